//! What administrators do with policies: add, edit, order, switch on and off, take out as text and bring in; and what becomes of
//! the tickets under way.

mod adopting;
pub mod carrying_over;
mod fate;
pub mod forecast;
mod ordering;
mod saving;
mod switching;

pub use adopting::spread;
pub use fate::Fate;
pub use ordering::{move_by_one, set_order};
pub(in crate::closing) use saving::add_version;
pub use saving::{add_preset, edit};
pub use switching::switch;
