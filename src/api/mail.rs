//! `POST /mail`: a letter as `message/rfc822`, taken in the same way as by SMTP.

use super::Api;
use super::asked::Asked;
use super::caller::Caller;
use super::refusals::{Answer, Refusal};
use crate::settings;
use axum::Router;
use axum::body::Bytes;
use axum::extract::{DefaultBodyLimit, State};
use axum::routing::post;
use database::Tx;
use letters::Letter;

/// The largest letter, in bytes.
const LARGEST: usize = 50 * 1024 * 1024;

/// The routes of mail.
pub fn routes() -> Router<Api> {
    Router::new().route("/api/v2/mail", post(take).layer(DefaultBodyLimit::max(LARGEST)))
}

async fn take(State(api): State<Api>, caller: Caller, asked: Asked, bytes: Bytes) -> Answer {
    caller.must_work_here()?;
    caller.0.must_be_agent()?;
    if bytes.is_empty() {
        return Err(Refusal::Bad(
            "The body needs to be a letter (message/rfc822)".to_owned(),
        ));
    }
    let raw = bytes.to_vec();
    let letter = letters::read(&raw);
    let named = asked.get("mailbox").map(str::to_owned);
    let recipients = api.desk.read(move |tx| recipients(tx, named, &letter)).await?;
    receive(&api, recipients, raw).await
}

/// The mailboxes a letter is for: the one named, else those in To and Cc, else the first.
fn recipients(tx: &mut Tx, named: Option<String>, letter: &Letter) -> crate::store::Result<Vec<String>> {
    if let Some(named) = named {
        return Ok(vec![named]);
    }
    let mut recipients = Vec::new();
    for mailbox in letter.to.iter().chain(&letter.cc) {
        if settings::mailbox_by_address(tx, &mailbox.address)?.is_some() {
            recipients.push(mailbox.address.clone());
        }
    }
    if recipients.is_empty() {
        recipients.extend(settings::main_mailbox(tx)?.map(|mailbox| mailbox.address));
    }
    Ok(recipients)
}

/// Hands the letter to the intake.
async fn receive(_api: &Api, _recipients: Vec<String>, _raw: Vec<u8>) -> Answer {
    Err(Refusal::NotFound)
}
