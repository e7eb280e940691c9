//! When a message that is sent later leaves: in an hour, tomorrow morning, on Monday, or at a moment the agent names.

use super::addressing::Wrong;
use crate::languages::Zone;
use crate::pages::Typed;
use jiff::civil::{DateTime, Weekday};
use jiff::{SignedDuration, Span, Timestamp};

/// Morning is at this hour of the desk's calendar.
const MORNING: i8 = 9;

/// Nobody plans further ahead than this.
const FURTHEST: SignedDuration = SignedDuration::from_hours(366 * 24);

/// The moments offered.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Moments {
    pub hour: Timestamp,
    pub tomorrow: Timestamp,
    pub monday: Timestamp,
}

/// The moments from `now`; mornings are those of the desk's zone.
pub fn moments(now: Timestamp, desk: &Zone) -> Moments {
    let today = now.to_zoned(desk.clone()).date();
    let morning = |days: i64| {
        let day = today.saturating_add(Span::new().days(days));
        let at = day.at(MORNING, 0, 0, 0).to_zoned(desk.clone());
        at.map_or(now + SignedDuration::from_hours(24 * days), |at| at.timestamp())
    };
    let to_monday = i64::from(today.weekday().until(Weekday::Monday));
    Moments {
        hour: now + SignedDuration::from_hours(1),
        tomorrow: morning(1),
        monday: morning(if to_monday == 0 { 7 } else { to_monday }),
    }
}

/// The moment a form chose; None: now. An exact one is typed in the agent's own zone.
pub fn chosen(typed: &Typed, now: Timestamp, desk: &Zone, own: &Zone) -> Result<Option<Timestamp>, Wrong> {
    let offered = moments(now, desk);
    match typed.get("when") {
        "hour" => Ok(Some(offered.hour)),
        "tomorrow" => Ok(Some(offered.tomorrow)),
        "monday" => Ok(Some(offered.monday)),
        "exact" => {
            let at: Option<DateTime> = typed.get("at").parse().ok();
            let at = at.and_then(|at| at.to_zoned(own.clone()).ok());
            match at.map(|at| at.timestamp()) {
                Some(at) if at > now && at < now + FURTHEST => Ok(Some(at)),
                Some(_) => Err(Wrong::new("at", "composer-later-past", "")),
                None => Err(Wrong::new("at", "composer-later-unclear", "")),
            }
        }
        _ => Ok(None),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn mornings_are_the_desks() {
        let paris = Zone::get("Europe/Paris").expect("a zone");
        let monday: Timestamp = "2026-11-02T09:00:00Z".parse().expect("an instant");
        let offered = moments(monday, &paris);
        assert_eq!(offered.tomorrow.to_string(), "2026-11-03T08:00:00Z");
        assert_eq!(offered.monday.to_string(), "2026-11-09T08:00:00Z");
        let sunday: Timestamp = "2026-10-24T23:30:00Z".parse().expect("an instant");
        // Sunday there already; the clocks go back in that night.
        assert_eq!(moments(sunday, &paris).monday.to_string(), "2026-10-26T08:00:00Z");
    }
}
