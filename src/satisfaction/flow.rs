//! The survey as a sequence of messages, for a chat (CS9): rating, then a reason after a low one, then a comment, then
//! thanks. Every question can be skipped. Pure: what was said so far and what came in give what is said next.

use super::{Content, Point, Rating, Wording};
use crate::languages::{Argument, Language, Words};
use crate::tickets::Type;
use crate::web::typed_lines;

/// The longest comment, in characters; as on the survey's page.
pub(super) const LONGEST_COMMENT: usize = 4000;

/// Where the conversation stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Step {
    Rating,
    Reason,
    Comment,
    /// Everything was asked.
    Thanks,
    /// The customer would rather not rate: nothing is recorded.
    Declined,
}

/// What was answered so far. An empty text was asked for and skipped.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct SoFar {
    pub score: Option<i64>,
    pub reason: Option<String>,
    pub comment: Option<String>,
    pub declined: bool,
}

/// What came in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Said<'a> {
    /// One of the offered answers, by its key.
    Chose(&'a str),
    /// Words.
    Wrote(&'a str),
}

/// What the desk says: a text, and the answers that can be chosen.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Asking {
    pub text: String,
    pub offers: Vec<Offer>,
}

/// An answer to choose.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Offer {
    pub key: String,
    pub label: String,
}

/// The key of the offer that leaves a question out.
pub const SKIP: &str = "skip";

/// A survey put to someone as messages.
#[derive(Debug, Clone, Copy)]
pub struct Flow<'a> {
    pub content: &'a Content,
    /// The type of the ticket: some have reasons of their own.
    pub kind: Option<Type>,
    pub words: Words,
}

impl SoFar {
    /// The answer to record. None until there is a rating.
    pub fn rating(&self) -> Option<Rating> {
        Some(Rating {
            score: Some(self.score?),
            reason: self.reason.clone().unwrap_or_default(),
            comment: self.comment.clone().unwrap_or_default(),
        })
    }
}

impl Flow<'_> {
    /// What is asked next.
    pub fn next(&self, so_far: &SoFar) -> Step {
        if so_far.declined {
            return Step::Declined;
        }
        let Some(point) = so_far.score.and_then(|score| self.content.point(score)) else {
            return Step::Rating;
        };
        if point.negative && so_far.reason.is_none() && !self.reasons().is_empty() {
            return Step::Reason;
        }
        if self.content.asks_comment && so_far.comment.is_none() {
            return Step::Comment;
        }
        Step::Thanks
    }

    /// How it goes on after what came in. An answer that is not understood changes nothing: the key of the sentence that
    /// says so, before the question is put again. After the thanks nothing is taken any more.
    pub fn take(&self, so_far: &SoFar, said: Said) -> Result<SoFar, &'static str> {
        let mut next = so_far.clone();
        let skips = skips(said);
        match self.next(so_far) {
            Step::Rating if skips => next.declined = true,
            Step::Rating => next.score = Some(self.score(said).ok_or("survey-chat-again-rating")?),
            Step::Reason if skips => next.reason = Some(String::new()),
            Step::Reason => next.reason = Some(self.reason(said).ok_or("survey-chat-again-reason")?),
            Step::Comment if skips => next.comment = Some(String::new()),
            Step::Comment => next.comment = Some(comment(said)?),
            Step::Thanks | Step::Declined => {}
        }
        Ok(next)
    }

    /// What the desk says at this step.
    pub fn says(&self, step: Step) -> Asking {
        let wording = self.content.wording(self.words.language()).ok();
        let text = |of: fn(&Wording) -> &String| wording.map_or(String::new(), |words| of(words).clone());
        let (text, mut offers) = match step {
            Step::Rating => (text(|words| &words.question), self.points()),
            Step::Reason => (text(|words| &words.reason_question), self.reasons()),
            Step::Comment => (text(|words| &words.open_question), vec![]),
            Step::Thanks => {
                let own = text(|words| &words.thanks);
                let thanks = self.words.say("survey-chat-thanks");
                return said(if own.is_empty() { thanks } else { own });
            }
            Step::Declined => return said(self.words.say("survey-chat-declined")),
        };
        offers.push(Offer {
            key: SKIP.to_owned(),
            label: self.words.say("survey-chat-skip"),
        });
        Asking { text, offers }
    }

    /// The sentence of a key of [`Flow::take`].
    pub fn again(&self, key: &str) -> String {
        let scores = self.content.points.iter().map(|point| point.score);
        let facts: [(&'static str, Argument); 2] = [
            ("worst", scores.clone().min().unwrap_or_default().into()),
            ("best", scores.max().unwrap_or_default().into()),
        ];
        self.words.say_with(key, &facts)
    }

    /// Each point as its sign and its words.
    fn signs(&self) -> Vec<(String, &str)> {
        let content = self.content;
        let sign = |(index, point): (usize, &Point)| {
            let sign = content.style.sign(index, content.points.len(), point.score);
            (sign, content.label(self.words.language(), point.score))
        };
        content.points.iter().enumerate().map(sign).collect()
    }

    fn points(&self) -> Vec<Offer> {
        let points = self.content.points.iter().zip(self.signs());
        let offer = |(point, (sign, label)): (&Point, (String, &str))| Offer {
            key: point.score.to_string(),
            label: format!("{sign} {label}").trim().to_owned(),
        };
        points.map(offer).collect()
    }

    fn reasons(&self) -> Vec<Offer> {
        let language = self.words.language();
        let offer = |key: &str| Offer {
            key: key.to_owned(),
            label: self.content.reason(language, key).unwrap_or_default().to_owned(),
        };
        self.content
            .reasons_for(self.kind)
            .into_iter()
            .map(offer)
            .collect()
    }

    /// A score: chosen, as a figure ("4", "4/5"), as its sign, in its words, or as sign and words.
    fn score(&self, said: Said) -> Option<i64> {
        let (Said::Chose(text) | Said::Wrote(text)) = said;
        let figure = text.split('/').next().unwrap_or_default().trim().parse().ok();
        if let Some(point) = figure.and_then(|score| self.content.point(score)) {
            return Some(point.score);
        }
        let names = self.signs().into_iter().map(|(sign, label)| {
            let both = format!("{sign} {label}");
            vec![sign, label.to_owned(), both]
        });
        let place = place_of(names.collect(), text)?;
        self.content.points.get(place).map(|point| point.score)
    }

    /// The key of a reason: chosen, by its number in the list, or in its own words.
    fn reason(&self, said: Said) -> Option<String> {
        let (Said::Chose(text) | Said::Wrote(text)) = said;
        let reasons = self.reasons();
        let number = text.trim().parse::<usize>().ok();
        let by_number = number.and_then(|number| number.checked_sub(1));
        let names = reasons
            .iter()
            .map(|offer| vec![offer.key.clone(), offer.label.clone()]);
        let place = place_of(names.collect(), text).or(by_number)?;
        reasons.get(place).map(|offer| offer.key.clone())
    }
}

fn said(text: String) -> Asking {
    Asking { text, offers: vec![] }
}

fn comment(said: Said) -> Result<String, &'static str> {
    let (Said::Chose(text) | Said::Wrote(text)) = said;
    let text = typed_lines(text);
    match text.chars().count() {
        0 => Err("survey-chat-again-comment"),
        1..=LONGEST_COMMENT => Ok(text),
        _ => Err("satisfaction-comment-long"),
    }
}

/// Which of several things, each with its names, is meant, however its name is written. None where two have that name.
fn place_of(names: Vec<Vec<String>>, text: &str) -> Option<usize> {
    let wanted = plain(text);
    let meant = |names: &[String]| !wanted.is_empty() && names.iter().any(|name| plain(name) == wanted);
    let mut found = (0..names.len()).filter(|place| meant(&names[*place]));
    found.next().filter(|_| found.next().is_none())
}

fn plain(text: &str) -> String {
    text.trim()
        .trim_end_matches(|end: char| end.is_whitespace() || end == '.' || end == '!')
        .replace('\'', "’")
        .to_lowercase()
}

/// Whether someone would rather not answer, in whichever language they say so.
fn skips(said: Said) -> bool {
    match said {
        Said::Chose(key) => key == SKIP,
        Said::Wrote(text) => Language::ALL.iter().any(|language| {
            let known = language.words().say("survey-chat-skip-words");
            known.split(',').any(|known| plain(known) == plain(text))
        }),
    }
}

#[cfg(test)]
mod tests;
