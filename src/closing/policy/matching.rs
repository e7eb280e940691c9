//! Which policy is for a ticket.

use super::experiments;
use super::stored::{PolicyInForce, policies};
use crate::store::Result;
use crate::tickets::{Facts, Ticket};
use database::Tx;

/// The policy for a ticket as it is now, in its latest version, or in that of an experiment: the first enabled one whose
/// conditions hold. None where none matches: then nothing happens by itself.
pub fn matching(tx: &mut Tx, ticket: &Ticket) -> Result<Option<PolicyInForce>> {
    let policies = policies(tx)?;
    let facts = Facts::load(tx, ticket, policies.iter().map(|policy| &policy.rules.conditions))?;
    let holds = |policy: &PolicyInForce| policy.rules.conditions.hold_for(&facts);
    let found = policies.into_iter().find(holds);
    match found {
        Some(policy) => experiments::for_customer(tx, policy, ticket.requester_id).map(Some),
        None => Ok(None),
    }
}
