//! What an edited policy would send, before it is saved: the letters of the next days for the tickets under way, by each
//! choice of what becomes of them. Asked of the same [`super::next_step`] as everything.

use super::editing::Fate;
use super::history::Done;
use super::question::{self, LAST_LETTER};
use super::rules::IS_HIGH;
use super::{Delay, History, OnSolve, PolicyInForce, Question, Rules, StepKind, timeline};
use crate::calendars::{Calendars, Whose};
use crate::ids::{BrandId, PolicyId, PolicyVersionId, TeamId, TicketId};
use crate::outages;
use crate::outbox::State;
use crate::store::Result;
use crate::tickets::Status;
use calendar::Calendar;
use database::{Tx, params, record};
use jiff::{SignedDuration, Timestamp};
use std::collections::HashMap;

/// How far it looks.
const AHEAD: SignedDuration = SignedDuration::from_hours(7 * 24);

/// Letters that leave within seven days if nobody answers, by each choice, in order of time.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Forecast {
    /// How many tickets are under way by any version of the policy.
    pub tickets: usize,
    keep: Vec<Timestamp>,
    moved: Vec<Timestamp>,
    start_today: Vec<Timestamp>,
}

impl Forecast {
    /// When the letters of a choice leave.
    pub fn of(&self, fate: Fate) -> &[Timestamp] {
        match fate {
            Fate::Keep => &self.keep,
            Fate::Move => &self.moved,
            Fate::StartToday => &self.start_today,
        }
    }

    fn in_order(mut self) -> Forecast {
        self.keep.sort_unstable();
        self.moved.sort_unstable();
        self.start_today.sort_unstable();
        self
    }
}

/// Counts them for a policy that is to say `rules` from now on.
pub fn forecast(tx: &mut Tx, policy: PolicyId, rules: &Rules, now: Timestamp) -> Result<Forecast> {
    let Some(calendars) = Calendars::load(tx)? else {
        return Ok(Forecast::default());
    };
    let mut forecast = Forecast::default();
    for UnderWayTicket {
        whose,
        high,
        policy: current,
        history,
        ..
    } in under_way(tx, policy)?
    {
        let rules = &rules.clone().for_impact(high);
        let calendar = calendars.of(rules.calendar, whose);
        forecast.tickets += 1;
        // What is paused stays so whatever is chosen.
        if history.paused_at.is_some() {
            continue;
        }
        let own = calendars.of(current.rules.calendar, whose);
        forecast
            .keep
            .extend(ahead(&current.rules, history.clone(), own, now));
        forecast
            .start_today
            .extend(ahead(rules, from_today(&history, now), calendar, now));
        forecast.moved.extend(ahead(rules, history, calendar, now));
    }
    Ok(forecast.in_order())
}

/// Counts them for a policy that is to be switched on: for the tickets that rest under it, and those that wait without
/// any. Left alone they get nothing.
pub fn if_switched_on(tx: &mut Tx, policy: PolicyId, now: Timestamp) -> Result<Forecast> {
    let rules = super::editing::find(tx, policy)?.latest.rules;
    let Some(calendars) = Calendars::load(tx)? else {
        return Ok(Forecast::default());
    };
    let mut forecast = Forecast::default();
    let mut histories: Vec<(Rules, Whose, History)> = vec![];
    for resting in under_way(tx, policy)? {
        histories.push((resting.policy.rules, resting.whose, resting.history));
    }
    for (whose, history) in super::adopting::find(tx, policy)? {
        histories.push((rules.clone(), whose, history));
    }
    for (rules, whose, history) in histories {
        let calendar = calendars.of(rules.calendar, whose);
        forecast.tickets += 1;
        forecast
            .start_today
            .extend(ahead(&rules, from_today(&history, now), calendar, now));
        forecast.moved.extend(ahead(&rules, history, calendar, now));
    }
    Ok(forecast.in_order())
}

fn from_today(history: &History, now: Timestamp) -> History {
    History {
        status: history.status,
        steps: surveys_only(history),
        look_at: history.look_at,
        question: history.question,
        ..History::pending_since(now)
    }
}

fn surveys_only(history: &History) -> Vec<Done> {
    let mut steps = history.steps.clone();
    steps.retain(|step| step.kind == StepKind::Survey);
    steps
}

/// When letters leave within the time looked at.
fn ahead(rules: &Rules, history: History, calendar: &Calendar, now: Timestamp) -> Vec<Timestamp> {
    let is_letter = |step: StepKind| match step {
        StepKind::Solve => !matches!(rules.on_solve, OnSolve::Nothing | OnSolve::SurveyOnly),
        step => step.writes_to_customer(),
    };
    let coming = timeline::chain(rules, calendar, history, now).into_iter();
    let soon = coming.filter(|coming| is_letter(coming.step) && coming.at <= now + AHEAD);
    soon.map(|coming| coming.at).collect()
}

/// A ticket of a policy.
pub(super) struct UnderWayTicket {
    pub ticket: TicketId,
    pub whose: Whose,
    /// See [`super::rules::is_high`].
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
    /// See [`super::rules::is_high`].
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
pub(super) fn under_way(tx: &mut Tx, policy: PolicyId) -> Result<Vec<UnderWayTicket>> {
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
pub(super) fn add_outages<'a>(tx: &mut Tx, histories: impl Iterator<Item = &'a mut History>) -> Result<()> {
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
