//! Letters through the API: `POST /mail` takes one in the same way as SMTP does; the rest looks at those that came.

use super::Api;
use super::asked::{Asked, Path};
use super::call::Call;
use super::caller::Caller;
use super::refusals::{Answer, Refusal, ok};
use crate::channels::email::{Arrived, Source};
use crate::channels::{self, email};
use crate::ids::{MailId, MessageId, PersonId, TicketId};
use crate::intake::{self, Arrival, Receipt};
use crate::shapes::{Authentication, Mail, MailFile, MailReceipt, Mails, One, Sender, Signature};
use crate::store::{Desk, Result};
use crate::tickets::Channel;
use crate::web::Download;
use axum::body::Bytes;
use axum::extract::State;
use axum::response::IntoResponse;
use data_encoding::HEXLOWER;
use letters::Part;
use sha2::{Digest, Sha256};

/// The largest letter, in bytes.
const LARGEST: usize = 50 * 1024 * 1024;

/// The calls of mail.
pub fn calls() -> Vec<Call> {
    vec![
        Call::get("mail", list)
            .about("The letters with a Message-ID; without one those that wait or lie in quarantine")
            .asks(&[("rfc_message_id", "the Message-ID")])
            .answers::<Mails>(),
        Call::post("mail", take)
            .about("Takes a letter as SMTP does: the body is the letter (message/rfc822)")
            .asks(&[(
                "mailbox",
                "whom it is for; usually who stands in To and Cc, else the first mailbox",
            )])
            .takes_bytes(LARGEST)
            .answers::<MailReceipt>(),
        Call::get("mail/{id}", show)
            .about("One letter, and what became of it")
            .answers::<One<Mail>>(),
        Call::get("mail/{id}/raw", raw).about("The letter byte for byte"),
        Call::post("mail/{id}/retry", retry)
            .about("Tries again to take a letter that was set aside")
            .answers::<MailReceipt>(),
    ]
}

/// Letters are for those who may work on tickets.
fn may(caller: &Caller) -> std::result::Result<(), Refusal> {
    caller.must_work_here()?;
    Ok(caller.0.must_be_agent()?)
}

/// `POST /mail[?mailbox=…]`: the body is the letter. Without a mailbox those in To and Cc get it, else the first one.
async fn take(State(api): State<Api>, caller: Caller, asked: Asked, bytes: Bytes) -> Answer {
    may(&caller)?;
    if bytes.is_empty() {
        return Err(Refusal::Bad(
            "The body needs to be a letter (message/rfc822)".to_owned(),
        ));
    }
    let arrived = Arrived {
        source: Source::Api,
        mail_from: None,
        recipients: asked.all("mailbox").map(str::to_owned).collect(),
        raw: bytes.to_vec(),
    };
    ok(receipt(email::receive(&api.desk, arrived).await?))
}

async fn retry(State(api): State<Api>, caller: Caller, Path(id): Path<i64>) -> Answer {
    may(&caller)?;
    ok(receipt(
        intake::retry_one(&api.desk, channels::PROVIDERS, id.into()).await?,
    ))
}

fn receipt(receipt: Receipt) -> MailReceipt {
    MailReceipt {
        outcome: receipt.outcome.to_string(),
        mail_id: receipt.mail_id.get(),
        ticket_id: receipt.ticket_id.map(TicketId::get),
        comment_id: receipt.comment_id.map(MessageId::get),
    }
}

/// `GET /mail?rfc_message_id=…`: the letters with this Message-ID; without one those that wait or lie in quarantine.
async fn list(State(api): State<Api>, caller: Caller, asked: Asked) -> Answer {
    may(&caller)?;
    let id = asked
        .get("rfc_message_id")
        .map(|id| id.trim_matches(['<', '>']).to_owned());
    let mails = api.desk.read(move |tx| {
        Ok(match id {
            Some(id) => intake::find_by_external_id(tx, &id)?,
            None => {
                let mut aside = intake::set_aside(tx, 100)?;
                aside.retain(|arrival| arrival.channel == Channel::Email);
                aside
            }
        })
    });
    let mut seen = Mails { mails: vec![] };
    for mail in mails.await? {
        seen.mails.push(shown(&api.desk, mail).await?);
    }
    ok(seen)
}

async fn show(State(api): State<Api>, caller: Caller, Path(id): Path<i64>) -> Answer {
    may(&caller)?;
    let mail = api
        .desk
        .read(move |tx| intake::find_arrival(tx, id.into()))
        .await?;
    let mail = mail.ok_or(Refusal::NotFound)?;
    ok(One(shown(&api.desk, mail).await?))
}

/// The letter byte for byte, to save.
async fn raw(State(api): State<Api>, caller: Caller, Path(id): Path<i64>) -> Answer {
    may(&caller)?;
    let (desk, id) = (api.desk.clone(), MailId::from(id));
    let bytes = api.desk.read(move |tx| intake::raw(&desk, tx, id)).await?;
    Ok(Download::save(format!("mail-{id}.eml"), "message/rfc822", bytes).into_response())
}

/// A letter as it came and what became of it.
async fn shown(desk: &Desk, mail: Arrival) -> Result<Mail> {
    let (inner, id) = (desk.clone(), mail.id);
    let raw = desk.read(move |tx| intake::raw(&inner, tx, id)).await?;
    let looked = email::look(raw).await;
    let read = looked.letter;
    Ok(Mail {
        mail_id: mail.id.get(),
        ticket_id: mail.ticket_id.map(TicketId::get),
        comment_id: mail.message_id.map(MessageId::get),
        outcome: mail.outcome.to_string(),
        reason: mail.reason.to_string(),
        authentication: authentication(&mail),
        rfc_message_id: mail.external_id,
        subject: mail.subject,
        from: Sender {
            address: mail.from_address,
            name: mail.from_name,
        },
        attachments: read.attachments.iter().map(file).collect(),
        text: read.text,
        visible_text: looked.visible,
        html: looked.html,
        threaded_because: mail.threaded_because.to_string(),
        dismissed_by: mail.dismissed_by.map(PersonId::get),
    })
}

/// Whether the letter is from whom it says, and what that rests on.
fn authentication(mail: &Arrival) -> Authentication {
    let found = email::authenticity(mail);
    let signature = |(domain, result)| Signature { domain, result };
    Authentication {
        verdict: mail.verdict.to_string(),
        claimed_domain: found.claimed,
        checked_by: found.checked_by,
        spf: found.spf,
        dkim: found.dkim.into_iter().map(signature).collect(),
        dmarc: found.dmarc,
        on_behalf_of: found.on_behalf,
    }
}

fn file(part: &Part) -> MailFile {
    MailFile {
        file_name: part.file_name.clone(),
        size: part.bytes.len(),
        sha256: HEXLOWER.encode(&Sha256::digest(&part.bytes)),
        content_type: letters::sniff(&part.bytes, &part.file_name).to_owned(),
        inline: part.inline,
    }
}
