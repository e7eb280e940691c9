//! How an attempt ended, and what follows from it.

use super::back_off::{back_off, chance};
use super::settle::{self, Failure};
use super::{LaneKind, Parcel};
use crate::languages::Sentence;
use crate::store::{Act, Result};

/// How an attempt to hand a parcel over ended. The reason is for agents.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Outcome {
    /// The network took it.
    Taken,
    /// It has not left; later it may.
    Later { why: Sentence },
    /// Nobody was there to take it, or we were not let in: that says nothing about the parcel.
    Unreached { why: Sentence, let_in: bool },
    /// It has not left and never will as it is.
    Refused {
        why: Sentence,
        /// The network knows no such address.
        unknown_address: bool,
    },
    /// It broke off between the last of the parcel and the answer: it may have arrived.
    Uncertain { why: Sentence },
    /// Another node has it in hand by now.
    NotOurs,
}

/// Notes the outcome of a try. A way that was away may be open at any moment, and is spared separately (`breaker`): a
/// parcel waits for it as after its first try, a minute, however long that takes; and five where a sign-in was refused,
/// since servers lock accounts.
pub(super) fn note(act: &mut Act, kind: &LaneKind, parcel: &Parcel, outcome: &Outcome) -> Result<()> {
    match outcome {
        Outcome::Taken => settle::sent(act, kind, parcel),
        Outcome::Later { why } => postpone(act, kind, parcel, Failure::certain(why.clone())),
        Outcome::Unreached { why, let_in } => {
            let longest = if *let_in { 1 } else { 2 };
            let at = act.now + back_off(parcel.attempts.min(longest), chance());
            settle::postpone(act, kind, parcel, &Failure::certain(why.clone()), at)
        }
        Outcome::Refused { why, unknown_address } => {
            let failure = Failure {
                unknown_address: *unknown_address,
                ..Failure::certain(why.clone())
            };
            settle::fail(act, kind, parcel, &failure)
        }
        Outcome::Uncertain { why } if parcel.uncertain => {
            let why = Sentence::new(kind.words.uncertain_last).with("why", why.clone());
            settle::fail(act, kind, parcel, &uncertain(why))
        }
        Outcome::Uncertain { why } => {
            let why = Sentence::new(kind.words.uncertain).with("why", why.clone());
            postpone(act, kind, parcel, uncertain(why))
        }
        Outcome::NotOurs => Ok(()),
    }
}

fn uncertain(why: Sentence) -> Failure {
    Failure {
        uncertain: true,
        ..Failure::certain(why)
    }
}

fn postpone(act: &mut Act, kind: &LaneKind, parcel: &Parcel, failure: Failure) -> Result<()> {
    let at = act.now + back_off(parcel.attempts, chance());
    settle::postpone(act, kind, parcel, &failure, at)
}
