//! Cleans the HTML of messages that came before cleaning was done at the door: a few at a time, outside the database's
//! readers, each no longer than a letter may take.

use crate::clock;
use crate::ids::MessageId;
use crate::store::{Actor, Desk, Result, tell};
use database::params;
use std::time::Duration;

/// Messages a step.
const STEP: i64 = 20;
/// Between two steps, so that letters and pages go first.
const PAUSE: Duration = Duration::from_millis(200);
/// After a fault.
const LATER: Duration = Duration::from_secs(60);
/// The longest one may take; then its text is all that is shown.
const SLOW: Duration = Duration::from_secs(10);

/// Works until nothing is left.
pub async fn clean_old_html(desk: Desk) {
    loop {
        match step(&desk).await {
            Ok(0) => return,
            Ok(_) => clock::pause(PAUSE).await,
            Err(error) => {
                tell(&error, "the HTML of old messages could not be cleaned");
                clock::pause(LATER).await;
            }
        }
    }
}

/// Cleans the next few; answers how many they were.
pub async fn step(desk: &Desk) -> Result<usize> {
    let found: Vec<(MessageId, String)> = desk
        .read(|tx| {
            let sql = "SELECT id, html FROM message WHERE html IS NOT NULL ORDER BY id LIMIT $1";
            Ok(tx.all(sql, params![STEP])?)
        })
        .await?;
    let count = found.len();
    for (id, html) in found {
        let safe = clean(html).await;
        desk.act(Actor::Desk, move |act| {
            act.put(
                "UPDATE message SET safe_html = $1, html = NULL WHERE id = $2",
                params![safe, id],
            )?;
            Ok(())
        })
        .await?;
    }
    Ok(count)
}

async fn clean(html: String) -> Option<String> {
    let stop = letters::Stop::default();
    let ending = stop.clone();
    let task = tokio::task::spawn_blocking(move || letters::stoppable(&ending, || letters::clean(&html)));
    let cleaned = clock::within(SLOW, task).await;
    stop.stop();
    cleaned?.ok()?
}
