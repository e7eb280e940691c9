//! A caller's closure on its way through a worker thread, and its answer on the way back.

use crate::{Error, Tx};
use std::any::Any;
use std::panic::{AssertUnwindSafe, catch_unwind};
use tokio::sync::oneshot;

/// What a worker thread does with a queued closure.
pub(crate) trait Job: Send {
    /// Runs the closure. `false`: it failed or panicked, and its work must be undone.
    fn run(&mut self, tx: &mut Tx) -> bool;

    /// Answers the caller: with the closure's own result, or with the error that undid it.
    fn settle(self: Box<Self>, outcome: Result<(), Error>);
}

struct Call<F, T, E> {
    closure: Option<F>,
    result: Option<Result<T, E>>,
    answer: oneshot::Sender<Result<T, E>>,
}

/// Packs a closure for the queue; the receiver gets its answer.
pub(crate) fn pack<T, E>(
    closure: impl FnOnce(&mut Tx) -> Result<T, E> + Send + 'static,
) -> (Box<dyn Job>, oneshot::Receiver<Result<T, E>>)
where
    T: Send + 'static,
    E: From<Error> + Send + 'static,
{
    let (answer, receiver) = oneshot::channel();
    (
        Box::new(Call {
            closure: Some(closure),
            result: None,
            answer,
        }),
        receiver,
    )
}

impl<F, T, E> Job for Call<F, T, E>
where
    F: FnOnce(&mut Tx) -> Result<T, E> + Send,
    T: Send,
    E: From<Error> + Send,
{
    fn run(&mut self, tx: &mut Tx) -> bool {
        let Some(closure) = self.closure.take() else {
            return false;
        };
        // The transaction is undone after a panic, so no half-changed state is seen by anyone.
        let result = catch_unwind(AssertUnwindSafe(|| closure(tx)))
            .unwrap_or_else(|panic| Err(E::from(Error::Panicked(words(panic.as_ref())))));
        let done = result.is_ok();
        self.result = Some(result);
        done
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
