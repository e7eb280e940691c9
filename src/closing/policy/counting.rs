//! How many current tickets a policy is for, asked of the database in one statement.

use super::stored::Policy;
use crate::events::Field;
use crate::store::Result;
use crate::tickets::Conditions;
use database::{Tx, Value};

/// Counting stops here: more than this is shown as more than this.
pub const MANY: i64 = 10_000;

/// For each policy, in the order in which they are asked: how many of the tickets that are not done it would get, those
/// taken that an enabled policy before it gets; at most [`MANY`] and one.
pub fn counts(tx: &mut Tx, policies: &[Policy]) -> Result<Vec<i64>> {
    let mut counts = vec![];
    for (place, policy) in policies.iter().enumerate() {
        let earlier = policies[..place].iter().filter(|earlier| earlier.enabled);
        let earlier: Vec<&Conditions> = earlier.map(|earlier| &earlier.latest.rules.conditions).collect();
        counts.push(count(tx, &policy.latest.rules.conditions, &earlier)?);
    }
    Ok(counts)
}

/// How many current tickets these conditions find that none of the earlier ones does.
pub fn count(tx: &mut Tx, conditions: &Conditions, earlier: &[&Conditions]) -> Result<i64> {
    count_those(tx, &[conditions], earlier)
}

fn count_those(tx: &mut Tx, all: &[&Conditions], earlier: &[&Conditions]) -> Result<i64> {
    let mut values = vec![];
    let mut wanted = vec!["t.active = TRUE AND t.deleted_at IS NULL".to_owned()];
    for conditions in all {
        wanted.push(sql(conditions, &mut values));
    }
    for earlier in earlier {
        let condition = sql(earlier, &mut values);
        wanted.push(format!("NOT ({condition})"));
    }
    let sql = format!(
        "SELECT COUNT(*) FROM (SELECT t.id FROM ticket t WHERE {} LIMIT {}) AS found",
        wanted.join(" AND "),
        MANY + 1
    );
    let (found,): (i64,) = tx.one(&sql, values)?;
    Ok(found)
}

/// The enabled policies before one that get some of the tickets it would get too, each with how many: what the one before
/// takes is not counted for the next.
pub fn overlaps(tx: &mut Tx, policies: &[Policy], place: usize) -> Result<Vec<(String, i64)>> {
    let mut overlaps = vec![];
    let Some(policy) = policies.get(place) else {
        return Ok(overlaps);
    };
    let mut before: Vec<&Conditions> = vec![];
    for earlier in policies[..place].iter().filter(|earlier| earlier.enabled) {
        let (own, other) = (&policy.latest.rules.conditions, &earlier.latest.rules.conditions);
        let shared = count_those(tx, &[own, other], &before)?;
        if shared > 0 {
            overlaps.push((earlier.latest.name.clone(), shared));
        }
        before.push(other);
    }
    Ok(overlaps)
}

/// The conditions as SQL that is never NULL, so that it can be denied.
pub(in crate::closing) fn sql(conditions: &Conditions, values: &mut Vec<Value>) -> String {
    let mut parts = vec!["TRUE".to_owned()];
    for (fact, wanted) in conditions.iter() {
        let first = values.len() + 1;
        values.extend(wanted.iter().map(|value| fact.stored(Some(value))));
        let places: Vec<String> = (first..=values.len()).map(|place| format!("${place}")).collect();
        let places = places.join(", ");
        parts.push(match (fact.column, fact.field) {
            (Some(column), _) => format!("COALESCE(t.{column} IN ({places}), FALSE)"),
            (None, Field::CustomerTags) => format!(
                "EXISTS (SELECT 1 FROM person_tag c WHERE c.person_id = t.requester_id AND c.tag IN ({places}))"
            ),
            (None, _) => format!(
                "EXISTS (SELECT 1 FROM ticket_tag g WHERE g.ticket_id = t.id AND g.tag IN ({places}))"
            ),
        });
    }
    parts.join(" AND ")
}
