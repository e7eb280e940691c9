//! Satisfaction ratings: what customers were asked and what they answered.

use super::Api;
use super::asked::Asked;
use super::caller::Caller;
use super::given::read_time;
use super::paging::{Page, Shown};
use super::refusals::{Answer, Refusal, ok};
use super::written;
use crate::ids::{PersonId, ResponseId, TeamId, TicketId};
use crate::store::Result;
use axum::Router;
use axum::extract::{Path, State};
use axum::routing::get;
use database::{Tx, Value as Bound, pad, params, places, record};
use jiff::Timestamp;
use serde_json::{Value, json};
use std::collections::HashMap;

record! {
    /// A solving asked about, and its answer.
    struct Rating {
        id: ResponseId,
        ticket_id: Option<TicketId>,
        person_id: PersonId,
        agent_id: Option<PersonId>,
        team_id: Option<TeamId>,
        state: String,
        negative: Option<bool>,
        comment: String,
        reason: String,
        created_at: Timestamp,
        updated_at: Timestamp,
    }
}

const COLUMNS: &str =
    "id, ticket_id, person_id, agent_id, team_id, state, negative, comment, reason, created_at, updated_at";

/// The routes of ratings.
pub fn routes() -> Router<Api> {
    Router::new()
        .route("/api/v2/satisfaction_ratings", get(list))
        .route("/api/v2/satisfaction_ratings/count", get(count))
        .route("/api/v2/satisfaction_ratings/{id}", get(show))
}

async fn list(State(api): State<Api>, caller: Caller, asked: Asked) -> Answer {
    caller.must_work_here()?;
    let page = Page::read(&asked)?;
    let condition = condition(&asked)?;
    let body = api.desk.read(move |tx| {
        let (mut sql, mut values) = condition.clone();
        let descending = page.back() != (asked.get("sort_order") == Some("desc"));
        let (direction, beyond) = if descending { ("DESC", "<") } else { ("ASC", ">") };
        if let Some(key) = page.key().and_then(|key| key.parse::<i64>().ok()) {
            values.push(key.into());
            sql = format!("{sql} AND id {beyond} ${}", values.len());
        }
        values.extend([page.fetched().into(), page.skipped().into()]);
        let (limit, skip) = (values.len() - 1, values.len());
        let sql = format!(
            "SELECT {COLUMNS} FROM response WHERE {sql} ORDER BY id {direction} LIMIT ${limit} OFFSET ${skip}"
        );
        let mut found: Vec<Rating> = tx.all(&sql, values)?;
        let more = page.trim(&mut found);
        let ends = match (found.first(), found.last()) {
            (Some(first), Some(last)) => Some((first.id.to_string(), last.id.to_string())),
            _ => None,
        };
        let count = if page.is_counted() {
            counted(tx, condition)?
        } else {
            0
        };
        let entries = found.iter().map(|rating| shown(&asked.base, rating)).collect();
        Ok(page.answer(
            &asked,
            "satisfaction_ratings",
            Shown {
                entries,
                ends,
                more,
                count,
            },
        ))
    });
    ok(body.await?)
}

async fn count(State(api): State<Api>, caller: Caller, asked: Asked) -> Answer {
    caller.must_work_here()?;
    let (condition, now) = (condition(&asked)?, written::time(api.desk.clock.now()));
    let count = api.desk.read(move |tx| counted(tx, condition)).await?;
    ok(json!({"count": {"value": count, "refreshed_at": now}}))
}

async fn show(State(api): State<Api>, caller: Caller, asked: Asked, Path(id): Path<i64>) -> Answer {
    caller.must_work_here()?;
    let sql = format!("SELECT {COLUMNS} FROM response WHERE id = $1");
    let found: Option<Rating> = api.desk.read(move |tx| Ok(tx.find(&sql, params![id])?)).await?;
    ok(json!({"satisfaction_rating": shown(&asked.base, &found.ok_or(Refusal::NotFound)?)}))
}

fn counted(tx: &mut Tx, (sql, values): (String, Vec<Bound>)) -> Result<i64> {
    let (count,): (i64,) = tx.one(&format!("SELECT COUNT(*) FROM response WHERE {sql}"), values)?;
    Ok(count)
}

/// `score`, `start_time` and `end_time` as a condition.
fn condition(asked: &Asked) -> std::result::Result<(String, Vec<Bound>), Refusal> {
    let score = asked.get("score").unwrap_or_default();
    let (score, comment) = match (
        score.strip_suffix("_with_comment"),
        score.strip_suffix("_without_comment"),
    ) {
        (Some(score), _) => (score, " AND comment <> ''"),
        (_, Some(score)) => (score, " AND comment = ''"),
        _ => (score, ""),
    };
    let mut sql = match score {
        "" => "1 = 1",
        "offered" => "state = 'offered'",
        "unoffered" => "state = 'withdrawn'",
        "received" => "state = 'answered'",
        "good" => "state = 'answered' AND NOT negative",
        "bad" => "state = 'answered' AND negative",
        other => return Err(Refusal::Bad(format!("{other} is no score"))),
    }
    .to_owned()
        + comment;
    let mut values = Vec::new();
    for (name, beyond) in [("start_time", ">="), ("end_time", "<=")] {
        let Some(text) = asked.get(name) else { continue };
        let seconds = text
            .parse::<f64>()
            .ok()
            .and_then(|s| Timestamp::from_second(s as i64).ok());
        let at = seconds.or_else(|| read_time(text));
        values.push(Bound::from(
            at.ok_or_else(|| Refusal::Bad(format!("{name} is not a time")))?,
        ));
        sql = format!("{sql} AND updated_at {beyond} ${}", values.len());
    }
    Ok((sql, values))
}

fn score(rating: &Rating) -> &'static str {
    match (rating.state.as_str(), rating.negative) {
        ("answered", Some(true)) => "bad",
        ("answered", _) => "good",
        ("offered", _) => "offered",
        _ => "unoffered",
    }
}

fn or_null(text: &str) -> Option<&str> {
    (!text.is_empty()).then_some(text)
}

fn shown(base: &str, rating: &Rating) -> Value {
    json!({
        "id": rating.id,
        "url": format!("{base}/api/v2/satisfaction_ratings/{}.json", rating.id),
        "score": score(rating),
        "comment": or_null(&rating.comment),
        "reason": or_null(&rating.reason),
        "reason_id": null,
        "reason_code": null,
        "ticket_id": rating.ticket_id,
        "requester_id": rating.person_id,
        "assignee_id": rating.agent_id,
        "group_id": rating.team_id,
        "created_at": written::time(rating.created_at),
        "updated_at": written::time(rating.updated_at),
    })
}

/// The latest rating of each ticket, as it stands in the ticket.
pub fn of_tickets(tx: &mut Tx, ids: &[TicketId]) -> Result<HashMap<TicketId, Value>> {
    let list = places(1, ids.len()).0;
    let sql = format!("SELECT {COLUMNS} FROM response WHERE ticket_id IN ({list}) ORDER BY id");
    let found: Vec<Rating> = tx.all(&sql, pad(ids))?;
    let short = |rating: Rating| {
        let (comment, reason) = (or_null(&rating.comment), or_null(&rating.reason));
        let short = json!({"id": rating.id, "score": score(&rating), "comment": comment, "reason": reason});
        rating.ticket_id.map(|ticket| (ticket, short))
    };
    Ok(found.into_iter().filter_map(short).collect())
}
