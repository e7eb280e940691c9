//! Access tokens for mail servers that take no password: fetched with a refresh token (RFC 6749, section 6) and used
//! until shortly before their end.

use super::{Secret, Server};
use crate::authorities::Authorities;
use crate::outside;
use serde::Deserialize;
use sha2::{Digest, Sha256};
use std::collections::HashMap;
use std::sync::{LazyLock, Mutex, PoisonError};
use std::time::{Duration, Instant};
use url::Url;

/// How long the token server may take.
const PATIENCE: Duration = Duration::from_secs(20);
/// A token is fetched anew so long before its end.
const EARLY: Duration = Duration::from_secs(120);

type Known = HashMap<[u8; 32], (String, Instant)>;

/// Tokens in use, by what they were fetched with.
static KNOWN: LazyLock<Mutex<Known>> = LazyLock::new(Mutex::default);

/// The largest answer that is read, in bytes.
const LARGEST: usize = 64 * 1024;

/// What a refusal says.
#[derive(Deserialize, Default)]
struct Told {
    error: Option<String>,
    error_description: Option<String>,
}

#[derive(Deserialize)]
struct Granted {
    access_token: String,
    #[serde(default)]
    expires_in: Option<u64>,
}

/// Why there is no token.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum NoToken {
    /// The desk does not ask at this address.
    #[error(transparent)]
    Outside(#[from] outside::Refused),
    /// In the words of the token server or of a library.
    #[error("{0}")]
    Said(String),
}

impl NoToken {
    fn said(error: impl ToString) -> NoToken {
        NoToken::Said(error.to_string())
    }

    /// What went wrong with the request, without the address that it went to.
    fn of_request(error: reqwest::Error) -> NoToken {
        NoToken::said(error.without_url())
    }
}

/// A token for this server, or why there is none.
pub async fn access_token(
    server: &Server,
    secret: &Secret,
    trusted: &Authorities,
) -> Result<String, NoToken> {
    let key = key(server, secret);
    let known = KNOWN
        .lock()
        .unwrap_or_else(PoisonError::into_inner)
        .get(&key)
        .cloned();
    match known {
        Some((token, until)) if Instant::now() < until => return Ok(token),
        _ => {}
    }
    let granted = fetch(server, secret, trusted).await?;
    let lasts = Duration::from_secs(granted.expires_in.unwrap_or(300)).saturating_sub(EARLY);
    let kept = (granted.access_token.clone(), Instant::now() + lasts);
    KNOWN
        .lock()
        .unwrap_or_else(PoisonError::into_inner)
        .insert(key, kept);
    Ok(granted.access_token)
}

/// The server refused the token: the next one is fetched anew.
pub fn forget_token(server: &Server, secret: &Secret) {
    KNOWN
        .lock()
        .unwrap_or_else(PoisonError::into_inner)
        .remove(&key(server, secret));
}

fn key(server: &Server, secret: &Secret) -> [u8; 32] {
    let parts = [
        &server.token_url,
        &server.client_id,
        &secret.client_secret,
        &secret.refresh_token,
    ];
    Sha256::digest(parts.map(String::as_str).join("\n")).into()
}

fn form(server: &Server, secret: &Secret) -> String {
    let mut form = url::form_urlencoded::Serializer::new(String::new());
    form.append_pair("grant_type", "refresh_token");
    form.append_pair("client_id", &server.client_id);
    form.append_pair("refresh_token", &secret.refresh_token);
    if !secret.client_secret.is_empty() {
        form.append_pair("client_secret", &secret.client_secret);
    }
    form.finish()
}

async fn fetch(server: &Server, secret: &Secret, trusted: &Authorities) -> Result<Granted, NoToken> {
    let url: Url = server
        .token_url
        .parse()
        .map_err(|_| outside::Refused::NoAddress)?;
    let client = outside::client(&url, |address| trusted.may_fetch(address)).await?;
    let authorities: Vec<_> = trusted
        .all()
        .map(reqwest::Certificate::from_der)
        .collect::<Result<_, _>>()
        .map_err(NoToken::said)?;
    let client = client
        .timeout(PATIENCE)
        .tls_certs_merge(authorities)
        .build()
        .map_err(NoToken::said)?;
    let mut answer = client
        .post(url)
        .header("content-type", "application/x-www-form-urlencoded")
        .body(form(server, secret))
        .send()
        .await
        .map_err(NoToken::of_request)?;
    let status = answer.status();
    let mut text = vec![];
    while let Some(chunk) = answer.chunk().await.map_err(NoToken::of_request)? {
        text.extend_from_slice(&chunk);
        if text.len() > LARGEST {
            return Err(NoToken::Said(format!("{status}: the answer is too large")));
        }
    }
    if !status.is_success() {
        return Err(NoToken::Said(format!("{status}{}", known_error(&text))));
    }
    // The text of a good answer is a secret.
    serde_json::from_slice(&text).map_err(|_| NoToken::said("the answer holds no access_token"))
}

/// Of a refusal only the fields that token servers have (RFC 6749, section 5.2): whatever else some server of our network
/// answers is nobody's to read here.
fn known_error(answer: &[u8]) -> String {
    let told: Told = serde_json::from_slice(answer).unwrap_or_default();
    let is_code = |code: &String| {
        (1..=64).contains(&code.len())
            && code
                .bytes()
                .all(|byte| byte.is_ascii_alphanumeric() || b"_-.".contains(&byte))
    };
    let Some(code) = told.error.filter(is_code) else {
        return String::new();
    };
    match told.error_description {
        Some(why) => format!(
            " {code}: {}",
            why.chars()
                .filter(|c| !c.is_control())
                .take(200)
                .collect::<String>()
        ),
        None => format!(" {code}"),
    }
}

#[cfg(test)]
mod tests {
    use super::known_error;

    #[test]
    fn of_a_refusal_only_the_known_fields_are_told() {
        let refused = br#"{"error":"invalid_grant","error_description":"it has\nexpired","trace":"secret"}"#;
        assert_eq!(known_error(refused), " invalid_grant: it hasexpired");
        for foreign in [
            &b"<html>inside</html>"[..],
            br#"{"error":{"a":"secret"}}"#,
            br#"{"error":"a secret <b>"}"#,
            b"[]",
        ] {
            assert_eq!(known_error(foreign), "");
        }
    }
}
