//! Whom the answers come from: a table for each thing they are counted by. Enough answers are ranked; too few are marked
//! and stand below, by name.

use super::asked::Asked;
use super::results::{Names, interval, percent};
use crate::closing;
use crate::languages::Words;
use crate::satisfaction::{self, By, Group, Tally};
use crate::store::Result;
use database::Tx;
use std::collections::HashMap;

/// One table.
pub struct Breakdown {
    pub by: By,
    pub title: String,
    pub rows: Vec<Line>,
}

/// One row.
pub struct Line {
    pub name: String,
    /// Leads to the comments behind it, where they can be filtered so.
    pub link: Option<String>,
    pub tally: Tally,
    pub rate: String,
    pub score: String,
    pub interval: String,
    pub enough: bool,
}

/// The tables, in the order of [`By`]; one without a row is left out.
pub fn breakdowns(
    tx: &mut Tx,
    words: &Words,
    asked: &Asked,
    groups: Vec<Group>,
    names: &Names,
) -> Result<Vec<Breakdown>> {
    let policies = closing::policies(tx)?;
    let policies = policies
        .iter()
        .map(|policy| (policy.version_id.to_string(), policy.name.clone()));
    let (policies, reasons) = (policies.collect::<HashMap<_, _>>(), reasons(tx, words)?);
    let (teams, agents) = (Names::of(&names.teams), Names::of(&names.agents));
    let name = |group: &Group| {
        let Some(key) = group.key.as_deref().filter(|key| !key.is_empty()) else {
            return words.say("satisfaction-none");
        };
        let known = match group.by {
            By::Team => teams.get(key).map(|name| (*name).to_owned()),
            By::Agent => agents.get(key).map(|name| (*name).to_owned()),
            By::Policy => policies.get(key).cloned(),
            By::Reason => reasons.get(key).cloned(),
            By::Type => Some(words.say(&format!("workspace-type-{key}"))),
            By::Channel => Some(words.say(&format!("workspace-channel-{key}"))),
            By::Language => Some(words.say(&format!("workspace-language-{key}"))),
        };
        let former = || words.say_one("satisfaction-former", "key", key.to_owned());
        known.unwrap_or_else(former)
    };
    let mut tables: Vec<Breakdown> = By::ALL.iter().map(|by| empty(words, *by)).collect();
    for group in groups {
        let line = line(words, asked, &group, name(&group));
        if let Some(table) = tables.iter_mut().find(|table| table.by == group.by) {
            table.rows.push(line);
        }
    }
    for table in &mut tables {
        rank(table);
    }
    tables.retain(|table| !table.rows.is_empty());
    Ok(tables)
}

fn empty(words: &Words, by: By) -> Breakdown {
    Breakdown {
        by,
        title: words.say(&format!("satisfaction-by-{by}")),
        rows: vec![],
    }
}

/// The words of the reasons of today's survey.
fn reasons(tx: &mut Tx, words: &Words) -> Result<HashMap<String, String>> {
    let Some(survey) = satisfaction::after_solving(tx)? else {
        return Ok(HashMap::new());
    };
    let content = survey.content()?;
    let wording = content.wording(words.language())?;
    let pairs = content
        .reasons
        .iter()
        .cloned()
        .zip(wording.reasons.iter().cloned());
    Ok(pairs.collect())
}

fn line(words: &Words, asked: &Asked, group: &Group, name: String) -> Line {
    let filter = match group.by {
        By::Team => Some("team"),
        By::Agent => Some("agent"),
        By::Language => Some("language"),
        _ => None,
    };
    let link = filter.zip(group.key.as_deref());
    Line {
        name,
        link: link.map(|pair| format!("?{}#comments", asked.query(&[pair]))),
        rate: percent(words, group.tally.response_rate()),
        score: percent(words, group.tally.score()),
        interval: interval(words, &group.tally),
        enough: group.tally.is_enough(),
        tally: group.tally,
    }
}

/// Best score first among those with enough answers; the others by name. Reasons by how often they were given.
fn rank(table: &mut Breakdown) {
    if table.by == By::Reason {
        table.rows.sort_by_key(|line| -line.tally.answered);
        return;
    }
    table.rows.sort_by(|one, other| {
        let better = |line: &Line| line.tally.score().filter(|_| line.enough).unwrap_or(-1.0);
        let by_score = better(other).total_cmp(&better(one));
        by_score.then_with(|| one.name.cmp(&other.name))
    });
}
