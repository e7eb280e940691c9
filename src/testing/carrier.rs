//! A carrier for stories: short texts that leave by the accounts of a network. It is all that a room needs to send something
//! else than letters; see "Adding a channel" in docs/ARCHITECTURE.md.

use super::TestDesk;
use super::delivery::{SHORT_TIMING, to_its_end};
use crate::correspondence::outbox::MAILBOXES;
use crate::ids::OutboxId;
use crate::languages::Sentence;
use crate::leaving::{
    self, Attempt, Carrier, Ceiling, Courier, Fate, LaneKind, Outcome, Parcel, Reach, Route, Tried, Way,
};
use crate::store::{Act, Desk, Result};
use futures_util::future::BoxFuture;
use std::collections::VecDeque;
use std::sync::{Arc, Mutex};

/// The account that sends two texts an hour.
pub const SLOW: i64 = 9;

/// The lanes of texts: each account is one.
pub const ACCOUNTS: LaneKind = LaneKind {
    name: "account",
    ceilings: |_| {
        let (lane, per_hour) = (SLOW, 2);
        Ok(vec![Ceiling { lane, per_hour }])
    },
    overtaken: |_, _| Ok(None),
    record,
    words: MAILBOXES.words,
};

/// What was recorded, by the id that the text carries. A carrier of the desk records events of its own instead.
static RECORDED: Mutex<Vec<(String, Fate)>> = Mutex::new(vec![]);

fn record(_: &mut Act, text: &Parcel, fate: &Fate) -> Result<()> {
    let mut recorded = RECORDED.lock().expect("whole");
    recorded.push((text.external_id.clone(), fate.clone()));
    Ok(())
}

/// How an account answers.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Answer {
    No,
    NotNow,
    /// Nobody is there.
    Away,
    /// It takes the text, and the connection breaks before it says so.
    TakenUnsaid,
    /// It takes the text and says nothing any more.
    Silence,
}

/// A network with accounts.
#[derive(Default)]
pub struct Network {
    /// What the accounts answer next; an account that has no answer left takes everything.
    pub answers: Mutex<VecDeque<(i64, Answer)>>,
    /// What arrived: account and words.
    pub arrived: Mutex<Vec<(i64, String)>>,
}

/// One account, by which texts leave.
struct Account(i64, Arc<Network>);

impl Account {
    fn answer(&self) -> Option<Answer> {
        let mut answers = self.1.answers.lock().expect("whole");
        let next = answers.iter().position(|(account, _)| *account == self.0)?;
        answers.remove(next).map(|(_, answer)| answer)
    }

    async fn send(&self, attempt: &Attempt) -> (Outcome, Reach) {
        let (why, answer) = (Sentence::from_stored("no".to_owned()), self.answer());
        match answer {
            Some(Answer::Away) => return (Outcome::Unreached { why, let_in: true }, Reach::Away),
            Some(Answer::NotNow) => return (Outcome::Later { why }, Reach::Answered),
            Some(Answer::No) => {
                let unknown_address = false;
                return (Outcome::Refused { why, unknown_address }, Reach::Answered);
            }
            Some(Answer::TakenUnsaid | Answer::Silence) | None => {}
        }
        if let Err(outcome) = attempt.begin_hand_over().await {
            return (outcome, Reach::NotAsked);
        }
        let arrived = (self.0, attempt.parcel.body.clone());
        self.1.arrived.lock().expect("whole").push(arrived);
        match answer {
            Some(Answer::Silence) => std::future::pending().await,
            Some(_) => (Outcome::Uncertain { why }, Reach::Answered),
            None => (Outcome::Taken, Reach::Answered),
        }
    }
}

impl Way for Account {
    fn carry(self: Arc<Self>, attempt: Attempt) -> BoxFuture<'static, Tried> {
        Box::pin(async move {
            let (outcome, reach) = self.send(&attempt).await;
            Tried {
                outcome,
                reach,
                afterwards: None,
            }
        })
    }
}

/// Carries texts by these accounts.
struct Texts(Vec<Arc<Account>>);

impl Carrier for Texts {
    fn kind(&self) -> &'static LaneKind {
        &ACCOUNTS
    }

    fn routes<'a>(&'a mut self, _: &'a Desk) -> BoxFuture<'a, Result<Vec<Route>>> {
        let route = |account: &Arc<Account>| Route {
            lane: Some(account.0),
            way: Some(account.clone()),
        };
        let routes = self.0.iter().map(route).collect();
        Box::pin(std::future::ready(Ok(routes)))
    }
}

impl TestDesk {
    /// A courier of texts by the accounts 1, 2 and 9 of this network.
    pub fn text_courier(&self, network: &Arc<Network>) -> Courier {
        let accounts = [1, 2, SLOW].map(|account| Arc::new(Account(account, network.clone())));
        let carrier = Box::new(Texts(accounts.to_vec()));
        Courier::new(self.desk.clone(), carrier, SHORT_TIMING)
    }

    /// What was recorded of a text.
    pub fn fates(&self, text: OutboxId) -> Vec<Fate> {
        let text = self.read(move |tx| leaving::find(tx, text)).expect("a text");
        let recorded = RECORDED.lock().expect("whole");
        let own = recorded.iter().filter(|(id, _)| *id == text.external_id);
        own.map(|(_, fate)| fate.clone()).collect()
    }

    /// All texts that are due leave.
    pub fn texts_leave(&self, network: &Arc<Network>) {
        to_its_end(self.text_courier(network).deliver_due()).expect("a round");
    }
}
