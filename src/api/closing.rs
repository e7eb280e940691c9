//! What that API has no notion of, in its style: the closing policies, and trying one on what really happened.
//! For administrators.

use super::Api;
use super::asked::{Asked, Path};
use super::call::Call;
use super::caller::Caller;
use super::paging::Page;
use super::refusals::{Answer, Refusal, json_answer, ok};
use crate::closing::Rules;
use crate::closing::policy::{self, Policy};
use crate::closing::simulate::{self, Kept, Name, Order};
use crate::ids::{PolicyId, SimulationId};
use crate::shapes::{self, ClosingPolicy, ClosingSimulation, Listing, One, SimulatedSide};
use crate::store::Result;
use axum::body::Bytes;
use axum::extract::State;
use axum::http::StatusCode;
use axum::response::IntoResponse;
use database::Tx;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use serde_json::Value;

/// The period where none is asked for, in days.
const USUAL: i64 = 90;

/// The calls of closing policies and simulations.
pub fn calls() -> Vec<Call> {
    vec![
        Call::get("closing_policies", list)
            .about("All closing policies, in the order in which they are asked")
            .pages::<Listing<ClosingPolicy>>(),
        Call::get("closing_policies/{id}", show)
            .about("One closing policy")
            .answers::<One<ClosingPolicy>>(),
        Call::post("closing_policies/{id}/simulations", start)
            .about("Tries a policy, or other rules in its place, on what really happened")
            .takes_other::<Envelope>()
            .makes::<One<ClosingSimulation>>(),
        Call::get("closing_simulations/{id}", simulation)
            .about("How far a simulation is, and what it showed")
            .answers::<One<ClosingSimulation>>(),
        Call::delete("closing_simulations/{id}", cancel).about("Ends a simulation"),
    ]
}

fn must_be_admin(caller: &Caller) -> std::result::Result<(), Refusal> {
    caller.0.must_be_admin().map_err(Refusal::from)
}

async fn list(State(api): State<Api>, caller: Caller, asked: Asked) -> Answer {
    must_be_admin(&caller)?;
    let page = Page::read(&asked, &caller)?;
    let policies = api.desk.read(policy::all).await?;
    let shown = policies.iter().enumerate();
    let shown = shown
        .map(|(place, policy)| policy_shown(&asked.base, place, policy))
        .collect::<Result<_>>()?;
    ok(page.of_whole(&asked, shown))
}

async fn show(State(api): State<Api>, caller: Caller, asked: Asked, Path(id): Path<i64>) -> Answer {
    must_be_admin(&caller)?;
    let policies = api.desk.read(policy::all).await?;
    let id = PolicyId::from(id);
    let place = policies.iter().position(|policy| policy.latest.policy_id == id);
    let place = place.ok_or(Refusal::NotFound)?;
    ok(One(policy_shown(&asked.base, place, &policies[place])?))
}

fn policy_shown(base: &str, place: usize, policy: &Policy) -> Result<ClosingPolicy> {
    let latest = &policy.latest;
    Ok(ClosingPolicy {
        id: latest.policy_id.get(),
        url: shapes::address(base, "closing_policies", latest.policy_id.get()),
        name: latest.name.clone(),
        active: policy.enabled,
        position: place + 1,
        version: latest.version,
        version_id: latest.version_id.get(),
        rules: serde_json::to_value(&latest.rules)?,
    })
}

/// What to simulate; without rules the policy as it is.
#[derive(Debug, Default, Serialize, Deserialize, JsonSchema)]
#[serde(default)]
struct Wanted {
    /// How many days back.
    days: Option<i64>,
    /// Rules to hold against the policy as it is.
    #[schemars(with = "Option<Value>")]
    rules: Option<Rules>,
    /// Another policy by its id: what it does is held against those rules, or against the policy as it is.
    against: Option<i64>,
}

#[derive(Debug, Default, Serialize, Deserialize, JsonSchema)]
#[serde(default)]
#[schemars(inline)]
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
    let shown = One(shown(&asked.base, &kept)?);
    Ok(json_answer(StatusCode::CREATED, &shown))
}

async fn simulation(State(api): State<Api>, caller: Caller, asked: Asked, Path(id): Path<i64>) -> Answer {
    must_be_admin(&caller)?;
    let (person, id) = (caller.0.id, SimulationId::from(id));
    let kept = api.desk.read(move |tx| simulate::find(tx, person, id)).await?;
    ok(One(shown(&asked.base, &kept)?))
}

async fn cancel(State(api): State<Api>, caller: Caller, Path(id): Path<i64>) -> Answer {
    must_be_admin(&caller)?;
    let (person, id) = (caller.0.id, SimulationId::from(id));
    api.desk
        .act(caller.0.actor(), move |act| simulate::cancel(act, person, id))
        .await?;
    Ok(StatusCode::NO_CONTENT.into_response())
}

fn shown(base: &str, kept: &Kept) -> Result<ClosingSimulation> {
    let side = |side: &simulate::Tried| -> Result<SimulatedSide> {
        Ok(SimulatedSide {
            name: serde_json::to_value(&side.name)?,
            rules: serde_json::to_value(&side.rules)?,
            asked_before: side.before.iter().map(|(name, _)| name.clone()).collect(),
        })
    };
    Ok(ClosingSimulation {
        id: kept.id.get(),
        url: shapes::address(base, "closing_simulations", kept.id.get()),
        closing_policy_id: kept.policy_id.get(),
        status: kept.state.to_string(),
        days: kept.days,
        progress: kept.done,
        total: kept.whole,
        sides: kept.sides.iter().map(side).collect::<Result<_>>()?,
        figures: kept.figures.as_ref().map(serde_json::to_value).transpose()?,
        created_at: kept.created_at.into(),
        updated_at: kept.updated_at.into(),
    })
}
