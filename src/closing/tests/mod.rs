//! Stories and properties of closing.

mod decision;
mod outages;
mod policies;
mod promises;
mod replays;
mod simulations;
mod steering;
mod whole_case;
mod wrongly_closed;
