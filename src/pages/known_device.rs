//! A browser someone signed in from before. Whoever guesses at their account from elsewhere cannot lock them out of it
//! there: its tries are counted for itself (threat A5). It signs nobody in.

use crate::ids::PersonId;
use crate::store::{Desk, Purpose};
use crate::web::cookie;
use axum::http::{HeaderMap, HeaderValue, header};
use axum::response::Response;
use jiff::{SignedDuration, Timestamp};

/// How long a browser is known after a sign-in.
const LASTS: SignedDuration = SignedDuration::from_hours(180 * 24);

fn name(desk: &Desk) -> &'static str {
    if desk.is_https() {
        "__Host-guichet-device"
    } else {
        "guichet-device"
    }
}

/// Whose browser this is, and what tries of it at their account are counted under.
pub fn counted_under(desk: &Desk, headers: &HeaderMap, now: Timestamp) -> Option<(PersonId, String)> {
    let (text, signature) = cookie(headers, name(desk))?.rsplit_once('.')?;
    let (owner, since) = text.split_once('.')?;
    let since = Timestamp::from_second(since.parse().ok()?).ok()?;
    let is_fresh = since <= now && now.duration_since(since) < LASTS;
    let known = is_fresh && desk.keys.verify(Purpose::Device, text, signature);
    known
        .then(|| Some((owner.parse().ok()?, format!("device:{signature}"))))
        .flatten()
}

/// An answer after which the browser is known.
pub fn remember(desk: &Desk, person: PersonId, now: Timestamp, mut answer: Response) -> Response {
    let text = format!("{person}.{}", now.as_second());
    let signature = desk.keys.sign(Purpose::Device, &text);
    let secure = if desk.is_https() { "; Secure" } else { "" };
    let (name, age) = (name(desk), LASTS.as_secs());
    let cookie =
        format!("{name}={text}.{signature}; Path=/; Max-Age={age}; HttpOnly; SameSite=Strict{secure}");
    if let Ok(value) = HeaderValue::from_str(&cookie) {
        answer.headers_mut().append(header::SET_COOKIE, value);
    }
    answer
}
