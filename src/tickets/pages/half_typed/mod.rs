//! What somebody has typed into a form and not sent is kept on the server, with its files, as the draft of a reply is: it
//! survives a reload, a session that ends, a fault of ours, another machine. For a new ticket and the sheet that solves one.
//!
//! Owns: `half_typed`.

mod keeping;
mod shown;
mod stored;

pub use keeping::keep_refused;
pub use shown::HalfShown;
pub use stored::{HalfTyped, find, sent};

use crate::ids::{PersonId, TicketId};
use crate::pages::MOST_OF_FORM;
use crate::people::Viewer;
use crate::store::Result;
use crate::tickets::{self, facts};
use crate::web::Site;
use axum::Router;
use axum::extract::DefaultBodyLimit;
use axum::routing::post;
use database::Tx;

/// Where forms are kept and given up.
pub fn routes() -> Router<Site> {
    Router::new()
        .route("/half-typed/{form}", post(keeping::keep))
        .route("/half-typed/{form}/drop", post(keeping::let_go))
        .layer(DefaultBodyLimit::max(MOST_OF_FORM))
}

/// A form in which people type for long.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Form {
    /// For whoever its address names, if it does.
    NewTicket(Option<PersonId>),
    Resolve(TicketId),
}

/// What is kept of a new ticket beside its facts, and of the sheet that solves one.
const OF_NEW_TICKET: [&str; 6] = ["requester", "name", "subject", "message", "kind", "language"];
const OF_RESOLVE: [&str; 3] = ["summary", "ending", "reason"];

impl Form {
    /// The form of this name; None if it is none of ours.
    pub fn of(name: &str) -> Option<Form> {
        if name == "new-ticket" {
            return Some(Form::NewTicket(None));
        }
        if let Some(person) = name.strip_prefix("new-ticket-") {
            return person.parse().ok().map(|person| Form::NewTicket(Some(person)));
        }
        let ticket = name.strip_prefix("resolve-")?;
        ticket.parse().ok().map(Form::Resolve)
    }

    /// Its name, in the database and in addresses.
    pub fn name(self) -> String {
        match self {
            Form::NewTicket(None) => "new-ticket".to_owned(),
            Form::NewTicket(Some(person)) => format!("new-ticket-{person}"),
            Form::Resolve(ticket) => format!("resolve-{ticket}"),
        }
    }

    /// Where it is filled in.
    fn path(self) -> String {
        match self {
            Form::NewTicket(None) => "/tickets/new".to_owned(),
            Form::NewTicket(Some(person)) => format!("/tickets/new?person={person}"),
            Form::Resolve(ticket) => format!("/tickets/{ticket}/resolve"),
        }
    }

    fn fields(self) -> Vec<&'static str> {
        match self {
            Form::NewTicket(_) => {
                let facts = facts::on_page().map(|fact| fact.field.as_str());
                OF_NEW_TICKET.into_iter().chain(facts).collect()
            }
            Form::Resolve(_) => OF_RESOLVE.to_vec(),
        }
    }

    /// Whether a field holds words of the writer's: the others are choices, and the customer whom the address names.
    fn is_written(self, field: &str) -> bool {
        match self {
            Form::NewTicket(Some(_)) => ["subject", "message"].contains(&field),
            Form::NewTicket(None) => ["requester", "name", "subject", "message"].contains(&field),
            Form::Resolve(_) => ["summary", "reason"].contains(&field),
        }
    }

    /// Whether `viewer` may fill it in.
    fn allow(self, tx: &mut Tx, viewer: &Viewer) -> Result<()> {
        viewer.must_be_agent()?;
        match self {
            Form::Resolve(ticket) => tickets::find_for(tx, viewer, ticket).map(drop),
            Form::NewTicket(_) => Ok(()),
        }
    }
}

/// The words for what hinders a draft or a message; the box shows them when it meets it.
pub fn draft_key(word: &str) -> &'static str {
    match word {
        "away" => "composer-draft-away",
        "ended" => "composer-draft-ended",
        "refused" => "composer-draft-refused",
        "unsent" => "composer-unsent",
        "unsent-ended" => "composer-unsent-ended",
        _ => "composer-unsent-refused",
    }
}
