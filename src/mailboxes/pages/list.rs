//! All mailboxes, and how each does.

use crate::brands;
use crate::channels::email::imap;
use crate::correspondence::outbox;
use crate::ids::MailboxId;
use crate::mailboxes::{self, Mailbox};
use crate::pages::{Admin, Frame, SignedIn, look};
use crate::people;
use crate::store::Result;
use crate::web::{Answered, Page, Site};
use askama::Template;
use axum::extract::State;
use database::Tx;

#[derive(Template)]
#[template(path = "mailboxes/pages/list.html")]
struct ListPage {
    page: Page,
    frame: Frame,
    mailboxes: Vec<Line>,
}

/// One mailbox as lists and its own page show it.
pub struct Line {
    pub mailbox: Mailbox,
    pub team: Option<String>,
    /// Where there is more than one.
    pub brand: Option<String>,
    /// Where its letters come from, in words.
    pub source: String,
    /// Where its letters leave, in words.
    pub relay: String,
    /// What fails: since when, what, and what to do.
    pub failing: Option<(String, String, String)>,
    /// When the last letter was fetched, in words.
    pub last_letter: Option<String>,
    /// Letters that a quarantine holds.
    pub held: i64,
    /// Letters wait because of the ceiling.
    pub full: bool,
}

/// The page.
pub async fn show(State(site): State<Site>, Admin(signed_in): Admin) -> Answered {
    look(site, signed_in, load).await
}

fn load(tx: &mut Tx, site: &Site, signed_in: &SignedIn) -> Result<ListPage> {
    let title = signed_in.viewer.words().say("workspace-mailboxes");
    let (page, frame) = Frame::load(tx, site, signed_in, "settings", &title)?;
    let full = outbox::full_mailboxes(tx, page.now)?;
    let all = mailboxes::all(tx)?;
    let mailboxes = all.into_iter().map(|mailbox| line(tx, &page, &full, mailbox));
    Ok(ListPage {
        mailboxes: mailboxes.collect::<Result<_>>()?,
        page,
        frame,
    })
}

/// A mailbox with how it does; `full` are those that have reached their ceiling.
pub fn line(tx: &mut Tx, page: &Page, full: &[MailboxId], mailbox: Mailbox) -> Result<Line> {
    let words = page.words;
    let standing = imap::standing(tx, mailbox.id)?;
    let source = match mailboxes::imap_shown(tx, mailbox.id)? {
        None => words.say("mailboxes-source-none"),
        Some(imap) => {
            let arguments = [
                ("folder", imap.folder.as_str().into()),
                ("server", imap.server.host.as_str().into()),
            ];
            words.say_with("mailboxes-source-imap", &arguments)
        }
    };
    let relay = match mailboxes::relay_shown(tx, mailbox.id)? {
        None => words.say("mailboxes-relay-none"),
        Some(relay) => words.say_one("mailboxes-relay-own", "server", relay.named()),
    };
    let failing = standing.as_ref().and_then(|standing| {
        let since = words.moment(standing.failing_since?, page.now, &page.zone);
        let fault = standing.fault()?;
        let since = words.say_one("mailboxes-failing-since", "time", since);
        Some((since, fault.what(&words), fault.advice(&words)))
    });
    let moment = |at| words.moment(at, page.now, &page.zone);
    let brands = brands::all(tx)?;
    Ok(Line {
        brand: match brands.len() {
            1 => None,
            _ => Some(brands::find(tx, mailbox.brand_id)?.name),
        },
        team: match mailbox.team_id {
            Some(team) => Some(people::find_team(tx, team)?.name),
            None => None,
        },
        source,
        relay,
        failing,
        last_letter: standing.and_then(|standing| standing.last_letter_at).map(moment),
        held: outbox::in_quarantine_count(tx, mailbox.id)?,
        full: full.contains(&mailbox.id),
        mailbox,
    })
}
