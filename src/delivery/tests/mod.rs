//! Stories about letters leaving.

mod failing;
mod leaving;
mod nodes;
