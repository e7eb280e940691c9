//! What customers wrote, newest first: the stream of the results, and the rows people take away.

use super::results::Period;
use super::{SurveyId, survey};
use crate::ids::{BrandId, CategoryId, PersonId, ResponseId, SurveyLineId, TeamId, TicketId};
use crate::languages::{Language, Zone};
use crate::people::Viewer;
use crate::store::{Error, Result};
use crate::tickets::{Channel, Type};
use database::{Tx, Value, pad, places, record};
use jiff::Timestamp;

record! {
    /// An answer with what a reader wants to know about it.
    #[derive(Debug, Clone, PartialEq)]
    pub struct Told {
        pub id: ResponseId,
        /// The version that was seen.
        pub survey_id: SurveyId,
        pub version: i64,
        /// None: a relationship survey.
        pub ticket_id: Option<TicketId>,
        pub solving: Option<i64>,
        pub subject: Option<String>,
        pub customer_id: PersonId,
        pub customer: String,
        pub agent: Option<String>,
        pub team: Option<String>,
        pub kind: Option<String>,
        pub category: Option<String>,
        pub channel: String,
        pub language: String,
        /// Its name; empty for the desk's own.
        pub brand: String,
        pub asked_at: Timestamp,
        pub answered_at: Option<Timestamp>,
        pub score: Option<i64>,
        pub best: i64,
        pub negative: Option<bool>,
        pub reason: String,
        pub comment: String,
    }
}

/// Which answers are told. What is None does not matter.
#[derive(Debug, Clone)]
pub struct Wanted {
    pub line: SurveyLineId,
    /// These versions of it; none named: all.
    pub versions: Vec<SurveyId>,
    pub period: Period,
    pub team: Option<TeamId>,
    pub agent: Option<PersonId>,
    pub kind: Option<Type>,
    pub category: Option<CategoryId>,
    pub channel: Option<Channel>,
    pub brand: Option<BrandId>,
    pub language: Option<Language>,
    /// The key of a reason.
    pub reason: Option<String>,
    pub score: Option<i64>,
    pub negative_only: bool,
    /// Only those with a comment.
    pub with_comment: bool,
}

/// All joined from the left, though each answer has a survey and a person: so it is the answers that are walked through.
const SELECT: &str = "SELECT r.id, r.survey_id, s.version, r.ticket_id, r.solving, t.subject, r.person_id, p.name, g.name, m.name, r.type, c.name, \
    r.channel, r.language, COALESCE(b.name, ''), r.created_at, r.answered_at, r.score, s.best, r.negative, r.reason, r.comment \
    FROM response r LEFT JOIN survey s ON s.id = r.survey_id LEFT JOIN person p ON p.id = r.person_id \
    LEFT JOIN ticket t ON t.id = r.ticket_id LEFT JOIN person g ON g.id = r.agent_id LEFT JOIN team m ON m.id = r.team_id \
    LEFT JOIN category c ON c.id = r.category_id LEFT JOIN brand b ON b.id = r.brand_id";

/// The versions of the survey whose answers are told: all of them, if none is named.
fn versions(tx: &mut Tx, wanted: &Wanted) -> Result<Vec<SurveyId>> {
    if !wanted.versions.is_empty() {
        return Ok(wanted.versions.clone());
    }
    let all = survey::versions(tx, wanted.line)?;
    Ok(all.iter().map(|one| one.id).collect())
}

/// The answers asked for before `before` (time and id of the last one shown), at most `limit`; for those who work here.
/// Those of deleted tickets are not told. Days are those of `zone`.
pub fn told(
    tx: &mut Tx,
    viewer: &Viewer,
    wanted: &Wanted,
    zone: &Zone,
    before: Option<(Timestamp, ResponseId)>,
    limit: i64,
) -> Result<Vec<Told>> {
    if !viewer.works_here() {
        return Err(Error::NotFound);
    }
    let (from, to) = wanted.period.instants(zone);
    let (at, id) = before.unwrap_or((to, ResponseId::from(0)));
    let versions = versions(tx, wanted)?;
    // Named one by one: then the answers are read in their order, and not survey by survey and sorted.
    let (list, _) = places(4, versions.len());
    let mut values: Vec<Value> = vec![from.into(), at.into(), id.into()];
    values.extend(pad(versions));
    let mut sql = format!(
        "{SELECT} WHERE r.created_at >= $1 AND (r.created_at, r.id) < ($2, $3) AND r.answered_at IS NOT NULL
         AND r.survey_id IN ({list}) AND t.deleted_at IS NULL"
    );
    for (column, value) in asked(wanted) {
        if let Some(value) = value {
            values.push(value);
            sql.push_str(&format!(" AND {column} = ${}", values.len()));
        }
    }
    if wanted.with_comment {
        sql.push_str(" AND r.comment <> ''");
    }
    values.push(limit.into());
    sql.push_str(&format!(
        " ORDER BY r.created_at DESC, r.id DESC LIMIT ${}",
        values.len()
    ));
    Ok(tx.all(&sql, values)?)
}

/// The columns whose value is asked for.
fn asked(wanted: &Wanted) -> [(&'static str, Option<Value>); 10] {
    [
        ("r.team_id", wanted.team.map(Value::from)),
        // Not by the index of an agent's thanks, which has another order.
        ("COALESCE(r.agent_id, 0)", wanted.agent.map(Value::from)),
        ("r.type", wanted.kind.map(Value::from)),
        ("r.category_id", wanted.category.map(Value::from)),
        ("r.channel", wanted.channel.map(Value::from)),
        ("r.brand_id", wanted.brand.map(Value::from)),
        ("r.language", wanted.language.map(Value::from)),
        ("r.reason", wanted.reason.as_deref().map(Value::from)),
        ("r.score", wanted.score.map(Value::from)),
        ("r.negative", wanted.negative_only.then(|| Value::from(true))),
    ]
}
