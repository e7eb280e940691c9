//! Stories about the workspace, told through the router.

mod drafting;
mod every_fact;
mod every_page;
mod facts;
mod half_typed;
mod kept_files;
mod long_talk;
mod looking;
mod nonsense;
mod reasons;
mod saying;
mod signing_in;
mod trash;
mod troubles;
mod undelivered;
mod writing;

use crate::testing::colleague;
