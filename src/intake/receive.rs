//! Takes a message whose sender has gone: raw and durable first, then worked on in the same act.

use super::kept::{self, NewArrival};
use super::{Outcome, Receipt, Taken};
use crate::ids::MailId;
use crate::languages::Sentence;
use crate::store::{Act, Actor, Desk, Error, Result, tell};

/// The desk could not work on a message; the technical words are for whoever looks into it.
pub(super) fn fault(error: &Error) -> Sentence {
    Sentence::new("channels-why-fault").with("error", error.to_string())
}

/// One act. If it fails, a second one only keeps the message: `waiting`, with the reason. `Ok` means that the message is
/// kept for good, whatever became of it; `Err` that nothing is, and that its sender must keep it and come again.
pub async fn receive(
    desk: &Desk,
    new: NewArrival,
    work: impl FnOnce(&mut Act) -> Result<Receipt> + Clone + Send + 'static,
) -> Result<Receipt> {
    match desk.act(Actor::Desk, work).await {
        Ok(receipt) => Ok(receipt),
        Err(error) => {
            let reason = fault(&error);
            let aside = desk.act(Actor::Desk, move |act| {
                put_aside(act, &new, Outcome::Waiting, &reason)
            });
            let kept = aside.await?;
            tell(
                &error,
                "a message could not be worked on; it is kept and tried again",
            );
            Ok(kept)
        }
    }
}

/// Keeps the message and works on it; one that has come before is only recorded.
pub fn once(
    act: &mut Act,
    new: &NewArrival,
    work: impl FnOnce(&mut Act, MailId) -> Result<Receipt>,
) -> Result<Receipt> {
    match kept::keep(act, new)? {
        Some(arrival) => work(act, arrival),
        None => duplicate(act, new),
    }
}

/// Keeps a message without working on it. For the outside a message that waits is one in quarantine: kept, and not in a
/// ticket yet.
pub fn put_aside(act: &mut Act, new: &NewArrival, outcome: Outcome, reason: &Sentence) -> Result<Receipt> {
    once(act, new, |act, arrival| {
        kept::settle(
            act,
            arrival,
            Taken::nothing(outcome),
            reason,
            &Sentence::default(),
        )?;
        Ok(Taken::nothing(Outcome::Quarantined).receipt(arrival))
    })
}

/// Records a message that has come before and answers with what became of the first.
fn duplicate(act: &mut Act, new: &NewArrival) -> Result<Receipt> {
    let first = kept::keep_duplicate(act, new)?;
    Ok(first.taken_again().receipt(first.id))
}
