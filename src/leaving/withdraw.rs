//! Takes parcels back that events overtook before they left.

use super::LaneKind;
use crate::ids::{PersonId, TicketId};
use crate::languages::Sentence;
use crate::store::{Act, Result};
use database::{Value, params, places, record};

record! {
    /// A parcel that does not leave any more.
    #[derive(Debug, Clone)]
    pub struct Withdrawn {
        pub ticket_id: Option<TicketId>,
        pub purpose: String,
        pub person_id: Option<PersonId>,
    }
}

/// Takes back the parcels about a ticket that are for one of these purposes and have not left. The caller records each.
pub fn withdraw(
    act: &mut Act,
    kind: &LaneKind,
    ticket: TicketId,
    purposes: &[&str],
    reason: &Sentence,
) -> Result<Vec<Withdrawn>> {
    let mut values: Vec<Value> = params![reason, ticket, kind.name].into();
    let (list, padded) = places(values.len() + 1, purposes.len());
    let all = values.len() + padded;
    values.extend(purposes.iter().map(|purpose| Value::from(*purpose)));
    // Padded by a word that is no purpose.
    values.resize(all, Value::from(""));
    let sql = format!(
        "UPDATE outbox SET state = 'cancelled', reason = $1
         WHERE ticket_id = $2 AND lane_kind = $3 AND state IN ('waiting', 'withheld') AND purpose IN ({list})
         RETURNING ticket_id, purpose, person_id"
    );
    Ok(act.all(&sql, values)?)
}
