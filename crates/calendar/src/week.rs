//! The working hours of a week: spans of local wall time, several a day, none that crosses midnight.

use std::fmt;
use std::str::FromStr;

use jiff::civil::{Time, Weekday};
use serde::{Deserialize, Serialize};

use crate::CalendarError;

const MINUTES_PER_DAY: u16 = 24 * 60;

/// A stretch of one day, from a minute to a later minute; the end is not part of it. Written `09:00-12:30`; the day's
/// end is `24:00`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Span {
    from: u16,
    to: u16,
}

impl Span {
    /// From and to in minutes since the day's beginning, `from < to <= 1440`.
    pub fn from_minutes(from: u16, to: u16) -> Result<Span, CalendarError> {
        let span = Span { from, to };
        if from < to && to <= MINUTES_PER_DAY {
            Ok(span)
        } else {
            Err(CalendarError::BadSpan(span.to_string()))
        }
    }

    pub(crate) fn contains(self, time: Time) -> bool {
        let minute = i32::from(time.hour()) * 60 + i32::from(time.minute());
        i32::from(self.from) <= minute && minute < i32::from(self.to)
    }

    /// Seconds from the day's beginning to the span's beginning.
    pub(crate) fn opens(self) -> i64 {
        i64::from(self.from) * 60
    }

    /// Seconds from the day's beginning to the span's end.
    pub(crate) fn closes(self) -> i64 {
        i64::from(self.to) * 60
    }
}

impl fmt::Display for Span {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Span { from, to } = self;
        write!(
            f,
            "{:02}:{:02}-{:02}:{:02}",
            from / 60,
            from % 60,
            to / 60,
            to % 60
        )
    }
}

impl FromStr for Span {
    type Err = CalendarError;

    /// Reads `09:00-18:00`; blanks around the parts and a single-digit hour are forgiven, as people type them.
    fn from_str(text: &str) -> Result<Span, CalendarError> {
        let bad = || CalendarError::BadSpan(text.to_string());
        let (from, to) = text.split_once('-').ok_or_else(bad)?;
        let from = minute_of_day(from).ok_or_else(bad)?;
        let to = minute_of_day(to).ok_or_else(bad)?;
        Span::from_minutes(from, to).map_err(|_| bad())
    }
}

fn minute_of_day(text: &str) -> Option<u16> {
    let (hour, minute) = text.trim().split_once(':')?;
    let digits =
        |part: &str, most: usize| part.len() <= most && part.bytes().all(|byte| byte.is_ascii_digit());
    if !digits(hour, 2) || !digits(minute, 2) || minute.len() != 2 {
        return None;
    }
    let (hour, minute): (u16, u16) = (hour.parse().ok()?, minute.parse().ok()?);
    (minute < 60 && hour <= 24).then_some(hour * 60 + minute)
}

impl TryFrom<String> for Span {
    type Error = CalendarError;

    fn try_from(text: String) -> Result<Span, CalendarError> {
        text.parse()
    }
}

impl From<Span> for String {
    fn from(span: Span) -> String {
        span.to_string()
    }
}

/// The working hours of one day, in order and without overlap. None at all: closed.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "Vec<Span>", into = "Vec<Span>")]
pub struct Hours(Vec<Span>);

impl Hours {
    /// Sorts the spans and joins those that touch; overlapping ones are refused, since one of them is a slip.
    pub fn new(mut spans: Vec<Span>) -> Result<Hours, CalendarError> {
        spans.sort_unstable();
        let mut joined: Vec<Span> = Vec::with_capacity(spans.len());
        for span in spans {
            match joined.last_mut() {
                Some(last) if span.from < last.to => {
                    return Err(CalendarError::OverlappingSpans(span.to_string()));
                }
                Some(last) if span.from == last.to => last.to = span.to,
                _ => joined.push(span),
            }
        }
        Ok(Hours(joined))
    }

    /// No hours.
    pub fn closed() -> Hours {
        Hours(Vec::new())
    }

    /// 00:00 to 24:00.
    pub fn whole_day() -> Hours {
        Hours(vec![Span {
            from: 0,
            to: MINUTES_PER_DAY,
        }])
    }

    /// In order.
    pub fn spans(&self) -> &[Span] {
        &self.0
    }

    /// True when there is no span.
    pub fn is_closed(&self) -> bool {
        self.0.is_empty()
    }
}

impl TryFrom<Vec<Span>> for Hours {
    type Error = CalendarError;

    fn try_from(spans: Vec<Span>) -> Result<Hours, CalendarError> {
        Hours::new(spans)
    }
}

impl From<Hours> for Vec<Span> {
    fn from(hours: Hours) -> Vec<Span> {
        hours.0
    }
}

/// The hours of an ordinary week. A day left out of the JSON is closed.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Week {
    pub monday: Hours,
    pub tuesday: Hours,
    pub wednesday: Hours,
    pub thursday: Hours,
    pub friday: Hours,
    pub saturday: Hours,
    pub sunday: Hours,
}

impl Week {
    /// Monday to Friday, 09:00 to 18:00: what a new desk starts with.
    pub fn office() -> Week {
        let day = Hours(vec![Span {
            from: 9 * 60,
            to: 18 * 60,
        }]);
        Week {
            monday: day.clone(),
            tuesday: day.clone(),
            wednesday: day.clone(),
            thursday: day.clone(),
            friday: day,
            ..Week::default()
        }
    }

    /// Every day, round the clock.
    pub fn always() -> Week {
        let day = Hours::whole_day();
        Week {
            monday: day.clone(),
            tuesday: day.clone(),
            wednesday: day.clone(),
            thursday: day.clone(),
            friday: day.clone(),
            saturday: day.clone(),
            sunday: day,
        }
    }

    /// The hours of one weekday.
    pub fn on(&self, weekday: Weekday) -> &Hours {
        match weekday {
            Weekday::Monday => &self.monday,
            Weekday::Tuesday => &self.tuesday,
            Weekday::Wednesday => &self.wednesday,
            Weekday::Thursday => &self.thursday,
            Weekday::Friday => &self.friday,
            Weekday::Saturday => &self.saturday,
            Weekday::Sunday => &self.sunday,
        }
    }

    /// True when no day has any hours: such a desk opens only by exception.
    pub fn is_closed(&self) -> bool {
        Weekday::Monday
            .cycle_forward()
            .take(7)
            .all(|weekday| self.on(weekday).is_closed())
    }
}
