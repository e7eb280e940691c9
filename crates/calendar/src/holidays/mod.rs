//! Public holidays, computed for any year from the rules of each country. Rules are those in force since about 2000.

mod austria;
mod benelux;
mod britain;
mod easter;
mod france;
mod germany;
mod names;
mod regions;
mod rule;
mod switzerland;
mod united_states;
mod year;

use jiff::civil::Date;

use crate::CalendarError;
use names::Name;
pub use regions::{Region, regions};
use rule::Rule;
use year::Year;
pub(crate) use year::YearDays;

/// A public holiday on its date.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Holiday {
    pub date: Date,
    /// True for the working day given instead of a holiday that fell on a weekend (Great Britain, United States).
    pub is_substitute: bool,
    name: &'static Name,
}

impl Holiday {
    /// A stable key such as `easter_monday`, the same in every country.
    pub fn key(&self) -> &'static str {
        self.name.key
    }

    /// The name in a language (`fr`, `de`, `en`, also `fr-CH`); English for any other.
    pub fn name(&self, language: &str) -> &'static str {
        in_language(language, self.name.fr, self.name.de, self.name.en)
    }
}

fn in_language(language: &str, fr: &'static str, de: &'static str, en: &'static str) -> &'static str {
    match language.get(..2) {
        Some("fr") => fr,
        Some("de") => de,
        _ => en,
    }
}

/// The holidays one region keeps.
#[derive(Clone)]
pub(crate) struct Holidays {
    pub(crate) region: &'static Region,
    rules: Vec<&'static Rule>,
}

impl Holidays {
    pub(crate) fn of(code: &str) -> Result<Holidays, CalendarError> {
        let region = regions()
            .iter()
            .find(|region| region.code == code)
            .ok_or_else(|| CalendarError::UnknownRegion(code.to_string()))?;
        let rules = match region.country() {
            "FR" => france::RULES,
            "DE" => germany::RULES,
            "AT" => austria::RULES,
            "CH" => switzerland::RULES,
            "BE" => benelux::BELGIUM,
            "LU" => benelux::LUXEMBOURG,
            "GB" => britain::RULES,
            "US" => united_states::RULES,
            _ => return Err(CalendarError::UnknownRegion(code.to_string())),
        };
        Ok(Holidays {
            region,
            rules: rules.iter().filter(|rule| rule.is_kept_in(code)).collect(),
        })
    }

    /// The days of a year on which there is any holiday.
    pub(crate) fn days_of(&self, year: i16) -> YearDays {
        let year = Year::new(year);
        let mut days = YearDays::none();
        for rule in &self.rules {
            rule.day(&year)
                .into_iter()
                .chain(rule.substitute(&year))
                .for_each(|day| days.insert(day));
        }
        days
    }

    /// The first holiday by the order of the rules, where two meet.
    pub(crate) fn on(&self, date: Date) -> Option<Holiday> {
        let (year, today) = (Year::new(date.year()), Some(date.day_of_year()));
        self.rules.iter().find_map(|rule| {
            let is_substitute = rule.substitute(&year) == today;
            let is_kept = is_substitute || rule.day(&year) == today;
            is_kept.then_some(Holiday {
                date,
                is_substitute,
                name: rule.name,
            })
        })
    }

    /// In order of date; where two meet on one date, both.
    pub(crate) fn between(&self, from: Date, to: Date) -> Vec<Holiday> {
        let mut holidays = Vec::new();
        for year in from.year()..=to.year() {
            let year = Year::new(year);
            let mut add = |day: Option<i16>, is_substitute: bool, name: &'static Name| {
                if let Some(date) = day
                    .and_then(|day| year.date(day))
                    .filter(|date| (from..=to).contains(date))
                {
                    holidays.push(Holiday {
                        date,
                        is_substitute,
                        name,
                    });
                }
            };
            for rule in &self.rules {
                add(rule.day(&year), false, rule.name);
                add(rule.substitute(&year), true, rule.name);
            }
        }
        holidays.sort_by_key(|holiday| holiday.date);
        holidays
    }
}

/// The rules follow from the region.
impl PartialEq for Holidays {
    fn eq(&self, other: &Holidays) -> bool {
        self.region == other.region
    }
}

impl std::fmt::Debug for Holidays {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_tuple("Holidays").field(&self.region.code).finish()
    }
}
