//! Which changes are asked for: by whom, of what, in which days, before which.

use crate::events::SubjectKind;
use crate::ids::PersonId;
use crate::languages::Zone;
use database::Value;
use jiff::civil::Date;
use serde::Deserialize;
use url::form_urlencoded;

/// The query of the page, as it was typed; what cannot be read asks for nothing.
#[derive(Debug, Clone, Default, Deserialize)]
pub struct Asked {
    #[serde(default)]
    pub by: String,
    #[serde(default)]
    pub of: String,
    #[serde(default)]
    pub from: String,
    #[serde(default)]
    pub to: String,
    /// The event before which the page begins.
    #[serde(default)]
    pub before: String,
}

impl Asked {
    pub fn kind(&self) -> Option<SubjectKind> {
        self.of.parse().ok().filter(|kind| *kind != SubjectKind::Ticket)
    }

    pub fn person(&self) -> Option<PersonId> {
        self.by.parse().ok()
    }

    /// Whether anything narrows the list.
    pub fn narrows(&self) -> bool {
        self.kind().is_some()
            || !self.by.is_empty()
            || self.day(&self.from).is_some()
            || self.day(&self.to).is_some()
    }

    fn day(&self, typed: &str) -> Option<Date> {
        typed.parse().ok()
    }

    /// The condition and its values, days on the clock of `zone`.
    pub fn condition(&self, zone: &Zone) -> (String, Vec<Value>) {
        let mut parts = vec!["subject <> 'ticket'".to_owned()];
        let mut values: Vec<Value> = vec![];
        let mut ask = |part: &str, value: Value| {
            values.push(value);
            parts.push(format!("{part} ${}", values.len()));
        };
        if let Some(kind) = self.kind() {
            ask("subject =", kind.into());
        }
        if let Some(person) = self.person() {
            ask("actor_id =", person.into());
        }
        let begins = |date: Date| date.to_zoned(zone.clone()).ok().map(|at| at.timestamp());
        if let Some(from) = self.day(&self.from).and_then(begins) {
            ask("at >=", from.into());
        }
        let next = self.day(&self.to).and_then(|day| day.tomorrow().ok());
        if let Some(until) = next.and_then(begins) {
            ask("at <", until.into());
        }
        if let Ok(before) = self.before.parse::<i64>() {
            ask("id <", before.into());
        }
        if self.by == "desk" {
            parts.push("actor = 'desk'".to_owned());
        }
        (parts.join(" AND "), values)
    }

    /// The address of the page that begins before an event.
    pub fn older(&self, event: i64) -> String {
        let mut query = form_urlencoded::Serializer::new(String::new());
        for (name, value) in [
            ("by", &self.by),
            ("of", &self.of),
            ("from", &self.from),
            ("to", &self.to),
        ] {
            if !value.is_empty() {
                query.append_pair(name, value);
            }
        }
        query.append_pair("before", &event.to_string());
        format!("/settings/changes?{}", query.finish())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_cannot_be_read_asks_for_nothing() {
        let asked = Asked {
            by: "me".to_owned(),
            of: "ticket".to_owned(),
            from: "yesterday".to_owned(),
            before: "x".to_owned(),
            ..Asked::default()
        };
        let (sql, values) = asked.condition(&Zone::UTC);
        assert_eq!((sql.as_str(), values.len()), ("subject <> 'ticket'", 0));
    }

    #[test]
    fn days_are_whole_and_the_next_page_keeps_the_filters() {
        let asked = Asked {
            by: "7".to_owned(),
            of: "mailbox".to_owned(),
            from: "2026-12-01".to_owned(),
            to: "2026-12-01".to_owned(),
            ..Asked::default()
        };
        let (sql, values) = asked.condition(&Zone::UTC);
        assert!(
            sql.ends_with("subject = $1 AND actor_id = $2 AND at >= $3 AND at < $4"),
            "{sql}"
        );
        assert_eq!(values.len(), 4);
        assert_eq!(
            asked.older(9),
            "/settings/changes?by=7&of=mailbox&from=2026-12-01&to=2026-12-01&before=9"
        );
    }
}
