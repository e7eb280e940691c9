//! How a try ended, and what follows from it.

use super::back_off::{back_off, chance};
use crate::correspondence::outbox::MAILBOXES;
use crate::languages::Sentence;
use crate::leaving::{self, Failure, Parcel};
use crate::store::{Act, Result};

/// How a try to send a letter ended. The reason is for agents.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Outcome {
    /// The relay took it.
    Taken,
    /// It has not left; later it may.
    Later { why: Sentence },
    /// Nobody was there to take it, or we were not let in: that says nothing about the letter.
    Unreached { why: Sentence, let_in: bool },
    /// It has not left and never will as it is.
    Refused { why: Sentence, unknown: bool },
    /// The connection broke off between the letter's last byte and the relay's answer: it may have arrived.
    Uncertain { why: Sentence },
    /// Another node has it in hand by now.
    NotOurs,
}

/// Notes the outcome of a try. A relay that was away may be back at any moment, and is spared by itself (`breaker`): a letter
/// waits for it as after its first try, a minute, however long that takes; and five where a sign-in was refused, since
/// servers lock accounts.
pub(super) fn settle(act: &mut Act, letter: &Parcel, outcome: &Outcome) -> Result<()> {
    match outcome {
        Outcome::Taken => leaving::sent(act, &MAILBOXES, letter),
        Outcome::Later { why } => postpone(act, letter, why, false),
        Outcome::Unreached { why, let_in } => {
            let longest = if *let_in { 1 } else { 2 };
            let at = act.now + back_off(letter.attempts.min(longest), chance());
            leaving::postpone(act, &MAILBOXES, letter, &Failure::certain(why.clone()), at)
        }
        Outcome::Refused { why, unknown } => {
            let failure = Failure {
                unknown_address: *unknown,
                ..Failure::certain(why.clone())
            };
            leaving::fail(act, &MAILBOXES, letter, &failure)
        }
        Outcome::Uncertain { why } if letter.uncertain => {
            let why = Sentence::new("delivery-why-uncertain-last").with("why", why.clone());
            leaving::fail(
                act,
                &MAILBOXES,
                letter,
                &Failure {
                    uncertain: true,
                    ..Failure::certain(why)
                },
            )
        }
        Outcome::Uncertain { why } => {
            let why = Sentence::new("delivery-why-uncertain").with("why", why.clone());
            postpone(act, letter, &why, true)
        }
        Outcome::NotOurs => Ok(()),
    }
}

fn postpone(act: &mut Act, letter: &Parcel, why: &Sentence, uncertain: bool) -> Result<()> {
    let at = act.now + back_off(letter.attempts, chance());
    let failure = Failure {
        uncertain,
        ..Failure::certain(why.clone())
    };
    leaving::postpone(act, &MAILBOXES, letter, &failure, at)
}
