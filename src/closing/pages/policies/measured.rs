//! The real figures of a policy (LC15): each with its definition and the way to its tickets; and what the guard against
//! closing wrongly proposes.

use super::numbers::{decimal, number, percent};
use super::sentence;
use crate::closing::experiment::guard::{self, LOOSER};
use crate::closing::experiment::measure::{self, DAYS, Measure, Measured};
use crate::closing::experiment::{self, Experiment};
use crate::closing::policy::{self, Policy};
use crate::ids::PolicyId;
use crate::languages::Words;
use crate::shares::Interval;
use crate::store::Result;
use crate::web::Page;
use database::Tx;

/// What is shown of a policy's past.
pub struct MeasuredShown {
    /// All versions together.
    pub figures: Vec<Figure>,
    /// Each version that has figures, newest first.
    pub versions: Vec<(String, Vec<Figure>)>,
    pub solvings: i64,
    pub guard: Option<Proposal>,
    pub running: Option<Experiment>,
    pub over: Vec<(Experiment, String)>,
}

/// One figure.
pub struct Figure {
    pub label: String,
    pub definition: String,
    pub value: String,
    pub more: String,
    pub link: Option<String>,
}

/// What the guard says and proposes.
pub struct Proposal {
    pub finding: String,
    pub sentence: String,
}

/// Loads it.
pub fn measured(tx: &mut Tx, policy: &Policy, page: &Page) -> Result<MeasuredShown> {
    let id = policy.latest.policy_id;
    let by_version = measure::by_version(tx, id, page.now)?;
    let all = measure::together(by_version.values());
    let mut versions = vec![];
    for version in policy::versions_of(tx, id)? {
        if let Some(one) = by_version.get(&version.id) {
            let name = page.words.say_one("policies-version", "number", version.version);
            versions.push((name, figures(page, id, one, &format!("&version={}", version.id))));
        }
    }
    let latest = by_version
        .get(&policy.latest.version_id)
        .copied()
        .unwrap_or_default();
    let experiments = experiment::of_policy(tx, id)?;
    let (running, over): (Vec<Experiment>, Vec<Experiment>) = experiments
        .into_iter()
        .partition(|experiment| experiment.ended_at.is_none());
    Ok(MeasuredShown {
        figures: figures(page, id, &all, ""),
        versions,
        solvings: number(all.solvings),
        guard: proposal(tx, policy, &latest, page)?,
        running: running.into_iter().next(),
        over: over
            .into_iter()
            .map(|experiment| {
                let when = experiment.ended_at.map(|at| page.day(&at)).unwrap_or_default();
                (experiment, when)
            })
            .collect(),
    })
}

fn proposal(tx: &mut Tx, policy: &Policy, latest: &Measured, page: &Page) -> Result<Option<Proposal>> {
    let Some(share) = guard::judge(latest, guard::threshold(tx)?) else {
        return Ok(None);
    };
    let Some(looser) = guard::loosened(&policy.latest.rules) else {
        return Ok(None);
    };
    let facts = [
        ("wrong", number(latest.wrong).into()),
        ("solved", number(latest.automatic).into()),
        ("share", percent(&page.words, share.value).into()),
        ("least", percent(&page.words, share.low).into()),
        ("days", i64::from(LOOSER).into()),
    ];
    Ok(Some(Proposal {
        finding: page.words.say_with("guard-finding", &facts),
        sentence: sentence(&looser, &page.words),
    }))
}

/// Between which shares the true one lies.
fn range(words: &Words, found: Interval) -> String {
    let facts = [
        ("low", percent(words, found.low).into()),
        ("high", percent(words, found.high).into()),
    ];
    words.say_with("measure-range", &facts)
}

fn figures(page: &Page, id: PolicyId, measured: &Measured, version: &str) -> Vec<Figure> {
    let words = &page.words;
    let figure = |measure: Measure, value: String, more: String, cases: u64| Figure {
        label: words.say(&format!("measure-{measure}")),
        definition: words.say_one(&format!("measure-define-{measure}"), "days", DAYS),
        value,
        more,
        link: (cases > 0).then(|| format!("/settings/policies/{id}/tickets?behind={measure}{version}")),
    };
    let share = |measure: Measure, part: u64, whole: u64, found: Option<Interval>, cases: u64| {
        let facts = [("part", number(part).into()), ("whole", number(whole).into())];
        let counts = words.say_with("measure-of", &facts);
        let more = found.map_or(counts.clone(), |found| {
            format!("{counts} · {}", range(words, found))
        });
        let value = found.map_or("–".to_owned(), |found| percent(words, found.value));
        figure(measure, value, more, cases)
    };
    let m = measured;
    let letters = decimal(words, m.letters_per_ticket());
    vec![
        figure(Measure::Letters, letters, String::new(), m.solvings),
        share(Measure::Response, m.answered, m.asked, m.response_rate(), m.asked),
        share(Measure::Score, m.content, m.answered, m.score(), m.answered),
        share(
            Measure::Reopened,
            m.reopened,
            m.solvings,
            m.reopen_rate(),
            m.reopened,
        ),
        share(Measure::Wrong, m.wrong, m.automatic, m.wrong_share(), m.wrong),
    ]
}
