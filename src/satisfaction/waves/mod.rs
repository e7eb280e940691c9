//! Relationship surveys: how people feel about the desk as a whole, asked of a segment of the customers again and again.
//!
//! Each run is a wave. It begins on a weekday at an hour of business time, goes through the customers in the order of their
//! ids, a few at a time and only in business time, and asks a share of them that a hash of person and wave chooses, so that
//! it can be done again with the same outcome. Whoever wants no surveys, was asked lately or cannot be reached is left
//! out, with the reason.

mod alerting;
mod running;
mod schedule;
mod segment;
mod stored;
mod withheld;

pub(super) use alerting::answered;
pub(super) use running::go_on;
pub use schedule::Schedule;
pub use segment::{Expected, MOST_DAYS as MOST_SEGMENT_DAYS, Segment, expected, is_chosen};
pub use stored::{
    NewRelationship, Relationship, RelationshipId, Wave, add_relationship, change_relationship,
    find_relationship, find_wave, plan_next, relationships, stop_wave, waves,
};
pub use withheld::{answers_of_wave, withheld_by_reason};
