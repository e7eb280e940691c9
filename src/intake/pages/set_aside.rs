//! Mails set aside: those that could not be put into a ticket, with the reason. Somebody looks at the raw mail, has it
//! worked on again, or takes it off the list; nothing is thrown away.

use crate::channels;
use crate::ids::MailId;
use crate::intake::{self, Arrival, Outcome};
use crate::pages::{Agent, Badge, Frame, Id, Shelf, answer, go_on};
use crate::store::Error;
use crate::tickets::Channel;
use crate::web::{Answered, Download, Page, Site};
use askama::Template;
use axum::Router;
use axum::extract::State;
use axum::response::IntoResponse;
use axum::routing::{get, post};

/// How much lies here, at the left of every page.
pub const BADGE: Badge = Badge {
    name: "mails",
    path: "/mails",
    label: "set-aside-title",
    icon: "mail-warning",
    shelf: Shelf::Lists,
    agents_only: true,
    count: Some(|tx, _| intake::set_aside_count(tx)),
};

/// So many are shown, the oldest first: the next ones come up when these are done.
const MOST: i64 = 100;

#[derive(Template)]
#[template(path = "intake/pages/set_aside.html")]
struct SetAsidePage {
    page: Page,
    frame: Frame,
    mails: Vec<Arrival>,
}

impl SetAsidePage {
    /// Why it stopped.
    fn why(&self, mail: &Arrival) -> String {
        mail.reason.say(&self.page.words)
    }

    /// Who wrote the mail, as far as it says so.
    fn sender(&self, mail: &Arrival) -> String {
        let name = mail.from_name.as_deref().unwrap_or_default().trim();
        match (name, mail.from_address.as_deref()) {
            ("", None) => self.page.words.say("set-aside-sender-unknown"),
            ("", Some(address)) => address.to_owned(),
            (name, None) => name.to_owned(),
            (name, Some(address)) => format!("{name} <{address}>"),
        }
    }
}

/// The pages of mails set aside.
pub fn routes() -> Router<Site> {
    Router::new()
        .route("/mails", get(show))
        .route("/mails/{id}/raw", get(raw))
        .route("/mails/{id}/retry", post(retry))
        .route("/mails/{id}/dismiss", post(dismiss))
}

async fn show(State(site): State<Site>, Agent(signed_in): Agent) -> Answered {
    let desk = site.desk.clone();
    let (page, signed_in) = desk
        .read(move |tx| {
            let title = signed_in.viewer.words().say("set-aside-title");
            let (page, frame) = Frame::load(tx, &site, &signed_in, "mails", &title)?;
            let mails = intake::set_aside(tx, MOST)?;
            Ok((SetAsidePage { page, frame, mails }, signed_in))
        })
        .await?;
    answer(&page, &signed_in)
}

/// The mail byte for byte, to save.
async fn raw(State(site): State<Site>, Agent(_signed_in): Agent, Id(id): Id<MailId>) -> Answered {
    let desk = site.desk.clone();
    let reading = site.desk.read(move |tx| {
        let arrival = intake::find_arrival(tx, id)?.ok_or(Error::NotFound)?;
        Ok((intake::raw(&desk, tx, id)?, arrival.channel))
    });
    let (bytes, channel) = reading.await?;
    let (content_type, ending) = match channel {
        Channel::Email => ("message/rfc822", "eml"),
        _ => ("application/octet-stream", "raw"),
    };
    let file = Download::save(format!("mail-{id}.{ending}"), content_type, bytes);
    Ok(file.lasting().into_response())
}

/// Works on the mail once more and leads to its ticket, or back here when it still cannot be done.
async fn retry(State(site): State<Site>, Agent(_signed_in): Agent, Id(id): Id<MailId>) -> Answered {
    match intake::retry_one(&site.desk, channels::PROVIDERS, id).await {
        Ok(receipt) => Ok(match (receipt.outcome, receipt.ticket_id) {
            (_, Some(ticket)) => go_on(
                &format!("/tickets/{ticket}"),
                "workspace-done-mail-taken",
                ticket.get(),
            ),
            (Outcome::Quarantined | Outcome::Waiting, None) => {
                go_on("/mails", "workspace-done-mail-stays", 1)
            }
            (_, None) => go_on("/mails", "workspace-done-mail-gone", 1),
        }),
        // Somebody else, or the next try, was faster.
        Err(Error::NotFound) => Ok(go_on("/mails", "workspace-done-mail-gone", 1)),
        Err(error) => {
            tracing::warn!(%error, mail = %id, "a mail that is set aside cannot be worked on");
            Ok(go_on("/mails", "workspace-done-mail-stays", 1))
        }
    }
}

/// Takes a mail off the list. It stays kept and can be found by its Message-ID.
async fn dismiss(State(site): State<Site>, Agent(signed_in): Agent, Id(id): Id<MailId>) -> Answered {
    let viewer = signed_in.viewer;
    site.desk
        .act(viewer.actor(), move |act| intake::dismiss(act, id, viewer.id))
        .await?;
    Ok(go_on("/mails", "workspace-done-mail-dismissed", 1))
}
