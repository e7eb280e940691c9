//! Keeps the index up with the event log, and makes it anew when it was never whole.

use super::Search;
use super::blocks::Settled;
use super::sheet::{self, Batch};
use crate::feed::{self, Position};
use crate::ids::TicketId;
use crate::store::{Desk, Error, Result, tell};
use std::time::Duration;

/// Changes are gathered so long before they are written …
const GATHER: Duration = Duration::from_millis(250);

/// … and so long while at least [`MANY`] tickets come at a time: each writing makes a dozen files anew.
const GATHER_MANY: Duration = Duration::from_secs(2);

/// Tickets.
const MANY: usize = 50;

/// So many batches share a commit, which costs some ten milliseconds whatever is in it.
const BATCHES: usize = 60;

/// How soon another node's commits are noticed.
const POLL: Duration = Duration::from_millis(250);

/// After so many quiet rounds the writer gives its memory back.
const QUIET: u32 = 20;

/// How long to wait after something went wrong.
const PAUSE: Duration = Duration::from_secs(5);

impl Search {
    /// Follows the feed until the task is dropped. What was not written then is written at the next start.
    pub async fn follow(self, desk: Desk) {
        let mut commits = desk.database.commits();
        let mut quiet = 0;
        let mut gather = GATHER;
        loop {
            match self.catch_up(&desk).await {
                Ok(written) if written > 0 => {
                    quiet = 0;
                    gather = if written < MANY { GATHER } else { GATHER_MANY };
                }
                Ok(_) => {
                    quiet += 1;
                    gather = GATHER;
                    if quiet == QUIET {
                        self.rest();
                    }
                }
                Err(error) => {
                    // What was added and not committed is read again.
                    self.rest();
                    tell(&error, "search: the index cannot be brought up to date");
                    crate::clock::pause(PAUSE).await;
                }
            }
            crate::clock::pause(gather).await;
            let _ = crate::clock::within(POLL, commits.changed()).await;
        }
    }

    /// Writes everything that is new; says of how many tickets.
    pub async fn catch_up(&self, desk: &Desk) -> Result<usize> {
        let end = desk.read(feed::end).await?;
        let mut position = match self.position()? {
            Some(position) if !is_beyond(position, end) => position,
            // Never whole, or the database was put back to an earlier state.
            _ => self.make_anew(desk, end, |_| {}).await?,
        };
        let (mut added, mut tickets) = (0, 0);
        while let Some((batch, reached)) = self.changed(desk, position).await? {
            tickets += batch.sheets.len() + batch.gone.len();
            self.add_aside(batch, false).await?;
            position = reached;
            added += 1;
            if added % BATCHES == 0 {
                self.commit_aside(Some(position)).await?;
            }
        }
        if added % BATCHES != 0 {
            self.commit_aside(Some(position)).await?;
        }
        Ok(tickets)
    }

    /// Makes the index anew, whatever is in it; `told` hears how many tickets are in it so far. A running desk holds the
    /// index: it must be stopped before.
    pub async fn reindex(&self, desk: &Desk, told: impl FnMut(usize)) -> Result<()> {
        let end = desk.read(feed::end).await?;
        self.make_anew(desk, end, told).await?;
        self.rest();
        Ok(())
    }

    /// Reads every ticket. The position is that of the beginning: what changes meanwhile is written once more.
    async fn make_anew(
        &self,
        desk: &Desk,
        beginning: Position,
        mut told: impl FnMut(usize),
    ) -> Result<Position> {
        let search = self.clone();
        aside(move || search.clear()).await?;
        let (mut last, mut added, mut tickets) = (TicketId::from(0), 0, 0);
        while let Some((batch, reached)) = self.following(desk, last).await? {
            tickets += batch.sheets.len();
            self.add_aside(batch, true).await?;
            last = reached;
            added += 1;
            if added % BATCHES == 0 {
                self.commit_aside(None).await?;
                told(tickets);
            }
        }
        self.commit_aside(Some(beginning)).await?;
        told(tickets);
        Ok(beginning)
    }

    async fn changed(&self, desk: &Desk, position: Position) -> Result<Option<(Batch, Position)>> {
        let settled = self.settled();
        desk.read(move |tx| sheet::changed(tx, position, &settled)).await
    }

    async fn following(&self, desk: &Desk, last: TicketId) -> Result<Option<(Batch, TicketId)>> {
        let settled = self.settled();
        desk.read(move |tx| sheet::following(tx, last, &settled)).await
    }

    fn settled(&self) -> Settled {
        Settled::of(self.reader().searcher(), self.fields().clone())
    }

    async fn add_aside(&self, batch: Batch, anew: bool) -> Result<()> {
        let search = self.clone();
        aside(move || search.add(batch, anew)).await
    }

    async fn commit_aside(&self, reached: Option<Position>) -> Result<()> {
        let search = self.clone();
        aside(move || search.commit(reached)).await
    }
}

/// Whether `position` lies after `end` in the feed's order.
fn is_beyond(position: Position, end: Position) -> bool {
    (position.txid, position.event_id) > (end.txid, end.event_id)
}

async fn aside(work: impl FnOnce() -> Result<()> + Send + 'static) -> Result<()> {
    match tokio::task::spawn_blocking(work).await {
        Ok(done) => done,
        Err(error) => Err(Error::Broken(format!("search: {error}"))),
    }
}
