//! Stops reading from outside: whoever waits for a letter no longer than so long also ends the work, instead of leaving a
//! thread behind that goes on for minutes. What reads looks here between two steps, and unwinds once it is asked to.

use std::cell::RefCell;
use std::panic::{AssertUnwindSafe, catch_unwind, resume_unwind};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

/// Held by whoever may end the work. Clones are the same.
#[derive(Debug, Clone, Default)]
pub struct Stop(Arc<AtomicBool>);

impl Stop {
    /// Ends the work at its next step.
    pub fn stop(&self) {
        self.0.store(true, Ordering::Relaxed);
    }
}

/// How the work unwinds.
struct Stopped;

thread_local! {
    static CURRENT: RefCell<Option<Stop>> = const { RefCell::new(None) };
}

/// Does the work on this thread until it is done or stopped; None when it was stopped, or panicked.
pub fn stoppable<T>(stop: &Stop, work: impl FnOnce() -> T) -> Option<T> {
    let before = CURRENT.replace(Some(stop.clone()));
    let done = catch_unwind(AssertUnwindSafe(work));
    CURRENT.set(before);
    done.ok()
}

#[cfg(test)]
thread_local! {
    static LOOKS: std::cell::Cell<usize> = const { std::cell::Cell::new(0) };
}

/// How often this work looked up: the steps that it took.
#[cfg(test)]
pub fn steps<T>(work: impl FnOnce() -> T) -> (T, usize) {
    let before = LOOKS.get();
    let done = work();
    (done, LOOKS.get() - before)
}

/// Unwinds when the work on this thread is to stop.
pub fn look() {
    #[cfg(test)]
    LOOKS.set(LOOKS.get() + 1);
    let stop = CURRENT.with_borrow(|current| {
        current
            .as_ref()
            .is_some_and(|stop| stop.0.load(Ordering::Relaxed))
    });
    if stop {
        resume_unwind(Box::new(Stopped));
    }
}

/// Bytes that are handed out in pieces, with a look between two.
pub struct Steady<'b>(pub &'b [u8]);

impl std::io::Read for Steady<'_> {
    fn read(&mut self, into: &mut [u8]) -> std::io::Result<usize> {
        look();
        std::io::Read::read(&mut self.0, into)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn work_ends_once_it_is_stopped_and_what_comes_after_is_not() {
        let stop = Stop::default();
        let inside = stop.clone();
        let begun: Option<()> = stoppable(&stop, || {
            let mut steps = 0;
            loop {
                look();
                steps += 1;
                if steps == 3 {
                    inside.stop();
                }
            }
        });
        assert_eq!(begun, None);
        assert_eq!(stoppable(&Stop::default(), look), Some(()));
        look();
    }
}
