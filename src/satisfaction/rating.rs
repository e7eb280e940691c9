//! Records an answer, or another one in its place: the last one holds, the earlier ones are kept.

use super::flow::LONGEST_COMMENT;
use super::{Content, Response, Standing, State, counting, find_response, find_survey, standing, waves};
use crate::events::{self, SurveyEvent};
use crate::ids::ResponseId;
use crate::store::{Act, Error, Problem, Result};
use crate::tickets;
use crate::web::typed_lines;
use database::params;

/// An answer as it was given.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Rating {
    /// A score of the scale; None if nothing was chosen, which is refused.
    pub score: Option<i64>,
    /// The key of a reason; kept only beside a negative score.
    pub reason: String,
    pub comment: String,
}

/// Records the answer and gives back how the response stands now. The same answer again changes nothing. A conflict,
/// with the sentence that says why, when nothing is recorded any more.
pub fn rate(act: &mut Act, id: ResponseId, rating: &Rating) -> Result<Response> {
    let asked = find_response(act, id)?.ok_or(Error::NotFound)?;
    // The ticket first: two answers at once, and an answer beside a reopening, come one after the other.
    let ticket = match asked.ticket_id {
        Some(ticket) => Some(tickets::lock(act, ticket)?),
        None => None,
    };
    act.find::<(ResponseId,)>("SELECT id FROM response WHERE id = $1 {lock}", params![id])?;
    let before = find_response(act, id)?.ok_or(Error::NotFound)?;
    let now = standing(&before, ticket.as_ref().map(|ticket| ticket.status), act.now);
    if now != Standing::Open {
        return Err(Error::Conflict(now.sentence()));
    }
    let content = find_survey(act, before.survey_id)?.content()?;
    let reasons = content.reasons_for(ticket.as_ref().and_then(|ticket| ticket.kind));
    let (score, negative, rating) = check(&content, &reasons, rating)?;
    let same =
        (before.score, &before.reason, &before.comment) == (Some(score), &rating.reason, &rating.comment);
    if before.state == State::Answered && same {
        return Ok(before);
    }
    keep_earlier(act, id)?;
    let now = act.now;
    counting::moving(act, &[id], |act| {
        act.run(
            "UPDATE response SET state = 'answered', score = $1, negative = $2, reason = $3, comment = $4,
                 answered_at = $5, updated_at = $5 WHERE id = $6",
            params![score, negative, rating.reason, rating.comment, now, id],
        )?;
        Ok(())
    })?;
    let answered = find_response(act, id)?.ok_or(Error::NotFound)?;
    match ticket {
        Some(ticket) => {
            let rated = SurveyEvent::Rated {
                response: id,
                score,
                negative,
            };
            events::record(act, ticket.id, rated)?;
        }
        None => waves::answered(act, &answered)?,
    }
    Ok(answered)
}

/// Keeps the answer that another one takes the place of.
fn keep_earlier(act: &mut Act, id: ResponseId) -> Result<()> {
    act.put(
        "INSERT INTO earlier_answer (response_id, score, negative, reason, comment, answered_at)
         SELECT id, score, negative, reason, comment, answered_at FROM response WHERE id = $1 AND state = 'answered'",
        params![id],
    )?;
    Ok(())
}

/// The score, whether it is negative, and the answer without what does not belong to it.
fn check(content: &Content, reasons: &[&str], rating: &Rating) -> Result<(i64, bool, Rating)> {
    let point = rating.score.and_then(|score| content.point(score));
    let comment = typed_lines(&rating.comment);
    let mut problems = vec![];
    if point.is_none() {
        problems.push(Problem {
            field: "rating",
            key: "satisfaction-choose",
        });
    }
    if comment.chars().count() > LONGEST_COMMENT {
        problems.push(Problem {
            field: "comment",
            key: "satisfaction-comment-long",
        });
    }
    let Some(point) = point.filter(|_| problems.is_empty()) else {
        return Err(Error::Invalid(problems));
    };
    let known = point.negative && reasons.contains(&rating.reason.as_str());
    let reason = if known {
        rating.reason.clone()
    } else {
        String::new()
    };
    let kept = Rating {
        score: Some(point.score),
        reason,
        comment,
    };
    Ok((point.score, point.negative, kept))
}
