//! The mail budget: how many notices a customer gets in a week over all tickets, and how many letters of policies leave
//! in an hour and a day. What decides is pure.
//!
//! A warning is a promise and is never dropped, so nobody is solved without the announcement. Neither is a notice that
//! tells what the customer does not know yet. What only repeats or comforts gives way: reminders and progress notices,
//! and the notice of a solving that was announced or that the customer asked for.

use crate::closing::policy::Manners;
use jiff::SignedDuration;

/// What a policy wants to write.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Wish {
    Reminder,
    Progress,
    /// The announcement of a solving.
    Warning,
    /// "Case solved"; `known`: it was announced, or the customer said so.
    Notice {
        known: bool,
    },
}

/// The time that is looked back on for a customer.
pub const WEEK: SignedDuration = SignedDuration::from_hours(7 * 24);

/// Whether the letter is written to someone who got `sent` notices in the week before. `most` is 0 where there is no
/// limit.
pub fn allows(wish: Wish, sent: u32, most: u32) -> bool {
    let gives_way = match wish {
        Wish::Reminder | Wish::Progress | Wish::Notice { known: true } => true,
        Wish::Warning | Wish::Notice { known: false } => false,
    };
    !gives_way || most == 0 || sent < most
}

/// How many more letters may be decided on now, of those decided on in the last hour and the last day; None: as many as
/// there are.
pub fn room(manners: &Manners, in_hour: u32, in_day: u32) -> Option<u32> {
    let left = |most: u32, sent: u32| (most > 0).then(|| most.saturating_sub(sent));
    let (hour, day) = (
        left(manners.letters_an_hour, in_hour),
        left(manners.letters_a_day, in_day),
    );
    match (hour, day) {
        (Some(hour), Some(day)) => Some(hour.min(day)),
        (one, other) => one.or(other),
    }
}
