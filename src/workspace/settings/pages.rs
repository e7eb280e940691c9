//! The pages of the settings: one table from which the strip at their left is made, and the stories that walk them.

use crate::pages::SettingsPage;

/// All of them, in the order of the strip; pages of one part stand together.
pub const SETTINGS_PAGES: [SettingsPage; 11] = [
    SettingsPage::new("you", "/settings", "workspace-settings-own", "user-round").for_all(),
    SettingsPage::new("desk", "/settings/desk", "workspace-settings-desk", "settings").for_all(),
    SettingsPage::new("desk", "/settings/categories", "categories-title", "tag"),
    SettingsPage::new("desk", "/settings/changes", "changes-title", "history"),
    SettingsPage::new("channels", "/settings/mailboxes", "workspace-mailboxes", "mail"),
    SettingsPage::new(
        "channels",
        "/settings/mail-trust",
        "workspace-mail-trust",
        "mail-check",
    ),
    SettingsPage::new("letters", "/settings/letters", "letters-title", "file-text"),
    SettingsPage::new(
        "closing",
        "/settings/policies",
        "workspace-policies",
        "circle-check",
    )
    .also(&["/settings/simulations"]),
    SettingsPage::new(
        "closing",
        "/settings/endings",
        "endings-title",
        "sliders-horizontal",
    ),
    SettingsPage::new(
        "closing",
        "/settings/calendars",
        "calendars-title",
        "calendar-days",
    ),
    SettingsPage::new("satisfaction", "/settings/surveys", "surveys-title", "smile"),
];

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
