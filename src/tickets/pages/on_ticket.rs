//! What the sheets of a ticket share: who opened which ticket's sheet from which list, and how a sheet that was sent ends.

use super::views;
use crate::ids::TicketId;
use crate::pages::{Frame, Id, SignedIn, answer, go_on};
use crate::store::{Error, Problem, Result};
use crate::tickets::{self, Ticket};
use crate::web::{Answered, Page, Query, Site, render};
use askama::Template;
use axum::extract::FromRequestParts;
use axum::http::StatusCode;
use axum::http::request::Parts;
use axum::response::{IntoResponse, Response};
use database::Tx;
use serde::Deserialize;

/// An agent at a sheet of a ticket.
pub struct OnTicket {
    pub site: Site,
    pub signed_in: SignedIn,
    pub id: TicketId,
    /// `?view=…`, to come back to the same list.
    pub views: String,
}

/// The list that the viewer came from.
#[derive(Deserialize, Default)]
struct From {
    #[serde(default)]
    view: String,
}

impl FromRequestParts<Site> for OnTicket {
    type Rejection = Response;

    async fn from_request_parts(
        parts: &mut Parts,
        site: &Site,
    ) -> std::result::Result<OnTicket, Self::Rejection> {
        let signed_in = SignedIn::from_request_parts(parts, site).await?;
        let refused = |error: Error| error.into_response();
        signed_in.viewer.must_be_agent().map_err(refused)?;
        let Id(id) = Id::<TicketId>::from_request_parts(parts, site).await?;
        let Query(asked) = Query::<From>::from_request_parts(parts, site)
            .await
            .map_err(IntoResponse::into_response)?;
        Ok(OnTicket {
            id,
            views: views::query(&asked.view),
            site: site.clone(),
            signed_in,
        })
    }
}

impl OnTicket {
    /// The ticket with the frame of its sheet, whose title is `title` with the ticket's number.
    pub fn frame(&self, tx: &mut Tx, title: &str) -> Result<(Ticket, Page, Frame)> {
        let ticket = tickets::find_for(tx, &self.signed_in.viewer, self.id)?;
        let words = self.signed_in.viewer.words();
        let title = words.say_one(title, "number", self.id.to_string());
        let (page, frame) = Frame::load(tx, &self.site, &self.signed_in, "tickets", &title)?;
        Ok((ticket, page, frame))
    }

    /// Shows the sheet.
    pub async fn show<P: Template + Send + 'static>(
        self,
        load: impl FnOnce(&mut Tx, &OnTicket) -> Result<P> + Send + 'static,
    ) -> Answered {
        let desk = self.site.desk.clone();
        let (page, at) = desk.read(move |tx| Ok((load(tx, &self)?, self))).await?;
        answer(&page, &at.signed_in)
    }

    /// What was sent is done, and `said` on the ticket's page; or the sheet is shown once more with its problems.
    pub async fn end<P: Template + Send + 'static>(
        self,
        done: Result<()>,
        said: &'static str,
        load: impl FnOnce(&mut Tx, &OnTicket, Vec<Problem>) -> Result<P> + Send + 'static,
    ) -> Answered {
        let problems = match done {
            Ok(()) => {
                let place = format!("/tickets/{}{}", self.id, self.views);
                return Ok(go_on(&place, said, self.id.get()));
            }
            Err(Error::Invalid(problems)) => problems,
            Err(error) => return Err(error),
        };
        let desk = self.site.desk.clone();
        let page = desk.read(move |tx| load(tx, &self, problems)).await?;
        Ok((StatusCode::UNPROCESSABLE_ENTITY, render(&page)?).into_response())
    }
}

/// The problem of a field, as the key of its sentence.
pub fn problem(problems: &[Problem], field: &str) -> Option<&'static str> {
    let found = problems.iter().find(|problem| problem.field == field);
    found.map(|problem| problem.key)
}
