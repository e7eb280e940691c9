//! Tickets under way: which version of a policy holds for a ticket while it waits or is solved. It is the one with which
//! that began, so an edited policy changes nothing for those under way unless an administrator says so.

use super::began::began_at;
use super::resolution;
use crate::closing::deciding::history::has_steps;
use crate::closing::policy::{PolicyInForce, is_high, matching};
use crate::store::Result;
use crate::tickets::{Facts, Status, Ticket};
use database::{Tx, params};
use jiff::Timestamp;

/// The policy of a ticket and from when its steps count.
pub struct UnderWay {
    pub policy: PolicyInForce,
    pub began_at: Timestamp,
    pub since: Timestamp,
    pub paused_at: Option<Timestamp>,
    /// Whether this is what the table says already.
    pub kept: bool,
    /// Whether it is a solving that goes on by the rules of its waiting, and stays in the arm of that.
    pub continues: bool,
}

type Found = (
    Timestamp,
    Timestamp,
    Option<Timestamp>,
    crate::ids::PolicyVersionId,
    crate::ids::PolicyId,
    String,
    i64,
    String,
    bool,
);

/// What holds for a ticket, with the ending an agent chose for this solving. None where no policy matches, or the one that
/// holds is switched off: then it rests.
pub fn find(tx: &mut Tx, ticket: &Ticket) -> Result<Option<UnderWay>> {
    let mut found = by_policy(tx, ticket)?;
    if let Some(under_way) = &mut found {
        let rules = under_way.policy.rules.clone();
        under_way.policy.rules = rules.for_impact(is_high(&Facts::of(ticket)));
    }
    if let (Some(under_way), Status::Solved) = (&mut found, ticket.status)
        && let Some(ending) = resolution::chosen(tx, ticket)?
    {
        under_way.policy.rules = under_way.policy.rules.clone().ending_in(ending);
    }
    Ok(found)
}

fn by_policy(tx: &mut Tx, ticket: &Ticket) -> Result<Option<UnderWay>> {
    let began_at = began_at(tx, ticket)?;
    let fresh = |policy| UnderWay {
        policy,
        began_at,
        since: began_at,
        paused_at: None,
        kept: false,
        continues: false,
    };
    let sql = "SELECT u.began_at, u.since, u.paused_at, v.id, v.policy_id, p.name, v.version, v.rules, p.enabled
        FROM under_way u JOIN policy_version v ON v.id = u.policy_version_id JOIN policy p ON p.id = v.policy_id
        WHERE u.ticket_id = $1";
    let found = match ticket.status {
        status if has_steps(status) => tx.find::<Found>(sql, params![ticket.id])?,
        _ => None,
    };
    let Some((began, since, paused_at, version_id, policy_id, name, version, rules, enabled)) = found else {
        return Ok(matching(tx, ticket)?.map(fresh));
    };
    let same = began == began_at;
    // The solving that ends a waiting goes by the rules the waiting began with; a new waiting by those of now.
    if !same && ticket.status != Status::Solved {
        return Ok(matching(tx, ticket)?.map(fresh));
    }
    if !enabled {
        return Ok(None);
    }
    let policy = PolicyInForce {
        policy_id,
        version_id,
        name,
        version,
        rules: serde_json::from_str(&rules)?,
    };
    Ok(Some(match same {
        true => UnderWay {
            policy,
            began_at,
            since,
            paused_at,
            kept: true,
            continues: false,
        },
        false => UnderWay {
            continues: true,
            ..fresh(policy)
        },
    }))
}
