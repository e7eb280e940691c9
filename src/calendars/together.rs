//! All calendars read at once.

use super::{Whose, all, desk_calendar};
use crate::ids::{BrandId, CalendarId, TeamId};
use crate::store::Result;
use calendar::Calendar;
use database::Tx;
use std::collections::HashMap;

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
        let Some(desk) = desk_calendar(tx)? else {
            return Ok(None);
        };
        let named = all(tx)?
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

    /// As [`super::calendar_for`].
    pub fn of(&self, own: Option<CalendarId>, whose: Whose) -> &Calendar {
        let own = own.and_then(|id| self.named.get(&id));
        let of_team = || self.named.get(self.teams.get(&whose.team?)?);
        let of_brand = || self.named.get(self.brands.get(&whose.brand)?);
        own.or_else(of_team).or_else(of_brand).unwrap_or(&self.desk)
    }
}
