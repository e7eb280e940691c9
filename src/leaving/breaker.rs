//! Spares a route that cannot be reached: after some failures in a row only one parcel at a time looks whether it is back.

use jiff::{SignedDuration, Timestamp};

/// So many failures in a row and the route counts as away.
const FAILURES: u32 = 5;
/// How often one parcel is tried while it is away.
const PROBE_EVERY: SignedDuration = SignedDuration::from_secs(30);

/// What is known of a route's being there.
#[derive(Debug, Default)]
pub(super) struct Breaker {
    failures: u32,
    probed_at: Option<Timestamp>,
}

impl Breaker {
    /// The route answered.
    pub fn reached(&mut self) {
        *self = Breaker::default();
    }

    /// The route could not be reached.
    pub fn failed(&mut self, now: Timestamp) {
        self.failures = self.failures.saturating_add(1);
        self.probed_at = Some(now);
    }

    /// How many of `free` parcels may be tried now. A clock that was set back must not keep the route away for long.
    pub fn allows(&self, now: Timestamp, free: usize, in_hand: usize) -> usize {
        match self.probed_at {
            Some(probed) if self.failures >= FAILURES => {
                let since = now.duration_since(probed);
                let resting = since < PROBE_EVERY && !since.is_negative();
                usize::from(!resting && in_hand == 0).min(free)
            }
            _ => free,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_route_that_is_away_is_asked_once_in_thirty_seconds() {
        let start: Timestamp = Timestamp::UNIX_EPOCH;
        let mut breaker = Breaker::default();
        for _ in 0..FAILURES {
            assert_eq!(breaker.allows(start, 8, 0), 8);
            breaker.failed(start);
        }
        assert_eq!(breaker.allows(start + SignedDuration::from_secs(29), 8, 0), 0);
        let later = start + SignedDuration::from_secs(30);
        assert_eq!(breaker.allows(later, 8, 0), 1);
        assert_eq!(breaker.allows(later, 7, 1), 0);
        assert_eq!(breaker.allows(start - SignedDuration::from_hours(5), 8, 0), 1);
        breaker.reached();
        assert_eq!(breaker.allows(start, 8, 0), 8);
    }
}
