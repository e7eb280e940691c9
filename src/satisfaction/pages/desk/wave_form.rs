//! The form of a relationship survey: as it is, or as it was typed.

use crate::languages::{Language, Words};
use crate::pages::{Field, Typed};
use crate::satisfaction::{NewRelationship, Schedule, Segment};
use crate::store::Problem;
use crate::tickets::pages::facts::tags;

/// The fields as text, so that what was typed is kept until it can be taken.
#[derive(Debug, Clone, Default)]
pub struct Form {
    pub name: String,
    pub line: String,
    pub languages: Vec<Language>,
    /// Of a brand; empty for the desk's own name.
    pub brand: String,
    pub tags: String,
    pub customer_tags: String,
    pub tickets: String,
    pub days: String,
    pub share: String,
    pub months: String,
    /// The day of the month.
    pub day: String,
    pub hour: String,
    pub per_hour: String,
    pub problems: Vec<Problem>,
}

impl Form {
    /// What one begins with: customers who wrote in the last half year, every six months on the first at ten.
    pub fn fresh() -> Form {
        let text = str::to_owned;
        Form {
            tickets: text("1"),
            days: text("180"),
            share: text("100"),
            months: text("6"),
            day: text("1"),
            hour: text("10"),
            per_hour: text("200"),
            ..Form::default()
        }
    }

    /// The form of what is kept.
    pub fn of(survey: &NewRelationship) -> Form {
        let segment = &survey.segment;
        Form {
            name: survey.name.clone(),
            line: survey.line_id.to_string(),
            languages: segment.languages.clone(),
            brand: segment.brand.map(|brand| brand.to_string()).unwrap_or_default(),
            tags: segment.tags.join(", "),
            customer_tags: segment.customer_tags.join(", "),
            tickets: segment.tickets.to_string(),
            days: segment.days.to_string(),
            share: survey.share.to_string(),
            months: survey.schedule.every_months.to_string(),
            day: survey.schedule.day.to_string(),
            hour: survey.schedule.hour.to_string(),
            per_hour: survey.per_hour.to_string(),
            problems: vec![],
        }
    }

    /// The form as it was sent.
    pub fn typed(typed: &Typed) -> Form {
        let text = |name: &str| typed.get(name).trim().to_owned();
        Form {
            name: text("name"),
            line: text("line"),
            languages: typed
                .all("language")
                .filter_map(|word| word.parse().ok())
                .collect(),
            brand: text("brand"),
            tags: text("tags"),
            customer_tags: text("customer_tags"),
            tickets: text("tickets"),
            days: text("days"),
            share: text("share"),
            months: text("months"),
            day: text("day"),
            hour: text("hour"),
            per_hour: text("per_hour"),
            problems: vec![],
        }
    }

    /// A field that may be wrong, as the page shows it.
    pub fn field(&self, name: &str, words: &Words) -> Field {
        let value = match name {
            "name" => &self.name,
            "line" => &self.line,
            "tickets" => &self.tickets,
            "days" => &self.days,
            "share" => &self.share,
            "months" => &self.months,
            "day" => &self.day,
            "hour" => &self.hour,
            "per_hour" => &self.per_hour,
            _ => "",
        };
        Field::of(name, value, &self.problems, |key| words.say(key))
    }

    /// What it asks for; or what is no number. Whether the numbers can be is looked at where they are kept.
    pub fn survey(&self) -> Result<NewRelationship, Vec<Problem>> {
        let mut problems = vec![];
        let mut number = |field: &'static str, text: &str, key: &'static str| {
            text.parse::<i64>().unwrap_or_else(|_| {
                problems.push(Problem { field, key });
                0
            })
        };
        let or_none = |text: &str| {
            if text.is_empty() {
                "0".to_owned()
            } else {
                text.to_owned()
            }
        };
        let survey = NewRelationship {
            name: self.name.clone(),
            line_id: self.line.parse().unwrap_or_else(|_| 0.into()),
            segment: Segment {
                languages: self.languages.clone(),
                tags: tags(&self.tags.to_lowercase()),
                customer_tags: tags(&self.customer_tags.to_lowercase()),
                brand: self.brand.parse().ok(),
                tickets: number("tickets", &or_none(&self.tickets), "waves-tickets-wrong"),
                days: number("days", &or_none(&self.days), "waves-days-wrong"),
            },
            share: number("share", &self.share, "waves-share-wrong"),
            schedule: Schedule {
                every_months: number("months", &self.months, "waves-months-wrong"),
                day: number("day", &self.day, "waves-day-wrong"),
                hour: number("hour", &self.hour, "waves-hour-wrong"),
            },
            per_hour: number("per_hour", &self.per_hour, "waves-per-hour-wrong"),
        };
        match problems.is_empty() {
            true => Ok(survey),
            false => Err(problems),
        }
    }
}
