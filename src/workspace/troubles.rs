//! What is wrong now with what the desk stands on, above every page of an administrator: what, since when, what to do.

use super::shown;
use crate::channels::email::imap;
use crate::delivery;
use crate::settings::Fault;
use crate::store::{Lack, Result};
use crate::web::{Page, Site};
use database::Tx;
use jiff::Timestamp;

/// One trouble, in words.
pub struct TroubleShown {
    pub what: String,
    pub since: String,
    pub advice: String,
    /// Where to look or to mend it.
    pub link: String,
    pub link_says: String,
}

/// All there is, what concerns everything first.
pub fn troubles(tx: &mut Tx, site: &Site, page: &Page) -> Result<Vec<TroubleShown>> {
    let mut all: Vec<TroubleShown> = site
        .desk
        .keeping
        .lacks()
        .into_iter()
        .map(|(lack, since)| of_lack(page, lack, since))
        .collect();
    for trouble in delivery::relay_troubles(tx)? {
        let what = page
            .words
            .say_one("troubles-relay", "what", trouble.fault.what(&page.words));
        let link = trouble.mailbox.map(|mailbox| mailbox.to_string());
        all.push(of_server(page, what, &trouble.fault, trouble.since, link));
    }
    for trouble in imap::mailbox_troubles(tx, page.now)? {
        let said = [
            ("address", trouble.address.as_str().into()),
            ("what", trouble.fault.what(&page.words).into()),
        ];
        let what = page.words.say_with("troubles-mailbox", &said);
        let link = Some(trouble.mailbox.to_string());
        all.push(of_server(page, what, &trouble.fault, trouble.since, link));
    }
    Ok(all)
}

fn of_lack(page: &Page, lack: Lack, since: Timestamp) -> TroubleShown {
    let name = match lack {
        Lack::Room => "room",
        Lack::Folder => "folder",
        Lack::Files => "files",
        Lack::Database => "database",
    };
    TroubleShown {
        what: page.words.say(&format!("troubles-lack-{name}")),
        since: in_words(page, since),
        advice: page.words.say(&format!("troubles-advice-{name}")),
        link: "/ready".to_owned(),
        link_says: page.words.say("troubles-look-ready"),
    }
}

/// `mailbox` is the one in whose settings the server stands; None for the desk's own relay.
fn of_server(
    page: &Page,
    what: String,
    fault: &Fault,
    since: Timestamp,
    mailbox: Option<String>,
) -> TroubleShown {
    let (link, key) = match mailbox {
        Some(mailbox) => (format!("/settings/mailboxes/{mailbox}"), "mailboxes-full-look"),
        None => ("/settings/mailboxes".to_owned(), "troubles-look-mailboxes"),
    };
    TroubleShown {
        what,
        since: in_words(page, since),
        advice: fault.advice(&page.words),
        link,
        link_says: page.words.say(key),
    }
}

fn in_words(page: &Page, since: Timestamp) -> String {
    let since = shown::moment(&page.words, since, page.now, &page.zone);
    page.words.say_one("mailboxes-failing-since", "time", since)
}
