//! GET: all of one message, on a page of its own or as a file: for texts too long for the page of the request.

use super::said::{Said, whole};
use super::show::frame;
use super::visitor::{Address, Visitor, visitor};
use crate::brands::{self, Brand};
use crate::ids::MessageId;
use crate::store::{Error, Result};
use crate::tickets::{self, Attachment, LONGEST_TEXT, Message};
use crate::web::{Answered, Download, Page, Query, Site, render};
use askama::Template;
use axum::extract::{Path, State};
use axum::response::IntoResponse;

#[derive(Template)]
#[template(path = "portal/whole.html")]
struct WholePage {
    page: Page,
    /// The path of the request's page, and what follows it.
    path: String,
    suffix: String,
    subject: String,
    id: MessageId,
    said: Said,
    /// The text goes on where the page ends.
    goes_on: bool,
}

/// The page.
pub(super) async fn show(
    State(site): State<Site>,
    Path((token, id)): Path<(String, String)>,
    Query(address): Query<Address>,
) -> Answered {
    let visitor = visitor(&site, &token, &address).await?;
    let (mut message, files, brand) = find(&site, &visitor, &id).await?;
    let path = format!("/requests/{}", visitor.token);
    let goes_on = message.text.chars().nth(LONGEST_TEXT - 1).is_some();
    if let Some((end, _)) = message.text.char_indices().nth(LONGEST_TEXT) {
        message.text.truncate(end);
    }
    let id = message.id;
    let said = whole(message, &files, &visitor.viewer, &brand.name, &path).ok_or(Error::NotFound)?;
    render(&WholePage {
        page: frame(
            &site,
            &visitor,
            &address,
            &brand,
            &format!("{path}/messages/{id}"),
        ),
        suffix: address.suffix(),
        subject: visitor.ticket.subject.clone(),
        path,
        id,
        said,
        goes_on,
    })
}

/// All of the text as it is kept, to save.
pub(super) async fn text(
    State(site): State<Site>,
    Path((token, id)): Path<(String, String)>,
    Query(address): Query<Address>,
) -> Answered {
    let visitor = visitor(&site, &token, &address).await?;
    let (mut message, _, _) = find(&site, &visitor, &id).await?;
    // The page shows no quoted history either.
    message.folded.clear();
    let (files, id) = (site.desk.files.clone(), message.id);
    let read = site
        .desk
        .read(move |tx| tickets::whole_text(tx, &files, &message));
    let text = read.await?;
    let file = Download::save(format!("message-{id}.txt"), "text/plain; charset=utf-8", text);
    Ok(file.into_response())
}

/// The message with its files, if it belongs to this request and the visitor may read it.
async fn find(site: &Site, visitor: &Visitor, id: &str) -> Result<(Message, Vec<Attachment>, Brand)> {
    let id: MessageId = id.parse().map_err(|_| Error::NotFound)?;
    let visitor = visitor.clone();
    let read = site.desk.read(move |tx| {
        let message = tickets::message(tx, &visitor.viewer, id)?;
        if message.ticket_id != visitor.ticket.id {
            return Err(Error::NotFound);
        }
        Ok((
            message,
            tickets::files_of(tx, id)?,
            brands::find(tx, visitor.ticket.brand_id)?,
        ))
    });
    read.await
}
