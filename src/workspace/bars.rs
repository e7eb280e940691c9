//! What administrators are told above every page until it is over: the letters of policies are stopped, a mailbox is full.

use crate::closing;
use crate::mailboxes;
use crate::outbox;
use crate::pages::{Bar, BarForm, BarLink};
use crate::people::{self, Viewer};
use crate::store::Result;
use crate::web::{Page, Site};
use database::Tx;

/// That the letters of policies are stopped, with the button that lets them go.
pub fn stopped(tx: &mut Tx, _: &Site, page: &Page, viewer: &Viewer) -> Result<Vec<Bar>> {
    if viewer.must_be_admin().is_err() {
        return Ok(vec![]);
    }
    let bar = |what| Bar {
        icon: "ban",
        what,
        advice: String::new(),
        link: None,
        form: Some(BarForm {
            action: "/settings/endings/stop",
            wish: "go",
            label: page.words.say("endings-go"),
        }),
    };
    Ok(stopped_in_words(tx, page)?.map(bar).into_iter().collect())
}

/// Since when and by whom the letters of policies are stopped; None while they leave.
pub fn stopped_in_words(tx: &mut Tx, page: &Page) -> Result<Option<String>> {
    let Some(stopped) = closing::stopped(tx)? else {
        return Ok(None);
    };
    let who = match stopped.by {
        Some(person) => people::find(tx, person)?.shown().to_owned(),
        None => page.words.say("workspace-event-by-desk"),
    };
    let time = page.words.time(stopped.at, &page.zone);
    let when = format!("{}, {time}", page.day(&stopped.at));
    let said = [("who", who.into()), ("when", when.into())];
    Ok(Some(page.words.say_with("endings-stopped", &said)))
}

/// That letters wait because their mailbox has sent as many as it may in an hour.
pub fn full(tx: &mut Tx, _: &Site, page: &Page, viewer: &Viewer) -> Result<Vec<Bar>> {
    if viewer.must_be_admin().is_err() {
        return Ok(vec![]);
    }
    let Some(mailbox) = outbox::waits_for_room(tx, page.now)?.first().copied() else {
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
    }])
}
