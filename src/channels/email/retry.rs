//! Works on letters that were kept but could not be put into a ticket: three tries, then quarantine with the reason. Each
//! letter by itself, so that the next never waits for a bad one (SECURITY M11). Where it was the database's fault and not the
//! letter's, it counts as no try, and all are taken in their order as soon as the database answers.

use super::author::author;
use super::budget;
use super::kept::{self, Mail};
use super::reading::{self, Read};
use super::take::{self, Taking};
use super::terms::{Terms, terms};
use super::{Outcome, Receipt};
use crate::ids::MailId;
use crate::settings;
use crate::store::{Act, Actor, Desk, Error, Lack, Result, tell};
use database::{Error as Fault, params};
use jiff::Timestamp;
use std::sync::Arc;
use std::time::Duration;

/// Tries before a letter goes into quarantine.
const TRIES: i64 = 3;
/// Between two looks at letters that were not tried again yet.
const LOOK: Duration = Duration::from_secs(2);
/// Looks between two tries of a letter that failed by itself.
const LOOKS: u32 = 30;
/// Letters that are listed at once.
const BATCH: i64 = 200;

/// Looks after waiting letters for ever; ends when it is dropped between two letters.
pub async fn retry(desk: Desk) {
    loop {
        if let Err(error) = desk.act(Actor::Desk, budget::forget).await {
            tell(&error, "old automatic answers could not be forgotten");
        }
        for look in 0..LOOKS {
            let tried = if look == 0 { TRIES } else { 1 };
            if let Err(error) = retry_waiting(&desk, tried).await {
                tell(&error, "waiting letters could not be looked after");
            }
            crate::clock::pause(LOOK).await;
        }
    }
}

/// One look at all letters that wait and were tried again less often than `tried`, oldest first. It ends where the database
/// is away: the next look goes on there.
pub(super) async fn retry_waiting(desk: &Desk, tried: i64) -> Result<()> {
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
            match retry_one(desk, id).await {
                Ok(_) | Err(Error::NotFound) => {}
                Err(error) if Lack::of(&error).is_some() => return Err(error),
                Err(error @ Error::Database(Fault::Busy | Fault::Clash)) => {
                    tracing::debug!(%error, mail = %id, "a waiting letter is taken at the next look");
                }
                Err(error) => count_try(desk, id, error.to_string()).await?,
            }
        }
    }
}

/// Works on one letter that waits or lies in quarantine, now. Not found when it has been worked on meanwhile.
pub async fn retry_one(desk: &Desk, id: MailId) -> Result<Receipt> {
    let files = desk.files.clone();
    let now = desk.clock.now();
    let (mail, raw, terms) = desk
        .read(move |tx| {
            let mail = kept::find_mail(tx, id)?.ok_or(Error::NotFound)?;
            let raw = files.read(tx, &mail.file_hash)?;
            Ok((mail, Arc::new(raw), terms(tx, now)?))
        })
        .await?;
    let read = reading::read(desk.files.clone(), raw, mail.mail_from.clone()).await?;
    match read {
        Ok(read) => {
            let (mail, read, terms) = (Arc::new(mail), Arc::new(read), Arc::new(terms));
            desk.act(Actor::Desk, move |act| again(act, &mail, &read, &terms))
                .await
        }
        Err(reason) => Err(Error::Broken(reason)),
    }
}

/// The same as on arrival, if no other node was faster.
fn again(act: &mut Act, mail: &Mail, read: &Read, terms: &Terms) -> Result<Receipt> {
    let claimed = act.run(
        "UPDATE mail SET outcome = 'waiting', attempts = attempts + 1 WHERE id = $1 AND outcome IN ('waiting', 'quarantined')",
        params![mail.id],
    )?;
    if claimed == 0 {
        return Err(Error::NotFound);
    }
    let mailbox = match mail.mailbox_id {
        Some(id) => settings::find_mailbox(act, id)?,
        None => None,
    };
    let recipients: Vec<String> = mail.recipients.split_whitespace().map(str::to_owned).collect();
    let author = author(act, read, terms)?;
    let found = author.weighs(mail.authenticity(), read);
    let taking = Taking {
        mail: mail.id,
        source: mail.source,
        mailbox: mailbox.as_ref(),
        recipients: &recipients,
        null_sender: mail.mail_from.as_deref() == Some(""),
        verdict: found.verdict,
        found: &found,
        author: &author,
        read,
        terms,
    };
    take::take(act, &taking)
}

/// The try failed: the third one sends the letter into quarantine.
async fn count_try(desk: &Desk, id: MailId, reason: String) -> Result<()> {
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
