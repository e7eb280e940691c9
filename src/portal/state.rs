//! Where a request stands, in plain words: what holds, until when, what comes next, what the customer can choose. Pure.

use crate::languages::Words;
use crate::tickets::{Status, Ticket};
use database::text_enum;

text_enum! {
    /// One-click answers (LC13); the words are those of the letters' links.
    pub enum Choice {
        Solved => "solved",
        Help => "help",
        MoreDays => "more-days",
    }
}

/// The state as the page says it.
#[derive(Debug, PartialEq, Eq)]
pub struct State {
    pub sentence: String,
    /// What follows from it.
    pub next: String,
}

/// A step of the line under the state.
#[derive(Debug, PartialEq, Eq)]
pub struct Step {
    /// The key of its word.
    pub key: &'static str,
    pub done: bool,
    pub current: bool,
}

/// The state of `ticket`. `day`: until when it holds, if `ends`; else since when. `awaited` is whom it waits for beside the customer, as
/// far as an agent said so.
pub fn state(ticket: &Ticket, day: &str, ends: bool, awaited: &str, words: Words) -> State {
    let status = ticket.status;
    let (sentence, next) = match (status, ends) {
        (Status::Pending, true) => ("portal-state-pending-until", "portal-next-pending-until"),
        (Status::Pending, false) => ("portal-state-pending", "portal-next-pending"),
        (Status::Solved, true) => ("portal-state-solved", "portal-next-solved-until"),
        (Status::Solved, false) => ("portal-state-solved", "portal-next-solved"),
        (Status::New, _) => ("portal-state-new", "portal-next-open"),
        (Status::Open, _) => ("portal-state-open", "portal-next-open"),
        (Status::OnHold, true) => (on_hold(awaited), "portal-next-on-hold-until"),
        (Status::OnHold, false) => (on_hold(awaited), "portal-next-on-hold"),
        (Status::Closed, _) => ("portal-state-closed", "portal-next-closed"),
        (Status::Cancelled, _) => ("portal-state-cancelled", "portal-next-closed"),
    };
    let said = [("day", day.into()), ("who", awaited.into())];
    State {
        sentence: words.say_with(sentence, &said),
        next: words.say_with(next, &said),
    }
}

fn on_hold(awaited: &str) -> &'static str {
    match awaited {
        "" => "portal-state-on-hold",
        _ => "portal-state-on-hold-for",
    }
}

/// The line: received, answered, whose turn it is, solved.
pub fn progress(ticket: &Ticket) -> Vec<Step> {
    let answered = ticket.first_reply_at.is_some();
    let turn = match ticket.status {
        Status::Pending => "portal-step-your-turn",
        Status::OnHold => "portal-step-on-hold",
        _ => "portal-step-our-turn",
    };
    let at = match ticket.status {
        Status::New => 0,
        Status::Solved | Status::Closed | Status::Cancelled => 3,
        _ => 2,
    };
    let last = if ticket.status == Status::Cancelled {
        "portal-step-cancelled"
    } else {
        "portal-step-solved"
    };
    let keys = ["portal-step-received", "portal-step-answered", turn, last];
    let step = |(index, key)| Step {
        key,
        done: index < at && (index != 1 || answered),
        current: index == at,
    };
    keys.into_iter().enumerate().map(step).collect()
}

/// What the customer can choose now; `asked`: it is their own request. That it is solved nobody in copy says.
pub fn choices(status: Status, asked: bool) -> Vec<Choice> {
    let mut choices = match status {
        Status::Pending => vec![Choice::Solved, Choice::Help, Choice::MoreDays],
        Status::Solved => vec![Choice::Solved, Choice::Help],
        Status::New | Status::Open | Status::OnHold => vec![Choice::Solved],
        Status::Closed | Status::Cancelled => vec![],
    };
    choices.retain(|choice| asked || *choice != Choice::Solved);
    choices
}

impl Choice {
    /// The key of its button.
    pub fn key(self) -> &'static str {
        match self {
            Choice::Solved => "portal-choice-solved",
            Choice::Help => "portal-choice-help",
            Choice::MoreDays => "portal-choice-more-days",
        }
    }
}
