//! The figures of a simulation: what came of all tickets together. They add up, so that batches can be counted apart.

use super::budget::{self, Withheld, Written, seconds};
use super::outcome::Simulated;
use super::past::Past;
use super::tried::{Name, Period, Tried};
use crate::calendars::{Calendars, Whose};
use crate::closing::deciding::together::STANDS;
use crate::ids::PersonId;
use crate::shares::{Interval, wilson};
use calendar::Calendar;
use jiff::{SignedDuration, Timestamp};
use serde::{Deserialize, Serialize};
use std::collections::HashMap;

/// Answers later than this many business days are counted together.
pub const LONGEST: usize = 30;
const DAY: SignedDuration = SignedDuration::from_hours(24);

/// The figures of a whole simulation.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Figures {
    /// The beginning of the period, in microseconds.
    pub from: i64,
    /// Tickets looked at.
    pub looked_at: u64,
    /// Tickets that were open or waiting at the end of each day, as it really was.
    pub backlog: Vec<i64>,
    /// What came of each side.
    pub sides: Vec<Side>,
}

/// What came of one side.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Side {
    pub name: Name,
    /// Tickets that began to wait for their customer under the rules: those that all shares are of.
    pub waiting: u64,
    /// Tickets the rules had anything to do with: waiting, or solved by an agent.
    pub held: u64,
    pub reminded: u64,
    pub warned: u64,
    /// Tickets that the rules solved for want of an answer, at least once.
    pub solved: u64,
    /// Of those, tickets whose customer answered afterwards.
    pub wrong: u64,
    /// Of those again, answers within five business days.
    pub wrong_soon: u64,
    pub reminders: u64,
    pub warnings: u64,
    pub notices: u64,
    pub surveys: u64,
    /// Letters while we wait for someone else.
    pub progress: u64,
    /// Of all letters above those that were to be written and gave way to the customer's mail budget; they are not counted
    /// above.
    #[serde(default)]
    pub over_budget: u64,
    /// Reminders that another reminder to the same customer spoke for; not counted above either.
    #[serde(default)]
    pub told_together: u64,
    /// Customers of the tickets held.
    pub customers: u64,
    /// The most letters that one customer got.
    pub most_letters: u64,
    /// Automatic solvings day by day.
    pub solved_by_day: Vec<u64>,
    /// Tickets open or waiting at the end of each day.
    pub backlog: Vec<i64>,
    /// After how many business days of waiting customers answered; the last counts all later ones.
    pub answered_after: Vec<u64>,
    /// Median time from opening to the last solving, in minutes: really, and by the rules; over tickets solved both ways.
    pub to_solution: Option<(i64, i64)>,
    /// How many tickets those are.
    pub solved_both_ways: u64,
    /// Waiting tickets that an earlier policy held instead, by its name.
    pub held_earlier: Vec<(String, u64)>,
    /// Waiting tickets that the conditions leave out.
    pub held_by_nobody: u64,
}

impl Side {
    /// Letters of all kinds.
    pub fn letters(&self) -> u64 {
        self.reminders + self.warnings + self.notices + self.surveys + self.progress
    }

    /// Letters that were to be written and are not.
    pub fn withheld(&self) -> u64 {
        self.over_budget + self.told_together
    }

    /// Letters for each ticket held. None without any.
    pub fn letters_per_ticket(&self) -> Option<f64> {
        (self.held > 0).then(|| self.letters() as f64 / self.held as f64)
    }

    /// Letters for each customer. None without any.
    pub fn letters_per_customer(&self) -> Option<f64> {
        (self.customers > 0).then(|| self.letters() as f64 / self.customers as f64)
    }

    /// Wrongly closed, of those solved: the share and where the true one lies. None where nothing was solved.
    pub fn wrong_share(&self) -> Option<Interval> {
        wilson(self.wrong, self.solved)
    }
}

/// A figure in the making.
#[derive(Debug)]
pub struct Count {
    period: Period,
    looked_at: u64,
    /// Changes of the backlog day by day.
    backlog: Vec<i64>,
    sides: Vec<SideCount>,
}

#[derive(Debug)]
struct SideCount {
    side: Side,
    backlog: Vec<i64>,
    by_customer: HashMap<PersonId, u32>,
    written: Vec<Written>,
    /// Minutes to the solution, really and by the rules.
    minutes: Vec<(i32, i32)>,
}

impl Count {
    /// Nothing counted yet.
    pub fn new(tried: &[Tried], period: Period) -> Count {
        let days = days(period);
        let side = |tried: &Tried| SideCount {
            side: Side {
                name: tried.name.clone(),
                waiting: 0,
                held: 0,
                reminded: 0,
                warned: 0,
                solved: 0,
                wrong: 0,
                wrong_soon: 0,
                reminders: 0,
                warnings: 0,
                notices: 0,
                surveys: 0,
                progress: 0,
                over_budget: 0,
                told_together: 0,
                customers: 0,
                most_letters: 0,
                solved_by_day: vec![0; days],
                backlog: vec![],
                answered_after: vec![0; LONGEST + 1],
                to_solution: None,
                solved_both_ways: 0,
                held_earlier: tried.before.iter().map(|(name, _)| (name.clone(), 0)).collect(),
                held_by_nobody: 0,
            },
            backlog: vec![0; days + 1],
            by_customer: HashMap::new(),
            written: vec![],
            minutes: vec![],
        };
        Count {
            period,
            looked_at: 0,
            backlog: vec![0; days + 1],
            sides: tried.iter().map(side).collect(),
        }
    }

    /// Counts one ticket: as it really went, and by each side.
    pub fn add(&mut self, past: &Past, real: &Simulated, simulated: &[Simulated]) {
        self.looked_at += 1;
        mark(&mut self.backlog, &real.active, self.period);
        for (count, simulated) in self.sides.iter_mut().zip(simulated) {
            count.add(past, real, simulated, self.period);
        }
    }

    /// Takes another count of other tickets in.
    pub fn merge(&mut self, other: Count) {
        self.looked_at += other.looked_at;
        sum(&mut self.backlog, &other.backlog);
        for (own, other) in self.sides.iter_mut().zip(other.sides) {
            own.merge(other);
        }
    }

    /// The figures, and by side the letters that give way where a customer gets at most so many notices in seven days.
    pub fn figures(
        self,
        tried: &[Tried],
        calendars: &Calendars,
        most: u32,
    ) -> (Figures, Vec<(usize, Withheld)>) {
        let period = self.period;
        let (mut sides, mut withheld) = (vec![], vec![]);
        for (place, (mut count, tried)) in self.sides.into_iter().zip(tried).enumerate() {
            let calendar = calendars.of(tried.rules.calendar, Whose::desk());
            let given_way = count.give_way(period, calendar, most);
            withheld.extend(given_way.into_iter().map(|one| (place, one)));
            sides.push(count.finish());
        }
        let figures = Figures {
            from: period.from.as_microsecond(),
            looked_at: self.looked_at,
            backlog: running(&self.backlog),
            sides,
        };
        (figures, withheld)
    }
}

impl SideCount {
    fn add(&mut self, past: &Past, real: &Simulated, one: &Simulated, period: Period) {
        mark(&mut self.backlog, &one.active, period);
        let side = &mut self.side;
        if let Some(earlier) = one
            .held_earlier
            .and_then(|place| side.held_earlier.get_mut(place))
        {
            earlier.1 += 1;
        }
        side.held_by_nobody += u64::from(one.held_by_nobody);
        if !one.held {
            return;
        }
        let letters = one.letters;
        side.held += 1;
        side.waiting += u64::from(one.waitings > 0);
        side.reminded += u64::from(letters.reminders > 0);
        side.warned += u64::from(letters.warnings > 0);
        side.solved += u64::from(one.solved_at.is_some());
        side.wrong += u64::from(one.wrong.is_some());
        side.wrong_soon += u64::from(one.wrong.is_some_and(|wrong| wrong.soon));
        side.reminders += u64::from(letters.reminders);
        side.warnings += u64::from(letters.warnings);
        side.notices += u64::from(letters.notices);
        side.surveys += u64::from(letters.surveys);
        side.progress += u64::from(letters.progress);
        for after in &one.answered_after {
            let place = usize::try_from(*after).unwrap_or(LONGEST).min(LONGEST);
            side.answered_after[place] += 1;
        }
        if let Some(day) = one.solved_at.map(|at| day(at, period))
            && let Some(count) = side.solved_by_day.get_mut(day)
        {
            *count += 1;
        }
        *self.by_customer.entry(past.requester).or_default() += letters.all();
        let written = one.written.iter();
        self.written
            .extend(written.map(|letter| Written::new(past.requester, past.ticket, letter, period.from)));
        self.minutes.extend(to_solution(past, real, one));
    }

    /// Takes back what gives way to the customers' mail budgets.
    fn give_way(&mut self, period: Period, calendar: &Calendar, most: u32) -> Vec<Withheld> {
        let stands = |at: u32| {
            let at = period.from + SignedDuration::from_secs(i64::from(at));
            let until = calendar.add_business_days(at, STANDS)?;
            Some(seconds(until, period.from))
        };
        let withheld = budget::withheld(&mut self.written, most, stands);
        let side = &mut self.side;
        for one in &withheld {
            side.reminders -= u64::from(one.reminders);
            side.notices -= u64::from(one.notices);
            side.warnings -= u64::from(one.announced_together);
            side.progress -= u64::from(one.progress);
            side.reminded -= u64::from(one.reminders > 0 && one.reminders_left == 0);
            side.over_budget += u64::from(one.over_budget);
            side.told_together += u64::from(one.all() - one.over_budget);
            if let Some(letters) = self.by_customer.get_mut(&one.customer) {
                *letters -= one.unwritten();
            }
        }
        withheld
    }

    fn merge(&mut self, other: SideCount) {
        let (own, theirs) = (&mut self.side, other.side);
        let pairs = [
            (&mut own.waiting, theirs.waiting),
            (&mut own.held, theirs.held),
            (&mut own.reminded, theirs.reminded),
            (&mut own.warned, theirs.warned),
            (&mut own.solved, theirs.solved),
            (&mut own.wrong, theirs.wrong),
            (&mut own.wrong_soon, theirs.wrong_soon),
            (&mut own.reminders, theirs.reminders),
            (&mut own.warnings, theirs.warnings),
            (&mut own.notices, theirs.notices),
            (&mut own.surveys, theirs.surveys),
            (&mut own.progress, theirs.progress),
            (&mut own.held_by_nobody, theirs.held_by_nobody),
        ];
        for (own, other) in pairs {
            *own += other;
        }
        for (own, (_, other)) in own.held_earlier.iter_mut().zip(theirs.held_earlier) {
            own.1 += other;
        }
        sum(&mut own.solved_by_day, &theirs.solved_by_day);
        sum(&mut own.answered_after, &theirs.answered_after);
        sum(&mut self.backlog, &other.backlog);
        for (customer, letters) in other.by_customer {
            *self.by_customer.entry(customer).or_default() += letters;
        }
        self.minutes.extend(other.minutes);
        self.written.extend(other.written);
    }

    fn finish(mut self) -> Side {
        let count = |number: usize| u64::try_from(number).unwrap_or(u64::MAX);
        let most = self.by_customer.values().max().copied().unwrap_or(0);
        let (mut real, mut here): (Vec<i32>, Vec<i32>) = self.minutes.iter().copied().unzip();
        self.side.solved_both_ways = count(self.minutes.len());
        self.side.to_solution = median(&mut real).zip(median(&mut here));
        self.side.backlog = running(&self.backlog);
        self.side.customers = count(self.by_customer.len());
        self.side.most_letters = u64::from(most);
        self.side.held_earlier.retain(|(_, tickets)| *tickets > 0);
        self.side
    }
}

/// Days of 24 hours in the period, at least one.
fn days(period: Period) -> usize {
    day(period.to, period).max(1)
}

/// Which day of the period an instant lies in, from 0; those before count as the first.
fn day(at: Timestamp, period: Period) -> usize {
    let seconds = at.duration_since(period.from).as_secs().max(0);
    usize::try_from(seconds / DAY.as_secs()).unwrap_or(0)
}

/// Marks the ends of days at which a ticket was active: up by one at the first, down by one after the last.
fn mark(changes: &mut [i64], active: &[(Timestamp, Timestamp)], period: Period) {
    for (from, to) in active {
        if *to <= period.from {
            continue;
        }
        let (first, last) = (end_after(*from, period), end_after(*to, period));
        // What is active at the very end of the period is active at the end of its last day.
        let last = if *to >= period.to { changes.len() - 1 } else { last };
        if first < last && last < changes.len() {
            changes[first] += 1;
            changes[last] -= 1;
        }
    }
}

/// The first end of a day that is at or after this instant.
fn end_after(at: Timestamp, period: Period) -> usize {
    if at <= period.from {
        return 0;
    }
    let since = at.duration_since(period.from) - SignedDuration::from_nanos(1);
    usize::try_from(since.as_secs() / DAY.as_secs()).unwrap_or(0)
}

fn running(changes: &[i64]) -> Vec<i64> {
    let mut now = 0;
    let days = changes.len().saturating_sub(1);
    let each = changes.iter().take(days).map(|change| {
        now += change;
        now
    });
    each.collect()
}

fn sum<T: Copy + std::ops::AddAssign>(own: &mut [T], other: &[T]) {
    for (own, other) in own.iter_mut().zip(other) {
        *own += *other;
    }
}

/// Minutes from opening to the last solving, really and by the rules; None where it is not solved both ways.
pub fn to_solution(past: &Past, real: &Simulated, here: &Simulated) -> Option<(i32, i32)> {
    let both = real.ended_at.zip(here.ended_at).filter(|_| here.held)?;
    Some((minutes(past.opened_at, both.0), minutes(past.opened_at, both.1)))
}

fn minutes(from: Timestamp, to: Timestamp) -> i32 {
    i32::try_from(to.duration_since(from).as_mins()).unwrap_or(i32::MAX)
}

/// The middle one, the lower of two.
fn median(values: &mut [i32]) -> Option<i64> {
    let middle = values.len().checked_sub(1)? / 2;
    let (_, middle, _) = values.select_nth_unstable(middle);
    Some(i64::from(*middle))
}
