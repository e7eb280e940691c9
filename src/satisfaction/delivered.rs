//! Whether the letters that asked have left: read from the outbox when it knows, and counted.

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

/// The letters of which it is known whether the relay took them; in the order of the responses.
fn known(tx: &mut Tx) -> Result<Vec<(ResponseId, bool)>> {
    let sql = "SELECT r.id, o.state FROM response r JOIN outbox o ON o.id = r.letter_id
         WHERE r.letter_id IS NOT NULL AND r.delivered IS NULL AND o.state IN ('sent', 'failed', 'cancelled')
         ORDER BY r.id LIMIT $1";
    let found: Vec<(ResponseId, String)> = tx.all(sql, params![BATCH])?;
    Ok(found
        .into_iter()
        .map(|(id, state)| (id, state == "sent"))
        .collect())
}

fn note(act: &mut Act, known: &[(ResponseId, bool)]) -> Result<()> {
    let mut ours = vec![];
    for (id, delivered) in known {
        let sql = "SELECT id FROM response WHERE id = $1 AND delivered IS NULL {lock}";
        // Another node may have been faster.
        if act.find::<(ResponseId,)>(sql, params![id])?.is_some() {
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
