//! The carrier of letters: the desk's relay, and those that mailboxes have of their own.

use super::carrying::ready;
use super::relay::Address;
use super::smtp::Smtp;
use super::told::{self, RelayTrouble, relay_troubles};
use super::{Patience, Relay};
use crate::correspondence::outbox::MAILBOXES;
use crate::ids::MailboxId;
use crate::leaving::{Attempt, Carrier, LaneKind, Outcome, Reach, Route, Tried, Way};
use crate::mailboxes;
use crate::store::{Actor, Desk, Result};
use futures_util::future::BoxFuture;
use std::sync::Arc;
use std::sync::atomic::Ordering;

/// All relays, as they are set.
pub struct Relays {
    /// In the demo nothing leaves, whatever is set.
    demo: Option<Arc<Demo>>,
    all: Vec<Known>,
    patience: Patience,
}

/// A relay that is set.
struct Known {
    /// None for the desk's relay.
    mailbox: Option<MailboxId>,
    /// The settings it was made by.
    settings: String,
    /// None where there is none, and for one whose secrets cannot be opened: its letters wait.
    smtp: Option<Arc<Smtp>>,
}

impl Relays {
    /// With this relay for all letters whose mailbox has none of its own.
    pub fn new(desk: &Desk, relay: Relay, patience: Patience) -> Relays {
        let (demo, smtp) = match relay {
            Relay::None => (None, None),
            Relay::Demo => (Some(Arc::new(Demo)), None),
            Relay::Smtp(url) => {
                let smtp = Smtp::new(Address::of(&url), None, desk, patience);
                (None, Some(Arc::new(smtp)))
            }
        };
        let own = Known {
            mailbox: None,
            settings: String::new(),
            smtp,
        };
        Relays {
            demo,
            all: vec![own],
            patience,
        }
    }

    /// Takes up what was set since the last look.
    async fn refresh(&mut self, desk: &Desk) -> Result<()> {
        let (wanted, troubles) = desk
            .read(|tx| Ok((mailboxes::relayed(tx)?, relay_troubles(tx)?)))
            .await?;
        self.all.retain(|known| match known.mailbox {
            None => true,
            Some(id) => wanted
                .iter()
                .any(|(other, settings)| *other == id && *settings == known.settings),
        });
        for (id, settings) in wanted {
            if self.all.iter().any(|known| known.mailbox == Some(id)) {
                continue;
            }
            let of = desk.clone();
            let smtp = match desk.read(move |tx| mailboxes::relay_of(&of, tx, id)).await {
                Ok(Some((server, secret))) => {
                    let address = Address::of_server(&server, &secret);
                    Some(Arc::new(Smtp::new(address, Some(id), desk, self.patience)))
                }
                Ok(None) => continue,
                Err(error) => {
                    tracing::error!(%error, "the letters of a mailbox wait: its relay cannot be used");
                    None
                }
            };
            self.all.push(Known {
                mailbox: Some(id),
                settings,
                smtp,
            });
        }
        self.recall(desk, &troubles).await
    }

    /// Which of them were told to be in trouble, by whatever node. What was told of a relay that is set no more is forgotten.
    async fn recall(&self, desk: &Desk, troubles: &[RelayTrouble]) -> Result<()> {
        for smtp in self.all.iter().filter_map(|known| known.smtp.as_ref()) {
            let told = troubles.iter().any(|trouble| is_of(trouble, smtp));
            smtp.told.store(told, Ordering::Relaxed);
        }
        for trouble in troubles {
            let mut all = self.all.iter().filter_map(|known| known.smtp.as_ref());
            if !all.any(|smtp| is_of(trouble, smtp)) {
                let mailbox = trouble.mailbox;
                desk.act(Actor::Desk, move |act| told::forget(act, mailbox))
                    .await?;
            }
        }
        Ok(())
    }
}

/// Whether the trouble is that of this relay, as it is set now.
fn is_of(trouble: &RelayTrouble, smtp: &Smtp) -> bool {
    trouble.mailbox == smtp.mailbox && trouble.fault.server == smtp.named()
}

impl Carrier for Relays {
    fn kind(&self) -> &'static LaneKind {
        &MAILBOXES
    }

    fn routes<'a>(&'a mut self, desk: &'a Desk) -> BoxFuture<'a, Result<Vec<Route>>> {
        Box::pin(async move {
            if let Some(demo) = &self.demo {
                let way: Arc<dyn Way> = demo.clone();
                return Ok(vec![Route {
                    lane: None,
                    way: Some(way),
                }]);
            }
            self.refresh(desk).await?;
            let routes = self.all.iter().map(|known| Route {
                lane: known.mailbox.map(MailboxId::get),
                way: known.smtp.clone().map(|smtp| -> Arc<dyn Way> { smtp }),
            });
            Ok(routes.collect())
        })
    }
}

/// The relay of the demo: every letter that can be composed counts as sent.
struct Demo;

impl Way for Demo {
    fn carry(self: Arc<Self>, attempt: Attempt) -> BoxFuture<'static, Tried> {
        Box::pin(async move {
            let outcome = match ready(&attempt).await {
                Ok(_) => Outcome::Taken,
                Err(outcome) => outcome,
            };
            Tried {
                outcome,
                reach: Reach::NotAsked,
                afterwards: None,
            }
        })
    }
}
