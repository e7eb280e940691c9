//! What the address of the results asks for: the period and the filters of the comments.

use crate::ids::{PersonId, ResponseId, TeamId};
use crate::languages::{Language, Zone};
use crate::satisfaction::{Period, Wanted};
use jiff::civil::Date;
use jiff::{Span, Timestamp};
use serde::Deserialize;

/// The query of a results page. What cannot be read counts as not given.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
pub struct Asked {
    pub from: String,
    pub to: String,
    pub team: String,
    pub agent: String,
    pub language: String,
    /// `yes`: negative answers only.
    pub negative: String,
    /// After which comment: `<microseconds>-<id>`.
    pub before: String,
}

/// Days the results show when nothing else is asked for: twelve weeks and the present one.
const USUAL_WEEKS: i64 = 12;
/// The most weeks a trend shows.
const MOST_WEEKS: i64 = 53;

impl Asked {
    /// The first and the last day, both included.
    pub fn days(&self, now: Timestamp, zone: &Zone) -> (Date, Date) {
        let today = now.to_zoned(zone.clone()).date();
        let to = self.to.parse().unwrap_or(today);
        let usual = monday(to).saturating_sub(Span::new().weeks(USUAL_WEEKS));
        let from: Date = self.from.parse().unwrap_or(usual);
        (from.min(to), to)
    }

    /// The period in instants.
    pub fn period(&self, now: Timestamp, zone: &Zone) -> Period {
        let (from, to) = self.days(now, zone);
        between(from, to.saturating_add(Span::new().days(1)), zone)
    }

    /// The weeks of the period, Monday to Sunday, cut at its ends; the last year's at most.
    pub fn weeks(&self, now: Timestamp, zone: &Zone) -> Vec<(Date, Period)> {
        let (from, to) = self.days(now, zone);
        let earliest = monday(to).saturating_sub(Span::new().weeks(MOST_WEEKS - 1));
        let end = to.saturating_add(Span::new().days(1));
        let (mut weeks, mut day) = (vec![], from.max(earliest));
        while day < end {
            let next = monday(day).saturating_add(Span::new().weeks(1)).min(end);
            if next <= day {
                break;
            }
            weeks.push((day, between(day, next, zone)));
            day = next;
        }
        weeks
    }

    /// The answers that are told.
    pub fn wanted(&self, now: Timestamp, zone: &Zone, with_comment: bool) -> Wanted {
        Wanted {
            period: self.period(now, zone),
            team: self.team.parse::<TeamId>().ok(),
            agent: self.agent.parse::<PersonId>().ok(),
            language: self.language.parse::<Language>().ok(),
            negative_only: self.negative == "yes",
            with_comment,
        }
    }

    /// Where the stream goes on.
    pub fn before(&self) -> Option<(Timestamp, ResponseId)> {
        let (at, id) = self.before.split_once('-')?;
        Some((
            Timestamp::from_microsecond(at.parse().ok()?).ok()?,
            id.parse().ok()?,
        ))
    }

    /// The same question as an address, without where the stream goes on; `given` in place of what was asked.
    pub fn query(&self, given: &[(&str, &str)]) -> String {
        let own = [
            ("from", self.from.as_str()),
            ("to", &self.to),
            ("team", &self.team),
            ("agent", &self.agent),
            ("language", &self.language),
            ("negative", &self.negative),
        ];
        let kept = own
            .iter()
            .filter(|(name, _)| given.iter().all(|(other, _)| other != name));
        let all = kept.chain(given).filter(|(_, value)| !value.is_empty());
        url::form_urlencoded::Serializer::new(String::new())
            .extend_pairs(all)
            .finish()
    }
}

fn monday(day: Date) -> Date {
    let since = i64::from(day.weekday().to_monday_zero_offset());
    day.saturating_sub(Span::new().days(since))
}

fn between(from: Date, to: Date, zone: &Zone) -> Period {
    let start = |day: Date| {
        let zoned = day.to_zoned(zone.clone());
        zoned.map_or(Timestamp::UNIX_EPOCH, |zoned| zoned.timestamp())
    };
    Period {
        from: start(from),
        to: start(to),
    }
}
