//! "No more surveys": GET shows what the click does, a person's POST does it; the same page takes it back.

use super::visit::Visit;
use crate::satisfaction::{opt_in, opt_out, opted_out};
use crate::web::{Answered, Page, render};
use askama::Template;
use axum::Form;
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
#[derive(Debug, Deserialize)]
pub(super) struct Sent {
    /// `in`: ask me again. Anything else, also what a mail program sends: no more surveys.
    #[serde(default)]
    choice: String,
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

/// Records the choice, then shows how it stands.
pub(super) async fn choose(visit: Visit, Form(sent): Form<Sent>) -> Answered {
    let (person, again) = (visit.asked.person.id, sent.choice == "in");
    let choice = visit.act(move |act| match again {
        true => opt_in(act, person),
        false => opt_out(act, person),
    });
    choice.await?;
    Ok(Redirect::to(&visit.path("/opt-out")).into_response())
}
