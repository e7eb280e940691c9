//! Mailboxes: the addresses that the desk reads and sends from, with their servers, secrets and faults.
//!
//! Owns: `mailbox`.

mod brand;
mod fault;
mod mailbox;
mod oauth;
pub mod pages;
mod problems;
mod server;
mod set_up;
mod stored;

pub use brand::{brand_of, set_brand_retired};
pub use fault::{Fault, Step, Why};
pub use mailbox::{Mailbox, add, all, by_address, find, for_recipient, main, of_brand};
pub use oauth::{NoToken, access_token, forget_token};
pub use server::{After, Auth, Imap, Secret, Security, Server};
pub use set_up::{SetUp, USUAL_CEILING, end_quarantine, retire, set_up};
pub use stored::{fetched, imap_of, imap_shown, relay_of, relay_shown, relayed};
