//! Business time: when a desk works, and what "in three business days" means there.
//!
//! Everything here is pure: the same calendar and the same instants give the same answer. A [`Calendar`] knows its time
//! zone, its week, the public holidays of its region (computed for any year, never a table that runs out) and the
//! exceptions somebody wrote down. It answers four questions:
//!
//! - is it working time now, and when is it next? [`Calendar::is_working`], [`Calendar::next_opening`]
//! - what is n business days later? [`Calendar::add_business_days`], the meaning of LC1, LC2 and LC3
//! - what is n working hours later, and how long did we work between? [`Calendar::add_working_time`],
//!   [`Calendar::working_time_between`], for service levels and reports
//! - why that date? [`Calendar::skipped`], [`Calendar::holiday_on`], for the timeline on the ticket

mod add;
mod between;
mod business_days;
mod calendar;
mod days;
mod error;
mod holidays;
mod openings;
mod skipped;
mod week;
mod written;

#[cfg(test)]
mod tests;

pub use calendar::{Calendar, Exception};
pub use error::CalendarError;
pub use holidays::{Holiday, Region, regions};
pub use skipped::{Skipped, Why};
pub use week::{Hours, Span, Week};
