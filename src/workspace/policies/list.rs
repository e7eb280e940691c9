//! All policies in the order in which they are asked; adding one from a preset, ordering, switching on and off.

use super::measured::{MeasuredShown, measured};
use super::sentence;
use crate::closing::editing;
use crate::closing::experiment::guard::{self, Threshold};
use crate::closing::policy::counting::{self, MANY};
use crate::closing::policy::{self, Policy};
use crate::closing::{Conditions, Preset};
use crate::ids::PolicyId;
use crate::languages::Words;
use crate::pages::{Admin, Frame, SignedIn, Typed, go_on, look};
use crate::store::{Error, Result, once};
use crate::tickets::pages::conditions;
use crate::web::{Answered, Page, Site};
use askama::Template;
use axum::extract::{Path, State};
use database::Tx;

/// The page.
#[derive(Template)]
#[template(path = "workspace/policies/list.html")]
pub struct ListPage {
    page: Page,
    frame: Frame,
    policies: Vec<Line>,
    presets: Vec<PresetShown>,
    /// When the guard speaks: percent, and how many solvings at least. As typed where that was wrong.
    threshold: [String; 2],
    threshold_wrong: bool,
}

/// One policy of the list.
struct Line {
    id: PolicyId,
    name: String,
    version: i64,
    enabled: bool,
    conditions: Vec<(String, String)>,
    sentence: String,
    /// How many current tickets it is for, in words.
    tickets: String,
    first: bool,
    last: bool,
    /// The policy before it that gets all of its tickets.
    hidden_by: Option<String>,
    measured: MeasuredShown,
    /// The policies before it that get some of its tickets, in words.
    overlaps: Vec<String>,
}

struct PresetShown {
    preset: Preset,
    name: String,
    about: String,
}

/// The page.
pub async fn show(State(site): State<Site>, Admin(signed_in): Admin) -> Answered {
    look(site, signed_in, |tx, site, signed_in| {
        load(tx, site, signed_in, None)
    })
    .await
}

/// The page; `typed` is a threshold of the guard that cannot be.
pub fn load(tx: &mut Tx, site: &Site, signed_in: &SignedIn, typed: Option<[String; 2]>) -> Result<ListPage> {
    let words = signed_in.viewer.words();
    let title = words.say("workspace-policies");
    let (page, frame) = Frame::load(tx, site, signed_in, "settings", &title)?;
    let all = policy::all(tx)?;
    let counts = counting::counts(tx, &all)?;
    let mut policies = vec![];
    for (place, policy) in all.iter().enumerate() {
        let rules = &policy.latest.rules;
        policies.push(Line {
            id: policy.latest.policy_id,
            name: policy.latest.name.clone(),
            version: policy.latest.version,
            enabled: policy.enabled,
            conditions: conditions::in_words(tx, &rules.conditions, &words)?,
            sentence: sentence::sentence(rules, &words),
            tickets: tickets(counts.get(place).copied().unwrap_or_default(), &words),
            first: place == 0,
            last: place + 1 == all.len(),
            hidden_by: hidden_by(&all[..place], &rules.conditions),
            measured: measured(tx, policy, &page)?,
            overlaps: overlaps(tx, &all, place, &words)?,
        });
    }
    let Threshold { percent, least } = guard::threshold(tx)?;
    Ok(ListPage {
        policies,
        presets: presets(&words),
        threshold_wrong: typed.is_some(),
        threshold: typed.unwrap_or([percent.to_string(), least.to_string()]),
        page,
        frame,
    })
}

/// A number of tickets in words.
pub fn tickets(count: i64, words: &Words) -> String {
    if count > MANY {
        words.say_one("policies-tickets-many", "number", MANY)
    } else {
        words.say_one("policies-tickets", "number", count)
    }
}

/// "12 open tickets go to “Quiet” instead, which is higher in the list."
pub fn overlaps(tx: &mut Tx, all: &[Policy], place: usize, words: &Words) -> Result<Vec<String>> {
    let overlaps = counting::overlaps(tx, all, place)?.into_iter();
    let said = overlaps.map(|(name, number)| {
        let said = [("name", name.into()), ("number", number.into())];
        words.say_with("policies-overlap", &said)
    });
    Ok(said.collect())
}

/// Which tickets a policy does not get because one further up takes them first, and which it takes first itself; said also
/// where no ticket of today is among them.
pub fn takes_first(tx: &mut Tx, all: &[Policy], place: usize, words: &Words) -> Result<Vec<String>> {
    let mut said = vec![];
    let Some(policy) = all.get(place) else {
        return Ok(said);
    };
    let conditions = &policy.latest.rules.conditions;
    let meets = |other: &&Policy| other.enabled && other.latest.rules.conditions.meet(conditions);
    let told = |key: &str, name: &str, number: i64| {
        words.say_with(key, &[("name", name.into()), ("number", number.into())])
    };
    let counted = counting::overlaps(tx, all, place)?;
    for other in all[..place].iter().filter(meets) {
        let name = &other.latest.name;
        let number = counted
            .iter()
            .find(|(known, _)| known == name)
            .map_or(0, |(_, number)| *number);
        said.push(told("policies-goes-first", name, number));
    }
    for (below, other) in all
        .iter()
        .enumerate()
        .skip(place + 1)
        .filter(|(_, other)| meets(other))
    {
        let counted = counting::overlaps(tx, all, below)?;
        let own = &policy.latest.name;
        let number = counted
            .iter()
            .find(|(known, _)| known == own)
            .map_or(0, |(_, number)| *number);
        said.push(told("policies-takes-first", &other.latest.name, number));
    }
    Ok(said)
}

/// The enabled policy before these conditions that leaves them nothing.
pub fn hidden_by(before: &[Policy], conditions: &Conditions) -> Option<String> {
    let covers = |policy: &&Policy| policy.enabled && policy.latest.rules.conditions.cover(conditions);
    before
        .iter()
        .find(covers)
        .map(|policy| policy.latest.name.clone())
}

fn presets(words: &Words) -> Vec<PresetShown> {
    let shown = |preset: &Preset| PresetShown {
        preset: *preset,
        name: words.say(preset.key()),
        about: words.say(about_key(*preset)),
    };
    Preset::ALL.iter().map(shown).collect()
}

fn about_key(preset: Preset) -> &'static str {
    match preset {
        Preset::B2cStandard => "policies-about-b2c-standard",
        Preset::Continuing => "policies-about-continuing",
        Preset::OneOff => "policies-about-one-off",
        Preset::Combined => "policies-about-combined",
        Preset::AgentDriven => "policies-about-agent-driven",
        Preset::HighImpact => "policies-about-high-impact",
        Preset::Quiet => "policies-about-quiet",
    }
}

/// Adds a preset and leads to it.
pub async fn add(State(site): State<Site>, Admin(signed_in): Admin, typed: Typed) -> Answered {
    let preset: Preset = typed
        .choice("preset")?
        .ok_or(Error::invalid("preset", "error-invalid-sentence"))?;
    let name = signed_in.viewer.words().say(preset.key());
    let repeat = typed.once(signed_in.viewer.id, "policies");
    let id = site
        .desk
        .act(signed_in.viewer.actor(), move |act| {
            let added = once(act, repeat.as_ref(), |act| {
                editing::add_preset(act, preset, &name)
            });
            added?.whenever()
        })
        .await?;
    Ok(go_on(
        &format!("/settings/policies/{id}"),
        "workspace-done-policies-added",
        1,
    ))
}

/// A policy's number in an address; what is none is not found.
pub fn policy_id(text: &str) -> Result<PolicyId> {
    text.parse().map_err(|_| Error::NotFound)
}

/// Moves a policy one place up or down.
pub async fn order(
    State(site): State<Site>,
    Admin(signed_in): Admin,
    Path(id): Path<String>,
    typed: Typed,
) -> Answered {
    let id = policy_id(&id)?;
    let up = match typed.get("to") {
        "up" => true,
        "down" => false,
        _ => return Err(Error::invalid("to", "error-invalid-sentence")),
    };
    site.desk
        .act(signed_in.viewer.actor(), move |act| {
            editing::move_by_one(act, id, up)
        })
        .await?;
    Ok(go_on("/settings/policies", "workspace-done-policies-order", 1))
}

/// Puts all policies into the order in which they were dragged.
pub async fn set_order(State(site): State<Site>, Admin(signed_in): Admin, typed: Typed) -> Answered {
    let wanted: Vec<PolicyId> = typed
        .get("order")
        .split_whitespace()
        .filter_map(|id| id.parse().ok())
        .collect();
    site.desk
        .act(signed_in.viewer.actor(), move |act| {
            editing::set_order(act, &wanted)
        })
        .await?;
    Ok(go_on("/settings/policies", "workspace-done-policies-order", 1))
}
