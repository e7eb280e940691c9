//! What administrators are told above every page until it is over, and on the page of endings: the letters of policies are stopped.

use crate::closing;
use crate::pages::{Bar, BarForm};
use crate::people::{self, Viewer};
use crate::store::Result;
use crate::web::{Page, Site};
use database::Tx;

/// That the letters of policies are stopped, with the button that lets them go.
pub fn bar(tx: &mut Tx, _: &Site, page: &Page, viewer: &Viewer) -> Result<Vec<Bar>> {
    if viewer.must_be_admin().is_err() {
        return Ok(vec![]);
    }
    let told = |what| Bar {
        icon: "ban",
        what,
        advice: String::new(),
        link: None,
        form: Some(BarForm {
            action: "/settings/endings/stop",
            wish: "go",
            label: page.words.say("endings-go"),
        }),
        calm: false,
    };
    Ok(in_words(tx, page)?.map(told).into_iter().collect())
}

/// Since when and by whom the letters of policies are stopped; None while they leave.
pub fn in_words(tx: &mut Tx, page: &Page) -> Result<Option<String>> {
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
