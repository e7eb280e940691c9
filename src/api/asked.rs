//! What stands in the address of a request, junk included: clients send `include=None` and `cursor=` and mean nothing.

use super::Api;
use super::refusals::Refusal;
use crate::store::Keys;
use axum::extract::{self, FromRequestParts};
use axum::http::request::Parts;
use serde::de::DeserializeOwned;
use std::convert::Infallible;
use std::sync::Arc;
use url::form_urlencoded;

/// What does not change which list is meant, nor its order.
const BESIDE: [&str; 8] = [
    "page",
    "page[size]",
    "page[after]",
    "page[before]",
    "per_page",
    "include",
    "cursor",
    "binary",
];

/// The address of a request and its query.
#[derive(Clone)]
pub struct Asked {
    /// The public address of the desk: every link in an answer begins with it, whatever name the caller used.
    pub base: String,
    pub path: String,
    pairs: Vec<(String, String)>,
    /// They seal the cursors that answers give out.
    pub keys: Arc<Keys>,
}

impl Asked {
    /// A value; None if it is absent or junk.
    pub fn get<'a>(&'a self, name: &'a str) -> Option<&'a str> {
        self.all(name).next()
    }

    /// All values of a name, also of `name[]`.
    pub fn all<'a>(&'a self, name: &'a str) -> impl Iterator<Item = &'a str> {
        self.pairs
            .iter()
            .filter(move |(key, _)| key == name || key.strip_suffix("[]") == Some(name))
            .map(|(_, value)| value.trim())
            .filter(|value| !matches!(*value, "" | "None" | "undefined" | "null"))
    }

    /// The ids of `ids=1,2,3`. What is no number is refused: a list without it would read as if it did not exist.
    pub fn ids(&self, name: &str) -> Result<Vec<i64>, Refusal> {
        let texts = self.all(name).flat_map(|value| value.split(',')).map(str::trim);
        let ids = texts.filter(|id| !id.is_empty()).map(str::parse);
        ids.collect::<Result<_, _>>().map_err(|_| not_valid(name))
    }

    /// Whether `sort_order` asks for the last first.
    pub fn descends(&self) -> Result<bool, Refusal> {
        match self.get("sort_order") {
            None => Ok(false),
            Some(order) if order.eq_ignore_ascii_case("asc") => Ok(false),
            Some(order) if order.eq_ignore_ascii_case("desc") => Ok(true),
            Some(_) => Err(not_valid("sort_order")),
        }
    }

    /// What a list is ordered by, one of `known`, and whether the last comes first: `sort_by` with `sort_order`, or
    /// `sort` with a minus before what is to descend.
    pub fn order(&self, known: &[&str]) -> Result<(Option<&str>, bool), Refusal> {
        let sort = self.get("sort");
        let (by, name) = match self.get("sort_by") {
            Some(by) => (Some(by), "sort_by"),
            None => (sort.map(|sort| sort.trim_start_matches('-')), "sort"),
        };
        if by.is_some_and(|by| !known.contains(&by)) {
            return Err(not_valid(name));
        }
        let descends = self.descends()? || sort.is_some_and(|sort| sort.starts_with('-'));
        Ok((by, descends))
    }

    /// Which list this is: its path and everything that chooses or orders its entries.
    pub fn list(&self) -> String {
        let chooses = |(name, value): &&(String, String)| {
            !BESIDE.contains(&name.as_str()) && self.all(name).any(|said| said == value.trim())
        };
        let mut pairs: Vec<&(String, String)> = self.pairs.iter().filter(chooses).collect();
        pairs.sort();
        let mut list = form_urlencoded::Serializer::new(format!("{}?", self.path));
        list.extend_pairs(pairs.iter().map(|(name, value)| (name, value.trim())));
        list.finish()
    }

    /// This address with these values in place of those it has; None takes one away.
    pub fn link(&self, changes: &[(&str, Option<&str>)]) -> String {
        let mut query = form_urlencoded::Serializer::new(String::new());
        for (name, value) in &self.pairs {
            if !changes.iter().any(|(changed, _)| changed == name) {
                query.append_pair(name, value);
            }
        }
        for (name, value) in changes {
            if let Some(value) = value {
                query.append_pair(name, value);
            }
        }
        format!("{}{}?{}", self.base, self.path, query.finish())
    }
}

/// That a value in the address cannot be read as what it should be (400).
pub fn not_valid(name: &str) -> Refusal {
    Refusal::Bad(format!("{name} is not valid"))
}

impl FromRequestParts<Api> for Asked {
    type Rejection = Infallible;

    async fn from_request_parts(parts: &mut Parts, api: &Api) -> Result<Asked, Infallible> {
        let base = api.desk.public_url.as_str().trim_end_matches('/').to_owned();
        let query = parts.uri.query().unwrap_or_default();
        Ok(Asked {
            base,
            path: parts.uri.path().to_owned(),
            pairs: form_urlencoded::parse(query.as_bytes()).into_owned().collect(),
            keys: api.desk.keys.clone(),
        })
    }
}

/// What stands in the path, such as an id. What cannot be one is no path of ours: not found.
pub struct Path<T>(pub T);

impl<T: DeserializeOwned + Send> FromRequestParts<Api> for Path<T> {
    type Rejection = Refusal;

    async fn from_request_parts(parts: &mut Parts, api: &Api) -> Result<Path<T>, Refusal> {
        let found = extract::Path::<T>::from_request_parts(parts, api).await;
        found
            .map(|extract::Path(found)| Path(found))
            .map_err(|_| Refusal::NotFound)
    }
}
