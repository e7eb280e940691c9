//! Letters to people about a ticket: who they come from, how they thread, and how their words become a mail.
//!
//! A room that has something to tell builds a [`Content`] in the reader's language and calls [`send`]; the letter is in
//! the outbox when the act is kept. What is in a letter is the business of the room that sends it.
//!
//! Owns: `thread`, `letter_version`. Records: letter_queued, letter_sent, letter_failed, letter_withheld, letter_outdated.

mod alone;
mod content;
mod filling;
mod kinds;
mod links;
pub mod outbox;
mod own_words;
pub mod pages;
mod password_letter;
mod release;
mod return_path;
mod send;
mod stopping;
mod supplied;
mod thread;

pub use alone::{Alone, send_alone};
pub use content::{Block, Choice, Content, Scale, Shape};
pub use filling::{Facts, Wording, WrongWording, check, filled};
pub use kinds::LetterKind;
pub use links::{FileLink, TicketLink, file_link, read_file_link, read_ticket_link, ticket_link};
pub use own_words::{LetterVersion, letter_versions, own_words, set_own_words};
pub use password_letter::send_password_link;
pub use release::{release_mailbox, retire_mailbox};
pub use return_path::{read_return_path, return_path};
pub use send::{Heads, Letter, Rendered, preview, render_sample, send};
pub use stopping::{Stopped, set_stopped, stopped};
pub use supplied::supplied;
pub use thread::{Token, move_thread, read_token, remember, reply_address, ticket_of_reference};
