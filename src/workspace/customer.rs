//! The customer at the right of a ticket, and the tags that the desk gives them.

use super::rows::{self, Row};
use crate::ids::PersonId;
use crate::pages::{Agent, Frame, Id, Typed, initials, own_path};
use crate::people::{self, Person};
use crate::store::Result;
use crate::tickets::pages::facts::tags;
use crate::tickets::{self, Ticket};
use crate::web::{Answered, Page, Site};
use axum::Router;
use axum::extract::State;
use axum::response::{IntoResponse, Redirect};
use axum::routing::post;
use database::Tx;

/// The customer's picture.
pub struct Customer {
    pub person: Person,
    pub initials: String,
    pub language: String,
    pub since: String,
    pub tickets: String,
    /// As they are typed: separated by commas.
    pub tags: String,
    /// Since when nothing automatic is written to them, in words: they reported one as spam.
    pub complained: Option<String>,
    pub others: Vec<Row>,
}

/// What is set from there.
pub fn routes() -> Router<Site> {
    Router::new()
        .route("/persons/{id}/tags", post(set_tags))
        .route("/persons/{id}/automatic", post(write_again))
}

/// The requester of a ticket.
pub fn customer(tx: &mut Tx, page: &Page, frame: &Frame, ticket: &Ticket) -> Result<Customer> {
    let person = people::find(tx, ticket.requester_id)?;
    let mut others = tickets::of_requester(tx, &frame.viewer, person.id, 9)?;
    let count = others.len();
    others.retain(|other| other.id != ticket.id);
    others.truncate(8);
    let language = person.language.unwrap_or(ticket.language);
    Ok(Customer {
        initials: initials(person.shown()),
        language: page.words.say(&format!("fact-language-{language}")),
        since: since(page, &person),
        tickets: if count > 8 {
            "9+".to_owned()
        } else {
            count.to_string()
        },
        tags: people::tags(tx, person.id)?.join(", "),
        complained: people::complained_at(tx, person.id)?.map(|at| page.when(&at)),
        others: rows::rows(tx, &frame.viewer, others, page.now, None)?,
        person,
    })
}

/// The day someone first wrote, with its year once that is over.
fn since(page: &Page, person: &Person) -> String {
    page.day(&person.created_at)
}

/// Lets automatic letters go to a person again who had reported one as spam, and comes back.
async fn write_again(
    State(site): State<Site>,
    Agent(signed_in): Agent,
    Id(id): Id<PersonId>,
    typed: Typed,
) -> Answered {
    let forgetting = site.desk.act(signed_in.viewer.actor(), move |act| {
        people::forget_complaint(act, id)
    });
    forgetting.await?;
    Ok(Redirect::to(&own_path(typed.get("next"), "/tickets")).into_response())
}

/// Sets the tags of a customer, and comes back. The tags of those who work here are an administrator's to set.
async fn set_tags(
    State(site): State<Site>,
    Agent(signed_in): Agent,
    Id(id): Id<PersonId>,
    typed: Typed,
) -> Answered {
    let wanted = tags(typed.get("customer_tags"));
    let viewer = signed_in.viewer;
    site.desk
        .act(viewer.actor(), move |act| {
            if people::find(act, id)?.role.works_here() {
                viewer.must_be_admin()?;
            }
            people::set_tags(act, id, &wanted)
        })
        .await?;
    Ok(Redirect::to(&own_path(typed.get("next"), "/tickets")).into_response())
}
