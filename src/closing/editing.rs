//! Adding, editing, ordering and switching policies. A policy is never changed, only followed by a new version with its
//! author and reason; what becomes of the tickets under way is the administrator's choice.

use super::{PolicyInForce, Preset, Rules, adopting};
use crate::events::{self, Subject};
use crate::ids::{PolicyId, PolicyVersionId};
use crate::settings;
use crate::store::{Act, Error, Result};
use database::{Tx, params, record, text_enum};
use jiff::Timestamp;
use serde_json::Value;

text_enum! {
    /// What becomes of the tickets on which an earlier version is at work.
    pub enum Fate {
        /// They go on by the version they began with.
        Keep => "keep",
        /// They go on by the new one, counted from when they began.
        Move => "move",
        /// They go on by the new one, as if they began today.
        StartToday => "start_today",
    }
}

/// A policy in its latest version.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Policy {
    pub latest: PolicyInForce,
    /// Whether it is asked at all.
    pub enabled: bool,
}

record! {
    /// One version, newest first in lists.
    #[derive(Debug, Clone, PartialEq, Eq)]
    pub struct Version {
        pub id: PolicyVersionId,
        pub version: i64,
        /// As JSON.
        pub rules: String,
        /// None: the desk itself.
        pub author: Option<String>,
        pub reason: String,
        pub created_at: Timestamp,
    }
}

impl Version {
    /// What it says.
    pub fn rules(&self) -> Result<Rules> {
        Ok(serde_json::from_str(&self.rules)?)
    }
}

/// All policies, switched on or off, in the order in which they are asked.
pub fn all(tx: &mut Tx) -> Result<Vec<Policy>> {
    let sql = "SELECT p.id, v.id, p.name, v.version, v.rules, p.enabled FROM policy p
        JOIN policy_version v ON v.policy_id = p.id
        WHERE v.version = (SELECT MAX(version) FROM policy_version WHERE policy_id = p.id)
        ORDER BY p.position, p.id";
    let found: Vec<(PolicyId, PolicyVersionId, String, i64, String, bool)> = tx.all(sql, [])?;
    let policy = |(policy_id, version_id, name, version, rules, enabled): (_, _, _, _, String, _)| {
        let rules = serde_json::from_str(&rules)?;
        let latest = PolicyInForce {
            policy_id,
            version_id,
            name,
            version,
            rules,
        };
        Ok(Policy { latest, enabled })
    };
    found.into_iter().map(policy).collect()
}

/// A policy by its id.
pub fn find(tx: &mut Tx, id: PolicyId) -> Result<Policy> {
    let all = all(tx)?;
    all.into_iter()
        .find(|policy| policy.latest.policy_id == id)
        .ok_or(Error::NotFound)
}

/// The versions of a policy, newest first.
pub fn versions(tx: &mut Tx, id: PolicyId) -> Result<Vec<Version>> {
    let sql = "SELECT v.id, v.version, v.rules, p.name, v.reason, v.created_at FROM policy_version v
        LEFT JOIN person p ON p.id = v.author_id WHERE v.policy_id = $1 ORDER BY v.version DESC";
    Ok(tx.all(sql, params![id])?)
}

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
    if super::experiment::running(act, id)?.is_some() {
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

/// Lets the tickets that were moved to a version be looked at bit by bit, so many an hour.
pub fn spread(act: &mut Act, version: PolicyVersionId, an_hour: u32) -> Result<()> {
    adopting::spread(act, version, an_hour)
}

pub(super) fn add_version(
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

/// The tickets on which any version of the policy is at work.
const AT_WORK: &str = "policy_version_id IN (SELECT id FROM policy_version WHERE policy_id = $2)";

fn move_to(act: &mut Act, id: PolicyId, version: PolicyVersionId) -> Result<()> {
    let sql = format!("UPDATE under_way SET policy_version_id = $1 WHERE {AT_WORK}");
    act.run(&sql, params![version, id])?;
    Ok(())
}

/// Lets the clock of the tickets under way begin now. Who was asked for a rating already is not asked again.
fn start_today(act: &mut Act, id: PolicyId) -> Result<()> {
    let now = act.now;
    let asked = format!(
        "UPDATE step SET since = $1 WHERE ticket_id IN (SELECT ticket_id FROM under_way WHERE {AT_WORK})
             AND kind = 'survey' AND state IN ('done', 'withheld') AND EXISTS (
                 SELECT 1 FROM under_way u WHERE u.ticket_id = step.ticket_id AND u.since = step.since)"
    );
    act.run(&asked, params![now, id])?;
    for (field, those) in [("paused_at", "paused_at IS NOT NULL"), ("since", "TRUE")] {
        let begin = format!("UPDATE under_way SET {field} = $1 WHERE {those} AND {AT_WORK}");
        act.run(&begin, params![now, id])?;
    }
    Ok(())
}

/// Lets the sweep look at each ticket of a version: what is due is decided on with the ticket in hand, so this is two
/// statements however many there are.
fn decide_anew(act: &mut Act, version: PolicyVersionId) -> Result<()> {
    let now = act.now;
    act.run(
        "UPDATE step SET due_at = $1 WHERE state = 'waiting'
             AND ticket_id IN (SELECT ticket_id FROM under_way WHERE policy_version_id = $2)",
        params![now, version],
    )?;
    act.run(
        "INSERT INTO step (ticket_id, policy_version_id, kind, state, since, due_at, created_at)
         SELECT u.ticket_id, u.policy_version_id, 'remind', 'waiting', u.since, $1, $1 FROM under_way u
         WHERE u.policy_version_id = $2 AND u.paused_at IS NULL
             AND NOT EXISTS (SELECT 1 FROM step s WHERE s.ticket_id = u.ticket_id AND s.state = 'waiting')
         ON CONFLICT (ticket_id) WHERE state = 'waiting' DO NOTHING",
        params![now, version],
    )?;
    Ok(())
}

/// Switches a policy on or off. Switched off it does nothing more, also on the tickets under way: they rest. When it is
/// switched on, `fate` says what becomes of those and of the ones that wait without any policy: by default their clock
/// starts anew, so that nobody gets what was missed; left alone they rest on until an agent lets them go on. `an_hour`:
/// so many are looked at in an hour, so that not all letters leave together.
pub fn switch(act: &mut Act, id: PolicyId, on: bool, fate: Fate, an_hour: Option<u32>) -> Result<()> {
    settings::in_turn(act)?;
    let before = find(act, id)?;
    if before.enabled == on {
        return Ok(());
    }
    act.run("UPDATE policy SET enabled = $1 WHERE id = $2", params![on, id])?;
    events::changed(act, id, &before.latest.name, "enabled", !on, on)?;
    if !on {
        return Ok(());
    }
    match fate {
        Fate::Keep => rest(act, id)?,
        Fate::Move => {}
        Fate::StartToday => start_today(act, id)?,
    }
    adopting::adopt(act, id, fate)?;
    let at_work: Vec<(PolicyVersionId,)> =
        act.all("SELECT id FROM policy_version WHERE policy_id = $1", params![id])?;
    for (version,) in at_work {
        decide_anew(act, version)?;
        if let Some(an_hour) = an_hour {
            adopting::spread(act, version, an_hour)?;
        }
    }
    Ok(())
}

/// Lets the tickets under way rest until someone lets them go on.
fn rest(act: &mut Act, id: PolicyId) -> Result<()> {
    let now = act.now;
    let sql = format!("UPDATE under_way SET paused_at = $1 WHERE paused_at IS NULL AND {AT_WORK}");
    act.run(&sql, params![now, id])?;
    let waiting = "UPDATE step SET state = 'cancelled' WHERE state = 'waiting' AND ticket_id IN (
             SELECT u.ticket_id FROM under_way u JOIN policy_version v ON v.id = u.policy_version_id
             WHERE v.policy_id = $1)";
    act.run(waiting, params![id])?;
    Ok(())
}

/// Moves a policy one place up or down in the order. At the end of the list nothing changes.
pub fn move_by_one(act: &mut Act, id: PolicyId, up: bool) -> Result<()> {
    settings::in_turn(act)?;
    let mut order: Vec<PolicyId> = all(act)?.iter().map(|policy| policy.latest.policy_id).collect();
    let place = order
        .iter()
        .position(|policy| *policy == id)
        .ok_or(Error::NotFound)?;
    let other = if up { place.checked_sub(1) } else { Some(place + 1) };
    let Some(other) = other.filter(|other| *other < order.len()) else {
        return Ok(());
    };
    order.swap(place, other);
    keep_order(act, &order)
}

/// Puts the policies into this order; those that are not named come last, in the order they have.
pub fn set_order(act: &mut Act, wanted: &[PolicyId]) -> Result<()> {
    settings::in_turn(act)?;
    let mut order: Vec<PolicyId> = all(act)?.iter().map(|policy| policy.latest.policy_id).collect();
    let place = |id: &PolicyId| wanted.iter().position(|other| other == id).unwrap_or(usize::MAX);
    order.sort_by_key(place);
    keep_order(act, &order)
}

fn keep_order(act: &mut Act, order: &[PolicyId]) -> Result<()> {
    let before = all(act)?;
    let name = |id: PolicyId| {
        before
            .iter()
            .find(|policy| policy.latest.policy_id == id)
            .map(|policy| policy.latest.name.clone())
    };
    let was: Vec<String> = before.iter().map(|policy| policy.latest.name.clone()).collect();
    let is: Vec<String> = order.iter().filter_map(|id| name(*id)).collect();
    events::changed(
        act,
        Subject::SETTING,
        "",
        "policy_order",
        was.join(", "),
        is.join(", "),
    )?;
    for (position, policy) in order.iter().enumerate() {
        act.put(
            "UPDATE policy SET position = $1 WHERE id = $2",
            params![position + 1, policy],
        )?;
    }
    Ok(())
}
