//! What that API has no notion of, in its style: the closing policies, and trying one on what really happened.
//! For administrators.

use super::Api;
use super::asked::{Asked, Path};
use super::caller::Caller;
use super::paging::Page;
use super::refusals::{Answer, Refusal, ok};
use super::written;
use crate::closing::Rules;
use crate::closing::policy::{self, Policy};
use crate::closing::simulate::{self, Kept, Name, Order};
use crate::ids::{PolicyId, SimulationId};
use axum::Router;
use axum::body::Bytes;
use axum::extract::State;
use axum::http::StatusCode;
use axum::response::IntoResponse;
use axum::routing::{get, post};
use database::Tx;
use serde::Deserialize;
use serde_json::{Value, json};

/// The period where none is asked for, in days.
const USUAL: i64 = 90;

/// The routes of closing policies and simulations.
pub fn routes() -> Router<Api> {
    Router::new()
        .route("/api/v2/closing_policies", get(list))
        .route("/api/v2/closing_policies/{id}", get(show))
        .route("/api/v2/closing_policies/{id}/simulations", post(start))
        .route("/api/v2/closing_simulations/{id}", get(simulation).delete(cancel))
}

fn must_be_admin(caller: &Caller) -> Result<(), Refusal> {
    caller.0.must_be_admin().map_err(Refusal::from)
}

async fn list(State(api): State<Api>, caller: Caller, asked: Asked) -> Answer {
    must_be_admin(&caller)?;
    let page = Page::read(&asked, &caller)?;
    let policies = api.desk.read(policy::all).await?;
    let shown = policies.iter().enumerate();
    let shown = shown
        .map(|(place, policy)| policy_shown(&asked.base, place, policy))
        .collect();
    ok(page.of_whole(&asked, "closing_policies", shown))
}

async fn show(State(api): State<Api>, caller: Caller, asked: Asked, Path(id): Path<i64>) -> Answer {
    must_be_admin(&caller)?;
    let policies = api.desk.read(policy::all).await?;
    let id = PolicyId::from(id);
    let place = policies.iter().position(|policy| policy.latest.policy_id == id);
    let place = place.ok_or(Refusal::NotFound)?;
    ok(json!({"closing_policy": policy_shown(&asked.base, place, &policies[place])}))
}

fn policy_shown(base: &str, place: usize, policy: &Policy) -> Value {
    let latest = &policy.latest;
    json!({
        "id": latest.policy_id,
        "url": format!("{base}/api/v2/closing_policies/{}.json", latest.policy_id),
        "name": latest.name,
        "active": policy.enabled,
        "position": place + 1,
        "version": latest.version,
        "version_id": latest.version_id,
        "rules": latest.rules,
    })
}

/// What to simulate; without rules the policy as it is.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
struct Wanted {
    /// How many days back.
    days: Option<i64>,
    /// Rules to hold against the policy as it is.
    rules: Option<Rules>,
    /// Another policy by its id: what it does is held against those rules, or against the policy as it is.
    against: Option<i64>,
}

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
struct Envelope {
    simulation: Wanted,
}

async fn start(
    State(api): State<Api>,
    caller: Caller,
    asked: Asked,
    Path(id): Path<i64>,
    body: Bytes,
) -> Answer {
    must_be_admin(&caller)?;
    let wanted = match body.is_empty() {
        true => Wanted::default(),
        false => {
            serde_json::from_slice::<Envelope>(body.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(&body))
                .map_err(|error| Refusal::Bad(error.to_string()))?
                .simulation
        }
    };
    let policy = PolicyId::from(id);
    let present = api.desk.read(move |tx| policy::find(tx, policy)).await?.latest;
    let conditions = present.rules.conditions.clone();
    let mut sides = vec![(Name::Version(present.version), present.rules)];
    if let Some(rules) = wanted.rules {
        sides.push((Name::Typed, rules));
    }
    if let Some(other) = wanted.against {
        let find = move |tx: &mut Tx| policy::find(tx, PolicyId::from(other));
        let other = api.desk.read(find).await?.latest;
        let tried = sides.pop();
        sides = vec![simulate::instead(&other, &conditions)];
        sides.extend(tried);
    }
    let order = Order {
        policy,
        sides,
        days: wanted.days.unwrap_or(USUAL),
    };
    let person = caller.0.id;
    let started = simulate::start(&api.desk, person, order).await?;
    let kept = api
        .desk
        .read(move |tx| simulate::find(tx, person, started))
        .await?;
    let mut answer = ok(shown(&asked.base, &kept))?.into_response();
    *answer.status_mut() = StatusCode::CREATED;
    Ok(answer)
}

async fn simulation(State(api): State<Api>, caller: Caller, asked: Asked, Path(id): Path<i64>) -> Answer {
    must_be_admin(&caller)?;
    let (person, id) = (caller.0.id, SimulationId::from(id));
    let kept = api.desk.read(move |tx| simulate::find(tx, person, id)).await?;
    ok(shown(&asked.base, &kept))
}

async fn cancel(State(api): State<Api>, caller: Caller, Path(id): Path<i64>) -> Answer {
    must_be_admin(&caller)?;
    let (person, id) = (caller.0.id, SimulationId::from(id));
    api.desk
        .act(caller.0.actor(), move |act| simulate::cancel(act, person, id))
        .await?;
    Ok(StatusCode::NO_CONTENT.into_response())
}

fn shown(base: &str, kept: &Kept) -> Value {
    let side = |side: &simulate::Tried| {
        let conditions = side.before.iter().map(|(name, _)| name);
        json!({"name": side.name, "rules": side.rules, "asked_before": conditions.collect::<Vec<_>>()})
    };
    json!({"closing_simulation": {
        "id": kept.id,
        "url": format!("{base}/api/v2/closing_simulations/{}.json", kept.id),
        "closing_policy_id": kept.policy_id,
        "status": kept.state,
        "days": kept.days,
        "progress": kept.done,
        "total": kept.whole,
        "sides": kept.sides.iter().map(side).collect::<Vec<_>>(),
        "figures": kept.figures,
        "created_at": written::time(kept.created_at),
        "updated_at": written::time(kept.updated_at),
    }})
}
