//! Stories told through the API.

mod closing;
mod cursors;
mod doors;
mod facts;
mod fields;
mod full;
mod lists;
mod mail;
mod ratings;
mod rights;
mod seeking;
mod shapes;
mod tickets;
mod users;
mod written;
