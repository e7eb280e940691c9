//! Counts the requests that this process answered, by the class of their status.

use axum::extract::Request;
use axum::middleware::Next;
use axum::response::Response;
use std::sync::atomic::{AtomicU64, Ordering};

/// The classes, as labels.
const CLASSES: [&str; 5] = ["1xx", "2xx", "3xx", "4xx", "5xx"];

/// Of the process, as a counter is: it starts at 0 with it.
static COUNTS: [AtomicU64; 5] = [const { AtomicU64::new(0) }; 5];

/// A layer around all routes.
pub async fn count_requests(request: Request, next: Next) -> Response {
    let answer = next.run(request).await;
    let class = usize::from(answer.status().as_u16() / 100);
    if let Some(count) = COUNTS.get(class.wrapping_sub(1)) {
        count.fetch_add(1, Ordering::Relaxed);
    }
    answer
}

/// How many of each class.
pub(super) fn counted() -> Vec<(&'static str, u64)> {
    let counts = COUNTS.iter().map(|count| count.load(Ordering::Relaxed));
    CLASSES.into_iter().zip(counts).collect()
}
