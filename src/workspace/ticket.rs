//! The ticket page: properties, conversation, reply box, and the customer at the right.

use super::address::Asked;
use super::claims::{self, ClaimShown};
use super::composer::Composer;
use super::conversation::{self, Entry, Stream};
use super::customer::{Customer, customer};
use super::list::{self, ListPane};
use super::looking::{self, LookerShown};
use super::planned::{self, PlannedShown};
use crate::closing;
use crate::closing::pages::timeline::{self, TimelineShown};
use crate::closing::pages::{self as closing_pages, Ending, Expect};
use crate::events::Field;
use crate::ids::TicketId;
use crate::languages::Words;
use crate::pages::{Choice, Frame, Id, SignedIn, answer};
use crate::satisfaction::pages::desk::{self as satisfaction, Asking, RatingShown};
use crate::store::{Error, Result};
use crate::tickets::facts::on_page;
use crate::tickets::pages::facts::{self, Chooser, code_word};
use crate::tickets::pages::views;
use crate::tickets::{self, Status, Ticket};
use crate::web::{Answered, Page, Query, Site};
use askama::Template;
use axum::extract::State;
use axum::response::{IntoResponse, Redirect};
use database::Tx;

/// The page.
#[derive(Template)]
#[template(path = "workspace/ticket.html")]
pub struct TicketPage {
    page: Page,
    frame: Frame,
    list: ListPane,
    ticket: Ticket,
    properties: Properties,
    /// Colleagues who have it open too.
    lookers: Vec<LookerShown>,
    stream: Stream,
    ratings: Vec<RatingShown>,
    asking: Asking,
    /// Letters that claim it, or that it began with.
    claims: Vec<ClaimShown>,
    /// Messages that are not said yet.
    planned: Vec<PlannedShown>,
    composer: Composer,
    customer: Customer,
    timeline: TimelineShown,
    ending: Ending,
    /// It waits for the customer though nothing was asked.
    unasked: bool,
    /// What the send button says for each status.
    expects: Vec<Expect>,
}

/// The fields one can set, as choices.
struct Properties {
    statuses: Vec<Choice>,
    facts: Vec<Chooser>,
    tags: String,
}

/// The page of a ticket.
pub async fn show(
    State(site): State<Site>,
    signed_in: SignedIn,
    Id(id): Id<TicketId>,
    Query(asked): Query<Asked>,
) -> Answered {
    let desk = site.desk.clone();
    let shown = desk.read(move |tx| match load(tx, &site, &signed_in, id, &asked, None) {
        // Who follows an old link learns where the ticket went, and can bring it back.
        Err(Error::NotFound) if tickets::find_trashed(tx, &signed_in.viewer, id).is_ok() => Ok(None),
        page => Ok(Some((page?, signed_in))),
    });
    match shown.await? {
        Some((page, signed_in)) => answer(&page, &signed_in),
        None => Ok(Redirect::to(&format!("/trash?ticket={id}")).into_response()),
    }
}

/// Gathers the page. `composer` holds what was typed when a message was refused.
pub fn load(
    tx: &mut Tx,
    site: &Site,
    signed_in: &SignedIn,
    id: TicketId,
    asked: &Asked,
    composer: Option<Composer>,
) -> Result<TicketPage> {
    let viewer = &signed_in.viewer;
    let now = site.desk.clock.now();
    let ticket = tickets::find_for(tx, viewer, id)?;
    let title = format!("{} #{id}", ticket.subject);
    let (page, mut frame) = Frame::load(tx, site, signed_in, "tickets", &title)?;
    frame.stand_at(&views::path(asked.view()));
    let stream = conversation::stream(tx, viewer, &ticket, asked.from, now)?;
    let composer = match composer {
        Some(typed) => typed.refused_at(tx, viewer, &ticket, &stream)?,
        None => Composer::fresh(tx, viewer, &ticket, &stream, asked)?,
    };
    let planned = planned::planned(tx, viewer, id, &page)?;
    let timeline = timeline::timeline(tx, &ticket, &page)?;
    Ok(TicketPage {
        list: list::pane(tx, site, viewer, asked.view(), None, Some(id))?,
        properties: properties(tx, &page.words, &ticket)?,
        lookers: looking::at_ticket(&page.words, &tickets::lookers(tx, viewer, &[id], now)?, id),
        ratings: satisfaction::ratings(tx, &ticket, &page)?,
        asking: satisfaction::asking(tx, viewer, &ticket, &page)?,
        claims: claims::claims(tx, viewer, id, &page)?,
        customer: customer(tx, &page, &frame, &ticket)?,
        timeline: timeline::after_sending(tx, &ticket, planned::leaves(&planned), timeline, &page)?,
        ending: closing_pages::ending(tx, &ticket, &page)?,
        unasked: closing::waits_unasked(tx, &ticket)?,
        expects: closing_pages::expects(tx, &ticket, &page)?,
        planned,
        composer: composer.surrounded(tx, &site.desk, viewer, &page, &ticket, asked.all.is_some())?,
        page,
        frame,
        stream,
        ticket,
    })
}

fn properties(tx: &mut Tx, words: &Words, ticket: &Ticket) -> Result<Properties> {
    let choice = |status: Status| {
        Choice::new(
            status,
            code_word(words, Field::Status, status),
            status == ticket.status,
        )
    };
    let mut statuses = vec![];
    if !ticket.status.is_final() {
        statuses.extend([Status::Open, Status::Pending, Status::OnHold, Status::Solved].map(choice));
    }
    if statuses.iter().all(|choice| !choice.chosen) {
        statuses.insert(0, choice(ticket.status));
    }
    Ok(Properties {
        statuses,
        facts: facts::choosers(tx, words, on_page(), |fact| (fact.read)(ticket))?,
        tags: tickets::tags(tx, ticket.id)?.join(", "),
    })
}
