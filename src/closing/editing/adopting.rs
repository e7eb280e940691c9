//! Switching a policy on when tickets wait already: what becomes of those that it would get and that no policy holds, and
//! letting what follows leave bit by bit.

use super::fate::Fate;
use crate::calendars::Whose;
use crate::closing::deciding::{History, Question};
use crate::closing::policy::{self, Policy, counting};
use crate::closing::situation::many;
use crate::closing::situation::question::LAST_LETTER;
use crate::correspondence::outbox::State;
use crate::ids::{BrandId, PolicyId, PolicyVersionId, TeamId};
use crate::store::{Act, Result};
use crate::tickets::{Conditions, Status};
use database::{Tx, Value, params};
use jiff::Timestamp;

/// More tickets than this are not taken over at once.
const MOST: i64 = 100_000;

/// When the present waiting or solving of ticket `t` began: as `situation::began` has it.
const BEGAN: &str = "CASE WHEN t.status = 'solved' THEN COALESCE(t.solved_at, t.status_at)
    WHEN t.status = 'pending' THEN COALESCE((SELECT MAX(m.created_at) FROM message m WHERE m.ticket_id = t.id
        AND m.kind = 'reply' AND m.by_agent AND m.robot IS NULL AND m.created_at > t.status_at), t.status_at)
    ELSE t.status_at END";

/// The tickets that wait or are solved, that no policy holds, and that this one is the first to match, as SQL behind
/// FROM.
fn unheld(policy: &Policy, earlier: &[&Conditions], values: &mut Vec<Value>) -> String {
    let own = counting::sql(&policy.latest.rules.conditions, values);
    let mut wanted = vec![
        "t.status IN ('pending', 'solved', 'on_hold') AND t.deleted_at IS NULL".to_owned(),
        "NOT EXISTS (SELECT 1 FROM under_way u WHERE u.ticket_id = t.id)".to_owned(),
        own,
    ];
    for earlier in earlier {
        let condition = counting::sql(earlier, values);
        wanted.push(format!("NOT ({condition})"));
    }
    format!(
        "FROM ticket t WHERE {} ORDER BY t.id LIMIT {MOST}",
        wanted.join(" AND ")
    )
}

/// Team, brand, status, since when, looked at again, whose the last public word is, what became of its letter.
type Row = (
    Option<TeamId>,
    BrandId,
    Status,
    Timestamp,
    Option<Timestamp>,
    String,
    Option<State>,
);

/// Those tickets: whose they are, and where they stand.
pub(super) fn find(tx: &mut Tx, id: PolicyId) -> Result<Vec<(Whose, History)>> {
    let all = policy::all(tx)?;
    let Some((policy, earlier)) = with_earlier(&all, id) else {
        return Ok(vec![]);
    };
    let mut values = vec![];
    let those = unheld(policy, &earlier, &mut values);
    let sql = format!(
        "SELECT t.team_id, t.brand_id, t.status, {BEGAN}, (SELECT h.look_at FROM hold h WHERE h.ticket_id = t.id), t.last_from, {LAST_LETTER} {those}"
    );
    let found: Vec<Row> = tx.all(&sql, values)?;
    let history = |(team, brand, status, since, look_at, last_from, letter): Row| {
        let history = History {
            status,
            look_at,
            question: Question::by_last_word(&last_from, letter),
            ..History::pending_since(since)
        };
        (Whose { team, brand }, history)
    };
    let mut found: Vec<(Whose, History)> = found.into_iter().map(history).collect();
    many::add_outages(tx, found.iter_mut().map(|(_, history)| history))?;
    Ok(found)
}

/// A policy, and the conditions of the enabled ones that are asked before it.
fn with_earlier(all: &[Policy], id: PolicyId) -> Option<(&Policy, Vec<&Conditions>)> {
    let place = all.iter().position(|policy| policy.latest.policy_id == id)?;
    let earlier = all[..place].iter().filter(|earlier| earlier.enabled);
    let earlier = earlier.map(|earlier| &earlier.latest.rules.conditions).collect();
    Some((&all[place], earlier))
}

/// Takes them over. Those that are to be left alone rest until an agent lets them go on.
pub(super) fn adopt(act: &mut Act, id: PolicyId, fate: Fate) -> Result<()> {
    let all = policy::all(act)?;
    let Some((policy, earlier)) = with_earlier(&all, id) else {
        return Ok(());
    };
    let now = act.now;
    let rests = matches!(fate, Fate::Keep).then_some(now);
    let from = matches!(fate, Fate::StartToday).then_some(now);
    let mut values: Vec<Value> = params![from, policy.latest.version_id, rests].to_vec();
    let those = unheld(policy, &earlier, &mut values);
    let sql = format!(
        "INSERT INTO under_way (ticket_id, began_at, since, policy_version_id, paused_at)
         SELECT t.id, {BEGAN}, COALESCE(CAST($1 AS BIGINT), {BEGAN}), CAST($2 AS BIGINT), CAST($3 AS BIGINT) {those}
         ON CONFLICT (ticket_id) DO NOTHING"
    );
    act.run(&sql, values)?;
    Ok(())
}

/// Lets the tickets that were moved to a version be looked at bit by bit, so many an hour.
pub fn spread(act: &mut Act, version: PolicyVersionId, an_hour: u32) -> Result<()> {
    let now = act.now;
    let gap = 3_600_000_000_i64 / i64::from(an_hour.max(1));
    act.run(
        "UPDATE step SET due_at = $1 + line.place * $2 FROM (
             SELECT s.id AS id, ROW_NUMBER() OVER (ORDER BY s.id) - 1 AS place FROM step s
             JOIN under_way u ON u.ticket_id = s.ticket_id
             WHERE s.state = 'waiting' AND u.policy_version_id = $3) AS line
         WHERE step.id = line.id",
        params![now, gap, version],
    )?;
    Ok(())
}
