//! The form of a rating, as the survey's page and the customer's page of a ticket show it (CS5, CS6).

use crate::languages::{Words, Zone};
use crate::satisfaction::{Content, Rating, Response};
use crate::store::{Problem, Result};
use crate::tickets::{Status, Ticket};

/// What `form.html` shows. Included by a page that has it as `form`.
pub struct RatingForm {
    /// Where it is sent.
    pub action: String,
    pub question: String,
    pub points: Vec<Choice>,
    pub reason_question: String,
    pub reasons: Vec<Reason>,
    pub open_question: String,
    pub comment: String,
    /// Whether the request can be reopened from here.
    pub can_reopen: bool,
    pub reopen: bool,
    /// The last day on which the answer can be changed, in words.
    pub until: String,
    pub rating_error: Option<String>,
    pub comment_error: Option<String>,
}

/// A point of the scale to choose.
pub struct Choice {
    pub score: i64,
    pub label: String,
    pub icon: String,
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
    /// The form with the answer that holds now. `action` is the path it is sent to.
    pub fn new(
        action: String,
        content: &Content,
        response: &Response,
        ticket: &Ticket,
        words: Words,
        zone: &Zone,
    ) -> Result<RatingForm> {
        let wording = content.wording(words.language())?;
        let points = content.points.iter().enumerate().map(|(index, point)| Choice {
            score: point.score,
            label: wording.label(index).to_owned(),
            icon: point.icon.clone(),
            negative: point.negative,
            chosen: response.score == Some(point.score),
        });
        let reasons = content.reasons.iter().zip(&wording.reasons);
        let reasons = reasons.map(|(key, text)| Reason {
            key: key.clone(),
            text: text.clone(),
            chosen: *key == response.reason,
        });
        Ok(RatingForm {
            action,
            question: wording.question.clone(),
            points: points.collect(),
            reason_question: wording.reason_question.clone(),
            reasons: reasons.collect(),
            open_question: wording.open_question.clone(),
            comment: response.comment.clone(),
            can_reopen: ticket.status == Status::Solved,
            reopen: false,
            until: words.day_in_full(response.until, zone),
            rating_error: None,
            comment_error: None,
        })
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
