//! Stories told through the API.

mod closing;
mod doors;
mod lists;
mod mail;
mod tickets;
mod users;
