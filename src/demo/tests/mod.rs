//! Stories of the demo desk.

mod making;
mod passing;
mod refusing;
mod writing;
