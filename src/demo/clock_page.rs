//! The time machine's button: moves the clock, then leads back to the page it was pressed on and says what happened.

use super::mailbox::said;
use super::passage::{self, Jump};
use crate::web::{Answered, Site};
use axum::Form;
use axum::extract::State;
use axum::http::{HeaderMap, header};
use axum::response::{IntoResponse, Redirect};
use serde::Deserialize;

#[derive(Deserialize)]
pub struct Pressed {
    by: String,
}

/// `POST /demo/clock`, `by` = `1h`, `1d`, `3b`.
pub async fn jump(State(site): State<Site>, headers: HeaderMap, Form(pressed): Form<Pressed>) -> Answered {
    let jump: Jump = pressed.by.parse()?;
    let happened = passage::jump(&site.desk, jump).await?;
    let mut answer = Redirect::to(&back(&headers)).into_response();
    said::remember(&mut answer, &happened);
    Ok(answer)
}

/// The path of the page the button was on, whatever desk its address names; the mailbox if it is not known.
fn back(headers: &HeaderMap) -> String {
    let referer = headers.get(header::REFERER).and_then(|value| value.to_str().ok());
    let path = referer.and_then(|text| url::Url::parse(text).ok()).map(|url| {
        let path = url[url::Position::BeforePath..url::Position::AfterQuery].to_owned();
        // Two slashes would be another desk's address.
        format!("/{}", path.trim_start_matches('/'))
    });
    path.unwrap_or_else(|| "/demo/mailbox".to_owned())
}
