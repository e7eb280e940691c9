//! What the customer said of the service, on the ticket page.

use crate::languages::Language;
use crate::satisfaction::{self, State};
use crate::store::Result;
use crate::tickets::Ticket;
use crate::web::Page;
use database::Tx;
use jiff::Timestamp;

/// A rating as the page shows it.
pub struct RatingShown {
    pub negative: bool,
    pub headline: String,
    /// The reason chosen and the comment.
    pub comment: String,
    pub at: Timestamp,
    pub when: String,
}

/// The ratings of a ticket, oldest first.
pub fn ratings(tx: &mut Tx, ticket: &Ticket, page: &Page) -> Result<Vec<RatingShown>> {
    let mut shown = vec![];
    for response in satisfaction::of_ticket(tx, ticket.id)? {
        let (State::Answered, Some(score), Some(at)) = (response.state, response.score, response.answered_at)
        else {
            continue;
        };
        let reason = reason(tx, &response, page.words.language())?;
        let said = [reason, response.comment]
            .into_iter()
            .filter(|part| !part.is_empty());
        let arguments = [("score", score.into()), ("best", response.best.into())];
        shown.push(RatingShown {
            negative: response.negative.unwrap_or(false),
            headline: page.words.say_with("workspace-rated", &arguments),
            comment: said.collect::<Vec<_>>().join(" · "),
            at,
            when: page.when(&at),
        });
    }
    Ok(shown)
}

/// The reason chosen, in the reader's language.
fn reason(tx: &mut Tx, response: &satisfaction::Response, language: Language) -> Result<String> {
    if response.reason.is_empty() {
        return Ok(String::new());
    }
    let survey = satisfaction::find_survey(tx, response.survey_id)?;
    let content = survey.content()?;
    Ok(content
        .reason(language, &response.reason)
        .unwrap_or_default()
        .to_owned())
}
