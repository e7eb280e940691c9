//! Lanes, and what the room that owns a kind of lane decides about its parcels and records of them.

use super::Parcel;
use crate::languages::Sentence;
use crate::store::{Act, Result};
use database::Tx;

/// One way out with its own ceiling and order: a mailbox, later an account for text messages or an endpoint of webhooks.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Lane {
    pub kind: &'static LaneKind,
    /// What tells it from the other lanes of its kind; the owner's own number.
    pub id: i64,
}

/// A kind of lane. It is a constant of the room that owns such lanes.
#[derive(Debug)]
pub struct LaneKind {
    /// The name it is stored under.
    pub name: &'static str,
    /// Its lanes with a ceiling.
    pub ceilings: fn(&mut Tx) -> Result<Vec<Ceiling>>,
    /// Why a parcel is no news any more; None: it may leave. Asked only of parcels that were tried before, in the act that
    /// claims them.
    pub overtaken: fn(&mut Act, &Parcel) -> Result<Option<Sentence>>,
    /// Records what became of a parcel, in the act in which it did.
    pub record: fn(&mut Act, &Parcel, &Fate) -> Result<()>,
    pub words: LaneWords,
}

/// What agents read of a parcel that did not leave, as language keys: this room has no words, since they name what leaves.
#[derive(Debug, Clone, Copy)]
pub struct LaneWords {
    /// It may have arrived and is tried once more; takes `why`.
    pub uncertain: &'static str,
    /// It may have arrived and is given up; takes `why`.
    pub uncertain_last: &'static str,
    /// Nodes died with it twice.
    pub stopped_twice: &'static str,
    /// It could not be noted that it leaves; takes `error`.
    pub unnoted: &'static str,
    /// It could not leave while what it says was true.
    pub outdated: &'static str,
}

// By name: two programs have two constants of the same kind.
impl PartialEq for LaneKind {
    fn eq(&self, other: &LaneKind) -> bool {
        self.name == other.name
    }
}

impl Eq for LaneKind {}

/// How many parcels may leave by a lane in an hour.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Ceiling {
    /// [`Lane::id`].
    pub lane: i64,
    pub per_hour: i64,
}

/// What became of a parcel.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Fate {
    /// The network took it.
    Sent,
    /// A try failed, and not as the one before it.
    Failed {
        error: Sentence,
        /// It is not tried any more.
        last: bool,
        /// The network knows no such address.
        unknown_address: bool,
    },
    /// Not sent on purpose.
    Withheld { reason: Sentence },
    /// It could not leave while what it says was true.
    Outdated,
}
