//! What pages about tickets share: facts and conditions as fields, lists by name, files that come with a form, what arrived
//! while somebody wrote, the sheets of a ticket, what was typed into a form and not sent. The pages are in `workspace` and
//! `closing/pages`; only what is half typed has routes of its own.

pub mod arrived;
pub mod attach;
pub mod conditions;
pub mod facts;
pub mod half_typed;
pub mod kept_files;
pub mod on_ticket;
pub mod views;
