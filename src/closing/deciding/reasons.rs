//! Why a step of a policy was not done, or a letter of one not sent. Kept with the event as data; pages say it in the
//! reader's language.

use crate::ids::TicketId;
use crate::languages::Sentence;

/// No letter reaches the customer.
pub const NOBODY: Sentence = Sentence::new("closing-why-nobody");
/// A later step was due already.
pub const OVERRUN: Sentence = Sentence::new("closing-why-overrun");
/// The same, since the desk was down.
pub const MISSED: Sentence = Sentence::new("closing-why-missed");
/// An agent skipped the step.
pub const SKIPPED: Sentence = Sentence::new("closing-why-skipped");
/// The customer answered.
pub const ANSWERED: Sentence = Sentence::new("closing-why-answered");
/// The status changed otherwise.
pub const STATUS: Sentence = Sentence::new("closing-why-status");
/// An agent replied, and the waiting began again.
pub const REPLIED: Sentence = Sentence::new("closing-why-replied");
/// An agent paused the policy.
pub const PAUSED: Sentence = Sentence::new("closing-why-paused");
/// The ticket went into the trash.
pub const DELETED: Sentence = Sentence::new("closing-why-deleted");
/// The letters of policies are stopped.
pub const STOPPED: Sentence = Sentence::new("closing-why-stopped");
/// A later letter says more.
pub const OVERTAKEN: Sentence = Sentence::new("closing-why-overtaken");

/// The customer's budget for the week is used up by so many notices.
pub fn over_budget(sent: u32) -> Sentence {
    Sentence::new("closing-why-budget").with("number", i64::from(sent))
}

/// One reminder spoke of several tickets, this one among them.
pub fn told_with(ticket: TicketId) -> Sentence {
    Sentence::new("closing-why-together").with("ticket", ticket.to_string())
}

/// The customer answered so shortly before a letter was due.
pub fn answered_before(minutes: i64) -> Sentence {
    match minutes {
        0..=90 => Sentence::new("closing-why-answered-minutes").with("minutes", minutes),
        _ => Sentence::new("closing-why-answered-hours").with("hours", minutes / 60),
    }
}
