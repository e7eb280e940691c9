//! Experiments as they are stored: two versions of a policy on the same tickets. Half of the customers get the one, half the
//! other, by a hash that never changes.

use super::stored::PolicyInForce;
use crate::ids::{ExperimentId, PersonId, PolicyId, PolicyVersionId};
use crate::store::{Error, Result};
use database::{Tx, params, record, text_enum};
use jiff::Timestamp;
use sha2::{Digest, Sha256};

text_enum! {
    /// One of the two sides.
    pub enum Arm {
        /// The version that held before.
        A => "a",
        /// The one it is tried against.
        B => "b",
    }
}

text_enum! {
    /// How an experiment ended.
    pub enum Outcome {
        A => "a",
        B => "b",
        /// Neither was chosen: the first goes on.
        Stopped => "stopped",
    }
}

record! {
    /// An experiment.
    #[derive(Debug, Clone, PartialEq, Eq)]
    pub struct Experiment {
        pub id: ExperimentId,
        pub policy_id: PolicyId,
        pub version_a: PolicyVersionId,
        pub version_b: PolicyVersionId,
        pub started_at: Timestamp,
        pub ended_at: Option<Timestamp>,
        pub outcome: Option<Outcome>,
        /// Why it ended so, in the words of who ended it.
        pub reason: String,
    }
}

const SELECT: &str =
    "SELECT id, policy_id, version_a, version_b, started_at, ended_at, outcome, reason FROM experiment";

/// Which side a customer is on: always the same, half of them on each, another half in another experiment. Pure.
pub fn arm(experiment: ExperimentId, customer: PersonId) -> Arm {
    let digest = Sha256::digest(format!("experiment {experiment}, person {customer}"));
    match digest.first().is_some_and(|byte| byte & 1 == 1) {
        true => Arm::B,
        false => Arm::A,
    }
}

/// The experiment that runs on a policy.
pub fn running(tx: &mut Tx, policy: PolicyId) -> Result<Option<Experiment>> {
    Ok(tx.find(
        &format!("{SELECT} WHERE policy_id = $1 AND ended_at IS NULL"),
        params![policy],
    )?)
}

/// An experiment by its id.
pub fn find(tx: &mut Tx, id: ExperimentId) -> Result<Experiment> {
    let found: Option<Experiment> = tx.find(&format!("{SELECT} WHERE id = $1"), params![id])?;
    found.ok_or(Error::NotFound)
}

/// The experiments of a policy, newest first.
pub fn of_policy(tx: &mut Tx, policy: PolicyId) -> Result<Vec<Experiment>> {
    Ok(tx.all(
        &format!("{SELECT} WHERE policy_id = $1 ORDER BY id DESC"),
        params![policy],
    )?)
}

/// The version of a policy that a customer gets: while an experiment runs, that of their side.
pub(super) fn for_customer(tx: &mut Tx, policy: PolicyInForce, customer: PersonId) -> Result<PolicyInForce> {
    let Some(experiment) = running(tx, policy.policy_id)? else {
        return Ok(policy);
    };
    let version_id = match arm(experiment.id, customer) {
        Arm::A => experiment.version_a,
        Arm::B => experiment.version_b,
    };
    if version_id == policy.version_id {
        return Ok(policy);
    }
    let (version, rules): (i64, String) = tx.one(
        "SELECT version, rules FROM policy_version WHERE id = $1",
        params![version_id],
    )?;
    Ok(PolicyInForce {
        version_id,
        version,
        rules: serde_json::from_str(&rules)?,
        ..policy
    })
}

#[cfg(test)]
mod tests {
    use super::{Arm, arm};
    use crate::ids::{ExperimentId, PersonId};

    #[test]
    fn half_of_the_customers_are_on_each_side_and_another_half_next_time() {
        let sides = |experiment: i64| -> Vec<Arm> {
            let people = (1..=4_000).map(PersonId::from);
            people
                .map(|person| arm(ExperimentId::from(experiment), person))
                .collect()
        };
        let (one, other) = (sides(1), sides(2));
        assert_eq!(one, sides(1), "always the same");
        let on_b = one.iter().filter(|arm| **arm == Arm::B).count();
        assert!((1_850..2_150).contains(&on_b), "{on_b}");
        let alike = one.iter().zip(&other).filter(|(one, other)| one == other).count();
        assert!(
            (1_850..2_150).contains(&alike),
            "another experiment splits anew: {alike}"
        );
    }
}
