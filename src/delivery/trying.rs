//! One try to send one letter.

use super::compose::{Ready, compose};
use super::outcome::{Outcome, settle};
use super::smtp::Smtp;
use super::told::{self, Seen};
use super::trouble::{Stage, Trouble};
use crate::languages::Sentence;
use crate::leaving::{self, Claimed, Parcel};
use crate::mailboxes::Step;
use crate::store::{Actor, Desk};
use lettre::Address;
use lettre::transport::smtp::client::AsyncSmtpConnection;
use lettre::transport::smtp::commands::{Data, Mail, Rcpt, Rset};
use lettre::transport::smtp::extension::{Extension, MailParameter};
use std::convert::Infallible;
use std::sync::Arc;
use std::time::Duration;

/// The way letters take from here; none in the demo, where they count as sent.
pub(super) type Way = Option<Arc<Smtp>>;

/// A try that failed: how it ended, and what it says of the relay.
type Failed = (Outcome, Seen);

/// Until a failed act is tried again.
const AGAIN: Duration = Duration::from_secs(1);

/// Tries the letter and notes how that ended.
pub(super) async fn try_letter(desk: Desk, way: Way, claimed: Claimed) -> Seen {
    let letter = claimed.parcel.clone();
    let trying = async {
        let (outcome, seen) = attempt(&desk, way.clone(), &claimed).await;
        let id = claimed.parcel.id;
        match &outcome {
            Outcome::Refused { .. } => tracing::warn!(letter = %id, "a letter was refused, and is given up"),
            Outcome::Taken => tracing::debug!(letter = %id, "a letter has left"),
            _ => tracing::debug!(letter = %id, ?outcome, "a letter was tried"),
        }
        note(&desk, claimed.parcel, outcome).await;
        seen
    };
    let seen = match &way {
        None => trying.await,
        Some(smtp) => tokio::select! {
            seen = trying => seen,
            never = keep_in_hand(&desk, smtp, &letter) => match never {},
        },
    };
    if let Some(smtp) = &way {
        told::note(&desk, smtp, &seen).await;
    }
    seen
}

/// Keeps other nodes off the letter, however long the conversation takes.
async fn keep_in_hand(desk: &Desk, smtp: &Smtp, letter: &Parcel) -> Infallible {
    loop {
        crate::clock::pause(smtp.patience.span(smtp.patience.renewing)).await;
        while let Err(error) = renew(desk, letter).await {
            tracing::debug!(%error, letter = %letter.id, "the lease of a letter could not be renewed");
            crate::clock::pause(AGAIN).await;
        }
    }
}

async fn renew(desk: &Desk, letter: &Parcel) -> crate::store::Result<()> {
    let letter = letter.clone();
    desk.act(Actor::Desk, move |act| leaving::renew(act, &letter))
        .await
}

/// Notes it whatever it takes: a letter that the relay took and that nobody noted would leave twice.
async fn note(desk: &Desk, letter: Parcel, outcome: Outcome) {
    let mut told = false;
    loop {
        let (letter, outcome) = (letter.clone(), outcome.clone());
        let noted = desk
            .act(Actor::Desk, move |act| settle(act, &letter, &outcome))
            .await;
        let Err(error) = noted else { return };
        if !std::mem::replace(&mut told, true) {
            tracing::error!(%error, "how a letter ended could not be noted; it is tried until it can");
        }
        crate::clock::pause(AGAIN).await;
    }
}

async fn attempt(desk: &Desk, way: Way, claimed: &Claimed) -> (Outcome, Seen) {
    let letter = &claimed.parcel;
    if claimed.used_up {
        let why = Sentence::new("delivery-why-stopped-twice");
        return (Outcome::Uncertain { why }, Seen::Nothing);
    }
    let (shared, wanted) = (desk.clone(), letter.clone());
    let ready = match desk.read(move |tx| compose(&shared, tx, &wanted)).await {
        Ok(Ok(ready)) => ready,
        Ok(Err(why)) => return (Outcome::Refused { why, unknown: false }, Seen::Nothing),
        Err(error) => {
            let why = Sentence::new("delivery-why-unread").with("error", error.to_string());
            return (Outcome::Later { why }, Seen::Nothing);
        }
    };
    let Some(smtp) = way else {
        return (Outcome::Taken, Seen::Nothing);
    };
    match smtp.connection().await {
        Ok(connection) => converse(desk, &smtp, connection, letter, &ready).await,
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
    desk: &Desk,
    smtp: &Smtp,
    mut connection: AsyncSmtpConnection,
    letter: &Parcel,
    ready: &Ready,
) -> (Outcome, Seen) {
    let (outcome, seen) = match address(smtp, &mut connection, ready).await {
        Ok(()) => hand_over(desk, smtp, &mut connection, letter, ready).await,
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
        unknown: false,
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
    desk: &Desk,
    smtp: &Smtp,
    connection: &mut AsyncSmtpConnection,
    letter: &Parcel,
    ready: &Ready,
) -> (Outcome, Seen) {
    // Noted before the text leaves: should the node die now, the next one knows that it may have arrived.
    let leaving = letter.clone();
    match desk
        .act(Actor::Desk, move |act| leaving::leave(act, &leaving))
        .await
    {
        Ok(true) => {}
        Ok(false) => return (Outcome::NotOurs, Seen::Nothing),
        Err(error) => {
            let why = Sentence::new("delivery-why-unnoted").with("error", error.to_string());
            return (Outcome::Later { why }, Seen::Nothing);
        }
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
        let unknown = to.is_some() && trouble.unknown_address;
        let why = trouble.why;
        (Outcome::Refused { why, unknown }, seen)
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
        (Outcome::Refused { why, unknown: false }, Seen::Nothing)
    })
}
