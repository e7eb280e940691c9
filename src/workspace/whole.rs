//! All of one message, on a page of its own: for texts too long for the conversation. What is too long for a page too is
//! offered as a file, beside the e-mail as it came.

use super::letter_frame;
use crate::ids::MessageId;
use crate::intake;
use crate::pages::{Agent, Frame, Id, SignedIn, answer};
use crate::store::Error;
use crate::tickets::{self, LONGEST_TEXT, Message, Ticket};
use crate::web::{Answered, Download, Page, Site};
use askama::Template;
use axum::Router;
use axum::extract::State;
use axum::response::IntoResponse;
use axum::routing::get;

#[derive(Template)]
#[template(path = "workspace/whole.html")]
struct WholePage {
    page: Page,
    frame: Frame,
    ticket: Ticket,
    message: Message,
    /// Who wrote it and when, in words.
    author: String,
    when: String,
    /// Safe HTML.
    html: String,
    history: String,
    /// The text goes on where the page ends.
    goes_on: bool,
}

/// The page, what can be saved, and the letter's own HTML.
pub fn routes() -> Router<Site> {
    Router::new()
        .route("/messages/{id}", get(show))
        .route("/messages/{id}/text", get(text))
        .route("/messages/{id}/letter", get(letter))
        .route("/messages/{id}/html", get(letter_frame::show))
}

/// The page.
async fn show(State(site): State<Site>, signed_in: SignedIn, Id(id): Id<MessageId>) -> Answered {
    let desk = site.desk.clone();
    let (page, signed_in) = desk
        .read(move |tx| {
            let viewer = &signed_in.viewer;
            let message = tickets::message(tx, viewer, id)?;
            let ticket = tickets::find_for(tx, viewer, message.ticket_id)?;
            let files = match message.by_agent && message.html.is_some() {
                true => tickets::files_of(tx, id)?,
                false => vec![],
            };
            let title = format!("{} #{}", ticket.subject, ticket.id);
            let (page, frame) = Frame::load(tx, &site, &signed_in, "tickets", &title)?;
            let html = match &message.html {
                Some(html) if message.by_agent => super::conversation::written_html(html, &files),
                _ => letters::text_to_html(beginning(&message.text)),
            };
            let whole = WholePage {
                author: super::conversation::author(&message),
                when: page.words.moment(message.created_at, page.now, &page.zone),
                html,
                history: letters::text_to_html(beginning(&message.folded)),
                goes_on: goes_on(&message),
                page,
                frame,
                ticket,
                message,
            };
            Ok((whole, signed_in))
        })
        .await?;
    answer(&page, &signed_in)
}

/// All of the text as it is kept, to save.
async fn text(State(site): State<Site>, signed_in: SignedIn, Id(id): Id<MessageId>) -> Answered {
    let files = site.desk.files.clone();
    let read = site.desk.read(move |tx| {
        let message = tickets::message(tx, &signed_in.viewer, id)?;
        tickets::whole_text(tx, &files, &message)
    });
    let (name, text) = (format!("message-{id}.txt"), read.await?);
    let file = Download::save(name, "text/plain; charset=utf-8", text);
    Ok(file.lasting().into_response())
}

/// The e-mail byte for byte as it came, to save.
async fn letter(State(site): State<Site>, Agent(signed_in): Agent, Id(id): Id<MessageId>) -> Answered {
    let desk = site.desk.clone();
    let read = site.desk.read(move |tx| {
        let message = tickets::message(tx, &signed_in.viewer, id)?;
        intake::raw(&desk, tx, message.mail_id.ok_or(Error::NotFound)?)
    });
    let file = Download::save(format!("message-{id}.eml"), "message/rfc822", read.await?);
    Ok(file.lasting().into_response())
}

/// As much of a text as a page shows.
fn beginning(text: &str) -> &str {
    match text.char_indices().nth(LONGEST_TEXT) {
        Some((end, _)) => &text[..end],
        None => text,
    }
}

/// Whether there is more than the page shows: in the ticket, or in the letter, of which no more was taken into it.
fn goes_on(message: &Message) -> bool {
    let is_full = |text: &str| text.chars().nth(LONGEST_TEXT - 1).is_some();
    is_full(&message.text) || is_full(&message.folded)
}
