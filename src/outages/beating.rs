//! The beat: each running process notes that it lives, and notices when nobody did.

use super::Outage;
use crate::clock;
use crate::store::{Act, Actor, Desk, Lack, Result, tell};
use database::params;
use jiff::{SignedDuration, Timestamp};
use std::time::Duration;
use tokio_util::sync::CancellationToken;

/// How often a process notes that it lives, and looks whether what comes can be kept.
const EVERY: Duration = Duration::from_secs(5);
/// A shorter silence is a restart, not an outage: whoever was turned away tries again at once.
const SHORT: SignedDuration = SignedDuration::from_secs(60);
/// Processes that have been silent for so long are forgotten.
const FORGOTTEN: SignedDuration = SignedDuration::from_hours(7 * 24);

/// What follows from an outage, in the act that notes it (see `app.rs`).
pub type AfterOutage = fn(&mut Act, Outage) -> Result<()>;

/// The life of this process.
pub struct Life {
    node: i64,
    /// Uptime of the machine at the last beat.
    beaten: Duration,
    after: &'static [AfterOutage],
}

/// A number that tells this process from others.
pub fn node() -> i64 {
    let mut bytes = [0; 8];
    // Without randomness the process's number tells it from others on this machine.
    if getrandom::fill(&mut bytes).is_err() {
        return i64::from(std::process::id());
    }
    i64::from_be_bytes(bytes)
}

/// Notes that this process lives from now on, and what time nobody did until now. To be called before anything is done
/// that time could have brought.
pub async fn begin(desk: &Desk, node: i64, after: &'static [AfterOutage]) -> Result<Life> {
    let beaten = clock::uptime();
    let outage = desk
        .act(Actor::Desk, move |act| note(act, node, None, after))
        .await?;
    tell_of(outage);
    Ok(Life { node, beaten, after })
}

/// Beats until `stop`, and once more then: the last moment at which answers were taken.
pub async fn run(desk: Desk, mut life: Life, stop: CancellationToken) {
    while !stop.is_cancelled() {
        tokio::select! { () = stop.cancelled() => {}, () = clock::pause(EVERY) => {} }
        let lack = try_room(&desk).await;
        let beaten = life.beat(&desk).await;
        if let Err(error) = &beaten {
            tell(error, "that the desk lives cannot be noted");
        }
        let lack = lack.or_else(|| beaten.err().and_then(|error| Lack::of(&error)));
        desk.keeping.note(lack, desk.clock.now());
    }
}

/// What the folders lack.
async fn try_room(desk: &Desk) -> Option<Lack> {
    let files = desk.files.clone();
    let tried = tokio::task::spawn_blocking(move || {
        let room = files.try_room().map_err(|error| Lack::of_folder(&error));
        room.and_then(|()| files.try_folder().map_err(|error| Lack::of_files(&error)))
    });
    match tried.await {
        Ok(tried) => tried.err(),
        Err(_) => Some(Lack::Folder),
    }
}

impl Life {
    /// How long this process was away is told by the machine, not by the clock: a clock that is moved is no outage.
    async fn beat(&mut self, desk: &Desk) -> Result<()> {
        let (node, after, up) = (self.node, self.after, clock::uptime());
        let away = SignedDuration::try_from(up.saturating_sub(self.beaten)).unwrap_or(SignedDuration::MAX);
        let outage = desk
            .act(Actor::Desk, move |act| note(act, node, Some(away), after))
            .await?;
        tell_of(outage);
        self.beaten = up;
        Ok(())
    }
}

/// Logged once it is kept: an act that comes to nothing is tried again.
fn tell_of(outage: Option<Outage>) {
    if let Some(Outage { from, until }) = outage {
        tracing::warn!(%from, %until, "nothing could be taken: promised days move by that time");
    }
}

/// Notes a beat, and gives the outage that it ends. `away`: how long this process could not beat; None: it begins, and only the beats of all tell.
pub(crate) fn note(
    act: &mut Act,
    node: i64,
    away: Option<SignedDuration>,
    after: &[AfterOutage],
) -> Result<Option<Outage>> {
    let now = act.now;
    let mut ended = None;
    // What a clock said that was ahead and was set back is not true.
    act.put("DELETE FROM life WHERE beat_at > $1", params![now + SHORT])?;
    act.put("DELETE FROM outage WHERE ended_at > $1", params![now + SHORT])?;
    let (last,): (Option<Timestamp>,) = act.one("SELECT MAX(beat_at) FROM life", [])?;
    let from = match (last, away) {
        (Some(last), Some(away)) => Some(last.max(now.checked_sub(away).unwrap_or(Timestamp::MIN))),
        (last, _) => last,
    };
    if let Some(from) = from.filter(|from| from.duration_until(now) >= SHORT) {
        let until = now;
        // Two processes that begin together find the same outage: one notes it.
        let noted = act.run(
            "INSERT INTO outage (begun_at, ended_at) VALUES ($1, $2) ON CONFLICT (begun_at) DO NOTHING",
            params![from, until],
        )?;
        if noted > 0 {
            ended = Some(Outage { from, until });
            for after in after {
                after(act, Outage { from, until })?;
            }
        }
    }
    act.put(
        "INSERT INTO life (node, beat_at) VALUES ($1, $2) ON CONFLICT (node) DO UPDATE SET beat_at = excluded.beat_at",
        params![node, now],
    )?;
    act.put("DELETE FROM life WHERE beat_at < $1", params![now - FORGOTTEN])?;
    Ok(ended)
}
