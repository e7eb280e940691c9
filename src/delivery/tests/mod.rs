//! Stories about letters leaving.

mod acknowledging;
mod beyond_ascii;
mod failing;
mod headers;
mod leaving;
mod nodes;
mod planned;
mod quarantine;
mod slow;
mod telling;
