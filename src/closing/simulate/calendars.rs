//! The calendars that tickets count in: the policy's own, else their team's, else the desk's; loaded once.

use crate::ids::{CalendarId, TeamId};
use crate::people;
use crate::settings;
use crate::store::{Error, Result};
use calendar::Calendar;
use database::Tx;
use std::collections::HashMap;

/// All of them.
#[derive(Debug, Clone)]
pub struct Calendars {
    desk: Calendar,
    own: HashMap<CalendarId, Calendar>,
    by_team: HashMap<TeamId, Calendar>,
}

impl Calendars {
    /// One calendar for everything.
    pub fn only(desk: Calendar) -> Calendars {
        Calendars {
            desk,
            own: HashMap::new(),
            by_team: HashMap::new(),
        }
    }

    /// Loads them.
    pub fn load(tx: &mut Tx) -> Result<Calendars> {
        let mut all = Calendars::only(settings::calendar(tx)?.ok_or(Error::NotFound)?);
        for named in settings::calendars(tx)? {
            all.own.insert(named.id, named.calendar);
        }
        for team in people::teams(tx)? {
            let id = settings::calendar_of_team(tx, team.id)?;
            if let Some(calendar) = id.and_then(|id| all.own.get(&id)) {
                all.by_team.insert(team.id, calendar.clone());
            }
        }
        Ok(all)
    }

    /// The one that counts for a policy and a team.
    pub fn of(&self, own: Option<CalendarId>, team: Option<TeamId>) -> &Calendar {
        let own = own.and_then(|id| self.own.get(&id));
        let team = || team.and_then(|team| self.by_team.get(&team));
        own.or_else(team).unwrap_or(&self.desk)
    }
}
