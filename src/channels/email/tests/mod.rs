//! Stories about letters that come in.

mod arriving;
mod authors;
mod bad_input;
mod claiming;
mod colleagues;
mod encrypted;
mod floods;
mod heavy;
mod importing;
mod mutated;
mod name_server;
mod named;
mod passing_on;
mod proof;
mod reactions;
mod reports;
mod robots;
mod several;
mod threading;
mod trust;
mod wire;
