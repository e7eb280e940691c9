//! How much of the mail budget is left: what was sent already, read from the outbox.

use super::sent_lately;
use crate::closing::deciding::budget::{WEEK, Wish, allows, room};
use crate::closing::policy::manners;
use crate::ids::PersonId;
use crate::store::Result;
use database::Tx;
use jiff::{SignedDuration, Timestamp};

const HOUR: SignedDuration = SignedDuration::from_hours(1);
const DAY: SignedDuration = SignedDuration::from_hours(24);

/// How many notices someone got in the week before `now`; None where the letter may be written.
pub(super) fn withheld_for(tx: &mut Tx, wish: Wish, person: PersonId, now: Timestamp) -> Result<Option<u32>> {
    let most = manners(tx)?.letters_a_week;
    if most == 0 || wish == Wish::Warning {
        return Ok(None);
    }
    let sent = sent_lately::notices_since(tx, person, now.checked_sub(WEEK).unwrap_or(Timestamp::MIN))?;
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
        most => sent_lately::by_policies_since(tx, now.checked_sub(length).unwrap_or(Timestamp::MIN), most),
    };
    let in_hour = count(HOUR, manners.letters_an_hour)?;
    let in_day = count(DAY, manners.letters_a_day)?;
    Ok(room(&manners, in_hour, in_day))
}
