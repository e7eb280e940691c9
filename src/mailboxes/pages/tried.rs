//! Trying the settings of a mailbox, and what that showed, in words.

use crate::channels::email::imap::{self, Looked};
use crate::delivery;
use crate::languages::Words;
use crate::mailboxes::{Fault, SetUp};
use crate::store::Desk;

/// What trying showed.
pub struct Tried {
    pub looked: Option<Looked>,
    /// Each server with what was seen, and what to do where it failed.
    pub lines: Vec<Seen>,
}

/// One server.
pub struct Seen {
    pub good: bool,
    pub what: String,
    pub advice: String,
}

impl Seen {
    fn good(what: String) -> Seen {
        Seen {
            good: true,
            what,
            advice: String::new(),
        }
    }

    fn bad(fault: &Fault, words: &Words) -> Seen {
        Seen {
            good: false,
            what: fault.what(words),
            advice: fault.advice(words),
        }
    }
}

impl Tried {
    /// Whether nothing failed.
    pub fn is_good(&self) -> bool {
        self.lines.iter().all(|seen| seen.good)
    }

    /// Tries what is set: nothing is changed on the servers, nothing is sent.
    pub async fn of(desk: &Desk, wish: &SetUp, words: &Words) -> Tried {
        let imap = async {
            match &wish.imap {
                Some((imap, secret)) => Some(imap::look(imap, secret, &desk.authorities).await),
                None => None,
            }
        };
        let relay = async {
            match &wish.relay {
                Some((server, secret)) => Some((server, delivery::look(server, secret, desk).await)),
                None => None,
            }
        };
        let (imap, relay) = tokio::join!(imap, relay);
        let mut tried = Tried {
            looked: None,
            lines: vec![],
        };
        match imap {
            Some(Ok(looked)) => {
                tried.looked = Some(looked);
                let good = words.say_one("mailboxes-tried-imap", "number", looked.letters);
                tried.lines.push(Seen::good(good));
            }
            Some(Err(fault)) => tried.lines.push(Seen::bad(&fault, words)),
            None => {}
        }
        match relay {
            Some((server, Ok(()))) => {
                let good = words.say_one("mailboxes-tried-relay", "server", server.named());
                tried.lines.push(Seen::good(good));
            }
            Some((_, Err(fault))) => tried.lines.push(Seen::bad(&fault, words)),
            None => {}
        }
        tried
    }
}
