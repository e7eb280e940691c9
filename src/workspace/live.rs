//! Live pages: a stream that names the tickets that changed. The page then fetches itself again by an ordinary GET.

use crate::live::{Listener, News};
use crate::pages::{SignedIn, secret};
use crate::people::sign_in::session_hash;
use crate::web::Site;
use axum::extract::State;
use axum::http::HeaderMap;
use axum::response::sse::{Event, KeepAlive, Sse};
use std::convert::Infallible;
use std::sync::Arc;
use std::time::Duration;
use tokio::sync::broadcast::Receiver;
use tokio::sync::broadcast::error::RecvError;
use tokio_util::sync::CancellationToken;

/// What one stream holds.
struct Stream {
    news: Receiver<Arc<News>>,
    listener: Listener,
    closed: CancellationToken,
}

/// The stream. It ends when the session ends or the desk stops.
pub async fn follow(
    State(site): State<Site>,
    _: SignedIn,
    headers: HeaderMap,
) -> Sse<impl futures_util::Stream<Item = Result<Event, Infallible>>> {
    let session = secret(&site.desk, &headers).unwrap_or_default();
    let stream = Stream {
        news: site.live.subscribe(),
        listener: site.live.listeners.add(session_hash(&session)),
        closed: site.live.closed(),
    };
    let events = futures_util::stream::unfold(stream, |mut stream| async move {
        let event = stream.next().await?;
        Some((Ok(event), stream))
    });
    Sse::new(events).keep_alive(KeepAlive::new().interval(Duration::from_secs(15)))
}

impl Stream {
    /// The next thing to tell; None when it is over.
    async fn next(&mut self) -> Option<Event> {
        let ended = self.listener.ended();
        tokio::select! {
            biased;
            () = self.closed.cancelled() => None,
            () = ended.cancelled() => None,
            news = self.news.recv() => match news {
                Ok(news) => Event::default().json_data(&*news).ok(),
                // Too much happened to name it: the page takes everything as changed.
                Err(RecvError::Lagged(_)) => Some(Event::default().data(r#"{"all":true,"everything":true}"#)),
                Err(RecvError::Closed) => None,
            },
        }
    }
}
