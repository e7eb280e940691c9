//! What the closing policy has done and will do on a ticket, for the right rail and the reply box.

use crate::closing::{self, Coming, Past, StepKind};
use crate::correspondence::outbox::Purpose;
use crate::events::{self, Event, LetterEvent};
use crate::satisfaction::{self, Moment};
use crate::store::Result;
use crate::tickets::{Status, Ticket};
use crate::web::Page;
use database::Tx;
use jiff::Timestamp;

/// One step as the timeline shows it.
pub struct StepShown {
    /// `done`, `skipped`, `next`, or nothing for what comes later.
    pub class: &'static str,
    pub icon: &'static str,
    pub what: String,
    pub at: Timestamp,
    pub when: String,
    /// The holidays and weekends that moved it, or why it was withheld; empty if neither.
    pub moved_by: String,
}

/// The policy's work on a ticket.
#[derive(Default)]
pub struct TimelineShown {
    /// The policy's name and version; empty where no policy holds.
    pub policy: String,
    pub steps: Vec<StepShown>,
    /// Since when it rests, in words.
    pub paused_since: Option<String>,
    /// The next step: its word for the form, and what it does; empty if none is coming.
    pub next: &'static str,
    pub next_what: String,
    /// So many business days can be given.
    pub days: Option<i64>,
    /// Business days that agents gave and can take back.
    pub given: i64,
    /// What bringing the skipped step back is called; None if none was.
    pub skipped: Option<String>,
    /// A message on its way will set a status: the coming steps are those that follow then.
    pub after_sending: bool,
}

impl TimelineShown {
    /// Whether there is anything to do by hand.
    pub fn can_steer(&self) -> bool {
        !self.next.is_empty() || self.paused_since.is_some() || self.given > 0 || self.skipped.is_some()
    }
}

/// The steps of this ticket, done and coming, oldest first.
pub fn timeline(tx: &mut Tx, ticket: &Ticket, page: &Page) -> Result<TimelineShown> {
    let Some(mut timeline) = closing::timeline(tx, ticket, page.now)? else {
        return Ok(TimelineShown::default());
    };
    let first = timeline.coming.first().map(|coming| coming.step);
    asks_by_rule(tx, ticket, &mut timeline.coming)?;
    let done = with_what_was_withheld(tx, ticket, timeline.done)?;
    let past = done.iter().map(|past| past_step(past, page));
    let next = timeline.coming.iter().take(1).map(|step| {
        coming_step(
            step,
            if timeline.paused_at.is_some() {
                "held"
            } else {
                "next"
            },
            page,
        )
    });
    let later = timeline
        .coming
        .iter()
        .skip(1)
        .map(|step| coming_step(step, "", page));
    let paused_since = timeline.paused_at.map(|at| {
        let when = page.when(&at);
        page.words.say_one("workspace-steer-paused", "when", when)
    });
    let skipped = timeline.steering.skipped.map(|step| {
        let step = page.words.say(step.key());
        page.words.say_one("workspace-steer-bring-back", "step", step)
    });
    Ok(TimelineShown {
        policy: version_words(page, &timeline.policy_name, timeline.version),
        steps: past.chain(next).chain(later).collect(),
        paused_since,
        next: first.map_or("", StepKind::as_str),
        next_what: first
            .map(|step| page.words.say(coming_key(step)))
            .unwrap_or_default(),
        days: timeline.steering.days.map(i64::from),
        given: timeline.steering.given,
        skipped,
        after_sending: false,
    })
}

/// Where a rule asks about the solving, the policy's own survey is withheld: the one that comes is shown in its time.
fn asks_by_rule(tx: &mut Tx, ticket: &Ticket, coming: &mut Vec<Coming>) -> Result<()> {
    let planned = match ticket.status {
        Status::Solved => satisfaction::planned(tx, ticket.id)?,
        _ => None,
    };
    let Some((rule, at)) = planned else {
        return Ok(());
    };
    if satisfaction::find_rule(tx, rule)?.is.moment != Moment::Solved {
        return Ok(());
    }
    coming.retain(|coming| coming.step != StepKind::Survey);
    let place = coming.iter().take_while(|coming| coming.at <= at).count();
    coming.insert(
        place,
        Coming {
            step: StepKind::Survey,
            at,
            promise: None,
            because: vec![],
            outage: false,
        },
    );
    Ok(())
}

/// The steps as they will be once a message that is on its way has left: nothing has happened yet, and what follows is shown.
/// `leaves`: the status that it sets, and when.
pub fn after_sending(
    tx: &mut Tx,
    ticket: &Ticket,
    leaves: Option<(Status, Timestamp)>,
    now: TimelineShown,
    page: &Page,
) -> Result<TimelineShown> {
    let Some((status, at)) = leaves else {
        return Ok(now);
    };
    let coming = closing::if_set(tx, ticket, status, at)?;
    let Some(policy) = closing::policy_of(tx, ticket)?.filter(|_| !coming.is_empty()) else {
        return Ok(now);
    };
    let past = now
        .steps
        .into_iter()
        .filter(|step| ["done", "skipped"].contains(&step.class));
    let first = coming.iter().take(1).map(|step| coming_step(step, "next", page));
    let later = coming.iter().skip(1).map(|step| coming_step(step, "", page));
    Ok(TimelineShown {
        policy: version_words(page, &policy.name, policy.version),
        steps: past.chain(first).chain(later).collect(),
        after_sending: true,
        ..TimelineShown::default()
    })
}

/// The policy let the survey be due, but nobody was asked: why not stands in the log of the same moment.
fn with_what_was_withheld(tx: &mut Tx, ticket: &Ticket, mut done: Vec<Past>) -> Result<Vec<Past>> {
    let asked = |past: &Past| past.step == StepKind::Survey && !past.withheld;
    if !done.iter().any(asked) {
        return Ok(done);
    }
    let events = events::of_ticket(tx, ticket.id)?;
    for past in done.iter_mut().filter(|past| asked(past)) {
        let reason = events.iter().find_map(|one| match one.event() {
            Some(Event::Letter(LetterEvent::Withheld { purpose, reason, .. }))
                if one.at == past.at && purpose == Purpose::Survey.as_str() =>
            {
                Some(reason)
            }
            _ => None,
        });
        if let Some(reason) = reason {
            (past.withheld, past.reason) = (true, reason);
        }
    }
    Ok(done)
}

fn version_words(page: &Page, name: &str, version: i64) -> String {
    page.words.say_with(
        "workspace-policy-version",
        &[("name", name.into()), ("version", version.into())],
    )
}

fn past_step(past: &Past, page: &Page) -> StepShown {
    let (class, icon, what) = if past.withheld {
        ("skipped", "ban", past.step.withheld_key())
    } else {
        ("done", "circle-check", past.step.done_key())
    };
    StepShown {
        class,
        icon,
        what: page.words.say(what),
        at: past.at,
        when: page.when(&past.at),
        moved_by: past.reason.say(&page.words),
    }
}

fn coming_step(step: &Coming, class: &'static str, page: &Page) -> StepShown {
    let moved_by = step.moved_by(page.words).join(", ");
    StepShown {
        class,
        icon: if class == "next" { "circle-dot" } else { "circle" },
        what: page.words.say(coming_key(step.step)),
        at: step.at,
        when: format!("{}, {}", page.day(&step.at), page.words.time(step.at, &page.zone)),
        moved_by: match moved_by.is_empty() {
            true => String::new(),
            false => page.words.say_one("workspace-step-not-counted", "days", moved_by),
        },
    }
}

fn coming_key(step: StepKind) -> &'static str {
    match step {
        StepKind::Remind => "workspace-step-coming-remind",
        StepKind::Warn => "workspace-step-coming-warn",
        StepKind::Solve => "workspace-step-coming-solve",
        StepKind::Survey => "workspace-step-coming-survey",
        StepKind::Close => "workspace-step-coming-close",
        StepKind::Progress => "workspace-step-coming-progress",
        StepKind::Nudge => "workspace-step-coming-nudge",
        StepKind::Look => "workspace-step-coming-look",
        StepKind::Unasked => "workspace-step-coming-unasked",
        StepKind::Unreached => "workspace-step-coming-unreached",
    }
}
