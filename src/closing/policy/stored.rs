//! The policies of the desk as they are stored: those in force, all of them with their versions, and the first one of a new desk.

use super::presets::Preset;
use super::rules::Rules;
use crate::ids::{CalendarId, PolicyId, PolicyVersionId};
use crate::store::{Act, Error, Result};
use database::{Tx, params, record};
use jiff::Timestamp;

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
pub fn versions_of(tx: &mut Tx, id: PolicyId) -> Result<Vec<Version>> {
    let sql = "SELECT v.id, v.version, v.rules, p.name, v.reason, v.created_at FROM policy_version v
        LEFT JOIN person p ON p.id = v.author_id WHERE v.policy_id = $1 ORDER BY v.version DESC";
    Ok(tx.all(sql, params![id])?)
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

/// The names of the policies that count in this calendar, in their latest versions.
pub fn counts_in(tx: &mut Tx, calendar: CalendarId) -> Result<Vec<String>> {
    let all = all(tx)?;
    let counting = all
        .into_iter()
        .filter(|policy| policy.latest.rules.calendar == Some(calendar));
    Ok(counting.map(|policy| policy.latest.name).collect())
}
