//! Trying the settings of a mailbox, and what that showed, as JSON.

use crate::channels::email::imap::{self, Looked};
use crate::delivery;
use crate::languages::Language;
use crate::mailboxes::{Fault, SetUp};
use crate::store::Desk;
use serde_json::{Map, Value, json};

/// What trying the settings showed.
pub struct Tried {
    pub imap: Option<std::result::Result<Looked, Fault>>,
    relay: Option<std::result::Result<(), Fault>>,
}

impl Tried {
    /// Tries them: nothing is changed on the servers, nothing is sent.
    pub async fn of(desk: &Desk, wish: &SetUp) -> Tried {
        let imap = async {
            match &wish.imap {
                Some((imap, secret)) => Some(imap::look(imap, secret, &desk.authorities).await),
                None => None,
            }
        };
        let relay = async {
            match &wish.relay {
                Some((server, secret)) => Some(delivery::look(server, secret, desk).await),
                None => None,
            }
        };
        let (imap, relay) = tokio::join!(imap, relay);
        Tried { imap, relay }
    }

    /// Whether nothing failed.
    pub fn is_good(&self) -> bool {
        !matches!(self.imap, Some(Err(_))) && !matches!(self.relay, Some(Err(_)))
    }

    /// As an answer shows it.
    pub fn shown(&self) -> Value {
        let imap = self.imap.as_ref().map(|tried| match tried {
            Ok(looked) => json!({"ok": true, "letters": looked.letters}),
            Err(fault) => shown_fault(fault),
        });
        let relay = self.relay.as_ref().map(|tried| match tried {
            Ok(()) => json!({"ok": true}),
            Err(fault) => shown_fault(fault),
        });
        json!({"ok": self.is_good(), "imap": imap, "relay": relay})
    }

    /// In the shape of all refusals.
    pub fn refusal(&self) -> Value {
        let mut details = Map::new();
        let faults = [
            ("imap", self.imap.as_ref().and_then(|tried| tried.as_ref().err())),
            (
                "relay",
                self.relay.as_ref().and_then(|tried| tried.as_ref().err()),
            ),
        ];
        for (field, fault) in faults {
            if let Some(fault) = fault {
                let words = Language::English.words();
                let description = format!("{} {}", fault.what(&words), fault.advice(&words));
                details.insert(
                    field.to_owned(),
                    json!([{"description": description, "error": "InvalidValue"}]),
                );
            }
        }
        json!({
            "error": "RecordInvalid",
            "description": "Record validation errors",
            "details": details,
            "test": self.shown(),
        })
    }
}

/// A failure in words, for people and for programs.
pub fn shown_fault(fault: &Fault) -> Value {
    let words = Language::English.words();
    json!({
        "ok": false,
        "step": fault.step,
        "server": fault.server,
        "said": fault.said,
        "message": fault.what(&words),
        "advice": fault.advice(&words),
    })
}
