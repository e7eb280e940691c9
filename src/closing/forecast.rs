//! What an edited policy would send, before it is saved: the letters of the next days for the tickets under way, by each
//! choice of what becomes of them. Asked of the same [`super::next_step`] as everything.

use super::editing::Fate;
use super::history::Done;
use super::plan::Situation;
use super::{Delay, History, OnSolve, PolicyInForce, Rules, StepKind, timeline};
use crate::ids::{PolicyId, PolicyVersionId, TicketId};
use crate::settings;
use crate::store::Result;
use crate::tickets::Status;
use database::{Tx, params};
use jiff::{SignedDuration, Timestamp};
use std::collections::HashMap;

/// How far it looks.
const AHEAD: SignedDuration = SignedDuration::from_hours(7 * 24);

/// Letters that leave within seven days if nobody answers.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Forecast {
    /// How many tickets are under way by any version of the policy.
    pub tickets: usize,
    pub keep: usize,
    pub moved: usize,
    /// Of those, the ones that leave at once.
    pub moved_at_once: usize,
    pub start_today: usize,
}

impl Forecast {
    /// The letters of a choice.
    pub fn of(&self, fate: Fate) -> usize {
        match fate {
            Fate::Keep => self.keep,
            Fate::Move => self.moved,
            Fate::StartToday => self.start_today,
        }
    }
}

/// Counts them for a policy that is to say `rules` from now on.
pub fn forecast(tx: &mut Tx, policy: PolicyId, rules: &Rules, now: Timestamp) -> Result<Forecast> {
    let Some(calendar) = settings::calendar(tx)? else {
        return Ok(Forecast::default());
    };
    let mut forecast = Forecast::default();
    for (current, history) in under_way(tx, policy)? {
        let letters = |rules: &Rules, history: History| {
            let situation = Situation {
                policy: PolicyInForce {
                    rules: rules.clone(),
                    ..current.clone()
                },
                history,
                calendar: calendar.clone(),
            };
            letters_ahead(&situation, now)
        };
        // What is paused stays so whatever is chosen.
        if history.paused_at.is_none() {
            let today = History {
                status: history.status,
                steps: surveys_only(&history),
                ..History::pending_since(now)
            };
            forecast.keep += letters(&current.rules, history.clone()).0;
            let (moved, at_once) = letters(rules, history);
            forecast.moved += moved;
            forecast.moved_at_once += at_once;
            forecast.start_today += letters(rules, today).0;
        }
        forecast.tickets += 1;
    }
    Ok(forecast)
}

fn surveys_only(history: &History) -> Vec<Done> {
    let mut steps = history.steps.clone();
    steps.retain(|step| step.kind == StepKind::Survey);
    steps
}

/// How many letters leave within the time looked at, and how many of them at once.
fn letters_ahead(situation: &Situation, now: Timestamp) -> (usize, usize) {
    let rules = &situation.policy.rules;
    let is_letter = |step: StepKind| match step {
        StepKind::Solve => !matches!(rules.on_solve, OnSolve::Nothing | OnSolve::SurveyOnly),
        step => step.writes_to_customer(),
    };
    let coming = timeline::look_ahead(situation, now);
    let soon = coming
        .iter()
        .filter(|coming| is_letter(coming.step) && coming.at <= now + AHEAD);
    let at_once = soon.clone().filter(|coming| coming.at <= now).count();
    (soon.count(), at_once)
}

/// Tickets with the versions and the histories of their policy.
type Histories = HashMap<TicketId, (PolicyVersionId, History)>;

const OF: &str = "FROM under_way u JOIN policy_version v ON v.id = u.policy_version_id";

/// The tickets of a policy with their versions and histories, in three statements however many there are.
fn under_way(tx: &mut Tx, policy: PolicyId) -> Result<Vec<(PolicyInForce, History)>> {
    let versions: HashMap<PolicyVersionId, PolicyInForce> = versions(tx, policy)?;
    let found: Vec<(TicketId, PolicyVersionId, Timestamp, Option<Timestamp>, Status)> = tx.all(
        &format!(
            "SELECT u.ticket_id, v.id, u.since, u.paused_at, t.status {OF} JOIN ticket t ON t.id = u.ticket_id
             WHERE v.policy_id = $1 AND t.deleted_at IS NULL"
        ),
        params![policy],
    )?;
    let mut histories = Histories::new();
    for (ticket, version, since, paused_at, status) in found {
        let history = History {
            status,
            paused_at,
            ..History::pending_since(since)
        };
        histories.insert(ticket, (version, history));
    }
    add_steps(tx, policy, &mut histories)?;
    add_delays(tx, policy, &mut histories)?;
    let whole = |(version, history)| Some((versions.get(&version)?.clone(), history));
    Ok(histories.into_values().filter_map(whole).collect())
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

fn versions(tx: &mut Tx, policy: PolicyId) -> Result<HashMap<PolicyVersionId, PolicyInForce>> {
    let mut versions = HashMap::new();
    for version in super::editing::versions(tx, policy)? {
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
