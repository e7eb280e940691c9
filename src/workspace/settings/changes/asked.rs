//! Which changes are asked for: by whom, of what, in which days, before which.

use crate::events::{By, Filter, SubjectKind};
use crate::languages::Zone;
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

    fn by(&self) -> Option<By> {
        match self.by.as_str() {
            "desk" => Some(By::Desk),
            person => person.parse().ok().map(By::Person),
        }
    }

    /// Whether anything narrows the list.
    pub fn narrows(&self) -> bool {
        let nothing = Filter {
            before: self.before.parse().ok(),
            ..Filter::default()
        };
        self.filter(&Zone::UTC) != nothing
    }

    fn day(&self, typed: &str) -> Option<Date> {
        typed.parse().ok()
    }

    /// What is asked for, days on the clock of `zone`.
    pub fn filter(&self, zone: &Zone) -> Filter {
        let begins = |date: Date| date.to_zoned(zone.clone()).ok().map(|at| at.timestamp());
        let next = self.day(&self.to).and_then(|day| day.tomorrow().ok());
        Filter {
            kind: self.kind(),
            by: self.by(),
            from: self.day(&self.from).and_then(begins),
            until: next.and_then(begins),
            before: self.before.parse().ok(),
        }
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
        assert_eq!(asked.filter(&Zone::UTC), Filter::default());
        assert!(!asked.narrows());
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
        let instant = |text: &str| text.parse::<jiff::Timestamp>().ok();
        let filter = Filter {
            kind: Some(SubjectKind::Mailbox),
            by: Some(By::Person(7.into())),
            from: instant("2026-12-01T00:00:00Z"),
            until: instant("2026-12-02T00:00:00Z"),
            before: None,
        };
        assert_eq!(asked.filter(&Zone::UTC), filter);
        assert!(asked.narrows());
        assert_eq!(
            asked.older(9),
            "/settings/changes?by=7&of=mailbox&from=2026-12-01&to=2026-12-01&before=9"
        );
    }
}
