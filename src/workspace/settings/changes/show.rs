//! The page of changes: the newest first, fifty at a time.

use super::asked::Asked;
use super::values::{FieldShown, Values};
use crate::calendars;
use crate::events::{self, Event, Recorded, SettingEvent, SubjectKind};
use crate::ids::PersonId;
use crate::languages::Words;
use crate::pages::{Admin, Choice, Frame, SignedIn, answer};
use crate::people::{self, Role};
use crate::store::Result;
use crate::web::{Answered, Page, Query, Site};
use askama::Template;
use axum::extract::State;
use database::Tx;
use jiff::Timestamp;
use std::collections::{HashMap, HashSet};

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
#[template(path = "workspace/settings/changes/show.html")]
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

pub(super) async fn show(
    State(site): State<Site>,
    Admin(signed_in): Admin,
    Query(asked): Query<Asked>,
) -> Answered {
    let desk = site.desk.clone();
    let (page, signed_in) = desk
        .read(move |tx| Ok((load(tx, &site, &signed_in, asked)?, signed_in)))
        .await?;
    answer(&page, &signed_in)
}

fn load(tx: &mut Tx, site: &Site, signed_in: &SignedIn, asked: Asked) -> Result<ChangesPage> {
    let words = signed_in.viewer.words();
    let (page, frame) = Frame::load(tx, site, signed_in, "settings", &words.say("changes-title"))?;
    let filter = asked.filter(&calendars::zone(tx)?);
    let mut found = events::changes(tx, &filter, PAGE + 1)?;
    let more = found.len() > usize::try_from(PAGE).unwrap_or(usize::MAX);
    if more {
        found.pop();
    }
    let older = found.last().filter(|_| more).map(|last| asked.older(last.id));
    let (names, values) = (names(tx, &found)?, Values::load(tx, &words)?);
    let changes = found
        .iter()
        .filter_map(|one| shown(one, &names, &values))
        .collect();
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
fn shown(recorded: &Recorded, names: &HashMap<PersonId, String>, values: &Values) -> Option<Shown> {
    let words = values.words();
    let Some(Event::Setting(event)) = recorded.event() else {
        return None;
    };
    let who = recorded.actor_id.and_then(|person| names.get(&person).cloned());
    let (done, fields) = match &event {
        SettingEvent::Added { .. } => (words.say("changes-added"), vec![]),
        SettingEvent::Removed { .. } => (words.say("changes-removed"), vec![]),
        SettingEvent::Changed { fields, .. } => (
            String::new(),
            fields.iter().map(|field| values.in_words(field)).collect(),
        ),
    };
    Some(Shown {
        at: recorded.at,
        who: who.unwrap_or_else(|| words.say("workspace-event-by-desk")),
        kind: kind_word(words, recorded.subject),
        name: event.name().to_owned(),
        done,
        fields,
    })
}

/// The names of those who changed something, each looked up once.
fn names(tx: &mut Tx, changes: &[Recorded]) -> Result<HashMap<PersonId, String>> {
    let wanted: HashSet<PersonId> = changes.iter().filter_map(|change| change.actor_id).collect();
    let mut names = HashMap::new();
    for person in wanted {
        names.insert(person, people::find(tx, person)?.shown().to_owned());
    }
    Ok(names)
}
