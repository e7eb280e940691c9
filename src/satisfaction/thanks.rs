//! Thanks: what customers wrote who were not unhappy. It reaches whoever had their ticket, and everybody can read it.

use crate::ids::{PersonId, ResponseId, TicketId};
use crate::people::Viewer;
use crate::store::{Act, Error, Result};
use database::{Tx, Value, params, record};
use jiff::Timestamp;

record! {
    /// A thank-you.
    #[derive(Debug, Clone, PartialEq)]
    pub struct Thanks {
        pub id: ResponseId,
        pub ticket_id: Option<TicketId>,
        pub customer: String,
        /// Who had the ticket.
        pub agent: Option<String>,
        pub score: i64,
        pub best: i64,
        pub comment: String,
        pub answered_at: Timestamp,
    }
}

/// Counting stops here.
const MANY: i64 = 100;

/// The thanks to one person, or to all, newest first, before `before`; for those who work here.
pub fn thanks(
    tx: &mut Tx,
    viewer: &Viewer,
    to: Option<PersonId>,
    before: Option<ResponseId>,
    limit: i64,
) -> Result<Vec<Thanks>> {
    if !viewer.works_here() {
        return Err(Error::NotFound);
    }
    let mut values: Vec<Value> = params![before.map_or(i64::MAX, ResponseId::get)].into();
    let mine = match to {
        Some(person) => {
            values.push(person.into());
            " AND r.agent_id = $2"
        }
        None => "",
    };
    values.push(limit.into());
    let sql = format!(
        "SELECT r.id, r.ticket_id, p.name, g.name, r.score, s.best, r.comment, r.answered_at FROM response r
         LEFT JOIN survey s ON s.id = r.survey_id LEFT JOIN person p ON p.id = r.person_id LEFT JOIN ticket t ON t.id = r.ticket_id
         LEFT JOIN person g ON g.id = r.agent_id
         WHERE r.comment <> '' AND r.negative = FALSE AND r.id < $1{mine} AND t.deleted_at IS NULL
         ORDER BY r.id DESC LIMIT ${}",
        values.len()
    );
    Ok(tx.all(&sql, values)?)
}

/// How many thanks to this person they have not looked at; counted up to a hundred.
pub fn unseen_thanks(tx: &mut Tx, person: PersonId) -> Result<i64> {
    let seen: Option<(ResponseId,)> = tx.find(
        "SELECT response_id FROM thanks_seen WHERE person_id = $1",
        params![person],
    )?;
    let seen = seen.map_or(ResponseId::from(0), |(id,)| id);
    let sql = format!(
        "SELECT COUNT(*) FROM (SELECT 1 FROM response WHERE agent_id = $1 AND comment <> '' AND id > $2
             AND negative = FALSE LIMIT {MANY}) AS unseen"
    );
    let (count,): (i64,) = tx.one(&sql, params![person, seen])?;
    Ok(count)
}

/// This person has looked at the thanks up to `id`.
pub fn see_thanks(act: &mut Act, person: PersonId, id: ResponseId) -> Result<()> {
    act.run(
        "INSERT INTO thanks_seen (person_id, response_id) VALUES ($1, $2)
         ON CONFLICT (person_id) DO UPDATE SET response_id = excluded.response_id
         WHERE thanks_seen.response_id < excluded.response_id",
        params![person, id],
    )?;
    Ok(())
}
