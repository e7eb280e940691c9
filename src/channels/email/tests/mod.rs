//! Stories about letters that come in.

mod arriving;
mod bad_input;
mod importing;
mod mutated;
mod robots;
mod threading;
mod wire;
