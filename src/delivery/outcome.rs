//! How a try ended, and what follows from it.

use super::back_off::{back_off, chance};
use crate::languages::Sentence;
use crate::outbox::{self, Letter};
use crate::people;
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
    Refused { why: Sentence, unknown: Option<String> },
    /// The connection broke off between the letter's last byte and the relay's answer: it may have arrived.
    Uncertain { why: Sentence },
    /// Another node has it in hand by now.
    NotOurs,
}

/// Notes the outcome of a try. A relay that was away may be back at any moment, and is spared by itself (`breaker`): a letter
/// waits for it as after its first try, a minute, however long that takes; and five where a sign-in was refused, since
/// servers lock accounts.
pub(super) fn settle(act: &mut Act, letter: &Letter, outcome: &Outcome) -> Result<()> {
    match outcome {
        Outcome::Taken => outbox::sent(act, letter),
        Outcome::Later { why } => postpone(act, letter, why, false),
        Outcome::Unreached { why, let_in } => {
            let longest = if *let_in { 1 } else { 2 };
            let at = act.now + back_off(letter.attempts.min(longest), chance());
            outbox::postpone(act, letter, why, false, at)
        }
        Outcome::Refused { why, unknown } => {
            if let Some(address) = unknown {
                people::mark_undeliverable(act, address)?;
            }
            outbox::fail(act, letter, why, false)
        }
        Outcome::Uncertain { why } if letter.uncertain => {
            let why = Sentence::new("delivery-why-uncertain-last").with("why", why.clone());
            outbox::fail(act, letter, &why, true)
        }
        Outcome::Uncertain { why } => {
            let why = Sentence::new("delivery-why-uncertain").with("why", why.clone());
            postpone(act, letter, &why, true)
        }
        Outcome::NotOurs => Ok(()),
    }
}

fn postpone(act: &mut Act, letter: &Letter, why: &Sentence, uncertain: bool) -> Result<()> {
    let at = act.now + back_off(letter.attempts, chance());
    outbox::postpone(act, letter, why, uncertain, at)
}
