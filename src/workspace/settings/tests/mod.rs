//! Stories about the settings of the whole desk.

mod changes;
mod desk;
mod strip;
