//! What administrators are told above every page while a mailbox has sent as many letters as it may.

use crate::correspondence::outbox;
use crate::mailboxes;
use crate::pages::{Bar, BarLink};
use crate::people::Viewer;
use crate::store::Result;
use crate::web::{Page, Site};
use database::Tx;

/// That letters wait because their mailbox has sent as many as it may in an hour.
pub fn full(tx: &mut Tx, _: &Site, page: &Page, viewer: &Viewer) -> Result<Vec<Bar>> {
    if viewer.must_be_admin().is_err() {
        return Ok(vec![]);
    }
    let Some(mailbox) = outbox::full_mailboxes(tx, page.now)?.first().copied() else {
        return Ok(vec![]);
    };
    let Some(mailbox) = mailboxes::find(tx, mailbox)? else {
        return Ok(vec![]);
    };
    let address = mailbox.address.as_str();
    Ok(vec![Bar {
        icon: "hourglass",
        what: page.words.say_one("mailboxes-full-banner", "address", address),
        advice: String::new(),
        link: Some(BarLink {
            path: format!("/settings/mailboxes/{}", mailbox.id),
            label: page.words.say("mailboxes-full-look"),
        }),
        form: None,
        calm: false,
    }])
}
