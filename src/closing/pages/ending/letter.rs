//! A letter of the resolve sheet by itself, for the sandboxed frame: the very words and looks that the customer gets.
//! Looking at it sends nothing.

use crate::closing::{self, StepKind};
use crate::correspondence;
use crate::ids::TicketId;
use crate::pages::Agent;
use crate::people;
use crate::satisfaction;
use crate::store::{Error, Result};
use crate::tickets;
use crate::web::{Answered, Site};
use axum::extract::{Path, State};
use axum::http::{HeaderName, HeaderValue, header};
use axum::response::{Html, IntoResponse};
use database::Tx;

/// Styles only inside the frame; `allow-same-origin` lets the page measure its height.
const POLICY: &str = "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'self'; base-uri 'none'; \
    form-action 'none'; sandbox allow-same-origin";

/// The letter.
pub async fn show(
    State(site): State<Site>,
    Agent(signed_in): Agent,
    Path((id, letter)): Path<(String, String)>,
) -> Answered {
    let id: TicketId = id.parse().map_err(|_| Error::NotFound)?;
    let desk = site.desk.clone();
    let html = site
        .desk
        .read(move |tx| {
            let ticket = tickets::find_for(tx, &signed_in.viewer, id)?;
            let content = content(tx, &desk, &ticket, &letter)?;
            let to = people::find(tx, ticket.requester_id)?;
            let rendered = correspondence::preview(tx, &desk, &ticket, &to, content)?;
            Ok(with_subject(&rendered))
        })
        .await?;
    let mut answer = Html(html).into_response();
    let own: [(HeaderName, &'static str); 3] = [
        (header::CONTENT_SECURITY_POLICY, POLICY),
        (header::X_FRAME_OPTIONS, "SAMEORIGIN"),
        (header::REFERRER_POLICY, "no-referrer"),
    ];
    for (name, value) in own {
        answer.headers_mut().insert(name, HeaderValue::from_static(value));
    }
    Ok(answer)
}

fn content(
    tx: &mut Tx,
    desk: &crate::store::Desk,
    ticket: &tickets::Ticket,
    letter: &str,
) -> Result<correspondence::Content> {
    let now = desk.clock.now();
    match letter {
        "notice" => Ok(closing::notice_in_words(tx, desk, ticket)?.1),
        "combined" | "survey" => {
            let with_notice = letter == "combined";
            let line = closing::asks_with(tx, ticket)?;
            let ending = closing::proposed(tx, ticket)?;
            let coming = closing::if_solved(tx, ticket, ending, now)?;
            let at = |kind| coming.iter().find(|step| step.step == kind).map(|step| step.at);
            let asked_at = at(StepKind::Survey).filter(|_| !with_notice).unwrap_or(now);
            let asked = (asked_at, at(StepKind::Close));
            let (content, _) = satisfaction::preview(tx, desk, ticket, with_notice, line, asked)?;
            content.ok_or(Error::NotFound)
        }
        _ => Err(Error::NotFound),
    }
}

/// The letter with its subject above it, as a mail program shows it.
fn with_subject(letter: &correspondence::Rendered) -> String {
    let subject = askama::filters::escape(&letter.subject, askama::filters::Html);
    let subject = match subject {
        Ok(escaped) => escaped.to_string(),
        Err(error) => match error {},
    };
    // Links in it are the customer's own: here they lead nowhere.
    let head = format!(
        "<style>a{{pointer-events:none}}</style><p style=\"margin:0;padding:12px 16px;font:600 15px/1.4 system-ui,sans-serif;border-bottom:1px solid #8884\">{subject}</p>"
    );
    match letter
        .html
        .find("<body")
        .and_then(|at| Some(at + letter.html[at..].find('>')? + 1))
    {
        Some(body) => format!("{}{head}{}", &letter.html[..body], &letter.html[body..]),
        None => letter.html.clone(),
    }
}
