//! Live pages: a stream that names the tickets that changed. The page then fetches itself again by an ordinary GET.

use super::session::{SignedIn, viewer};
use crate::live::News;
use crate::web::Site;
use axum::extract::State;
use axum::http::HeaderMap;
use axum::response::sse::{Event, KeepAlive, Sse};
use futures_util::stream::{self, Stream};
use std::convert::Infallible;
use std::sync::Arc;
use std::time::Duration;
use tokio::sync::broadcast::Receiver;
use tokio::sync::broadcast::error::RecvError;
use tokio::time::{Instant, MissedTickBehavior, interval_at};
use tokio_util::sync::CancellationToken;

/// How often a stream asks whether its session still holds.
const CHECK: Duration = Duration::from_secs(30);

/// What one stream holds.
struct Listener {
    site: Site,
    headers: HeaderMap,
    news: Receiver<Arc<News>>,
    check: tokio::time::Interval,
    closed: CancellationToken,
}

/// The stream. It ends when the session ends or the desk stops.
pub async fn follow(
    State(site): State<Site>,
    _: SignedIn,
    headers: HeaderMap,
) -> Sse<impl Stream<Item = Result<Event, Infallible>>> {
    let mut check = interval_at(Instant::now() + CHECK, CHECK);
    check.set_missed_tick_behavior(MissedTickBehavior::Delay);
    let listener = Listener {
        news: site.live.subscribe(),
        closed: site.live.closed(),
        headers,
        check,
        site,
    };
    let events = stream::unfold(listener, |mut listener| async move {
        let event = listener.next().await?;
        Some((Ok(event), listener))
    });
    Sse::new(events).keep_alive(KeepAlive::new().interval(Duration::from_secs(15)))
}

impl Listener {
    /// The next thing to tell; None when it is over.
    async fn next(&mut self) -> Option<Event> {
        loop {
            tokio::select! {
                () = self.closed.cancelled() => return None,
                _ = self.check.tick() => {
                    // A database that is away for a moment ends no session.
                    if matches!(viewer(&self.site.desk, &self.headers).await, Ok(None)) {
                        return None;
                    }
                }
                news = self.news.recv() => {
                    return match news {
                        Ok(news) => Event::default().json_data(&*news).ok(),
                        // Too much happened to name it: the page takes everything as changed.
                        Err(RecvError::Lagged(_)) => Some(Event::default().data(r#"{"all":true,"everything":true}"#)),
                        Err(RecvError::Closed) => None,
                    };
                }
            }
        }
    }
}
