//! Starting and ending an experiment. It goes on until a person ends it; nothing is ever chosen automatically.

use crate::closing::editing::add_version;
use crate::closing::policy::experiments::{Outcome, find, running};
use crate::closing::policy::{self, Rules};
use crate::events;
use crate::ids::{ExperimentId, PolicyId};
use crate::settings;
use crate::store::{Act, Error, Result};
use database::params;

/// Starts an experiment: what holds now against `rules`, which become the next version. The conditions stay, so that
/// both sides are for the same tickets. Tickets on the way go on by what they began with.
pub fn start(act: &mut Act, id: PolicyId, rules: &Rules, reason: &str) -> Result<ExperimentId> {
    settings::in_turn(act)?;
    let policy = policy::find(act, id)?;
    if running(act, id)?.is_some() {
        return Err(Error::invalid("experiment", "experiment-runs-already"));
    }
    if policy.latest.rules.conditions != rules.conditions {
        return Err(Error::invalid("conditions", "experiment-wrong-conditions"));
    }
    if policy.latest.rules == *rules {
        return Err(Error::invalid("experiment", "experiment-wrong-same"));
    }
    let version_b = add_version(act, id, rules, reason)?;
    let (now, by) = (act.now, act.by.person());
    let (experiment,): (ExperimentId,) = act.one(
        "INSERT INTO experiment (policy_id, version_a, version_b, started_at, started_by)
         VALUES ($1, $2, $3, $4, $5) RETURNING id",
        params![id, policy.latest.version_id, version_b, now, by],
    )?;
    events::changed(act, id, &policy.latest.name, "experiment", false, true)?;
    Ok(experiment)
}

/// Ends it as a person chose, with the reason. Where the first side goes on, its rules become the newest version again.
pub fn end(act: &mut Act, id: ExperimentId, outcome: Outcome, reason: &str) -> Result<()> {
    settings::in_turn(act)?;
    let experiment = find(act, id)?;
    if experiment.ended_at.is_some() {
        return Err(Error::Conflict("experiment-over"));
    }
    if reason.is_empty() {
        return Err(Error::invalid("reason", "policies-wrong-reason"));
    }
    let (now, by) = (act.now, act.by.person());
    act.run(
        "UPDATE experiment SET ended_at = $1, ended_by = $2, outcome = $3, reason = $4 WHERE id = $5",
        params![now, by, outcome, reason, id],
    )?;
    let policy = policy::find(act, experiment.policy_id)?;
    events::changed(
        act,
        experiment.policy_id,
        &policy.latest.name,
        "experiment",
        true,
        false,
    )?;
    if outcome == Outcome::B {
        return Ok(());
    }
    let (rules,): (String,) = act.one(
        "SELECT rules FROM policy_version WHERE id = $1",
        params![experiment.version_a],
    )?;
    let rules: Rules = serde_json::from_str(&rules)?;
    add_version(act, experiment.policy_id, &rules, reason).map(drop)
}
