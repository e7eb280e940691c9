//! One try to send one letter.

use super::compose::{Ready, compose};
use super::outcome::{Outcome, settle};
use super::smtp::{Smtp, Trouble};
use crate::outbox::{self, Claimed, Letter};
use crate::store::{Actor, Desk};
use lettre::Address;
use lettre::transport::smtp::client::AsyncSmtpConnection;
use lettre::transport::smtp::commands::{Data, Mail, Rcpt, Rset};
use lettre::transport::smtp::extension::{Extension, MailParameter};
use std::sync::Arc;
use std::time::Duration;

/// The way letters take from here; none in the demo, where they count as sent.
pub(super) type Way = Option<Arc<Smtp>>;

/// Whether the relay could be reached, as far as the try showed it.
pub(super) type Reached = Option<bool>;

/// Tries the letter and notes how that ended.
pub(super) async fn try_letter(desk: Desk, way: Way, claimed: Claimed) -> Reached {
    let (outcome, reached) = attempt(&desk, way, &claimed).await;
    tracing::debug!(letter = %claimed.letter.id, ?outcome, "a letter was tried");
    note(&desk, claimed.letter, outcome).await;
    reached
}

/// Notes it whatever it takes: a letter that the relay took and that nobody noted would leave twice.
async fn note(desk: &Desk, letter: Letter, outcome: Outcome) {
    loop {
        let (letter, outcome) = (letter.clone(), outcome.clone());
        let noted = desk
            .act(Actor::Desk, move |act| settle(act, &letter, &outcome))
            .await;
        let Err(error) = noted else { return };
        tracing::error!(%error, "how a letter ended could not be noted; trying again");
        crate::clock::pause(Duration::from_secs(1)).await;
    }
}

async fn attempt(desk: &Desk, way: Way, claimed: &Claimed) -> (Outcome, Reached) {
    let letter = &claimed.letter;
    if claimed.used_up {
        let words = "the desk stopped twice while this letter was leaving".to_owned();
        return (Outcome::Uncertain { words }, None);
    }
    let (shared, wanted) = (desk.clone(), letter.clone());
    let ready = match desk.read(move |tx| compose(&shared, tx, &wanted)).await {
        Ok(Ok(ready)) => ready,
        Ok(Err(words)) => return (Outcome::Refused { words, unknown: None }, None),
        Err(error) => {
            let words = format!("the letter could not be read: {error}");
            return (Outcome::Later { words }, None);
        }
    };
    let Some(smtp) = way else {
        return (Outcome::Taken, None);
    };
    match smtp.connection().await {
        Ok(connection) => (
            converse(desk, &smtp, connection, letter, &ready).await,
            Some(true),
        ),
        // A relay that cannot be reached, or that does not want this desk, says nothing about the letter.
        Err(trouble) => (Outcome::Later { words: trouble.words }, Some(false)),
    }
}

async fn converse(
    desk: &Desk,
    smtp: &Smtp,
    mut connection: AsyncSmtpConnection,
    letter: &Letter,
    ready: &Ready,
) -> Outcome {
    let outcome = match address(smtp, &mut connection, ready).await {
        Ok(()) => hand_over(desk, smtp, &mut connection, letter, ready).await,
        Err(outcome) => outcome,
    };
    match outcome {
        Outcome::Taken => smtp.keep(connection),
        Outcome::Refused { .. } => smtp.leave(connection).await,
        // Mostly broken; closing is enough.
        _ => drop(connection),
    }
    outcome
}

/// Names the sender and the recipient: each recipient has a letter of their own.
async fn address(smtp: &Smtp, connection: &mut AsyncSmtpConnection, ready: &Ready) -> Result<(), Outcome> {
    let to = parse(&ready.to)?;
    let what = format!("the recipient {to}");
    if ready.beyond_ascii && !connection.server_info().supports_feature(Extension::SmtpUtfEight) {
        return Err(beyond_means(&ready.to));
    }
    if let Err(trouble) = sender(smtp, connection, ready.from.as_deref(), ready.beyond_ascii).await? {
        // Some relays let a mailbox send in its plain name only: better a letter whose reports say less than none.
        let plain = ready.from.as_deref().filter(|from| *from != ready.mailbox);
        if plain.is_none() || !trouble.for_good() {
            return Err(ended(trouble, None));
        }
        smtp.step("the sender", connection.command(Rset))
            .await
            .map_err(|trouble| ended(trouble, None))?;
        sender(smtp, connection, Some(&ready.mailbox), ready.beyond_ascii)
            .await?
            .map_err(|trouble| ended(trouble, None))?;
    }
    smtp.step(&what, connection.command(Rcpt::new(to, vec![])))
        .await
        .map_err(|trouble| ended(trouble, Some(&ready.to)))?;
    Ok(())
}

/// No downgrade of a local part exists (RFC 6530, 8): the letter can never leave by this relay.
fn beyond_means(to: &str) -> Outcome {
    Outcome::Refused {
        words: format!(
            "{to} cannot be reached from here: the relay takes no addresses beyond ASCII (SMTPUTF8)"
        ),
        unknown: None,
    }
}

async fn sender(
    smtp: &Smtp,
    connection: &mut AsyncSmtpConnection,
    from: Option<&str>,
    beyond_ascii: bool,
) -> Result<Result<(), Trouble>, Outcome> {
    let from = from.map(parse).transpose()?;
    let parameters = beyond_ascii.then_some(MailParameter::SmtpUtfEight);
    let mail = Mail::new(from, parameters.into_iter().collect());
    let named = smtp.step("the sender", connection.command(mail));
    Ok(named.await.map(drop))
}

async fn hand_over(
    desk: &Desk,
    smtp: &Smtp,
    connection: &mut AsyncSmtpConnection,
    letter: &Letter,
    ready: &Ready,
) -> Outcome {
    // Noted before the text leaves: should the node die now, the next one knows that it may have arrived.
    let leaving = letter.clone();
    match desk
        .act(Actor::Desk, move |act| outbox::leave(act, &leaving))
        .await
    {
        Ok(true) => {}
        Ok(false) => return Outcome::NotOurs,
        Err(error) => {
            let words = format!("the desk could not note that the letter leaves: {error}");
            return Outcome::Later { words };
        }
    }
    if let Err(trouble) = smtp.step("the letter", connection.command(Data)).await {
        return ended(trouble, None);
    }
    match smtp.hand_over(connection, &ready.bytes).await {
        Ok(_) => Outcome::Taken,
        Err((trouble, true)) if trouble.code.is_none() => Outcome::Uncertain { words: trouble.words },
        Err((trouble, _)) => ended(trouble, None),
    }
}

/// A step that failed while the letter surely had not left. `to` is the recipient it was about.
fn ended(trouble: Trouble, to: Option<&str>) -> Outcome {
    if trouble.for_good() {
        let unknown = to.filter(|_| trouble.unknown_address).map(str::to_owned);
        Outcome::Refused {
            words: trouble.words,
            unknown,
        }
    } else {
        Outcome::Later { words: trouble.words }
    }
}

fn parse(address: &str) -> Result<Address, Outcome> {
    address.parse().map_err(|_| Outcome::Refused {
        words: format!("{address:?} is not an address that letters can be sent to"),
        unknown: None,
    })
}
