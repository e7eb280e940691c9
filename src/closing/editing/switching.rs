//! Switching policies on and off.

use super::adopting;
use super::fate::{Fate, decide_anew, rest, start_today};
use crate::closing::policy::find;
use crate::events;
use crate::ids::{PolicyId, PolicyVersionId};
use crate::settings;
use crate::store::{Act, Result};
use database::params;

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
