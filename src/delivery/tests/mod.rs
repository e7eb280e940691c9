//! Stories about letters leaving.

mod beyond_ascii;
mod failing;
mod headers;
mod leaving;
mod nodes;
mod quarantine;
