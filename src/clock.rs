//! The only way to know the time. The system clock is asked at each look, so that a moved clock is noticed at once;
//! tests and the demo hold a clock that they move themselves.

use jiff::{SignedDuration, Timestamp};
use std::future::Future;
use std::pin::{Pin, pin};
use std::sync::atomic::{AtomicI64, Ordering};
use std::sync::{Arc, LazyLock};
use std::time::{Duration, Instant};
use tokio::sync::watch;

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

/// How often the heart beats.
const BEAT: Duration = Duration::from_millis(100);

/// Counts tenths of a second by a thread that sleeps for relative spans: no setting of any clock stops it.
static HEART: LazyLock<watch::Receiver<u64>> = LazyLock::new(|| {
    let (beats, heart) = watch::channel(0);
    std::thread::spawn(move || {
        loop {
            std::thread::sleep(BEAT);
            beats.send_modify(|count| *count += 1);
        }
    });
    heart
});

/// Sleeps for about so long. Where the clock that timers go by is set back, a timer ends at once or an hour late; then
/// the beats of the heart count, so that nothing spins and nothing stands still.
pub async fn pause(span: Duration) {
    let began = Instant::now();
    let mut beating = pin!(beats(span));
    tokio::select! {
        () = &mut beating => return,
        () = tokio::time::sleep(span) => {}
    }
    if began.elapsed() < span {
        beating.await;
    }
}

/// Waits for as many beats as `span` has, and one more.
async fn beats(span: Duration) {
    let mut heart = HEART.clone();
    let wanted = span.as_millis().div_ceil(BEAT.as_millis()) + 1;
    let last = u128::from(*heart.borrow_and_update()) + wanted;
    while u128::from(*heart.borrow_and_update()) < last {
        if heart.changed().await.is_err() {
            // The thread is gone: only the timer is left.
            std::future::pending::<()>().await;
        }
    }
}

/// How long the machine has run, also while it or this process slept: no setting of any clock changes it. Where the machine
/// does not tell, how long this process has run.
pub fn uptime() -> Duration {
    static BEGAN: LazyLock<Instant> = LazyLock::new(Instant::now);
    let told = std::fs::read_to_string("/proc/uptime").ok();
    let seconds = told.and_then(|text| text.split_whitespace().next()?.parse::<f64>().ok());
    let told = seconds.and_then(|seconds| Duration::try_from_secs_f64(seconds).ok());
    told.unwrap_or_else(|| BEGAN.elapsed())
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
