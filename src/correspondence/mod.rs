//! Letters to people about a ticket: who they come from, how they thread, and how their words become a mail.
//!
//! A room that has something to tell builds a [`Content`] in the reader's language and calls [`send`]; the letter is in
//! the outbox when the act is kept. What is in a letter is the business of the room that sends it.
//!
//! Owns: `thread`.

mod content;
mod links;
mod send;
mod thread;

pub use content::{Block, Choice, Content};
pub use links::{TicketLink, read_ticket_link, ticket_link};
pub use send::{Heads, Letter, Rendered, preview, send};
pub use thread::{Token, read_token, remember, reply_address, ticket_of_reference};
