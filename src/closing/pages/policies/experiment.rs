//! The page of an experiment: what both sides say so far with intervals, what is still needed, and its end by a person.

use super::form::Form;
use super::numbers::{decimal, interval, number, percent};
use super::{edit, sentence};
use crate::closing::Rules;
use crate::closing::experiment::results::{self, Compared, Comparison};
use crate::closing::experiment::{self, Arm, Experiment, Outcome};
use crate::closing::policy::{self, Policy};
use crate::ids::{ExperimentId, PolicyId};
use crate::languages::Words;
use crate::pages::{Admin, Frame, Id, SignedIn, Typed, look};
use crate::shares::Interval;
use crate::store::{Error, Problem, Result};
use crate::web::{Answered, Page, Site, render};
use askama::Template;
use axum::extract::State;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect};
use database::Tx;

#[derive(Template)]
#[template(path = "closing/pages/policies/experiment.html")]
struct ExperimentPage {
    page: Page,
    frame: Frame,
    experiment: Experiment,
    policy: Policy,
    sides: Vec<(Arm, String, String)>,
    about: String,
    rows: Vec<Row>,
    ended: String,
    outcomes: Vec<(Outcome, String)>,
    typed: Ending,
    problems: Vec<Problem>,
}

/// How it is to end, as typed.
#[derive(Default)]
struct Ending {
    outcome: Option<Outcome>,
    reason: String,
}

impl Ending {
    fn chose(&self, outcome: &Outcome) -> bool {
        self.outcome == Some(*outcome)
    }
}

impl ExperimentPage {
    /// What is wrong with a field: the key of its sentence.
    fn problem(&self, field: &str) -> Option<&'static str> {
        let found = self.problems.iter().find(|problem| problem.field == field);
        found.map(|problem| problem.key)
    }
}

/// One figure of both sides.
struct Row {
    label: String,
    definition: String,
    a: String,
    b: String,
    difference: String,
    verdict: String,
    early: bool,
}

/// Starts an experiment: the policy as it is against what was typed.
pub async fn start(
    State(site): State<Site>,
    Admin(signed_in): Admin,
    Id(id): Id<PolicyId>,
    typed: Typed,
) -> Answered {
    let mut form = Form::typed(&typed)?;
    let rules = form.rules();
    if form.reason.is_empty() {
        form.problems.push(Problem {
            field: "reason",
            key: "policies-wrong-reason",
        });
    }
    if let Some(rules) = rules.filter(|_| form.problems.is_empty()) {
        let reason = form.reason.clone();
        let started = site
            .desk
            .act(signed_in.viewer.actor(), move |act| {
                experiment::start(act, id, &rules, &reason)
            })
            .await;
        match started {
            Ok(started) => {
                return Ok(Redirect::to(&format!("/settings/experiments/{started}")).into_response());
            }
            Err(Error::Invalid(problems)) => form.problems = problems,
            Err(error) => return Err(error),
        }
    }
    let desk = site.desk.clone();
    let page = desk
        .read(move |tx| edit::load(tx, &site, &signed_in, id, Some(form)))
        .await?;
    Ok((StatusCode::UNPROCESSABLE_ENTITY, render(&page)?).into_response())
}

/// The page.
pub async fn show(State(site): State<Site>, Admin(signed_in): Admin, Id(id): Id<ExperimentId>) -> Answered {
    look(site, signed_in, move |tx, site, signed_in| {
        load(tx, site, signed_in, id, Ending::default(), vec![])
    })
    .await
}

/// Ends it as chosen.
pub async fn end(
    State(site): State<Site>,
    Admin(signed_in): Admin,
    Id(id): Id<ExperimentId>,
    typed: Typed,
) -> Answered {
    let outcome: Option<Outcome> = typed.choice("outcome")?;
    let reason = typed.get("reason").trim().to_owned();
    let problems = match outcome {
        None => {
            let (field, key) = ("outcome", "experiment-wrong-outcome");
            vec![Problem { field, key }]
        }
        Some(outcome) => {
            let said = reason.clone();
            let ended = site
                .desk
                .act(signed_in.viewer.actor(), move |act| {
                    experiment::end(act, id, outcome, &said)
                })
                .await;
            match ended {
                Ok(()) => return Ok(Redirect::to(&format!("/settings/experiments/{id}")).into_response()),
                Err(Error::Invalid(problems)) => problems,
                Err(error) => return Err(error),
            }
        }
    };
    let desk = site.desk.clone();
    let page = desk
        .read(move |tx| load(tx, &site, &signed_in, id, Ending { outcome, reason }, problems))
        .await?;
    Ok((StatusCode::UNPROCESSABLE_ENTITY, render(&page)?).into_response())
}

fn load(
    tx: &mut Tx,
    site: &Site,
    signed_in: &SignedIn,
    id: ExperimentId,
    typed: Ending,
    problems: Vec<Problem>,
) -> Result<ExperimentPage> {
    let words = signed_in.viewer.words();
    let experiment = experiment::find(tx, id)?;
    let policy = policy::find(tx, experiment.policy_id)?;
    let (a, b) = results::counts(tx, id)?;
    let compared = results::compare(&a, &b);
    let title = finding(&words, &compared);
    let (page, frame) = Frame::load(tx, site, signed_in, "settings", &title)?;
    let sides = sides(tx, &words, &experiment)?;
    let name = |place: usize| {
        sides
            .get(place)
            .map(|(_, name, _)| name.clone())
            .unwrap_or_default()
    };
    let keep = |place: usize| words.say_one("experiment-keep", "version", name(place));
    let facts = [
        ("day", page.day(&experiment.started_at).into()),
        ("a", number(a.cases).into()),
        ("b", number(b.cases).into()),
    ];
    Ok(ExperimentPage {
        about: words.say_with("experiment-about", &facts),
        rows: compared.iter().map(|one| row(&words, one)).collect(),
        ended: ended(&page, &experiment, &[name(0), name(1)]),
        outcomes: vec![
            (Outcome::A, keep(0)),
            (Outcome::B, keep(1)),
            (Outcome::Stopped, words.say("experiment-stop")),
        ],
        sides,
        typed,
        problems,
        experiment,
        policy,
        page,
        frame,
    })
}

/// The two versions: name and sentence.
fn sides(tx: &mut Tx, words: &Words, experiment: &Experiment) -> Result<Vec<(Arm, String, String)>> {
    let mut sides = vec![];
    for version in policy::versions_of(tx, experiment.policy_id)? {
        let arm = match version.id {
            id if id == experiment.version_a => Arm::A,
            id if id == experiment.version_b => Arm::B,
            _ => continue,
        };
        let rules: Rules = version.rules()?;
        let name = words.say_one("policies-version", "number", version.version);
        sides.push((arm, name, sentence(&rules, words)));
    }
    sides.sort_by_key(|(arm, _, _)| *arm == Arm::B);
    Ok(sides)
}

/// The finding: too early, no difference beyond chance, or where they differ.
fn finding(words: &Words, compared: &[Comparison]) -> String {
    if compared.iter().all(|one| one.needed.is_some()) {
        return words.say("experiment-too-early");
    }
    let differ: Vec<String> = compared
        .iter()
        .filter(|one| one.differs() == Some(true))
        .map(|one| words.say(&format!("measure-{}", one.what)))
        .collect();
    match differ.is_empty() {
        true => words.say("experiment-no-difference"),
        false => words.say_one("experiment-differs", "figures", differ.join(", ")),
    }
}

fn row(words: &Words, one: &Comparison) -> Row {
    let shown = |found: Option<Interval>| match (found, one.what) {
        (None, _) => "–".to_owned(),
        (Some(found), Compared::Letters) => letters(words, found),
        (Some(found), _) => interval(words, found),
    };
    let verdict = match (one.needed, one.differs()) {
        (Some(needed), _) => words.say_one("experiment-needed", "number", number(needed)),
        (None, Some(true)) => words.say("experiment-verdict-differs"),
        (None, _) => words.say("experiment-verdict-same"),
    };
    let difference = match (one.difference, one.what) {
        (None, _) => "–".to_owned(),
        (Some(found), Compared::Letters) => letters(words, found),
        (Some(found), _) => {
            let facts = [
                ("value", signed(words, found.value).into()),
                ("low", signed(words, found.low).into()),
                ("high", signed(words, found.high).into()),
            ];
            words.say_with("experiment-points", &facts)
        }
    };
    Row {
        label: words.say(&format!("measure-{}", one.what)),
        definition: words.say(&format!("experiment-define-{}", one.what)),
        a: shown(one.a),
        b: shown(one.b),
        difference,
        verdict,
        early: one.needed.is_some(),
    }
}

fn letters(words: &Words, found: Interval) -> String {
    let facts = [
        ("value", decimal(words, Some(found.value)).into()),
        ("low", decimal(words, Some(found.low)).into()),
        ("high", decimal(words, Some(found.high)).into()),
    ];
    words.say_with("simulation-share", &facts)
}

/// Points with their sign.
fn signed(words: &Words, share: f64) -> String {
    let sign = if share > 0.0 { "+" } else { "" };
    let text = percent(words, share);
    format!(
        "{sign}{}",
        text.trim_end_matches(['%', '\u{a0}', '\u{202f}', ' '])
    )
}

fn ended(page: &Page, experiment: &Experiment, names: &[String; 2]) -> String {
    let (Some(at), Some(outcome)) = (experiment.ended_at, experiment.outcome) else {
        return String::new();
    };
    let kept = match outcome {
        Outcome::B => &names[1],
        Outcome::A | Outcome::Stopped => &names[0],
    };
    let facts = [
        ("day", page.day(&at).into()),
        ("version", kept.as_str().into()),
        ("reason", experiment.reason.as_str().into()),
    ];
    let key = match outcome {
        Outcome::Stopped => "experiment-ended-stopped",
        Outcome::A | Outcome::B => "experiment-ended-kept",
    };
    page.words.say_with(key, &facts)
}
