//! Users: everyone the desk knows, customers and those who work here.

mod list;
mod seeking;
mod tags;
mod write;

pub use list::MOST;
pub use seeking::sought;

use super::call::Call;
use super::tickets::ORDERED;
use crate::shapes::{Count, Group, Listing, One, Tags, Ticket, User};

const ROLES: (&str, &str) = ("role", "`end-user`, `agent` or `admin`; several as `role[]`");
const SEARCH: &[(&str, &str)] = &[
    (
        "query",
        "words of a name, the beginning of an address, `field:value`",
    ),
    ("external_id", "what another system calls them"),
];

/// The calls of users.
pub fn calls() -> Vec<Call> {
    [reading(), writing(), beside()].into_iter().flatten().collect()
}

fn reading() -> Vec<Call> {
    vec![
        Call::get("users", list::list)
            .about("All users")
            .asks(&[ROLES])
            .pages::<Listing<User>>(),
        Call::get("users/me", list::me)
            .about("The caller")
            .answers::<One<User>>(),
        Call::get("users/count", list::count)
            .about("How many users there are")
            .asks(&[ROLES])
            .answers::<Count>(),
        Call::get("users/search", list::search)
            .about("Finds users")
            .asks(SEARCH)
            .pages::<Listing<User>>(),
        Call::get("users/autocomplete", list::search)
            .about("Finds users, as the search does")
            .asks(SEARCH)
            .pages::<Listing<User>>(),
        Call::get("users/show_many", list::show_many)
            .about("Users by their ids, or by what another system calls them")
            .asks(&[
                ("ids", "at most 100, with commas between"),
                ("external_ids", "at most 100, with commas between"),
            ])
            .answers::<Listing<User>>(),
        Call::get("users/{id}", list::show)
            .about("One user; customers see themselves only")
            .answers::<One<User>>(),
    ]
}

fn writing() -> Vec<Call> {
    vec![
        Call::post("users", write::create)
            .about("Makes a user, who is a customer")
            .takes::<User>()
            .makes::<One<User>>(),
        Call::post("users/create_or_update", write::create_or_update)
            .about("Makes a user, or changes the one with that `external_id`, else with that address (200)")
            .takes::<User>()
            .makes::<One<User>>(),
        Call::put("users/{id}", write::update)
            .about("Changes a user. Everyone may change their own name, language and time zone")
            .takes::<User>()
            .answers::<One<User>>(),
    ]
}

fn beside() -> Vec<Call> {
    vec![
        Call::get("users/{id}/tickets/requested", list::requested)
            .about("What a user asked of the desk")
            .asks(ORDERED)
            .pages::<Listing<Ticket>>(),
        Call::get("users/{id}/groups", list::groups)
            .about("The groups that a user is in")
            .pages::<Listing<Group>>(),
        Call::get("users/{id}/tags", tags::list)
            .about("The tags of a user")
            .answers::<Tags>(),
        Call::post("users/{id}/tags", tags::change)
            .about("Sets the tags of a user in place of those they have")
            .takes_other::<Tags>()
            .makes::<Tags>(),
        Call::put("users/{id}/tags", tags::change)
            .about("Adds tags to a user")
            .takes_other::<Tags>()
            .answers::<Tags>(),
        Call::delete("users/{id}/tags", tags::change)
            .about("Takes tags from a user")
            .takes_other::<Tags>()
            .answers::<Tags>(),
    ]
}
