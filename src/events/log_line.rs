//! How an event is told among the messages of its ticket. Each room tells its own family in full (`in_log`); the page says it
//! in the reader's language.

use crate::ids::PersonId;
use crate::languages::{Arg, Sentence};
use jiff::Timestamp;

/// A line of a ticket's log, as data.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LogLine {
    pub icon: &'static str,
    /// Who did it is given to it as `who` by the page.
    pub text: Sentence,
    /// Days that it names, by argument: shown in the reader's time zone.
    pub days: Vec<(&'static str, Timestamp)>,
    /// Persons that it names, by argument.
    pub persons: Vec<(&'static str, PersonId)>,
}

impl LogLine {
    /// A line with this icon and sentence.
    pub fn new(icon: &'static str, key: &'static str) -> LogLine {
        LogLine {
            icon,
            text: Sentence::new(key),
            days: vec![],
            persons: vec![],
        }
    }

    /// The same with one more argument.
    pub fn with(mut self, name: &'static str, value: impl Into<Arg>) -> LogLine {
        self.text = self.text.with(name, value);
        self
    }

    /// The same, naming a day.
    pub fn on(mut self, name: &'static str, day: Timestamp) -> LogLine {
        self.days.push((name, day));
        self
    }

    /// The same, naming a person.
    pub fn naming(mut self, name: &'static str, person: PersonId) -> LogLine {
        self.persons.push((name, person));
        self
    }

    /// What did not happen, and why not.
    pub fn because(icon: &'static str, what: &'static str, reason: &Sentence) -> LogLine {
        if reason.is_empty() {
            return LogLine::new(icon, what);
        }
        LogLine::new(icon, "workspace-because")
            .with("what", Sentence::new(what))
            .with("reason", reason.clone())
    }
}
