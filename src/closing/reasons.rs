//! Why a letter or a step of a policy was withheld. The sentence is kept in the event; pages say it in the reader's
//! language.

use crate::languages::Words;
use database::text_enum;

text_enum! {
    /// A reason, as the log words it.
    pub enum Why {
        Nobody => "no letter reaches the customer",
        NoMailbox => "the desk has no mailbox",
        NoAddress => "the person has no address that letters reach",
        Overrun => "a later step is due already",
        Missed => "missed while the desk was down: a later step is due already",
        Skipped => "an agent skipped it",
        Answered => "the customer answered",
        AnswerFirst => "the answer to the customer came first",
        StatusChanged => "the status changed",
        Replied => "an agent replied: the waiting began anew",
        Paused => "an agent paused the policy",
        Deleted => "the ticket was deleted",
        Stopped => "the letters of policies are stopped",
        Quarantined => "it was written while its mailbox was in quarantine",
        Left => "an agent gave it up",
        Overtaken => "a later letter says more",
        Complained => "the person called a letter of ours spam",
    }
}

impl Why {
    fn key(self) -> &'static str {
        match self {
            Why::Nobody | Why::NoAddress => "closing-why-nobody",
            Why::NoMailbox => "closing-why-no-mailbox",
            Why::Overrun => "closing-why-overrun",
            Why::Missed => "closing-why-missed",
            Why::Skipped => "closing-why-skipped",
            Why::Answered => "closing-why-answered",
            Why::AnswerFirst => "closing-why-answer-first",
            Why::StatusChanged => "closing-why-status",
            Why::Replied => "closing-why-replied",
            Why::Paused => "closing-why-paused",
            Why::Deleted => "closing-why-deleted",
            Why::Stopped => "closing-why-stopped",
            Why::Quarantined => "closing-why-quarantined",
            Why::Left => "closing-why-left",
            Why::Overtaken => "closing-why-overtaken",
            Why::Complained => "closing-why-complained",
        }
    }
}

const BUDGET: &str = "notices to this customer in seven days already: ";
const TOGETHER: &str = "the customer was reminded of it with ticket ";
const BEFORE: &str = "the customer answered, minutes before it was due: ";

/// The customer's budget for the week is used up by so many notices.
pub(super) fn over_budget(sent: u32) -> String {
    format!("{BUDGET}{sent}")
}

/// One reminder spoke of several tickets, this one among them.
pub(super) fn told_with(ticket: crate::ids::TicketId) -> String {
    format!("{TOGETHER}{ticket}")
}

/// The customer answered shortly before a letter was due.
pub(super) fn answered_before(minutes: i64) -> String {
    format!("{BEFORE}{minutes}")
}

/// A kept reason in the reader's language; as it was kept where this version does not know it.
pub fn withheld_words(words: &Words, reason: &str) -> String {
    let number = |text: &str| text.parse::<i64>().ok();
    if let Some(sent) = reason.strip_prefix(BUDGET).and_then(number) {
        return words.say_one("closing-why-budget", "number", sent);
    }
    if let Some(ticket) = reason.strip_prefix(TOGETHER).and_then(number) {
        return words.say_one("closing-why-together", "ticket", ticket.to_string());
    }
    if let Some(minutes) = reason.strip_prefix(BEFORE).and_then(number) {
        return match minutes {
            0..=90 => words.say_one("closing-why-answered-minutes", "minutes", minutes),
            _ => words.say_one("closing-why-answered-hours", "hours", minutes / 60),
        };
    }
    let known = reason.parse::<Why>();
    known.map_or_else(|_| reason.to_owned(), |reason| words.say(reason.key()))
}
