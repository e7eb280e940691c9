//! What just happened, said once on the next page: a cookie with a language key and a number, for one page. Behind
//! these may stand the tickets it happened to, for the way back.

use crate::ids::TicketId;
use crate::languages::Words;
use crate::web::cookie;
use axum::http::{HeaderMap, HeaderValue, header};
use axum::response::{IntoResponse, Redirect, Response};

const COOKIE: &str = "said";

/// Only sentences that begin so can be said: a cookie from elsewhere says nothing else.
const KEYS: &str = "workspace-done-";

/// What is said of several that were deleted.
const BULK_DELETED: &str = "workspace-done-bulk-deleted.";

/// Leads on to `path`, where `key` is said with its number.
pub fn go_on(path: &str, key: &str, number: i64) -> Response {
    go_on_and_say(path, &format!("{key}.{number}"))
}

/// Leads on to `path`, where it is said how many tickets are in the trash now, with the way back for all of them.
pub fn go_on_deleted(path: &str, deleted: &[TicketId]) -> Response {
    let ids: Vec<String> = deleted.iter().map(TicketId::to_string).collect();
    go_on_and_say(path, &format!("{BULK_DELETED}{}.{}", ids.len(), ids.join("-")))
}

fn go_on_and_say(path: &str, said: &str) -> Response {
    let mut answer = Redirect::to(path).into_response();
    let cookie = format!("{COOKIE}={said}; Path=/; Max-Age=20; HttpOnly; SameSite=Lax");
    set(&mut answer, &cookie);
    answer
}

/// What is to be said, from the request.
pub fn said(headers: &HeaderMap) -> Option<String> {
    cookie(headers, COOKIE)
        .filter(|text| text.starts_with(KEYS))
        .map(str::to_owned)
}

/// The sentence.
pub fn words(words: &Words, said: &str) -> Option<String> {
    let (key, number) = said.split_once('.')?;
    let number = number.split('.').next()?;
    let known = key.bytes().all(|b| b.is_ascii_lowercase() || b == b'-');
    let number: i64 = number.parse().ok()?;
    known.then(|| words.say_one(key, "number", number))
}

/// Where it is taken back, for what can be with one click.
pub fn undo(said: &str) -> Option<String> {
    if let Some(behind) = said.strip_prefix(BULK_DELETED) {
        let ids = behind.split_once('.')?.1;
        let numbers = ids.split('-').all(|id| id.parse::<TicketId>().is_ok());
        return numbers.then(|| format!("/tickets/restore?ticket={ids}"));
    }
    let id: TicketId = said.strip_prefix("workspace-done-deleted.")?.parse().ok()?;
    Some(format!("/tickets/{id}/restore"))
}

/// The page on which it was said takes the cookie back.
pub fn forget(answer: &mut Response) {
    set(
        answer,
        &format!("{COOKIE}=; Path=/; Max-Age=0; HttpOnly; SameSite=Lax"),
    );
}

fn set(answer: &mut Response, text: &str) {
    if let Ok(value) = HeaderValue::from_str(text) {
        answer.headers_mut().append(header::SET_COOKIE, value);
    }
}
