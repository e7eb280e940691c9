//! The policies of the desk in their latest versions, and which of them is for a ticket.

use super::{Facts, Preset, Rules, experiment};
use crate::ids::{PolicyId, PolicyVersionId};
use crate::store::{Act, Result};
use crate::tickets::Ticket;
use database::{Tx, params, record};

/// A version of a policy.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PolicyInForce {
    pub policy_id: PolicyId,
    pub version_id: PolicyVersionId,
    /// The policy's name.
    pub name: String,
    /// Counted from 1.
    pub version: i64,
    pub rules: Rules,
}

record! {
    struct Stored {
        policy_id: PolicyId,
        version_id: PolicyVersionId,
        name: String,
        version: i64,
        rules: String,
    }
}

impl Stored {
    fn read(self) -> Result<PolicyInForce> {
        Ok(PolicyInForce {
            policy_id: self.policy_id,
            version_id: self.version_id,
            name: self.name,
            version: self.version,
            rules: serde_json::from_str(&self.rules)?,
        })
    }
}

/// The policy for a ticket as it is now, in its latest version, or in that of an experiment: the first enabled one whose
/// conditions hold. None where none matches: then nothing happens by itself.
pub fn matching(tx: &mut Tx, ticket: &Ticket) -> Result<Option<PolicyInForce>> {
    let policies = policies(tx)?;
    let facts = Facts::load(tx, ticket, policies.iter().map(|policy| &policy.rules.conditions))?;
    let holds = |policy: &PolicyInForce| policy.rules.conditions.hold_for(&facts);
    let found = policies.into_iter().find(holds);
    match found {
        Some(policy) => experiment::for_customer(tx, policy, ticket.requester_id).map(Some),
        None => Ok(None),
    }
}

/// The policies that are switched on, each in its latest version, in the order in which they are asked.
pub fn policies(tx: &mut Tx) -> Result<Vec<PolicyInForce>> {
    let sql = "SELECT p.id, v.id, p.name, v.version, v.rules FROM policy p JOIN policy_version v ON v.policy_id = p.id
        WHERE p.enabled AND v.version = (SELECT MAX(version) FROM policy_version WHERE policy_id = p.id)
        ORDER BY p.position, p.id";
    let found: Vec<Stored> = tx.all(sql, [])?;
    found.into_iter().map(Stored::read).collect()
}

/// Every version there ever was, with the name of its policy and its number.
pub fn versions(tx: &mut Tx) -> Result<Vec<(PolicyVersionId, String, i64)>> {
    let sql = "SELECT v.id, p.name, v.version FROM policy_version v JOIN policy p ON p.id = v.policy_id ORDER BY v.id";
    Ok(tx.all(sql, [])?)
}

/// Gives a desk without any policy its first one, "B2C standard".
pub fn install(act: &mut Act) -> Result<()> {
    const FIRST: &str = "B2C standard";
    let (policies,): (i64,) = act.one("SELECT COUNT(*) FROM policy", [])?;
    if policies > 0 {
        return Ok(());
    }
    let now = act.now;
    // Two nodes may start a new desk together: the second finds the name taken.
    act.run(
        "INSERT INTO policy (name, position, created_at) VALUES ($1, 1, $2) ON CONFLICT (name) DO NOTHING",
        params![FIRST, now],
    )?;
    act.run(
        "INSERT INTO policy_version (policy_id, version, rules, created_at)
         SELECT id, 1, $1, $2 FROM policy WHERE name = $3
         ON CONFLICT (policy_id, version) DO NOTHING",
        params![serde_json::to_string(&Preset::B2cStandard.rules())?, now, FIRST],
    )?;
    Ok(())
}
