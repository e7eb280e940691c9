//! What a calendar file says, for letters that say nothing else: about what, when, where, who invites, and the description.
//! Without words of our own, so that it reads the same in every language.

use crate::html_text::html_to_text;
use calcard::common::PartialDateTime;
use calcard::icalendar::{
    ICalendar, ICalendarComponent, ICalendarComponentType, ICalendarEntry, ICalendarParameterName,
    ICalendarProperty, ICalendarValue,
};
use jiff::civil::{Date, DateTime, Time};
use jiff::{SignedDuration, ToSpan};

/// Bytes of a file that is read, and its events that are told.
const LONGEST: usize = 1 << 20;
const EVENTS: usize = 5;

/// The events as text; None if the file holds none.
pub fn told(file: &str) -> Option<String> {
    if file.len() > LONGEST {
        return None;
    }
    let calendar = ICalendar::parse(file.trim()).ok()?;
    let events = calendar.components.iter().filter(|part| {
        matches!(
            part.component_type,
            ICalendarComponentType::VEvent | ICalendarComponentType::VTodo
        )
    });
    let told: Vec<String> = events
        .take(EVENTS)
        .map(event)
        .filter(|text| !text.is_empty())
        .collect();
    (!told.is_empty()).then(|| told.join("\n\n"))
}

fn event(event: &ICalendarComponent) -> String {
    let line =
        |property| text(event, &property).map(|text| text.split_whitespace().collect::<Vec<_>>().join(" "));
    let head = [
        line(ICalendarProperty::Summary),
        when(event),
        line(ICalendarProperty::Location),
        event.property(&ICalendarProperty::Organizer).and_then(person),
    ];
    let head: Vec<String> = head
        .into_iter()
        .flatten()
        .filter(|line| !line.is_empty())
        .collect();
    let described = description(event).unwrap_or_default();
    [head.join("\n"), described]
        .into_iter()
        .filter(|part| !part.is_empty())
        .collect::<Vec<_>>()
        .join("\n\n")
}

fn text(event: &ICalendarComponent, property: &ICalendarProperty) -> Option<String> {
    let text = event.property(property)?.values.first()?.as_text()?;
    Some(text.trim().to_owned())
}

/// Some programs describe in HTML, in a field of their own or in the usual one.
fn description(event: &ICalendarComponent) -> Option<String> {
    let rich = ICalendarProperty::Other("X-ALT-DESC".to_owned());
    let told = text(event, &ICalendarProperty::Description)
        .filter(|text| !text.is_empty())
        .or_else(|| text(event, &rich))?;
    let lower = told.to_lowercase();
    let marked = ["<br", "<p>", "<p ", "<div", "<html", "<ul", "<a "]
        .iter()
        .any(|tag| lower.contains(tag));
    Some(if marked {
        html_to_text(&told)
    } else {
        told.replace("\r\n", "\n")
    })
}

/// `Name <address>`.
fn person(entry: &ICalendarEntry) -> Option<String> {
    let address = entry.calendar_address()?.trim_start_matches("MAILTO:").to_owned();
    let name = entry
        .parameter(&ICalendarParameterName::Cn)
        .and_then(|name| name.as_text())
        .map(|name| name.trim_matches('"').trim().to_owned())
        .filter(|name| !name.is_empty() && !name.eq_ignore_ascii_case(&address));
    Some(match name {
        Some(name) => format!("{name} <{address}>"),
        None => address,
    })
}

/// A moment as the file writes it: a day, or a time on some clock.
#[derive(Clone, Copy, PartialEq)]
enum Moment {
    Day(Date),
    Time(DateTime),
}

/// `2026-12-07 14:00–15:30 (Europe/Berlin)`; the zone as the file names it.
fn when(event: &ICalendarComponent) -> Option<String> {
    let start = event
        .property(&ICalendarProperty::Dtstart)
        .or_else(|| event.property(&ICalendarProperty::Due))?;
    let begin = moment(start)?;
    let end = event.property(&ICalendarProperty::Dtend).and_then(moment);
    let end = end.or_else(|| lasts(event, begin)).filter(|end| *end != begin);
    let spoken = match (begin, end) {
        // The end of a day that is named lies before the day it names.
        (Moment::Day(begin), Some(Moment::Day(end))) => match end.checked_sub(1.day()) {
            Ok(last) if last > begin => format!("{begin} – {last}"),
            _ => begin.to_string(),
        },
        (Moment::Time(begin), Some(Moment::Time(end))) if begin.date() == end.date() => {
            format!("{}–{}", written(begin), end.strftime("%H:%M"))
        }
        (Moment::Time(begin), Some(Moment::Time(end))) => format!("{} – {}", written(begin), written(end)),
        (Moment::Time(begin), _) => written(begin),
        (Moment::Day(begin), _) => begin.to_string(),
    };
    let zone = zone(start).filter(|_| matches!(begin, Moment::Time(_)));
    Some(zone.map_or(spoken.clone(), |zone| format!("{spoken} ({zone})")))
}

fn written(at: DateTime) -> String {
    at.strftime("%Y-%m-%d %H:%M").to_string()
}

fn moment(entry: &ICalendarEntry) -> Option<Moment> {
    let ICalendarValue::PartialDateTime(at) = entry.values.first()? else {
        return None;
    };
    let small = |part: u8| i8::try_from(part).ok();
    let date = Date::new(i16::try_from(at.year?).ok()?, small(at.month?)?, small(at.day?)?).ok()?;
    match (at.hour, at.minute) {
        (Some(hour), Some(minute)) => {
            let time = Time::new(small(hour)?, small(minute)?, 0, 0).ok()?;
            Some(Moment::Time(date.to_datetime(time)))
        }
        _ => Some(Moment::Day(date)),
    }
}

fn lasts(event: &ICalendarComponent, begin: Moment) -> Option<Moment> {
    let ICalendarValue::Duration(length) = event.property(&ICalendarProperty::Duration)?.values.first()?
    else {
        return None;
    };
    let hours = i64::from(length.weeks) * 168 + i64::from(length.days) * 24 + i64::from(length.hours);
    let span =
        SignedDuration::from_secs(hours * 3600 + i64::from(length.minutes) * 60 + i64::from(length.seconds));
    match begin {
        Moment::Time(begin) => begin.checked_add(span).ok().map(Moment::Time),
        Moment::Day(begin) => begin.checked_add(span).ok().map(Moment::Day),
    }
}

fn zone(entry: &ICalendarEntry) -> Option<String> {
    let named = entry
        .parameter(&ICalendarParameterName::Tzid)
        .and_then(|zone| zone.as_text())
        .map(|zone| zone.trim_matches(['"', '/']).to_owned());
    let universal = |at: &PartialDateTime| at.tz_hour == Some(0) && at.tz_minute.unwrap_or_default() == 0;
    named.or_else(|| match entry.values.first() {
        Some(ICalendarValue::PartialDateTime(at)) if universal(at) => Some("UTC".to_owned()),
        _ => None,
    })
}
