//! The built binary with real sockets, real processes and real components: what no story inside the library can prove.

mod calls;
mod clock;
mod commands;
mod cutting;
mod desk;
mod dovecot;
mod imap;
mod kill;
mod letters;
mod nodes;
mod sink;
