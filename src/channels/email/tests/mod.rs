//! Stories about letters that come in.

mod arriving;
mod bad_input;
mod encrypted;
mod floods;
mod importing;
mod mutated;
mod name_server;
mod passing_on;
mod proof;
mod robots;
mod threading;
mod wire;
