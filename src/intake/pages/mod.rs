//! Messages set aside: those that could not be put into a ticket, for agents to look at.

mod set_aside;

#[cfg(test)]
mod tests;

pub use set_aside::{BADGE, routes};
