//! Stories about the pages of closing.

mod ending;
mod policies;
mod simulating;
mod survey_windows;
