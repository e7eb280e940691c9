//! Live pages: tells browsers which tickets changed. A browser then fetches its page again by an ordinary, authorised
//! GET; nothing about the change itself travels here.
//!
//! One task a node follows the feed, woken by its own commits and by a short poll for those of other nodes.

mod listeners;

pub use listeners::{Listener, Listeners};

use crate::feed;
use crate::store::{Desk, tell};
use serde::Serialize;
use std::sync::Arc;
use std::time::Duration;
use tokio::sync::broadcast;
use tokio_util::sync::CancellationToken;

/// How soon another node's commits are noticed.
const POLL: Duration = Duration::from_millis(250);

/// What browsers are told.
#[derive(Debug, Clone, Default, Serialize, PartialEq, Eq)]
pub struct News {
    /// Tickets that changed, by number.
    pub tickets: Vec<i64>,
    /// Tickets that someone else opened, began to write in, or left.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub looks: Vec<Look>,
}

/// Someone came to a ticket, wrote or left. Whoever it was need not look again.
#[derive(Debug, Clone, Copy, Serialize, PartialEq, Eq)]
pub struct Look {
    pub ticket: i64,
    pub person: i64,
}

/// The node's stream of news.
#[derive(Clone)]
pub struct Live {
    news: broadcast::Sender<Arc<News>>,
    closed: CancellationToken,
    /// Who listens, by the session that opened the stream.
    pub listeners: Listeners,
}

impl Default for Live {
    fn default() -> Live {
        Live {
            news: broadcast::channel(256).0,
            closed: CancellationToken::new(),
            listeners: Listeners::default(),
        }
    }
}

impl Live {
    /// Everything from now on. A receiver that lags behind must treat all tickets as changed.
    pub fn subscribe(&self) -> broadcast::Receiver<Arc<News>> {
        self.news.subscribe()
    }

    /// Tells who came to which ticket or left it.
    pub fn tell_looks(&self, looks: Vec<Look>) {
        self.tell(News {
            looks,
            ..News::default()
        });
    }

    fn tell(&self, news: News) {
        // No receiver is no error: nobody is looking.
        let _ = self.news.send(Arc::new(news));
    }

    /// Ends all connections that listen: the desk stops.
    pub fn close(&self) {
        self.closed.cancel();
    }

    /// Done when the desk stops.
    pub fn closed(&self) -> CancellationToken {
        self.closed.clone()
    }

    /// Follows the feed until the task is dropped.
    pub async fn follow(self, desk: Desk) {
        let mut commits = desk.database.commits();
        let mut position = None;
        loop {
            match self.pass_on(&desk, position).await {
                Ok(reached) => position = Some(reached),
                Err(error) => tell(&error, "live pages: the event log cannot be read"),
            }
            // A poll every 250 ms at most, sooner when this node wrote; not sooner than 20 ms, to gather bursts.
            crate::clock::pause(Duration::from_millis(20)).await;
            let _ = crate::clock::within(POLL, commits.changed()).await;
        }
    }

    async fn pass_on(
        &self,
        desk: &Desk,
        position: Option<feed::Position>,
    ) -> crate::store::Result<feed::Position> {
        let Some(position) = position else {
            return desk.read(feed::end).await;
        };
        let (changes, reached) = desk.read(move |tx| feed::after(tx, position, 1000)).await?;
        let changed = changes.iter().filter_map(feed::Change::ticket);
        let mut tickets: Vec<i64> = changed.map(crate::ids::TicketId::get).collect();
        tickets.sort_unstable();
        tickets.dedup();
        if !tickets.is_empty() {
            self.tell(News {
                tickets,
                ..News::default()
            });
        }
        Ok(reached)
    }
}
