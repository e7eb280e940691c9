//! The thanks: what was saved, what happens next, until when it can be changed.

use super::ended;
use super::visit::Visit;
use crate::correspondence;
use crate::satisfaction::Standing;
use crate::tickets::Status;
use crate::web::{Answered, Page, render};
use askama::Template;
use axum::response::{IntoResponse, Redirect};

#[derive(Template)]
#[template(path = "satisfaction/pages/thanks.html")]
struct ThanksPage {
    page: Page,
    headline: String,
    saved: String,
    /// What the survey itself says.
    own: Vec<String>,
    /// What happens with the request; None: it is about none.
    next: Option<String>,
    change: String,
    request: Option<String>,
    until: String,
}

/// The page after an answer. Without one it leads back to the question.
pub(super) async fn thanks(visit: Visit) -> Answered {
    if visit.asked.standing != Standing::Open {
        return ended::ended(&visit).await;
    }
    let change = visit.path("");
    let Some(score) = visit.asked.response.score else {
        return Ok(Redirect::to(&change).into_response());
    };
    let words = visit.asked.words;
    let request = visit.asked.ticket.as_ref().map(|ticket| {
        let link = correspondence::ticket_link(&visit.site.desk, ticket.id, visit.asked.person.id);
        format!("{link}{}", visit.address.suffix())
    });
    let own = &visit.asked.content.wording(words.language())?.thanks;
    render(&ThanksPage {
        page: visit.page(
            words.say("satisfaction-thanks"),
            &format!("/survey/{}/thanks", visit.token),
        ),
        headline: headline(&visit),
        saved: saved(&visit, score),
        own: own
            .lines()
            .map(str::trim)
            .filter(|line| !line.is_empty())
            .map(str::to_owned)
            .collect(),
        next: next(&visit).map(|key| words.say(key)),
        change,
        request,
        until: visit.asked.until(),
    })
}

fn headline(visit: &Visit) -> String {
    let (words, name) = (visit.asked.words, visit.asked.person.name.as_str());
    match name {
        "" => words.say("satisfaction-thanks"),
        name => words.say_one("satisfaction-thanks-name", "name", name),
    }
}

fn saved(visit: &Visit, score: i64) -> String {
    let words = visit.asked.words;
    let label = visit.asked.content.label(words.language(), score);
    let mut facts = vec![
        ("score", score.into()),
        ("best", visit.asked.response.best.into()),
    ];
    if label.is_empty() {
        return words.say_with("satisfaction-saved-figure", &facts);
    }
    facts.push(("label", label.into()));
    words.say_with("satisfaction-saved", &facts)
}

/// The key of what happens next with the request.
fn next(visit: &Visit) -> Option<&'static str> {
    let ticket = visit.asked.ticket.as_ref()?;
    Some(match (ticket.status, visit.asked.response.negative) {
        (Status::Solved, Some(true)) => "satisfaction-next-negative",
        (Status::Solved, _) => "satisfaction-next-solved",
        _ => "satisfaction-next-open",
    })
}
