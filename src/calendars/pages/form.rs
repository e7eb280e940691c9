//! The form of a calendar: as it was typed, or as a calendar says it; and the calendar it makes.

use crate::ids::{BrandId, TeamId};
use crate::languages::Words;
use crate::pages::{Field, Typed};
use crate::store::Problem;
use calendar::{Calendar, Hours, Span, Week};
use jiff::civil::{Date, Weekday};

/// The weekdays with the keys of their names.
pub const DAYS: [(Weekday, &str, &str); 7] = [
    (Weekday::Monday, "date-monday", "monday"),
    (Weekday::Tuesday, "date-tuesday", "tuesday"),
    (Weekday::Wednesday, "date-wednesday", "wednesday"),
    (Weekday::Thursday, "date-thursday", "thursday"),
    (Weekday::Friday, "date-friday", "friday"),
    (Weekday::Saturday, "date-saturday", "saturday"),
    (Weekday::Sunday, "date-sunday", "sunday"),
];

/// The fields as text, so that what was typed is kept until it can be taken.
#[derive(Debug, Clone, Default)]
pub struct Form {
    pub name: String,
    pub zone: String,
    /// A region's code; empty: no public holidays.
    pub region: String,
    /// Each weekday's spans, Monday first.
    pub hours: [String; 7],
    /// One special day a line.
    pub exceptions: String,
    pub teams: Vec<TeamId>,
    pub brands: Vec<BrandId>,
    pub problems: Vec<Problem>,
    /// The line of the special days that cannot be read.
    pub wrong_line: Option<String>,
}

impl Form {
    /// The form of a calendar.
    pub fn of(name: &str, calendar: &Calendar, teams: Vec<TeamId>, brands: Vec<BrandId>) -> Form {
        Form {
            name: name.to_owned(),
            zone: calendar.time_zone().to_owned(),
            region: calendar
                .region()
                .map(|region| region.code.to_owned())
                .unwrap_or_default(),
            hours: DAYS.map(|(day, ..)| spans(calendar.week().on(day))),
            exceptions: exceptions(calendar),
            teams,
            brands,
            ..Form::default()
        }
    }

    /// The form as it was sent.
    pub fn typed(typed: &Typed) -> Form {
        let text = |name: &str| typed.get(name).trim().to_owned();
        Form {
            name: text("name"),
            zone: text("zone"),
            region: text("region"),
            hours: DAYS.map(|(_, _, field)| text(field)),
            exceptions: typed.get("exceptions").replace('\r', ""),
            teams: typed.all("team").filter_map(|id| id.parse().ok()).collect(),
            brands: typed.all("brand").filter_map(|id| id.parse().ok()).collect(),
            ..Form::default()
        }
    }

    /// The calendar it makes; None, with the problems beside the fields, if it makes none.
    pub fn calendar(&mut self) -> Option<Calendar> {
        let mut problems = vec![];
        let mut week = Week::default();
        for ((day, _, field), text) in DAYS.iter().zip(&self.hours) {
            match hours(text) {
                Some(hours) => *on(&mut week, *day) = hours,
                None => problems.push(problem(field, "calendars-hours-wrong")),
            }
        }
        let region = Some(self.region.as_str()).filter(|region| !region.is_empty());
        let calendar = Calendar::new(&self.zone, region, week);
        let mut calendar = match calendar {
            Ok(calendar) => Some(calendar),
            Err(calendar::CalendarError::UnknownRegion(_)) => {
                problems.push(problem("region", "error-invalid-sentence"));
                None
            }
            Err(_) => {
                problems.push(problem("zone", "workspace-no-such-zone"));
                None
            }
        };
        for line in self
            .exceptions
            .lines()
            .map(str::trim)
            .filter(|line| !line.is_empty())
        {
            match (exception(line), &mut calendar) {
                (Some((date, hours, note)), Some(calendar)) => calendar.open(date, hours, &note),
                (Some(_), None) => {}
                (None, _) => {
                    self.wrong_line = Some(line.to_owned());
                    problems.push(problem("exceptions", "calendars-exceptions-wrong"));
                    break;
                }
            }
        }
        self.problems = problems;
        calendar.filter(|_| self.problems.is_empty())
    }

    /// Whether a day is typed to end a minute before midnight, which is hardly meant.
    pub fn leaves_a_minute(&self) -> bool {
        self.hours.iter().any(|hours| hours.contains("23:59"))
    }

    /// Adds closed days; those that have a line of their own stay as they are. Says how many were added.
    pub fn add(&mut self, days: &[(Date, String)]) -> usize {
        let known: Vec<String> = self
            .exceptions
            .lines()
            .filter_map(|line| line.split_whitespace().next().map(str::to_owned))
            .collect();
        let mut added = 0;
        for (date, name) in days.iter().filter(|(date, _)| !known.contains(&date.to_string())) {
            if !self.exceptions.is_empty() && !self.exceptions.ends_with('\n') {
                self.exceptions.push('\n');
            }
            // What looks like hours in a name would be read as such.
            let name = match name.split_whitespace().any(is_span) {
                true => name.replace(':', "."),
                false => name.clone(),
            };
            self.exceptions.push_str(&format!("{date} {name}\n"));
            added += 1;
        }
        added
    }

    /// A field as the page shows it, with the sentence beside it if it cannot be taken.
    pub fn field(&self, name: &'static str, words: &Words) -> Field {
        let day = DAYS.iter().position(|(_, _, day)| *day == name);
        let value = match (day, name) {
            (Some(day), _) => &self.hours[day],
            (None, "name") => &self.name,
            (None, "zone") => &self.zone,
            (None, "exceptions") => &self.exceptions,
            (None, _) => "",
        };
        let line = self.wrong_line.as_deref().unwrap_or_default();
        Field::of(name, value, &self.problems, |key| {
            words.say_one(key, "line", line)
        })
    }
}

fn problem(field: &'static str, key: &'static str) -> Problem {
    Problem { field, key }
}

fn spans(hours: &Hours) -> String {
    let spans: Vec<String> = hours.spans().iter().map(Span::to_string).collect();
    spans.join(", ")
}

fn hours(text: &str) -> Option<Hours> {
    let text = text.replace('–', "-");
    let spans = text.split(',').map(str::trim).filter(|span| !span.is_empty());
    let spans: Result<Vec<Span>, _> = spans.map(str::parse).collect();
    Hours::new(spans.ok()?).ok()
}

/// Whether a word of a note tells hours.
fn is_span(word: &str) -> bool {
    let word = word.trim_matches(|c: char| !c.is_ascii_digit()).replace('–', "-");
    word.parse::<Span>().is_ok()
}

fn exceptions(calendar: &Calendar) -> String {
    let line = |(date, exception): (Date, &calendar::Exception)| match exception.hours.is_closed() {
        true => format!("{date} {}\n", exception.note),
        false => format!(
            "{date} {} {}\n",
            spans(&exception.hours).replace(", ", ","),
            exception.note
        ),
    };
    calendar.exceptions().map(line).collect()
}

/// `2026-12-24 09:00-12:00 Christmas Eve`; without hours closed.
fn exception(line: &str) -> Option<(Date, Hours, String)> {
    let (date, rest) = line.split_once(char::is_whitespace).unwrap_or((line, ""));
    let date: Date = date.parse().ok()?;
    let rest = rest.trim();
    // Spans stand one after the other, with a comma or a blank or both between them; the note begins with the first word
    // that is none. Hours behind a note would be lost in it, so they are refused.
    let looks_like_hours = |word: &str| word.starts_with(|c: char| c.is_ascii_digit()) && word.contains(':');
    let words: Vec<&str> = rest.split_whitespace().collect();
    let spans = words
        .iter()
        .take_while(|word| looks_like_hours(word) || **word == ",")
        .count();
    if words[spans..].iter().any(|word| is_span(word)) {
        return None;
    }
    if spans == 0 {
        return Some((date, Hours::closed(), rest.to_owned()));
    }
    let (spans, note) = words.split_at(spans);
    let spans: Vec<&str> = spans.iter().map(|span| span.trim_matches(',')).collect();
    Some((date, hours(&spans.join(", "))?, note.join(" ")))
}

fn on(week: &mut Week, day: Weekday) -> &mut Hours {
    match day {
        Weekday::Monday => &mut week.monday,
        Weekday::Tuesday => &mut week.tuesday,
        Weekday::Wednesday => &mut week.wednesday,
        Weekday::Thursday => &mut week.thursday,
        Weekday::Friday => &mut week.friday,
        Weekday::Saturday => &mut week.saturday,
        Weekday::Sunday => &mut week.sunday,
    }
}

#[cfg(test)]
mod tests {
    use super::exception;

    #[test]
    fn the_hours_of_a_special_day_are_all_read_or_refused() {
        for both in [
            "2026-12-24 10:00-11:00,15:00-18:00 special",
            "2026-12-24 10:00-11:00, 15:00-18:00 special",
            "2026-12-24 10:00-11:00 15:00-18:00 special",
            "2026-12-24  10:00–11:00 , 15:00-18:00  special",
        ] {
            let (_, hours, note) = exception(both).expect(both);
            let spans: Vec<String> = hours.spans().iter().map(ToString::to_string).collect();
            assert_eq!(spans, ["10:00-11:00", "15:00-18:00"], "{both}");
            assert_eq!(note, "special", "{both}");
        }
        let (_, hours, note) = exception("2026-12-24 Christmas Eve, 2 of us").expect("a closed day");
        assert!(hours.is_closed());
        assert_eq!(note, "Christmas Eve, 2 of us");
        for wrong in [
            "2026-12-24 10:00 - 12:00 special",
            "2026-12-24 10:00-11:00 special 15:00-18:00",
            "2026-12-24 Christmas 10:00-12:00",
            "2026-12-24 (10:00-12:00)",
            "2026-12-24 10:00-12:00, 11:00-13:00",
            "2026-13-24",
        ] {
            assert!(exception(wrong).is_none(), "{wrong}");
        }
    }
}
