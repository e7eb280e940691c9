//! Stories about letters leaving.

mod failing;
mod headers;
mod leaving;
mod nodes;
mod quarantine;
