//! The ways out of the desk: its relay, and those that mailboxes have of their own. Each is spared by itself when it is
//! away.

use super::breaker::Breaker;
use super::relay::Address;
use super::smtp::Smtp;
use super::told::{self, RelayTrouble, Seen, relay_troubles};
use super::trying::Way;
use super::{Patience, Relay};
use crate::ids::MailboxId;
use crate::leaving::Scope;
use crate::mailboxes;
use crate::store::{Actor, Desk, Result};
use jiff::Timestamp;
use std::sync::Arc;
use std::sync::atomic::Ordering;

/// Whether the trouble is that of this relay, as it is set now.
fn is_of(trouble: &RelayTrouble, smtp: &Smtp) -> bool {
    trouble.mailbox == smtp.mailbox && trouble.fault.server == smtp.named()
}

/// One way out.
struct Route {
    /// None for the desk's relay.
    mailbox: Option<MailboxId>,
    /// The settings it was made by.
    settings: String,
    /// None for a relay whose secrets cannot be opened: its letters wait.
    way: Option<Way>,
    breaker: Breaker,
}

/// All ways out.
pub(super) struct Routes {
    all: Vec<Route>,
    patience: Patience,
}

impl Routes {
    pub fn new(relay: Relay, desk: &Desk, patience: Patience) -> Routes {
        let way = match relay {
            Relay::None => None,
            Relay::Demo => Some(None),
            Relay::Smtp(url) => {
                let smtp = Smtp::new(Address::of(&url), None, desk, patience);
                Some(Some(Arc::new(smtp)))
            }
        };
        let own = Route {
            mailbox: None,
            settings: String::new(),
            way,
            breaker: Breaker::default(),
        };
        Routes {
            all: vec![own],
            patience,
        }
    }

    /// Takes up what was set since the last look. In the demo nothing leaves, whatever is set.
    pub async fn refresh(&mut self, desk: &Desk) -> Result<()> {
        if matches!(self.all[0].way, Some(None)) {
            return Ok(());
        }
        let (wanted, troubles) = desk
            .read(|tx| Ok((mailboxes::relayed(tx)?, relay_troubles(tx)?)))
            .await?;
        self.all.retain(|route| match route.mailbox {
            None => true,
            Some(id) => wanted
                .iter()
                .any(|(other, settings)| *other == id && *settings == route.settings),
        });
        for (id, settings) in wanted {
            if self.find(Some(id)).is_some() {
                continue;
            }
            let of = desk.clone();
            let way = match desk.read(move |tx| mailboxes::relay_of(&of, tx, id)).await {
                Ok(Some((server, secret))) => {
                    let address = Address::of_server(&server, &secret);
                    let smtp = Smtp::new(address, Some(id), desk, self.patience);
                    Some(Some(Arc::new(smtp)))
                }
                Ok(None) => continue,
                Err(error) => {
                    tracing::error!(%error, "the letters of a mailbox wait: its relay cannot be used");
                    None
                }
            };
            let breaker = Breaker::default();
            self.all.push(Route {
                mailbox: Some(id),
                settings,
                way,
                breaker,
            });
        }
        self.recall(desk, &troubles).await
    }

    /// Which of them were told to be in trouble, by whatever node. What was told of a relay that is set no more is forgotten.
    async fn recall(&self, desk: &Desk, troubles: &[RelayTrouble]) -> Result<()> {
        for route in &self.all {
            if let Some(Some(smtp)) = &route.way {
                let told = troubles.iter().any(|trouble| is_of(trouble, smtp));
                smtp.told.store(told, Ordering::Relaxed);
            }
        }
        for trouble in troubles {
            let ways = self.all.iter().filter_map(|route| route.way.as_ref()?.as_ref());
            if !ways.into_iter().any(|smtp| is_of(trouble, smtp)) {
                let mailbox = trouble.mailbox;
                desk.act(Actor::Desk, move |act| told::forget(act, mailbox))
                    .await?;
            }
        }
        Ok(())
    }

    /// Each way by its mailbox, the desk's own as None.
    pub fn names(&self) -> Vec<Option<MailboxId>> {
        self.all.iter().map(|route| route.mailbox).collect()
    }

    /// Whose letters go this way.
    pub fn scope(&self, mailbox: Option<MailboxId>) -> Scope {
        match mailbox {
            Some(mailbox) => Scope::Of(mailbox.get()),
            None => Scope::AllBut(
                self.all
                    .iter()
                    .filter_map(|route| route.mailbox)
                    .map(MailboxId::get)
                    .collect(),
            ),
        }
    }

    /// How many of `free` letters may be tried on this way now; None where there is no way.
    pub fn allows(
        &self,
        mailbox: Option<MailboxId>,
        now: Timestamp,
        free: usize,
        busy: usize,
    ) -> Option<(usize, Way)> {
        let route = self.find(mailbox)?;
        Some((route.breaker.allows(now, free, busy), route.way.clone()?))
    }

    /// Whether the relay could be reached.
    pub fn noted(&mut self, mailbox: Option<MailboxId>, seen: &Seen, now: Timestamp) {
        if let Some(route) = self.all.iter_mut().find(|route| route.mailbox == mailbox) {
            match seen {
                Seen::Nothing => {}
                Seen::Well | Seen::Refuses(_) => route.breaker.reached(),
                Seen::Away(_) => route.breaker.failed(now),
            }
        }
    }

    /// Says goodbye on all idle connections.
    pub async fn rest(&self) {
        for route in &self.all {
            if let Some(Some(smtp)) = &route.way {
                smtp.rest().await;
            }
        }
    }

    fn find(&self, mailbox: Option<MailboxId>) -> Option<&Route> {
        self.all.iter().find(|route| route.mailbox == mailbox)
    }
}
