//! What an address says beside its path. Gateways, trackers and people who copy by hand write more into it, or the same once
//! more: a page opens all the same. Said twice it is said; said in two ways it is not said, and nothing is guessed.

use axum::extract;
use axum::extract::FromRequestParts;
use axum::extract::rejection::QueryRejection;
use axum::http::Uri;
use axum::http::request::Parts;
use serde::de::DeserializeOwned;
use url::form_urlencoded;

/// Parameters that are read.
const MOST: usize = 200;

/// The query of a page.
pub struct Query<T>(pub T);

impl<T: DeserializeOwned, S: Send + Sync> FromRequestParts<S> for Query<T> {
    type Rejection = QueryRejection;

    async fn from_request_parts(parts: &mut Parts, _: &S) -> Result<Query<T>, QueryRejection> {
        let clear = clear(parts.uri.query().unwrap_or_default());
        let uri: Uri = format!("/?{clear}").parse().unwrap_or_default();
        extract::Query::try_from_uri(&uri).map(|extract::Query(said)| Query(said))
    }
}

/// The query with each name once. An empty value says nothing where another one stands.
fn clear(query: &str) -> String {
    let mut said: Vec<(String, Vec<String>)> = vec![];
    for (name, value) in form_urlencoded::parse(query.as_bytes()).take(MOST) {
        // Before "&amp;" was read as "&", the name began behind the semicolon.
        let name = name.trim_start_matches("amp;");
        let known = said
            .iter_mut()
            .find(|(known, _)| known.eq_ignore_ascii_case(name));
        match known {
            Some((_, values)) => values.push(value.into_owned()),
            None => said.push((name.to_lowercase(), vec![value.into_owned()])),
        }
    }
    let mut clear = form_urlencoded::Serializer::new(String::new());
    for (name, mut values) in said {
        if values.iter().any(|value| !value.is_empty()) {
            values.retain(|value| !value.is_empty());
        }
        values.dedup();
        if let [one] = values.as_slice() {
            clear.append_pair(&name, one);
        }
    }
    clear.finish()
}

#[cfg(test)]
mod tests {
    use super::clear;

    #[test]
    fn what_is_said_twice_is_said_and_what_is_said_in_two_ways_is_not() {
        for (query, meant) in [
            ("do=help", "do=help"),
            ("do=help&do=help", "do=help"),
            ("do=help&do=solved", ""),
            ("do=help&do=solved&do=help&lang=de", "lang=de"),
            ("do=&do=help", "do=help"),
            ("DO=help&amp;do=help&utm=1&utm=2", "do=help"),
            ("q=&q=", "q="),
            ("q=a%26b+c", "q=a%26b+c"),
            ("&&=&", "="),
        ] {
            assert_eq!(clear(query), meant, "{query}");
        }
    }
}
