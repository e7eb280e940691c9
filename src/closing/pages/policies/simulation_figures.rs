//! The figures of a simulation in words: a row each, a cell a side, with its definition and the way to its tickets.

use super::numbers::{decimal, interval, number};
use crate::closing::simulate::{Behind, Figures, Kept, Name, SOON, Side};
use crate::languages::Words;
use crate::shares::Interval;

/// One figure of all sides.
pub struct Row {
    pub label: String,
    pub definition: String,
    pub cells: Vec<Cell>,
}

/// A figure of one side.
pub struct Cell {
    pub text: String,
    /// What stands below in small: a share, an interval.
    pub more: String,
    /// The tickets behind it.
    pub link: Option<String>,
}

/// The finding of a side as one sentence.
pub fn finding(words: &Words, side: &Side) -> String {
    let facts = [
        ("solved", number(side.solved).into()),
        ("waiting", number(side.waiting).into()),
        ("wrong", number(side.wrong).into()),
    ];
    words.say_with("simulation-finding", &facts)
}

/// What a side is called.
pub fn side_name(words: &Words, name: &Name) -> String {
    match name {
        Name::Version(version) => words.say_one("policies-version", "number", *version),
        Name::Typed => words.say("simulation-side-typed"),
        Name::Proposed => words.say("simulation-side-proposed"),
        Name::Policy(name) => words.say_one("simulation-side-policy", "name", name.as_str()),
    }
}

/// All figures.
pub fn rows(words: &Words, kept: &Kept, figures: &Figures) -> Vec<Row> {
    let table = Table { words, kept, figures };
    vec![
        table.count("waiting", Behind::Waiting, |side| side.waiting),
        table.count("reminded", Behind::Reminded, |side| side.reminded),
        table.count("warned", Behind::Warned, |side| side.warned),
        table.shares("solved", Behind::Solved, |side| {
            let of = side.waiting;
            (
                side.solved,
                crate::shares::wilson(side.solved, of).map(|found| Interval {
                    low: found.value,
                    high: found.value,
                    ..found
                }),
            )
        }),
        table.shares("wrong", Behind::Wrong, |side| (side.wrong, side.wrong_share())),
        table.count("wrong-soon", Behind::WrongSoon, |side| side.wrong_soon),
        table.behind("letters", Behind::Letters, Side::letters, |side, words| {
            (side.letters().to_string(), kinds(words, side))
        }),
        table.behind("withheld", Behind::Withheld, Side::withheld, withheld),
        table.behind(
            "per-ticket",
            Behind::Held,
            |side| side.held,
            |side, words| (decimal(words, side.letters_per_ticket()), String::new()),
        ),
        table.behind("per-customer", Behind::Letters, Side::letters, |side, words| {
            let most = words.say_one("simulation-most-letters", "number", number(side.most_letters));
            (decimal(words, side.letters_per_customer()), most)
        }),
        table.behind(
            "to-solution",
            Behind::ToSolution,
            |side| side.solved_both_ways,
            to_solution,
        ),
        table.count("backlog-end", Behind::Backlog, |side| {
            let last = side.backlog.last().copied().unwrap_or(0);
            u64::try_from(last).unwrap_or(0)
        }),
    ]
}

struct Table<'t> {
    words: &'t Words,
    kept: &'t Kept,
    figures: &'t Figures,
}

impl Table<'_> {
    fn row(&self, figure: &str, cell: impl Fn(&Side, &Words) -> Cell) -> Row {
        let days = i64::from(SOON);
        Row {
            label: self
                .words
                .say_one(&format!("simulation-figure-{figure}"), "days", days),
            definition: self
                .words
                .say_one(&format!("simulation-define-{figure}"), "days", days),
            cells: self
                .figures
                .sides
                .iter()
                .map(|side| cell(side, self.words))
                .collect(),
        }
    }

    fn count(&self, figure: &str, behind: Behind, of: impl Fn(&Side) -> u64) -> Row {
        let text = |side: &Side, _: &Words| (of(side).to_string(), String::new());
        self.behind(figure, behind, &of, text)
    }

    /// A figure in words, with what stands below it. `of`: how many there are of what its tickets are behind.
    fn behind(
        &self,
        figure: &str,
        behind: Behind,
        of: impl Fn(&Side) -> u64,
        words: impl Fn(&Side, &Words) -> (String, String),
    ) -> Row {
        let mut row = self.row(figure, |side, language| {
            let (text, more) = words(side, language);
            Cell {
                text,
                more,
                link: None,
            }
        });
        self.link(&mut row, behind, of);
        row
    }

    fn shares(&self, figure: &str, behind: Behind, of: impl Fn(&Side) -> (u64, Option<Interval>)) -> Row {
        let text = |side: &Side, words: &Words| {
            let (count, share) = of(side);
            let share = share.map(|share| interval(words, share));
            (count.to_string(), share.unwrap_or_default())
        };
        self.behind(figure, behind, |side| of(side).0, text)
    }

    fn link(&self, row: &mut Row, behind: Behind, of: impl Fn(&Side) -> u64) {
        let sides = self.figures.sides.iter().enumerate();
        for (cell, (place, side)) in row.cells.iter_mut().zip(sides) {
            if of(side) > 0 {
                let id = self.kept.id;
                cell.link = Some(format!(
                    "/settings/simulations/{id}/tickets?side={place}&behind={behind}"
                ));
            }
        }
    }
}

fn kinds(words: &Words, side: &Side) -> String {
    let facts = [
        ("reminders", number(side.reminders).into()),
        ("warnings", number(side.warnings).into()),
        ("notices", number(side.notices).into()),
        ("surveys", number(side.surveys).into()),
        ("progress", number(side.progress).into()),
    ];
    words.say_with("simulation-letter-kinds", &facts)
}

fn withheld(side: &Side, words: &Words) -> (String, String) {
    let facts = [
        ("budget", number(side.over_budget).into()),
        ("together", number(side.told_together).into()),
    ];
    let why = words.say_with("simulation-withheld-why", &facts);
    match side.withheld() {
        0 => ("0".to_owned(), String::new()),
        all => (all.to_string(), why),
    }
}

fn to_solution(side: &Side, words: &Words) -> (String, String) {
    let Some((real, here)) = side.to_solution else {
        return ("–".to_owned(), String::new());
    };
    let facts = [
        ("real", days(words, real).into()),
        ("number", number(side.solved_both_ways).into()),
    ];
    let more = words.say_with("simulation-to-solution-more", &facts);
    (days(words, here), more)
}

/// A length of time in days.
pub fn days(words: &Words, minutes: i64) -> String {
    let days = decimal(words, Some(minutes as f64 / 1440.0));
    words.say_one("simulation-in-days", "days", days)
}
