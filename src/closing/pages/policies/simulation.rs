//! The page of a simulation: the finding in words, the figures side by side, small charts with their tables, and what was
//! left out. While it runs: how far it is, and a way to stop it.

use super::form::Form;
use super::numbers::number;
use super::simulation_charts::{Bars, Chart, answers, backlog, solvings};
use super::simulation_figures::{Row, finding, rows, side_name};
use super::{edit, sentence};
use crate::closing::Rules;
use crate::closing::policy::{self, Policy};
use crate::closing::simulate::{self, Figures, Kept, Name, Order, State as Stands, Tried};
use crate::ids::{PolicyId, SimulationId};
use crate::languages::Words;
use crate::pages::{Admin, Choice, Frame, Id, SignedIn, Typed, look};
use crate::store::{Error, Result};
use crate::web::{Answered, Page, Site, render};
use askama::Template;
use axum::extract::State;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect};
use database::Tx;

/// The periods that can be chosen, in days.
const PERIODS: [i64; 5] = [30, 60, 90, 180, 365];
/// The period looked at first.
const USUAL: i64 = 90;

#[derive(Template)]
#[template(path = "closing/pages/policies/simulation.html")]
struct SimulationPage {
    page: Page,
    frame: Frame,
    kept: Kept,
    policy: Policy,
    about: String,
    progress: String,
    stands: &'static str,
    sides: Vec<SideShown>,
    rows: Vec<Row>,
    backlog: Option<Chart>,
    solvings: Option<Bars>,
    answers: Option<Bars>,
    left_out: Vec<String>,
    periods: Vec<Choice>,
    against: Vec<Choice>,
}

/// One of the rules that are tried.
struct SideShown {
    name: String,
    sentence: String,
    /// They are another policy's: the editor can take them over.
    foreign: bool,
}

/// Tries what was typed in the editor against the policy as it is.
pub async fn start(
    State(site): State<Site>,
    Admin(signed_in): Admin,
    Id(id): Id<PolicyId>,
    typed: Typed,
) -> Answered {
    let mut form = Form::typed(&typed)?;
    let desk = site.desk.clone();
    let Some(rules) = form.rules() else {
        let page = desk
            .read(move |tx| edit::load(tx, &site, &signed_in, id, Some(form)))
            .await?;
        return Ok((StatusCode::UNPROCESSABLE_ENTITY, render(&page)?).into_response());
    };
    let policy = desk.read(move |tx| policy::find(tx, id)).await?;
    let present = policy.latest;
    let mut sides = vec![(Name::Version(present.version), present.rules)];
    if sides[0].1 != rules {
        sides.push((Name::Typed, rules));
    }
    let order = Order {
        policy: id,
        sides,
        days: USUAL,
    };
    let started = simulate::start(&desk, signed_in.viewer.id, order).await?;
    Ok(Redirect::to(&format!("/settings/simulations/{started}")).into_response())
}

/// Tries the same again: another period, or held against another version or another policy.
pub async fn again(
    State(site): State<Site>,
    Admin(signed_in): Admin,
    Id(id): Id<SimulationId>,
    typed: Typed,
) -> Answered {
    let person = signed_in.viewer.id;
    let days = typed.get("days").parse().unwrap_or(USUAL);
    let against = typed.get("against").to_owned();
    let order = site
        .desk
        .read(move |tx| {
            let kept = simulate::find(tx, person, id)?;
            let tried = kept.sides.last().ok_or(Error::NotFound)?;
            let mut sides = vec![];
            sides.extend(held_against(tx, &kept, &against)?);
            if sides.iter().all(|(name, _)| *name != tried.name) {
                sides.push((tried.name.clone(), tried.rules.clone()));
            }
            Ok(Order {
                policy: kept.policy_id,
                sides,
                days,
            })
        })
        .await?;
    let started = simulate::start(&site.desk, person, order).await?;
    Ok(Redirect::to(&format!("/settings/simulations/{started}")).into_response())
}

/// Another policy, among the choices of what to compare with.
const OTHER: &str = "policy-";

/// What was chosen to compare with; None: nothing. Another policy's steps are tried on the tickets of this one.
fn held_against(tx: &mut Tx, kept: &Kept, chosen: &str) -> Result<Option<(Name, Rules)>> {
    if let Some(id) = chosen.strip_prefix(OTHER) {
        let other = policy::find(tx, id.parse().map_err(|_| Error::NotFound)?)?.latest;
        let tried = kept.sides.last().ok_or(Error::NotFound)?;
        return Ok(Some(simulate::instead(&other, &tried.rules.conditions)));
    }
    let versions = policy::versions_of(tx, kept.policy_id)?;
    let chosen = versions
        .iter()
        .find(|version| version.version.to_string() == chosen);
    chosen
        .map(|version| Ok((Name::Version(version.version), version.rules()?)))
        .transpose()
}

/// The choices of what to compare with: the versions of this policy, then the other policies.
fn choices(tx: &mut Tx, words: &Words, kept: &Kept) -> Result<Vec<Choice>> {
    let chosen = kept.sides.first().map(|side| &side.name);
    let mut choices = vec![];
    for version in policy::versions_of(tx, kept.policy_id)? {
        let name = Name::Version(version.version);
        choices.push(Choice::new(
            version.version,
            side_name(words, &name),
            chosen == Some(&name),
        ));
    }
    for policy in policy::all(tx)? {
        let other = policy.latest;
        if other.policy_id == kept.policy_id {
            continue;
        }
        let name = Name::Policy(other.name);
        let value = format!("{OTHER}{}", other.policy_id);
        choices.push(Choice::new(value, side_name(words, &name), chosen == Some(&name)));
    }
    Ok(choices)
}

/// Stops it.
pub async fn stop(State(site): State<Site>, Admin(signed_in): Admin, Id(id): Id<SimulationId>) -> Answered {
    let viewer = signed_in.viewer;
    site.desk
        .act(viewer.actor(), move |act| simulate::cancel(act, viewer.id, id))
        .await?;
    Ok(Redirect::to(&format!("/settings/simulations/{id}")).into_response())
}

/// The page.
pub async fn show(State(site): State<Site>, Admin(signed_in): Admin, Id(id): Id<SimulationId>) -> Answered {
    look(site, signed_in, move |tx, site, signed_in| {
        load(tx, site, signed_in, id)
    })
    .await
}

fn load(tx: &mut Tx, site: &Site, signed_in: &SignedIn, id: SimulationId) -> Result<SimulationPage> {
    let words = signed_in.viewer.words();
    let kept = simulate::find(tx, signed_in.viewer.id, id)?;
    let policy = policy::find(tx, kept.policy_id)?;
    let title = match kept.figures.as_ref().and_then(|figures| figures.sides.last()) {
        Some(side) => finding(&words, side),
        None => words.say_one("simulation-title", "name", policy.latest.name.as_str()),
    };
    let (page, frame) = Frame::load(tx, site, signed_in, "settings", &title)?;
    let figures = kept.figures.clone();
    let drawn = figures.as_ref();
    let side = |side: &Tried| SideShown {
        name: side_name(&words, &side.name),
        sentence: sentence(&side.rules, &words),
        foreign: matches!(side.name, Name::Policy(_)),
    };
    Ok(SimulationPage {
        about: about(&page, &kept),
        progress: progress(&page, &kept),
        stands: stands(&kept, &page),
        sides: kept.sides.iter().map(side).collect(),
        rows: drawn
            .map(|figures| rows(&words, &kept, figures))
            .unwrap_or_default(),
        backlog: drawn.map(|figures| backlog(&page, figures)),
        solvings: drawn.and_then(|figures| solvings(&page, figures)),
        answers: drawn.and_then(|figures| answers(&page, figures, &kept.sides)),
        left_out: drawn.map(|figures| left_out(&page, figures)).unwrap_or_default(),
        periods: PERIODS
            .iter()
            .map(|days| {
                Choice::new(
                    days,
                    words.say_one("simulation-days", "days", *days),
                    *days == kept.days,
                )
            })
            .collect(),
        against: choices(tx, &words, &kept)?,
        kept,
        policy,
        page,
        frame,
    })
}

/// How it stands, as the template and the styles call it.
fn stands(kept: &Kept, page: &Page) -> &'static str {
    match kept.state {
        Stands::Running if kept.is_cut_short(page.now) => "cut-short",
        Stands::Running => "running",
        Stands::Done => "done",
        Stands::Cancelled => "cancelled",
        Stands::Failed => "failed",
    }
}

fn about(page: &Page, kept: &Kept) -> String {
    let since = kept.created_at - jiff::SignedDuration::from_hours(24 * kept.days);
    let looked_at = kept
        .figures
        .as_ref()
        .map_or(kept.whole, |figures| number(figures.looked_at));
    let facts = [
        ("from", page.day(&since).into()),
        ("to", page.day(&kept.created_at).into()),
        ("number", looked_at.into()),
    ];
    page.words.say_with("simulation-about", &facts)
}

fn progress(page: &Page, kept: &Kept) -> String {
    let facts = [("done", kept.done.into()), ("whole", kept.whole.into())];
    page.words.say_with("simulation-progress", &facts)
}

/// What the last side left out, and why.
fn left_out(page: &Page, figures: &Figures) -> Vec<String> {
    let Some(side) = figures.sides.last() else {
        return vec![];
    };
    let mut said: Vec<String> = vec![];
    for (name, tickets) in &side.held_earlier {
        let facts = [
            ("name", name.as_str().into()),
            ("number", number(*tickets).into()),
        ];
        said.push(page.words.say_with("simulation-held-earlier", &facts));
    }
    if side.held_by_nobody > 0 {
        said.push(
            page.words
                .say_one("simulation-held-by-nobody", "number", number(side.held_by_nobody)),
        );
    }
    said
}
