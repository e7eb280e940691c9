//! Letters that did not arrive: all that were given up, each with its reason. Whoever looks has one tried again, corrects
//! its address, or leaves it at that. The ticket page offers the same beside the message.

use crate::correspondence::outbox::{self, Letter};
use crate::ids::{OutboxId, TicketId};
use crate::languages::family;
use crate::leaving;
use crate::pages::{Agent, Badge, Frame, Id, Shelf, SignedIn, Typed, answer, go_on};
use crate::people::{self, Viewer};
use crate::store::{Act, Error, Result};
use crate::tickets::{self, COUNTED, Ticket};
use crate::web::{Answered, Page, Site};
use askama::Template;
use axum::Router;
use axum::extract::State;
use axum::routing::{get, post};
use database::Tx;

/// How much lies here, at the left of every page.
pub const BADGE: Badge = Badge {
    name: "undelivered",
    path: "/undelivered",
    label: "undelivered-title",
    icon: "mail-x",
    shelf: Shelf::Lists,
    agents_only: true,
    count: Some(|tx, _| outbox::failed_count(tx, COUNTED)),
};

/// So many are shown, the oldest first: the next ones come up when these are done.
const MOST: i64 = 100;

#[derive(Template)]
#[template(path = "workspace/undelivered.html")]
struct UndeliveredPage {
    page: Page,
    frame: Frame,
    letters: Vec<Undelivered>,
}

/// A letter that did not arrive.
struct Undelivered {
    letter: Letter,
    /// None for a letter about no ticket, such as a relationship survey.
    ticket: Option<Ticket>,
    /// Whom it is for.
    name: String,
    purpose: String,
    why: String,
}

/// The page, and what can be done about a letter.
pub fn routes() -> Router<Site> {
    Router::new()
        .route("/undelivered", get(show))
        .route("/letters/{id}/retry", post(retry))
        .route("/letters/{id}/address", post(readdress))
        .route("/letters/{id}/leave", post(leave))
}

async fn show(State(site): State<Site>, Agent(signed_in): Agent) -> Answered {
    let desk = site.desk.clone();
    let (page, signed_in) = desk
        .read(move |tx| {
            let title = signed_in.viewer.words().say("undelivered-title");
            let (page, frame) = Frame::load(tx, &site, &signed_in, "undelivered", &title)?;
            let letters = load(tx, &page, &signed_in.viewer)?;
            Ok((UndeliveredPage { page, frame, letters }, signed_in))
        })
        .await?;
    answer(&page, &signed_in)
}

fn load(tx: &mut Tx, page: &Page, viewer: &Viewer) -> Result<Vec<Undelivered>> {
    let mut shown = vec![];
    for letter in outbox::failed(tx, MOST)? {
        let ticket = letter.ticket_id.map(|id| tickets::find_for(tx, viewer, id));
        let ticket = match ticket.transpose() {
            Ok(ticket) => ticket,
            Err(Error::NotFound) => continue,
            Err(error) => return Err(error),
        };
        let purpose = family("mailboxes-purpose-", letter.purpose.as_str());
        shown.push(Undelivered {
            name: people::find(tx, letter.person_id)?.name,
            purpose: page.words.say(&purpose),
            why: letter
                .last_error
                .as_ref()
                .map_or_else(String::new, |why| why.say(&page.words)),
            letter,
            ticket,
        });
    }
    Ok(shown)
}

/// A letter, whose ticket the viewer may see if it is about one.
fn find(act: &mut Act, viewer: &Viewer, letter: OutboxId) -> Result<Letter> {
    viewer.must_be_agent()?;
    let letter = outbox::find(act, letter)?.ok_or(Error::NotFound)?;
    if let Some(ticket) = letter.ticket_id {
        tickets::find_for(act, viewer, ticket)?;
    }
    Ok(letter)
}

/// Back to the list where it was pressed there, else to the ticket.
fn back(typed: &Typed, ticket: Option<TicketId>, done: &'static str) -> Answered {
    let path = match (typed.get("from"), ticket) {
        ("undelivered", _) | (_, None) => "/undelivered".to_owned(),
        (_, Some(ticket)) => format!("/tickets/{ticket}"),
    };
    Ok(go_on(&path, done, ticket.map_or(0, TicketId::get)))
}

/// Tries a letter again now.
async fn retry(
    State(site): State<Site>,
    signed_in: SignedIn,
    Id(id): Id<OutboxId>,
    typed: Typed,
) -> Answered {
    let letter = id;
    let viewer = signed_in.viewer;
    let trying = site.desk.act(viewer.actor(), move |act| {
        let letter = find(act, &viewer, letter)?;
        leaving::release(act, letter.id)?;
        Ok(letter.ticket_id)
    });
    back(&typed, trying.await?, "workspace-done-retry")
}

/// Corrects the address of a letter and of its person, and tries it again.
async fn readdress(
    State(site): State<Site>,
    signed_in: SignedIn,
    Id(id): Id<OutboxId>,
    typed: Typed,
) -> Answered {
    let letter = id;
    let viewer = signed_in.viewer;
    let corrected = letters::parse_recipients(typed.get("address"));
    let correcting = site.desk.act(viewer.actor(), move |act| {
        let letter = find(act, &viewer, letter)?;
        let ticket = letter.ticket_id;
        let [Ok(mailbox)] = corrected.as_slice() else {
            return Ok((ticket, "workspace-done-address-wrong"));
        };
        let other = people::by_address(act, &mailbox.address)?;
        if other.is_some_and(|other| other.id != letter.person_id) {
            return Ok((ticket, "workspace-done-address-taken"));
        }
        let details = people::Details {
            address: Some(mailbox.address.clone()),
            ..people::Details::default()
        };
        people::set_details(act, letter.person_id, details)?;
        outbox::readdress(act, &letter, &mailbox.address)?;
        Ok((ticket, "workspace-done-retry"))
    });
    let (ticket, done) = correcting.await?;
    back(&typed, ticket, done)
}

/// Takes a letter off the list: it is not tried any more.
async fn leave(
    State(site): State<Site>,
    signed_in: SignedIn,
    Id(id): Id<OutboxId>,
    typed: Typed,
) -> Answered {
    let letter = id;
    let viewer = signed_in.viewer;
    let leaving = site.desk.act(viewer.actor(), move |act| {
        let letter = find(act, &viewer, letter)?;
        outbox::leave_failed(act, &letter)?;
        Ok(letter.ticket_id)
    });
    back(&typed, leaving.await?, "workspace-done-letter-left")
}
