//! What pages about tickets share: facts and conditions as fields, lists by name, files that come with a form, what arrived
//! meanwhile, the sheets of a ticket. The pages themselves are in `workspace`.

pub mod arrived;
pub mod attach;
pub mod conditions;
pub mod facts;
pub mod on_ticket;
pub mod views;
