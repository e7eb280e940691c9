//! Stories and properties of closing.

mod budget;
mod calendars;
mod decision;
mod endings;
mod facts;
mod letter_by_letter;
mod on_hold;
mod outages;
mod policies;
mod promises;
mod questions;
mod replays;
mod resolving;
mod simulations;
mod steering;
mod whole_case;
mod wrongly_closed;
