//! The only way to know the time. The system clock is asked at each look, so that a moved clock is noticed at once;
//! tests and the demo hold a clock that they move themselves.

use jiff::{SignedDuration, Timestamp};
use std::future::Future;
use std::pin::{Pin, pin};
use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};
use std::time::{Duration, Instant};

/// Tells the present instant, in UTC, to the microsecond.
#[derive(Clone, Debug)]
pub struct Clock(Kind);

#[derive(Clone, Debug)]
enum Kind {
    System,
    /// The system clock and so many microseconds: the demo's time machine.
    Shifted(Arc<AtomicI64>),
    /// Stands still until moved: tests.
    Still(Arc<AtomicI64>),
}

impl Clock {
    /// The machine's clock.
    pub fn system() -> Clock {
        Clock(Kind::System)
    }

    /// The machine's clock, ahead by `shift`; [`Clock::advance`] moves it further.
    pub fn shifted(shift: SignedDuration) -> Clock {
        Clock(Kind::Shifted(Arc::new(AtomicI64::new(micros(shift)))))
    }

    /// A clock that shows `at` until it is advanced.
    pub fn still(at: Timestamp) -> Clock {
        Clock(Kind::Still(Arc::new(AtomicI64::new(at.as_microsecond()))))
    }

    /// The present instant.
    pub fn now(&self) -> Timestamp {
        let micros = match &self.0 {
            Kind::System => system(),
            Kind::Shifted(shift) => system().saturating_add(shift.load(Ordering::Relaxed)),
            Kind::Still(at) => at.load(Ordering::Relaxed),
        };
        Timestamp::from_microsecond(micros).unwrap_or(Timestamp::MAX)
    }

    /// Moves a shifted or still clock forward (or back); the system clock stays as it is.
    pub fn advance(&self, by: SignedDuration) {
        match &self.0 {
            Kind::System => {}
            Kind::Shifted(micros_ahead) | Kind::Still(micros_ahead) => {
                micros_ahead.fetch_add(micros(by), Ordering::Relaxed);
            }
        }
    }
}

#[expect(clippy::disallowed_methods, reason = "the one place that asks the machine")]
fn system() -> i64 {
    Timestamp::now().as_microsecond()
}

/// Sleeps for about so long. A machine whose clocks were set back lets timers end at once; then a thread sleeps instead,
/// so that nothing spins and no wait is cut short.
pub async fn pause(span: Duration) {
    let began = Instant::now();
    tokio::time::sleep(span).await;
    if began.elapsed() < span {
        // Nobody waits for the thread if the pause is given up meanwhile.
        let _ = tokio::task::spawn_blocking(move || std::thread::sleep(span)).await;
    }
}

/// What `future` gives, or None if it takes longer than `span`.
pub async fn within<F: Future>(span: Duration, future: F) -> Option<F::Output> {
    let mut future = pin!(future);
    within_pinned(span, &mut future).await
}

/// Like [`within`]; a future that was not ready can be waited for again.
pub async fn within_pinned<F: Future>(span: Duration, future: &mut Pin<&mut F>) -> Option<F::Output> {
    tokio::select! {
        biased;
        done = future => Some(done),
        () = pause(span) => None,
    }
}

fn micros(span: SignedDuration) -> i64 {
    i64::try_from(span.as_micros()).unwrap_or(i64::MAX)
}
