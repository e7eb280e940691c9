//! Whether the letters that asked have left: read from the outbox when it knows, and counted. One that left may still come
//! back, and one that was lost may be tried again.

use super::counting;
use crate::ids::ResponseId;
use crate::store::{Act, Actor, Desk, Result};
use database::{Tx, params};

/// Responses settled in one act.
const BATCH: i64 = 200;

/// Notes what the outbox knows by now. Says how many letters that were.
pub(super) async fn follow(desk: &Desk) -> Result<usize> {
    let mut noted = 0;
    loop {
        let known = desk.read(known).await?;
        if known.is_empty() {
            return Ok(noted);
        }
        noted += known.len();
        desk.act(Actor::Desk, move |act| note(act, &known)).await?;
    }
}

/// Of which responses it is known now whether their letter arrived, and not noted yet.
const NEWS: [&str; 3] = [
    "SELECT r.id, o.state FROM response r JOIN outbox o ON o.id = r.letter_id
         WHERE r.letter_id IS NOT NULL AND r.delivered IS NULL AND o.state IN ('sent', 'failed', 'cancelled')
         ORDER BY r.id LIMIT $1",
    // From the few letters that failed: SQLite takes the tables of a CROSS JOIN in the order in which they stand.
    "SELECT r.id, o.state FROM outbox o CROSS JOIN response r
         WHERE r.letter_id = o.id AND o.state = 'failed' AND r.letter_id IS NOT NULL AND r.delivered = TRUE
         ORDER BY o.id LIMIT $1",
    "SELECT r.id, o.state FROM response r JOIN outbox o ON o.id = r.letter_id
         WHERE r.delivered = FALSE AND o.state = 'sent' ORDER BY r.id LIMIT $1",
];

/// The news, in the order of the responses.
fn known(tx: &mut Tx) -> Result<Vec<(ResponseId, bool)>> {
    let mut known = vec![];
    for sql in NEWS {
        let found: Vec<(ResponseId, String)> = tx.all(sql, params![BATCH])?;
        known.extend(found.into_iter().map(|(id, state)| (id, state == "sent")));
    }
    known.sort_unstable_by_key(|(id, _)| *id);
    Ok(known)
}

fn note(act: &mut Act, known: &[(ResponseId, bool)]) -> Result<()> {
    let mut ours = vec![];
    for (id, delivered) in known {
        let sql = "SELECT id FROM response WHERE id = $1 AND (delivered IS NULL OR delivered <> $2) {lock}";
        // Another node may have been faster.
        if act.find::<(ResponseId,)>(sql, params![id, *delivered])?.is_some() {
            ours.push((*id, *delivered));
        }
    }
    let ids: Vec<ResponseId> = ours.iter().map(|(id, _)| *id).collect();
    counting::moving(act, &ids, |act| {
        for (id, delivered) in ours {
            act.put(
                "UPDATE response SET delivered = $1 WHERE id = $2",
                params![delivered, id],
            )?;
        }
        Ok(())
    })
}
