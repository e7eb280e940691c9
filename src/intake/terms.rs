//! What the desk's settings say about messages in: read once per message, before the act, so that the writer does not wait.

use crate::calendars::{self, Whose};
use crate::languages::{Language, Words, Zone};
use crate::settings;
use crate::store::{Act, Result};
use calendar::Calendar;
use database::Tx;
use jiff::{SignedDuration, Timestamp};

/// Working hours until the first answer, unless the setting `expected_answer_hours` says otherwise.
const HOURS: i64 = 8;

/// The settings that a message meets.
#[derive(Debug, Clone)]
pub struct Terms {
    /// For messages that do not tell theirs: the setting `language`.
    pub language: Language,
    /// Working hours until the first answer can be expected.
    hours: i64,
    /// By when that is in the desk's calendar, and in which zone that is said; None when the desk has no working time.
    answer_by: Option<(Timestamp, Zone)>,
}

/// The settings as they are `now`.
pub fn terms(tx: &mut Tx, now: Timestamp) -> Result<Terms> {
    let hours = settings::get(tx, "expected_answer_hours")?.unwrap_or(HOURS);
    let calendar = calendars::desk_calendar(tx)?;
    Ok(Terms {
        language: settings::get(tx, "language")?.unwrap_or(Language::French),
        hours,
        answer_by: calendar.and_then(|calendar| answer_by(&calendar, now, hours)),
    })
}

impl Terms {
    /// The expected answer time: "Tuesday 24 November, 11:00". A team or a brand with a calendar of its own answers by that.
    pub fn answer_by(&self, act: &mut Act, words: Words, whose: Whose) -> Result<Option<String>> {
        let answer_by = match whose == Whose::desk() {
            true => self.answer_by.clone(),
            false => {
                let calendar = calendars::calendar_for(act, None, whose)?;
                calendar.and_then(|calendar| answer_by(&calendar, act.now, self.hours))
            }
        };
        Ok(answer_by.map(|(by, zone)| words.day_and_time(by, act.now, &zone)))
    }
}

fn answer_by(calendar: &Calendar, now: Timestamp, hours: i64) -> Option<(Timestamp, Zone)> {
    let by = calendar.add_working_time(now, SignedDuration::from_hours(hours.clamp(0, 1000)))?;
    let zone = Zone::get(calendar.time_zone()).unwrap_or(Zone::UTC);
    Some((half_hour(by), zone))
}

/// Up to the next full or half hour: a promise to the minute would look odd.
fn half_hour(at: Timestamp) -> Timestamp {
    const HALF: i64 = 30 * 60;
    let over = at.as_second().rem_euclid(HALF);
    if over == 0 {
        return at;
    }
    Timestamp::from_second(at.as_second() - over + HALF).unwrap_or(at)
}
