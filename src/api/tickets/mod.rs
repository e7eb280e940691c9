//! Tickets: list, show, create, update, delete, and their tags.

mod copies;
mod create;
mod delete;
mod fields;
mod list;
mod show;
mod solve;
mod tags;
mod trash;
mod update;

pub use list::{Sorting, answer as page};
pub use show::shown;
pub use solve::solve;

use super::call::Call;
use crate::shapes::{Audit, Count, DeletedTicket, Done, Listing, One, Tags, Ticket};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// A ticket that was made or changed, and the audit of that.
#[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
#[schemars(inline)]
pub struct Changed {
    pub ticket: Ticket,
    pub audit: Audit,
}

/// How lists of tickets are ordered.
pub const ORDERED: &[(&str, &str)] = &[
    ("sort_by", "`updated_at`: by the last change; all else: by id"),
    ("sort_order", "`asc` or `desc`"),
    ("sort", "in place of both, with a minus for `desc`: `-updated_at`"),
];

/// The calls of tickets.
pub fn calls() -> Vec<Call> {
    [whole(), tags(), trash()].into_iter().flatten().collect()
}

fn whole() -> Vec<Call> {
    vec![
        Call::get("tickets", list::list)
            .about("All tickets; with `external_id` those of another system")
            .asks(ORDERED)
            .pages::<Listing<Ticket>>(),
        Call::post("tickets", create::create)
            .about("Opens a ticket. With an `Idempotency-Key` the same request again gives the same ticket")
            .takes::<Ticket>()
            .makes::<Changed>(),
        Call::get("tickets/count", list::count)
            .about("How many tickets there are")
            .answers::<Count>(),
        Call::get("tickets/show_many", show::show_many)
            .about("Tickets by their ids, in that order")
            .asks(&[("ids", "at most 100, with commas between")])
            .answers::<Listing<Ticket>>(),
        Call::get("tickets/{id}", show::show)
            .about("One ticket")
            .answers::<One<Ticket>>(),
        Call::put("tickets/{id}", update::update)
            .about("Changes a ticket and says something in it, in one act")
            .takes::<Ticket>()
            .answers::<Changed>(),
        Call::delete("tickets/{id}", delete::delete).about("Puts a ticket into the trash"),
    ]
}

fn tags() -> Vec<Call> {
    vec![
        Call::get("tickets/{id}/tags", tags::list)
            .about("The tags of a ticket")
            .answers::<Tags>(),
        Call::post("tickets/{id}/tags", tags::set)
            .about("Sets the tags of a ticket in place of those it has")
            .takes_other::<Tags>()
            .makes::<Tags>(),
        Call::put("tickets/{id}/tags", tags::add)
            .about("Adds tags to a ticket")
            .takes_other::<Tags>()
            .answers::<Tags>(),
        Call::delete("tickets/{id}/tags", tags::remove)
            .about("Takes tags from a ticket")
            .takes_other::<Tags>()
            .answers::<Tags>(),
    ]
}

fn trash() -> Vec<Call> {
    vec![
        Call::get("deleted_tickets", trash::list)
            .about("What lies in the trash, those deleted first in front")
            .asks(&[("sort_order", "`desc`: those deleted last in front")])
            .pages::<Listing<DeletedTicket>>(),
        Call::put("deleted_tickets/{id}/restore", trash::restore)
            .about("Brings a ticket back from the trash")
            .answers::<Done>(),
    ]
}
