//! That letters do not leave by a relay is told when it begins and when it ends: to administrators on their pages, to
//! monitors, and in the log. Not at each try.

use super::smtp::Smtp;
use crate::ids::MailboxId;
use crate::languages::Language;
use crate::leaving::Reach;
use crate::mailboxes::Fault;
use crate::store::{Act, Actor, Desk, Result};
use database::{Tx, params};
use jiff::Timestamp;
use std::sync::atomic::Ordering;

/// The key of the desk's own relay.
const DESK: i64 = 0;

/// What a try showed of the relay.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Seen {
    /// It was not asked.
    Nothing,
    /// It takes letters, whatever it says of this one.
    Well,
    /// It talks to us, and would not take another letter either.
    Refuses(Fault),
    /// It cannot be reached, or does not let us in.
    Away(Fault),
}

impl Seen {
    /// Whether the relay answered.
    pub fn reach(&self) -> Reach {
        match self {
            Seen::Nothing => Reach::NotAsked,
            Seen::Well | Seen::Refuses(_) => Reach::Answered,
            Seen::Away(_) => Reach::Away,
        }
    }
}

/// A relay by which no letter leaves.
#[derive(Debug, Clone)]
pub struct RelayTrouble {
    /// The mailbox whose own relay it is; None for the desk's.
    pub mailbox: Option<MailboxId>,
    pub since: Timestamp,
    pub fault: Fault,
}

/// The relays by which no letter leaves, that of the desk first.
pub fn relay_troubles(tx: &mut Tx) -> Result<Vec<RelayTrouble>> {
    let sql = "SELECT mailbox_id, since, fault FROM relay_trouble ORDER BY mailbox_id";
    let found: Vec<(i64, Timestamp, String)> = tx.all(sql, [])?;
    found
        .into_iter()
        .map(|(mailbox, since, fault)| {
            Ok(RelayTrouble {
                mailbox: (mailbox != DESK).then(|| MailboxId::from(mailbox)),
                since,
                fault: serde_json::from_str(&fault)?,
            })
        })
        .collect()
}

/// Notes what a try showed, and tells what is new.
pub(super) async fn note(desk: &Desk, smtp: &Smtp, seen: &Seen) {
    let mailbox = smtp.mailbox;
    let noted = match seen {
        Seen::Well if smtp.told.load(Ordering::Relaxed) => {
            let ending = desk.act(Actor::Desk, move |act| forget(act, mailbox));
            ending.await.map(|ended| {
                if ended {
                    tracing::info!(relay = smtp.named(), "letters leave again");
                }
            })
        }
        Seen::Refuses(fault) | Seen::Away(fault) => {
            let kept = fault.clone();
            let beginning = desk.act(Actor::Desk, move |act| begin(act, mailbox, &kept));
            beginning.await.map(|begun| {
                if begun {
                    let what = fault.what(&Language::English.words());
                    tracing::warn!(relay = %fault.server, what, "letters do not leave: they wait, and are tried again");
                }
            })
        }
        Seen::Well | Seen::Nothing => Ok(()),
    };
    if let Err(error) = noted {
        tracing::debug!(%error, "how a relay does could not be noted");
    }
}

/// True if it was well until now. What is said of it is what it said last.
fn begin(act: &mut Act, mailbox: Option<MailboxId>, fault: &Fault) -> Result<bool> {
    let (now, fault) = (act.now, serde_json::to_string(fault)?);
    let key = mailbox.map_or(DESK, MailboxId::get);
    let known = act.run(
        "UPDATE relay_trouble SET fault = $1 WHERE mailbox_id = $2",
        params![&fault, key],
    )?;
    if known > 0 {
        return Ok(false);
    }
    let begun = act.run(
        "INSERT INTO relay_trouble (mailbox_id, since, fault) VALUES ($1, $2, $3) ON CONFLICT (mailbox_id) DO NOTHING",
        params![key, now, fault],
    )?;
    Ok(begun > 0)
}

/// It is over, or the relay is another one. False if nothing was told.
pub(super) fn forget(act: &mut Act, mailbox: Option<MailboxId>) -> Result<bool> {
    let key = mailbox.map_or(DESK, MailboxId::get);
    let gone = act.run("DELETE FROM relay_trouble WHERE mailbox_id = $1", params![key])?;
    Ok(gone > 0)
}
