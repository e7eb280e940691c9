//! People: customers, those who work here, their addresses, teams, sessions and tokens.
//!
//! Owns: `person`, `person_word`, `person_tag`, `address`, `organization`, `team`, `team_member`, `session`, `api_token`, `failed_try`.

mod complaints;
mod details;
mod finding;
mod holding;
mod identity;
mod names;
pub mod pages;
mod paging;
mod person;
mod seeking;
pub mod sign_in;
mod tagging;
mod teams;
mod undeliverable;
mod viewer;
mod working;

pub use complaints::{complained_at, forget_complaint, note_complaint};
pub use details::{Details, add_customer, check_address, hold_external_id, set_details};
pub use finding::{
    add_without_address, by_address, by_external_id, by_identity, find, find_or_add, find_or_add_customer,
    list, main_address, password_of,
};
pub use holding::{hold, must_not_be_suspended};
pub use identity::{Identity, IdentityKind, KnownIdentity, add_identity, identities};
pub use paging::{count, find_many, page};
pub use person::{Person, Role, fold};
pub use seeking::{Sought, is_whole_address, search, seek};
pub use tagging::{checked_tags, clean_tags, set_tags, tags, tags_of};
pub use teams::{Team, add_member, add_team, find_team, members, team_by_name, teams, teams_of};
pub use undeliverable::{mark_deliverable, mark_undeliverable, mark_undeliverable_of};
pub use viewer::Viewer;
pub use working::{
    NewAgent, add_agent, administrators, assignable, rename, set_language, set_role, set_time_zone,
    somebody_works_here, without_password, working_here,
};
