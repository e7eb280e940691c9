//! Stories about satisfaction.

mod asking;
mod counting;
mod detractors;
mod kindly;
mod page;
mod rules;
mod scanners;
mod styles;
mod trash;
mod unhappy;
mod waves;
