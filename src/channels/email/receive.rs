//! Takes a letter: raw and durable first, then read, then one act a mailbox.

use super::kept::{self, NewMail};
use super::reading::{self, Raw, Read};
use super::{Arrived, Outcome, Receipt, Source, take};
use crate::ids::MailId;
use crate::settings::{self, Mailbox};
use crate::store::{Act, Actor, Desk, Result};
use std::sync::Arc;

/// A letter for one mailbox.
struct Delivery {
    mailbox: Option<Mailbox>,
    recipients: Vec<String>,
}

/// Takes a letter. `Ok` means it is kept for good, whatever became of it; `Err` that nothing is, and that whoever brought
/// it must keep it and come again. A letter for several mailboxes is taken for each; the receipt is the first one's.
pub async fn receive(desk: &Desk, mail: Arrived) -> Result<Receipt> {
    let Arrived {
        source,
        mail_from,
        recipients,
        raw,
    } = mail;
    let raw = Arc::new(raw);
    let kept = reading::keep(desk.files.clone(), raw.clone()).await?;
    let read = Arc::new(reading::read(desk.files.clone(), raw, mail_from.clone()).await?);
    let mut first = None;
    for delivery in deliveries(desk, recipients, read.as_ref().as_ref().ok()).await? {
        let new = new_mail(source, mail_from.clone(), &kept, &delivery, &read);
        let receipt = deliver(desk, new, delivery, read.clone()).await?;
        first = first.or(Some(receipt));
    }
    first.ok_or(crate::store::Error::NotFound)
}

/// The mailboxes the letter is for, each with its recipients; the main one when none is named.
async fn deliveries(desk: &Desk, mut recipients: Vec<String>, read: Option<&Read>) -> Result<Vec<Delivery>> {
    if recipients.is_empty()
        && let Some(read) = read
    {
        let named = read.letter.to.iter().chain(&read.letter.cc);
        recipients = named.map(|to| to.address.clone()).take(100).collect();
    }
    desk.read(move |tx| {
        let mut found: Vec<Delivery> = vec![];
        for recipient in recipients {
            let Some(mailbox) = settings::mailbox_by_address(tx, &recipient)? else {
                continue;
            };
            let known = found
                .iter_mut()
                .find(|d| d.mailbox.as_ref().is_some_and(|m| m.id == mailbox.id));
            match known {
                Some(delivery) => delivery.recipients.push(recipient),
                None => found.push(Delivery {
                    mailbox: Some(mailbox),
                    recipients: vec![recipient],
                }),
            }
        }
        if found.is_empty() {
            found.push(Delivery {
                mailbox: settings::main_mailbox(tx)?,
                recipients: vec![],
            });
        }
        Ok(found)
    })
    .await
}

fn new_mail(
    source: Source,
    mail_from: Option<String>,
    raw: &Raw,
    delivery: &Delivery,
    read: &std::result::Result<Read, String>,
) -> NewMail {
    let read = read.as_ref().ok();
    NewMail {
        mailbox_id: delivery.mailbox.as_ref().map(|mailbox| mailbox.id),
        source,
        rfc_message_id: read.and_then(|read| read.rfc_message_id.clone()),
        fingerprint: raw.fingerprint.clone(),
        file: raw.file.clone(),
        mail_from,
        recipients: delivery.recipients.join(" "),
        from_address: read.and_then(|read| read.from_address.clone()),
        from_name: read.map(|read| read.from_name.clone()),
        subject: read.map(|read| read.subject.clone()).unwrap_or_default(),
    }
}

/// One act. If it fails, a second one only keeps the letter: `waiting`, with the reason.
async fn deliver(
    desk: &Desk,
    new: NewMail,
    delivery: Delivery,
    read: Arc<std::result::Result<Read, String>>,
) -> Result<Receipt> {
    let again = new.clone();
    let taken = desk
        .act(Actor::Desk, move |act| match read.as_ref() {
            Ok(read) => take::arrive(act, &new, delivery.mailbox.as_ref(), &delivery.recipients, read),
            Err(reason) => put_aside(act, &new, Outcome::Quarantined, reason),
        })
        .await;
    match taken {
        Ok(receipt) => Ok(receipt),
        Err(error) => {
            let reason = error.to_string();
            tracing::warn!(%reason, "a letter could not be worked on; it is kept and tried again");
            desk.act(Actor::Desk, move |act| {
                put_aside(act, &again, Outcome::Waiting, &reason)
            })
            .await
        }
    }
}

/// Keeps a letter without working on it.
fn put_aside(act: &mut Act, new: &NewMail, outcome: Outcome, reason: &str) -> Result<Receipt> {
    let Some(mail_id) = kept::keep(act, new)? else {
        return take::duplicate(act, new);
    };
    kept::settle(act, mail_id, outcome, reason, "", (None, None))?;
    Ok(aside(mail_id))
}

/// For the outside a letter that waits is one in quarantine: kept, and not in a ticket yet.
fn aside(mail_id: MailId) -> Receipt {
    Receipt {
        outcome: Outcome::Quarantined,
        mail_id,
        ticket_id: None,
        comment_id: None,
    }
}
