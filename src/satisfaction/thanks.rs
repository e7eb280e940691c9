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

/// The thanks to one person, or to all, the last given first, before `before` (when the last one shown was given, and its
/// id); for those who work here.
pub fn thanks(
    tx: &mut Tx,
    viewer: &Viewer,
    to: Option<PersonId>,
    before: Option<(Timestamp, ResponseId)>,
    limit: i64,
) -> Result<Vec<Thanks>> {
    if !viewer.works_here() {
        return Err(Error::NotFound);
    }
    let (at, id) = before.unwrap_or((Timestamp::MAX, ResponseId::from(0)));
    let mut values: Vec<Value> = params![at, id].into();
    let mine = match to {
        Some(person) => {
            values.push(person.into());
            " AND r.agent_id = $3"
        }
        None => "",
    };
    values.push(limit.into());
    let sql = format!(
        "SELECT r.id, r.ticket_id, p.name, g.name, r.score, s.best, r.comment, r.answered_at FROM response r
         LEFT JOIN survey s ON s.id = r.survey_id LEFT JOIN person p ON p.id = r.person_id LEFT JOIN ticket t ON t.id = r.ticket_id
         LEFT JOIN person g ON g.id = r.agent_id
         WHERE r.comment <> '' AND r.negative = FALSE AND (r.answered_at, r.id) < ($1, $2){mine} AND t.deleted_at IS NULL
         ORDER BY r.answered_at DESC, r.id DESC LIMIT ${}",
        values.len()
    );
    Ok(tx.all(&sql, values)?)
}

/// How many thanks to this person they have not looked at; counted up to a hundred. Those of deleted tickets are not told.
pub fn unseen_thanks(tx: &mut Tx, person: PersonId) -> Result<i64> {
    let seen: Option<(Timestamp,)> = tx.find(
        "SELECT seen_at FROM thanks_seen WHERE person_id = $1",
        params![person],
    )?;
    let seen = seen.map_or(Timestamp::UNIX_EPOCH, |(at,)| at);
    let sql = format!(
        "SELECT COUNT(*) FROM (SELECT 1 FROM response r LEFT JOIN ticket t ON t.id = r.ticket_id
             WHERE r.agent_id = $1 AND r.comment <> '' AND r.negative = FALSE AND r.answered_at > $2
             AND t.deleted_at IS NULL LIMIT {MANY}) AS unseen"
    );
    let (count,): (i64,) = tx.one(&sql, params![person, seen])?;
    Ok(count)
}

/// This person has looked at the thanks that were given up to `at`.
pub fn see_thanks(act: &mut Act, person: PersonId, at: Timestamp) -> Result<()> {
    // What is yet to come nobody has seen.
    let at = at.min(act.now);
    act.run(
        "INSERT INTO thanks_seen (person_id, seen_at) VALUES ($1, $2)
         ON CONFLICT (person_id) DO UPDATE SET seen_at = excluded.seen_at
         WHERE thanks_seen.seen_at < excluded.seen_at",
        params![person, at],
    )?;
    Ok(())
}
