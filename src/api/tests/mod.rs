//! Stories told through the API.

mod doors;
mod lists;
mod mail;
mod tickets;
mod users;
