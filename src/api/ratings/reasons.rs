//! The reasons to choose from after a bad rating.

use crate::api::Api;
use crate::api::asked::Asked;
use crate::api::caller::Caller;
use crate::api::paging::Page;
use crate::api::refusals::{Answer, ok};
use crate::languages::Language;
use crate::satisfaction;
use crate::shapes::{self, Reason};
use axum::extract::State;

/// The reasons that clients know by number, by our keys; every other is 100.
pub(super) const CODES: [(&str, i64); 4] = [("slow", 5), ("unsolved", 6), ("tone", 8), ("other", 100)];

/// The number of a reason; 0 for none.
pub(super) fn code(reason: &str) -> i64 {
    let known = CODES.iter().find(|(key, _)| *key == reason);
    match reason {
        "" => 0,
        _ => known.map_or(100, |(_, code)| *code),
    }
}

/// The reasons to choose from after a bad rating.
pub(super) async fn list(State(api): State<Api>, caller: Caller, asked: Asked) -> Answer {
    caller.must_work_here()?;
    let page = Page::read(&asked, &caller)?;
    let survey = api.desk.read(satisfaction::after_solving).await?;
    let Some(survey) = survey else {
        return ok(page.of_whole::<Reason>(&asked, vec![]));
    };
    let content = survey.content()?;
    let reason = |(index, key): (usize, &String)| {
        let words = content.reason(Language::English, key).unwrap_or(key);
        let id = i64::try_from(index + 1).unwrap_or(i64::MAX);
        Reason {
            id,
            url: shapes::address(&asked.base, "satisfaction_reasons", id),
            reason_code: code(key),
            value: words.to_owned(),
            raw_value: key.clone(),
            deleted_at: None,
        }
    };
    let shown = content.reasons.iter().enumerate().map(reason).collect();
    ok(page.of_whole(&asked, shown))
}
