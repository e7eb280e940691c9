//! When one letter speaks for several tickets of a customer.

use jiff::SignedDuration;

/// Announcements that come within this time stand in one letter.
pub const SOON: SignedDuration = SignedDuration::from_hours(1);

/// So long a reminder stands for the other tickets it told of, in business days: who was reminded of all on Thursday is
/// not reminded of one of them on Friday.
pub const STANDS: u32 = 2;
