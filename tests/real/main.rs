//! The built binary with real sockets, real processes and real components: what no story inside the library can prove.

mod authority;
mod browsing;
mod calls;
mod clock;
mod commands;
mod cutting;
mod desk;
mod dovecot;
mod edge;
mod heavy;
mod imap;
mod kill;
mod kill_sources;
mod letters;
mod mailboxes;
#[path = "../../src/channels/email/tests/name_server.rs"]
mod name_server;
mod nodes;
mod outbox;
mod postfix;
mod sink;
mod through_postfix;
mod token_server;
