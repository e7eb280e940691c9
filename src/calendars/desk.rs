//! The desk's own calendar and time zone.

use super::must_open;
use crate::events::{self, Subject};
use crate::languages::Zone;
use crate::settings;
use crate::store::{Act, Result};
use calendar::Calendar;
use database::Tx;

/// The desk's calendar. None before the first start.
pub fn desk_calendar(tx: &mut Tx) -> Result<Option<Calendar>> {
    settings::get(tx, "calendar")
}

/// Sets the desk's calendar. Steps that are planned already move when they are looked at next.
pub fn set_desk_calendar(act: &mut Act, calendar: &Calendar) -> Result<()> {
    settings::in_turn(act)?;
    must_open(calendar, act.now)?;
    let before = desk_calendar(act)?;
    settings::set(act, "calendar", calendar)?;
    match before {
        Some(before) => events::altered(act, Subject::DESK_CALENDAR, "", &before, calendar),
        None => Ok(()),
    }
}

/// The desk's time zone: dates are told in it to those who have none of their own.
pub fn zone(tx: &mut Tx) -> Result<Zone> {
    let calendar = desk_calendar(tx)?;
    let zone = calendar.and_then(|calendar| Zone::get(calendar.time_zone()).ok());
    Ok(zone.unwrap_or(Zone::UTC))
}
