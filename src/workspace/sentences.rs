//! Events as sentences in the viewer's language, as the room that recorded them tells them. Changes of fields by the same person
//! in a row share one line; kinds that this version does not know are left out.

use crate::correspondence::outbox;
use crate::events::{Event, Field, LogLine, Recorded, TicketEvent};
use crate::ids::PersonId;
use crate::languages::{Sentence, Words, Zone};
use crate::people::Viewer;
use crate::store::Result;
use crate::tickets::Fact;
use crate::tickets::pages::facts;
use crate::{closing, satisfaction, tickets};
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
        if let Some(line) = in_log(&event) {
            joinable = false;
            lines.push(Line {
                event: recorded.id,
                at: recorded.at,
                icon: line.icon,
                text: said(words, line, &who, names, (now, &viewer.zone)),
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
        Some(to) => facts::word(tx, words, Fact::of(field), to)?.unwrap_or_else(|| to.to_owned()),
    };
    let name = words.say(&format!("workspace-field-{}", field.as_str().replace('_', "-")));
    Ok(format!("{name} → {value}"))
}

/// How the room that recorded an event tells it; none for what shows otherwise.
fn in_log(event: &Event) -> Option<LogLine> {
    match event {
        Event::Ticket(event) => tickets::in_log(event),
        Event::Closing(event) => closing::in_log(event),
        Event::Letter(event) => outbox::in_log(event),
        Event::Survey(event) => satisfaction::in_log(event),
        // The change log tells what is set up.
        Event::Setting(_) => None,
    }
}

/// The line in the reader's language: who did it, whom and which days it names.
fn said(
    words: &Words,
    line: LogLine,
    who: &str,
    names: &HashMap<PersonId, String>,
    (now, zone): (Timestamp, &Zone),
) -> String {
    let mut text = line.text.with("who", who);
    for (name, person) in line.persons {
        text = text.with(name, names.get(&person).map_or("?", String::as_str));
    }
    for (name, day) in line.days {
        text = text.with(name, words.day(day, now, zone));
    }
    text.say(words)
}

/// What did not happen, and why.
pub fn because(words: &Words, what: String, reason: &Sentence) -> String {
    if reason.is_empty() {
        return what;
    }
    let said = [("what", what.into()), ("reason", reason.say(words).into())];
    words.say_with("workspace-because", &said)
}
