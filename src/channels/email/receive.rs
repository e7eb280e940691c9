//! Takes a letter: raw and durable first, then read, then one act a mailbox.

use super::announced::{Announced, Delivery, deliveries};
use super::authenticity::{Authenticity, Origin, told};
use super::author::author;
use super::kept::{self, NewMail};
use super::reading::{self, Raw, Read};
use super::take::{self, Taking};
use super::terms::Terms;
use super::{Arrived, Outcome, Receipt, Source};
use crate::ids::MailId;
use crate::store::{Act, Actor, Desk, Error, Result, tell};
use std::sync::Arc;

/// A letter that has been read, or the reason why it could not be.
type Reading = std::result::Result<Read, String>;

/// Takes a letter that a mail server of ours, a file or a colleague brings. What is not taken over SMTP straight from its
/// sender's server can only be vouched for by our own server.
pub async fn receive(desk: &Desk, mail: Arrived) -> Result<Receipt> {
    let origin = match mail.source {
        Source::Smtp | Source::Demo | Source::Import => Origin::default(),
        _ => Origin::own_server(),
    };
    receive_from(desk, mail, origin, None).await
}

/// Takes a letter. `Ok` means it is kept for good, whatever became of it; `Err` that nothing is, and that whoever brought
/// it must keep it and come again. A letter for several mailboxes is taken for each; the receipt is the first one's.
pub async fn receive_from(
    desk: &Desk,
    mut mail: Arrived,
    origin: Origin,
    announced: Option<Announced>,
) -> Result<Receipt> {
    let raw = Arc::new(std::mem::take(&mut mail.raw));
    mail.mail_from = mail
        .mail_from
        .map(|from| from.chars().filter(|c| !c.is_control()).take(500).collect());
    let unnamed = mail.recipients.is_empty();
    let recipients = printable(std::mem::take(&mut mail.recipients));
    let (kept, read, known) = tokio::join!(
        reading::keep(desk.files.clone(), raw.clone()),
        reading::read(desk.files.clone(), raw.clone(), mail.mail_from.clone()),
        known(desk, announced, recipients),
    );
    let (kept, read, mut known) = (kept?, Arc::new(read?), known?);
    if let (true, Ok(read)) = (unnamed, read.as_ref()) {
        let named = named(read);
        known.deliveries = desk.read(move |tx| deliveries(tx, named)).await?;
    }
    in_order(&mut known.deliveries, &read);
    let authenticity = authenticity(&raw, &known.terms, origin, &read);
    let terms = Arc::new(known.terms);
    let mut first = None;
    for delivery in known.deliveries {
        let new = new_mail(&mail, &kept, &delivery, &read, authenticity.clone());
        let receipt = deliver(desk, new, delivery, read.clone(), terms.clone()).await?;
        first = first.or(Some(receipt));
    }
    first.ok_or(Error::NotFound)
}

/// The mailbox that the letter names first comes first: a letter to several of ours stands there.
fn in_order(deliveries: &mut [Delivery], read: &Reading) {
    let Ok(read) = read else { return };
    let named: Vec<String> = read
        .letter
        .to
        .iter()
        .chain(&read.letter.cc)
        .map(|to| to.address.to_lowercase())
        .collect();
    deliveries.sort_by_key(|delivery| {
        let mailbox = delivery.mailbox.as_ref().map(|mailbox| mailbox.address.as_str());
        let own = |address: &String| {
            delivery
                .recipients
                .iter()
                .any(|to| to.eq_ignore_ascii_case(address))
                || mailbox == Some(address)
        };
        named.iter().position(own).unwrap_or(usize::MAX)
    });
}

/// What was read when the letter was announced, if that was a moment ago.
async fn known(desk: &Desk, announced: Option<Announced>, recipients: Vec<String>) -> Result<Announced> {
    let now = desk.clock.now();
    match announced {
        Some(announced) if announced.holds(now) => Ok(announced),
        _ => desk.read(move |tx| Announced::for_all(tx, recipients, now)).await,
    }
}

/// The recipients that the letter names, for want of an envelope.
fn named(read: &Read) -> Vec<String> {
    let named = read.letter.to.iter().chain(&read.letter.cc);
    printable(named.map(|to| to.address.clone()).collect())
}

/// A hundred of them, without those that hold control characters.
fn printable(addresses: Vec<String>) -> Vec<String> {
    let printable = addresses
        .into_iter()
        .filter(|address| !address.contains(char::is_control));
    printable.take(100).collect()
}

/// What our own server wrote about the letter where that counts, else what the desk found out itself.
fn authenticity(raw: &[u8], terms: &Terms, origin: Origin, read: &Reading) -> Authenticity {
    let from = read.as_ref().ok().and_then(|read| read.from_address.as_deref());
    let told = origin
        .own_server
        .then(|| told(raw, &terms.trusted_servers, from))
        .flatten();
    match told {
        Some(told) => Authenticity {
            strict: origin.checked.strict,
            ..told
        },
        None => origin.checked,
    }
}

fn new_mail(
    mail: &Arrived,
    raw: &Raw,
    delivery: &Delivery,
    read: &Reading,
    authenticity: Authenticity,
) -> NewMail {
    let read = read.as_ref().ok();
    NewMail {
        mailbox_id: delivery.mailbox.as_ref().map(|mailbox| mailbox.id),
        source: mail.source,
        rfc_message_id: read.and_then(|read| read.rfc_message_id.clone()),
        fingerprint: raw.fingerprint.clone(),
        file: raw.file.clone(),
        mail_from: mail.mail_from.clone(),
        recipients: delivery.recipients.join(" "),
        from_address: read.and_then(|read| read.from_address.clone()),
        from_name: read.map(|read| read.from_name.clone()),
        subject: read.map(|read| read.subject.clone()).unwrap_or_default(),
        authenticity,
    }
}

/// One act. If it fails, a second one only keeps the letter: `waiting`, with the reason.
async fn deliver(
    desk: &Desk,
    new: NewMail,
    delivery: Delivery,
    read: Arc<Reading>,
    terms: Arc<Terms>,
) -> Result<Receipt> {
    let again = new.clone();
    let taken = desk
        .act(Actor::Desk, move |act| {
            arrive(act, &new, &delivery, &read, &terms)
        })
        .await;
    match taken {
        Ok(receipt) => Ok(receipt),
        Err(error) => {
            let reason = error.to_string();
            let aside = desk.act(Actor::Desk, move |act| {
                put_aside(act, &again, Outcome::Waiting, &reason)
            });
            let kept = aside.await?;
            tell(
                &error,
                "a letter could not be worked on; it is kept and tried again",
            );
            Ok(kept)
        }
    }
}

/// Keeps the letter and works on it; one that has come before is only recorded.
fn arrive(
    act: &mut Act,
    new: &NewMail,
    delivery: &Delivery,
    read: &Reading,
    terms: &Terms,
) -> Result<Receipt> {
    let read = match read {
        Ok(read) => read,
        Err(reason) => return put_aside(act, new, Outcome::Quarantined, reason),
    };
    let author = author(act, read, terms)?;
    let mut new = new.clone();
    new.authenticity = author.weighs(new.authenticity, read);
    let Some(mail) = kept::keep(act, &new)? else {
        return duplicate(act, &new);
    };
    let taking = Taking {
        mail,
        source: new.source,
        mailbox: delivery.mailbox.as_ref(),
        recipients: &delivery.recipients,
        null_sender: new.mail_from.as_deref() == Some(""),
        verdict: new.authenticity.verdict,
        found: &new.authenticity,
        author: &author,
        read,
        terms,
    };
    take::take(act, &taking)
}

/// Keeps a letter without working on it. For the outside a letter that waits is one in quarantine: kept, and not in a
/// ticket yet.
fn put_aside(act: &mut Act, new: &NewMail, outcome: Outcome, reason: &str) -> Result<Receipt> {
    let Some(mail_id) = kept::keep(act, new)? else {
        return duplicate(act, new);
    };
    kept::settle(act, mail_id, outcome, reason, "", (None, None))?;
    Ok(receipt(Outcome::Quarantined, mail_id))
}

/// Records a letter that has come before and answers with what became of the first.
fn duplicate(act: &mut Act, new: &NewMail) -> Result<Receipt> {
    let first = kept::keep_duplicate(act, new)?;
    Ok(Receipt {
        ticket_id: first.ticket_id,
        comment_id: first.message_id,
        ..receipt(Outcome::Duplicate, first.id)
    })
}

fn receipt(outcome: Outcome, mail_id: MailId) -> Receipt {
    Receipt {
        outcome,
        mail_id,
        ticket_id: None,
        comment_id: None,
    }
}
