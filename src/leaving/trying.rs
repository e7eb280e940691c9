//! One try to hand over one parcel: keeps the lease while it lasts, and notes how it ended.

use super::claim::renew;
use super::outcome::{self, Outcome};
use super::{Attempt, Claimed, LaneKind, Parcel, Reach, Timing, Tried, Way};
use crate::clock;
use crate::languages::Sentence;
use crate::store::{Actor, Desk};
use std::convert::Infallible;
use std::sync::Arc;
use std::time::Duration;

/// Until a failed act is tried again.
const AGAIN: Duration = Duration::from_secs(1);

/// Tries the parcel and notes how that ended.
pub(super) async fn try_parcel(
    desk: Desk,
    kind: &'static LaneKind,
    way: Arc<dyn Way>,
    claimed: Claimed,
    timing: Timing,
) -> Reach {
    let parcel = claimed.parcel.clone();
    let trying = async {
        let tried = attempt(&desk, kind, way, claimed).await;
        let (id, lanes) = (parcel.id, kind.name);
        match &tried.outcome {
            Outcome::Refused { .. } => {
                tracing::warn!(parcel = %id, lanes, "a parcel was refused, and is given up");
            }
            Outcome::Taken => tracing::debug!(parcel = %id, lanes, "a parcel has left"),
            outcome => tracing::debug!(parcel = %id, lanes, ?outcome, "a parcel was tried"),
        }
        note(&desk, kind, &parcel, &tried.outcome).await;
        tried
    };
    let tried = tokio::select! {
        tried = trying => tried,
        never = keep_in_hand(&desk, &parcel, timing) => match never {},
    };
    if let Some(afterwards) = tried.afterwards {
        afterwards.await;
    }
    tried.reach
}

async fn attempt(desk: &Desk, kind: &'static LaneKind, way: Arc<dyn Way>, claimed: Claimed) -> Tried {
    if claimed.used_up {
        let why = Sentence::new(kind.words.stopped_twice);
        return Tried {
            outcome: Outcome::Uncertain { why },
            reach: Reach::NotAsked,
            afterwards: None,
        };
    }
    let attempt = Attempt {
        desk: desk.clone(),
        parcel: claimed.parcel,
        kind,
    };
    way.carry(attempt).await
}

/// Keeps other nodes off the parcel, however long the conversation takes.
async fn keep_in_hand(desk: &Desk, parcel: &Parcel, timing: Timing) -> Infallible {
    loop {
        clock::pause(timing.tick.saturating_mul(timing.renewing)).await;
        loop {
            let kept = parcel.clone();
            let renewing = desk.act(Actor::Desk, move |act| renew(act, &kept));
            let Err(error) = renewing.await else { break };
            tracing::debug!(%error, parcel = %parcel.id, "the lease of a parcel could not be renewed");
            clock::pause(AGAIN).await;
        }
    }
}

/// Notes it whatever it takes: a parcel that was taken and that nobody noted would leave twice.
async fn note(desk: &Desk, kind: &'static LaneKind, parcel: &Parcel, outcome: &Outcome) {
    let mut is_logged = false;
    loop {
        let (parcel, outcome) = (parcel.clone(), outcome.clone());
        let noting = desk.act(Actor::Desk, move |act| {
            outcome::note(act, kind, &parcel, &outcome)
        });
        let Err(error) = noting.await else { return };
        if !std::mem::replace(&mut is_logged, true) {
            tracing::error!(%error, "how a try ended could not be noted; it is tried until it can");
        }
        clock::pause(AGAIN).await;
    }
}
