//! Stories about a second kind of lane: short texts by accounts of a network (`testing::carrier`).

mod fates;
mod lanes;

use crate::ids::{OutboxId, TicketId};
use crate::leaving::{self, Lane, NewParcel, State};
use crate::testing::TestDesk;
use crate::testing::carrier::{ACCOUNTS, Answer, Network};
use database::params;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

/// No two texts of this process carry the same id, whichever engine they are on.
static NUMBER: AtomicU64 = AtomicU64::new(1);

/// A text to Camille about a ticket, that a person wrote, by this account.
fn text(desk: &TestDesk, ticket: TicketId, account: i64, words: &str) -> NewParcel {
    NewParcel {
        lane: Lane {
            kind: &ACCOUNTS,
            id: account,
        },
        purpose: "text",
        ticket_id: Some(ticket),
        message_id: None,
        person_id: Some(desk.camille.id),
        to: "+33612345678".to_owned(),
        external_id: NUMBER.fetch_add(1, Ordering::Relaxed).to_string(),
        title: String::new(),
        body: words.to_owned(),
        automatic: false,
        due_at: desk.now(),
        good_until: None,
        held: false,
    }
}

fn queue(desk: &TestDesk, parcel: NewParcel) -> OutboxId {
    desk.act(move |act| leaving::queue(act, parcel))
}

/// A text by account 1 is queued.
fn queued(desk: &TestDesk, ticket: TicketId, words: &str) -> OutboxId {
    queue(desk, text(desk, ticket, 1, words))
}

fn answers(network: &Arc<Network>, account: i64, answers: &[Answer]) {
    let answers = answers.iter().map(|answer| (account, *answer));
    network.answers.lock().expect("whole").extend(answers);
}

/// The words that arrived, in order.
fn arrived(network: &Arc<Network>) -> Vec<String> {
    let arrived = network.arrived.lock().expect("whole");
    arrived.iter().map(|(_, words)| words.clone()).collect()
}

fn state(desk: &TestDesk, parcel: OutboxId) -> State {
    let sql = "SELECT state FROM outbox WHERE id = $1";
    let (state,): (State,) = desk.read(move |tx| Ok(tx.one(sql, params![parcel])?));
    state
}
