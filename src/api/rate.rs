//! How many requests each caller makes a minute, and where it ends. Counted on each node for itself and in memory alone:
//! it guards the desk from a client that runs away, it is no account of anything.

use axum::http::{HeaderMap, HeaderName, HeaderValue, header};
use jiff::Timestamp;
use std::collections::HashMap;
use std::hash::{BuildHasher, RandomState};
use std::net::IpAddr;
use std::sync::{Arc, Mutex, PoisonError};

/// So many requests a minute are promised to each caller: far more than a sync needs, far less than the desk can bear.
pub const RATE: u64 = 30_000;

/// The counts of this minute.
#[derive(Clone, Default)]
pub struct Rates {
    minute: Arc<Mutex<Minute>>,
    hasher: RandomState,
}

#[derive(Default)]
struct Minute {
    /// Minutes since 1970.
    which: i64,
    counts: HashMap<u64, u64>,
}

/// Where a caller stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Standing {
    /// None once there were too many.
    pub remaining: Option<u64>,
    /// Seconds until the next minute begins.
    pub reset: u64,
}

impl Rates {
    /// Counts one request of whoever shows these credentials, or of this address when there are none.
    pub fn count(&self, headers: &HeaderMap, from: Option<IpAddr>, now: Timestamp) -> Standing {
        let caller = match headers.get(header::AUTHORIZATION) {
            Some(shown) => self.hasher.hash_one(shown.as_bytes()),
            None => self.hasher.hash_one(from),
        };
        let which = now.as_second().div_euclid(60);
        let mut minute = self.minute.lock().unwrap_or_else(PoisonError::into_inner);
        if minute.which != which {
            *minute = Minute {
                which,
                counts: HashMap::new(),
            };
        }
        let count = minute.counts.entry(caller).or_default();
        *count += 1;
        Standing {
            remaining: RATE.checked_sub(*count),
            reset: (60 - now.as_second().rem_euclid(60)).unsigned_abs(),
        }
    }
}

impl Standing {
    /// Says it in the headers that clients read.
    pub fn write(self, headers: &mut HeaderMap) {
        let remaining = self.remaining.unwrap_or(0);
        for (name, value) in [
            ("x-rate-limit", RATE),
            ("x-rate-limit-remaining", remaining),
            ("ratelimit-limit", RATE),
            ("ratelimit-remaining", remaining),
            ("ratelimit-reset", self.reset),
        ] {
            headers.insert(HeaderName::from_static(name), HeaderValue::from(value));
        }
        if self.remaining.is_none() {
            headers.insert(header::RETRY_AFTER, HeaderValue::from(self.reset));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_caller_has_a_minute_of_their_own() {
        let rates = Rates::default();
        let now: Timestamp = "2026-11-02T09:00:20Z".parse().expect("an instant");
        let shows = |token: &'static str| {
            let mut headers = HeaderMap::new();
            headers.insert(header::AUTHORIZATION, HeaderValue::from_static(token));
            headers
        };
        let (one, other) = (shows("Bearer one"), shows("Bearer other"));
        for used in 1..=RATE {
            let standing = rates.count(&one, None, now);
            assert_eq!((standing.remaining, standing.reset), (Some(RATE - used), 40));
        }
        assert_eq!(rates.count(&one, None, now).remaining, None);
        assert_eq!(rates.count(&other, None, now).remaining, Some(RATE - 1));
        let next = now + jiff::SignedDuration::from_secs(40);
        assert_eq!(rates.count(&one, None, next).remaining, Some(RATE - 1));

        let mut headers = HeaderMap::new();
        rates.count(&one, None, now).write(&mut headers);
        assert!(!headers.contains_key("retry-after"));
    }
}
