//! An act: what one actor changes at one instant, in one transaction. Its events are one audit.

use super::{Desk, Result};
use crate::events::Chain;
use crate::ids::{PersonId, TicketId};
use database::{Engine, Tx, params};
use jiff::Timestamp;
use std::collections::HashSet;
use std::ops::{Deref, DerefMut};

/// On whose behalf something happens.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Actor {
    /// Someone who works here.
    Agent(PersonId),
    /// Someone who asks.
    Customer(PersonId),
    /// The desk itself: a policy, a rule, a retry.
    Desk,
}

impl Actor {
    /// The word kept in the event log.
    pub fn word(self) -> &'static str {
        match self {
            Actor::Agent(_) => "agent",
            Actor::Customer(_) => "customer",
            Actor::Desk => "desk",
        }
    }

    /// The person, if it was one.
    pub fn person(self) -> Option<PersonId> {
        match self {
            Actor::Agent(id) | Actor::Customer(id) => Some(id),
            Actor::Desk => None,
        }
    }
}

/// A write transaction with its actor and its instant. Dereferences to [`Tx`], so whatever reads can read in it.
pub struct Act<'a> {
    tx: &'a mut Tx,
    /// The desk it happens at.
    pub desk: &'a Desk,
    /// When it happens; the same for all it writes.
    pub now: Timestamp,
    /// On whose behalf.
    pub by: Actor,
    /// The tickets that nobody else changes until this act is done.
    held: HashSet<TicketId>,
    /// The tickets that have their new `updated_at` already.
    stamped: HashSet<TicketId>,
    /// The first event of the act, once recorded: what groups its events into one audit.
    pub first_event: Option<i64>,
    /// The events that reactions wait to hear of.
    pub chain: Chain,
}

impl<'a> Act<'a> {
    pub(super) fn new(tx: &'a mut Tx, desk: &'a Desk, by: Actor) -> Act<'a> {
        Act {
            tx,
            desk,
            now: desk.clock.now(),
            by,
            held: HashSet::new(),
            stamped: HashSet::new(),
            first_event: None,
            chain: Chain::default(),
        }
    }

    /// Takes the ticket until this act is done, without changing it: whoever else changes it or records about it waits, and
    /// what is read from now on is as it stays. One ticket after the other in the order of their ids, and before a person.
    pub fn hold(&mut self, ticket: TicketId) -> Result<()> {
        // SQLite has one writer.
        if !self.held.contains(&ticket) && self.engine() == Engine::Postgres {
            self.put("SELECT id FROM ticket WHERE id = $1 {lock}", params![ticket])?;
        }
        self.holds(ticket);
        Ok(())
    }

    /// A statement of this act has the ticket already: it was just made, or changed.
    pub fn holds(&mut self, ticket: TicketId) {
        self.held.insert(ticket);
    }

    /// The ticket has a new `updated_at` from this act. Whether it had none before.
    pub fn stamps(&mut self, ticket: TicketId) -> bool {
        self.stamped.insert(ticket)
    }

    /// Does `work` on behalf of someone else inside the same transaction, as an act of its own.
    pub fn on_behalf_of<T>(&mut self, by: Actor, work: impl FnOnce(&mut Act) -> T) -> T {
        let mut other = Act {
            tx: self.tx,
            desk: self.desk,
            now: self.now,
            by,
            held: std::mem::take(&mut self.held),
            stamped: std::mem::take(&mut self.stamped),
            first_event: None,
            chain: std::mem::take(&mut self.chain),
        };
        let done = work(&mut other);
        self.held = other.held;
        self.stamped = other.stamped;
        self.chain = other.chain;
        done
    }
}

impl Deref for Act<'_> {
    type Target = Tx;

    fn deref(&self) -> &Tx {
        self.tx
    }
}

impl DerefMut for Act<'_> {
    fn deref_mut(&mut self) -> &mut Tx {
        self.tx
    }
}
