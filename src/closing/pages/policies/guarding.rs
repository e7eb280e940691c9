//! What an administrator does with the guard against closing wrongly: simulate its proposal, and say when it speaks.

use super::list;
use crate::closing::experiment::guard::{self, Threshold};
use crate::closing::policy;
use crate::closing::simulate::{self, Name, Order};
use crate::ids::PolicyId;
use crate::pages::{Admin, Id, Typed, go_on};
use crate::store::Error;
use crate::web::{Answered, Site, render};
use axum::extract::State;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect};

/// How far back a proposal is tried.
const DAYS: i64 = 90;

/// Tries the looser steps against the policy as it is.
pub async fn propose(State(site): State<Site>, Admin(signed_in): Admin, Id(id): Id<PolicyId>) -> Answered {
    let policy = site.desk.read(move |tx| policy::find(tx, id)).await?;
    let present = policy.latest;
    let looser = guard::loosened(&present.rules).ok_or(Error::NotFound)?;
    let order = Order {
        policy: id,
        sides: vec![
            (Name::Version(present.version), present.rules),
            (Name::Proposed, looser),
        ],
        days: DAYS,
    };
    let started = simulate::start(&site.desk, signed_in.viewer.id, order).await?;
    Ok(Redirect::to(&format!("/settings/simulations/{started}")).into_response())
}

/// Sets when the guard speaks.
pub async fn set(State(site): State<Site>, Admin(signed_in): Admin, typed: Typed) -> Answered {
    let as_typed = ["percent", "least"].map(|name| typed.get(name).trim().to_owned());
    let [percent, least] = as_typed.clone().map(|number| number.parse().unwrap_or(0));
    let set = site
        .desk
        .act(signed_in.viewer.actor(), move |act| {
            guard::set_threshold(act, Threshold { percent, least })
        })
        .await;
    match set {
        Ok(()) => Ok(go_on("/settings/policies", "workspace-done-guard", 1)),
        Err(Error::Invalid(_)) => {
            let desk = site.desk.clone();
            let page = desk
                .read(move |tx| list::load(tx, &site, &signed_in, Some(as_typed)))
                .await?;
            Ok((StatusCode::UNPROCESSABLE_ENTITY, render(&page)?).into_response())
        }
        Err(error) => Err(error),
    }
}
