//! The files of words: `languages/<room>/<language>.ftl`, each room its own. The binary holds them all.

use super::Language;

/// All files of a language as one text. `cargo xtask tidy` sees to it that no folder of `languages/` is forgotten here.
macro_rules! of_all_rooms {
    ($language:literal) => {
        of_all_rooms!($language:
            "api"
            "brands"
            "calendars"
            "categories"
            "channels"
            "closing"
            "correspondence"
            "delivery"
            "demo"
            "intake"
            "languages"
            "mailboxes"
            "pages"
            "people"
            "portal"
            "satisfaction"
            "set_up"
            "tickets"
            "web"
            "workspace"
        )
    };
    ($language:literal: $($room:literal)*) => {
        concat!($(include_str!(concat!("../../languages/", $room, "/", $language, ".ftl")), "\n"),*)
    };
}

/// Every word of a language, as Project Fluent writes it.
pub(super) const fn source(language: Language) -> &'static str {
    match language {
        Language::French => of_all_rooms!("fr"),
        Language::German => of_all_rooms!("de"),
        Language::English => of_all_rooms!("en"),
    }
}
