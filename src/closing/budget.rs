//! The mail budget: how many notices a customer gets in a week over all tickets, and how many letters of policies leave
//! in an hour and a day. What decides is pure.
//!
//! A warning is a promise and is never dropped, so nobody is solved without the announcement. Neither is a notice that
//! tells what the customer does not know yet. What only repeats or comforts gives way: reminders and progress notices,
//! and the notice of a solving that was announced or that the customer asked for.

use super::{Manners, manners};
use crate::ids::PersonId;
use crate::outbox;
use crate::store::Result;
use database::Tx;
use jiff::{SignedDuration, Timestamp};

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

const HOUR: SignedDuration = SignedDuration::from_hours(1);
const DAY: SignedDuration = SignedDuration::from_hours(24);

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

/// How many notices someone got in the week before `now`; None where the letter may be written.
pub(super) fn withheld_for(tx: &mut Tx, wish: Wish, person: PersonId, now: Timestamp) -> Result<Option<u32>> {
    let most = manners(tx)?.letters_a_week;
    if most == 0 || wish == Wish::Warning {
        return Ok(None);
    }
    let sent = outbox::notices_since(tx, person, now.checked_sub(WEEK).unwrap_or(Timestamp::MIN))?;
    Ok((!allows(wish, sent, most)).then_some(sent))
}

/// The room that is left now for letters of all policies.
pub(super) fn room_now(tx: &mut Tx, now: Timestamp) -> Result<Option<u32>> {
    let manners = manners(tx)?;
    if manners.letters_an_hour == 0 && manners.letters_a_day == 0 {
        return Ok(None);
    }
    let mut count = |length: SignedDuration, most: u32| match most {
        0 => Ok(0),
        most => outbox::by_policies_since(tx, now.checked_sub(length).unwrap_or(Timestamp::MIN), most),
    };
    let in_hour = count(HOUR, manners.letters_an_hour)?;
    let in_day = count(DAY, manners.letters_a_day)?;
    Ok(room(&manners, in_hour, in_day))
}
