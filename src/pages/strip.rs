//! The strip of pages at the left of the settings, made from the table of them all.

use crate::languages::Words;
use crate::people::Viewer;

/// A page of the settings.
pub struct SettingsPage {
    /// The part of the settings it stands in: the end of a key, `settings-part-…`.
    part: &'static str,
    pub path: &'static str,
    /// Other addresses whose pages belong to it.
    also: &'static [&'static str],
    /// The key of its title.
    title: &'static str,
    icon: &'static str,
    pub admins_only: bool,
}

impl SettingsPage {
    /// A page that only administrators may look at.
    pub const fn new(
        part: &'static str,
        path: &'static str,
        title: &'static str,
        icon: &'static str,
    ) -> SettingsPage {
        SettingsPage {
            part,
            path,
            also: &[],
            title,
            icon,
            admins_only: true,
        }
    }

    /// The same page for all who work here.
    pub const fn for_all(mut self) -> SettingsPage {
        self.admins_only = false;
        self
    }

    /// The page with other addresses whose pages belong to it.
    pub const fn also(mut self, also: &'static [&'static str]) -> SettingsPage {
        self.also = also;
        self
    }

    /// Whether the page at `here` (an address without its query) is this one or stands below it.
    pub fn holds(&self, here: &str) -> bool {
        let below = |path: &str| here.strip_prefix(path).is_some_and(|rest| rest.starts_with('/'));
        // Everything stands below the first page; only itself is it.
        here == self.path
            || (self.path != "/settings" && below(self.path))
            || self.also.iter().any(|path| below(path))
    }
}

/// A part of the strip, as its viewer sees it.
pub struct StripPart {
    pub name: &'static str,
    pub title: String,
    pub links: Vec<StripLink>,
}

pub struct StripLink {
    pub path: &'static str,
    pub title: String,
    pub icon: &'static str,
    pub current: bool,
}

/// The strip beside the page at `here`, of those of `pages` that the viewer may look at.
pub fn strip(pages: &[SettingsPage], viewer: &Viewer, words: &Words, here: &str) -> Vec<StripPart> {
    let here = here.split(['?', '#']).next().unwrap_or_default();
    let admin = viewer.must_be_admin().is_ok();
    let mut parts: Vec<StripPart> = vec![];
    for page in pages.iter().filter(|page| admin || !page.admins_only) {
        if parts.last().is_none_or(|part| part.name != page.part) {
            parts.push(StripPart {
                name: page.part,
                title: words.say(&format!("settings-part-{}", page.part)),
                links: vec![],
            });
        }
        let link = StripLink {
            path: page.path,
            title: words.say(page.title),
            icon: page.icon,
            current: page.holds(here),
        };
        if let Some(part) = parts.last_mut() {
            part.links.push(link);
        }
    }
    parts
}
