//! The acts: what policies do by the sweep, what agents and customers do by hand, and what changes of a ticket mean for its steps.

mod answered;
mod budget;
mod carrying_out;
pub mod check_back;
pub mod choosing;
pub mod ending;
pub mod holding;
mod keeping;
mod planning;
pub mod reacting;
pub mod recounting;
pub mod resolving;
mod sent_lately;
mod solving;
pub mod steering;
pub mod stopping;
pub mod sweep;
mod telling;
mod unreached;
