//! Stories told through the API.

mod closing;
mod doors;
mod facts;
mod lists;
mod mail;
mod ratings;
mod tickets;
mod users;
