//! What customers wrote, newest first: the stream of the results, and the rows people take away.

use super::Period;
use crate::ids::{PersonId, ResponseId, TeamId, TicketId};
use crate::languages::Language;
use crate::people::Viewer;
use crate::store::{Error, Result};
use database::{Tx, Value, record};
use jiff::Timestamp;

record! {
    /// An answer with what a reader wants to know about it.
    #[derive(Debug, Clone, PartialEq)]
    pub struct Told {
        pub id: ResponseId,
        pub ticket_id: TicketId,
        pub solving: i64,
        pub subject: String,
        pub customer: String,
        pub agent: Option<String>,
        pub team: Option<String>,
        pub kind: Option<String>,
        pub channel: String,
        pub language: String,
        pub asked_at: Timestamp,
        pub answered_at: Option<Timestamp>,
        pub score: Option<i64>,
        pub best: i64,
        pub negative: Option<bool>,
        pub reason: String,
        pub comment: String,
    }
}

/// Which answers are told.
#[derive(Debug, Clone)]
pub struct Wanted {
    pub period: Period,
    pub team: Option<TeamId>,
    pub agent: Option<PersonId>,
    pub language: Option<Language>,
    pub negative_only: bool,
    /// Only those with a comment.
    pub with_comment: bool,
}

const SELECT: &str = "SELECT r.id, r.ticket_id, r.solving, t.subject, p.name, g.name, m.name, r.type, r.channel, \
    r.language, r.created_at, r.answered_at, r.score, s.best, r.negative, r.reason, r.comment \
    FROM response r JOIN survey s ON s.id = r.survey_id JOIN ticket t ON t.id = r.ticket_id \
    JOIN person p ON p.id = r.person_id LEFT JOIN person g ON g.id = r.agent_id \
    LEFT JOIN team m ON m.id = r.team_id";

/// The answers asked for before `before` (time and id of the last one shown), at most `limit`; for those who work here.
/// Those of deleted tickets are not told.
pub fn told(
    tx: &mut Tx,
    viewer: &Viewer,
    wanted: &Wanted,
    before: Option<(Timestamp, ResponseId)>,
    limit: i64,
) -> Result<Vec<Told>> {
    if !viewer.works_here() {
        return Err(Error::NotFound);
    }
    let (at, id) = before.unwrap_or((wanted.period.to, ResponseId::from(0)));
    let mut values: Vec<Value> = vec![wanted.period.from.into(), at.into(), id.into()];
    let mut sql = format!(
        "{SELECT} WHERE r.created_at >= $1 AND (r.created_at, r.id) < ($2, $3) AND r.state = 'answered'
         AND t.deleted_at IS NULL"
    );
    let mut ask = |column: &str, value: Option<Value>| {
        if let Some(value) = value {
            values.push(value);
            sql.push_str(&format!(" AND {column} = ${}", values.len()));
        }
    };
    ask("r.team_id", wanted.team.map(Value::from));
    ask("r.agent_id", wanted.agent.map(Value::from));
    ask("r.language", wanted.language.map(Value::from));
    ask("r.negative", wanted.negative_only.then(|| Value::from(true)));
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
