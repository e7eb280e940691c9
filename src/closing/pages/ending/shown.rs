//! The end of a case as the ticket page shows it: what solved it, whom it waits for, when someone looks again; and the
//! looks that are due for the viewer.

use crate::closing::{self, CheckBack, CheckState};
use crate::ids::TicketId;
use crate::people::{self, Viewer};
use crate::store::Result;
use crate::tickets::{self, Status, Ticket};
use crate::web::Page;
use database::Tx;
use jiff::Timestamp;

/// What the rail says about the end of a ticket.
pub struct Ending {
    /// What solved it the last time, who said so and when.
    pub summary: Option<(String, String)>,
    /// Whom it waits for and until when, while it is on hold.
    pub hold: Option<String>,
    pub on_hold: bool,
    pub active: bool,
    /// The look that is planned or due.
    pub look: Option<Look>,
}

/// A planned look.
pub struct Look {
    pub is_due: bool,
    pub sentence: String,
    pub note: String,
}

/// A look that is due for the viewer.
pub struct DueLook {
    pub ticket: TicketId,
    pub subject: String,
    pub note: String,
    pub since: Timestamp,
    pub day: String,
}

/// The end of this ticket.
pub fn ending(tx: &mut Tx, ticket: &Ticket, page: &Page) -> Result<Ending> {
    let on_hold = ticket.status == Status::OnHold;
    Ok(Ending {
        summary: summary(tx, ticket, page)?,
        hold: if on_hold { hold(tx, ticket, page)? } else { None },
        on_hold,
        active: ticket.status.is_active(),
        look: closing::check_back(tx, ticket.id)?.map(|look| shown(look, page)),
    })
}

fn summary(tx: &mut Tx, ticket: &Ticket, page: &Page) -> Result<Option<(String, String)>> {
    let said = closing::resolutions(tx, ticket.id)?;
    let Some(last) = said.into_iter().find(|said| !said.summary.is_empty()) else {
        return Ok(None);
    };
    let who = match last.by {
        Some(person) => people::find(tx, person)?.shown().to_owned(),
        None => page.words.say("workspace-event-by-desk"),
    };
    Ok(Some((last.summary, format!("{who}, {}", page.when(&last.at)))))
}

/// "Waiting for: your bank. Reopens on Mon 30 Nov"
fn hold(tx: &mut Tx, ticket: &Ticket, page: &Page) -> Result<Option<String>> {
    let Some(hold) = closing::hold(tx, ticket.id)? else {
        return Ok(None);
    };
    let mut parts = vec![];
    if !hold.awaited.is_empty() {
        parts.push(page.words.say_one("hold-waits-for", "who", hold.awaited));
    }
    if let Some(at) = hold.look_at {
        parts.push(page.words.say_one("hold-look-on", "day", page.day(&at)));
    }
    Ok((!parts.is_empty()).then(|| parts.join(" ")))
}

fn shown(look: CheckBack, page: &Page) -> Look {
    let is_due = look.state == CheckState::Due;
    let key = if is_due {
        "check-back-is-due"
    } else {
        "check-back-planned"
    };
    Look {
        is_due,
        sentence: page.words.say_one(key, "day", page.day(&look.due_at)),
        note: look.note,
    }
}

/// The looks that are due for the viewer, for the top of the own list.
pub fn due_looks(tx: &mut Tx, viewer: &Viewer, page: &Page) -> Result<Vec<DueLook>> {
    let mut due = vec![];
    for look in closing::check_backs_due(tx, viewer.id)? {
        if let Some(ticket) = tickets::find(tx, look.ticket_id)? {
            due.push(DueLook {
                ticket: ticket.id,
                subject: ticket.subject,
                note: look.note,
                day: page.day(&look.due_at),
                since: look.due_at,
            });
        }
    }
    Ok(due)
}
