//! Stories about the pages of satisfaction for those who work here.

mod asking;
mod results;
mod surveys;
