//! Letters are fetched from IMAP folders (RFC 3501): IDLE tells of new ones at once (RFC 2177), a look now and then is the
//! net. How far a folder has been read is noted after the letter is kept, so that a crash fetches a letter twice rather
//! than never; the same letter twice is one. One node reads a folder at a time, by a lease.
//!
//! Owns: `imap_state`.

mod connection;
mod cursor;
mod envelope;
mod folder_name;
mod reading;
mod set_up;
mod too_large;
mod worker;

pub use connection::{Looked, look};
pub use cursor::{MailboxTrouble, Standing, mailbox_troubles, standing};
pub use set_up::set_up;
pub use worker::run;
