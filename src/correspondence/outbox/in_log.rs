//! How the log of a ticket tells what became of letters.

use super::Purpose;
use crate::events::{LetterEvent, LogLine};

/// The line of an event; none for what the letter itself shows beside its message.
pub fn in_log(event: &LetterEvent) -> Option<LogLine> {
    match event {
        LetterEvent::Queued { purpose, .. } => queued(purpose).map(|key| LogLine::new("mail-check", key)),
        LetterEvent::Sent { .. } | LetterEvent::Failed { .. } => None,
        LetterEvent::Withheld { purpose, reason, .. } => {
            let (icon, what) = withheld(purpose);
            Some(LogLine::because(icon, what, reason))
        }
        LetterEvent::Outdated { .. } => Some(LogLine::new("mail-warning", "workspace-event-letter-outdated")),
    }
}

fn queued(purpose: &str) -> Option<&'static str> {
    match purpose.parse() {
        Ok(Purpose::Acknowledgement) => Some("workspace-event-acknowledged"),
        Ok(Purpose::Notice) => Some("workspace-event-notice"),
        // The step, the message or the survey that it belongs to is told.
        Ok(
            Purpose::Reply
            | Purpose::Reminder
            | Purpose::Warning
            | Purpose::Survey
            | Purpose::Alert
            | Purpose::Progress
            | Purpose::CheckBack,
        )
        | Err(_) => None,
    }
}

fn withheld(purpose: &str) -> (&'static str, &'static str) {
    match purpose.parse() {
        Ok(Purpose::Survey) => ("star", "workspace-event-survey-withheld"),
        Ok(Purpose::Acknowledgement) => ("mail-warning", "workspace-event-unacknowledged"),
        _ => ("mail-warning", "workspace-event-letter-withheld"),
    }
}
