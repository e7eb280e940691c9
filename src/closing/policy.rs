//! Which policy holds for a ticket, and the one a new desk starts with.

use super::{Rules, presets};
use crate::ids::PolicyVersionId;
use crate::store::{Act, Result};
use crate::tickets::Ticket;
use database::{Tx, params};

/// The version of a policy that holds for a ticket.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PolicyInForce {
    pub version_id: PolicyVersionId,
    /// The policy's name.
    pub name: String,
    /// Counted from 1.
    pub version: i64,
    pub rules: Rules,
}

/// The policy for a ticket: the first enabled one, in its latest version. Every ticket matches every policy as long as
/// policies have no conditions. None where all are switched off: then nothing happens by itself.
pub fn policy_for(tx: &mut Tx, _ticket: &Ticket) -> Result<Option<PolicyInForce>> {
    let sql =
        "SELECT v.id, p.name, v.version, v.rules FROM policy p JOIN policy_version v ON v.policy_id = p.id
        WHERE p.enabled ORDER BY p.position, p.id, v.version DESC LIMIT 1";
    let found = tx.find::<(PolicyVersionId, String, i64, String)>(sql, [])?;
    let Some((version_id, name, version, rules)) = found else {
        return Ok(None);
    };
    Ok(Some(PolicyInForce {
        version_id,
        name,
        version,
        rules: serde_json::from_str(&rules)?,
    }))
}

/// Gives a desk without any policy its first one, "B2C standard".
pub fn install(act: &mut Act) -> Result<()> {
    let (policies,): (i64,) = act.one("SELECT COUNT(*) FROM policy", [])?;
    if policies > 0 {
        return Ok(());
    }
    let now = act.now;
    // Two nodes may start a new desk together: the second finds the name taken.
    act.run(
        "INSERT INTO policy (name, position, created_at) VALUES ($1, 1, $2) ON CONFLICT (name) DO NOTHING",
        params![presets::FIRST, now],
    )?;
    act.run(
        "INSERT INTO policy_version (policy_id, version, rules, created_at)
         SELECT id, 1, $1, $2 FROM policy WHERE name = $3
         ON CONFLICT (policy_id, version) DO NOTHING",
        params![
            serde_json::to_string(&presets::b2c_standard())?,
            now,
            presets::FIRST
        ],
    )?;
    Ok(())
}
