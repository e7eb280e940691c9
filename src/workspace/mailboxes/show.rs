//! One mailbox: how it does, what it would send while it is in quarantine, its release, its end.

use super::list::{Line, line};
use super::mailbox_id;
use crate::correspondence;
use crate::ids::MailboxId;
use crate::outbox::{self, Letter};
use crate::settings;
use crate::store::{Error, Result};
use crate::web::{Answered, Page, Site};
use crate::workspace::flash::go_on;
use crate::workspace::frame::{Frame, answer};
use crate::workspace::session::SignedIn;
use crate::workspace::shown;
use crate::workspace::typed::Typed;
use askama::Template;
use axum::extract::{Path, State};
use database::Tx;

/// Held letters that are shown; their number is said in any case.
const SHOWN: i64 = 50;

#[derive(Template)]
#[template(path = "workspace/mailboxes/show.html")]
struct ShowPage {
    page: Page,
    frame: Frame,
    line: Line,
    held: Vec<Held>,
    last: bool,
}

/// A letter that is held.
struct Held {
    letter: Letter,
    purpose: String,
    when: String,
}

/// The page.
pub async fn show(State(site): State<Site>, signed_in: SignedIn, Path(id): Path<String>) -> Answered {
    signed_in.viewer.must_be_admin()?;
    let (desk, id) = (site.desk.clone(), mailbox_id(&id)?);
    let (page, signed_in) = desk
        .read(move |tx| Ok((load(tx, &site, &signed_in, id)?, signed_in)))
        .await?;
    answer(&page, &signed_in)
}

fn load(tx: &mut Tx, site: &Site, signed_in: &SignedIn, id: MailboxId) -> Result<ShowPage> {
    let mailbox = settings::find_mailbox(tx, id)?.ok_or(Error::NotFound)?;
    let (page, frame) = Frame::load(tx, site, signed_in, "settings", &mailbox.address, None)?;
    let full = outbox::waits_for_room(tx, page.now)?;
    let held = outbox::in_quarantine(tx, id, SHOWN)?
        .into_iter()
        .map(|letter| Held {
            purpose: page.words.say(&format!(
                "mailboxes-purpose-{}",
                letter.purpose.as_str().replace('_', "-")
            )),
            when: shown::moment(&page.words, letter.created_at, page.now, &page.zone),
            letter,
        });
    Ok(ShowPage {
        held: held.collect(),
        last: settings::mailboxes(tx)?.len() == 1,
        line: line(tx, &page, &full, mailbox)?,
        page,
        frame,
    })
}

/// Ends the quarantine.
pub async fn release(
    State(site): State<Site>,
    signed_in: SignedIn,
    Path(id): Path<String>,
    typed: Typed,
) -> Answered {
    signed_in.viewer.must_be_admin()?;
    let (id, replies) = (mailbox_id(&id)?, typed.get("held") == "replies");
    let releasing = site.desk.act(signed_in.viewer.actor(), move |act| {
        correspondence::release_mailbox(act, id, replies)
    });
    let number = i64::try_from(releasing.await?).unwrap_or_default();
    Ok(go_on(
        &format!("/settings/mailboxes/{id}"),
        "workspace-done-mailbox-released",
        number,
    ))
}

/// Takes the mailbox out of use.
pub async fn remove(State(site): State<Site>, signed_in: SignedIn, Path(id): Path<String>) -> Answered {
    signed_in.viewer.must_be_admin()?;
    let id = mailbox_id(&id)?;
    let removing = site.desk.act(signed_in.viewer.actor(), move |act| {
        correspondence::retire_mailbox(act, id)
    });
    removing.await?;
    Ok(go_on("/settings/mailboxes", "workspace-done-mailbox-removed", 1))
}
