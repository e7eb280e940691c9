//! What solving itself sends: the notice, the notice with the rating, or nothing (LC4, LC7, LC10, LC11).

use super::{budget, planning};
use crate::closing::deciding::budget::Wish;
use crate::closing::deciding::reasons;
use crate::closing::letters::{steps, way_back};
use crate::closing::policy::{OnSolve, StepKind};
use crate::closing::situation::{resolution, under_way};
use crate::correspondence::outbox::Purpose;
use crate::correspondence::stopped;
use crate::events::{self, ClosingEvent, LetterEvent};
use crate::ids::{PolicyVersionId, SurveyLineId, TicketId};
use crate::languages::Sentence;
use crate::store::{Act, Actor, Result};
use crate::tickets::{self, Status, Ticket};
use database::{Tx, params};

/// The notice follows each solving, whoever solved, as a letter of its own; also behind a reply of the same act. With the
/// rating in it, it is the survey's letter. `from` is the status until now.
pub(super) fn notify(act: &mut Act, id: TicketId, from: Option<Status>) -> Result<()> {
    let Some(ticket) = tickets::find(act, id)? else {
        return Ok(());
    };
    let under_way = under_way::find(act, &ticket)?;
    let policy = under_way.as_ref().map(|under_way| &under_way.policy);
    let version = policy.map(|policy| policy.version_id);
    let survey = policy.and_then(|policy| policy.rules.asks_with);
    let ending = match under_way {
        Some(under_way) => under_way.policy.rules.on_solve,
        // An agent may choose a notice where no policy holds.
        None => resolution::chosen(act, &ticket)?.unwrap_or(OnSolve::Nothing),
    };
    let writes = match ending {
        OnSolve::Nothing | OnSolve::SurveyOnly => false,
        // Whom the policy solved for want of an answer is told so all the same: no agent ended that.
        OnSolve::InReply => act.by == Actor::Desk || !way_back::carries_way_back(act, &ticket)?,
        OnSolve::Notice | OnSolve::NoticeWithSurvey => true,
    };
    if !writes {
        return Ok(());
    }
    if let Some(reason) = withheld(act, &ticket, from)? {
        let withheld = LetterEvent::Withheld {
            purpose: Purpose::Notice.as_str().to_owned(),
            to: ticket.requester_id,
            reason,
        };
        return events::record(act, id, withheld);
    }
    let unanswered = act.by == Actor::Desk && from == Some(Status::Pending);
    match ending {
        OnSolve::NoticeWithSurvey => {
            // The letter names until when an answer counts.
            planning::note_closing(act, &ticket)?;
            ask_with_notice(act, id, version, survey, unanswered)
        }
        _ => steps::notice(act, &ticket, unanswered).map(drop),
    }
}

fn ask_with_notice(
    act: &mut Act,
    id: TicketId,
    policy_version: Option<PolicyVersionId>,
    survey: Option<SurveyLineId>,
    unanswered: bool,
) -> Result<()> {
    let due = ClosingEvent::SurveyDue {
        policy_version,
        with_notice: true,
        unanswered,
        survey,
    };
    events::record(act, id, due)
}

/// Why no notice is sent now; None: it is.
fn withheld(act: &mut Act, ticket: &Ticket, from: Option<Status>) -> Result<Option<Sentence>> {
    if stopped(act)?.is_some() {
        return Ok(Some(reasons::STOPPED));
    }
    let known = match act.by {
        Actor::Customer(person) => person == ticket.requester_id,
        Actor::Agent(_) => false,
        Actor::Desk => from == Some(Status::Pending) && was_announced(act, ticket.id)?,
    };
    let now = act.now;
    let over = budget::withheld_for(act, Wish::Notice { known }, ticket.requester_id, now)?;
    Ok(over.map(reasons::over_budget))
}

/// Whether the last thing that was done before solving was to announce it.
fn was_announced(tx: &mut Tx, id: TicketId) -> Result<bool> {
    let sql = "SELECT kind FROM step WHERE ticket_id = $1 AND state = 'done' ORDER BY id DESC LIMIT 2";
    let last: Vec<(StepKind,)> = tx.all(sql, params![id])?;
    // The solving itself is settled before the status changes.
    Ok(last.iter().any(|(kind,)| *kind == StepKind::Warn))
}
