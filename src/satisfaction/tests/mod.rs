//! Stories about satisfaction.

mod asking;
mod kindly;
mod page;
mod scanners;
mod styles;
mod unhappy;
