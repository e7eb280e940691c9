//! Takes a letter: raw and durable first, then read, then one act a mailbox.

use super::announced::{Announced, Delivery, deliveries};
use super::authenticity::{Authenticity, Origin, told};
use super::author::author;
use super::reading::{self, Raw, Read};
use super::take::{self, Taking};
use super::terms::Terms;
use super::{Arrived, Source};
use crate::intake::{self, NewArrival, Outcome, Receipt};
use crate::languages::Sentence;
use crate::store::{Act, Desk, Error, Result};
use crate::tickets::Channel;
use std::sync::Arc;

/// A letter that has been read, or the reason why it could not be.
type Reading = std::result::Result<Read, Sentence>;

/// A letter for one mailbox, on its way into the act.
#[derive(Clone)]
struct Letter {
    source: Source,
    authenticity: Authenticity,
    delivery: Delivery,
    read: Arc<Reading>,
    terms: Arc<Terms>,
}

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
        let mut new = new_arrival(&mail, &kept, &delivery, &read, &authenticity);
        new.findings = serde_json::to_string(&authenticity)?;
        let letter = Letter {
            source: mail.source,
            authenticity: authenticity.clone(),
            delivery,
            read: read.clone(),
            terms: terms.clone(),
        };
        let again = new.clone();
        let receipt = intake::receive(desk, again, move |act| arrive(act, &new, &letter)).await?;
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

fn new_arrival(
    mail: &Arrived,
    raw: &Raw,
    delivery: &Delivery,
    read: &Reading,
    authenticity: &Authenticity,
) -> NewArrival {
    let read = read.as_ref().ok();
    NewArrival {
        channel: Channel::Email,
        mailbox_id: delivery.mailbox.as_ref().map(|mailbox| mailbox.id),
        source: mail.source.as_str(),
        external_id: read.and_then(|read| read.rfc_message_id.clone()),
        fingerprint: raw.fingerprint.clone(),
        file: raw.file.clone(),
        mail_from: mail.mail_from.clone(),
        recipients: delivery.recipients.join(" "),
        from_address: read.and_then(|read| read.from_address.clone()),
        from_name: read.map(|read| read.from_name.clone()),
        subject: read.map(|read| read.subject.clone()).unwrap_or_default(),
        verdict: authenticity.verdict,
        findings: String::new(),
        // A folder that is read again brings nothing new.
        reread: mail.source == Source::Imap,
    }
}

/// Keeps the letter and works on it; one that has come before is only recorded.
fn arrive(act: &mut Act, new: &NewArrival, letter: &Letter) -> Result<Receipt> {
    let read = match letter.read.as_ref() {
        Ok(read) => read,
        Err(reason) => return intake::put_aside(act, new, Outcome::Quarantined, reason),
    };
    let author = author(act, read, &letter.terms)?;
    let found = author.weighs(letter.authenticity.clone(), read);
    let mut new = new.clone();
    new.verdict = found.verdict;
    new.findings = serde_json::to_string(&found)?;
    intake::once(act, &new, |act, mail| {
        let taking = Taking {
            mail,
            source: letter.source,
            mailbox: letter.delivery.mailbox.as_ref(),
            recipients: &letter.delivery.recipients,
            null_sender: new.mail_from.as_deref() == Some(""),
            verdict: found.verdict,
            found: &found,
            author: &author,
            read,
            terms: &letter.terms,
        };
        take::take(act, &taking)
    })
}
