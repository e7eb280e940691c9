//! Closing policies and what trying one showed: what that API has no notion of, in its style.

use super::Resource;
use super::values::Time;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use serde_json::Value;

/// A closing policy in its newest version.
#[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
pub struct ClosingPolicy {
    pub id: i64,
    /// Where it is read again.
    pub url: String,
    pub name: String,
    /// Whether tickets come under it.
    pub active: bool,
    /// Its place, from 1: the first whose conditions hold is the one of a ticket.
    pub position: usize,
    pub version: i64,
    pub version_id: i64,
    /// Conditions and steps, as simulations take them.
    pub rules: Value,
}

impl Resource for ClosingPolicy {
    const ONE: &'static str = "closing_policy";
    const MANY: &'static str = "closing_policies";
}

/// A policy tried on what really happened.
#[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
pub struct ClosingSimulation {
    pub id: i64,
    /// Where it is read again.
    pub url: String,
    pub closing_policy_id: i64,
    /// `running`, `done`, `failed` or `cancelled`.
    pub status: String,
    /// How many days back it looks.
    pub days: i64,
    /// How many tickets it looked at.
    pub progress: i64,
    /// Of how many.
    pub total: i64,
    /// What is compared.
    pub sides: Vec<SimulatedSide>,
    /// What it showed; null until it is done.
    pub figures: Option<Value>,
    pub created_at: Time,
    pub updated_at: Time,
}

/// Rules that a simulation tries.
#[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
pub struct SimulatedSide {
    /// What they are: a saved version, what was given, or another policy.
    pub name: Value,
    /// Conditions and steps.
    pub rules: Value,
    /// The policies that were asked before.
    pub asked_before: Vec<String>,
}

impl Resource for ClosingSimulation {
    const ONE: &'static str = "closing_simulation";
    const MANY: &'static str = "closing_simulations";
}
