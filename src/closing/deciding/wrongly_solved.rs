//! When a solving was wrong: the customer answered soon after a policy solved the ticket.

use calendar::Calendar;
use jiff::Timestamp;

/// An answer within so many business days of an automatic solving came soon: the solving was wrong.
pub const SOON: u32 = 5;

/// Whether an answer came within [`SOON`] business days of a solving.
pub fn is_soon(calendar: &Calendar, solved_at: Timestamp, answered_at: Timestamp) -> bool {
    calendar
        .add_business_days(solved_at, SOON)
        .is_some_and(|until| answered_at <= until)
}
