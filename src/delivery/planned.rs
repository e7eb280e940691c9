//! Says planned messages when their time comes: the ten seconds for second thoughts are over, or the chosen hour strikes.

use crate::clock;
use crate::ids::{PersonId, PlannedId};
use crate::store::{Actor, Desk, Result, tell};
use crate::tickets::{self, Soon};
use jiff::{SignedDuration, Timestamp};
use std::collections::HashMap;
use std::time::Duration;
use tokio_util::sync::CancellationToken;

/// The longest time between two looks: the clock may be moved, and another node may plan something.
const LOOK: Duration = Duration::from_millis(500);

/// Says what is due, until `stop`.
pub async fn follow_plans(desk: Desk, stop: CancellationToken) {
    let mut spans = Spans::default();
    while !stop.is_cancelled() {
        if let Err(error) = say_due(&desk).await {
            tell(&error, "planned messages cannot be read");
        }
        if let Err(error) = say_passed(&desk, &mut spans, clock::uptime()).await {
            tell(&error, "planned messages cannot be read");
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
        say(desk, planned, author, now).await;
    }
    Ok(())
}

/// When this process first saw what is planned within the hour, by the machine's uptime: ten seconds are ten seconds, and an
/// hour is an hour, though the clock was set back meanwhile.
#[derive(Default)]
pub(super) struct Spans(HashMap<PlannedId, Duration>);

impl Spans {
    /// Those of `soon` whose span has passed at `up`.
    fn passed(&mut self, soon: &[Soon], up: Duration) -> Vec<Soon> {
        self.0.retain(|id, _| soon.iter().any(|one| one.id == *id));
        let mut passed = vec![];
        for one in soon {
            let seen = *self.0.entry(one.id).or_insert(up);
            let since = SignedDuration::try_from(up.saturating_sub(seen)).unwrap_or(SignedDuration::MAX);
            if since >= one.created_at.duration_until(one.due_at) {
                passed.push(one.clone());
            }
        }
        passed
    }
}

/// Says what has waited for its span by now, whatever the clock shows.
pub(super) async fn say_passed(desk: &Desk, spans: &mut Spans, up: Duration) -> Result<()> {
    let soon = desk.read(tickets::planned_soon).await?;
    for one in spans.passed(&soon, up) {
        say(desk, one.id, one.author_id, one.due_at).await;
    }
    Ok(())
}

/// Says one that is due at `until` at the latest.
async fn say(desk: &Desk, planned: PlannedId, author: PersonId, until: Timestamp) {
    let said = desk.act(Actor::Agent(author), move |act| {
        tickets::say_planned(act, planned, until)
    });
    if let Err(error) = said.await {
        tell(
            &error,
            &format!("the planned message {planned} could not be said"),
        );
    }
}

async fn wait(desk: &Desk) -> Result<Duration> {
    let next = desk.read(tickets::next_planned).await?;
    let left = next.map(|due| due.duration_since(desk.clock.now()));
    let left = left.and_then(|left| Duration::try_from(left).ok());
    Ok(left.map_or(LOOK, |left| left.clamp(Duration::from_millis(20), LOOK)))
}
