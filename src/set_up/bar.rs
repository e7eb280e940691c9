//! The bar above every page of an administrator while something is missing.

use super::steps;
use crate::pages::{Bar, BarLink};
use crate::people::Viewer;
use crate::store::Result;
use crate::web::{Page, Site};
use database::Tx;

/// What is missing, and where to go on; nothing on the path itself, and nothing once it is over.
pub fn missing(tx: &mut Tx, site: &Site, page: &Page, viewer: &Viewer) -> Result<Vec<Bar>> {
    let on_path = page.path.starts_with("/set-up");
    if site.demo || on_path || viewer.must_be_admin().is_err() || !steps::under_way(tx)? {
        return Ok(vec![]);
    }
    let standings = steps::standings(tx)?;
    let Some(next) = standings.iter().find(|standing| !standing.done) else {
        return Ok(vec![]);
    };
    let words = &page.words;
    Ok(vec![Bar {
        icon: "list-checks",
        what: words.say(&format!("set-up-missing-{}", next.step)),
        advice: String::new(),
        link: Some(BarLink {
            path: "/set-up".to_owned(),
            label: words.say("set-up-go-on"),
        }),
        form: None,
        calm: true,
    }])
}
