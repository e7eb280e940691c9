//! The page of changes: the newest first, fifty at a time.

use super::asked::Asked;
use crate::events::{self, Event, FieldChange, Recorded, SettingEvent, SubjectKind};
use crate::languages::Words;
use crate::people::{self, Role};
use crate::settings;
use crate::store::Result;
use crate::web::{Answered, Page, Query, Site};
use crate::workspace::frame::{Frame, answer};
use crate::workspace::session::SignedIn;
use crate::workspace::shown::Choice;
use askama::Template;
use axum::extract::State;
use database::Tx;
use jiff::Timestamp;

/// Changes on a page.
const PAGE: i64 = 50;

/// The kinds that can be asked for, in the order of the settings.
const KINDS: [SubjectKind; 11] = [
    SubjectKind::Setting,
    SubjectKind::Person,
    SubjectKind::Team,
    SubjectKind::Mailbox,
    SubjectKind::Brand,
    SubjectKind::Category,
    SubjectKind::Calendar,
    SubjectKind::Policy,
    SubjectKind::Survey,
    SubjectKind::SurveyRule,
    SubjectKind::Wave,
];

#[derive(Template)]
#[template(path = "workspace/changes/show.html")]
struct ChangesPage {
    page: Page,
    frame: Frame,
    asked: Asked,
    people: Vec<Choice>,
    kinds: Vec<Choice>,
    changes: Vec<Shown>,
    older: Option<String>,
}

/// A change as the page shows it.
struct Shown {
    at: Timestamp,
    who: String,
    kind: String,
    name: String,
    /// "Added", "Removed"; empty where fields say it.
    done: String,
    fields: Vec<FieldShown>,
}

struct FieldShown {
    what: String,
    from: String,
    to: String,
}

pub(super) async fn show(
    State(site): State<Site>,
    signed_in: SignedIn,
    Query(asked): Query<Asked>,
) -> Answered {
    signed_in.viewer.must_be_admin()?;
    let desk = site.desk.clone();
    let (page, signed_in) = desk
        .read(move |tx| Ok((load(tx, &site, &signed_in, asked)?, signed_in)))
        .await?;
    answer(&page, &signed_in)
}

fn load(tx: &mut Tx, site: &Site, signed_in: &SignedIn, asked: Asked) -> Result<ChangesPage> {
    let words = signed_in.viewer.words();
    let (page, frame) = Frame::load(tx, site, signed_in, "settings", &words.say("changes-title"), None)?;
    let (condition, values) = asked.condition(&settings::zone(tx)?);
    let mut found = events::of_settings(tx, &condition, values, PAGE + 1)?;
    let more = found.len() > usize::try_from(PAGE).unwrap_or(usize::MAX);
    if more {
        found.pop();
    }
    let older = found.last().filter(|_| more).map(|last| asked.older(last.id));
    let mut changes = vec![];
    for recorded in &found {
        changes.extend(shown(tx, &words, recorded)?);
    }
    Ok(ChangesPage {
        people: persons(tx, &asked, &words)?,
        kinds: kinds(&asked, &words),
        page,
        frame,
        asked,
        changes,
        older,
    })
}

/// Who can have changed something: administrators first, then the others who work here, and the desk itself.
fn persons(tx: &mut Tx, asked: &Asked, words: &Words) -> Result<Vec<Choice>> {
    let mut here = people::working_here(tx)?;
    here.sort_by_key(|person| person.role != Role::Admin);
    let mut choices = vec![Choice::new("", words.say("changes-anybody"), asked.by.is_empty())];
    choices.extend(here.into_iter().map(|person| {
        let chosen = asked.by == person.id.to_string();
        Choice::new(person.id, person.shown().to_owned(), chosen)
    }));
    choices.push(Choice::new(
        "desk",
        words.say("workspace-event-by-desk"),
        asked.by == "desk",
    ));
    Ok(choices)
}

fn kinds(asked: &Asked, words: &Words) -> Vec<Choice> {
    let all = Choice::new("", words.say("changes-anything"), asked.kind().is_none());
    let kinds = KINDS
        .iter()
        .map(|kind| Choice::new(kind, kind_word(words, *kind), asked.kind() == Some(*kind)));
    std::iter::once(all).chain(kinds).collect()
}

fn kind_word(words: &Words, kind: SubjectKind) -> String {
    words.say(&format!("changes-kind-{}", kind.as_str().replace('_', "-")))
}

/// None for what this version does not know.
fn shown(tx: &mut Tx, words: &Words, recorded: &Recorded) -> Result<Option<Shown>> {
    let Some(Event::Setting(event)) = recorded.event() else {
        return Ok(None);
    };
    let who = match recorded.actor_id {
        Some(person) => people::find(tx, person)?.shown().to_owned(),
        None => words.say("workspace-event-by-desk"),
    };
    let (done, fields) = match &event {
        SettingEvent::Added { .. } => (words.say("changes-added"), vec![]),
        SettingEvent::Removed { .. } => (words.say("changes-removed"), vec![]),
        SettingEvent::Changed { fields, .. } => (
            String::new(),
            fields.iter().map(|field| in_words(words, field)).collect(),
        ),
    };
    Ok(Some(Shown {
        at: recorded.at,
        who,
        kind: kind_word(words, recorded.subject),
        name: event.name().to_owned(),
        done,
        fields,
    }))
}

/// A field by its word; one that has none yet is shown as it was recorded.
fn in_words(words: &Words, field: &FieldChange) -> FieldShown {
    let (whole, part) = field.what.split_once('.').unwrap_or((&field.what, ""));
    let key = format!("change-{}", whole.replace('_', "-"));
    let whole = words.find(&key).unwrap_or_else(|| whole.replace('_', " "));
    let shown = |value: &str| value_in_words(words, &field.what, value);
    FieldShown {
        what: match part {
            "" => whole,
            part => {
                let part = words
                    .find(&format!("date-{part}"))
                    .unwrap_or_else(|| part.replace('_', " "));
                format!("{whole} · {part}")
            }
        },
        from: shown(&field.from),
        to: shown(&field.to),
    }
}

fn value_in_words(words: &Words, what: &str, value: &str) -> String {
    let key = match (what, value) {
        (_, "true") => "changes-yes".to_owned(),
        (_, "false") => "changes-no".to_owned(),
        ("role", role) => format!("changes-role-{role}"),
        ("language", language) => format!("workspace-language-{language}"),
        _ => return value.to_owned(),
    };
    words.find(&key).unwrap_or_else(|| value.to_owned())
}
