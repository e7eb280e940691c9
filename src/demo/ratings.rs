//! Some customers answer the survey: mostly content, some not, most of them not at all.

use super::dealing::{Dealer, pick};
use super::scripts::Stock;
use crate::ids::{PersonId, ResponseId, TicketId};
use crate::languages::Language;
use crate::satisfaction::{self, AlertId, Rating};
use crate::store::{Act, Actor, Result};
use database::params;
use jiff::{SignedDuration, Timestamp};

/// Of a hundred asked, so many answer.
const ANSWER: usize = 42;
/// Of a hundred answers, so many are content.
const CONTENT: usize = 84;
/// Alerts due within this time may still be open.
const LATELY: SignedDuration = SignedDuration::from_hours(14 * 24);

/// Lets some of those asked after `after` answer, if it is not too late for them; the last one asked. The same each time.
pub fn answer_some(act: &mut Act, stock: &Stock, after: i64) -> Result<i64> {
    let sql = "SELECT r.id, r.person_id, COALESCE(t.language, r.language), s.best
         FROM response r JOIN survey s ON s.id = r.survey_id LEFT JOIN ticket t ON t.id = r.ticket_id
         WHERE r.id > $1 AND r.state = 'offered' AND r.until > $2
             AND COALESCE(t.status, 'solved') NOT IN ('closed', 'cancelled') ORDER BY r.id";
    let now = act.now;
    let asked: Vec<(ResponseId, PersonId, Language, i64)> = act.all(sql, params![after, now])?;
    let mut last = after;
    for (response, person, language, best) in asked {
        last = response.get();
        let mut dealer = Dealer::new(response.get().unsigned_abs());
        if !dealer.percent(ANSWER) {
            continue;
        }
        let scripts = stock.of(language);
        // Of five points the last two, of eleven the last three.
        let (score, comment) = if dealer.percent(CONTENT) {
            let from = best - 1 - best / 10;
            (dealer.between(from, best), pick(&mut dealer, &scripts.comments))
        } else {
            (dealer.between(1, best / 2), pick(&mut dealer, &scripts.regrets))
        };
        act.on_behalf_of(Actor::Customer(person), |act| rate(act, response, score, comment))?;
    }
    Ok(last)
}

/// Those who were asked to win a customer back did so in time, except where it was only lately.
pub fn win_back(act: &mut Act) -> Result<()> {
    let now = act.now;
    let sql = "SELECT id, ticket_id, owner_id, due_at FROM alert WHERE done_at IS NULL AND due_at < $1 ORDER BY due_at, id";
    let late: Vec<(AlertId, Option<TicketId>, Option<PersonId>, Timestamp)> =
        act.all(sql, params![now - LATELY])?;
    for (alert, ticket, owner, due_at) in late {
        act.now = due_at;
        let by = owner.map_or(Actor::Desk, Actor::Agent);
        act.on_behalf_of(by, |act| match ticket {
            Some(ticket) => satisfaction::won_back(act, ticket),
            None => satisfaction::won_back_in_wave(act, alert),
        })?;
    }
    act.now = now;
    Ok(())
}

/// Answers as the survey's page would.
fn rate(act: &mut Act, response: ResponseId, score: i64, comment: &str) -> Result<()> {
    let rating = Rating {
        score: Some(score),
        reason: String::new(),
        comment: comment.to_owned(),
    };
    satisfaction::rate(act, response, &rating).map(drop)
}
