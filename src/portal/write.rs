//! POST: the customer writes, by the same rules as a mail: it reopens what is solved, follows up what is closed, and a
//! bare thanks does neither.

use super::show;
use super::visitor::{Address, Visitor, visitor};
use crate::correspondence;
use crate::ids::TicketId;
use crate::intake::{self, Incoming, Place, Sender};
use crate::people;
use crate::store::{Act, Desk, Error, Once, Result, once};
use crate::tickets::{self, Author, Channel, MessageKind, NewAttachment};
use crate::web::{Answered, Query, Site, render, typed_lines};
use axum::body::Bytes;
use axum::extract::multipart::MultipartError;
use axum::extract::{Multipart, Path, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect};

/// More files than this are not taken with one message.
const MOST_FILES: usize = 50;

/// The form as it was sent.
#[derive(Default)]
struct Sent {
    text: String,
    files: Vec<(String, Bytes)>,
    /// What the page was rendered with.
    token: String,
}

impl Sent {
    /// What makes it known when it is sent again.
    fn once(&self, visitor: &Visitor) -> Option<Once> {
        let files = self
            .files
            .iter()
            .flat_map(|(name, bytes)| [name.as_bytes(), &**bytes]);
        let typed = [self.text.as_bytes()].into_iter().chain(files);
        let place = format!("answers of {}", visitor.ticket.id);
        Once::form(visitor.viewer.id, &place, &self.token, typed)
    }
}

/// Takes the message, then shows the page again: that of the follow-up if the ticket is closed.
pub(super) async fn write(
    State(site): State<Site>,
    Path(token): Path<String>,
    Query(address): Query<Address>,
    form: Multipart,
) -> Answered {
    let visitor = visitor(&site, &token, &address).await?;
    let sent = match read(form).await {
        Ok(sent) => sent,
        // Without a body of its own, so that the error page gives it words.
        Err(error) => return Ok(error.status().into_response()),
    };
    if sent.text.is_empty() && sent.files.is_empty() {
        let again = show::page(&site, &visitor, &address, sent.text, Some("portal-empty")).await?;
        return Ok((StatusCode::UNPROCESSABLE_ENTITY, render(&again)?).into_response());
    }
    let repeat = sent.once(&visitor);
    let files = keep(&site.desk, sent.files).await?;
    let (by, from) = (visitor.viewer.actor(), visitor.clone());
    let taking = site.desk.act(by, move |act| {
        let taken = once(act, repeat.as_ref(), |act| take(act, &from, &sent.text, files));
        taken?.whenever()
    });
    let ticket = taking.await?;
    let next = if ticket == visitor.ticket.id {
        visitor.after("sent", &address)
    } else {
        correspondence::ticket_link(&site.desk, ticket, visitor.viewer.id)
    };
    Ok(Redirect::to(&next).into_response())
}

async fn read(mut form: Multipart) -> std::result::Result<Sent, MultipartError> {
    let mut sent = Sent::default();
    while let Some(field) = form.next_field().await? {
        let file = field.file_name().map(str::to_owned);
        match (field.name(), file) {
            (Some("once"), _) => sent.token = field.text().await?,
            (Some("text"), _) => sent.text = typed_lines(&field.text().await?),
            (Some("files"), Some(name)) => {
                let bytes = field.bytes().await?;
                // An empty file field arrives as one nameless file.
                if !(name.is_empty() && bytes.is_empty()) && sent.files.len() < MOST_FILES {
                    sent.files.push((name, bytes));
                }
            }
            _ => {}
        }
    }
    Ok(sent)
}

/// Makes the files durable before the act that names them.
async fn keep(desk: &Desk, files: Vec<(String, Bytes)>) -> Result<Vec<NewAttachment>> {
    let folder = desk.files.clone();
    let keep_all = move || {
        let one = |(name, bytes): (String, Bytes)| {
            Ok(NewAttachment {
                file: folder.keep(&bytes)?,
                content_type: letters::sniff(&bytes, &name).to_owned(),
                name: letters::safe_file_name(&name),
                content_id: None,
                inline: false,
            })
        };
        files.into_iter().map(one).collect()
    };
    tokio::task::spawn_blocking(keep_all)
        .await
        .map_err(|error| Error::File(std::io::Error::other(error)))?
}

/// Takes the message. Gives the ticket it stands in.
fn take(act: &mut Act, from: &Visitor, text: &str, files: Vec<NewAttachment>) -> Result<TicketId> {
    let ticket = tickets::hold_for(act, &from.viewer, from.ticket.id)?;
    let author = Author::oneself(&from.viewer);
    tickets::may_say(&from.viewer, author, ticket.requester_id, MessageKind::Reply)?;
    let sender = Sender::known(people::find(act, from.viewer.id)?);
    let mut answer = Incoming::text(Channel::Portal, sender, Place::answer(ticket), text);
    answer.files = files;
    let (ticket, _) = intake::take(act, &answer)?.made.ok_or(Error::NotFound)?;
    Ok(ticket)
}
