//! Who calls: Basic `email/token:TOKEN`, Basic `email:password`, or Bearer TOKEN.

use super::Api;
use super::refusals::Refusal;
use crate::languages::{Language, Zone};
use crate::people::sign_in::{self, Judged, TokenUse};
use crate::people::{self, Person, Role, Viewer};
use axum::extract::{ConnectInfo, FromRequestParts};
use axum::http::header;
use axum::http::request::Parts;
use data_encoding::BASE64;
use std::net::{IpAddr, Ipv4Addr, SocketAddr};

/// The person who calls, or for whom an administrator's token calls.
#[derive(Debug, Clone)]
pub struct Caller(pub Viewer);

impl Caller {
    /// Only for those who work here; customers have `requests`.
    pub fn must_work_here(&self) -> Result<(), Refusal> {
        if self.0.works_here() {
            Ok(())
        } else {
            Err(Refusal::Forbidden)
        }
    }
}

/// What a request shows of its caller.
enum Shown {
    Token { address: Option<String>, token: String },
    Password { address: String, password: String },
}

impl FromRequestParts<Api> for Caller {
    type Rejection = Refusal;

    async fn from_request_parts(parts: &mut Parts, api: &Api) -> Result<Caller, Refusal> {
        let header = parts.headers.get(header::AUTHORIZATION);
        let shown = header
            .and_then(|header| shown(header.to_str().ok()?))
            .ok_or(Refusal::Unknown)?;
        let from = parts.extensions.get::<ConnectInfo<SocketAddr>>();
        let from = from.map_or(IpAddr::V4(Ipv4Addr::UNSPECIFIED), |ConnectInfo(from)| from.ip());
        let person = match shown {
            Shown::Token { address, token } => by_token(api, address, token).await?,
            Shown::Password { address, password } => by_password(api, address, password, from).await?,
        };
        Ok(Caller(Viewer::of(person, Language::English, &Zone::UTC)))
    }
}

fn shown(header: &str) -> Option<Shown> {
    let (scheme, rest) = header.split_once(' ')?;
    if scheme.eq_ignore_ascii_case("bearer") {
        let token = rest.trim().to_owned();
        return Some(Shown::Token { address: None, token });
    }
    if !scheme.eq_ignore_ascii_case("basic") {
        return None;
    }
    let pair = String::from_utf8(BASE64.decode(rest.trim().as_bytes()).ok()?).ok()?;
    let (name, secret) = pair.split_once(':')?;
    Some(match name.strip_suffix("/token") {
        Some(address) => Shown::Token {
            address: Some(address.to_owned()),
            token: secret.to_owned(),
        },
        None => Shown::Password {
            address: name.to_owned(),
            password: secret.to_owned(),
        },
    })
}

/// The token's owner; or the person named, if the owner is an administrator and the address is verified.
async fn by_token(api: &Api, address: Option<String>, token: String) -> Result<Person, Refusal> {
    let look_up = move |tx: &mut database::Tx| {
        let Some(used) = sign_in::by_token(tx, &token)? else {
            return Ok(None);
        };
        let named = match &address {
            Some(address) => people::by_address(tx, address)?,
            None => Some(used.owner.clone()),
        };
        Ok(named.map(|named| (used, named)))
    };
    let found = api.desk.read(look_up).await.map_err(Refusal::from)?;
    let Some((TokenUse { owner, token }, named)) = found else {
        tracing::info!("an API token was refused: it is unknown or revoked");
        return Err(Refusal::Unknown);
    };
    if named.id == owner.id {
        return Ok(owner);
    }
    if owner.role != Role::Admin || named.suspended || named.verified != Some(true) {
        return Err(Refusal::Unknown);
    }
    tracing::info!(token, owner = %owner.id, person = %named.id, "an API token acts for someone else");
    Ok(named)
}

/// Someone who works here, by password. Failed tries are counted, and too many refused unheard.
async fn by_password(api: &Api, account: String, password: String, from: IpAddr) -> Result<Person, Refusal> {
    let asked = sign_in::Try {
        account,
        password,
        from,
        device: None,
        repeats: true,
    };
    match sign_in::judge(&api.desk, asked).await? {
        Judged::Welcome(person) => Ok(api.desk.read(move |tx| people::find(tx, person)).await?),
        Judged::Wrong => Err(Refusal::Unknown),
        Judged::TooMany => Err(Refusal::Throttled),
    }
}
