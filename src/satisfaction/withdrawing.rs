//! Takes an unanswered survey back when its ticket reopens: there is nothing to rate yet (CS7).

use super::counting;
use crate::events::{self, Event, Field, SurveyEvent, TicketEvent};
use crate::ids::{ResponseId, TicketId};
use crate::store::{Act, Result};
use crate::tickets::Status;
use database::params;

/// Looks for a status that leaves solved for work.
pub(super) fn react(act: &mut Act, ticket: TicketId, event: &Event) -> Result<()> {
    let Event::Ticket(TicketEvent::Changed {
        field: Field::Status,
        from: Some(from),
        to: Some(to),
    }) = event
    else {
        return Ok(());
    };
    let reopened = to.parse::<Status>().is_ok_and(Status::is_active);
    if from == Status::Solved.as_str() && reopened {
        withdraw(act, ticket)?;
    }
    Ok(())
}

/// Those about a solving; one that asked about the first answer stays.
fn withdraw(act: &mut Act, ticket: TicketId) -> Result<()> {
    let sql = "SELECT id FROM response WHERE ticket_id = $1 AND state = 'offered' AND solving > 0 ORDER BY id {lock}";
    let offered: Vec<(ResponseId,)> = act.all(sql, params![ticket])?;
    let offered: Vec<ResponseId> = offered.into_iter().map(|(response,)| response).collect();
    let now = act.now;
    counting::moving(act, &offered, |act| {
        act.run(
            "UPDATE response SET state = 'withdrawn', updated_at = $1
             WHERE ticket_id = $2 AND state = 'offered' AND solving > 0",
            params![now, ticket],
        )?;
        Ok(())
    })?;
    for response in offered {
        events::record(act, ticket, SurveyEvent::Withdrawn { response })?;
    }
    Ok(())
}
