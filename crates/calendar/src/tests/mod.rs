//! Stories and properties of business time.

mod business_days;
mod holidays;
mod minute_counter;
mod odd_calendars;
mod published;
mod working_time;
mod written;

use jiff::Timestamp;
use jiff::civil::{Date, DateTime};

use crate::{Calendar, Hours};

/// The calendar of a new desk in Paris.
fn paris() -> Calendar {
    Calendar::standard("Europe/Paris", "FR").unwrap()
}

/// A moment by the clock on the desk's wall.
fn at(calendar: &Calendar, local: &str) -> Timestamp {
    calendar
        .zone
        .to_timestamp(local.parse::<DateTime>().unwrap())
        .unwrap()
}

/// What the clock on the desk's wall shows.
fn local(calendar: &Calendar, at: Timestamp) -> String {
    calendar
        .zone
        .to_datetime(at)
        .strftime("%a %Y-%m-%d %H:%M")
        .to_string()
}

fn date(text: &str) -> Date {
    text.parse().unwrap()
}

fn hours(spans: &[&str]) -> Hours {
    Hours::new(spans.iter().map(|span| span.parse().unwrap()).collect()).unwrap()
}
