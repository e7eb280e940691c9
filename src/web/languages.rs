//! Which language someone reads who is not signed in: their choice, else what their browser asks for, else English.

use crate::languages::Language;
use axum::http::{HeaderMap, HeaderValue, header};

/// Where the choice of a language is kept: no identity, nothing but two letters.
const COOKIE: &str = "language";

/// The language of the reader behind these headers; `chosen` is what the address of the page says (`?lang=de`).
pub fn reader(headers: &HeaderMap, chosen: Option<&str>) -> Option<Language> {
    let by_address = chosen.and_then(|code| code.parse().ok());
    by_address
        .or_else(|| cookie(headers, COOKIE)?.parse().ok())
        .or_else(|| {
            headers
                .get(header::ACCEPT_LANGUAGE)?
                .to_str()
                .ok()
                .and_then(Language::accepted)
        })
}

/// The header that remembers a choice for a year.
pub fn remember_language(language: Language) -> HeaderValue {
    let text = match language {
        Language::French => "language=fr; Path=/; Max-Age=31536000; SameSite=Lax",
        Language::German => "language=de; Path=/; Max-Age=31536000; SameSite=Lax",
        Language::English => "language=en; Path=/; Max-Age=31536000; SameSite=Lax",
    };
    HeaderValue::from_static(text)
}

/// A cookie's value.
pub fn cookie<'h>(headers: &'h HeaderMap, name: &str) -> Option<&'h str> {
    let all = headers
        .get_all(header::COOKIE)
        .into_iter()
        .filter_map(|value| value.to_str().ok());
    all.flat_map(|line| line.split(';')).find_map(|pair| {
        pair.trim()
            .split_once('=')
            .filter(|(key, _)| *key == name)
            .map(|(_, value)| value)
    })
}
