//! Satisfaction ratings: what customers were asked and what they answered.

mod given;
mod reasons;

use self::reasons::code;
use crate::api::Api;
use crate::api::asked::{Asked, Path};
use crate::api::call::Call;
use crate::api::caller::Caller;
use crate::api::given::read_bound;
use crate::api::paging::Page;
use crate::api::refusals::{Answer, Refusal, ok};
use crate::ids::{PersonId, ResponseId, TeamId, TicketId};
use crate::languages::Language;
use crate::satisfaction::{self, SurveyId};
use crate::shapes::{self, Count, Listing, One, Reason, SatisfactionRating, TicketRating, or_null};
use crate::store::{Error, Result};
use axum::extract::State;
use database::{Tx, Value as Bound, pad, params, places, record};
use jiff::Timestamp;
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

const SCORES: (&str, &str) = (
    "score",
    "`offered`, `unoffered` (taken back unanswered), `received`, `good`, `bad`, each of the last three also \
     `_with_comment` and `_without_comment`",
);
const SINCE: (&str, &str) = ("start_time", "changed since then: seconds or ISO 8601");
const UNTIL: (&str, &str) = ("end_time", "changed until then: seconds or ISO 8601");

/// The calls of ratings.
pub fn calls() -> Vec<Call> {
    vec![
        Call::get("satisfaction_ratings", list)
            .about("All ratings by id")
            .asks(&[SCORES, SINCE, UNTIL, ("sort_order", "`desc`: the newest first")])
            .pages::<Listing<SatisfactionRating>>(),
        Call::get("satisfaction_ratings/count", count)
            .about("How many ratings there are")
            .asks(&[SCORES, SINCE, UNTIL])
            .answers::<Count>(),
        Call::get("satisfaction_ratings/{id}", show)
            .about("One rating")
            .answers::<One<SatisfactionRating>>(),
        Call::post("tickets/{id}/satisfaction_rating", given::create)
            .about(
                "The requester rates the latest solving. Rating again changes the answer; after closing it is refused \
                 (422). Anybody else gets 403",
            )
            .takes::<SatisfactionRating>()
            .answers::<One<SatisfactionRating>>(),
        Call::get("satisfaction_reasons", reasons::list)
            .about("The reasons to choose from after a bad rating")
            .pages::<Listing<Reason>>(),
    ]
}

async fn list(State(api): State<Api>, caller: Caller, asked: Asked) -> Answer {
    caller.must_work_here()?;
    let page = Page::read(&asked, &caller)?;
    let condition = condition(&asked)?;
    let newest_first = asked.descends()?;
    let body = api.desk.read(move |tx| {
        let (sql, mut values) = condition.clone();
        let tail = page.tail("id", newest_first, &mut values);
        let sql = format!("SELECT {COLUMNS} FROM response WHERE {sql}{tail}");
        let found: Vec<Rating> = tx.all(&sql, values)?;
        let count = page.counted(|| counted(tx, condition))?;
        let key = |rating: &Rating| rating.id.to_string();
        page.of_fetched(&asked, found, key, count, |found| {
            let shown = found.iter().map(|rating| shown(tx, &asked.base, rating));
            shown.collect()
        })
    });
    ok(body.await?)
}

async fn count(State(api): State<Api>, caller: Caller, asked: Asked) -> Answer {
    caller.must_work_here()?;
    let condition = condition(&asked)?;
    let count = api.desk.read(move |tx| counted(tx, condition)).await?;
    ok(Count::new(count, api.desk.clock.now()))
}

async fn show(State(api): State<Api>, caller: Caller, asked: Asked, Path(id): Path<i64>) -> Answer {
    caller.must_work_here()?;
    let rating = api.desk.read(move |tx| one(tx, &asked.base, id.into())).await?;
    ok(One(rating))
}

fn one(tx: &mut Tx, base: &str, id: ResponseId) -> Result<SatisfactionRating> {
    let sql = format!("SELECT {COLUMNS} FROM response WHERE id = $1 AND {RATINGS}");
    let found: Option<Rating> = tx.find(&sql, params![id])?;
    shown(tx, base, &found.ok_or(Error::NotFound)?)
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

fn shown(tx: &mut Tx, base: &str, rating: &Rating) -> Result<SatisfactionRating> {
    let score = score(rating);
    let (mut reason, mut reason_id) = (None, None);
    if !rating.reason.is_empty() {
        let content = satisfaction::find_survey(tx, rating.survey_id)?.content()?;
        let words = content.reason(Language::English, &rating.reason);
        reason = Some(words.unwrap_or(&rating.reason).to_owned());
        let place = content.reasons.iter().position(|key| *key == rating.reason);
        reason_id = place.and_then(|place| i64::try_from(place + 1).ok());
    }
    Ok(SatisfactionRating {
        id: rating.id.get(),
        url: shapes::address(base, "satisfaction_ratings", rating.id.get()),
        score: score.to_owned(),
        comment: or_null(&rating.comment),
        reason,
        reason_id,
        reason_code: (score == "bad").then(|| code(&rating.reason)),
        ticket_id: rating.ticket_id.map(TicketId::get),
        requester_id: rating.person_id.get(),
        assignee_id: rating.agent_id.map_or(0, PersonId::get),
        group_id: rating.team_id.map_or(0, TeamId::get),
        created_at: rating.created_at.into(),
        updated_at: rating.updated_at.into(),
    })
}

/// The latest rating of each ticket, as it stands in the ticket.
pub fn of_tickets(tx: &mut Tx, ids: &[TicketId]) -> Result<HashMap<TicketId, TicketRating>> {
    if ids.is_empty() {
        return Ok(HashMap::new());
    }
    let list = places(1, ids.len()).0;
    let sql = format!("SELECT {COLUMNS} FROM response WHERE ticket_id IN ({list}) AND {RATINGS} ORDER BY id");
    let found: Vec<Rating> = tx.all(&sql, pad(ids))?;
    let short = |rating: Rating| {
        let asked = TicketRating::Asked {
            id: rating.id.get(),
            score: score(&rating).to_owned(),
            comment: or_null(&rating.comment),
            reason: or_null(&rating.reason),
        };
        rating.ticket_id.map(|ticket| (ticket, asked))
    };
    Ok(found.into_iter().filter_map(short).collect())
}
