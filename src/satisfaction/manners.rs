//! How often and after what customers are asked, and who is told of an unhappy one: set by administrators.

use crate::ids::{PersonId, TeamId};
use crate::settings;
use crate::store::{Act, Error, Result};
use database::Tx;
use jiff::{SignedDuration, Timestamp};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// The manners of asking. Kept as a setting; fields may be added.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Manners {
    /// One survey a person in so many days of 24 hours; 0: no cap. A survey that was withdrawn does not count, and one
    /// that an agent sends by hand is not held back by it.
    pub days_between: u32,
    /// Whether a ticket is asked about that a policy solved without an answer. Yes by default: a policy that does not
    /// want it has no survey (LC6, LC9).
    pub after_auto_solving: bool,
    /// Who leads a team: told when one of its customers is unhappy (CS11).
    pub leads: BTreeMap<TeamId, PersonId>,
}

impl Default for Manners {
    fn default() -> Manners {
        Manners {
            days_between: 7,
            after_auto_solving: true,
            leads: BTreeMap::new(),
        }
    }
}

impl Manners {
    /// The shortest time between two surveys to one person.
    pub fn pause(&self) -> SignedDuration {
        SignedDuration::from_hours(24 * i64::from(self.days_between))
    }

    /// Whoever was asked after this is not asked again at `now`.
    pub fn since(&self, now: Timestamp) -> Timestamp {
        now.checked_sub(self.pause()).unwrap_or(Timestamp::MIN)
    }
}

/// The most days a cap can have.
pub const MOST_DAYS: u32 = 365;

/// The manners that hold now.
pub fn manners(tx: &mut Tx) -> Result<Manners> {
    Ok(settings::get(tx, "survey_manners")?.unwrap_or_default())
}

/// Sets them.
pub fn set_manners(act: &mut Act, manners: &Manners) -> Result<()> {
    if manners.days_between > MOST_DAYS {
        return Err(Error::invalid("days_between", "satisfaction-manners-days-most"));
    }
    settings::change(act, "survey_manners", manners)
}
