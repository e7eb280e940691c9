//! Who may come to a page: a handler names them among what it is given, and nobody else reaches it.

use super::SignedIn;
use crate::people::Viewer;
use crate::store::{Error, Result};
use crate::web::Site;
use axum::extract::{FromRequestParts, Path};
use axum::http::request::Parts;
use axum::response::{IntoResponse, Response};
use std::str::FromStr;

/// An administrator.
pub struct Admin(pub SignedIn);

/// Somebody who may write to customers and change tickets.
pub struct Agent(pub SignedIn);

/// The id that an address names; what cannot be one names nothing (404).
pub struct Id<T>(pub T);

impl FromRequestParts<Site> for Admin {
    type Rejection = Response;

    async fn from_request_parts(parts: &mut Parts, site: &Site) -> std::result::Result<Admin, Response> {
        let signed_in = let_in(parts, site, Viewer::must_be_admin).await?;
        Ok(Admin(signed_in))
    }
}

impl FromRequestParts<Site> for Agent {
    type Rejection = Response;

    async fn from_request_parts(parts: &mut Parts, site: &Site) -> std::result::Result<Agent, Response> {
        let signed_in = let_in(parts, site, Viewer::must_be_agent).await?;
        Ok(Agent(signed_in))
    }
}

async fn let_in(
    parts: &mut Parts,
    site: &Site,
    must_be: fn(&Viewer) -> Result<()>,
) -> std::result::Result<SignedIn, Response> {
    let signed_in = SignedIn::from_request_parts(parts, site).await?;
    must_be(&signed_in.viewer).map_err(IntoResponse::into_response)?;
    Ok(signed_in)
}

impl<T: FromStr> FromRequestParts<Site> for Id<T> {
    type Rejection = Response;

    async fn from_request_parts(parts: &mut Parts, site: &Site) -> std::result::Result<Id<T>, Response> {
        let path = Path::<String>::from_request_parts(parts, site).await;
        let id = path.ok().and_then(|Path(text)| text.parse().ok());
        id.map(Id).ok_or_else(|| Error::NotFound.into_response())
    }
}
