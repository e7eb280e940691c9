//! Tells whoever leads the team that a customer is unhappy; where nobody leads it, the owner and the administrators
//! (CS11). Once for each alert, and never the customer.

use super::alert::{AlertId, Cause, won_back};
use super::{Response, find_response, find_survey, manners};
use crate::calendars;
use crate::correspondence::outbox::Purpose;
use crate::correspondence::{self, Block, Choice, Content, Letter};
use crate::events::{Event, SurveyEvent, TicketEvent};
use crate::ids::{PersonId, ResponseId, TicketId};
use crate::languages::{Language, Words};
use crate::people::{self, Person, Role};
use crate::store::{Act, Actor, Result};
use crate::tickets::{self, Ticket};
use calendar::Calendar;
use database::params;
use jiff::{SignedDuration, Timestamp};

/// Raises the alert, or ends it when the customer changed their mind.
pub(super) fn react(act: &mut Act, ticket: TicketId, event: &Event) -> Result<()> {
    match event {
        Event::Survey(SurveyEvent::Rated {
            response,
            negative: true,
            ..
        }) => raise(act, ticket, Cause::Rated, Some(*response)),
        Event::Survey(SurveyEvent::Rated { response, .. }) => calm(act, ticket, *response),
        Event::Ticket(TicketEvent::Reopened { by_message: None }) if matches!(act.by, Actor::Customer(_)) => {
            raise(act, ticket, Cause::NotSolved, None)
        }
        _ => Ok(()),
    }
}

fn raise(act: &mut Act, id: TicketId, cause: Cause, response: Option<ResponseId>) -> Result<()> {
    let Some(ticket) = tickets::find(act, id)? else {
        return Ok(());
    };
    let told = told(act, &ticket)?;
    let (now, due) = (act.now, due(act, &ticket)?);
    let raised: Option<(AlertId,)> = act.find(
        "INSERT INTO alert (ticket_id, cause, response_id, owner_id, due_at, created_at)
         VALUES ($1, $2, $3, $4, $5, $6) ON CONFLICT (ticket_id) WHERE done_at IS NULL DO NOTHING RETURNING id",
        params![id, cause, response, told.first().map(|person| person.id), due, now],
    )?;
    if raised.is_none() {
        // Known already: the answer is kept with it, and nobody gets a second letter.
        return act
            .put(
                "UPDATE alert SET response_id = COALESCE($1, response_id) WHERE ticket_id = $2 AND done_at IS NULL",
                params![response, id],
            )
            .map_err(Into::into);
    }
    let response = match response {
        Some(response) => find_response(act, response)?,
        None => None,
    };
    for person in told {
        let content = content(act, &ticket, &person, response.as_ref(), due)?;
        let letter = Letter::automatic(Purpose::Alert, &ticket, &person, content);
        correspondence::send(act, letter)?;
    }
    Ok(())
}

/// A rating that was changed for the better ends the alert it raised.
fn calm(act: &mut Act, ticket: TicketId, response: ResponseId) -> Result<()> {
    let sql =
        "SELECT id FROM alert WHERE ticket_id = $1 AND response_id = $2 AND cause = $3 AND done_at IS NULL";
    let raised: Option<(AlertId,)> = act.find(sql, params![ticket, response, Cause::Rated])?;
    match raised {
        Some(_) => won_back(act, ticket),
        None => Ok(()),
    }
}

/// Who is told; the first is asked to act.
fn told(act: &mut Act, ticket: &Ticket) -> Result<Vec<Person>> {
    let leads = manners(act)?.leads;
    let lead = ticket.team_id.and_then(|team| leads.get(&team).copied());
    let working = people::assignable(act)?;
    let working_one = |id: PersonId| working.iter().find(|person| person.id == id).cloned();
    if let Some(lead) = lead.and_then(working_one) {
        return Ok(vec![lead]);
    }
    let owner = ticket.assignee_id.and_then(working_one);
    let owner_id = owner.as_ref().map(|owner| owner.id);
    let admins = working
        .iter()
        .filter(|person| person.role == Role::Admin && Some(person.id) != owner_id);
    Ok(owner.into_iter().chain(admins.cloned()).collect())
}

/// One business day later, in the calendar that counts for the ticket.
fn due(act: &mut Act, ticket: &Ticket) -> Result<Timestamp> {
    let now = act.now;
    let calendar = calendars::calendar_for(act, None, ticket.whose())?;
    Ok(a_day_later(calendar.as_ref(), now))
}

/// One business day later; where the desk never works, 24 hours.
pub(super) fn a_day_later(calendar: Option<&Calendar>, now: Timestamp) -> Timestamp {
    let due = calendar.and_then(|calendar| calendar.add_business_days(now, 1));
    due.unwrap_or(now + SignedDuration::from_hours(24))
}

/// The words in which someone who works here is told of something that is about no ticket.
pub(super) fn words_of(person: &Person) -> Words {
    person.language.unwrap_or(Language::English).words()
}

fn content(
    act: &mut Act,
    ticket: &Ticket,
    to: &Person,
    response: Option<&Response>,
    due: Timestamp,
) -> Result<Content> {
    let words = to.language.unwrap_or(ticket.language).words();
    let zone = calendars::zone(act)?;
    let customer = people::find(act, ticket.requester_id)?;
    let facts = [
        ("customer", customer.shown().into()),
        ("subject", ticket.subject.as_str().into()),
    ];
    let mut blocks = vec![];
    match response {
        Some(response) => {
            let score = [
                ("score", response.score.unwrap_or_default().into()),
                ("best", response.best.into()),
            ];
            let rated = words.say_with("satisfaction-alert-rated", &[facts.as_slice(), &score].concat());
            blocks.push(Block::Text(rated));
            let said = said(act, response, words)?;
            if !said.is_empty() {
                blocks.push(Block::Quote(said));
            }
        }
        None => blocks.push(Block::Text(
            words.say_with("satisfaction-alert-not-solved", &facts),
        )),
    }
    let day = words.until(due, act.now, &zone);
    blocks.push(Block::Text(words.say_one("satisfaction-alert-do", "day", day)));
    blocks.push(Block::Button(Choice {
        label: words.say("satisfaction-alert-open"),
        url: act.desk.link(&format!("tickets/{}", ticket.id)),
    }));
    Ok(Content {
        subject: words.say_one("satisfaction-alert-subject", "subject", ticket.subject.as_str()),
        blocks,
    })
}

/// The reason chosen and the comment.
pub(super) fn said(act: &mut Act, response: &Response, words: Words) -> Result<String> {
    let content = find_survey(act, response.survey_id)?.content()?;
    let reason = content
        .reason(words.language(), &response.reason)
        .unwrap_or_default();
    let parts = [reason, response.comment.as_str()];
    let parts: Vec<&str> = parts.into_iter().filter(|part| !part.is_empty()).collect();
    Ok(parts.join("\n\n"))
}
