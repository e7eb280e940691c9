//! Stories about letters that come in.

mod arriving;
mod bad_input;
mod encrypted;
mod importing;
mod mutated;
mod robots;
mod threading;
mod wire;
