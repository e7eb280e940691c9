//! Trying the settings of a mailbox, and what that showed, as JSON.

use crate::channels::email::imap::{self, Looked};
use crate::delivery;
use crate::languages::Language;
use crate::mailboxes::{Fault, SetUp};
use crate::shapes::{Detail, MailFault, MailboxTest, Refused, ServerTest};
use crate::store::Desk;

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
    pub fn shown(&self) -> MailboxTest {
        let imap = self.imap.as_ref().map(|tried| match tried {
            Ok(looked) => good(Some(looked.letters)),
            Err(fault) => ServerTest::Failed(shown_fault(fault)),
        });
        let relay = self.relay.as_ref().map(|tried| match tried {
            Ok(()) => good(None),
            Err(fault) => ServerTest::Failed(shown_fault(fault)),
        });
        MailboxTest {
            ok: self.is_good(),
            imap,
            relay,
        }
    }

    /// In the shape of all refusals.
    pub fn refusal(&self) -> Refused {
        let (imap, relay) = (
            self.imap.as_ref().and_then(|tried| tried.as_ref().err()),
            self.relay.as_ref().and_then(|tried| tried.as_ref().err()),
        );
        let words = Language::English.words();
        let faults = [("imap", imap), ("relay", relay)].into_iter();
        let details = faults.filter_map(|(field, fault)| {
            let fault = fault?;
            let description = format!("{} {}", fault.what(&words), fault.advice(&words));
            Some((field.to_owned(), vec![Detail::invalid(description)]))
        });
        Refused {
            test: Some(self.shown()),
            ..Refused::of_fields(details.collect())
        }
    }
}

fn good(letters: Option<u32>) -> ServerTest {
    ServerTest::Good { ok: true, letters }
}

/// A failure in words, for people and for programs.
pub fn shown_fault(fault: &Fault) -> MailFault {
    let words = Language::English.words();
    MailFault {
        ok: false,
        step: fault.step,
        server: fault.server.clone(),
        said: fault.said.clone(),
        message: fault.what(&words),
        advice: fault.advice(&words),
    }
}
