//! The signed link to a survey's page: 128 bits over the response's id, good for nothing else (threat D5).

use crate::ids::ResponseId;
use crate::store::{Desk, Keys, Purpose};

/// The path of a response's page, without a slash before it: `survey/12-signature`.
pub fn survey_path(keys: &Keys, response: ResponseId) -> String {
    let signature = keys.sign(Purpose::Survey, &response.to_string());
    format!("survey/{response}-{signature}")
}

/// The absolute link to a response's page; with a score chosen, the page opens with it selected.
pub fn survey_link(desk: &Desk, response: ResponseId, score: Option<i64>) -> String {
    let page = desk.link(&survey_path(&desk.keys, response));
    match score {
        Some(score) => format!("{page}?rating={score}"),
        None => page,
    }
}

/// The absolute link to "no more surveys".
pub fn opt_out_link(desk: &Desk, response: ResponseId) -> String {
    desk.link(&format!("{}/opt-out", survey_path(&desk.keys, response)))
}

/// Reads the last part of such a link; None unless it is ours.
pub fn read_survey_link(keys: &Keys, text: &str) -> Option<ResponseId> {
    let (response, signature) = text.split_once('-')?;
    // As we write it and not otherwise: "+7" and "007" are numbers too.
    let id: ResponseId = response.parse().ok()?;
    keys.verify(Purpose::Survey, response, signature).then_some(id)
}
