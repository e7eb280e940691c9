//! The ways a request comes in from outside. E-mail is the first; each way is a folder of its own.
//!
//! Owns: `mail`.

pub mod email;
