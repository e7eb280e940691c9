//! Whom the answers come from: a table for each thing they are counted by. Enough answers are ranked; too few are marked
//! and stand below, by name.

use super::asked::Asked;
use super::names::Names;
use super::said;
use crate::languages::Words;
use crate::satisfaction::{By, Content, Group, Measure, Tally};

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
    /// How much of all answers these are, in hundredths: the length of a bar.
    pub share: i64,
    pub percent: String,
}

/// What the tables are made with.
pub struct Making<'a> {
    pub words: &'a Words,
    pub asked: &'a Asked,
    pub names: &'a Names,
    pub content: &'a Content,
    pub measure: Measure,
}

impl Making<'_> {
    /// The tables of what answers are counted by, in the order of [`By`]; one that tells nothing apart is left out.
    pub fn breakdowns(&self, groups: &[Group]) -> Vec<Breakdown> {
        let apart = |by: &&By| !matches!(by, By::All | By::Score | By::Reason);
        let tables = By::ALL.iter().filter(apart).map(|by| self.table(*by, groups));
        let mut tables: Vec<Breakdown> = tables.collect();
        for table in &mut tables {
            rank(table, self.measure);
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

    /// How often each point of the scale was given, worst first.
    fn scores(&self, groups: &[Group]) -> Breakdown {
        let mut table = self.table(By::Score, groups);
        let mut groups: Vec<&Group> = groups.iter().filter(|group| group.by == By::Score).collect();
        groups.sort_by_key(|group| group.key.parse::<i64>().unwrap_or_default());
        let whole: i64 = groups.iter().map(|group| group.tally.answered).sum();
        table.rows = groups.iter().map(|group| self.line(group, whole)).collect();
        table
    }

    fn table(&self, by: By, groups: &[Group]) -> Breakdown {
        let mine: Vec<&Group> = groups.iter().filter(|group| group.by == by).collect();
        let whole = mine.iter().map(|group| group.tally.answered).sum();
        // Whatever was asked and taken back leaves a row of nothing.
        let told = mine.iter().filter(|group| group.tally.asked > 0);
        Breakdown {
            by,
            title: self.words.say(&format!("satisfaction-by-{by}")),
            rows: told.map(|group| self.line(group, whole)).collect(),
        }
    }

    fn line(&self, group: &Group, whole: i64) -> Line {
        let (words, tally) = (self.words, group.tally);
        let filter = match group.by {
            By::Team
            | By::Agent
            | By::Type
            | By::Category
            | By::Channel
            | By::Brand
            | By::Language
            | By::Reason
            | By::Score => Some(group.by.as_str()),
            By::All | By::Policy => None,
        };
        let filter = filter.filter(|_| !group.key.is_empty());
        let share = (whole > 0).then(|| tally.answered as f64 / whole as f64);
        Line {
            name: self.name(group),
            link: filter.map(|name| format!("?{}#comments", self.asked.query(&[(name, &group.key)]))),
            rate: said::percent(words, tally.response_rate()),
            score: said::score(words, self.measure, &tally),
            interval: said::range(words, self.measure, &tally),
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
            By::Reason => self.content.reason(words.language(), key).map(str::to_owned),
            By::Score => Some(self.point(key)),
            By::Type => Some(words.say(&format!("workspace-type-{key}"))),
            By::Channel => Some(words.say(&format!("workspace-channel-{key}"))),
            By::Language => Some(words.say(&format!("workspace-language-{key}"))),
            By::All => None,
        };
        let former = || words.say_one("satisfaction-former", "key", key.to_owned());
        known.unwrap_or_else(former)
    }

    /// "4 · Satisfied".
    fn point(&self, key: &str) -> String {
        let score = key.parse().unwrap_or_default();
        match self.content.label(self.words.language(), score) {
            "" => key.to_owned(),
            label => format!("{key} · {label}"),
        }
    }
}

/// Best score first among those with enough answers; the others by name.
fn rank(table: &mut Breakdown, measure: Measure) {
    table.rows.sort_by(|one, other| {
        let better = |line: &Line| {
            let score = line.tally.score(measure).filter(|_| line.enough);
            score.unwrap_or(f64::NEG_INFINITY)
        };
        let by_score = better(other).total_cmp(&better(one));
        by_score.then_with(|| one.name.cmp(&other.name))
    });
}
