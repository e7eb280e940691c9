//! How a try ended, and what follows from it.

use super::back_off::{back_off, chance};
use crate::outbox::{self, Letter};
use crate::people;
use crate::store::{Act, Result};

/// How a try to send a letter ended. The words are for agents.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Outcome {
    /// The relay took it.
    Taken,
    /// It has not left; later it may.
    Later { words: String },
    /// Nobody was there to take it, or we were not let in: that says nothing about the letter.
    Unreached { words: String, let_in: bool },
    /// It has not left and never will as it is.
    Refused { words: String, unknown: Option<String> },
    /// The connection broke off between the letter's last byte and the relay's answer: it may have arrived.
    Uncertain { words: String },
    /// Another node has it in hand by now.
    NotOurs,
}

/// Notes the outcome of a try. A relay that was away may be back at any moment, and is spared by itself (`breaker`): a letter
/// waits for it as after its first try, a minute, however long that takes; and five where a sign-in was refused, since
/// servers lock accounts.
pub(super) fn settle(act: &mut Act, letter: &Letter, outcome: &Outcome) -> Result<()> {
    match outcome {
        Outcome::Taken => outbox::sent(act, letter),
        Outcome::Later { words } => postpone(act, letter, words, false),
        Outcome::Unreached { words, let_in } => {
            let longest = if *let_in { 1 } else { 2 };
            let at = act.now + back_off(letter.attempts.min(longest), chance());
            outbox::postpone(act, letter, words, false, at)
        }
        Outcome::Refused { words, unknown } => {
            if let Some(address) = unknown {
                people::mark_undeliverable(act, address)?;
            }
            outbox::fail(act, letter, words, false)
        }
        Outcome::Uncertain { words } if letter.uncertain => {
            let words = format!("{words}. It may have arrived; it is not tried again by itself");
            outbox::fail(act, letter, &words, true)
        }
        Outcome::Uncertain { words } => {
            let words = format!("{words}. It may have arrived; it is tried once more");
            postpone(act, letter, &words, true)
        }
        Outcome::NotOurs => Ok(()),
    }
}

fn postpone(act: &mut Act, letter: &Letter, words: &str, uncertain: bool) -> Result<()> {
    let at = act.now + back_off(letter.attempts, chance());
    outbox::postpone(act, letter, words, uncertain, at)
}
