//! The desk's calendar and those beside it, for teams, brands and policies: every "business day" counts in one of them.

use super::{get, set};
use crate::events::{self, Subject};
use crate::ids::{BrandId, CalendarId, TeamId};
use crate::languages::Zone;
use crate::store::{Act, Error, Result};
use calendar::Calendar;
use database::{Tx, params};
use jiff::{SignedDuration, Timestamp};
use std::collections::HashMap;

/// A calendar beside the desk's own.
#[derive(Debug, Clone, PartialEq)]
pub struct NamedCalendar {
    pub id: CalendarId,
    pub name: String,
    pub calendar: Calendar,
}

/// The desk's calendar. None before the first start.
pub fn calendar(tx: &mut Tx) -> Result<Option<Calendar>> {
    get(tx, "calendar")
}

/// Sets the desk's calendar. Steps that are planned already move when they are looked at next.
pub fn set_calendar(act: &mut Act, calendar: &Calendar) -> Result<()> {
    super::in_turn(act)?;
    must_open(calendar, act.now)?;
    let before = super::calendar(act)?;
    set(act, "calendar", calendar)?;
    match before {
        Some(before) => events::altered(act, Subject::DESK_CALENDAR, "", &before, calendar),
        None => Ok(()),
    }
}

/// `at`, or the next opening where the calendar has no work that day: a date that is shown as a sample is one on which
/// something can happen.
pub fn open_day(calendar: &Calendar, at: Timestamp) -> Timestamp {
    let zone = Zone::get(calendar.time_zone()).unwrap_or(Zone::UTC);
    match calendar.is_business_day(at.to_zoned(zone).date()) {
        true => at,
        false => calendar.next_opening(at).unwrap_or(at),
    }
}

/// The desk's time zone: dates are told in it to those who have none of their own.
pub fn zone(tx: &mut Tx) -> Result<Zone> {
    let calendar = calendar(tx)?;
    let zone = calendar.and_then(|calendar| Zone::get(calendar.time_zone()).ok());
    Ok(zone.unwrap_or(Zone::UTC))
}

/// Whose work a calendar is asked for: the team that has a ticket, and its brand.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Whose {
    pub team: Option<TeamId>,
    pub brand: BrandId,
}

impl Whose {
    /// Of no team, in the desk's own name.
    pub fn desk() -> Whose {
        Whose {
            team: None,
            brand: 1.into(),
        }
    }
}

/// The calendar that counts: the policy's own, else the team's, else the brand's, else the desk's.
pub fn calendar_for(tx: &mut Tx, own: Option<CalendarId>, whose: Whose) -> Result<Option<Calendar>> {
    if let Some(id) = own
        && let Some(named) = find_calendar(tx, id)?
    {
        return Ok(Some(named.calendar));
    }
    let of_team = match whose.team {
        Some(team) => calendar_of_team(tx, team)?,
        None => None,
    };
    let found = match of_team {
        Some(id) => Some(id),
        None => calendar_of_brand(tx, whose.brand)?,
    };
    if let Some(id) = found
        && let Some(named) = find_calendar(tx, id)?
    {
        return Ok(Some(named.calendar));
    }
    calendar(tx)
}

/// The calendars beside the desk's own, by name.
pub fn calendars(tx: &mut Tx) -> Result<Vec<NamedCalendar>> {
    let found: Vec<(CalendarId, String, String)> =
        tx.all("SELECT id, name, content FROM calendar ORDER BY name, id", [])?;
    found.into_iter().map(named).collect()
}

/// One of them.
pub fn find_calendar(tx: &mut Tx, id: CalendarId) -> Result<Option<NamedCalendar>> {
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
pub fn add_calendar(act: &mut Act, name: &str, calendar: &Calendar) -> Result<CalendarId> {
    super::in_turn(act)?;
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
pub fn change_calendar(act: &mut Act, id: CalendarId, name: &str, calendar: &Calendar) -> Result<()> {
    super::in_turn(act)?;
    must_be_free(act, name, Some(id))?;
    must_open(calendar, act.now)?;
    let before = find_calendar(act, id)?.ok_or(Error::NotFound)?;
    act.run(
        "UPDATE calendar SET name = $1, content = $2 WHERE id = $3",
        params![name, serde_json::to_string(calendar)?, id],
    )?;
    events::changed(act, id, &before.name, "name", &before.name, name)?;
    events::altered(act, id, name, &before.calendar, calendar)
}

/// Business days that a calendar has within a year at least: with fewer the steps of a case find no day.
const ENOUGH: u32 = 10;

/// Working days must come within a year: by a calendar that hardly ever opens no day could be counted, and nothing would
/// end.
pub fn must_open(calendar: &Calendar, now: Timestamp) -> Result<()> {
    let year = SignedDuration::from_hours(366 * 24);
    // The first of them is the one to count from.
    let last = calendar.add_business_days(now, ENOUGH - 1);
    if last.is_some_and(|at| at <= now + year) {
        return Ok(());
    }
    match calendar.week().is_closed() {
        true => Err(Error::invalid("hours", "calendars-never-opens")),
        false => Err(Error::invalid("exceptions", "calendars-all-closed")),
    }
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
pub fn remove_calendar(act: &mut Act, id: CalendarId) -> Result<()> {
    super::in_turn(act)?;
    let before = find_calendar(act, id)?.ok_or(Error::NotFound)?;
    act.run("DELETE FROM team_calendar WHERE calendar_id = $1", params![id])?;
    act.run("DELETE FROM brand_calendar WHERE calendar_id = $1", params![id])?;
    act.run("DELETE FROM calendar WHERE id = $1", params![id])?;
    events::removed(act, id, &before.name)
}

/// The calendar of a team; None: the desk's.
pub fn calendar_of_team(tx: &mut Tx, team: TeamId) -> Result<Option<CalendarId>> {
    let sql = "SELECT calendar_id FROM team_calendar WHERE team_id = $1";
    let found: Option<(CalendarId,)> = tx.find(sql, params![team])?;
    Ok(found.map(|(id,)| id))
}

/// The calendar of a brand; None: the desk's.
fn calendar_of_brand(tx: &mut Tx, brand: BrandId) -> Result<Option<CalendarId>> {
    let sql = "SELECT calendar_id FROM brand_calendar WHERE brand_id = $1";
    let found: Option<(CalendarId,)> = tx.find(sql, params![brand])?;
    Ok(found.map(|(id,)| id))
}

/// The brands that count in a calendar.
pub fn brands_of_calendar(tx: &mut Tx, id: CalendarId) -> Result<Vec<BrandId>> {
    let sql = "SELECT brand_id FROM brand_calendar WHERE calendar_id = $1 ORDER BY brand_id";
    let found: Vec<(BrandId,)> = tx.all(sql, params![id])?;
    Ok(found.into_iter().map(|(brand,)| brand).collect())
}

/// Lets these brands count in a calendar, and the others of it in the desk's again.
pub fn set_brands(act: &mut Act, id: CalendarId, brands: &[BrandId]) -> Result<()> {
    super::in_turn(act)?;
    let before = brands_of_calendar(act, id)?;
    act.run("DELETE FROM brand_calendar WHERE calendar_id = $1", params![id])?;
    for brand in brands {
        act.run(
            "INSERT INTO brand_calendar (brand_id, calendar_id) VALUES ($1, $2)
             ON CONFLICT (brand_id) DO UPDATE SET calendar_id = excluded.calendar_id",
            params![brand, id],
        )?;
    }
    let after = brands_of_calendar(act, id)?;
    let name = find_calendar(act, id)?.ok_or(Error::NotFound)?.name;
    events::changed(act, id, &name, "brands", before, after)
}

/// The teams that count in a calendar.
pub fn teams_of_calendar(tx: &mut Tx, id: CalendarId) -> Result<Vec<TeamId>> {
    let sql = "SELECT team_id FROM team_calendar WHERE calendar_id = $1 ORDER BY team_id";
    let found: Vec<(TeamId,)> = tx.all(sql, params![id])?;
    Ok(found.into_iter().map(|(team,)| team).collect())
}

/// Lets these teams count in a calendar, and the others of it in the desk's again.
pub fn set_teams(act: &mut Act, id: CalendarId, teams: &[TeamId]) -> Result<()> {
    super::in_turn(act)?;
    let before = teams_of_calendar(act, id)?;
    act.run("DELETE FROM team_calendar WHERE calendar_id = $1", params![id])?;
    for team in teams {
        act.run(
            "INSERT INTO team_calendar (team_id, calendar_id) VALUES ($1, $2)
             ON CONFLICT (team_id) DO UPDATE SET calendar_id = excluded.calendar_id",
            params![team, id],
        )?;
    }
    let after = teams_of_calendar(act, id)?;
    let name = find_calendar(act, id)?.ok_or(Error::NotFound)?.name;
    events::changed(act, id, &name, "teams", before, after)
}

/// All calendars at once, for whoever asks for many tickets.
#[derive(Debug, Clone, PartialEq)]
pub struct Calendars {
    pub desk: Calendar,
    pub named: HashMap<CalendarId, Calendar>,
    pub teams: HashMap<TeamId, CalendarId>,
    pub brands: HashMap<BrandId, CalendarId>,
}

impl Calendars {
    /// One calendar for everything.
    pub fn only(desk: Calendar) -> Calendars {
        Calendars {
            desk,
            named: HashMap::new(),
            teams: HashMap::new(),
            brands: HashMap::new(),
        }
    }

    /// As they are kept. None before the first start.
    pub fn load(tx: &mut Tx) -> Result<Option<Calendars>> {
        let Some(desk) = calendar(tx)? else {
            return Ok(None);
        };
        let named = calendars(tx)?
            .into_iter()
            .map(|named| (named.id, named.calendar))
            .collect();
        let teams: Vec<(TeamId, CalendarId)> =
            tx.all("SELECT team_id, calendar_id FROM team_calendar", [])?;
        let brands: Vec<(BrandId, CalendarId)> =
            tx.all("SELECT brand_id, calendar_id FROM brand_calendar", [])?;
        Ok(Some(Calendars {
            desk,
            named,
            teams: teams.into_iter().collect(),
            brands: brands.into_iter().collect(),
        }))
    }

    /// As [`calendar_for`].
    pub fn of(&self, own: Option<CalendarId>, whose: Whose) -> &Calendar {
        let own = own.and_then(|id| self.named.get(&id));
        let of_team = || self.named.get(self.teams.get(&whose.team?)?);
        let of_brand = || self.named.get(self.brands.get(&whose.brand)?);
        own.or_else(of_team).or_else(of_brand).unwrap_or(&self.desk)
    }
}
