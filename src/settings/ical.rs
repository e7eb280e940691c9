//! Days off from an iCalendar file (RFC 5545): the dates of its events with their names. Yearly events are taken for the
//! years asked for.

use calcard::common::PartialDateTime;
use calcard::icalendar::{
    ICalendar, ICalendarComponent, ICalendarComponentType, ICalendarFrequency, ICalendarProperty,
    ICalendarValue,
};
use jiff::civil::Date;

/// An event longer than this, in days, is no holiday.
const LONGEST: i32 = 62;
/// More days than this no calendar has.
const MOST: usize = 2_000;

/// The days of a file between two dates, both included, in order, each with its name. None if it is no iCalendar.
pub fn days_of_file(text: &str, from: Date, to: Date) -> Option<Vec<(Date, String)>> {
    let calendar = ICalendar::parse(text).ok()?;
    let is_event = |part: &&ICalendarComponent| part.component_type == ICalendarComponentType::VEvent;
    let mut days = vec![];
    for event in calendar.components.iter().filter(is_event) {
        let Some(first) = date(event, &ICalendarProperty::Dtstart) else {
            continue;
        };
        // The end of a whole-day event is the day after it.
        let last = date(event, &ICalendarProperty::Dtend).and_then(|end| end.yesterday().ok());
        let last = last.filter(|last| *last >= first).unwrap_or(first);
        let length = last.since(first).map_or(0, |span| span.get_days()).min(LONGEST);
        let name = text_of(event, &ICalendarProperty::Summary).unwrap_or_default();
        for start in starts(event, first, from, to) {
            let day = |offset| start.checked_add(jiff::Span::new().days(offset)).ok();
            let dates = (0..=length)
                .filter_map(day)
                .filter(|date| (from..=to).contains(date));
            days.extend(dates.map(|date| (date, name.clone())));
        }
        if days.len() > MOST {
            break;
        }
    }
    days.sort();
    days.dedup_by_key(|(date, _)| *date);
    days.truncate(MOST);
    Some(days)
}

/// When an event begins: once, or each year on the same date.
fn starts(event: &ICalendarComponent, first: Date, from: Date, to: Date) -> Vec<Date> {
    let rule = event
        .property(&ICalendarProperty::Rrule)
        .and_then(|entry| entry.values.first());
    let yearly = matches!(rule, Some(ICalendarValue::RecurrenceRule(rule))
        if rule.freq == ICalendarFrequency::Yearly && rule.byday.is_empty());
    if !yearly {
        return vec![first];
    }
    let years = from.year().max(first.year())..=to.year();
    years
        .filter_map(|year| Date::new(year, first.month(), first.day()).ok())
        .collect()
}

fn date(event: &ICalendarComponent, property: &ICalendarProperty) -> Option<Date> {
    match event.property(property)?.values.first()? {
        ICalendarValue::PartialDateTime(at) => as_date(at),
        _ => None,
    }
}

fn as_date(at: &PartialDateTime) -> Option<Date> {
    let (year, month, day) = (at.year?, at.month?, at.day?);
    Date::new(
        year.try_into().ok()?,
        month.try_into().ok()?,
        day.try_into().ok()?,
    )
    .ok()
}

fn text_of(event: &ICalendarComponent, property: &ICalendarProperty) -> Option<String> {
    match event.property(property)?.values.first()? {
        ICalendarValue::Text(text) => Some(text.split_whitespace().collect::<Vec<_>>().join(" ")),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::days_of_file;
    use jiff::civil::date;

    const FILE: &str = "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Lumen//EN\r\n\
        BEGIN:VEVENT\r\nUID:1\r\nDTSTART;VALUE=DATE:20261224\r\nDTEND;VALUE=DATE:20261227\r\nSUMMARY:Christmas break\r\nEND:VEVENT\r\n\
        BEGIN:VEVENT\r\nUID:2\r\nDTSTART;VALUE=DATE:20200601\r\nRRULE:FREQ=YEARLY\r\nSUMMARY:Founders\\, day\r\nEND:VEVENT\r\n\
        BEGIN:VEVENT\r\nUID:3\r\nDTSTART;VALUE=DATE:20200701\r\nSUMMARY:Long ago\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n";

    #[test]
    fn whole_days_yearly_days_and_nothing_from_long_ago() {
        let days = days_of_file(FILE, date(2026, 11, 1), date(2028, 10, 31)).expect("a calendar");
        let expected = [
            (date(2026, 12, 24), "Christmas break"),
            (date(2026, 12, 25), "Christmas break"),
            (date(2026, 12, 26), "Christmas break"),
            (date(2027, 6, 1), "Founders, day"),
            (date(2028, 6, 1), "Founders, day"),
        ];
        assert_eq!(days, expected.map(|(date, name)| (date, name.to_owned())));
    }

    #[test]
    fn what_is_no_calendar_is_none() {
        assert_eq!(
            days_of_file(
                "Dear all, we are closed on Friday.",
                date(2026, 1, 1),
                date(2027, 1, 1)
            ),
            None
        );
    }
}
