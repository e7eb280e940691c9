//! The form of a survey: as it was typed, or as a version says it.

use crate::languages::Language;
use crate::pages::Typed;
use crate::satisfaction::{Content, Kind, MOST_REASONS, Style, WrongField};
use crate::store::Result;
use crate::tickets::Type;
use crate::web::typed_lines;

/// The most points a scale can have.
pub const MOST_POINTS: usize = 11;
/// More points or reasons than this are not even counted; fewer than that are refused in words.
const TOO_MANY: usize = 100;
/// Empty rows for reasons to come.
const MORE_REASONS: usize = 2;

/// The fields as text, so that what was typed is kept until it can be taken.
#[derive(Debug, Clone)]
pub struct Form {
    pub kind: Kind,
    pub name: String,
    /// The version it follows; 0 for a new survey.
    pub follows: i64,
    pub style: Style,
    pub count: usize,
    /// The lowest score: 0 or 1.
    pub first: i64,
    /// So many of the lowest points are negative.
    pub negative: usize,
    pub asks_reason: bool,
    pub reasons: Vec<ReasonRow>,
    pub asks_comment: bool,
    /// One a language, in the order of [`Language::ALL`].
    pub words: Vec<Said>,
    /// Which language is in front.
    pub tab: Language,
    /// Why it is changed.
    pub why: String,
    pub problems: Vec<WrongField>,
}

/// A reason, in the order of the list.
#[derive(Debug, Clone, Default)]
pub struct ReasonRow {
    /// Empty for a new one.
    pub key: String,
    /// The ticket type whose own list it is in.
    pub only_for: Option<Type>,
    /// One a language, in the order of [`Language::ALL`].
    pub words: Vec<String>,
}

/// What is said in one language.
#[derive(Debug, Clone)]
pub struct Said {
    pub language: Language,
    pub question: String,
    /// [`MOST_POINTS`] of them.
    pub labels: Vec<String>,
    pub reason_question: String,
    pub open_question: String,
    pub thanks: String,
}

impl Form {
    /// The form of a version, or of a survey to begin with.
    pub fn of(kind: Kind, name: &str, follows: i64, content: &Content, tab: Language) -> Form {
        let row = |(index, key): (usize, &String)| ReasonRow {
            key: key.clone(),
            only_for: content.only_for.get(key).copied(),
            words: said_in_all(|language| {
                let wording = content.wordings.get(&language)?;
                wording.reasons.get(index).cloned()
            }),
        };
        Form {
            kind,
            name: name.to_owned(),
            follows,
            style: content.style,
            count: content.points.len(),
            first: content.points.first().map_or(1, |point| point.score),
            negative: content.points.iter().filter(|point| point.negative).count(),
            asks_reason: content.asks_reason,
            reasons: content.reasons.iter().enumerate().map(row).collect(),
            asks_comment: content.asks_comment,
            words: Language::ALL
                .iter()
                .map(|language| Said::of(content, *language))
                .collect(),
            tab,
            why: String::new(),
            problems: vec![],
        }
    }

    /// The form as it was sent. An error for a choice that is none of ours.
    pub fn typed(typed: &Typed, usual: Language) -> Result<Form> {
        let kind = typed.choice("kind")?.unwrap_or(Kind::Own);
        let number = |name: &str| typed.get(name).trim().parse::<usize>().unwrap_or_default();
        let first = i64::from(typed.get("first") != "0");
        let mut form = Form {
            kind,
            name: one_line(typed.get("name")),
            follows: typed.get("follows").parse().unwrap_or_default(),
            style: typed.choice("style")?.unwrap_or_default(),
            count: number("count").min(TOO_MANY),
            first,
            negative: number("negative").min(TOO_MANY),
            asks_reason: typed.find("asks_reason").is_some(),
            reasons: reasons(typed),
            asks_comment: typed.find("asks_comment").is_some(),
            words: Language::ALL
                .iter()
                .map(|language| Said::typed(typed, *language))
                .collect(),
            tab: typed.choice("tab")?.unwrap_or(usual),
            why: one_line(typed.get("why")),
            problems: vec![],
        };
        if form.style != Style::Numbers {
            form.first = 1;
        }
        if kind == Kind::Nps {
            form.fix_nps(first);
        }
        Ok(form)
    }

    /// NPS has its own scale: only where it begins can be chosen.
    fn fix_nps(&mut self, first: i64) {
        self.style = Style::Numbers;
        self.first = first;
        (self.count, self.negative) = if first == 0 { (11, 7) } else { (10, 6) };
    }

    /// Whether it can be changed how its scale looks.
    pub fn is_nps(&self) -> bool {
        self.kind == Kind::Nps
    }

    /// The sentence beside a field that cannot be taken.
    pub fn problem(&self, field: &str) -> Option<&'static str> {
        let found = self.problems.iter().find(|problem| problem.field == field);
        found.map(|problem| problem.key)
    }

    /// Whether a language has a field that cannot be taken.
    pub fn is_wrong_in(&self, language: Language) -> bool {
        let part = format!("-{language}");
        self.problems.iter().any(|problem| problem.field.contains(&part))
    }

    /// Puts the problems beside their fields, and the first language that has one in front.
    pub fn refuse(&mut self, problems: Vec<WrongField>) {
        self.problems.extend(problems);
        if self.is_wrong_in(self.tab) {
            return;
        }
        let wrong = Language::ALL.iter().find(|language| self.is_wrong_in(**language));
        self.tab = wrong.copied().unwrap_or(self.tab);
    }

    /// The rows of reasons to fill in: those there are, and some more.
    pub fn reason_rows(&self) -> Vec<ReasonRow> {
        let mut rows = self.reasons.clone();
        let empty = ReasonRow {
            words: vec![String::new(); Language::ALL.len()],
            ..ReasonRow::default()
        };
        rows.resize(
            (rows.len() + MORE_REASONS).min(MOST_REASONS.max(rows.len())),
            empty,
        );
        rows
    }
}

impl Said {
    fn of(content: &Content, language: Language) -> Said {
        let wording = content.wordings.get(&language).cloned().unwrap_or_default();
        let mut labels = wording.labels;
        labels.resize(MOST_POINTS, String::new());
        Said {
            language,
            question: wording.question,
            labels,
            reason_question: wording.reason_question,
            open_question: wording.open_question,
            thanks: wording.thanks,
        }
    }

    fn typed(typed: &Typed, language: Language) -> Said {
        let text = |field: &str| one_line(typed.get(&format!("{field}-{language}")));
        let label = |index: usize| one_line(typed.get(&format!("label-{language}-{index}")));
        Said {
            language,
            question: text("question"),
            labels: (0..MOST_POINTS).map(label).collect(),
            reason_question: text("reason-question"),
            open_question: text("open-question"),
            thanks: typed_lines(typed.get(&format!("thanks-{language}"))),
        }
    }

    /// Whether nothing at all is said.
    pub fn is_empty(&self) -> bool {
        let texts = [
            &self.question,
            &self.reason_question,
            &self.open_question,
            &self.thanks,
        ];
        texts.into_iter().chain(&self.labels).all(|text| text.is_empty())
    }
}

fn said_in_all(text: impl Fn(Language) -> Option<String>) -> Vec<String> {
    let all = Language::ALL.iter();
    all.map(|language| text(*language).unwrap_or_default()).collect()
}

/// The rows that say something.
fn reasons(typed: &Typed) -> Vec<ReasonRow> {
    let row = |index: usize| ReasonRow {
        key: typed.get(&format!("reason-row-key-{index}")).trim().to_owned(),
        only_for: typed.get(&format!("reason-row-type-{index}")).parse().ok(),
        words: said_in_all(|language| Some(one_line(typed.get(&format!("reason-{language}-{index}"))))),
    };
    let rows = (0..TOO_MANY).map(row);
    rows.filter(|row| row.words.iter().any(|text| !text.is_empty()))
        .collect()
}

fn one_line(text: &str) -> String {
    let text = text.replace('\0', "");
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}
