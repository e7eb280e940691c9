//! The links at the left of every page.

use crate::people::Viewer;
use crate::store::Result;
use database::Tx;

/// Counting stops here: a longer list is "1000+".
const COUNTED: i64 = 1000;

/// A link at the left.
pub struct NavLink {
    /// The end of its id on the page; empty where nothing refers to it.
    pub name: &'static str,
    pub path: String,
    pub label: String,
    pub icon: &'static str,
    /// "14", "1000+", or empty for none.
    pub count: String,
    pub current: bool,
}

/// Where a badge stands.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Shelf {
    /// Below the lists of tickets.
    Lists,
    /// Above the person.
    Foot,
}

/// A link that a room brings: it shows how much waits there.
pub struct Badge {
    /// The end of its id on the page, and the place of its pages.
    pub name: &'static str,
    pub path: &'static str,
    /// The key of its label.
    pub label: &'static str,
    pub icon: &'static str,
    pub shelf: Shelf,
    /// Whether only those who may write to customers see it.
    pub agents_only: bool,
    /// How much waits for the viewer. The link is there only while something does; None: it is always there.
    pub count: Option<fn(&mut Tx, &Viewer) -> Result<i64>>,
}

impl Badge {
    /// The link for the viewer; None while there is nothing to see.
    pub(super) fn link(&self, tx: &mut Tx, viewer: &Viewer, place: &str) -> Result<Option<NavLink>> {
        if self.agents_only && viewer.must_be_agent().is_err() {
            return Ok(None);
        }
        let waits = match self.count {
            Some(count) => Some(count(tx, viewer)?),
            None => None,
        };
        let link = || NavLink {
            name: self.name,
            path: self.path.to_owned(),
            label: viewer.words().say(self.label),
            icon: self.icon,
            count: waits.map_or_else(String::new, count_in_words),
            current: self.name == place,
        };
        Ok((waits != Some(0)).then(link))
    }
}

/// A count as it is shown: empty for none; counting stops at a thousand.
pub fn count_in_words(count: i64) -> String {
    match count {
        0 => String::new(),
        COUNTED.. => format!("{COUNTED}+"),
        count => count.to_string(),
    }
}
