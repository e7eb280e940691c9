//! Says planned messages when their time comes: the ten seconds for second thoughts are over, or the chosen hour strikes.

use crate::clock;
use crate::store::{Actor, Desk, Result};
use crate::tickets;
use std::time::Duration;
use tokio_util::sync::CancellationToken;

/// The longest time between two looks: the clock may be moved, and another node may plan something.
const LOOK: Duration = Duration::from_millis(500);

/// Says what is due, until `stop`.
pub async fn follow_plans(desk: Desk, stop: CancellationToken) {
    while !stop.is_cancelled() {
        if let Err(error) = say_due(&desk).await {
            tracing::warn!(%error, "planned messages cannot be read");
        }
        let wait = wait(&desk).await.unwrap_or(LOOK);
        tokio::select! {
            () = stop.cancelled() => {}
            () = clock::pause(wait) => {}
        }
    }
}

/// Says all that is due now, each in an act of its author's. One that fails does not hold up the others; it is tried
/// again at the next look.
pub async fn say_due(desk: &Desk) -> Result<()> {
    let now = desk.clock.now();
    for (planned, author) in desk.read(move |tx| tickets::due_planned(tx, now)).await? {
        let said = desk
            .act(Actor::Agent(author), move |act| {
                tickets::say_planned(act, planned)
            })
            .await;
        if let Err(error) = said {
            tracing::error!(%error, %planned, "a planned message could not be said");
        }
    }
    Ok(())
}

async fn wait(desk: &Desk) -> Result<Duration> {
    let next = desk.read(tickets::next_planned).await?;
    let left = next.map(|due| due.duration_since(desk.clock.now()));
    let left = left.and_then(|left| Duration::try_from(left).ok());
    Ok(left.map_or(LOOK, |left| left.clamp(Duration::from_millis(20), LOOK)))
}
