//! A letter that claims this ticket, or that this ticket began with and that claims another: joined or dismissed with one
//! click.

use crate::ids::{MailId, TicketId};
use crate::intake::{self, Claimed, Verdict};
use crate::pages::{Id, SignedIn, go_on};
use crate::people::Viewer;
use crate::store::{Error, Result};
use crate::web::{Answered, Page, Site};
use axum::Router;
use axum::extract::State;
use axum::routing::post;
use database::Tx;

/// A claim as it is shown on one of its two tickets.
pub struct ClaimShown {
    pub mail: MailId,
    pub other: TicketId,
    pub sentence: String,
}

/// Where a claim is settled.
pub fn routes() -> Router<Site> {
    Router::new()
        .route("/mails/{id}/join", post(join))
        .route("/mails/{id}/stay", post(stay))
}

/// The open claims of a ticket.
pub fn claims(tx: &mut Tx, viewer: &Viewer, ticket: TicketId, page: &Page) -> Result<Vec<ClaimShown>> {
    let open = intake::claims_of(tx, viewer, ticket)?;
    let shown = |claim: Claimed| ClaimShown {
        mail: claim.mail_id,
        other: claim.other(ticket),
        sentence: sentence(&claim, ticket, page),
    };
    Ok(open.into_iter().map(shown).collect())
}

fn sentence(claim: &Claimed, ticket: TicketId, page: &Page) -> String {
    let disowned = claim.verdict == Verdict::Failed;
    let key = match (claim.own == ticket, disowned) {
        (true, false) => "workspace-claim-of-this",
        (true, true) => "workspace-claim-of-this-disowned",
        (false, false) => "workspace-claim-to-this",
        (false, true) => "workspace-claim-to-this-disowned",
    };
    page.words.say_with(
        key,
        &[
            ("who", claim.who().into()),
            ("ticket", claim.other(ticket).to_string().into()),
        ],
    )
}

async fn join(State(site): State<Site>, signed_in: SignedIn, Id(id): Id<MailId>) -> Answered {
    let viewer = signed_in.viewer;
    let joined = site
        .desk
        .act(viewer.actor(), move |act| intake::join_claim(act, &viewer, id))
        .await?;
    Ok(go_on(
        &format!("/tickets/{joined}"),
        "workspace-done-claim-joined",
        joined.get(),
    ))
}

async fn stay(State(site): State<Site>, signed_in: SignedIn, Id(id): Id<MailId>) -> Answered {
    let viewer = signed_in.viewer;
    let own = site
        .desk
        .act(viewer.actor(), move |act| {
            intake::dismiss_claim(act, &viewer, id)?;
            intake::find_arrival(act, id)?
                .and_then(|mail| mail.ticket_id)
                .ok_or(Error::NotFound)
        })
        .await?;
    Ok(go_on(
        &format!("/tickets/{own}"),
        "workspace-done-claim-dismissed",
        own.get(),
    ))
}
