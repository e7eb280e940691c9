//! The built binary with real sockets, real processes and real components: what no story inside the library can prove.

mod clock;
mod commands;
mod desk;
mod kill;
mod letters;
mod nodes;
mod sink;
