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

    /// The ids of `ids=1,2,3`; what is no number is left out.
    pub fn ids(&self, name: &str) -> Vec<i64> {
        let texts = self.all(name).flat_map(|value| value.split(','));
        texts.filter_map(|id| id.trim().parse().ok()).collect()
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
