//! Known persons while an address is typed: the first that begin with these letters.

use crate::pages::Agent;
use crate::people;
use crate::web::{Answered, Query, Site};
use axum::Json;
use axum::extract::State;
use axum::response::IntoResponse;
use serde::{Deserialize, Serialize};

/// So many are offered.
const MOST: i64 = 8;

/// `?q=` the letters.
#[derive(Deserialize)]
pub struct Asked {
    #[serde(default)]
    q: String,
}

#[derive(Serialize)]
struct Found {
    name: String,
    address: String,
}

/// Names and addresses, for those who may write to them.
pub async fn find(
    State(site): State<Site>,
    Agent(_signed_in): Agent,
    Query(asked): Query<Asked>,
) -> Answered {
    if asked.q.trim().is_empty() {
        return Ok(Json(Vec::<Found>::new()).into_response());
    }
    let persons = site
        .desk
        .read(move |tx| people::search(tx, &asked.q, MOST))
        .await?;
    let found = |person: people::Person| {
        let address = person.address.filter(|_| !person.suspended)?;
        Some(Found {
            name: person.name,
            address,
        })
    };
    let found: Vec<Found> = persons.into_iter().filter_map(found).collect();
    Ok(Json(found).into_response())
}
