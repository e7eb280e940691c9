//! How the log of a ticket tells of surveys.

use crate::events::{LogLine, SurveyEvent};

/// The line of an event; none for a rating, which the ticket shows by itself.
pub fn in_log(event: &SurveyEvent) -> Option<LogLine> {
    match event {
        SurveyEvent::Offered { .. } => Some(LogLine::new("star", "workspace-event-survey-offered")),
        SurveyEvent::Rated { .. } => None,
        SurveyEvent::Withdrawn { .. } => Some(LogLine::new("star", "workspace-event-survey-withdrawn")),
    }
}
