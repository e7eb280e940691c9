//! Stories about satisfaction.

mod asking;
mod counting;
mod kindly;
mod page;
mod rules;
mod scanners;
mod styles;
mod unhappy;
mod waves;
