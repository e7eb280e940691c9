//! Stories and properties of closing.

mod decision;
mod outages;
mod policies;
mod promises;
mod steering;
mod whole_case;
