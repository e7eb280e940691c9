//! Letters that leave: what mail knows of the parcels in its lanes, the mailboxes.
//!
//! A letter keeps one Message-ID for all its tries. `leaving` says when it may leave and notes what came of it; what a
//! letter is, whom it is from and how the ticket's log tells of it is said here. `delivery` carries it.

mod contents;
mod failed;
mod in_log;
mod lanes;
mod letter;
mod overtaking;
mod purpose;
mod quarantine;
mod queue;
mod returned;

pub use contents::{Contents, Copy, Enclosed};
pub use failed::{failed, failed_count, leave_failed, readdress};
pub use in_log::in_log;
pub use lanes::{MAILBOXES, full_mailboxes};
pub use letter::{Letter, find, in_trouble, of_messages, of_ticket, progress, queued_since, recent};
pub use overtaking::overtake;
pub use purpose::Purpose;
pub use quarantine::{end_quarantine, in_quarantine, in_quarantine_count};
pub use queue::{NewLetter, queue};
pub use returned::{by_message_ids, latest_left, returned};

pub use crate::leaving::State;
