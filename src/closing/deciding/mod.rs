//! The decisions: which step is next and when, what follows after it, what a mail budget allows. Pure: no database, no clock, no
//! letter. So the sweep, the timeline, the forecast and the simulator decide alike.

pub mod budget;
pub mod chain;
mod due;
pub mod history;
pub mod next_step;
mod question;
pub mod reasons;
pub mod together;
pub mod wrongly_solved;

pub use chain::{Coming, chain, whole_chain};
pub use due::Due;
pub use history::{Delay, Done, History};
pub use next_step::{closes_at, next_step, time_to_answer};
pub use question::Question;
