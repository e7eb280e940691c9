//! The rating on the customer's page: the same survey as in the letter, for whoever was asked (CS6).

use super::visitor::{Address, Visitor};
use crate::satisfaction::pages::RatingForm;
use crate::satisfaction::{self, Standing};
use crate::store::{Keys, Result};
use database::Tx;
use jiff::Timestamp;

/// The form, and whether there is an answer already. None while there is nothing to rate.
pub struct Rating {
    pub form: RatingForm,
    pub answered: bool,
}

/// The rating of the latest solving, if it can be given now.
pub fn rating(
    tx: &mut Tx,
    keys: &Keys,
    visitor: &Visitor,
    address: &Address,
    now: Timestamp,
) -> Result<Option<Rating>> {
    let ticket = &visitor.ticket;
    let Some(response) = satisfaction::latest_of_ticket(tx, ticket.id)? else {
        return Ok(None);
    };
    let theirs = response.person_id == visitor.viewer.id && response.solving == Some(ticket.solvings);
    if !theirs || satisfaction::standing(&response, Some(ticket.status), now) != Standing::Open {
        return Ok(None);
    }
    let path = satisfaction::survey_path(keys, response.id);
    let content = satisfaction::find_survey(tx, response.survey_id)?.content()?;
    let (words, zone) = (visitor.viewer.words(), &visitor.viewer.zone);
    let mut form = RatingForm::new(
        format!("/{path}{}", address.suffix()),
        &content,
        ticket.kind,
        words,
    )?;
    let until = words.until(response.until, now, zone);
    form.fill(&response, Some(ticket.status), until);
    Ok(Some(Rating {
        form,
        answered: response.score.is_some(),
    }))
}
