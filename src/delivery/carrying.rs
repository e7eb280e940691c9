//! The conversation about one letter with a relay.

use super::compose::{Ready, compose};
use super::smtp::Smtp;
use super::told::{self, Seen};
use super::trouble::{Stage, Trouble};
use crate::languages::Sentence;
use crate::leaving::{Attempt, Outcome, Tried, Way};
use crate::mailboxes::Step;
use futures_util::future::BoxFuture;
use lettre::Address;
use lettre::transport::smtp::client::AsyncSmtpConnection;
use lettre::transport::smtp::commands::{Data, Mail, Rcpt, Rset};
use lettre::transport::smtp::extension::{Extension, MailParameter};
use std::sync::Arc;

/// A try that failed: how it ended, and what it says of the relay.
type Failed = (Outcome, Seen);

impl Way for Smtp {
    fn carry(self: Arc<Self>, attempt: Attempt) -> BoxFuture<'static, Tried> {
        Box::pin(async move {
            let (outcome, seen) = send(&self, &attempt).await;
            let reach = seen.reach();
            let telling = async move { told::note(&attempt.desk, &self, &seen).await };
            Tried {
                outcome,
                reach,
                afterwards: Some(Box::pin(telling)),
            }
        })
    }

    fn rest(self: Arc<Self>) -> BoxFuture<'static, ()> {
        Box::pin(async move { self.say_goodbye().await })
    }
}

/// The letter of a parcel; else how the attempt ends.
pub(super) async fn ready(attempt: &Attempt) -> Result<Ready, Outcome> {
    let (desk, parcel) = (attempt.desk.clone(), attempt.parcel.clone());
    match attempt.desk.read(move |tx| compose(&desk, tx, &parcel)).await {
        Ok(Ok(ready)) => Ok(ready),
        Ok(Err(why)) => Err(Outcome::Refused {
            why,
            unknown_address: false,
        }),
        Err(error) => {
            let why = Sentence::new("delivery-why-unread").with("error", error.to_string());
            Err(Outcome::Later { why })
        }
    }
}

async fn send(smtp: &Smtp, attempt: &Attempt) -> (Outcome, Seen) {
    let ready = match ready(attempt).await {
        Ok(ready) => ready,
        Err(outcome) => return (outcome, Seen::Nothing),
    };
    match smtp.connection().await {
        Ok(connection) => converse(smtp, connection, attempt, &ready).await,
        // A relay that cannot be reached, or that does not want this desk, says nothing about the letter.
        Err(trouble) => {
            let fault = smtp.fault(&trouble);
            let let_in = !matches!(fault.step, Step::SignIn | Step::Token);
            let why = trouble.why;
            (Outcome::Unreached { why, let_in }, Seen::Away(fault))
        }
    }
}

async fn converse(
    smtp: &Smtp,
    mut connection: AsyncSmtpConnection,
    attempt: &Attempt,
    ready: &Ready,
) -> (Outcome, Seen) {
    let (outcome, seen) = match address(smtp, &mut connection, ready).await {
        Ok(()) => hand_over(smtp, &mut connection, attempt, ready).await,
        Err(failed) => failed,
    };
    match outcome {
        Outcome::Taken => smtp.keep(connection),
        Outcome::Refused { .. } => smtp.leave(connection).await,
        // Mostly broken; closing is enough.
        _ => drop(connection),
    }
    (outcome, seen)
}

/// Names the sender and the recipient: each recipient has a letter of their own.
async fn address(smtp: &Smtp, connection: &mut AsyncSmtpConnection, ready: &Ready) -> Result<(), Failed> {
    let to = parse(&ready.to)?;
    let at = Stage::Recipient(to.to_string());
    if ready.beyond_ascii && !connection.server_info().supports_feature(Extension::SmtpUtfEight) {
        return Err((beyond_means(&ready.to), Seen::Well));
    }
    if let Err(trouble) = sender(smtp, connection, ready.from.as_deref(), ready.beyond_ascii).await? {
        // Some relays let a mailbox send in its plain name only: better a letter whose reports say less than none.
        let plain = ready.from.as_deref().filter(|from| *from != ready.mailbox);
        if plain.is_none() || !trouble.for_good() {
            return Err(without_sender(smtp, trouble));
        }
        smtp.step(Stage::Sender, connection.command(Rset))
            .await
            .map_err(|trouble| without_sender(smtp, trouble))?;
        sender(smtp, connection, Some(&ready.mailbox), ready.beyond_ascii)
            .await?
            .map_err(|trouble| without_sender(smtp, trouble))?;
    }
    smtp.step(at, connection.command(Rcpt::new(to, vec![])))
        .await
        .map_err(|trouble| ended(smtp, trouble, Some(&ready.to)))?;
    Ok(())
}

/// No downgrade of a local part exists (RFC 6530, 8): the letter can never leave by this relay.
fn beyond_means(to: &str) -> Outcome {
    Outcome::Refused {
        why: Sentence::new("delivery-why-beyond-ascii").with("address", to),
        unknown_address: false,
    }
}

async fn sender(
    smtp: &Smtp,
    connection: &mut AsyncSmtpConnection,
    from: Option<&str>,
    beyond_ascii: bool,
) -> Result<Result<(), Trouble>, Failed> {
    let from = from.map(parse).transpose()?;
    let parameters = beyond_ascii.then_some(MailParameter::SmtpUtfEight);
    let mail = Mail::new(from, parameters.into_iter().collect());
    let named = smtp.step(Stage::Sender, connection.command(mail));
    Ok(named.await.map(drop))
}

async fn hand_over(
    smtp: &Smtp,
    connection: &mut AsyncSmtpConnection,
    attempt: &Attempt,
    ready: &Ready,
) -> (Outcome, Seen) {
    if let Err(outcome) = attempt.begin_hand_over().await {
        return (outcome, Seen::Nothing);
    }
    let inviting = connection.command(Data);
    if let Err(trouble) = smtp.within(smtp.patience.inviting, Stage::Letter, inviting).await {
        return ended(smtp, trouble, None);
    }
    match smtp.hand_over(connection, &ready.bytes).await {
        Ok(_) => (Outcome::Taken, Seen::Well),
        Err((trouble, true)) if trouble.code.is_none() => {
            let (_, seen) = ended(smtp, trouble.clone(), None);
            (Outcome::Uncertain { why: trouble.why }, seen)
        }
        Err((trouble, _)) => ended(smtp, trouble, None),
    }
}

/// The relay does not take our sender: no letter of this mailbox leaves. That is no fault of this one, so it waits.
fn without_sender(smtp: &Smtp, trouble: Trouble) -> Failed {
    let seen = Seen::Refuses(smtp.fault(&trouble));
    let (why, let_in) = (trouble.why, true);
    (Outcome::Unreached { why, let_in }, seen)
}

/// A step that failed while the letter surely had not left. `to` is the recipient it was about.
fn ended(smtp: &Smtp, trouble: Trouble, to: Option<&str>) -> Failed {
    let seen = match trouble.is_of_the_relay() {
        true => Seen::Refuses(smtp.fault(&trouble)),
        false => Seen::Well,
    };
    if trouble.for_good() {
        let unknown_address = to.is_some() && trouble.unknown_address;
        let why = trouble.why;
        (Outcome::Refused { why, unknown_address }, seen)
    } else {
        (Outcome::Later { why: trouble.why }, seen)
    }
}

#[expect(
    clippy::result_large_err,
    reason = "once for each recipient, and what is wrong is told with it"
)]
fn parse(address: &str) -> Result<Address, Failed> {
    address.parse().map_err(|_| {
        let why = Sentence::new("delivery-why-no-address").with("address", address);
        (
            Outcome::Refused {
                why,
                unknown_address: false,
            },
            Seen::Nothing,
        )
    })
}
