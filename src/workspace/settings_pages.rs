//! The pages of the settings: one table from which the strip at their left is made, and the stories that walk them.

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
    const fn of_admins(
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

    const fn of_all(mut self) -> SettingsPage {
        self.admins_only = false;
        self
    }

    const fn also(mut self, also: &'static [&'static str]) -> SettingsPage {
        self.also = also;
        self
    }

    /// Whether the page at `here` (an address without its query) is this one or stands below it.
    fn holds(&self, here: &str) -> bool {
        let below = |path: &str| here.strip_prefix(path).is_some_and(|rest| rest.starts_with('/'));
        // Everything stands below the first page; only itself is it.
        here == self.path
            || (self.path != "/settings" && below(self.path))
            || self.also.iter().any(|path| below(path))
    }
}

/// All of them, in the order of the strip; pages of one part stand together.
pub const SETTINGS_PAGES: [SettingsPage; 11] = [
    SettingsPage::of_admins("you", "/settings", "workspace-settings-own", "user-round").of_all(),
    SettingsPage::of_admins("desk", "/settings/desk", "workspace-settings-desk", "settings").of_all(),
    SettingsPage::of_admins("desk", "/settings/categories", "categories-title", "tag"),
    SettingsPage::of_admins("desk", "/settings/changes", "changes-title", "history"),
    SettingsPage::of_admins("channels", "/settings/mailboxes", "workspace-mailboxes", "mail"),
    SettingsPage::of_admins(
        "channels",
        "/settings/mail-trust",
        "workspace-mail-trust",
        "mail-check",
    ),
    SettingsPage::of_admins("letters", "/settings/letters", "letters-title", "file-text"),
    SettingsPage::of_admins(
        "closing",
        "/settings/policies",
        "workspace-policies",
        "circle-check",
    )
    .also(&["/settings/simulations"]),
    SettingsPage::of_admins(
        "closing",
        "/settings/endings",
        "endings-title",
        "sliders-horizontal",
    ),
    SettingsPage::of_admins(
        "closing",
        "/settings/calendars",
        "calendars-title",
        "calendar-days",
    ),
    SettingsPage::of_admins("satisfaction", "/settings/surveys", "surveys-title", "smile"),
];

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

/// The strip beside the page at `here`.
pub fn strip(viewer: &Viewer, words: &Words, here: &str) -> Vec<StripPart> {
    let here = here.split(['?', '#']).next().unwrap_or_default();
    let admin = viewer.must_be_admin().is_ok();
    let mut parts: Vec<StripPart> = vec![];
    for page in SETTINGS_PAGES.iter().filter(|page| admin || !page.admins_only) {
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

#[cfg(test)]
mod tests {
    use super::*;

    fn of(here: &str) -> Vec<&'static str> {
        let holding = SETTINGS_PAGES.iter().filter(|page| page.holds(here));
        holding.map(|page| page.path).collect()
    }

    #[test]
    fn each_address_belongs_to_one_page() {
        assert_eq!(of("/settings"), ["/settings"]);
        assert_eq!(of("/settings/desk"), ["/settings/desk"]);
        assert_eq!(of("/settings/policies/4/experiment"), ["/settings/policies"]);
        assert_eq!(of("/settings/simulations/7"), ["/settings/policies"]);
        assert_eq!(of("/settings/mailboxes/new"), ["/settings/mailboxes"]);
        assert_eq!(of("/settings/mailboxes-of-others"), Vec::<&str>::new());
    }
}
