//! Stories and properties of closing.

mod decision;
mod outages;
mod promises;
mod whole_case;
