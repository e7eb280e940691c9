//! The simulator: what a policy would have done with the tickets of the last weeks or months. It replays the people's
//! part of what really happened through the very same `next_step` as production; there is no second
//! implementation of the rules.

mod budget;
mod figures;
mod kept;
mod loading;
mod outcome;
mod past;
mod replay;
mod running;
mod tried;

pub use crate::calendars::Calendars;
pub use crate::closing::deciding::wrongly_solved::SOON;
pub use budget::Withheld;
pub use figures::{Figures, LONGEST, Side};
pub use kept::{Behind, Kept, Listed, State, behind, cancel, find, latest};
#[cfg(test)]
pub(crate) use loading::pasts;
pub use outcome::{Letter, Letters, Simulated, Taken, Wrong};
pub use past::{By, Happened, Past, What};
pub use replay::replay;
pub use running::{DAYS, Order, run_now, start};
pub use tried::{Holder, Name, Period, Tried, instead};
