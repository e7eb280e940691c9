//! Tells that someone who was asked in a wave is unhappy: whoever leads the team that had their latest ticket; where nobody
//! does, the administrators. Once, however often they change their answer; ended when they think better of us.

use crate::brands;
use crate::calendars;
use crate::correspondence::outbox::Purpose;
use crate::correspondence::{self, Alone, Block, Choice, Content};
use crate::ids::TeamId;
use crate::people::{self, Person, Role};
use crate::satisfaction::alert::AlertId;
use crate::satisfaction::{Response, alerting, manners};
use crate::store::{Act, Result};
use database::params;

/// What an answer that was just recorded means.
pub(in crate::satisfaction) fn answered(act: &mut Act, response: &Response) -> Result<()> {
    if response.negative == Some(true) {
        return raise(act, response);
    }
    let now = act.now;
    act.run(
        "UPDATE alert SET done_at = $1 WHERE response_id = $2 AND ticket_id IS NULL AND done_at IS NULL",
        params![now, response.id],
    )?;
    Ok(())
}

fn raise(act: &mut Act, response: &Response) -> Result<()> {
    let told = told(act, response)?;
    let (now, calendar) = (act.now, calendars::desk_calendar(act)?);
    let due = alerting::a_day_later(calendar.as_ref(), now);
    let raised: Option<(AlertId,)> = act.find(
        "INSERT INTO alert (cause, response_id, owner_id, due_at, created_at) VALUES ('rated', $1, $2, $3, $4)
         ON CONFLICT (response_id) WHERE done_at IS NULL AND ticket_id IS NULL DO NOTHING RETURNING id",
        params![response.id, told.first().map(|person| person.id), due, now],
    )?;
    if raised.is_none() {
        return Ok(());
    }
    let customer = people::find(act, response.person_id)?;
    let brand = brands::find(act, response.brand_id)?;
    for person in told {
        let words = alerting::words_of(&person);
        let (facts, zone) = (rated(&customer, response), calendars::zone(act)?);
        let mut blocks = vec![Block::Text(words.say_with("satisfaction-alert-wave", &facts))];
        let said = alerting::said(act, response, words)?;
        if !said.is_empty() {
            blocks.push(Block::Quote(said));
        }
        let day = words.until(due, now, &zone);
        blocks.push(Block::Text(words.say_one(
            "satisfaction-alert-wave-do",
            "day",
            day,
        )));
        blocks.push(Block::Button(Choice {
            label: words.say("satisfaction-alert-list"),
            url: act.desk.link("satisfaction/unhappy"),
        }));
        let subject = words.say_one("satisfaction-alert-wave-subject", "customer", customer.shown());
        let letter = Alone {
            purpose: Purpose::Alert,
            to: &person,
            brand: &brand,
            words,
            content: Content { subject, blocks },
            footer: words.say_one("letter-footer-staff", "desk", brand.name.as_str()),
            opt_out: String::new(),
            good_until: None,
        };
        correspondence::send_alone(act, letter)?;
    }
    Ok(())
}

fn rated<'p>(
    customer: &'p Person,
    response: &Response,
) -> [(&'static str, crate::languages::Argument<'p>); 3] {
    [
        ("customer", customer.shown().into()),
        ("score", response.score.unwrap_or_default().into()),
        ("best", response.best.into()),
    ]
}

/// Who is told; the first is asked to act.
fn told(act: &mut Act, response: &Response) -> Result<Vec<Person>> {
    let sql = "SELECT COALESCE(team_id, 0) FROM ticket WHERE requester_id = $1 AND deleted_at IS NULL ORDER BY id DESC LIMIT 1";
    let team: Option<(i64,)> = act.find(sql, params![response.person_id])?;
    let leads = manners(act)?.leads;
    let lead = team.and_then(|(team,)| leads.get(&TeamId::from(team)).copied());
    let working = people::assignable(act)?;
    let lead = lead.and_then(|lead| working.iter().find(|person| person.id == lead).cloned());
    Ok(match lead {
        Some(lead) => vec![lead],
        None => working
            .into_iter()
            .filter(|person| person.role == Role::Admin)
            .collect(),
    })
}
