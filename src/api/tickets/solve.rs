//! Solving through the API goes the way of the resolve sheet: where the desk wants to know what solved a ticket of this
//! type, a client says it as `resolution_summary` beside the status, or is refused (TA11).

use crate::api::given::Given;
use crate::closing::{self, Solving};
use crate::ids::TicketId;
use crate::store::{Act, Error, Result};
use crate::tickets::{Change, Status, Ticket};

/// Takes the solving out of a change, so that it comes after what else is set: the type may be set in the same request.
/// Whether there was one; solving what is solved says nothing.
pub fn take_out(change: &mut Change, before: &Ticket) -> bool {
    let solves = change.status == Some(Status::Solved) && before.status.is_active();
    if solves {
        change.status = None;
    }
    solves
}

/// Solves it.
///
/// # Errors
/// A summary that is wanted and not given is an error of the field `resolution_summary`.
pub fn solve(act: &mut Act, ticket: TicketId, given: &Given) -> Result<()> {
    let summary = given.words("resolution_summary")?.unwrap_or_default();
    let solving = Solving {
        summary,
        ..Solving::default()
    };
    closing::solve(act, ticket, &solving).map_err(|error| match error {
        Error::Invalid(mut problems) => {
            for problem in problems.iter_mut().filter(|problem| problem.field == "summary") {
                problem.field = "resolution_summary";
            }
            Error::Invalid(problems)
        }
        other => other,
    })
}
