//! What satisfaction does beside the web: asks what rules have planned, runs the waves, and notes which letters left. It
//! remembers nothing between two looks.

use super::{delivered, rules, waves};
use crate::clock;
use crate::store::{Desk, Result, tell};
use database::Tx;
use jiff::Timestamp;
use std::time::Duration;
use tokio_util::sync::CancellationToken;

/// How often the clock is looked at.
const LOOK: Duration = Duration::from_secs(1);

/// Looks until `stop`; what is in hand is finished.
pub async fn run(desk: Desk, stop: CancellationToken) {
    while !stop.is_cancelled() {
        match look_once(&desk).await {
            Ok(true) => continue,
            Ok(false) => {}
            Err(error) => tell(&error, "satisfaction: what is due could not be done"),
        }
        tokio::select! {
            () = stop.cancelled() => {}
            () = clock::pause(LOOK) => {}
        }
    }
}

/// When something is due next; what goes on already is not told.
pub fn next_due(tx: &mut Tx) -> Result<Option<Timestamp>> {
    let plan = "SELECT MIN(due_at) FROM survey_plan WHERE state = 'waiting'";
    let wave = "SELECT MIN(next_at) FROM relationship_survey WHERE next_at IS NOT NULL";
    let (plan,): (Option<Timestamp>,) = tx.one(plan, [])?;
    let (wave,): (Option<Timestamp>,) = tx.one(wave, [])?;
    Ok(plan.into_iter().chain(wave).min())
}

/// Does what is due now. Says whether there may be more.
pub async fn look_once(desk: &Desk) -> Result<bool> {
    let planned = rules::ask_what_is_due(desk).await?;
    let more = waves::go_on(desk).await?;
    delivered::follow(desk).await?;
    Ok(planned > 0 || more)
}
