//! Works on messages that were kept but could not be put into a ticket: three tries, then quarantine with the reason. Each
//! message by itself, so that the next never waits for a bad one (threat M11). Where it was the database's fault and not the
//! message's, it counts as no try, and all are taken in their order as soon as the database answers.

use super::kept::{self, Arrival};
use super::receive::fault;
use super::{Outcome, Receipt, budget};
use crate::ids::MailId;
use crate::languages::Sentence;
use crate::store::{Act, Actor, Desk, Error, Lack, Result, tell};
use crate::tickets::Channel;
use database::{Error as Fault, params};
use futures_util::future::BoxFuture;
use jiff::Timestamp;
use std::sync::Arc;
use std::time::Duration;

/// Tries before a message goes into quarantine.
const TRIES: i64 = 3;
/// Between two looks at messages that were not tried again yet.
const LOOK: Duration = Duration::from_secs(2);
/// Looks between two tries of a message that failed by itself.
const LOOKS: u32 = 30;
/// Messages that are listed at once.
const BATCH: i64 = 200;

/// What is done with a kept message, in one act.
pub type Work = Arc<dyn Fn(&mut Act) -> Result<Receipt> + Send + Sync>;

/// The work on a kept message, or why the message cannot be read.
pub type Readied = std::result::Result<Work, Sentence>;

/// How a channel works on its messages that were kept raw.
pub struct Provider {
    pub channel: Channel,
    /// Reads the raw message, outside the act; the inner error says why it cannot be read.
    pub read: fn(Desk, Arrival, Vec<u8>) -> BoxFuture<'static, Result<Readied>>,
}

/// Looks after waiting messages for ever; ends when it is dropped between two messages.
pub async fn retry(desk: Desk, providers: &'static [Provider]) {
    loop {
        if let Err(error) = desk.act(Actor::Desk, budget::forget).await {
            tell(&error, "old automatic answers could not be forgotten");
        }
        for look in 0..LOOKS {
            let tried = if look == 0 { TRIES } else { 1 };
            if let Err(error) = retry_waiting(&desk, providers, tried).await {
                tell(&error, "waiting messages could not be looked after");
            }
            crate::clock::pause(LOOK).await;
        }
    }
}

/// One look at all messages that wait and were tried again less often than `tried`, oldest first. It ends where the database
/// is away: the next look goes on there.
pub async fn retry_waiting(desk: &Desk, providers: &[Provider], tried: i64) -> Result<()> {
    let mut last = (Timestamp::MIN, MailId::from(0));
    loop {
        let waiting: Vec<(MailId, Timestamp)> = desk
            .read(move |tx| {
                let sql = "SELECT id, received_at FROM mail
                     WHERE outcome IN ('waiting', 'quarantined') AND outcome = 'waiting' AND attempts < $1
                         AND (received_at, id) > ($2, $3)
                     ORDER BY received_at, id LIMIT $4";
                Ok(tx.all(sql, params![tried, last.0, last.1, BATCH])?)
            })
            .await?;
        let Some((id, received_at)) = waiting.last() else {
            return Ok(());
        };
        last = (*received_at, *id);
        for (id, _) in waiting {
            match try_one(desk, providers, id).await {
                Ok(Ok(_)) | Err(Error::NotFound) => {}
                Ok(Err(reason)) => count_try(desk, id, reason).await?,
                Err(error) if Lack::of(&error).is_some() => return Err(error),
                Err(error @ Error::Database(Fault::Busy | Fault::Clash)) => {
                    tracing::debug!(%error, mail = %id, "a waiting message is taken at the next look");
                }
                Err(error) => count_try(desk, id, fault(&error)).await?,
            }
        }
    }
}

/// Works on one message that waits or lies in quarantine, now. Not found when it has been worked on meanwhile.
pub async fn retry_one(desk: &Desk, providers: &[Provider], id: MailId) -> Result<Receipt> {
    let tried = try_one(desk, providers, id).await?;
    tried.map_err(|reason| Error::Broken(reason.to_string()))
}

/// The inner error says why it cannot be read.
async fn try_one(
    desk: &Desk,
    providers: &[Provider],
    id: MailId,
) -> Result<std::result::Result<Receipt, Sentence>> {
    let files = desk.files.clone();
    let (arrival, raw) = desk
        .read(move |tx| {
            let arrival = kept::find_arrival(tx, id)?.ok_or(Error::NotFound)?;
            let raw = files.read(tx, &arrival.file_hash)?;
            Ok((arrival, raw))
        })
        .await?;
    let provider = providers
        .iter()
        .find(|provider| provider.channel == arrival.channel)
        .ok_or_else(|| {
            Error::Broken(format!(
                "nothing reads messages of the channel {}",
                arrival.channel
            ))
        })?;
    let work = match (provider.read)(desk.clone(), arrival, raw).await? {
        Ok(work) => work,
        Err(reason) => return Ok(Err(reason)),
    };
    let done = desk.act(Actor::Desk, move |act| {
        claim(act, id)?;
        work(act)
    });
    done.await.map(Ok)
}

/// Takes the message for this try, if no other node was faster.
fn claim(act: &mut Act, id: MailId) -> Result<()> {
    let claimed = act.run(
        "UPDATE mail SET outcome = 'waiting', attempts = attempts + 1 WHERE id = $1 AND outcome IN ('waiting', 'quarantined')",
        params![id],
    )?;
    match claimed {
        0 => Err(Error::NotFound),
        _ => Ok(()),
    }
}

/// The try failed: the third one sends the letter into quarantine.
async fn count_try(desk: &Desk, id: MailId, reason: Sentence) -> Result<()> {
    desk.act(Actor::Desk, move |act| {
        act.put(
            "UPDATE mail SET attempts = attempts + 1, reason = $1,
                 outcome = CASE WHEN attempts + 1 >= $2 THEN $3 ELSE outcome END
             WHERE id = $4 AND outcome = 'waiting'",
            params![reason, TRIES, Outcome::Quarantined, id],
        )?;
        Ok(())
    })
    .await
}
