//! Events as sentences in the viewer's language. Changes of fields by the same person in a row share one line; kinds
//! that this version does not know are left out.

use super::shown;
use crate::closing;
use crate::events::{ClosingEvent, Event, Field, LetterEvent, Recorded, SurveyEvent, TicketEvent};
use crate::ids::PersonId;
use crate::languages::{Words, Zone};
use crate::people::{self, Viewer};
use crate::satisfaction;
use crate::settings;
use crate::store::Result;
use crate::tickets;
use database::Tx;
use jiff::Timestamp;
use std::collections::HashMap;

/// One line between the messages.
pub struct Line {
    /// The event it stands for; the first, if it tells of several.
    pub event: i64,
    pub at: Timestamp,
    pub icon: &'static str,
    pub text: String,
    pub when: String,
    /// The newest change in it that stops a message written meanwhile (see `arrived`).
    pub weighs: Option<i64>,
    /// The changes it tells of, so that the next one can join them; none for other events.
    changes: Option<Changes>,
}

/// Changes of one person in a row: the last value of each field counts.
struct Changes {
    by: Option<PersonId>,
    who: String,
    fields: Vec<(Field, String)>,
}

/// Changes further apart than this, in seconds, get lines of their own.
const TOGETHER: i64 = 600;

/// The lines of these events.
pub fn lines(
    tx: &mut Tx,
    words: &Words,
    viewer: &Viewer,
    events: &[Recorded],
    names: &HashMap<PersonId, String>,
    now: Timestamp,
) -> Result<Vec<Line>> {
    let mut lines: Vec<Line> = vec![];
    let mut joinable = false;
    let weighing = tickets::weighing(events, viewer.id);
    for recorded in events {
        let Some(event) = recorded.event() else { continue };
        if matches!(event, Event::Ticket(TicketEvent::Said { .. })) {
            joinable = false;
            continue;
        }
        let who = match recorded.actor_id.and_then(|id| names.get(&id)) {
            Some(name) => name.clone(),
            None => words.say("workspace-event-by-desk"),
        };
        let when = words.moment(recorded.at, now, &viewer.zone);
        if let Event::Ticket(TicketEvent::Changed { field, to, .. }) = &event {
            let change = phrase(tx, words, *field, to.as_deref())?;
            match lines.last_mut().filter(|line| joinable && line.takes(recorded)) {
                Some(line) => line.join(words, *field, change),
                None => lines.push(changed(words, recorded, who, when, (*field, change))),
            }
            if let Some(line) = lines.last_mut().filter(|_| weighing.contains(&recorded.id)) {
                line.weighs = Some(recorded.id);
            }
            joinable = true;
            continue;
        }
        if let Some((icon, text)) = sentence(words, &event, who, names, (now, &viewer.zone)) {
            joinable = false;
            lines.push(Line {
                event: recorded.id,
                at: recorded.at,
                icon,
                text,
                when,
                weighs: None,
                changes: None,
            });
        }
    }
    Ok(lines)
}

fn changed(words: &Words, recorded: &Recorded, who: String, when: String, change: (Field, String)) -> Line {
    let changes = Changes {
        by: recorded.actor_id,
        who,
        fields: vec![change],
    };
    Line {
        event: recorded.id,
        at: recorded.at,
        icon: "pencil",
        text: changes.text(words),
        when,
        weighs: None,
        changes: Some(changes),
    }
}

impl Line {
    /// Whether a change belongs to this line: the same person, soon after.
    fn takes(&self, next: &Recorded) -> bool {
        let same = self
            .changes
            .as_ref()
            .is_some_and(|changes| changes.by == next.actor_id);
        same && next.at.duration_since(self.at).as_secs() < TOGETHER
    }

    fn join(&mut self, words: &Words, field: Field, change: String) {
        if let Some(changes) = &mut self.changes {
            changes.fields.retain(|(known, _)| *known != field);
            changes.fields.push((field, change));
            self.text = changes.text(words);
        }
    }
}

impl Changes {
    fn text(&self, words: &Words) -> String {
        let fields: Vec<&str> = self.fields.iter().map(|(_, change)| change.as_str()).collect();
        words.say_with(
            "workspace-event-changed",
            &[
                ("who", self.who.as_str().into()),
                ("change", fields.join(", ").into()),
            ],
        )
    }
}

/// "status → Waiting for customer".
fn phrase(tx: &mut Tx, words: &Words, field: Field, to: Option<&str>) -> Result<String> {
    let value = match to {
        None | Some("") => words.say("workspace-none"),
        Some(to) => value(tx, words, field, to)?,
    };
    let name = words.say(&format!("workspace-field-{}", field.as_str().replace('_', "-")));
    Ok(format!("{name} → {value}"))
}

/// A recorded value in words. What can no longer be read is shown as it was recorded.
fn value(tx: &mut Tx, words: &Words, field: Field, to: &str) -> Result<String> {
    let shown = match field {
        Field::Status => to.parse().ok().map(|status| shown::status_word(words, status)),
        Field::Priority => to
            .parse()
            .ok()
            .map(|priority| shown::priority_word(words, priority)),
        Field::Type => to.parse().ok().map(|kind| shown::type_word(words, kind)),
        Field::Impact => to.parse().ok().map(|impact| shown::impact_word(words, impact)),
        Field::Category => match to.parse() {
            Ok(id) => settings::find_category(tx, id)?.map(|category| category.name),
            Err(_) => None,
        },
        Field::Assignee | Field::Requester => match to.parse() {
            Ok(id) => Some(people::find(tx, id)?.shown().to_owned()),
            Err(_) => None,
        },
        Field::Team => match to.parse() {
            Ok(id) => Some(people::find_team(tx, id)?.name),
            Err(_) => None,
        },
        Field::Brand => match to.parse() {
            Ok(id) => Some(settings::find_brand(tx, id)?.name),
            Err(_) => None,
        },
        Field::Subject | Field::Tags | Field::DueAt | Field::Language | Field::ExternalId => None,
    };
    Ok(shown.unwrap_or_else(|| to.to_owned()))
}

fn sentence(
    words: &Words,
    event: &Event,
    who: String,
    names: &HashMap<PersonId, String>,
    clock: (Timestamp, &Zone),
) -> Option<(&'static str, String)> {
    let by = |key: &str| words.say_one(key, "who", who.clone());
    Some(match event {
        Event::Ticket(TicketEvent::FollowsUp { ticket }) => (
            "link",
            words.say_one("workspace-event-follows-up", "ticket", ticket.to_string()),
        ),
        Event::Ticket(TicketEvent::Reopened { .. }) => ("undo-2", words.say("workspace-event-reopened")),
        Event::Ticket(TicketEvent::Deleted) => ("trash-2", by("workspace-event-deleted")),
        Event::Ticket(TicketEvent::Restored) => ("undo-2", by("workspace-event-restored")),
        Event::Closing(ClosingEvent::StepDone { step, .. }) => ("bell-ring", step_word(words, "done", step)?),
        Event::Closing(ClosingEvent::MoreDays { .. }) => ("calendar-clock", by("workspace-event-more-days")),
        Event::Closing(ClosingEvent::MoreDaysTakenBack) => ("undo-2", by("workspace-event-days-back")),
        Event::Closing(ClosingEvent::Paused) => ("circle-pause", by("workspace-event-paused")),
        Event::Closing(ClosingEvent::Resumed) => ("fast-forward", by("workspace-event-resumed")),
        Event::Closing(ClosingEvent::StepBroughtBack { step }) => {
            let step: closing::StepKind = step.parse().ok()?;
            let step = words.say(step.key());
            let arguments = [("who", who.into()), ("step", step.into())];
            ("undo-2", words.say_with("workspace-event-step-back", &arguments))
        }
        Event::Survey(SurveyEvent::Offered { .. }) => ("star", words.say("workspace-event-survey-offered")),
        Event::Survey(SurveyEvent::Withdrawn { .. }) => {
            ("star", words.say("workspace-event-survey-withdrawn"))
        }
        event => {
            return ending(words, event, who.clone(), clock)
                .or_else(|| letter(words, event))
                .or_else(|| correspondents(words, event, who, names));
        }
    })
}

/// What becomes of letters, and why some are not written.
fn letter(words: &Words, event: &Event) -> Option<(&'static str, String)> {
    Some(match event {
        Event::Closing(ClosingEvent::StepWithheld { step, reason }) => {
            ("ban", because(words, step_word(words, "withheld", step)?, reason))
        }
        Event::Letter(LetterEvent::Queued { purpose, .. }) if purpose == "acknowledgement" => {
            ("mail-check", words.say("workspace-event-acknowledged"))
        }
        Event::Letter(LetterEvent::Queued { purpose, .. }) if purpose == "notice" => {
            ("mail-check", words.say("workspace-event-notice"))
        }
        Event::Letter(LetterEvent::Withheld { purpose, reason, .. }) if purpose == "survey" => {
            let reason = satisfaction::withheld_words(words, reason);
            ("star", words.say_one("satisfaction-withheld", "reason", reason))
        }
        Event::Letter(LetterEvent::Outdated { .. }) => {
            ("mail-warning", words.say("workspace-event-letter-outdated"))
        }
        Event::Letter(LetterEvent::Withheld { reason, .. }) => (
            "mail-warning",
            because(words, words.say("workspace-event-letter-withheld"), reason),
        ),
        _ => return None,
    })
}

/// How a case ends by an agent's hand.
fn ending(
    words: &Words,
    event: &Event,
    who: String,
    (now, zone): (Timestamp, &Zone),
) -> Option<(&'static str, String)> {
    let by = |key: &str| words.say_one(key, "who", who.clone());
    Some(match event {
        Event::Closing(ClosingEvent::EndingChosen { ending, reason }) => {
            let ending: closing::OnSolve = ending.parse().ok()?;
            let ending = words.say(super::ending::ending_key(ending));
            let said = [
                ("who", who.into()),
                ("ending", ending.into()),
                ("reason", reason.as_str().into()),
            ];
            ("pencil", words.say_with("workspace-event-ending-chosen", &said))
        }
        Event::Closing(ClosingEvent::OnHold { awaited, look_at }) => (
            "circle-pause",
            on_hold(words, who, awaited, look_at.map(|at| words.day(at, now, zone))),
        ),
        Event::Closing(ClosingEvent::CheckBackPlanned { at, .. }) => {
            let said = [("who", who.into()), ("day", words.day(*at, now, zone).into())];
            (
                "calendar-clock",
                words.say_with("workspace-event-check-back-planned", &said),
            )
        }
        Event::Closing(ClosingEvent::CheckBackDue { .. }) => {
            ("calendar-clock", words.say("workspace-event-check-back-due"))
        }
        Event::Closing(ClosingEvent::CheckBackSettled { done: true }) => {
            ("check", by("workspace-event-check-back-done"))
        }
        Event::Closing(ClosingEvent::CheckBackSettled { done: false }) => {
            ("undo-2", by("workspace-event-check-back-dropped"))
        }
        _ => return None,
    })
}

/// Who came into copy and left it, and messages that were taken back before they left.
fn correspondents(
    words: &Words,
    event: &Event,
    who: String,
    names: &HashMap<PersonId, String>,
) -> Option<(&'static str, String)> {
    let named = |person: &PersonId| names.get(person).cloned().unwrap_or_else(|| "?".to_owned());
    Some(match event {
        Event::Ticket(TicketEvent::Joined { person }) => (
            "user-plus",
            words.say_one("workspace-event-joined", "who", named(person)),
        ),
        Event::Ticket(TicketEvent::Left { person }) => (
            "user-minus",
            words.say_one("workspace-event-left", "who", named(person)),
        ),
        Event::Ticket(TicketEvent::PlanTakenBack { reason, later, .. }) => {
            let key = match reason.as_str() {
                "answered" => "workspace-event-plan-answered",
                "over" => "workspace-event-plan-over",
                _ if *later => "workspace-event-plan-dropped",
                _ => "workspace-event-undone",
            };
            ("undo-2", words.say_one(key, "who", who))
        }
        _ => return None,
    })
}

/// The sentence for a step; none for a step that tells itself by what follows it.
fn step_word(words: &Words, end: &str, step: &str) -> Option<String> {
    let known = step.parse::<closing::StepKind>().is_ok();
    let told = known && !(end == "done" && step == "survey");
    told.then(|| words.say(&format!("workspace-step-{end}-{step}")))
}

/// What did not happen, and why.
fn because(words: &Words, what: String, reason: &str) -> String {
    let reason = closing::withheld_words(words, reason);
    if reason.is_empty() {
        return what;
    }
    let said = [("what", what.into()), ("reason", reason.into())];
    words.say_with("workspace-because", &said)
}

fn on_hold(words: &Words, who: String, awaited: &str, look_on: Option<String>) -> String {
    let awaited = match awaited {
        "" => words.say("workspace-event-on-hold-nobody"),
        named => named.to_owned(),
    };
    let mut said = vec![("who", who.into()), ("awaited", awaited.into())];
    match look_on {
        Some(day) => {
            said.push(("day", day.into()));
            words.say_with("workspace-event-on-hold-until", &said)
        }
        None => words.say_with("workspace-event-on-hold", &said),
    }
}
