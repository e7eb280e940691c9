//! A letter that is announced: for which mailboxes it is, and the settings that it will meet. Read once a letter, before its
//! act, so that the writer does not wait.

use super::terms::{Terms, terms};
use crate::mailboxes::{self, Mailbox};
use crate::store::{Desk, Result};
use database::Tx;
use jiff::{SignedDuration, Timestamp};

/// How long what was read for a letter holds while the letter is on its way.
const FRESH: SignedDuration = SignedDuration::from_secs(10);

/// A letter for one mailbox.
#[derive(Clone)]
pub(super) struct Delivery {
    pub mailbox: Option<Mailbox>,
    pub recipients: Vec<String>,
}

/// What is known of a letter before it is here.
pub struct Announced {
    pub(super) terms: Terms,
    pub(super) deliveries: Vec<Delivery>,
    at: Timestamp,
}

impl Announced {
    /// For a recipient whom SMTP names first. None when no mailbox takes their letters.
    pub(super) async fn to(desk: &Desk, recipient: String) -> Result<Option<Announced>> {
        let at = desk.clock.now();
        let found = desk.read_settings(move |tx| match delivery(tx, recipient)? {
            Some(delivery) => Ok(Some((terms(tx, at)?, delivery))),
            None => Ok(None),
        });
        Ok(found.await?.map(|(terms, delivery)| Announced {
            terms,
            deliveries: vec![delivery],
            at,
        }))
    }

    /// Adds another one. Says whether a mailbox takes their letters.
    pub(super) async fn and_to(&mut self, desk: &Desk, recipient: String) -> Result<bool> {
        let found = desk.read_settings(move |tx| delivery(tx, recipient)).await?;
        let taken = found.is_some();
        self.deliveries = merged(self.deliveries.drain(..).chain(found));
        Ok(taken)
    }

    /// For the recipients of a letter that is here; the main mailbox when none of them is one of ours.
    pub(super) fn for_all(tx: &mut Tx, recipients: Vec<String>, at: Timestamp) -> Result<Announced> {
        Ok(Announced {
            terms: terms(tx, at)?,
            deliveries: deliveries(tx, recipients)?,
            at,
        })
    }

    /// All recipients that are taken.
    pub(super) fn recipients(&self) -> Vec<String> {
        let each = self.deliveries.iter().flat_map(|delivery| &delivery.recipients);
        each.cloned().collect()
    }

    /// Whether it still holds: a large letter on a slow line takes minutes.
    pub(super) fn holds(&self, now: Timestamp) -> bool {
        now.duration_since(self.at) < FRESH
    }
}

/// The mailboxes that these recipients have, each with its own; the main one when there is none.
pub(super) fn deliveries(tx: &mut Tx, recipients: Vec<String>) -> Result<Vec<Delivery>> {
    let mut found = vec![];
    for recipient in recipients {
        found.extend(delivery(tx, recipient)?);
    }
    if found.is_empty() {
        found.push(Delivery {
            mailbox: mailboxes::main(tx)?,
            recipients: vec![],
        });
    }
    Ok(merged(found))
}

/// The mailbox of one recipient. Postmaster's letters go to the mailbox that reads for him, under its address where he is
/// named without a domain: the parser gives that as an empty address.
fn delivery(tx: &mut Tx, recipient: String) -> Result<Option<Delivery>> {
    let asked = if recipient.is_empty() {
        "postmaster".to_owned()
    } else {
        recipient
    };
    let Some(mailbox) = mailboxes::for_recipient(tx, &asked)? else {
        return Ok(None);
    };
    let known = if asked.contains('@') {
        asked
    } else {
        mailbox.address.clone()
    };
    Ok(Some(Delivery {
        mailbox: Some(mailbox),
        recipients: vec![known],
    }))
}

/// One delivery a mailbox.
fn merged(each: impl IntoIterator<Item = Delivery>) -> Vec<Delivery> {
    let id = |delivery: &Delivery| delivery.mailbox.as_ref().map(|mailbox| mailbox.id);
    let mut all: Vec<Delivery> = vec![];
    for delivery in each {
        match all.iter_mut().find(|known| id(known) == id(&delivery)) {
            Some(known) => known.recipients.extend(delivery.recipients),
            None => all.push(delivery),
        }
    }
    all
}
