//! The tickets behind a real figure of a policy, a page at a time; above them, what the figure means.

use crate::closing::experiment::measure::{self, Case, DAYS, Measure};
use crate::closing::policy;
use crate::ids::PolicyId;
use crate::pages::{Admin, Frame, Id, SignedIn, look};
use crate::store::Result;
use crate::web::{Answered, Page, Query, Site};
use askama::Template;
use axum::extract::State;
use database::Tx;
use serde::Deserialize;

/// Cases a page.
const PAGE: i64 = 50;

#[derive(Template)]
#[template(path = "closing/pages/policies/measured_tickets.html")]
struct CasesPage {
    page: Page,
    frame: Frame,
    id: PolicyId,
    policy: String,
    definition: String,
    cases: Vec<Case>,
    next: Option<String>,
}

/// What the address asks for. What cannot be read counts as not given.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
pub struct Asked {
    behind: String,
    version: String,
    before: String,
}

/// The page.
pub async fn show(
    State(site): State<Site>,
    Admin(signed_in): Admin,
    Id(id): Id<PolicyId>,
    Query(asked): Query<Asked>,
) -> Answered {
    look(site, signed_in, move |tx, site, signed_in| {
        load(tx, site, signed_in, id, &asked)
    })
    .await
}

fn load(tx: &mut Tx, site: &Site, signed_in: &SignedIn, id: PolicyId, asked: &Asked) -> Result<CasesPage> {
    let words = signed_in.viewer.words();
    let policy = policy::find(tx, id)?;
    let behind: Measure = asked.behind.parse().unwrap_or(Measure::Letters);
    let title = words.say(&format!("measure-{behind}"));
    let (page, frame) = Frame::load(tx, site, signed_in, "settings", &title)?;
    let version = asked.version.parse().ok();
    let before = asked.before.parse().ok();
    let cases = measure::behind(tx, id, version, behind, page.now, before, PAGE)?;
    let last = cases.last().filter(|_| cases.len() as i64 == PAGE);
    let next = last.map(|last| format!("?behind={behind}&version={}&before={}", asked.version, last.key));
    Ok(CasesPage {
        definition: words.say_one(&format!("measure-define-{behind}"), "days", DAYS),
        policy: policy.latest.name,
        page,
        frame,
        id,
        cases,
        next,
    })
}
