//! Takes an unanswered survey back when its ticket reopens: there is nothing to rate yet (CS7).

use crate::events::{self, Event, Field};
use crate::ids::{ResponseId, TicketId};
use crate::store::{Act, Result};
use crate::tickets::Status;
use database::params;

/// Looks for a status that leaves solved for work.
pub(super) fn react(act: &mut Act, ticket: TicketId, event: &Event) -> Result<()> {
    let Event::Changed {
        field: Field::Status,
        from: Some(from),
        to: Some(to),
    } = event
    else {
        return Ok(());
    };
    let reopened = to.parse::<Status>().is_ok_and(Status::is_active);
    if from == Status::Solved.as_str() && reopened {
        withdraw(act, ticket)?;
    }
    Ok(())
}

fn withdraw(act: &mut Act, ticket: TicketId) -> Result<()> {
    let now = act.now;
    let withdrawn: Vec<(ResponseId,)> = act.all(
        "UPDATE response SET state = 'withdrawn', updated_at = $1 WHERE ticket_id = $2 AND state = 'offered' RETURNING id",
        params![now, ticket],
    )?;
    for (response,) in withdrawn {
        events::record(act, ticket, Event::SurveyWithdrawn { response })?;
    }
    Ok(())
}
