//! Asks the customer about a solving, once: when the closing policy says that the survey is due.

use super::letter::{self, Asked};
use super::{
    Response, Withheld, counting, find_response, latest_of_ticket, opt_out_link, to_ask_with, withheld,
};
use crate::correspondence::outbox::Purpose;
use crate::correspondence::{self, Letter};
use crate::events::{self, ClosingEvent, Event, LetterEvent, SurveyEvent};
use crate::ids::{OutboxId, PolicyVersionId, ResponseId, SurveyLineId, TicketId};
use crate::outages::Outage;
use crate::people;
use crate::store::{Act, Desk, Error, Result};
use crate::tickets::{self, Status, Ticket};
use database::{Tx, params};
use jiff::{SignedDuration, Timestamp};

/// How long after asking an answer is taken: 28 calendar days (CS1, CS2), and never after the ticket is closed.
pub const WINDOW: SignedDuration = SignedDuration::from_hours(28 * 24);
/// Whoever has less time than this to answer is not asked: the link would be dead when the letter is read.
const LEAST: SignedDuration = SignedDuration::from_hours(1);

/// A survey that is open can be answered for as long again as the desk was down.
pub fn after_outage(act: &mut Act, outage: Outage) -> Result<()> {
    let lost = outage.from.duration_until(outage.until).as_micros();
    act.run(
        "UPDATE response SET until = until + $1 WHERE until > $2 AND state <> 'withdrawn'",
        params![i64::try_from(lost).unwrap_or_default(), outage.from],
    )?;
    Ok(())
}

/// Asks when the survey is due, or records why not.
pub(super) fn react(act: &mut Act, ticket: TicketId, event: &Event) -> Result<()> {
    let Event::Closing(ClosingEvent::SurveyDue {
        policy_version,
        with_notice,
        unanswered,
        survey,
    }) = event
    else {
        return Ok(());
    };
    let Some(ticket) = tickets::find(act, ticket)? else {
        let withheld = ClosingEvent::StepWithheld {
            step: "survey".to_owned(),
            reason: Withheld::Trash.into(),
        };
        return events::record(act, ticket, withheld);
    };
    // Two tickets of one customer, solved at the same time, ask once.
    people::hold(act, ticket.requester_id)?;
    if *with_notice {
        return notice(act, &ticket, *policy_version, *survey, *unanswered);
    }
    if let Some(reason) = withheld::not_by_policy(act, &ticket)? {
        return withhold(act, &ticket, reason);
    }
    match ask(act, &ticket, *policy_version, *survey)? {
        Ok(response) => send(act, &ticket, &response),
        Err(reason) => withhold(act, &ticket, reason),
    }
}

/// Thanks, closing and rating in one letter (LC10). The notice leaves in any case; without the scale where there is
/// nothing to ask.
fn notice(
    act: &mut Act,
    ticket: &Ticket,
    policy_version: Option<PolicyVersionId>,
    survey: Option<SurveyLineId>,
    unanswered: bool,
) -> Result<()> {
    let to = people::find(act, ticket.requester_id)?;
    let asked = match withheld::not_by_policy(act, ticket)? {
        Some(reason) => Err(reason),
        None => ask(act, ticket, policy_version, survey)?,
    };
    let question = match asked {
        Ok(response) => {
            let content = super::find_survey(act, response.survey_id)?.content()?;
            Some((Asked::of(&response), content))
        }
        Err(reason) => {
            withhold(act, ticket, reason)?;
            None
        }
    };
    let desk = act.desk;
    let content = letter::combined(act, desk, ticket, &to, question.as_ref(), unanswered)?;
    let mut letter = Letter::automatic(Purpose::Notice, ticket, &to, content);
    if let Some((asked, _)) = &question {
        letter.opt_out = opt_out_link(act.desk, asked.id);
    }
    let letter = correspondence::send(act, letter)?;
    match question {
        Some((asked, _)) => note_letter(act, asked.id, letter),
        None => Ok(()),
    }
}

/// Asks because an agent wants to know. Neither the pause between surveys nor a rule of the desk holds it back, but what
/// the customer asked for does; and never twice for the same solving.
pub fn ask_by_hand(act: &mut Act, ticket: TicketId) -> Result<std::result::Result<(), Withheld>> {
    let ticket = tickets::lock(act, ticket)?;
    if let Some(reason) = withheld::never(act, &ticket)? {
        return Ok(Err(reason));
    }
    if let Some(lost) = lost(act, &ticket)? {
        return ask_again(act, &ticket, &lost);
    }
    match ask(act, &ticket, None, None)? {
        Ok(response) => send(act, &ticket, &response).map(Ok),
        Err(reason) => Ok(Err(reason)),
    }
}

/// Whether an agent can ask about this ticket now, and why not.
pub fn can_ask(tx: &mut Tx, ticket: &Ticket, now: Timestamp) -> Result<std::result::Result<(), Withheld>> {
    if let Some(reason) = withheld::never(tx, ticket)? {
        return Ok(Err(reason));
    }
    let asked = latest_of_ticket(tx, ticket.id)?.is_some_and(|last| last.solving == Some(ticket.solvings));
    Ok(if asked && lost(tx, ticket)?.is_none() {
        Err(Withheld::Asked)
    } else if until(tx, ticket, now)?.is_none() {
        Err(Withheld::TooLate)
    } else {
        Ok(())
    })
}

/// Until when an answer is taken that is asked for `now`: for the whole window, or until the ticket is closed. None if that
/// is so soon that nobody could answer.
fn until(tx: &mut Tx, ticket: &Ticket, now: Timestamp) -> Result<Option<Timestamp>> {
    let sql = "SELECT closes_at FROM under_way WHERE ticket_id = $1 AND closes_at IS NOT NULL AND paused_at IS NULL";
    let closes: Option<(Timestamp,)> = match ticket.status {
        Status::Solved => tx.find(sql, params![ticket.id])?,
        _ => None,
    };
    let until = closes.map_or(now + WINDOW, |(closes,)| closes.min(now + WINDOW));
    Ok((until >= now + LEAST).then_some(until))
}

/// The question about the latest solving whose letter did not arrive, and that nobody answered.
fn lost(tx: &mut Tx, ticket: &Ticket) -> Result<Option<Response>> {
    let sql = "SELECT id FROM response WHERE ticket_id = $1 AND solving = $2 AND state = 'offered' AND delivered = FALSE";
    match tx.find::<(ResponseId,)>(sql, params![ticket.id, ticket.solvings])? {
        Some((response,)) => find_response(tx, response),
        None => Ok(None),
    }
}

/// The same question in a new letter, with a window of its own.
fn ask_again(act: &mut Act, ticket: &Ticket, lost: &Response) -> Result<std::result::Result<(), Withheld>> {
    let (id, now) = (lost.id, act.now);
    let Some(until) = until(act, ticket, now)? else {
        return Ok(Err(Withheld::TooLate));
    };
    counting::moving(act, &[id], |act| {
        act.put(
            "UPDATE response SET delivered = NULL, until = $1 WHERE id = $2",
            params![until, id],
        )?;
        Ok(())
    })?;
    let again = Response {
        until,
        ..lost.clone()
    };
    send(act, ticket, &again).map(Ok)
}

/// Keeps on the ticket why its customer is not asked.
pub(super) fn withhold(act: &mut Act, ticket: &Ticket, reason: Withheld) -> Result<()> {
    let event = LetterEvent::Withheld {
        purpose: Purpose::Survey.as_str().to_owned(),
        to: ticket.requester_id,
        reason: reason.into(),
    };
    events::record(act, ticket.id, event)
}

/// Opens the question about the latest solving without a letter: it can be answered in the portal and by the API. Asked
/// with the newest version of `line`, or with the survey after solving. Why not, if this solving was asked about before, the
/// desk has no survey, or the ticket is closed too soon.
pub fn ask(
    act: &mut Act,
    ticket: &Ticket,
    policy_version: Option<PolicyVersionId>,
    line: Option<SurveyLineId>,
) -> Result<std::result::Result<Response, Withheld>> {
    let Some(survey) = to_ask_with(act, line, ticket.brand_id)? else {
        return Ok(Err(Withheld::NoSurvey));
    };
    let now = act.now;
    let Some(until) = until(act, ticket, now)? else {
        return Ok(Err(Withheld::TooLate));
    };
    let language = people::find(act, ticket.requester_id)?.language;
    let language = language.unwrap_or(ticket.language);
    let asked: Option<(ResponseId,)> = act.find(
        "INSERT INTO response (survey_id, ticket_id, solving, person_id, state, until, agent_id, team_id,
             type, category_id, channel, language, policy_version_id, brand_id, created_at, updated_at, experiment_id, arm)
         VALUES ($1, $2, $3, $4, 'offered', $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $14,
             (SELECT experiment_id FROM under_way WHERE ticket_id = $2), (SELECT arm FROM under_way WHERE ticket_id = $2))
         ON CONFLICT (ticket_id, solving) DO NOTHING RETURNING id",
        params![
            survey.id,
            ticket.id,
            ticket.solvings,
            ticket.requester_id,
            until,
            ticket.assignee_id,
            ticket.team_id,
            ticket.kind,
            ticket.category_id,
            ticket.channel,
            language,
            policy_version,
            ticket.brand_id,
            now
        ],
    )?;
    let Some((response,)) = asked else {
        return Ok(Err(Withheld::Asked));
    };
    counting::added(act, &[response])?;
    events::record(act, ticket.id, SurveyEvent::Offered { response })?;
    find_response(act, response)?.map(Ok).ok_or(Error::NotFound)
}

/// Remembers the letter that asked: whether it arrives is counted.
pub(super) fn note_letter(act: &mut Act, response: ResponseId, letter: Option<OutboxId>) -> Result<()> {
    act.put(
        "UPDATE response SET letter_id = $1 WHERE id = $2",
        params![letter, response],
    )?;
    Ok(())
}

/// The letter of the survey as a customer would get it if the ticket were solved now: alone, or with the notice. None of
/// its links opens anything. The reason if nobody would be asked; then the notice alone, if it is with the notice. `asked`:
/// when it would leave, and when the ticket would be closed.
pub fn preview(
    tx: &mut Tx,
    desk: &Desk,
    ticket: &Ticket,
    with_notice: bool,
    line: Option<SurveyLineId>,
    (asked_at, closes_at): (Timestamp, Option<Timestamp>),
) -> Result<(Option<correspondence::Content>, Option<Withheld>)> {
    let to = people::find(tx, ticket.requester_id)?;
    let question = to_ask_with(tx, line, ticket.brand_id)?;
    let withheld = match question {
        None => Some(Withheld::NoSurvey),
        Some(_) => withheld::if_solved_by_policy(tx, ticket, asked_at)?,
    };
    let whole = asked_at + WINDOW;
    let asked = Asked {
        id: ResponseId::from(0),
        until: closes_at.map_or(whole, |closes| closes.min(whole)),
    };
    let question = match question.filter(|_| withheld.is_none()) {
        Some(survey) => Some((asked, survey.content()?)),
        None => None,
    };
    let content = match (&question, with_notice) {
        (question, true) => Some(letter::combined(tx, desk, ticket, &to, question.as_ref(), false)?),
        (Some((asked, content)), false) => Some(letter::write(tx, desk, Some(ticket), &to, asked, content)?),
        (None, false) => None,
    };
    Ok((content, withheld))
}

/// Sends the question that was opened.
pub(super) fn send(act: &mut Act, ticket: &Ticket, response: &Response) -> Result<()> {
    let to = people::find(act, response.person_id)?;
    let survey = super::find_survey(act, response.survey_id)?;
    let desk = act.desk;
    let content = letter::write(
        act,
        desk,
        Some(ticket),
        &to,
        &Asked::of(response),
        &survey.content()?,
    )?;
    let mut letter = Letter::automatic(Purpose::Survey, ticket, &to, content);
    letter.opt_out = opt_out_link(act.desk, response.id);
    // A letter that was held back leaves with a link that opens, or not at all.
    letter.good_until = Some(response.until);
    let letter = correspondence::send(act, letter)?;
    note_letter(act, response.id, letter)
}
