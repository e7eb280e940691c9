//! One archive that holds a whole desk: every table, every file, the key of its secrets. Made while the desk runs, from
//! one snapshot; checked by its own sums; put back on either engine.
//!
//! The archive is a tar file packed with gzip, so that its parts can be looked at with common tools:
//! `files/…` (by content hash), `secrets.key`, `tables/<name>/<part>.jsonl` (a row per line, columns as the manifest
//! names them), and last `manifest.json` with the SHA-256 of every part.
//!
//! Owns no table: it copies those of all rooms.

mod archive;
mod lines;
mod manifest;
mod restore;
mod unfinished;
mod verify;
mod write;

pub use manifest::Manifest;
pub use restore::{RestoreError, restore};
pub use unfinished::{WORDS as UNFINISHED, is_unfinished};
pub use verify::{Damage, verify};
pub use write::{Made, back_up};

#[cfg(test)]
mod tests;
