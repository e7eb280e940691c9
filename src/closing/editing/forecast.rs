//! What an edited policy would send, before it is saved: the letters of the next days for the tickets under way, by each
//! choice of what becomes of them. Asked of the same [`crate::closing::next_step`] as everything.

use super::adopting;
use super::fate::Fate;
use crate::calendars::{Calendars, Whose};
use crate::closing::deciding::{Done, History, chain};
use crate::closing::policy::{self, OnSolve, Rules, StepKind};
use crate::closing::situation::many::{UnderWayTicket, under_way};
use crate::ids::PolicyId;
use crate::store::Result;
use calendar::Calendar;
use database::Tx;
use jiff::{SignedDuration, Timestamp};

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
    let rules = policy::find(tx, policy)?.latest.rules;
    let Some(calendars) = Calendars::load(tx)? else {
        return Ok(Forecast::default());
    };
    let mut forecast = Forecast::default();
    let mut histories: Vec<(Rules, Whose, History)> = vec![];
    for resting in under_way(tx, policy)? {
        histories.push((resting.policy.rules, resting.whose, resting.history));
    }
    for (whose, history) in adopting::find(tx, policy)? {
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
    let coming = chain::chain(rules, calendar, history, now).into_iter();
    let soon = coming.filter(|coming| is_letter(coming.step) && coming.at <= now + AHEAD);
    soon.map(|coming| coming.at).collect()
}
