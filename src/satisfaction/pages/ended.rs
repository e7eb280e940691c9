//! The friendly page where nothing can be recorded: it says why and offers contact. A link that is not ours gets it too,
//! and is counted against guessing by network address.

use super::visit::{Address, Visit};
use crate::correspondence;
use crate::languages::{Language, Words, Zone};
use crate::mailboxes;
use crate::people::sign_in::{is_throttled, may_try};
use crate::satisfaction::{Standing, latest_of_ticket, standing, survey_path};
use crate::settings;
use crate::store::{Actor, Result};
use crate::tickets::{Status, Ticket};
use crate::web::{Answered, Page, Site, reader, render};
use askama::Template;
use axum::http::{HeaderMap, StatusCode};
use axum::response::{IntoResponse, Redirect};
use database::Tx;
use std::net::SocketAddr;

#[derive(Template)]
#[template(path = "satisfaction/pages/ended.html")]
struct EndedPage {
    page: Page,
    headline: String,
    sentence: String,
    /// A mailto: address.
    contact: Option<String>,
    /// The customer's page of the ticket.
    request: Option<String>,
}

/// Says why this survey cannot be answered (410).
pub(super) async fn ended(visit: &Visit) -> Answered {
    if let Some(newer) = newer(visit).await? {
        return Ok(Redirect::to(&newer).into_response());
    }
    let (desk, ticket) = (&visit.site.desk, visit.asked.ticket.clone());
    let contact = desk.read(move |tx| contact(tx, ticket.as_ref())).await?;
    let headline = visit.asked.words.say("satisfaction-ended");
    let ticket = visit.asked.ticket.as_ref();
    let page = EndedPage {
        page: visit.page(headline.clone(), ""),
        headline,
        sentence: sentence(visit),
        contact,
        request: ticket.map(|ticket| correspondence::ticket_link(desk, ticket.id, visit.asked.person.id)),
    };
    Ok((StatusCode::GONE, render(&page)?).into_response())
}

/// The path of the survey about a later solving of the same request, if that can be answered: an old letter leads there.
async fn newer(visit: &Visit) -> Result<Option<String>> {
    let Some(ticket) = visit.asked.ticket.clone() else {
        return Ok(None);
    };
    let (old, now) = (visit.asked.response.clone(), visit.asked.now);
    let status = Some(ticket.status);
    let latest = visit
        .site
        .desk
        .read(move |tx| latest_of_ticket(tx, ticket.id))
        .await?;
    let newer = latest.filter(|latest| {
        latest.id != old.id
            && latest.person_id == old.person_id
            && standing(latest, status, now) == Standing::Open
    });
    let keys = &visit.site.desk.keys;
    Ok(newer.map(|newer| format!("/{}{}", survey_path(keys, newer.id), visit.address.suffix())))
}

fn sentence(visit: &Visit) -> String {
    let asked = &visit.asked;
    let Some(ticket) = &asked.ticket else {
        return asked
            .words
            .say_one("satisfaction-ended-relationship", "day", asked.until());
    };
    let since = match asked.standing {
        Standing::Over => asked.until(),
        _ => asked.day(ticket.status_at),
    };
    let facts = [("number", ticket.id.to_string().into()), ("day", since.into())];
    let key = match (asked.standing, ticket.status) {
        (Standing::Withdrawn, Status::Solved) => "satisfaction-ended-again",
        (standing, _) => standing.sentence(),
    };
    asked.words.say_with(key, &facts)
}

/// A link that leads to no survey (404). Guessing is counted; whoever guesses on is told so (429). A link of ours is
/// never refused: others behind the same network address may be guessing.
pub(super) async fn unknown(
    site: &Site,
    from: SocketAddr,
    address: &Address,
    headers: &HeaderMap,
) -> Answered {
    let counted = vec![format!("survey:{}", from.ip())];
    let now = site.desk.clock.now();
    let names = counted.clone();
    let asked = site.desk.read(move |tx| {
        let contact = contact(tx, None)?;
        Ok((is_throttled(tx, &names, now)?, contact, settings::desk_name(tx)?))
    });
    let (throttled, contact, desk_name) = asked.await?;
    let heard = match throttled {
        true => false,
        false => {
            let counting = site.desk.act(Actor::Desk, move |act| may_try(act, &counted));
            counting.await?
        }
    };
    let language = address.language().or_else(|| reader(headers, None));
    let words = language.unwrap_or(Language::English).words();
    let page = unknown_page(site, words, desk_name, contact);
    let status = match heard {
        true => StatusCode::NOT_FOUND,
        false => StatusCode::TOO_MANY_REQUESTS,
    };
    Ok((status, render(&page)?).into_response())
}

fn unknown_page(site: &Site, words: Words, desk_name: String, contact: Option<String>) -> EndedPage {
    let headline = words.say("satisfaction-unknown");
    EndedPage {
        page: Page::new(site, words, Zone::UTC, headline.clone(), desk_name, ""),
        headline,
        sentence: words.say("satisfaction-unknown-sentence"),
        contact,
        request: None,
    }
}

/// Where to write instead: the mailbox of the ticket, else the desk's first; the number goes into the subject.
fn contact(tx: &mut Tx, ticket: Option<&Ticket>) -> Result<Option<String>> {
    let own = match ticket.and_then(|ticket| ticket.mailbox_id) {
        Some(id) => mailboxes::find(tx, id)?,
        None => None,
    };
    let mailbox = match own {
        Some(mailbox) => Some(mailbox),
        None => mailboxes::main(tx)?,
    };
    let subject = ticket.map_or(String::new(), |ticket| format!("?subject=%5B%23{}%5D", ticket.id));
    Ok(mailbox.map(|mailbox| format!("mailto:{}{subject}", mailbox.address)))
}
