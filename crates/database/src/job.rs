//! A caller's closure on its way through a worker thread, and its answer on the way back.

use crate::{Engine, Error, Tx};
use std::any::Any;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::time::{Duration, Instant};
use tokio::sync::oneshot;

/// What a worker thread does with a queued closure.
pub(crate) trait Job: Send {
    /// Runs the closure. `false`: it failed or panicked, and its work must be undone.
    fn run(&mut self, tx: &mut Tx) -> bool;

    /// Whether it can run once more: on PostgreSQL, if its caller allowed it.
    fn can_run_again(&self) -> bool;

    /// How long it has waited since it was queued.
    fn waited(&self) -> Duration;

    /// Answers the caller: with the closure's own result, or with the error that undid it.
    fn settle(self: Box<Self>, outcome: Result<(), Error>);
}

struct Call<F, T, E> {
    closure: Option<F>,
    /// Makes another closure like it, for one more try.
    copy: Option<fn(&F) -> F>,
    since: Instant,
    result: Option<Result<T, E>>,
    answer: oneshot::Sender<Result<T, E>>,
}

/// A closure in its box, and where its answer comes.
type Packed<T, E> = (Box<dyn Job>, oneshot::Receiver<Result<T, E>>);

/// Packs a closure for the queue; the receiver gets its answer.
pub(crate) fn pack<F, T, E>(closure: F) -> Packed<T, E>
where
    F: FnOnce(&mut Tx) -> Result<T, E> + Send + 'static,
    T: Send + 'static,
    E: From<Error> + Send + 'static,
{
    boxed(closure, None)
}

/// [`pack`] for a closure that may run again after another transaction stood in its way.
pub(crate) fn pack_to_repeat<F, T, E>(closure: F) -> Packed<T, E>
where
    F: FnOnce(&mut Tx) -> Result<T, E> + Clone + Send + 'static,
    T: Send + 'static,
    E: From<Error> + Send + 'static,
{
    boxed(closure, Some(F::clone))
}

fn boxed<F, T, E>(closure: F, copy: Option<fn(&F) -> F>) -> Packed<T, E>
where
    F: FnOnce(&mut Tx) -> Result<T, E> + Send + 'static,
    T: Send + 'static,
    E: From<Error> + Send + 'static,
{
    let (answer, receiver) = oneshot::channel();
    let call = Call {
        closure: Some(closure),
        copy,
        since: Instant::now(),
        result: None,
        answer,
    };
    (Box::new(call), receiver)
}

impl<F, T, E> Job for Call<F, T, E>
where
    F: FnOnce(&mut Tx) -> Result<T, E> + Send,
    T: Send,
    E: From<Error> + Send,
{
    fn run(&mut self, tx: &mut Tx) -> bool {
        // SQLite has one writer, in whose way nobody stands.
        let copied = match (&self.closure, self.copy) {
            (Some(closure), Some(copy)) if tx.engine() == Engine::Postgres => Some(copy(closure)),
            _ => None,
        };
        let Some(closure) = copied.or_else(|| self.closure.take()) else {
            return false;
        };
        // The transaction is undone after a panic, so no half-changed state is seen by anyone.
        let result = catch_unwind(AssertUnwindSafe(|| closure(tx)))
            .unwrap_or_else(|panic| Err(E::from(Error::Panicked(words(panic.as_ref())))));
        let done = result.is_ok();
        self.result = Some(result);
        done
    }

    fn can_run_again(&self) -> bool {
        self.copy.is_some() && self.closure.is_some()
    }

    fn waited(&self) -> Duration {
        self.since.elapsed()
    }

    fn settle(self: Box<Self>, outcome: Result<(), Error>) {
        let answer = match (outcome, self.result) {
            (Ok(()), Some(result)) | (Err(_), Some(result @ Err(_))) => result,
            (Err(error), _) => Err(E::from(error)),
            (Ok(()), None) => Err(E::from(Error::closed())),
        };
        // A caller that has gone away (a dropped request) does not need the answer.
        let _ = self.answer.send(answer);
    }
}

fn words(panic: &(dyn Any + Send)) -> String {
    let text = panic.downcast_ref::<&str>().map(|text| (*text).to_owned());
    text.or_else(|| panic.downcast_ref::<String>().cloned())
        .unwrap_or_else(|| "without words".to_owned())
}
