//! Stories about messages on their way in, whatever brings them.

mod channel;
mod doors;
mod thanks;
