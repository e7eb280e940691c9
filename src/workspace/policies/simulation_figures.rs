//! The figures of a simulation in words: a row each, a cell a side, with its definition and the way to its tickets.

use super::simulation::number;
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
        table.count("waiting", None, |side| side.waiting),
        table.count("reminded", Some(Behind::Reminded), |side| side.reminded),
        table.count("warned", Some(Behind::Warned), |side| side.warned),
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
        table.row("wrong-soon", |side, _| plain(side.wrong_soon.to_string())),
        table.row("letters", |side, words| Cell {
            text: side.letters().to_string(),
            more: kinds(words, side),
            link: None,
        }),
        table.row("per-ticket", |side, words| {
            plain(decimal(words, side.letters_per_ticket()))
        }),
        table.row("per-customer", |side, words| Cell {
            text: decimal(words, side.letters_per_customer()),
            more: words.say_one("simulation-most-letters", "number", number(side.most_letters)),
            link: None,
        }),
        table.row("to-solution", to_solution),
        table.row("backlog-end", |side, _| {
            plain(side.backlog.last().map_or("–".to_owned(), i64::to_string))
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

    fn count(&self, figure: &str, behind: Option<Behind>, of: impl Fn(&Side) -> u64) -> Row {
        let mut row = self.row(figure, |side, _| plain(of(side).to_string()));
        if let Some(behind) = behind {
            self.link(&mut row, behind, of);
        }
        row
    }

    fn shares(&self, figure: &str, behind: Behind, of: impl Fn(&Side) -> (u64, Option<Interval>)) -> Row {
        let mut row = self.row(figure, |side, words| {
            let (count, share) = of(side);
            Cell {
                text: count.to_string(),
                more: share.map(|share| interval(words, share)).unwrap_or_default(),
                link: None,
            }
        });
        self.link(&mut row, behind, |side| of(side).0);
        row
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

fn plain(text: String) -> Cell {
    Cell {
        text,
        more: String::new(),
        link: None,
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

fn to_solution(side: &Side, words: &Words) -> Cell {
    let Some((real, here)) = side.to_solution else {
        return plain("–".to_owned());
    };
    let facts = [
        ("real", days(words, real).into()),
        ("number", number(side.solved_both_ways).into()),
    ];
    Cell {
        text: days(words, here),
        more: words.say_with("simulation-to-solution-more", &facts),
        link: None,
    }
}

fn days(words: &Words, minutes: i64) -> String {
    let days = decimal(words, Some(minutes as f64 / 1440.0));
    words.say_one("simulation-in-days", "days", days)
}

/// One decimal, with the comma or the point of the language; a dash for none.
pub fn decimal(words: &Words, value: Option<f64>) -> String {
    let Some(value) = value else {
        return "–".to_owned();
    };
    let text = format!("{value:.1}");
    match words.language() {
        crate::languages::Language::English => text,
        _ => text.replace('.', ","),
    }
}

/// A share in percent, with the interval where there is one: "5 % (between 3 % and 9 %)".
pub fn interval(words: &Words, share: Interval) -> String {
    let value = percent(words, share.value);
    if share.width() == 0.0 {
        return value;
    }
    let facts = [
        ("value", value.into()),
        ("low", percent(words, share.low).into()),
        ("high", percent(words, share.high).into()),
    ];
    words.say_with("simulation-share", &facts)
}

/// A share in percent, one decimal below ten.
pub fn percent(words: &Words, share: f64) -> String {
    let hundred = share * 100.0;
    let text = match hundred.abs() < 9.95 && hundred != 0.0 {
        true => decimal(words, Some(hundred)),
        false => format!("{hundred:.0}"),
    };
    words.say_one("simulation-percent", "value", text)
}
