//! Who counts in which calendar: teams and brands have one beside the desk's, or the desk's.

use super::{desk_calendar, find};
use crate::events;
use crate::ids::{BrandId, CalendarId, TeamId};
use crate::settings;
use crate::store::{Act, Error, Result};
use calendar::Calendar;
use database::{Tx, params};

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
        && let Some(named) = find(tx, id)?
    {
        return Ok(Some(named.calendar));
    }
    let of_team = match whose.team {
        Some(team) => of_team(tx, team)?,
        None => None,
    };
    let found = match of_team {
        Some(id) => Some(id),
        None => of_brand(tx, whose.brand)?,
    };
    if let Some(id) = found
        && let Some(named) = find(tx, id)?
    {
        return Ok(Some(named.calendar));
    }
    desk_calendar(tx)
}

/// The calendar of a team; None: the desk's.
pub fn of_team(tx: &mut Tx, team: TeamId) -> Result<Option<CalendarId>> {
    let sql = "SELECT calendar_id FROM team_calendar WHERE team_id = $1";
    let found: Option<(CalendarId,)> = tx.find(sql, params![team])?;
    Ok(found.map(|(id,)| id))
}

/// The calendar of a brand; None: the desk's.
fn of_brand(tx: &mut Tx, brand: BrandId) -> Result<Option<CalendarId>> {
    let sql = "SELECT calendar_id FROM brand_calendar WHERE brand_id = $1";
    let found: Option<(CalendarId,)> = tx.find(sql, params![brand])?;
    Ok(found.map(|(id,)| id))
}

/// The brands that count in a calendar.
pub fn brands_of(tx: &mut Tx, id: CalendarId) -> Result<Vec<BrandId>> {
    let sql = "SELECT brand_id FROM brand_calendar WHERE calendar_id = $1 ORDER BY brand_id";
    let found: Vec<(BrandId,)> = tx.all(sql, params![id])?;
    Ok(found.into_iter().map(|(brand,)| brand).collect())
}

/// Lets these brands count in a calendar, and the others of it in the desk's again.
pub fn set_brands(act: &mut Act, id: CalendarId, brands: &[BrandId]) -> Result<()> {
    settings::in_turn(act)?;
    let before = brands_of(act, id)?;
    act.run("DELETE FROM brand_calendar WHERE calendar_id = $1", params![id])?;
    for brand in brands {
        act.run(
            "INSERT INTO brand_calendar (brand_id, calendar_id) VALUES ($1, $2)
             ON CONFLICT (brand_id) DO UPDATE SET calendar_id = excluded.calendar_id",
            params![brand, id],
        )?;
    }
    let after = brands_of(act, id)?;
    let name = find(act, id)?.ok_or(Error::NotFound)?.name;
    events::changed(act, id, &name, "brands", before, after)
}

/// The teams that count in a calendar.
pub fn teams_of(tx: &mut Tx, id: CalendarId) -> Result<Vec<TeamId>> {
    let sql = "SELECT team_id FROM team_calendar WHERE calendar_id = $1 ORDER BY team_id";
    let found: Vec<(TeamId,)> = tx.all(sql, params![id])?;
    Ok(found.into_iter().map(|(team,)| team).collect())
}

/// Lets these teams count in a calendar, and the others of it in the desk's again.
pub fn set_teams(act: &mut Act, id: CalendarId, teams: &[TeamId]) -> Result<()> {
    settings::in_turn(act)?;
    let before = teams_of(act, id)?;
    act.run("DELETE FROM team_calendar WHERE calendar_id = $1", params![id])?;
    for team in teams {
        act.run(
            "INSERT INTO team_calendar (team_id, calendar_id) VALUES ($1, $2)
             ON CONFLICT (team_id) DO UPDATE SET calendar_id = excluded.calendar_id",
            params![team, id],
        )?;
    }
    let after = teams_of(act, id)?;
    let name = find(act, id)?.ok_or(Error::NotFound)?.name;
    events::changed(act, id, &name, "teams", before, after)
}
