//! The courier: looks for due letters at least once a second, and has several in hand at a time.

use super::breaker::Breaker;
use super::smtp::Smtp;
use super::trying::{Reached, Way, try_letter};
use super::{Patience, Relay};
use crate::clock;
use crate::ids::OutboxId;
use crate::outbox;
use crate::store::{Actor, Desk, Result};
use jiff::{SignedDuration, Timestamp};
use std::collections::HashMap;
use std::sync::Arc;
use std::time::Duration;
use tokio::task::{Id, JoinError, JoinSet};
use tokio_util::sync::CancellationToken;

/// So many letters are in hand at once, each on its own connection.
const AT_ONCE: usize = 8;
/// The longest the courier looks away: its clock may be moved.
const LOOK: Duration = Duration::from_secs(1);
/// Commits that come in a burst are looked at together.
const GATHER: Duration = Duration::from_millis(20);
/// How often the lease of letters in hand is renewed.
const RENEW_EVERY: SignedDuration = SignedDuration::from_secs(10);

/// Carries letters to one relay.
pub struct Courier {
    desk: Desk,
    way: Way,
    breaker: Breaker,
    tries: JoinSet<Reached>,
    in_hand: HashMap<Id, OutboxId>,
    renewed_at: Timestamp,
    patience: Patience,
}

/// Carries letters until `stop`; then gives those in hand a few seconds and hands the others back. Without a relay
/// letters wait.
pub async fn run(desk: Desk, relay: Relay, stop: CancellationToken) {
    let Some(mut courier) = Courier::new(desk.clone(), relay, Patience::default()) else {
        return;
    };
    if let Err(error) = desk.act(Actor::Desk, outbox::take_up).await {
        tracing::warn!(%error, "letters of an earlier run wait for their lease to end");
    }
    let mut commits = desk.database.commits();
    while !stop.is_cancelled() {
        if let Err(error) = courier.look().await {
            tracing::warn!(%error, "the outbox cannot be read");
        }
        tokio::select! {
            () = stop.cancelled() => {}
            Some(ended) = courier.tries.join_next_with_id() => courier.ended(ended),
            _ = commits.changed() => clock::pause(GATHER).await,
            () = clock::pause(LOOK) => {}
        }
    }
    courier.stop().await;
}

impl Courier {
    /// A courier for this relay; none where there is nowhere to carry letters to.
    pub fn new(desk: Desk, relay: Relay, patience: Patience) -> Option<Courier> {
        let way = match relay {
            Relay::None => return None,
            Relay::Demo => None,
            Relay::Smtp(url) => Some(Arc::new(Smtp::new(&url, &desk.public_url, patience))),
        };
        Some(Courier {
            renewed_at: desk.clock.now(),
            desk,
            way,
            breaker: Breaker::default(),
            tries: JoinSet::new(),
            in_hand: HashMap::new(),
            patience,
        })
    }

    /// Tries all that is due now, and waits until it is done.
    pub async fn deliver_due(&mut self) -> Result<()> {
        loop {
            self.look().await?;
            match self.tries.join_next_with_id().await {
                Some(ended) => self.ended(ended),
                None => return Ok(()),
            }
        }
    }

    /// Takes due letters in hand, as many as are allowed, and begins to try them.
    pub async fn look(&mut self) -> Result<()> {
        while let Some(ended) = self.tries.try_join_next_with_id() {
            self.ended(ended);
        }
        self.renew().await?;
        let now = self.desk.clock.now();
        let free = AT_ONCE.saturating_sub(self.in_hand.len());
        let allowed = self.breaker.allows(now, free, self.in_hand.len());
        if allowed == 0 {
            return Ok(());
        }
        let held = self.held();
        if !self
            .desk
            .read(move |tx| outbox::something_due(tx, now, &held))
            .await?
        {
            self.rest().await;
            return Ok(());
        }
        let (held, limit) = (self.held(), i64::try_from(allowed).unwrap_or(1));
        let claimed = self
            .desk
            .act(Actor::Desk, move |act| outbox::claim(act, limit, &held))
            .await?;
        for claimed in claimed {
            let letter = claimed.letter.id;
            let task = try_letter(self.desk.clone(), self.way.clone(), claimed);
            self.in_hand.insert(self.tries.spawn(task).id(), letter);
        }
        Ok(())
    }

    /// How many letters are in hand.
    pub fn in_hand(&self) -> usize {
        self.in_hand.len()
    }

    fn held(&self) -> Vec<OutboxId> {
        self.in_hand.values().copied().collect()
    }

    /// Keeps other nodes off the letters in hand. A clock that was moved either way only makes this come sooner.
    async fn renew(&mut self) -> Result<()> {
        let now = self.desk.clock.now();
        let since = now.duration_since(self.renewed_at);
        if self.in_hand.is_empty() || (since < RENEW_EVERY && !since.is_negative()) {
            return Ok(());
        }
        let held = self.held();
        self.desk
            .act(Actor::Desk, move |act| outbox::renew(act, &held))
            .await?;
        self.renewed_at = now;
        Ok(())
    }

    /// Nothing to do: no connection is kept for it.
    async fn rest(&mut self) {
        if let (Some(smtp), true) = (&self.way, self.in_hand.is_empty()) {
            smtp.rest().await;
        }
    }

    fn ended(&mut self, ended: std::result::Result<(Id, Reached), JoinError>) {
        let (task, reached) = match ended {
            Ok(ended) => ended,
            Err(error) => {
                // The lease ends by itself, and the letter is taken in hand again.
                tracing::error!(%error, "a try to send a letter broke down");
                (error.id(), None)
            }
        };
        self.in_hand.remove(&task);
        match reached {
            Some(true) => self.breaker.reached(),
            Some(false) => self.breaker.failed(self.desk.clock.now()),
            None => {}
        }
    }

    /// Gives the letters in hand a little time, and hands back those that did not make it.
    pub async fn stop(&mut self) {
        for _ in 0..self.patience.stopping {
            let all = async {
                while let Some(ended) = self.tries.join_next_with_id().await {
                    if let Ok((task, _)) = ended {
                        self.in_hand.remove(&task);
                    }
                }
            };
            if clock::within(self.patience.tick, all).await.is_some() {
                break;
            }
        }
        self.tries.abort_all();
        let held = self.held();
        if !held.is_empty() {
            let handed = self
                .desk
                .act(Actor::Desk, move |act| outbox::hand_back(act, &held));
            if let Err(error) = handed.await {
                tracing::warn!(%error, "letters in hand wait for their lease to end");
            }
        }
        if let Some(smtp) = &self.way {
            self.patience.within(1, smtp.rest()).await;
        }
    }
}
