//! Satisfaction ratings: what customers were asked and what they answered.

use super::Api;
use super::asked::{Asked, Path};
use super::caller::Caller;
use super::given::{self, Given, read_bound};
use super::paging::{Page, Shown};
use super::refusals::{Answer, Refusal, ok};
use super::repeats::Repeat;
use super::written;
use crate::ids::{PersonId, ResponseId, TeamId, TicketId};
use crate::languages::Language;
use crate::satisfaction::{self, Content, Kind, Response, SurveyId};
use crate::store::{Act, Error, Result};
use crate::tickets::{self, Status};
use axum::Router;
use axum::body::Bytes;
use axum::extract::State;
use axum::http::StatusCode;
use axum::routing::{get, post};
use database::{Tx, Value as Bound, pad, params, places, record};
use jiff::Timestamp;
use serde_json::{Value, json};
use std::collections::HashMap;

record! {
    /// A solving asked about, and its answer.
    struct Rating {
        id: ResponseId,
        survey_id: SurveyId,
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

const COLUMNS: &str = "id, survey_id, ticket_id, person_id, agent_id, team_id, state, negative, comment, reason, created_at, updated_at";

/// What is a rating in that API: a solving of a ticket asked about by CSAT. The rest is among the survey responses.
/// Those of deleted tickets are told nowhere.
const RATINGS: &str = "ticket_id IS NOT NULL AND survey_id IN (SELECT id FROM survey WHERE kind = 'csat') \
    AND NOT EXISTS (SELECT 1 FROM ticket t WHERE t.id = response.ticket_id AND t.deleted_at IS NOT NULL)";

/// The routes of ratings.
pub fn routes() -> Router<Api> {
    Router::new()
        .route("/api/v2/tickets/{id}/satisfaction_rating", post(create))
        .route("/api/v2/satisfaction_reasons", get(reasons))
        .route("/api/v2/satisfaction_ratings", get(list))
        .route("/api/v2/satisfaction_ratings/count", get(count))
        .route("/api/v2/satisfaction_ratings/{id}", get(show))
}

async fn list(State(api): State<Api>, caller: Caller, asked: Asked) -> Answer {
    caller.must_work_here()?;
    let page = Page::read(&asked, &caller)?;
    let condition = condition(&asked)?;
    let newest_first = asked.descends()?;
    let body = api.desk.read(move |tx| {
        let (mut sql, mut values) = condition.clone();
        let descending = page.back() != newest_first;
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
        let mut entries = vec![];
        for rating in &found {
            entries.push(shown(tx, &asked.base, rating)?);
        }
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
    let rating = api.desk.read(move |tx| one(tx, &asked.base, id.into())).await?;
    ok(json!({"satisfaction_rating": rating}))
}

fn one(tx: &mut Tx, base: &str, id: ResponseId) -> Result<Value> {
    let sql = format!("SELECT {COLUMNS} FROM response WHERE id = $1 AND {RATINGS}");
    let found: Option<Rating> = tx.find(&sql, params![id])?;
    shown(tx, base, &found.ok_or(Error::NotFound)?)
}

/// The requester rates the latest solving of their ticket, whether they were asked or not.
async fn create(
    State(api): State<Api>,
    caller: Caller,
    asked: Asked,
    repeat: Repeat,
    Path(id): Path<i64>,
    bytes: Bytes,
) -> Answer {
    let given = given::body(&bytes, "satisfaction_rating")?;
    let viewer = caller.0.clone();
    let work = move |act: &mut Act| {
        let ticket = tickets::hold_for(act, &viewer, id.into())?;
        if ticket.requester_id != viewer.id {
            return Err(Error::Denied("error-requester-only"));
        }
        let response = asked_about(act, ticket.id)?;
        let content = satisfaction::find_survey(act, response.survey_id)?.content()?;
        let rating = satisfaction::Rating {
            score: Some(score_of(&given, &content)?),
            reason: reason_of(&given)?,
            comment: given.words("comment")?.unwrap_or_default(),
        };
        let rated = satisfaction::rate(act, response.id, &rating).map_err(|error| match error {
            // Closed, or too late.
            Error::Conflict(_) => Error::invalid("base", "api-value"),
            other => other,
        })?;
        let rating = one(act, &asked.base, rated.id)?;
        Ok((StatusCode::OK, json!({"satisfaction_rating": rating})))
    };
    repeat.once(&api, &caller, &bytes, work).await
}

/// The question about the latest solving; opened now if it was not yet.
fn asked_about(act: &mut Act, id: TicketId) -> Result<Response> {
    let ticket = tickets::lock(act, id)?;
    let latest = satisfaction::latest_of_ticket(act, id)?;
    let known = latest.filter(|latest| latest.kind == Kind::Csat && latest.solving == Some(ticket.solvings));
    if let Some(known) = known {
        return Ok(known);
    }
    if ticket.status != Status::Solved {
        return Err(Error::invalid("base", "api-value"));
    }
    let opened = satisfaction::ask(act, &ticket, None, None)?;
    opened.map_err(|_| Error::invalid("base", "api-value"))
}

/// `good` and `bad` are the ends of the scale; a number is a point of it.
fn score_of(given: &Given, content: &Content) -> Result<i64> {
    let word = given
        .words("score")?
        .ok_or(Error::invalid("score", "error-empty"))?;
    let scores = content.points.iter().map(|point| point.score);
    let found = match word.as_str() {
        "good" => scores.max(),
        "bad" => scores.min(),
        number => number
            .parse()
            .ok()
            .filter(|score| content.point(*score).is_some()),
    };
    found.ok_or(Error::invalid("score", "api-value"))
}

/// The reason by its key or by its code.
fn reason_of(given: &Given) -> Result<String> {
    let by_code = match given.id("reason_code")?.flatten() {
        Some(code) => CODES.iter().find(|(_, known)| *known == code),
        None => None,
    };
    match by_code {
        Some((key, _)) => Ok((*key).to_owned()),
        None => Ok(given.words("reason")?.unwrap_or_default()),
    }
}

/// The reasons that clients know by number, by our keys; every other is 100.
const CODES: [(&str, i64); 4] = [("slow", 5), ("unsolved", 6), ("tone", 8), ("other", 100)];

/// The number of a reason; 0 for none.
fn code(reason: &str) -> i64 {
    let known = CODES.iter().find(|(key, _)| *key == reason);
    match reason {
        "" => 0,
        _ => known.map_or(100, |(_, code)| *code),
    }
}

/// The reasons to choose from after a bad rating.
async fn reasons(State(api): State<Api>, caller: Caller, asked: Asked) -> Answer {
    caller.must_work_here()?;
    let page = Page::read(&asked, &caller)?;
    let survey = api.desk.read(satisfaction::after_solving).await?;
    let Some(survey) = survey else {
        return ok(page.of_whole(&asked, "reasons", vec![]));
    };
    let content = survey.content()?;
    let reason = |(index, key): (usize, &String)| {
        let words = content.reason(Language::English, key).unwrap_or(key);
        json!({"id": index + 1, "url": format!("{}/api/v2/satisfaction_reasons/{}.json", asked.base, index + 1),
            "reason_code": code(key), "value": words, "raw_value": key, "deleted_at": null})
    };
    let shown = content.reasons.iter().enumerate().map(reason).collect();
    ok(page.of_whole(&asked, "reasons", shown))
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
    let state = match score {
        "" => "",
        "offered" => " AND state = 'offered'",
        "unoffered" => " AND state = 'withdrawn'",
        "received" => " AND state = 'answered'",
        "good" => " AND state = 'answered' AND NOT negative",
        "bad" => " AND state = 'answered' AND negative",
        other => return Err(Refusal::Bad(format!("{other} is no score"))),
    };
    let mut sql = format!("{RATINGS}{state}{comment}");
    let mut values = Vec::new();
    for (name, beyond) in [("start_time", ">="), ("end_time", "<=")] {
        let Some(text) = asked.get(name) else { continue };
        let at = read_bound(name, text);
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

fn shown(tx: &mut Tx, base: &str, rating: &Rating) -> Result<Value> {
    let bad = score(rating) == "bad";
    let mut value = json!({
        "id": rating.id,
        "url": format!("{base}/api/v2/satisfaction_ratings/{}.json", rating.id),
        "score": score(rating),
        "comment": or_null(&rating.comment),
        "reason": null,
        "reason_id": null,
        "reason_code": bad.then(|| code(&rating.reason)),
        "ticket_id": rating.ticket_id,
        "requester_id": rating.person_id,
        // Both are numbers in that API, and never null: 0 is nobody, as no person and no team has it.
        "assignee_id": rating.agent_id.map_or(0, PersonId::get),
        "group_id": rating.team_id.map_or(0, TeamId::get),
        "created_at": written::time(rating.created_at),
        "updated_at": written::time(rating.updated_at),
    });
    if !rating.reason.is_empty() {
        let content = satisfaction::find_survey(tx, rating.survey_id)?.content()?;
        let place = content.reasons.iter().position(|key| *key == rating.reason);
        value["reason_id"] = json!(place.map(|place| place + 1));
        value["reason"] = json!(
            content
                .reason(Language::English, &rating.reason)
                .unwrap_or(&rating.reason)
        );
    }
    Ok(value)
}

/// The latest rating of each ticket, as it stands in the ticket.
pub fn of_tickets(tx: &mut Tx, ids: &[TicketId]) -> Result<HashMap<TicketId, Value>> {
    let list = places(1, ids.len()).0;
    let sql = format!("SELECT {COLUMNS} FROM response WHERE ticket_id IN ({list}) AND {RATINGS} ORDER BY id");
    let found: Vec<Rating> = tx.all(&sql, pad(ids))?;
    let short = |rating: Rating| {
        let (comment, reason) = (or_null(&rating.comment), or_null(&rating.reason));
        let short = json!({"id": rating.id, "score": score(&rating), "comment": comment, "reason": reason});
        rating.ticket_id.map(|ticket| (ticket, short))
    };
    Ok(found.into_iter().filter_map(short).collect())
}
