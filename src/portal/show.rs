//! GET: the page of a request.

use super::rating::{Rating, rating};
use super::said::{Said, said};
use super::state::{Choice, State, Step, choices, progress, state};
use super::visitor::{Address, Visitor, visitor};
use crate::brands::{self, Brand};
use crate::closing::{self, Until};
use crate::ids::{MessageId, TicketId};
use crate::languages::Words;
use crate::people::Viewer;
use crate::store::Result;
use crate::tickets::{self, Attachment, Excerpt, Part, Status, Ticket};
use crate::web::{Answered, Page, Query, Site, render};
use askama::Template;
use axum::extract::{Path, State as Given};
use database::Tx;
use jiff::Timestamp;

#[derive(Template)]
#[template(path = "portal/request.html")]
pub(super) struct RequestPage {
    page: Page,
    /// The path of the page.
    path: String,
    /// `?lang=…`, if the language was switched.
    suffix: String,
    heading: String,
    subject: String,
    state: State,
    progress: Vec<Step>,
    choices: Vec<Choice>,
    /// What a letter's link chose: it asks for one confirming click.
    chosen: Option<Choice>,
    /// What was done just now, in words.
    done: Option<String>,
    talk: Talk,
    rating: Option<Rating>,
    is_solved: bool,
    awaits_customer: bool,
    /// The request is not done: answering it comes before rating it.
    waits: bool,
    /// Writing opens a new request that follows this one.
    is_over: bool,
    /// What was typed, and what is wrong with it.
    typed: String,
    error: Option<String>,
}

/// The part of the conversation that is shown.
struct Talk {
    /// The first message of all, where the part begins later.
    first: Option<Said>,
    messages: Vec<Said>,
    /// How many messages stand before and behind the part, and what follows the path of the page that shows them.
    earlier: Option<(usize, String)>,
    later: Option<(usize, String)>,
}

impl RequestPage {
    /// Whether a letter's link chose it.
    fn is_chosen(&self, choice: &Choice) -> bool {
        self.chosen == Some(*choice)
    }

    /// The button that stands out: the chosen one, else "yes, solved" while we wait for the customer.
    fn is_main(&self, choice: &Choice) -> bool {
        let usual = self.awaits_customer.then_some(Choice::Solved);
        self.chosen.or(usual) == Some(*choice)
    }

    /// The key of the question above the buttons.
    fn question(&self) -> &'static str {
        match (self.chosen, self.is_solved) {
            (Some(_), _) => "portal-confirm",
            (None, true) => "portal-question-settled",
            (None, false) => "portal-question",
        }
    }
}

/// The page behind the link of a letter.
pub(super) async fn show(
    Given(site): Given<Site>,
    Path(token): Path<String>,
    Query(address): Query<Address>,
) -> Answered {
    let visitor = visitor(&site, &token, &address).await?;
    render(&page(&site, &visitor, &address, String::new(), None).await?)
}

/// The page, with what was typed and the key of what is wrong with it.
pub(super) async fn page(
    site: &Site,
    visitor: &Visitor,
    address: &Address,
    typed: String,
    error: Option<&str>,
) -> Result<RequestPage> {
    let (now, keys) = (site.desk.clock.now(), site.desk.keys.clone());
    let (seen, asked) = (visitor.clone(), address.clone());
    let read = site.desk.read(move |tx| {
        Ok((
            conversation(tx, &seen.viewer, seen.ticket.id, asked.from())?,
            closing::until(tx, &seen.ticket, now)?,
            awaited(tx, &seen.ticket)?,
            rating(tx, &keys, &seen, &asked, now)?,
            brands::find(tx, seen.ticket.brand_id)?,
            closing::is_customers_turn(tx, &seen.ticket)?,
        ))
    });
    let ((part, files), until, awaited, rating, brand, awaits_customer) = read.await?;
    let ticket = as_the_customer_knows(&visitor.ticket, awaits_customer);
    let (ticket, viewer, words) = (&ticket, &visitor.viewer, visitor.viewer.words());
    let path = format!("/requests/{}", visitor.token);
    let choices = choices(ticket.status, ticket.requester_id == viewer.id);
    let chosen = address.chosen().filter(|choice| choices.contains(choice));
    let day = day(ticket, until.as_ref(), viewer, now);
    Ok(RequestPage {
        page: frame(site, visitor, address, &brand, &path),
        suffix: address.suffix(),
        heading: heading(visitor, now),
        subject: ticket.subject.clone(),
        state: state(ticket, &day, until.is_some(), &awaited, words),
        progress: progress(ticket),
        choices,
        chosen,
        done: done(address, words, until.as_ref().map(|_| day.as_str())),
        talk: talk(part, &files, viewer, &brand.name, (&path, address)),
        rating,
        is_solved: ticket.status == Status::Solved,
        awaits_customer,
        waits: ticket.status.is_active(),
        is_over: ticket.status.is_final(),
        typed,
        error: error.map(|key| words.say(key)),
        path,
    })
}

/// A part as the page shows it; `path` is that of the page.
fn talk(
    part: Part,
    files: &[Attachment],
    viewer: &Viewer,
    desk_name: &str,
    (path, address): (&str, &Address),
) -> Talk {
    let way = |number: usize, from: Option<MessageId>| from.map(|from| (number, address.part(from)));
    let show = |messages: Vec<Excerpt>| said(messages, files, viewer, desk_name, path);
    Talk {
        earlier: way(part.earlier, part.earlier_from),
        later: way(part.later, part.later_from),
        first: show(part.first.into_iter().collect()).pop(),
        messages: show(part.messages),
    }
}

/// The part that is asked for, with its files.
fn conversation(
    tx: &mut Tx,
    viewer: &Viewer,
    ticket: TicketId,
    from: Option<MessageId>,
) -> Result<(Part, Vec<Attachment>)> {
    let part = tickets::part(tx, viewer, ticket, from)?;
    let files = tickets::files_of_part(tx, &part)?;
    Ok((part, files))
}

pub(super) fn frame(site: &Site, visitor: &Visitor, address: &Address, brand: &Brand, path: &str) -> Page {
    let words = visitor.viewer.words();
    let title = words.say_one("portal-title", "number", visitor.ticket.id.to_string());
    let (zone, name) = (visitor.viewer.zone.clone(), brand.name.clone());
    let mut page = Page::new(site, words, zone, title, name, path).of_brand(brand.id);
    if let Some(choice) = address.chosen() {
        page.query = format!("do={choice}&");
    }
    if let Some(from) = address.from() {
        page.query.push_str(&format!("from={from}&"));
    }
    page
}

/// Until when its state holds, or else since when, in the customer's words.
fn day(ticket: &Ticket, until: Option<&Until>, viewer: &Viewer, now: Timestamp) -> String {
    match until {
        Some(until) if ticket.status == Status::OnHold => until.day(viewer.words(), now),
        Some(until) => until.words(viewer.words(), now),
        None => viewer.words().day_in_full(ticket.status_at, now, &viewer.zone),
    }
}

/// A ticket that waits for its customer, who was asked nothing, is ours to go on with.
fn as_the_customer_knows(ticket: &Ticket, awaits_customer: bool) -> Ticket {
    let mut ticket = ticket.clone();
    if ticket.status == Status::Pending && !awaits_customer {
        ticket.status = Status::Open;
    }
    ticket
}

/// Whom a request waits for beside the customer; empty if no agent said so.
fn awaited(tx: &mut Tx, ticket: &Ticket) -> Result<String> {
    if ticket.status != Status::OnHold {
        return Ok(String::new());
    }
    Ok(closing::hold(tx, ticket.id)?
        .map(|hold| hold.awaited)
        .unwrap_or_default())
}

fn heading(visitor: &Visitor, now: Timestamp) -> String {
    let (ticket, words) = (&visitor.ticket, visitor.viewer.words());
    let day = words.day_in_full(ticket.created_at, now, &visitor.viewer.zone);
    let facts = [("number", ticket.id.to_string().into()), ("day", day.into())];
    words.say_with("portal-heading", &facts)
}

/// What was done just now, in words; `until` when we wait now, if that ends.
fn done(address: &Address, words: Words, until: Option<&str>) -> Option<String> {
    let word = address.done.as_deref()?;
    match (word, until) {
        ("more-days", Some(day)) => return Some(words.say_one("portal-done-more-days-until", "day", day)),
        ("already", Some(day)) => return Some(words.say_one("portal-done-already-until", "day", day)),
        _ => {}
    }
    let key = match word {
        "solved" => Some("portal-done-solved"),
        "help" => Some("portal-done-help"),
        "more-days" => Some("portal-done-more-days"),
        "already" => Some("portal-done-already"),
        "no-deadline" => Some("portal-done-no-deadline"),
        "not-waiting" => Some("portal-done-not-waiting"),
        "sent" => Some("portal-done-sent"),
        _ => None,
    };
    key.map(|key| words.say(key))
}
