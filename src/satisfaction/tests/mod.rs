//! Stories about satisfaction.

mod asking;
mod page;
mod scanners;
