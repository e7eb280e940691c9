//! The rules that are tried, and their place among the other policies: the first that matches a ticket holds.

use crate::closing::policy::{Policy, PolicyInForce, Rules, is_high};
use crate::ids::PolicyId;
use crate::tickets::{Conditions, Facts};
use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use std::borrow::Cow;

/// Rules to be tried, with the conditions of the policies that are asked before.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Tried {
    /// What people call them: a version's number, or what was typed and is not saved.
    pub name: Name,
    pub rules: Rules,
    /// The enabled policies before it, in order, by name.
    pub before: Vec<(String, Conditions)>,
}

/// What a side of a simulation is called.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Name {
    /// A saved version, by its number.
    Version(i64),
    /// What was typed in the editor.
    Typed,
    /// What the desk proposes.
    Proposed,
    /// What another policy does, by that policy's name, on the tickets of this one.
    Policy(String),
}

/// Who holds a ticket.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Holder {
    /// The rules that are tried.
    These,
    /// An earlier policy, by its place in [`Tried::before`].
    Earlier(usize),
    /// Neither: the conditions do not hold.
    Nobody,
}

/// What another policy does, tried on the tickets that `conditions` are for.
pub fn instead(other: &PolicyInForce, conditions: &Conditions) -> (Name, Rules) {
    let rules = Rules {
        conditions: conditions.clone(),
        ..other.rules.clone()
    };
    (Name::Policy(other.name.clone()), rules)
}

impl Tried {
    /// The rules in the place of the policy `id` among all policies, in their order.
    pub fn among(policies: &[Policy], id: PolicyId, name: Name, rules: Rules) -> Tried {
        let before = policies
            .iter()
            .take_while(|policy| policy.latest.policy_id != id)
            .filter(|policy| policy.enabled)
            .map(|policy| (policy.latest.name.clone(), policy.latest.rules.conditions.clone()));
        Tried {
            name,
            rules,
            before: before.collect(),
        }
    }

    /// The rules as they hold for a ticket that is like this.
    pub fn rules_for(&self, facts: &Facts) -> Cow<'_, Rules> {
        match self.rules.notices_only_high {
            false => Cow::Borrowed(&self.rules),
            true => Cow::Owned(self.rules.clone().for_impact(is_high(facts))),
        }
    }

    /// The rules alone, for every ticket that their conditions hold for.
    pub fn alone(rules: Rules) -> Tried {
        Tried {
            name: Name::Typed,
            rules,
            before: vec![],
        }
    }

    /// All conditions that decide on who holds a ticket.
    pub fn conditions(&self) -> impl Iterator<Item = &Conditions> {
        let before = self.before.iter().map(|(_, conditions)| conditions);
        before.chain([&self.rules.conditions])
    }

    /// Who holds a ticket with these facts.
    pub fn holder(&self, facts: &Facts) -> Holder {
        let earlier = self.before.iter().position(|(_, before)| before.hold_for(facts));
        match earlier {
            Some(place) => Holder::Earlier(place),
            None if self.rules.conditions.hold_for(facts) => Holder::These,
            None => Holder::Nobody,
        }
    }
}

/// The time that is looked at.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Period {
    /// Waitings that began before go as they really went.
    pub from: Timestamp,
    /// What comes after is not known.
    pub to: Timestamp,
}
