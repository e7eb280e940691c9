//! The order in which policies are asked.

use crate::closing::policy::all;
use crate::events::{self, Subject};
use crate::ids::PolicyId;
use crate::settings;
use crate::store::{Act, Error, Result};
use database::params;

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
