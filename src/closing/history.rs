//! What [`super::next_step`] needs to know of a ticket, and loading it.

use super::{Due, StepKind};
use crate::store::Result;
use crate::tickets::{self, Status, Ticket};
use database::{Tx, params, record};
use jiff::Timestamp;

/// Where a ticket stands on the way to its end.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct History {
    pub status: Status,
    /// When the present waiting or solving began. A waiting begins anew with each public reply of an agent; what a
    /// robot writes changes nothing.
    pub since: Timestamp,
    /// The steps of this waiting or solving that are over, done or withheld, oldest first.
    pub steps: Vec<Done>,
    /// What the customer asked for in this waiting.
    pub more_days: Option<MoreDays>,
}

record! {
    /// A step that is over.
    #[derive(Debug, Clone, PartialEq, Eq)]
    pub struct Done {
        pub kind: StepKind,
        pub at: Timestamp,
        /// The instant of solving that a warning announced.
        pub promised_at: Option<Timestamp>,
    }
}

record! {
    /// More business days, asked for by the customer.
    #[derive(Debug, Clone, Copy, PartialEq, Eq)]
    pub struct MoreDays {
        pub asked_at: Timestamp,
        /// Business days.
        pub days: i64,
    }
}

impl History {
    /// The history of a ticket that waits for its customer since then, without any step done.
    pub fn pending_since(since: Timestamp) -> History {
        History {
            status: Status::Pending,
            since,
            steps: vec![],
            more_days: None,
        }
    }

    /// Loads the history of a ticket as it is now.
    pub fn load(tx: &mut Tx, ticket: &Ticket) -> Result<History> {
        let since = since(tx, ticket)?;
        let mut history = History {
            status: ticket.status,
            ..History::pending_since(since)
        };
        if !matches!(ticket.status, Status::Pending | Status::Solved) {
            return Ok(history);
        }
        history.steps = tx.all(
            "SELECT kind, done_at, promised_at FROM step
             WHERE ticket_id = $1 AND since = $2 AND state IN ('done', 'withheld') ORDER BY id",
            params![ticket.id, since],
        )?;
        history.more_days = tx.find(
            "SELECT asked_at, days FROM more_days WHERE ticket_id = $1 AND since = $2",
            params![ticket.id, since],
        )?;
        Ok(history)
    }

    /// What the history is after `due` was done `at` that instant: how the timeline looks ahead.
    pub fn after(mut self, due: &Due, at: Timestamp) -> History {
        match due.step {
            StepKind::Solve => History {
                status: Status::Solved,
                ..History::pending_since(at)
            },
            StepKind::Close => History {
                status: Status::Closed,
                ..self
            },
            StepKind::Remind | StepKind::Warn | StepKind::Survey => {
                self.steps.push(Done {
                    kind: due.step,
                    at,
                    promised_at: due.promise,
                });
                self
            }
        }
    }
}

fn since(tx: &mut Tx, ticket: &Ticket) -> Result<Timestamp> {
    Ok(match ticket.status {
        Status::Pending => {
            let reply = tickets::last_reply(tx, ticket.id)?;
            reply.map_or(ticket.status_at, |(at, _)| at.max(ticket.status_at))
        }
        Status::Solved => ticket.solved_at.unwrap_or(ticket.status_at),
        _ => ticket.status_at,
    })
}
