//! Letters leave: what an agent sent is said when its time comes, an agent's reply becomes a letter to each recipient, and the
//! carrier of mailboxes brings what is due to the relay.
//!
//! `reply` decides, inside the transaction that records what the agent said. After the commit the courier (`leaving`) claims
//! due letters; `relays` says by which relay each leaves, `carrying` hands it over. What went wrong is told to agents in
//! plain words: the relay, the stage, what the relay said.
//!
//! Awaits: said. Records, by way of `correspondence::outbox`: letter_queued, letter_sent, letter_failed, letter_withheld,
//! letter_outdated.
//!
//! Owns: `relay_trouble`.

mod carrying;
mod compose;
mod enclosing;
mod patience;
mod planned;
mod quoting;
mod relay;
mod relays;
mod reply;
mod smtp;
mod told;
mod trouble;

pub use patience::Patience;
pub use planned::{follow_plans, say_due};
pub use relay::{Relay, look};
pub use relays::Relays;
pub use reply::react;
pub use told::{RelayTrouble, relay_troubles};

#[cfg(test)]
mod tests;
