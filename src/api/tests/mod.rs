//! Stories told through the API.

mod doors;
mod lists;
mod tickets;
mod users;
