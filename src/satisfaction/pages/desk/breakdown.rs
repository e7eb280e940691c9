//! Whom the answers come from: a table for each thing they are counted by. Enough answers are ranked; too few are marked
//! and stand below, by name.

use super::asked::Asked;
use super::names::Names;
use super::readings::Reading;
use super::said;
use crate::languages::Words;
use crate::satisfaction::{By, Content, Group, Scale, Tally};

/// One table.
pub struct Breakdown {
    pub by: By,
    pub title: String,
    pub rows: Vec<Line>,
}

/// One row.
pub struct Line {
    pub name: String,
    key: String,
    /// Leads to the comments behind it, where they can be filtered so.
    pub link: Option<String>,
    pub tally: Tally,
    pub rate: String,
    pub score: String,
    pub interval: String,
    pub enough: bool,
    /// How much of all answers these are, in hundredths: the length of a bar.
    pub share: i64,
    pub percent: String,
}

/// What the tables are made with.
pub struct Making<'a> {
    pub words: &'a Words,
    pub asked: &'a Asked,
    pub names: &'a Names,
    pub reading: &'a Reading,
    pub scale: Scale,
}

impl Making<'_> {
    /// The tables of what answers are counted by, in the order of [`By`]; one that tells nothing apart is left out.
    pub fn breakdowns(&self, groups: &[Group]) -> Vec<Breakdown> {
        let apart = |by: &&By| !matches!(by, By::All | By::Score | By::Reason);
        let tables = By::ALL.iter().filter(apart).map(|by| self.table(*by, groups));
        let mut tables: Vec<Breakdown> = tables.collect();
        for table in &mut tables {
            rank(table, self.scale);
        }
        let links =
            |table: &Breakdown| table.by != By::Brand && table.rows.iter().any(|row| row.link.is_some());
        tables.retain(|table| table.rows.len() > 1 || links(table));
        tables
    }

    /// How often each point of the scale and each reason was given, where any was.
    pub fn shares(&self, groups: &[Group]) -> Vec<Breakdown> {
        let mut tables = vec![self.scores(groups), self.reasons(groups)];
        tables.retain(|table| !table.rows.is_empty());
        tables
    }

    /// The reasons of negative answers, the most frequent first.
    fn reasons(&self, groups: &[Group]) -> Breakdown {
        let mut table = self.table(By::Reason, groups);
        table.rows.sort_by_key(|line| -line.tally.answered);
        table
    }

    /// How often each point of the scale was given, worst first; a point that nobody gave is told too.
    fn scores(&self, groups: &[Group]) -> Breakdown {
        let mut table = self.table(By::Score, groups);
        if !table.rows.is_empty() {
            let content = self.reading.content();
            let keys = content.points.iter().map(|point| point.score.to_string());
            let given = |key: &String| table.rows.iter().any(|line| line.key == *key);
            let missing: Vec<String> = keys.filter(|key| !given(key)).collect();
            let rows = missing.into_iter().map(|key| {
                let name = point(self.words, content, &key);
                let line = self.line(By::Score, key, name, Tally::default(), 1);
                Line { link: None, ..line }
            });
            table.rows.extend(rows);
        }
        let score = |line: &Line| line.key.parse::<i64>().unwrap_or_default();
        table.rows.sort_by_key(score);
        table
    }

    fn table(&self, by: By, groups: &[Group]) -> Breakdown {
        let mine = together(groups.iter().filter(|group| group.by == by), |group| {
            self.name(group)
        });
        let whole = mine.iter().map(|(_, _, tally)| tally.answered).sum();
        // Whatever was asked and taken back leaves a row of nothing.
        let told = mine.into_iter().filter(|(_, _, tally)| tally.asked > 0);
        Breakdown {
            by,
            title: self.words.say(&format!("satisfaction-by-{by}")),
            rows: told
                .map(|(key, name, tally)| self.line(by, key, name, tally, whole))
                .collect(),
        }
    }

    fn line(&self, by: By, key: String, name: String, tally: Tally, whole: i64) -> Line {
        let words = self.words;
        let filter = match by {
            By::Team
            | By::Agent
            | By::Type
            | By::Category
            | By::Channel
            | By::Brand
            | By::Language
            | By::Reason
            | By::Score => Some(by.as_str()),
            By::All | By::Policy => None,
        };
        let filter = filter.filter(|_| !key.is_empty());
        let share = (whole > 0).then(|| tally.answered as f64 / whole as f64);
        Line {
            link: filter.map(|name| format!("?{}#comments", self.asked.query(&[(name, &key)]))),
            name,
            key,
            rate: said::percent(words, tally.response_rate()),
            score: said::score(words, self.scale, &tally),
            interval: said::range(words, self.scale, &tally),
            enough: tally.is_enough(),
            share: share.map_or(0, |share| (share * 100.0).round() as i64),
            percent: said::percent(words, share),
            tally,
        }
    }

    fn name(&self, group: &Group) -> String {
        let (words, key) = (self.words, group.key.as_str());
        if key.is_empty() {
            return words.say("satisfaction-none");
        }
        let known = match group.by {
            By::Team => self.names.team(key),
            By::Agent => self.names.agent(key),
            By::Policy => self.names.policy(key),
            By::Brand => self.names.brand(key),
            By::Category => self.names.category(key),
            By::Reason => {
                let content = self.reading.of(group.survey);
                content.reason(words.language(), key).map(str::to_owned)
            }
            By::Score => Some(point(words, self.reading.of(group.survey), key)),
            By::Type => Some(words.say(&format!("fact-type-{key}"))),
            By::Channel => Some(words.say(&format!("fact-channel-{key}"))),
            By::Language => Some(words.say(&format!("fact-language-{key}"))),
            By::All => None,
        };
        let former = || words.say_one("satisfaction-former", "key", key.to_owned());
        known.unwrap_or_else(former)
    }
}

/// "4 · Satisfied", as the version worded it.
fn point(words: &Words, content: &Content, key: &str) -> String {
    let score = key.parse().unwrap_or_default();
    match content.label(words.language(), score) {
        "" => key.to_owned(),
        label => format!("{key} · {label}"),
    }
}

/// The numbers of several versions by key and name: what was worded otherwise stays apart.
fn together<'a>(
    groups: impl Iterator<Item = &'a Group>,
    name: impl Fn(&Group) -> String,
) -> Vec<(String, String, Tally)> {
    let mut all: Vec<(String, String, Tally)> = vec![];
    for group in groups {
        let name = name(group);
        let same = |(key, known, _): &&mut (String, String, Tally)| *key == group.key && *known == name;
        match all.iter_mut().find(same) {
            Some((_, _, tally)) => *tally = tally.with(&group.tally),
            None => all.push((group.key.clone(), name, group.tally)),
        }
    }
    all
}

/// Best score first among those with enough answers; the others by name.
fn rank(table: &mut Breakdown, scale: Scale) {
    table.rows.sort_by(|one, other| {
        let better = |line: &Line| {
            let score = scale.score(&line.tally).filter(|_| line.enough);
            score.unwrap_or(f64::NEG_INFINITY)
        };
        let by_score = better(other).total_cmp(&better(one));
        by_score.then_with(|| one.name.cmp(&other.name))
    });
}
