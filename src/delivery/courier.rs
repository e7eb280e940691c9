//! The courier: looks for due letters at least once a second, and has several in hand at a time.

use super::routes::Routes;
use super::told::Seen;
use super::trying::try_letter;
use super::{Patience, Relay};
use crate::clock;
use crate::correspondence::outbox::MAILBOXES;
use crate::ids::{MailboxId, OutboxId};
use crate::leaving;
use crate::store::{Actor, Desk, Result, tell};
use std::collections::HashMap;
use std::time::Duration;
use tokio::task::{Id, JoinError, JoinSet};
use tokio_util::sync::CancellationToken;

/// So many letters of one way out are in hand at once, each on its own connection.
const AT_ONCE: usize = 8;
/// The longest the courier looks away: its clock may be moved.
const LOOK: Duration = Duration::from_secs(1);
/// Commits that come in a burst are looked at together.
const GATHER: Duration = Duration::from_millis(20);
/// After the database was away those who have letters in hand note first how these ended; only then is more taken in hand.
const LET_OTHERS_NOTE: Duration = Duration::from_secs(3);

/// Carries letters to the desk's relay and to those that mailboxes have of their own.
pub struct Courier {
    desk: Desk,
    routes: Routes,
    tries: JoinSet<Seen>,
    /// Each with the mailbox whose own relay it goes to.
    in_hand: HashMap<Id, (OutboxId, Option<MailboxId>)>,
    patience: Patience,
}

/// Carries letters until `stop`; then gives those in hand a few seconds and hands the others back. Letters that have no
/// relay wait.
pub async fn run(desk: Desk, relay: Relay, stop: CancellationToken) {
    let mut courier = Courier::new(desk.clone(), relay, Patience::default());
    if let Err(error) = desk
        .act(Actor::Desk, |act| leaving::take_up(act, &MAILBOXES))
        .await
    {
        tracing::warn!(%error, "letters of an earlier run wait for their lease to end");
    }
    let mut commits = desk.database.commits();
    while !stop.is_cancelled() {
        if let Err(error) = courier.look().await {
            tell(&error, "the outbox cannot be read");
            courier.wait_for_the_database(&stop).await;
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
    /// A courier with this relay for all letters whose mailbox has none of its own.
    pub fn new(desk: Desk, relay: Relay, patience: Patience) -> Courier {
        Courier {
            routes: Routes::new(relay, &desk, patience),
            desk,
            tries: JoinSet::new(),
            in_hand: HashMap::new(),
            patience,
        }
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
        self.routes.refresh(&self.desk).await?;
        for mailbox in self.routes.names() {
            self.look_at(mailbox).await?;
        }
        Ok(())
    }

    /// Takes in hand what is due for one way out: that of a mailbox, or the desk's.
    async fn look_at(&mut self, mailbox: Option<MailboxId>) -> Result<()> {
        let now = self.desk.clock.now();
        let busy = self.in_hand.values().filter(|(_, own)| *own == mailbox).count();
        let free = AT_ONCE.saturating_sub(busy);
        let Some((allowed, way)) = self.routes.allows(mailbox, now, free, busy) else {
            return Ok(());
        };
        if allowed == 0 {
            return Ok(());
        }
        let (held, scope) = (self.held(), self.routes.scope(mailbox));
        let (asked, limit) = (scope.clone(), i64::try_from(allowed).unwrap_or(1));
        let something = self
            .desk
            .read(move |tx| leaving::something_due(tx, &MAILBOXES, now, &held, &asked));
        if !something.await? {
            // Nothing to do: no connection is kept for it.
            if let (Some(smtp), 0) = (&way, busy) {
                smtp.rest_meanwhile();
            }
            return Ok(());
        }
        let held = self.held();
        let claiming = self.desk.act(Actor::Desk, move |act| {
            leaving::claim(act, &MAILBOXES, limit, &held, &scope)
        });
        for claimed in claiming.await? {
            let letter = claimed.parcel.id;
            let task = try_letter(self.desk.clone(), way.clone(), claimed);
            self.in_hand
                .insert(self.tries.spawn(task).id(), (letter, mailbox));
        }
        Ok(())
    }

    /// Waits until the database answers again, and a moment longer.
    async fn wait_for_the_database(&mut self, stop: &CancellationToken) {
        while self.routes.refresh(&self.desk).await.is_err() && !stop.is_cancelled() {
            tokio::select! { () = stop.cancelled() => {}, () = clock::pause(LOOK) => {} }
        }
        tokio::select! { () = stop.cancelled() => {}, () = clock::pause(LET_OTHERS_NOTE) => {} }
    }

    /// How many letters are in hand.
    pub fn in_hand(&self) -> usize {
        self.in_hand.len()
    }

    fn held(&self) -> Vec<OutboxId> {
        self.in_hand.values().map(|(letter, _)| *letter).collect()
    }

    fn ended(&mut self, ended: std::result::Result<(Id, Seen), JoinError>) {
        let (task, seen) = match ended {
            Ok(ended) => ended,
            Err(error) => {
                // The lease ends by itself, and the letter is taken in hand again.
                tracing::error!(%error, "a try to send a letter broke down");
                (error.id(), Seen::Nothing)
            }
        };
        let went = self.in_hand.remove(&task);
        if let Some((_, mailbox)) = went {
            self.routes.noted(mailbox, &seen, self.desk.clock.now());
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
                .act(Actor::Desk, move |act| leaving::hand_back(act, &held));
            if let Err(error) = handed.await {
                tracing::warn!(%error, "letters in hand wait for their lease to end");
            }
        }
        self.patience.within(1, self.routes.rest()).await;
    }
}
