//! What is wrong now with what the desk stands on, above every page of an administrator: what, since when, what to do.

use crate::channels::email::imap;
use crate::delivery;
use crate::mailboxes::Fault;
use crate::pages::{Bar, BarLink};
use crate::people::Viewer;
use crate::store::{Lack, Result};
use crate::web::{Page, Site};
use database::Tx;
use jiff::Timestamp;

/// All there is, what concerns everything first.
pub fn bars(tx: &mut Tx, site: &Site, page: &Page, viewer: &Viewer) -> Result<Vec<Bar>> {
    if viewer.must_be_admin().is_err() {
        return Ok(vec![]);
    }
    let mut all: Vec<Bar> = site
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

fn of_lack(page: &Page, lack: Lack, since: Timestamp) -> Bar {
    let name = match lack {
        Lack::Room => "room",
        Lack::Folder => "folder",
        Lack::Files => "files",
        Lack::Database => "database",
    };
    let what = page.words.say(&format!("troubles-lack-{name}"));
    let advice = page.words.say(&format!("troubles-advice-{name}"));
    bar(
        page,
        what,
        since,
        advice,
        "/ready".to_owned(),
        "troubles-look-ready",
    )
}

/// `mailbox` is the one in whose settings the server stands; None for the desk's own relay.
fn of_server(page: &Page, what: String, fault: &Fault, since: Timestamp, mailbox: Option<String>) -> Bar {
    let (path, key) = match mailbox {
        Some(mailbox) => (format!("/settings/mailboxes/{mailbox}"), "mailboxes-full-look"),
        None => ("/settings/mailboxes".to_owned(), "troubles-look-mailboxes"),
    };
    bar(page, what, since, fault.advice(&page.words), path, key)
}

fn bar(page: &Page, what: String, since: Timestamp, advice: String, path: String, look: &str) -> Bar {
    let since = page.words.moment(since, page.now, &page.zone);
    let since = page.words.say_one("mailboxes-failing-since", "time", since);
    Bar {
        icon: "triangle-alert",
        what: format!("{what} {since}"),
        advice,
        link: Some(BarLink {
            path,
            label: page.words.say(look),
        }),
        form: None,
        calm: false,
    }
}
