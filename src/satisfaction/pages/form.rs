//! The form of a rating, as the survey's page and the customer's page of a ticket show it (CS5, CS6).

use crate::languages::{Language, Words};
use crate::satisfaction::{Content, Rating, Response, Style};
use crate::store::{Problem, Result};
use crate::tickets::{Status, Type};

/// What `form.html` shows. Included by a page that has it as `form`.
pub struct RatingForm {
    /// Where it is sent.
    pub action: String,
    pub question: String,
    /// The language of the survey's own words, where it is not the page's.
    pub lang: Option<Language>,
    pub style: Style,
    pub points: Vec<Choice>,
    /// The words of the two ends, where the points have none of their own.
    pub ends: Option<(String, String)>,
    pub reason_question: String,
    pub reasons: Vec<Reason>,
    /// None: no comment is asked for.
    pub open_question: Option<String>,
    pub comment: String,
    /// Whether the request can be reopened from here.
    pub can_reopen: bool,
    pub reopen: bool,
    /// The last day on which the answer can be changed, in words; empty in a preview.
    pub until: String,
    pub rating_error: Option<String>,
    pub comment_error: Option<String>,
}

/// A point of the scale to choose.
pub struct Choice {
    pub score: i64,
    /// Its words; empty where a figure says enough.
    pub label: String,
    /// None: its score is shown, or its words alone.
    pub icon: Option<&'static str>,
    pub negative: bool,
    pub chosen: bool,
}

/// A reason to choose.
pub struct Reason {
    pub key: String,
    pub text: String,
    pub chosen: bool,
}

impl RatingForm {
    /// The form without an answer, for a ticket of this type. `action` is the path it is sent to.
    pub fn new(action: String, content: &Content, kind: Option<Type>, words: Words) -> Result<RatingForm> {
        let wording = content.wording(words.language())?;
        let count = content.points.len();
        let points = content.points.iter().enumerate().map(|(index, point)| Choice {
            score: point.score,
            label: wording.label(index).to_owned(),
            icon: content.style.icon(index, count),
            negative: point.negative,
            chosen: false,
        });
        let reasons = content.reasons_for(kind).into_iter().map(|key| Reason {
            key: key.to_owned(),
            text: content
                .reason(words.language(), key)
                .unwrap_or_default()
                .to_owned(),
            chosen: false,
        });
        let ends = !content.style.needs_all_labels() && count > 0;
        let end = |index: usize| format!("{} = {}", content.points[index].score, wording.label(index));
        Ok(RatingForm {
            action,
            question: wording.question.clone(),
            lang: Some(content.worded_in(words.language())).filter(|lang| *lang != words.language()),
            style: content.style,
            points: points.collect(),
            ends: ends.then(|| (end(0), end(count - 1))),
            reason_question: wording.reason_question.clone(),
            reasons: reasons.collect(),
            open_question: content.asks_comment.then(|| wording.open_question.clone()),
            comment: String::new(),
            can_reopen: false,
            reopen: false,
            until: String::new(),
            rating_error: None,
            comment_error: None,
        })
    }

    /// Puts in the answer that holds now, what can be done with the ticket in this status, and until when.
    pub fn fill(&mut self, response: &Response, status: Option<Status>, until: String) {
        for point in &mut self.points {
            point.chosen = response.score == Some(point.score);
        }
        for reason in &mut self.reasons {
            reason.chosen = reason.key == response.reason;
        }
        self.comment = response.comment.clone();
        self.can_reopen = status == Some(Status::Solved);
        self.until = until;
    }

    /// Selects the point with this score, if there is one.
    pub fn choose(&mut self, score: i64) {
        if self.points.iter().any(|point| point.score == score) {
            for point in &mut self.points {
                point.chosen = point.score == score;
            }
        }
    }

    /// Puts back what was typed, with what is wrong beside each field.
    pub fn refill(&mut self, typed: &Rating, reopen: bool, problems: &[Problem], words: Words) {
        for point in &mut self.points {
            point.chosen = typed.score == Some(point.score);
        }
        for reason in &mut self.reasons {
            reason.chosen = reason.key == typed.reason;
        }
        self.comment = typed.comment.clone();
        self.reopen = reopen;
        let said = |field| {
            let problem = problems.iter().find(|problem| problem.field == field)?;
            Some(words.say(problem.key))
        };
        self.rating_error = said("rating");
        self.comment_error = said("comment");
    }
}
