//! What gives way to a customer's mail budget in a replay, and which reminders another letter spoke for. Tickets are
//! replayed one by one, but the budget is the customer's: so the letters are looked at once more at the end, customer by
//! customer, in order of time, by the same [`budget::allows`] as in production. A letter that is withheld moves no step, so
//! nothing else of the replay changes by it. Pure.
//!
//! Letters of other policies to the same customer are not known here, so there may be less room in truth.

use super::outcome::Letter;
use crate::closing::deciding::budget::{self, WEEK, Wish};
use crate::closing::deciding::together::SOON;
use crate::ids::{PersonId, TicketId};
use jiff::Timestamp;
use std::collections::{HashMap, VecDeque};

/// A letter in short, so that those of a million tickets fit into memory. Times are seconds since the period began.
#[derive(Debug, Clone, Copy)]
pub(super) struct Written {
    customer: PersonId,
    ticket: TicketId,
    at: u32,
    /// When the waiting or the solving began that it belongs to.
    since: u32,
    wish: Wish,
    counts: bool,
}

impl Written {
    /// A letter of a replay, whose period began at `from`.
    pub fn new(customer: PersonId, ticket: TicketId, letter: &Letter, from: Timestamp) -> Written {
        Written {
            customer,
            ticket,
            at: seconds(letter.at, from),
            since: seconds(letter.since, from),
            wish: letter.wish,
            counts: letter.counts,
        }
    }
}

/// Seconds since the period began; what was before counts as its beginning.
pub(super) fn seconds(at: Timestamp, from: Timestamp) -> u32 {
    u32::try_from(at.as_second().saturating_sub(from.as_second()).max(0)).unwrap_or(u32::MAX)
}

/// The letters of a ticket that are not written after all.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Withheld {
    pub ticket: TicketId,
    pub customer: PersonId,
    pub reminders: u32,
    pub notices: u32,
    pub progress: u32,
    /// How many of all these gave way to the budget; another reminder spoke for the rest.
    pub over_budget: u32,
    /// Reminders that are written.
    pub reminders_left: u32,
    /// Announcements that another one speaks for: nothing is withheld by that.
    pub announced_together: u32,
}

impl Withheld {
    fn none(letter: &Written) -> Withheld {
        Withheld {
            ticket: letter.ticket,
            customer: letter.customer,
            reminders: 0,
            notices: 0,
            progress: 0,
            over_budget: 0,
            reminders_left: 0,
            announced_together: 0,
        }
    }

    /// All that is withheld.
    pub fn all(&self) -> u32 {
        self.reminders + self.notices + self.progress
    }

    /// All letters that are not written.
    pub fn unwritten(&self) -> u32 {
        self.all() + self.announced_together
    }

    fn add(&mut self, wish: Wish) {
        match wish {
            Wish::Reminder => self.reminders += 1,
            Wish::Progress => self.progress += 1,
            Wish::Notice { .. } => self.notices += 1,
            Wish::Warning => {}
        }
    }
}

/// Decides on all letters. `most` notices a customer gets in seven days, 0: as many as there are. `stands` is until when a
/// reminder of that moment stands for the other tickets it tells of.
pub(super) fn withheld(
    letters: &mut [Written],
    most: u32,
    stands: impl Fn(u32) -> Option<u32>,
) -> Vec<Withheld> {
    letters.sort_unstable_by_key(|letter| (letter.customer.get(), letter.at, letter.ticket.get()));
    let by_customer = letters.chunk_by(|one, other| one.customer == other.customer);
    let several = by_customer.filter(|letters| letters.len() > 1);
    several
        .flat_map(|letters| of_customer(letters, most, &stands))
        .collect()
}

fn of_customer(letters: &[Written], most: u32, stands: &impl Fn(u32) -> Option<u32>) -> Vec<Withheld> {
    let week = u32::try_from(WEEK.as_secs()).unwrap_or(u32::MAX);
    // When the notices of the last seven days left, and the reminders with their tickets.
    let mut sent: VecDeque<u32> = VecDeque::new();
    let mut reminders: Vec<(TicketId, u32)> = vec![];
    let mut announcements: Vec<(TicketId, u32)> = vec![];
    let soon = |at: u32| {
        u32::try_from(SOON.as_secs())
            .ok()
            .map(|soon| at.saturating_add(soon))
    };
    let mut found: HashMap<TicketId, Withheld> = HashMap::new();
    for letter in letters {
        while sent
            .front()
            .is_some_and(|at| at.saturating_add(week) <= letter.at)
        {
            sent.pop_front();
        }
        let in_week = u32::try_from(sent.len()).unwrap_or(u32::MAX);
        let entry = found
            .entry(letter.ticket)
            .or_insert_with(|| Withheld::none(letter));
        if letter.wish == Wish::Reminder && is_told(letter, &reminders, stands) {
            entry.add(letter.wish);
        } else if letter.wish == Wish::Warning && is_told(letter, &announcements, &soon) {
            entry.announced_together += 1;
        } else if !budget::allows(letter.wish, in_week, most) {
            entry.add(letter.wish);
            entry.over_budget += 1;
        } else {
            if letter.counts {
                sent.push_back(letter.at);
            }
            if letter.wish == Wish::Reminder {
                entry.reminders_left += 1;
                reminders.push((letter.ticket, letter.at));
            }
            if letter.wish == Wish::Warning {
                announcements.push((letter.ticket, letter.at));
            }
        }
    }
    found
        .into_values()
        .filter(|withheld| withheld.unwritten() > 0)
        .collect()
}

/// Whether the last reminder or announcement about another ticket spoke for this one, which waited then too.
fn is_told(letter: &Written, reminders: &[(TicketId, u32)], stands: &impl Fn(u32) -> Option<u32>) -> bool {
    let last = reminders.iter().rfind(|(ticket, _)| *ticket != letter.ticket);
    last.is_some_and(|(_, at)| *at >= letter.since && stands(*at).is_some_and(|until| letter.at <= until))
}
