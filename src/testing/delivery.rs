//! Letters leave in stories: the courier makes its round when the story says so, and a relay records what it takes.

use super::TestDesk;
use crate::correspondence::outbox::{self, Letter, MAILBOXES};
use crate::delivery::{Patience, Relay, Relays};
use crate::ids::{OutboxId, TicketId};
use crate::leaving::{self, Courier, Parcel, Timing};
use crate::store::{Act, Error, Result};
use crate::{delivery, settings};
use std::time::Duration;

/// Short waits: a relay that says nothing for a second hangs. Not shorter, for the machine of a test may be busy.
pub const SHORT: Patience = Patience {
    tick: Duration::from_millis(20),
    reaching: 50,
    greeting: 50,
    command: 50,
    inviting: 50,
    piece: 50,
    taking: 50,
};

/// The same for a courier.
pub const SHORT_TIMING: Timing = Timing {
    tick: Duration::from_millis(20),
    renewing: 10,
    stopping: 5,
};

/// Runs something asynchronous to its end.
pub fn to_its_end<T>(future: impl Future<Output = T>) -> T {
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()
        .expect("a runtime");
    runtime.block_on(future)
}

/// A letter as its carrier has it.
pub fn parcel(act: &mut Act, letter: OutboxId) -> Result<Parcel> {
    leaving::find(act, letter)?.ok_or(Error::NotFound)
}

/// The relay took a letter.
pub fn taken(act: &mut Act, letter: OutboxId) -> Result<()> {
    let parcel = parcel(act, letter)?;
    leaving::sent(act, &MAILBOXES, &parcel)
}

impl TestDesk {
    /// A courier that carries to the relay at this address.
    pub fn courier(&self, url: &str) -> Courier {
        self.patient_courier(url, SHORT)
    }

    /// The same, as patient as the story wishes.
    pub fn patient_courier(&self, url: &str, patience: Patience) -> Courier {
        let timing = Timing {
            tick: patience.tick,
            ..SHORT_TIMING
        };
        self.courier_with(Relay::Smtp(url.parse().expect("a URL")), patience, timing)
    }

    /// The same, by any relay.
    pub fn courier_with(&self, relay: Relay, patience: Patience, timing: Timing) -> Courier {
        let relays = Relays::new(&self.desk, relay, patience);
        Courier::new(self.desk.clone(), Box::new(relays), timing)
    }

    /// The courier carries all that is due now.
    pub fn delivers(&self, url: &str) {
        let mut courier = self.courier(url);
        to_its_end(courier.deliver_due()).expect("a round");
    }

    /// The ten seconds for second thoughts pass, and what was sent is said.
    pub fn thinks_no_more(&self) {
        self.desk.clock.advance(settings::SECOND_THOUGHTS);
        to_its_end(delivery::say_due(&self.desk)).expect("a round");
    }

    /// The letters of a ticket, oldest first.
    pub fn outbox_of(&self, ticket: TicketId) -> Vec<Letter> {
        self.read(move |tx| outbox::of_ticket(tx, ticket))
    }

    /// The ticket's latest letter.
    pub fn letter(&self, ticket: TicketId) -> Letter {
        self.outbox_of(ticket).pop().expect("a letter")
    }

    /// The kinds of what happened to the ticket, oldest first.
    pub fn happened(&self, ticket: TicketId) -> Vec<String> {
        let events = self.read(move |tx| crate::events::of_ticket(tx, ticket));
        events.into_iter().map(|event| event.kind).collect()
    }
}
