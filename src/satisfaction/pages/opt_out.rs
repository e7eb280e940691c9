//! "No more surveys": GET shows what the click does, a person's POST does it; the same page takes it back. A mail program
//! posts in their name when they click on its own "unsubscribe" (RFC 8058).

use super::visit::Visit;
use crate::satisfaction::{opt_in, opt_out, opted_out};
use crate::web::{Answered, Page, render};
use askama::Template;
use axum::Form;
use axum::extract::rejection::FormRejection;
use axum::response::{IntoResponse, Redirect};
use serde::Deserialize;

#[derive(Template)]
#[template(path = "satisfaction/pages/opt_out.html")]
struct OptOutPage {
    page: Page,
    action: String,
    address: String,
    /// Whether this person gets no surveys now.
    out: bool,
}

/// What was chosen.
#[derive(Debug, Default, Deserialize)]
pub(super) struct Sent {
    /// `in`: ask me again. Anything else, also what a mail program sends: no more surveys.
    choice: Option<String>,
}

/// Shows how it stands. Nothing is recorded. It works after the survey has ended, too.
pub(super) async fn show(visit: Visit) -> Answered {
    let person = visit.asked.person.id;
    let out = visit.site.desk.read(move |tx| opted_out(tx, person)).await?;
    let key = if out {
        "satisfaction-opted-out"
    } else {
        "satisfaction-opt-out"
    };
    render(&OptOutPage {
        page: visit.page(
            visit.asked.words.say(key),
            &format!("/survey/{}/opt-out", visit.token),
        ),
        action: visit.path("/opt-out"),
        address: visit.asked.person.address.unwrap_or_default(),
        out,
    })
}

/// Records the choice, then shows how it stands. Mail programs follow no redirect, and may send their one field in
/// several parts (RFC 8058, 3.1).
pub(super) async fn choose(visit: Visit, sent: Result<Form<Sent>, FormRejection>) -> Answered {
    let choice = sent.ok().and_then(|Form(sent)| sent.choice);
    let (person, again) = (visit.asked.person.id, choice.as_deref() == Some("in"));
    let chosen = visit.act(move |act| match again {
        true => opt_in(act, person),
        false => opt_out(act, person),
    });
    chosen.await?;
    if choice.is_none() {
        return show(visit).await;
    }
    Ok(Redirect::to(&visit.path("/opt-out")).into_response())
}
