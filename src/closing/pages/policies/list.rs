//! All policies in the order in which they are asked; adding one from a preset, ordering, switching on and off.

use super::measured::{MeasuredShown, measured};
use super::sentence;
use super::whose_tickets::{hidden_by, overlaps, tickets};
use crate::closing::Preset;
use crate::closing::editing;
use crate::closing::experiment::guard::{self, Threshold};
use crate::closing::policy::counting;
use crate::closing::policy::{self};
use crate::ids::PolicyId;
use crate::languages::Words;
use crate::pages::{Admin, Frame, Id, SignedIn, Typed, go_on, look};
use crate::store::{Error, Result, once};
use crate::tickets::pages::conditions;
use crate::web::{Answered, Page, Site};
use askama::Template;
use axum::extract::State;
use database::Tx;

/// The page.
#[derive(Template)]
#[template(path = "closing/pages/policies/list.html")]
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

/// Moves a policy one place up or down.
pub async fn order(
    State(site): State<Site>,
    Admin(signed_in): Admin,
    Id(id): Id<PolicyId>,
    typed: Typed,
) -> Answered {
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
