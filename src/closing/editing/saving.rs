//! Adding and editing policies. A policy is never changed, only followed by a new version with its author and reason.

use super::fate::{Fate, decide_anew, move_to, start_today};
use crate::closing::policy::experiments::running;
use crate::closing::policy::{Preset, Rules, find};
use crate::events;
use crate::ids::{PolicyId, PolicyVersionId};
use crate::settings;
use crate::store::{Act, Error, Result};
use database::{Tx, params};
use serde_json::Value;

/// Adds a preset under this name, or the name and a number: before all others and switched off, so that nothing happens
/// before someone has looked at it.
pub fn add_preset(act: &mut Act, preset: Preset, name: &str) -> Result<PolicyId> {
    settings::in_turn(act)?;
    let now = act.now;
    let name = free_name(act, name)?;
    let (id,): (PolicyId,) = act.one(
        "INSERT INTO policy (name, position, enabled, created_at)
         SELECT $1, COALESCE(MIN(position), 1) - 1, FALSE, $2 FROM policy RETURNING id",
        params![name.as_str(), now],
    )?;
    add_version(act, id, &preset.rules(), "")?;
    events::added(act, id, &name)?;
    Ok(id)
}

fn free_name(tx: &mut Tx, name: &str) -> Result<String> {
    let taken: Vec<(String,)> = tx.all("SELECT name FROM policy", [])?;
    let is_free = |name: &String| taken.iter().all(|(known,)| known != name);
    let numbered = (2..).map(|number: u32| format!("{name} {number}"));
    let mut names = std::iter::once(name.to_owned()).chain(numbered);
    Ok(names.find(is_free).unwrap_or_else(|| name.to_owned()))
}

/// What the change log compares. Steps stay whole, so that pages can say them as sentences.
fn state(rules: &Rules) -> Result<Value> {
    let mut state = serde_json::to_value(rules)?;
    if let Some(fields) = state.as_object_mut() {
        fields.insert(
            "pending".to_owned(),
            serde_json::to_string(&rules.pending)?.into(),
        );
        if let Some(progress) = rules.on_hold {
            fields.insert("on_hold".to_owned(), serde_json::to_string(&progress)?.into());
        }
    }
    Ok(state)
}

/// Follows a policy by a new version. `reason` says why, for whoever reads its history.
pub fn edit(
    act: &mut Act,
    id: PolicyId,
    name: &str,
    rules: &Rules,
    reason: &str,
    fate: Fate,
) -> Result<PolicyVersionId> {
    settings::in_turn(act)?;
    let before = find(act, id)?;
    if running(act, id)?.is_some() {
        return Err(Error::invalid("experiment", "experiment-edit-later"));
    }
    let others: Option<(PolicyId,)> = act.find(
        "SELECT id FROM policy WHERE name = $1 AND id <> $2",
        params![name, id],
    )?;
    if others.is_some() {
        return Err(Error::invalid("name", "policies-name-taken"));
    }
    act.run("UPDATE policy SET name = $1 WHERE id = $2", params![name, id])?;
    let version = add_version(act, id, rules, reason)?;
    events::changed(act, id, &before.latest.name, "name", &before.latest.name, name)?;
    events::altered(act, id, name, &state(&before.latest.rules)?, &state(rules)?)?;
    match fate {
        Fate::Keep => {}
        Fate::Move => {
            move_to(act, id, version)?;
            decide_anew(act, version)?;
        }
        Fate::StartToday => {
            start_today(act, id)?;
            move_to(act, id, version)?;
            decide_anew(act, version)?;
        }
    }
    Ok(version)
}

pub(in crate::closing) fn add_version(
    act: &mut Act,
    id: PolicyId,
    rules: &Rules,
    reason: &str,
) -> Result<PolicyVersionId> {
    let (now, author) = (act.now, act.by.person());
    let (version,): (PolicyVersionId,) = act.one(
        "INSERT INTO policy_version (policy_id, version, rules, author_id, reason, created_at)
         SELECT $1, COALESCE(MAX(version), 0) + 1, $2, $3, $4, $5 FROM policy_version WHERE policy_id = $1 RETURNING id",
        params![id, serde_json::to_string(rules)?, author, reason, now],
    )?;
    Ok(version)
}
