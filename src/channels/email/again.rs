//! Letters that were kept and are worked on once more.

use super::Source;
use super::author::author;
use super::findings;
use super::reading::{self, Read};
use super::take::{self, Taking};
use super::terms::{Terms, terms};
use crate::intake::{Arrival, Provider, Readied, Receipt, Work};
use crate::mailboxes;
use crate::store::{Act, Desk, Result};
use crate::tickets::Channel;
use std::sync::Arc;

/// How kept letters are worked on.
pub const PROVIDER: Provider = Provider {
    channel: Channel::Email,
    read: |desk, letter, raw| Box::pin(read(desk, letter, raw)),
};

async fn read(desk: Desk, letter: Arrival, raw: Vec<u8>) -> Result<Readied> {
    let now = desk.clock.now();
    let terms = desk.read(move |tx| terms(tx, now)).await?;
    let read = reading::read(desk.files.clone(), Arc::new(raw), letter.mail_from.clone()).await?;
    Ok(read.map(|read| -> Work { Arc::new(move |act| again(act, &letter, &read, &terms)) }))
}

/// The same as on arrival.
fn again(act: &mut Act, letter: &Arrival, read: &Read, terms: &Terms) -> Result<Receipt> {
    let mailbox = match letter.mailbox_id {
        Some(id) => mailboxes::find(act, id)?,
        None => None,
    };
    let recipients: Vec<String> = letter.recipients.split_whitespace().map(str::to_owned).collect();
    let author = author(act, read, terms)?;
    let found = author.weighs(findings::authenticity(letter), read);
    let taking = Taking {
        mail: letter.id,
        source: letter.source.parse().unwrap_or(Source::Smtp),
        mailbox: mailbox.as_ref(),
        recipients: &recipients,
        null_sender: letter.mail_from.as_deref() == Some(""),
        verdict: found.verdict,
        found: &found,
        author: &author,
        read,
        terms,
    };
    take::take(act, &taking)
}
