//! The histories of all tickets of a policy at once, in a few statements however many there are.

use super::question::{self, LAST_LETTER};
use crate::calendars::Whose;
use crate::closing::deciding::{Delay, Done, History, Question};
use crate::closing::policy::{IS_HIGH, PolicyInForce, StepKind, versions_of};
use crate::correspondence::outbox::State;
use crate::ids::{BrandId, PolicyId, PolicyVersionId, TeamId, TicketId};
use crate::outages;
use crate::store::Result;
use crate::tickets::Status;
use database::{Tx, params, record};
use jiff::Timestamp;
use std::collections::HashMap;

/// A ticket of a policy.
pub struct UnderWayTicket {
    pub ticket: TicketId,
    pub whose: Whose,
    /// See `is_high` of the rules.
    pub high: bool,
    pub policy: PolicyInForce,
    pub history: History,
}

/// Tickets with whose they are, the versions and the histories of their policy.
type Histories = HashMap<TicketId, (Of, History)>;

/// What decides on the rules of a ticket.
struct Of {
    whose: Whose,
    version: PolicyVersionId,
    /// See `is_high` of the rules.
    high: bool,
}

record! {
    struct Row {
        ticket: TicketId,
        team: Option<TeamId>,
        brand: BrandId,
        version: PolicyVersionId,
        since: Timestamp,
        paused_at: Option<Timestamp>,
        status: Status,
        look_at: Option<Timestamp>,
        high: bool,
        /// Whose the last public word is.
        last_from: String,
        /// What became of the letter of the last reply.
        letter: Option<State>,
    }
}

const OF: &str = "FROM under_way u JOIN policy_version v ON v.id = u.policy_version_id";

/// The tickets of a policy with their versions and histories, in a few statements however many there are.
pub fn under_way(tx: &mut Tx, policy: PolicyId) -> Result<Vec<UnderWayTicket>> {
    let versions: HashMap<PolicyVersionId, PolicyInForce> = versions(tx, policy)?;
    let found: Vec<Row> = tx.all(
        &format!(
            "SELECT u.ticket_id, t.team_id, t.brand_id, v.id, u.since, u.paused_at, t.status, h.look_at,
                 {IS_HIGH}, t.last_from, {LAST_LETTER} {OF}
             JOIN ticket t ON t.id = u.ticket_id LEFT JOIN hold h ON h.ticket_id = u.ticket_id
             WHERE v.policy_id = $1 AND t.deleted_at IS NULL"
        ),
        params![policy],
    )?;
    let mut histories = Histories::new();
    for row in found {
        let history = History {
            status: row.status,
            paused_at: row.paused_at,
            look_at: row.look_at,
            question: Question::by_last_word(&row.last_from, row.letter),
            ..History::pending_since(row.since)
        };
        let of = Of {
            whose: Whose {
                team: row.team,
                brand: row.brand,
            },
            version: row.version,
            high: row.high,
        };
        histories.insert(row.ticket, (of, history));
    }
    add_steps(tx, policy, &mut histories)?;
    add_delays(tx, policy, &mut histories)?;
    add_lost_letters(tx, policy, &mut histories)?;
    add_outages(tx, histories.values_mut().map(|(_, history)| history))?;
    let whole = |(ticket, (of, history)): (_, (Of, _))| {
        let mut policy = versions.get(&of.version)?.clone();
        policy.rules = policy.rules.for_impact(of.high);
        Some(UnderWayTicket {
            ticket,
            whose: of.whose,
            high: of.high,
            policy,
            history,
        })
    };
    Ok(histories.into_iter().filter_map(whole).collect())
}

/// Whoever was not reached by a reminder or an announcement is not written to again.
fn add_lost_letters(tx: &mut Tx, policy: PolicyId, histories: &mut Histories) -> Result<()> {
    for (ticket, at) in question::lost_letters(tx, policy)? {
        if let Some((_, history)) = histories.get_mut(&ticket) {
            history.question = Question::Unreached { at };
        }
    }
    Ok(())
}

fn add_steps(tx: &mut Tx, policy: PolicyId, histories: &mut Histories) -> Result<()> {
    let done: Vec<(TicketId, StepKind, Timestamp, Option<Timestamp>)> = tx.all(
        &format!(
            "SELECT s.ticket_id, s.kind, s.done_at, s.promised_at {OF}
             JOIN step s ON s.ticket_id = u.ticket_id AND s.since = u.since
             WHERE v.policy_id = $1 AND s.state IN ('done', 'withheld') ORDER BY s.id"
        ),
        params![policy],
    )?;
    for (ticket, kind, at, promised_at) in done {
        if let Some((_, history)) = histories.get_mut(&ticket) {
            history.steps.push(Done {
                kind,
                at,
                promised_at,
                on_its_way: false,
            });
        }
    }
    Ok(())
}

fn add_delays(tx: &mut Tx, policy: PolicyId, histories: &mut Histories) -> Result<()> {
    let delays: Vec<(TicketId, String, Timestamp, Timestamp, i64)> = tx.all(
        &format!(
            "SELECT d.ticket_id, d.kind, d.begun_at, d.ended_at, d.days {OF}
             JOIN delay d ON d.ticket_id = u.ticket_id AND d.since = u.since WHERE v.policy_id = $1 ORDER BY d.id"
        ),
        params![policy],
    )?;
    for (ticket, kind, from, until, days) in delays {
        if let Some((_, history)) = histories.get_mut(&ticket) {
            history.delays.push(Delay::stored(&kind, from, until, days));
        }
    }
    Ok(())
}

/// Adds the times in which the desk was down, read once.
pub fn add_outages<'a>(tx: &mut Tx, histories: impl Iterator<Item = &'a mut History>) -> Result<()> {
    let outages = outages::since(tx, Timestamp::MIN)?;
    for history in histories {
        let since = history.since;
        let later = outages.iter().filter(|outage| outage.until > since);
        history.outages = later.copied().collect();
    }
    Ok(())
}

fn versions(tx: &mut Tx, policy: PolicyId) -> Result<HashMap<PolicyVersionId, PolicyInForce>> {
    let mut versions = HashMap::new();
    for version in versions_of(tx, policy)? {
        let in_force = PolicyInForce {
            policy_id: policy,
            version_id: version.id,
            name: String::new(),
            version: version.version,
            rules: version.rules()?,
        };
        versions.insert(version.id, in_force);
    }
    Ok(versions)
}
