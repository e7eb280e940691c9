//! The steps of the path, and what the desk has of each.

use crate::calendars;
use crate::closing;
use crate::mailboxes;
use crate::people::{self, Role};
use crate::satisfaction;
use crate::settings;
use crate::store::{Act, Error, Result};
use database::{Tx, text_enum};
use serde::{Deserialize, Serialize};

text_enum! {
    /// A step, in the order in which a new desk takes them.
    pub enum Step {
        Mailbox => "mailbox",
        Team => "team",
        Colleagues => "colleagues",
        Hours => "hours",
        Closing => "closing",
        Survey => "survey",
        Live => "live",
    }
}

/// How far the desk is with a step.
pub struct Standing {
    pub step: Step,
    pub done: bool,
    /// What there is: an address, names of teams, a policy; empty for nothing.
    pub there_is: String,
}

/// What is kept of the path. None: the desk was not begun by it, and nothing is said of it.
#[derive(Default, Serialize, Deserialize)]
struct Kept {
    /// Steps whose beginning was looked at and found right, or that somebody wants to leave out.
    seen: Vec<String>,
    /// The path is over: no page speaks of it any more.
    over: bool,
}

const KEPT: &str = "set_up";

/// Begins the path.
pub fn begin(act: &mut Act) -> Result<()> {
    settings::set(act, KEPT, &Kept::default())
}

/// Notes that a step is right as it is; `over` ends the path.
pub fn note(act: &mut Act, what: &str) -> Result<()> {
    settings::in_turn(act)?;
    // A desk that was not begun by the path is not reminded of it.
    let mut kept = settings::get(act, KEPT)?.unwrap_or(Kept {
        over: true,
        ..Kept::default()
    });
    if what == "over" {
        kept.over = true;
    } else {
        let step: Step = what
            .parse()
            .map_err(|_| Error::invalid("do", "error-invalid-sentence"))?;
        kept.seen.retain(|seen| seen != step.as_str());
        kept.seen.push(step.as_str().to_owned());
    }
    settings::set(act, KEPT, &kept)
}

/// Whether the desk is on the path.
pub fn under_way(tx: &mut Tx) -> Result<bool> {
    let kept: Option<Kept> = settings::get(tx, KEPT)?;
    Ok(kept.is_some_and(|kept| !kept.over))
}

/// Each step with what the desk has of it.
pub fn standings(tx: &mut Tx) -> Result<Vec<Standing>> {
    let kept: Kept = settings::get(tx, KEPT)?.unwrap_or_default();
    Step::ALL.iter().map(|step| standing(tx, *step, &kept)).collect()
}

fn standing(tx: &mut Tx, step: Step, kept: &Kept) -> Result<Standing> {
    let seen = kept.seen.iter().any(|seen| seen == step.as_str());
    let (there_is, has) = match step {
        Step::Mailbox => named(mailboxes::all(tx)?, |mailbox| mailbox.address),
        Step::Team => named(people::teams(tx)?, |team| team.name),
        Step::Colleagues => {
            let mut here = people::working_here(tx)?;
            // Whoever follows the path is one of them.
            let first = here.iter().position(|person| person.role == Role::Admin);
            first.map(|place| here.remove(place));
            named(here, |person| person.shown().to_owned())
        }
        Step::Hours => (hours(tx)?, false),
        Step::Closing => (named(closing::policies(tx)?, |policy| policy.name).0, false),
        Step::Survey => {
            let survey = satisfaction::after_solving(tx)?;
            (survey.map(|survey| survey.name).unwrap_or_default(), false)
        }
        Step::Live => {
            let all = mailboxes::all(tx)?;
            let live = all.into_iter().filter(|mailbox| !mailbox.quarantined);
            named(live.collect(), |mailbox| mailbox.address)
        }
    };
    Ok(Standing {
        step,
        done: has || seen,
        there_is,
    })
}

/// The first of them by name, and whether there are any.
fn named<T>(all: Vec<T>, name: impl Fn(T) -> String) -> (String, bool) {
    const SHOWN: usize = 4;
    let there_are = !all.is_empty();
    let more = if all.len() > SHOWN { ", …" } else { "" };
    let names: Vec<String> = all.into_iter().take(SHOWN).map(name).collect();
    (format!("{}{more}", names.join(", ")), there_are)
}

/// The time zone and the region of the usual calendar.
fn hours(tx: &mut Tx) -> Result<String> {
    let calendar = calendars::desk_calendar(tx)?;
    Ok(calendar
        .map(|calendar| calendar.time_zone().to_owned())
        .unwrap_or_default())
}
