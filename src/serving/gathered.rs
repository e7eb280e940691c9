//! A body as it is kept while it comes. What arrives byte by byte would pin a whole reading buffer per byte, so it is
//! gathered; and who sends that slowly for long only holds a place.

use axum::body::{Body, Bytes, HttpBody};
use bytes::{Buf, BytesMut};
use hyper::body::{Frame, SizeHint};
use std::pin::Pin;
use std::task::{Context, Poll};
use std::time::Duration;
use tokio::time::Instant;

/// Bytes that are passed on together.
const PIECE: usize = 16 * 1024;

/// From when on a body must come at the least speed.
const GRACE: Duration = Duration::from_secs(30);

/// Bytes per second, on average. The slowest phone sends some hundred times as many.
const LEAST: u64 = 256;

/// A body that is gathered.
pub(super) struct Gathered {
    body: Body,
    kept: BytesMut,
    ended: bool,
    begun: Instant,
    come: u64,
}

impl Gathered {
    pub fn of(body: Body) -> Gathered {
        Gathered {
            body,
            kept: BytesMut::new(),
            ended: false,
            begun: Instant::now(),
            come: 0,
        }
    }

    fn is_too_slow(&self) -> bool {
        let taken = self.begun.elapsed();
        taken > GRACE && self.come < taken.as_secs() * LEAST
    }

    fn take(&mut self) -> Option<Result<Frame<Bytes>, axum::Error>> {
        let kept = self.kept.split().freeze();
        (!kept.is_empty()).then_some(Ok(Frame::data(kept)))
    }
}

impl HttpBody for Gathered {
    type Data = Bytes;
    type Error = axum::Error;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, axum::Error>>> {
        while !self.ended {
            let frame = match Pin::new(&mut self.body).poll_frame(context) {
                Poll::Pending => return Poll::Pending,
                Poll::Ready(Some(Ok(frame))) => frame,
                Poll::Ready(Some(Err(error))) => return Poll::Ready(Some(Err(error))),
                Poll::Ready(None) => {
                    self.ended = true;
                    break;
                }
            };
            // Trailers say nothing to us.
            let Ok(mut data) = frame.into_data() else { continue };
            self.come += data.remaining() as u64;
            if self.is_too_slow() {
                let slow = std::io::Error::from(std::io::ErrorKind::TimedOut);
                return Poll::Ready(Some(Err(axum::Error::new(slow))));
            }
            if self.kept.is_empty() && data.len() >= PIECE {
                return Poll::Ready(Some(Ok(Frame::data(data))));
            }
            self.kept.extend_from_slice(&data.copy_to_bytes(data.len()));
            if self.kept.len() >= PIECE {
                return Poll::Ready(self.take());
            }
        }
        Poll::Ready(self.take())
    }

    fn is_end_stream(&self) -> bool {
        self.kept.is_empty() && (self.ended || self.body.is_end_stream())
    }

    fn size_hint(&self) -> SizeHint {
        let (mut hint, kept) = (self.body.size_hint(), self.kept.len() as u64);
        if let Some(upper) = hint.upper() {
            hint.set_upper(upper + kept);
        }
        hint.set_lower(hint.lower() + kept);
        hint
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use http_body_util::{BodyExt, Full, StreamBody};
    use std::convert::Infallible;

    #[tokio::test]
    async fn single_bytes_come_together_and_large_pieces_as_they_are() {
        let large = Bytes::from(vec![7; 40_000]);
        let mut pieces: Vec<Bytes> = (0..20_000).map(|_| Bytes::from_static(b"a")).collect();
        pieces.push(large.clone());
        pieces.push(Bytes::from_static(b"end"));
        let frames = pieces
            .into_iter()
            .map(|piece| Ok::<_, Infallible>(Frame::data(piece)));
        let mut body = Gathered::of(Body::new(StreamBody::new(futures_util::stream::iter(frames))));
        let (mut frames, mut bytes) = (0, 0);
        while let Some(frame) = body.frame().await {
            let data = frame.expect("a frame").into_data().expect("data");
            frames += 1;
            bytes += data.len();
        }
        assert_eq!(bytes, 20_000 + 40_000 + 3);
        assert!(frames <= 4, "{frames}");
    }

    #[tokio::test]
    async fn a_whole_body_keeps_its_length() {
        let body = Gathered::of(Body::new(Full::new(Bytes::from_static(b"whole"))));
        assert_eq!(body.size_hint().exact(), Some(5));
        assert_eq!(body.collect().await.expect("all").to_bytes(), "whole");
    }

    #[tokio::test]
    async fn whoever_sends_a_byte_a_second_is_not_waited_for() {
        let slow = |seconds: u64| async move {
            let mut body = Gathered::of(Body::new(Full::new(Bytes::from(vec![b'a'; 100]))));
            body.begun = Instant::now()
                .checked_sub(Duration::from_secs(seconds))
                .expect("an instant");
            body.collect().await.is_err()
        };
        assert!(!slow(29).await, "in the grace");
        assert!(slow(40).await);
    }
}
