//! One mailbox: how it does, what it would send while it is in quarantine, its release, its end.

use super::list::{Line, line};
use super::mail_trust;
use crate::channels::email::DomainTrust;
use crate::correspondence;
use crate::correspondence::outbox::{self, Letter};
use crate::ids::MailboxId;
use crate::languages::family;
use crate::mailboxes;
use crate::pages::{Admin, Frame, Id, SignedIn, Typed, answer, go_on};
use crate::store::{Desk, Error, Result};
use crate::web::{Answered, Page, Site};
use askama::Template;
use axum::extract::State;
use database::Tx;

/// Held letters that are shown; their number is said in any case.
const SHOWN: i64 = 50;

#[derive(Template)]
#[template(path = "mailboxes/pages/show.html")]
struct ShowPage {
    page: Page,
    frame: Frame,
    line: Line,
    held: Vec<Held>,
    last: bool,
    /// Receivers cannot know its letters: said before it is released.
    unknown: Option<String>,
}

/// A letter that is held.
struct Held {
    letter: Letter,
    purpose: String,
    when: String,
}

/// The page.
pub async fn show(State(site): State<Site>, Admin(signed_in): Admin, Id(id): Id<MailboxId>) -> Answered {
    let desk = site.desk.clone();
    let (mut page, signed_in) = desk
        .read(move |tx| Ok((load(tx, &site, &signed_in, id)?, signed_in)))
        .await?;
    let domain = page.line.mailbox.domain().to_owned();
    if page.line.mailbox.quarantined && !is_known(&desk, &domain).await? {
        page.unknown = Some(
            page.page
                .words
                .say_one("mailboxes-release-unknown", "domain", domain),
        );
    }
    answer(&page, &signed_in)
}

/// Whether receivers can know letters of the domain, as far as it can be found out.
async fn is_known(desk: &Desk, domain: &str) -> Result<bool> {
    let domains = mail_trust::look_up(desk).await?;
    let trust = domains.iter().find(|trust| trust.domain == domain);
    Ok(trust.and_then(DomainTrust::holds) != Some(false))
}

fn load(tx: &mut Tx, site: &Site, signed_in: &SignedIn, id: MailboxId) -> Result<ShowPage> {
    let mailbox = mailboxes::find(tx, id)?.ok_or(Error::NotFound)?;
    let (page, frame) = Frame::load(tx, site, signed_in, "settings", &mailbox.address)?;
    let full = outbox::full_mailboxes(tx, page.now)?;
    let held = outbox::in_quarantine(tx, id, SHOWN)?
        .into_iter()
        .map(|letter| Held {
            purpose: page
                .words
                .say(&family("mailboxes-purpose-", letter.purpose.as_str())),
            when: page.words.moment(letter.created_at, page.now, &page.zone),
            letter,
        });
    Ok(ShowPage {
        held: held.collect(),
        unknown: None,
        last: mailboxes::all(tx)?.len() == 1,
        line: line(tx, &page, &full, mailbox)?,
        page,
        frame,
    })
}

/// Ends the quarantine.
pub async fn release(
    State(site): State<Site>,
    Admin(signed_in): Admin,
    Id(id): Id<MailboxId>,
    typed: Typed,
) -> Answered {
    let replies = typed.get("held") == "replies";
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
pub async fn remove(State(site): State<Site>, Admin(signed_in): Admin, Id(id): Id<MailboxId>) -> Answered {
    let removing = site.desk.act(signed_in.viewer.actor(), move |act| {
        correspondence::retire_mailbox(act, id)
    });
    removing.await?;
    Ok(go_on("/settings/mailboxes", "workspace-done-mailbox-removed", 1))
}
