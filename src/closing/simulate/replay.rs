//! Replays rules on what really happened to a ticket: the people do what they did, the desk does what the rules say, asked
//! of the very same [`next_step`] as in production. Pure.
//!
//! What the policy in force then did is left out. So a waiting goes on until the customer answered, an agent did
//! something, or the rules that are tried end it. That customers would have answered to other letters as they did to
//! those they got is an assumption; the page says so.

use super::outcome::{Letter, Simulated, Taken, Wrong};
use super::past::{By, Happened, Past, What};
use super::tried::{Holder, Period, Tried};
use crate::calendars::Calendars;
use crate::closing::deciding::budget::Wish;
use crate::closing::deciding::wrongly_solved::is_soon;
use crate::closing::deciding::{Delay, Due, History, Question, next_step};
use crate::closing::policy::{OnSolve, StepKind};
use crate::tickets::{Facts, Status};
use calendar::Calendar;
use jiff::Timestamp;

/// More steps than this no ticket gets: a guard against rules that never end.
const MOST_STEPS: usize = 500;

/// Replays the rules on a ticket, from the beginning of the period to its end.
pub fn replay(tried: &Tried, past: &Past, calendars: &Calendars, period: Period) -> Simulated {
    let mut replay = Replay {
        tried,
        calendars,
        period,
        facts: past.facts.clone(),
        real: Status::New,
        history: History {
            status: Status::New,
            ..History::pending_since(past.opened_at)
        },
        holds: false,
        solved: None,
        waiting_since: None,
        replied_at: None,
        asked: false,
        look_at: None,
        overlooked: None,
        active_since: Some(past.opened_at),
        now: past.opened_at,
        out: Simulated::default(),
    };
    for happened in past
        .happened
        .iter()
        .take_while(|happened| happened.at <= period.to)
    {
        replay.pass(happened.at);
        replay.happen(happened);
    }
    replay.pass(period.to);
    replay.end()
}

struct Replay<'r> {
    tried: &'r Tried,
    calendars: &'r Calendars,
    period: Period,
    facts: Facts,
    /// The status as it really was.
    real: Status,
    /// Where the ticket stands in the replay.
    history: History,
    /// Whether the rules hold for the present waiting or solving; else everything goes as it really went.
    holds: bool,
    /// When the rules solved it, and nobody has said anything since.
    solved: Option<Timestamp>,
    /// Since when the customer has been waited for under the rules, whatever they did meanwhile.
    waiting_since: Option<Timestamp>,
    replied_at: Option<Timestamp>,
    /// Whether the last public word is the desk's.
    asked: bool,
    /// When an agent looks at it again, while it is really on hold.
    look_at: Option<Timestamp>,
    /// Bare thanks came then: that they really reopened the ticket is left out, since here it was solved.
    overlooked: Option<Timestamp>,
    active_since: Option<Timestamp>,
    now: Timestamp,
    out: Simulated,
}

impl Replay<'_> {
    fn calendar(&self) -> &Calendar {
        self.calendars.of(self.tried.rules.calendar, self.facts.whose())
    }

    /// Takes the steps that fall due before `until`.
    fn pass(&mut self, until: Timestamp) {
        while self.holds && self.out.steps.len() < MOST_STEPS {
            let rules = self.tried.rules_for(&self.facts);
            let due = next_step(&rules, &self.history, self.calendar(), self.now);
            let Some(due) = due.filter(|due| due.at < until) else {
                break;
            };
            self.now = self.now.max(due.at);
            self.take(&due);
        }
        self.now = self.now.max(until);
    }

    fn take(&mut self, due: &Due) {
        let at = self.now;
        self.out.steps.push(Taken {
            kind: due.step,
            at,
            since: self.history.since,
            promise: due.promise,
        });
        let history = std::mem::replace(&mut self.history, History::pending_since(at));
        let (before, since) = (history.status, history.since);
        let announced = history
            .steps
            .last()
            .is_some_and(|step| step.kind == StepKind::Warn);
        self.history = history.after(due, at);
        self.follow(before, at);
        match due.step {
            StepKind::Remind => {
                self.out.letters.reminders += 1;
                self.write(Wish::Reminder, since);
            }
            StepKind::Warn => {
                self.out.letters.warnings += 1;
                self.write(Wish::Warning, since);
            }
            StepKind::Survey => self.out.letters.surveys += 1,
            StepKind::Solve => {
                self.solved = Some(at);
                self.out.solved_at = self.out.solved_at.or(Some(at));
                self.notify(false, announced);
            }
            StepKind::Progress => {
                self.out.letters.progress += 1;
                self.write(Wish::Progress, since);
            }
            StepKind::Close | StepKind::Nudge | StepKind::Look | StepKind::Unasked | StepKind::Unreached => {}
        }
    }

    fn write(&mut self, wish: Wish, since: Timestamp) {
        self.out.written.push(Letter {
            wish,
            at: self.now,
            since,
            counts: true,
        });
    }

    /// What solving itself sends. `way_back`: the agent's last reply carries it, and no policy solved it; `known`: the customer knows.
    fn notify(&mut self, way_back: bool, known: bool) {
        let on_solve = self.tried.rules_for(&self.facts).on_solve;
        match on_solve {
            OnSolve::Nothing | OnSolve::SurveyOnly => return,
            OnSolve::InReply if way_back => return,
            OnSolve::Notice | OnSolve::NoticeWithSurvey | OnSolve::InReply => {}
        }
        self.out.letters.notices += 1;
        self.out.written.push(Letter {
            wish: Wish::Notice { known },
            at: self.history.since,
            since: self.history.since,
            counts: on_solve != OnSolve::NoticeWithSurvey,
        });
    }

    fn happen(&mut self, happened: &Happened) {
        let at = happened.at;
        match &happened.what {
            What::Answered { thanks } => self.answered(at, *thanks),
            What::FollowedUp => self.followed_up(at),
            What::Replied => self.replied(at),
            What::OnHold { look_at } => {
                self.look_at = *look_at;
                if self.history.status == Status::OnHold {
                    self.history.look_at = *look_at;
                }
            }
            What::Status { to, by } => self.status(at, *to, *by),
            What::MoreDays { by } => self.more_days(at, *by),
            What::DaysTakenBack => {
                let last = self
                    .history
                    .delays
                    .iter()
                    .rposition(|delay| matches!(delay, Delay::MoreDays { .. }));
                if let Some(last) = last {
                    self.history.delays.remove(last);
                }
            }
            What::Paused => self.history.paused_at = self.holds.then_some(at),
            What::Resumed => {
                if let Some(from) = self.history.paused_at.take() {
                    self.history.delays.push(Delay::Pause { from, until: at });
                }
            }
            What::Changed { field, to } => self.facts.tell(*field, to.as_deref()),
        }
    }

    fn answered(&mut self, at: Timestamp, thanks: bool) {
        let here = self.history.status;
        // Where nobody waits for them, thanks are words like others.
        let bare = thanks && !matches!(here, Status::New | Status::Open);
        self.asked &= bare;
        if thanks && matches!(here, Status::Pending | Status::OnHold) {
            return;
        }
        if matches!(here, Status::Solved | Status::Closed) && self.holds {
            if thanks {
                self.overlooked = Some(at);
                return;
            }
            self.not_done(at);
        }
        self.note_answer(at);
        // Where the ticket was really over for good, what follows is another ticket's.
        if self.holds || matches!(here, Status::Pending | Status::OnHold | Status::Solved) {
            self.stand(Status::Open, at);
        }
    }

    fn followed_up(&mut self, at: Timestamp) {
        if !self.holds {
            return;
        }
        if matches!(self.history.status, Status::Solved | Status::Closed) {
            self.not_done(at);
        }
        self.note_answer(at);
        // The rest of it happened in the ticket that followed.
        self.stand(Status::Closed, at);
    }

    fn note_answer(&mut self, at: Timestamp) {
        if let Some(since) = self.waiting_since.take() {
            let after = self.calendar().business_days_between(since, at);
            self.out.answered_after.push(after);
        }
    }

    /// The customer said something after the rules had solved the ticket.
    fn not_done(&mut self, at: Timestamp) {
        let Some(solved_at) = self.solved.take() else {
            return;
        };
        let soon = is_soon(self.calendar(), solved_at, at);
        self.out.wrong = self.out.wrong.or(Some(Wrong {
            solved_at,
            answered_at: at,
            soon,
        }));
    }

    /// A public reply while we wait begins the waiting anew.
    fn replied(&mut self, at: Timestamp) {
        self.replied_at = Some(at);
        self.asked = true;
        if self.real == Status::Pending || self.history.status == Status::Pending {
            self.wait(at);
        }
    }

    fn wait(&mut self, at: Timestamp) {
        self.stand(Status::Pending, at);
        if !self.asked {
            self.history.question = Question::Unasked { planned: None };
        }
        let holder = self.decide(at);
        match holder {
            Some(Holder::Earlier(place)) => self.out.held_earlier = self.out.held_earlier.or(Some(place)),
            Some(Holder::Nobody) => self.out.held_by_nobody = true,
            Some(Holder::These) | None => {}
        }
        if self.holds {
            self.out.waitings += 1;
            self.waiting_since = Some(at);
        }
    }

    fn status(&mut self, at: Timestamp, to: Status, by: By) {
        self.real = to;
        let look_at = self.look_at.filter(|look| to == Status::OnHold && *look > at);
        self.look_at = look_at;
        if self.holds && (by == By::Policy || self.is_overlooked(at, to)) {
            return;
        }
        let here = self.history.status;
        let over = |status: Status| matches!(status, Status::Solved | Status::Closed);
        if self.holds && over(here) && over(to) {
            // Here it had been solved before: no second notice, no second survey.
            return;
        }
        if to == Status::Open && by == By::Customer && self.holds && over(here) {
            // "Not solved", said without a letter.
            self.not_done(at);
        }
        match to {
            Status::Pending => {
                // A reply of the same act has begun the waiting already.
                if !(here == Status::Pending && self.history.since == at) {
                    self.wait(at);
                }
            }
            Status::Solved => self.solved_by_someone(at, by == By::Customer),
            Status::OnHold => {
                self.stand(Status::OnHold, at);
                self.history.look_at = look_at;
                self.decide(at);
            }
            _ if here == to => {}
            _ => self.stand(to, at),
        }
    }

    fn is_overlooked(&self, at: Timestamp, to: Status) -> bool {
        to == Status::Open && self.overlooked == Some(at)
    }

    /// The solving that ends a waiting goes by the rules of the waiting.
    fn solved_by_someone(&mut self, at: Timestamp, by_customer: bool) {
        let waited = matches!(self.history.status, Status::Pending | Status::OnHold);
        let held = self.holds;
        self.stand(Status::Solved, at);
        if waited {
            self.holds = held;
        } else {
            self.decide(at);
        }
        if self.holds {
            self.notify(self.replied_at.is_some(), by_customer);
        }
    }

    fn more_days(&mut self, at: Timestamp, by: By) {
        if !self.holds {
            return;
        }
        match self.history.status {
            Status::Pending => self.history.delays.push(Delay::MoreDays {
                at,
                days: self.tried.rules.more_days,
            }),
            Status::Solved | Status::Closed if by == By::Customer => self.not_done(at),
            _ => {}
        }
    }

    /// The ticket stands so from now on, and the rules do not hold until that is decided.
    fn stand(&mut self, status: Status, at: Timestamp) {
        let before = self.history.status;
        self.history = History {
            status,
            ..History::pending_since(at)
        };
        self.holds = false;
        self.solved = None;
        self.waiting_since = None;
        self.follow(before, at);
    }

    /// Whether the rules hold for what begins now, and who holds it instead; None before the period.
    fn decide(&mut self, at: Timestamp) -> Option<Holder> {
        if at < self.period.from {
            return None;
        }
        let holder = self.tried.holder(&self.facts);
        self.holds = holder == Holder::These;
        self.out.held |= self.holds;
        Some(holder)
    }

    /// Keeps from when to when the ticket is active.
    fn follow(&mut self, before: Status, at: Timestamp) {
        let now = self.history.status;
        if before.is_active() && !now.is_active() {
            if let Some(since) = self.active_since.take() {
                self.out.active.push((since, at));
            }
        } else if !before.is_active() && now.is_active() {
            self.active_since = Some(at);
        }
        match now {
            _ if before == now => {}
            Status::Solved => self.out.ended_at = Some(at),
            Status::Closed => {}
            _ => self.out.ended_at = None,
        }
    }

    fn end(mut self) -> Simulated {
        if let Some(since) = self.active_since {
            self.out.active.push((since, self.period.to));
        }
        self.out
    }
}
