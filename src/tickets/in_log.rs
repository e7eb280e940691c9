//! How the log of a ticket tells what happened to it.

use crate::events::{LogLine, TicketEvent};

/// The line of an event; none for what shows otherwise. Changes of fields are told together by the page, messages are the
/// conversation itself.
pub fn in_log(event: &TicketEvent) -> Option<LogLine> {
    Some(match event {
        TicketEvent::Opened { .. } | TicketEvent::Said { .. } | TicketEvent::Changed { .. } => return None,
        // It stands above the conversation until it is sent.
        TicketEvent::MessagePlanned { .. } => return None,
        TicketEvent::FollowsUp { ticket } => {
            LogLine::new("link", "workspace-event-follows-up").with("ticket", ticket.to_string())
        }
        TicketEvent::Reopened { .. } => LogLine::new("undo-2", "workspace-event-reopened"),
        TicketEvent::Joined { person } => {
            LogLine::new("user-plus", "workspace-event-joined").naming("who", *person)
        }
        TicketEvent::Left { person } => {
            LogLine::new("user-minus", "workspace-event-left").naming("who", *person)
        }
        TicketEvent::Deleted => LogLine::new("trash-2", "workspace-event-deleted"),
        TicketEvent::Restored => LogLine::new("undo-2", "workspace-event-restored"),
        TicketEvent::PlanTakenBack { reason, later, .. } => {
            LogLine::new("undo-2", taken_back(reason, *later))
        }
    })
}

fn taken_back(reason: &str, later: bool) -> &'static str {
    match (reason, later) {
        ("answered", _) => "workspace-event-plan-answered",
        ("over", _) => "workspace-event-plan-over",
        (_, true) => "workspace-event-plan-dropped",
        (_, false) => "workspace-event-undone",
    }
}
