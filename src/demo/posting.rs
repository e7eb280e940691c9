//! A customer of the demo writes: builds a real letter (RFC 5322) and hands it in at the desk's door for mail.

use crate::channels::email::{self, Arrived, Source};
use crate::correspondence::outbox::Letter;
use crate::ids::TicketId;
use crate::mailboxes;
use crate::store::{Desk, Error, Result};
use data_encoding::HEXLOWER;
use jiff::Timestamp;
use letters::{Draft, Mailbox};

/// What a customer has written.
#[derive(Debug, Clone)]
pub struct Written {
    pub name: String,
    pub address: String,
    pub subject: String,
    pub text: String,
}

/// A letter at the desk's door.
struct Posted {
    recipient: String,
    raw: Vec<u8>,
}

/// Posts the letter; the ticket it became part of. `answers`: the letter of ours that it answers.
pub async fn post(desk: &Desk, written: Written, answers: Option<&Letter>) -> Result<Option<TicketId>> {
    let now = desk.clock.now();
    let recipient = match answers {
        Some(letter) => letter.contents()?.reply_to,
        None => desk.read(mailboxes::main).await?.ok_or(Error::NotFound)?.address,
    };
    let raw = compose(&written, answers, &recipient, now)?;
    receive(desk, written.address, Posted { recipient, raw }).await
}

/// As a mail program would write it: an answer quotes what it answers and names its thread.
fn compose(written: &Written, answers: Option<&Letter>, recipient: &str, now: Timestamp) -> Result<Vec<u8>> {
    let mut unique = [0; 12];
    getrandom::fill(&mut unique).map_err(|error| Error::File(std::io::Error::other(error)))?;
    let domain = written.address.rsplit('@').next().unwrap_or("customer.example");
    let mut draft = Draft {
        from: Mailbox {
            name: written.name.clone(),
            address: written.address.clone(),
        },
        to: vec![Mailbox {
            name: String::new(),
            address: recipient.to_owned(),
        }],
        subject: written.subject.clone(),
        message_id: format!("{}@{domain}", HEXLOWER.encode(&unique)),
        date: now,
        text: written.text.replace("\r\n", "\n"),
        ..Draft::default()
    };
    if let Some(letter) = answers {
        let contents = letter.contents()?;
        let quoted: String = contents.text.lines().map(|line| format!("> {line}\n")).collect();
        let wrote = format!(
            "On {}, {} wrote:",
            letter.created_at.strftime("%d %b %Y, %H:%M"),
            contents.from.name
        );
        draft.text += &format!("\n\n{wrote}\n{quoted}");
        draft.in_reply_to = vec![letter.rfc_message_id.clone()];
        draft.references = contents.references;
        draft.references.push(letter.rfc_message_id.clone());
    }
    // Only an address that no mail could be sent to, or a line break in a header, can stop it.
    letters::compose(&draft).map_err(|_| Error::invalid("from", "error-address"))
}

/// The door for mail: keeps the letter, finds its ticket or opens one.
async fn receive(desk: &Desk, mail_from: String, posted: Posted) -> Result<Option<TicketId>> {
    let arrived = Arrived {
        source: Source::Demo,
        mail_from: Some(mail_from),
        recipients: vec![posted.recipient],
        raw: posted.raw,
    };
    Ok(email::receive(desk, arrived).await?.ticket_id)
}
