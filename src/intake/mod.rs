//! One way in, from every channel: who wrote, which ticket it belongs to, what it comes to, what is answered at once.
//!
//! A channel reads what arrives and provides an [`Incoming`]; [`take`] does the rest, in the act that calls it. A page and
//! the API call it and show their caller what came of it. Where the sender has gone (mail, text messages), the channel
//! keeps the raw message first, with [`receive`]: nothing that was acknowledged is lost. A message that cannot be worked
//! on now is kept as `waiting`; [`retry`] tries it three times, and then it lies in quarantine with its reason until
//! somebody says [`retry_one`].
//!
//! Owns: `mail`, `mail_first`, `automatic_answer`. Records: letter_withheld.

mod acknowledge;
mod budget;
mod claimed;
mod conversation;
mod incoming;
mod kept;
mod outcome;
pub mod pages;
mod place;
mod receive;
mod repeated;
mod retry;
mod sender;
mod take;
mod terms;
mod verdict;
mod voice;

pub use budget::{HeldBack, held_back};
pub use claimed::{Claimed, came_to, claims_of, dismiss_claim, join_claim};
pub use incoming::{Incoming, Unattended, is_for_customers};
pub use kept::{
    Arrival, NewArrival, dismiss, find_arrival, find_by_external_id, raw, set_aside, set_aside_count, settle,
};
pub use outcome::{Outcome, Receipt, Taken};
pub use place::{Doubt, Joining, Place};
pub use receive::{once, put_aside, receive};
pub use retry::{Provider, Readied, Work, retry, retry_one, retry_waiting};
pub use sender::{Sender, sender};
pub use take::{SUSPENDED, join, take};
pub use terms::{Terms, terms};
pub use verdict::Verdict;
pub use voice::{Voice, may_answer, voice};

#[cfg(test)]
mod tests;
