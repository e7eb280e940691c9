//! Works on letters that were kept but could not be put into a ticket: three tries, then quarantine with the reason. Each
//! letter by itself, so that the next never waits for a bad one (SECURITY M11).

use super::author::author;
use super::budget;
use super::kept::{self, Mail};
use super::reading::{self, Read};
use super::take::{self, Taking};
use super::terms::{Terms, terms};
use super::{Outcome, Receipt};
use crate::ids::MailId;
use crate::settings;
use crate::store::{Act, Actor, Desk, Error, Result};
use database::params;
use std::sync::Arc;
use std::time::Duration;

/// Tries before a letter goes into quarantine.
const TRIES: i64 = 3;
/// Between two looks.
const PAUSE: Duration = Duration::from_secs(60);
/// Letters a look.
const BATCH: i64 = 50;

/// Looks after waiting letters for ever; ends when it is dropped between two letters.
pub async fn retry(desk: Desk) {
    loop {
        if let Err(error) = desk.act(Actor::Desk, budget::forget).await {
            tracing::warn!(%error, "old automatic answers could not be forgotten");
        }
        if let Err(error) = retry_waiting(&desk).await {
            tracing::warn!(%error, "waiting letters could not be looked after");
        }
        crate::clock::pause(PAUSE).await;
    }
}

/// One look at the letters that wait, oldest first.
pub(super) async fn retry_waiting(desk: &Desk) -> Result<()> {
    let waiting: Vec<(MailId,)> = desk
        .read(|tx| {
            let sql = "SELECT id FROM mail WHERE outcome = 'waiting' ORDER BY received_at, id LIMIT $1";
            Ok(tx.all(sql, params![BATCH])?)
        })
        .await?;
    for (id,) in waiting {
        match retry_one(desk, id).await {
            Ok(_) | Err(Error::NotFound) => {}
            Err(error) => count_try(desk, id, error.to_string()).await?,
        }
    }
    Ok(())
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
    let taking = Taking {
        mail: mail.id,
        source: mail.source,
        mailbox: mailbox.as_ref(),
        recipients: &recipients,
        null_sender: mail.mail_from.as_deref() == Some(""),
        verdict: mail.verdict,
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
