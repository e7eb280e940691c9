//! The same request again, by a double click, by Back and another sending, or by a client that missed the answer: what it
//! made is remembered with it, in the act that made it, so the repeat makes nothing and leads to the same place.

use super::{Act, Actor, Desk, Result, tell};
use crate::clock;
use crate::ids::PersonId;
use database::params;
use jiff::SignedDuration;
use serde::Serialize;
use serde::de::DeserializeOwned;
use sha2::{Digest, Sha256};
use std::time::Duration;

/// So long a repeat is known.
const KNOWN: SignedDuration = SignedDuration::from_hours(48);
/// How often what is older is forgotten.
const FORGET: Duration = Duration::from_secs(3600);

/// What makes a repeat known.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Once {
    key: Vec<u8>,
    body: Vec<u8>,
}

/// What came of a request that may be a repeat.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Came<T> {
    /// It was done now.
    Now(T),
    /// It was done before; this came of it then.
    Before(T),
    /// Its key came with another request before. Nothing was done.
    Other,
}

impl<T> Came<T> {
    /// What came of it, now or before. A form's key holds what was typed, so no other can have it.
    pub fn whenever(self) -> Result<T> {
        match self {
            Came::Now(made) | Came::Before(made) => Ok(made),
            Came::Other => Err(super::Error::Conflict("error-changed-meanwhile")),
        }
    }
}

impl Once {
    /// A form that somebody sends to `place`, rendered with this token. With other words in it, it is another one: a page
    /// that stays open sends many. None without a token.
    pub fn form<'a>(
        person: PersonId,
        place: &str,
        token: &str,
        typed: impl IntoIterator<Item = &'a [u8]>,
    ) -> Option<Once> {
        let body = digest(typed);
        let key = [b"form".as_slice(), place.as_bytes(), token.as_bytes(), &body];
        (!token.is_empty()).then(|| Once::by(person, &key, body.clone()))
    }

    /// A request under a key of the caller's own, which stands for this request alone.
    pub fn request<'a>(person: PersonId, key: &str, whole: impl IntoIterator<Item = &'a [u8]>) -> Once {
        Once::by(person, &[b"request", key.as_bytes()], digest(whole))
    }

    fn by(person: PersonId, key: &[&[u8]], body: Vec<u8>) -> Once {
        let person = person.to_string();
        let parts = key.iter().copied();
        Once {
            key: digest(parts.chain([person.as_bytes()])),
            body,
        }
    }
}

/// Each part with its length before it, so that none runs into the next.
fn digest<'a>(parts: impl IntoIterator<Item = &'a [u8]>) -> Vec<u8> {
    let mut digest = Sha256::new();
    for part in parts {
        digest.update(part.len().to_be_bytes());
        digest.update(part);
    }
    digest.finalize().to_vec()
}

/// Does `work` unless it was done before. One that comes while the first is at work waits for it. First of all in an act.
pub fn once<T: Serialize + DeserializeOwned>(
    act: &mut Act,
    once: Option<&Once>,
    work: impl FnOnce(&mut Act) -> Result<T>,
) -> Result<Came<T>> {
    let Some(once) = once else {
        return work(act).map(Came::Now);
    };
    let now = act.now;
    let first = act.run(
        "INSERT INTO done_once (key, body, made, created_at) VALUES ($1, $2, '', $3) ON CONFLICT (key) DO NOTHING",
        params![&once.key, &once.body, now],
    )?;
    if first == 0 {
        let (body, made): (Vec<u8>, String) = act.one(
            "SELECT body, made FROM done_once WHERE key = $1",
            params![&once.key],
        )?;
        return Ok(match body == once.body {
            true => Came::Before(serde_json::from_str(&made)?),
            false => Came::Other,
        });
    }
    let made = work(act)?;
    act.put(
        "UPDATE done_once SET made = $1 WHERE key = $2",
        params![serde_json::to_string(&made)?, &once.key],
    )?;
    Ok(Came::Now(made))
}

/// Forgets, from time to time, what nobody repeats any more.
pub async fn forget_repeats(desk: Desk) {
    loop {
        let forgetting = desk.act(Actor::Desk, |act| {
            let before = act.now - KNOWN;
            act.run("DELETE FROM done_once WHERE created_at < $1", params![before])?;
            Ok(())
        });
        if let Err(error) = forgetting.await {
            tell(&error, "what nobody repeats any more could not be forgotten");
        }
        clock::pause(FORGET).await;
    }
}

#[cfg(test)]
mod tests {
    use super::Once;

    #[test]
    fn a_form_is_known_by_who_sends_what_where_and_from_which_page() {
        let form = |person: i64, place: &str, token: &str, typed: &'static str| {
            Once::form(person.into(), place, token, [typed.as_bytes()])
        };
        let known = form(1, "/tickets/7/messages", "t", "Bonjour");
        assert_eq!(known, form(1, "/tickets/7/messages", "t", "Bonjour"));
        for other in [
            form(2, "/tickets/7/messages", "t", "Bonjour"),
            form(1, "/tickets/8/messages", "t", "Bonjour"),
            form(1, "/tickets/7/messages", "u", "Bonjour"),
            form(1, "/tickets/7/messages", "t", "Bonsoir"),
        ] {
            assert_ne!(known, other);
        }
        assert_eq!(form(1, "/tickets", "", "Bonjour"), None, "a form without a token");
    }
}
