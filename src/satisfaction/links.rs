//! The signed link to a survey's page: 128 bits over the response's id, good for nothing else (SECURITY D5).

use crate::ids::ResponseId;
use crate::store::{Desk, Keys, Purpose};

/// The last part of the link to a response's page: `12-signature`.
pub fn token(keys: &Keys, response: ResponseId) -> String {
    let signature = keys.sign(Purpose::Survey, &response.to_string());
    format!("{response}-{signature}")
}

/// The absolute link to a response's page; with a score chosen, the page opens with it selected.
pub fn survey_link(desk: &Desk, response: ResponseId, score: Option<i64>) -> String {
    let page = desk.link(&format!("survey/{}", token(&desk.keys, response)));
    match score {
        Some(score) => format!("{page}?rating={score}"),
        None => page,
    }
}

/// Reads the last part of such a link; None unless it is ours.
pub fn read_survey_link(keys: &Keys, text: &str) -> Option<ResponseId> {
    let (response, signature) = text.split_once('-')?;
    // As we write it and not otherwise: "+7" and "007" are numbers too.
    let id: ResponseId = response.parse().ok()?;
    keys.verify(Purpose::Survey, response, signature).then_some(id)
}
