//! Carries to other networks what the desk has decided to send: queued in the deciding transaction, claimed by one node,
//! tried again, never lost.
//!
//! A parcel leaves by a lane, such as a mailbox, and its lane's carrier knows what is in it. This room knows when a parcel
//! may leave and what is noted of a try; it knows nothing of any network. A parcel is `sending` while a node has it in hand,
//! and marked `leaving` before it is handed over. A node that dies lets its lease run out: a parcel that was not leaving is
//! tried as if nothing had been; one that was may have arrived, and is tried exactly once more (threat R2).
//!
//! Records nothing itself: what became of a parcel is handed to the room that owns its lane (`LaneKind::record`).
//!
//! Owns: `outbox`.

mod again;
mod back_off;
mod breaker;
mod carrier;
mod ceiling;
mod claim;
mod courier;
mod holding;
mod lane;
mod outcome;
mod parcel;
mod queue;
mod reports;
mod settle;
mod standing;
mod timing;
mod trying;
mod withdraw;

pub use again::{dismiss, readdress, release};
pub use carrier::{Attempt, Carrier, Reach, Route, Tried, Way};
pub use ceiling::full_lanes;
pub use claim::{Claimed, Scope, claim, leave};
pub use courier::{Courier, run};
pub use holding::{end_hold, hold_purposes, let_go, let_one_go};
pub use lane::{Ceiling, Fate, Lane, LaneKind, LaneWords};
pub use outcome::Outcome;
pub use parcel::{Parcel, State, find};
pub use queue::{NewParcel, queue};
pub use reports::{came_back, is_late};
pub use settle::{Failure, fail, postpone, sent};
pub use standing::{Standing, standing};
pub use timing::Timing;
pub use withdraw::{Withdrawn, withdraw};

#[cfg(test)]
mod tests;
