//! The page of a policy: its form, its steps on dates, what a change would send, its letters, its history.

use super::difference::{Difference, difference};
use super::fates::{self, FateShown};
use super::form::{Form, Step};
use super::measured::{MeasuredShown, measured};
use super::shown::{self, Dated, LetterShown};
use super::whose_tickets::{hidden_by, overlaps, tickets};
use crate::calendars::{self, Whose};
use crate::closing::editing::forecast;
use crate::closing::experiment::guard;
use crate::closing::policy::counting;
use crate::closing::policy::{self, Policy};
use crate::closing::{self, Conditions, Rules, simulate};
use crate::correspondence::Block;
use crate::ids::{PersonId, PolicyId};
use crate::pages::{Admin, Choice, Frame, Id, SignedIn, answer};
use crate::satisfaction::WINDOW;
use crate::store::{Problem, Result};
use crate::tickets::pages::conditions::{self, Asked};
use crate::web::{Answered, Page, Query, Site};
use askama::Template;
use axum::extract::State;
use database::Tx;
use jiff::{SignedDuration, Timestamp};
use serde::Deserialize;

/// The page.
#[derive(Template)]
#[template(path = "closing/pages/policies/edit.html")]
pub struct EditPage {
    page: Page,
    frame: Frame,
    id: PolicyId,
    policy: Policy,
    form: Form,
    conditions: Vec<Asked>,
    rows: Vec<(Step, Vec<Choice>)>,
    on_solve: Vec<Choice>,
    /// What is shown was typed and is not saved yet.
    looked_at: bool,
    sentence: String,
    tickets: String,
    hidden_by: Option<String>,
    overlaps: Vec<String>,
    tells: Vec<Choice>,
    calendars: Vec<Choice>,
    surveys: Vec<Choice>,
    axis: Vec<Dated>,
    window: Option<String>,
    fates: Vec<FateShown>,
    under_way: String,
    letters: Vec<LetterShown>,
    history: Vec<VersionShown>,
    measured: MeasuredShown,
}

/// A version in the history.
struct VersionShown {
    version: i64,
    who: String,
    when: String,
    reason: String,
    /// What it changed; None of the first.
    difference: Option<Difference>,
}

/// How long the customer has to answer the survey, where closing leaves less than its window.
fn window(tx: &mut Tx, rules: &Rules, page: &Page) -> Result<Option<String>> {
    let left = time_to_answer(tx, rules, page.now)?;
    let short = left.filter(|left| left.is_positive() && *left < WINDOW);
    Ok(short.map(|left| {
        let days = left.as_hours() / 24;
        page.words.say_one("policies-survey-window", "days", days)
    }))
}

/// By the calendar that the policy's steps count in, else the desk's.
pub fn time_to_answer(tx: &mut Tx, rules: &Rules, now: Timestamp) -> Result<Option<SignedDuration>> {
    let calendar = calendars::calendar_for(tx, rules.calendar, Whose::desk())?;
    Ok(calendar.and_then(|calendar| closing::time_to_answer(rules, &calendar, now)))
}

/// With what the address asks the form to be filled in, if not with the policy as it is.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct Filled {
    /// The rules that a simulation of the viewer's tried.
    simulation: String,
    /// Which of them, by place; without one the last.
    side: Option<usize>,
    /// `yes`: the looser steps that the guard proposes.
    proposed: String,
}

impl Filled {
    fn form(&self, tx: &mut Tx, viewer: PersonId, id: PolicyId) -> Result<Option<Form>> {
        if self.proposed == "yes" {
            let latest = policy::find(tx, id)?.latest;
            return Ok(guard::loosened(&latest.rules).map(|looser| Form::of(&latest.name, &looser)));
        }
        let Ok(simulation) = self.simulation.parse() else {
            return Ok(None);
        };
        let kept = simulate::find(tx, viewer, simulation)?;
        let name = policy::find(tx, id)?.latest.name;
        let tried = match self.side {
            Some(place) => kept.sides.get(place),
            None => kept.sides.last(),
        };
        let tried = tried.filter(|_| kept.policy_id == id);
        Ok(tried.map(|tried| Form::of(&name, &tried.rules)))
    }
}

/// The page.
pub async fn show(
    State(site): State<Site>,
    Admin(signed_in): Admin,
    Id(id): Id<PolicyId>,
    Query(filled): Query<Filled>,
) -> Answered {
    let desk = site.desk.clone();
    let (page, signed_in) = desk
        .read(move |tx| {
            let form = filled.form(tx, signed_in.viewer.id, id)?;
            Ok((load(tx, &site, &signed_in, id, form)?, signed_in))
        })
        .await?;
    answer(&page, &signed_in)
}

/// The page; `typed` is what was typed and not saved.
pub fn load(
    tx: &mut Tx,
    site: &Site,
    signed_in: &SignedIn,
    id: PolicyId,
    typed: Option<Form>,
) -> Result<EditPage> {
    let words = signed_in.viewer.words();
    let policy = policy::find(tx, id)?;
    let (page, frame) = Frame::load(tx, site, signed_in, "settings", &policy.latest.name)?;
    let looked_at = typed.is_some();
    let mut form = typed.unwrap_or_else(|| Form::of(&policy.latest.name, &policy.latest.rules));
    let rules = rules_of(tx, &mut form, &policy.latest.rules, page.now)?;
    let all = policy::all(tx)?;
    let place = all.iter().position(|other| other.latest.policy_id == id);
    let place = place.unwrap_or(0);
    let earlier = conditions(&all[..place]);
    let count = counting::count(tx, &rules.conditions, &earlier)?;
    let forecast = forecast::forecast(tx, id, &rules, page.now)?;
    let rows = form.rows().into_iter();
    Ok(EditPage {
        id,
        conditions: conditions::boxes_of(tx, &form.conditions, &words)?,
        rows: rows
            .map(|step| (step.clone(), shown::actions(&step, &words)))
            .collect(),
        on_solve: shown::on_solve(&form, &words),
        looked_at,
        sentence: super::sentence(&rules, &words),
        tickets: tickets(count, &words),
        hidden_by: hidden_by(&all[..place], &rules.conditions),
        axis: shown::axis(tx, &rules, &page)?,
        window: window(tx, &rules, &page)?,
        fates: fates::changing(&forecast, form.fate, &page),
        under_way: words.say_one("policies-under-way", "number", fates::number(forecast.tickets)),
        overlaps: overlaps(tx, &with(&all, place, &rules), place, &words)?,
        tells: shown::tells(&form, &words),
        calendars: shown::calendars(tx, &form, &words)?,
        surveys: shown::surveys(tx, &form, &words)?,
        letters: shown::letters(tx, &rules, &page)?,
        history: history(tx, id, &page)?,
        measured: measured(tx, &policy, &page)?,
        policy,
        form,
        page,
        frame,
    })
}

/// The rules that the form makes. What cannot be taken yet is shown as the saved version is.
fn rules_of(tx: &mut Tx, form: &mut Form, saved: &Rules, now: Timestamp) -> Result<Rules> {
    let told = std::mem::take(&mut form.problems);
    let rules = form.rules().unwrap_or_else(|| saved.clone());
    form.problems.extend(told);
    if time_to_answer(tx, &rules, now)?.is_some_and(|left| !left.is_positive()) {
        form.problems.push(Problem {
            field: "survey",
            key: "policies-survey-too-late",
        });
    }
    Ok(rules)
}

/// What is asked by the policies that are switched on.
fn conditions(policies: &[Policy]) -> Vec<&Conditions> {
    let enabled = policies.iter().filter(|policy| policy.enabled);
    enabled.map(|policy| &policy.latest.rules.conditions).collect()
}

/// The policies as they would be if the one at `place` said these rules.
fn with(all: &[Policy], place: usize, rules: &Rules) -> Vec<Policy> {
    let mut all = all.to_vec();
    if let Some(policy) = all.get_mut(place) {
        policy.latest.rules = rules.clone();
    }
    all
}

fn history(tx: &mut Tx, id: PolicyId, page: &Page) -> Result<Vec<VersionShown>> {
    let versions = policy::versions_of(tx, id)?;
    let mut shown = vec![];
    for (place, version) in versions.iter().enumerate() {
        let rules: Rules = version.rules()?;
        let difference = match versions.get(place + 1) {
            Some(older) => Some(difference(tx, &older.rules()?, &rules, &page.words)?),
            None => None,
        };
        let by_desk = || page.words.say("workspace-event-by-desk");
        shown.push(VersionShown {
            version: version.version,
            who: version.author.clone().unwrap_or_else(by_desk),
            when: page.when(&version.created_at),
            reason: version.reason.clone(),
            difference,
        });
    }
    Ok(shown)
}
