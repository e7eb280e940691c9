//! The calendars beside the desk's own.

use super::must_open;
use crate::events;
use crate::ids::CalendarId;
use crate::settings;
use crate::store::{Act, Error, Result};
use calendar::Calendar;
use database::{Tx, params};

/// A calendar beside the desk's own.
#[derive(Debug, Clone, PartialEq)]
pub struct NamedCalendar {
    pub id: CalendarId,
    pub name: String,
    pub calendar: Calendar,
}

/// The calendars beside the desk's own, by name.
pub fn all(tx: &mut Tx) -> Result<Vec<NamedCalendar>> {
    let found: Vec<(CalendarId, String, String)> =
        tx.all("SELECT id, name, content FROM calendar ORDER BY name, id", [])?;
    found.into_iter().map(named).collect()
}

/// One of them.
pub fn find(tx: &mut Tx, id: CalendarId) -> Result<Option<NamedCalendar>> {
    let found = tx.find(
        "SELECT id, name, content FROM calendar WHERE id = $1",
        params![id],
    )?;
    found.map(named).transpose()
}

fn named((id, name, content): (CalendarId, String, String)) -> Result<NamedCalendar> {
    Ok(NamedCalendar {
        id,
        name,
        calendar: serde_json::from_str(&content)?,
    })
}

/// Adds a calendar. Its name must be free.
pub fn add(act: &mut Act, name: &str, calendar: &Calendar) -> Result<CalendarId> {
    settings::in_turn(act)?;
    must_be_free(act, name, None)?;
    must_open(calendar, act.now)?;
    let now = act.now;
    let (id,): (CalendarId,) = act.one(
        "INSERT INTO calendar (name, content, created_at) VALUES ($1, $2, $3) RETURNING id",
        params![name, serde_json::to_string(calendar)?, now],
    )?;
    events::added(act, id, name)?;
    Ok(id)
}

/// Changes a calendar.
pub fn change(act: &mut Act, id: CalendarId, name: &str, calendar: &Calendar) -> Result<()> {
    settings::in_turn(act)?;
    must_be_free(act, name, Some(id))?;
    must_open(calendar, act.now)?;
    let before = find(act, id)?.ok_or(Error::NotFound)?;
    act.run(
        "UPDATE calendar SET name = $1, content = $2 WHERE id = $3",
        params![name, serde_json::to_string(calendar)?, id],
    )?;
    events::changed(act, id, &before.name, "name", &before.name, name)?;
    events::altered(act, id, name, &before.calendar, calendar)
}

fn must_be_free(act: &mut Act, name: &str, except: Option<CalendarId>) -> Result<()> {
    if name.is_empty() {
        return Err(Error::invalid("name", "error-empty"));
    }
    let found: Option<(CalendarId,)> = act.find("SELECT id FROM calendar WHERE name = $1", params![name])?;
    match found {
        Some((id,)) if Some(id) != except => Err(Error::invalid("name", "calendars-name-taken")),
        _ => Ok(()),
    }
}

/// Takes a calendar away; its teams count in the desk's again. The caller has checked that no policy counts in it.
pub fn remove(act: &mut Act, id: CalendarId) -> Result<()> {
    settings::in_turn(act)?;
    let before = find(act, id)?.ok_or(Error::NotFound)?;
    act.run("DELETE FROM team_calendar WHERE calendar_id = $1", params![id])?;
    act.run("DELETE FROM brand_calendar WHERE calendar_id = $1", params![id])?;
    act.run("DELETE FROM calendar WHERE id = $1", params![id])?;
    events::removed(act, id, &before.name)
}
