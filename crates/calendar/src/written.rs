//! The calendar as it is written down: readable JSON, checked when it is read.
//!
//! ```json
//! {
//!   "time_zone": "Europe/Paris",
//!   "region": "FR",
//!   "week": { "monday": ["09:00-12:30", "13:30-18:00"], "tuesday": ["09:00-18:00"] },
//!   "exceptions": { "2026-12-24": { "note": "Christmas Eve", "hours": ["09:00-12:00"] } }
//! }
//! ```

use std::collections::BTreeMap;

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use crate::{Calendar, CalendarError, Exception, Week};

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Written {
    time_zone: String,
    /// Absent or null: no public holidays are kept.
    #[serde(default)]
    region: Option<String>,
    week: Week,
    #[serde(default)]
    exceptions: BTreeMap<Date, Exception>,
}

impl TryFrom<Written> for Calendar {
    type Error = CalendarError;

    fn try_from(written: Written) -> Result<Calendar, CalendarError> {
        let mut calendar = Calendar::new(&written.time_zone, written.region.as_deref(), written.week)?;
        calendar.exceptions = written.exceptions;
        Ok(calendar)
    }
}

impl From<Calendar> for Written {
    fn from(calendar: Calendar) -> Written {
        Written {
            time_zone: calendar.time_zone().to_string(),
            region: calendar.region().map(|region| region.code.to_string()),
            week: calendar.week,
            exceptions: calendar.exceptions,
        }
    }
}
