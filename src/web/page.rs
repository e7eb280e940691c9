//! What the frame of a page needs to know.

use super::Site;
use crate::ids::BrandId;
use crate::languages::{Language, Words, Zone};
use jiff::Timestamp;

/// The frame of a page: in which words, for whom, when. Every page's template has it as `page` and its words as `t`.
#[derive(Clone)]
pub struct Page {
    pub words: Words,
    pub title: String,
    /// The desk's name.
    pub desk_name: String,
    /// Whose colour and logo a page for customers shows; None for the desk's own.
    pub brand: Option<BrandId>,
    /// The path of the page, for the language switch and `aria-current`.
    pub path: String,
    /// What else the address says, kept when the language is switched; empty, or ends with `&`.
    pub query: String,
    pub now: Timestamp,
    pub zone: Zone,
    pub demo: bool,
    /// Only looked at, in this theme: nothing in it can be clicked. None: a page as it is.
    pub theme: Option<&'static str>,
}

impl Page {
    /// A page for a reader of `words` in `zone`.
    pub fn new(site: &Site, words: Words, zone: Zone, title: String, desk_name: String, path: &str) -> Page {
        let now = site.desk.clock.now();
        Page {
            words,
            title,
            desk_name,
            brand: None,
            path: path.to_owned(),
            query: String::new(),
            now,
            zone,
            demo: site.demo,
            theme: None,
        }
    }

    /// The page in the name of a brand.
    pub fn of_brand(self, brand: BrandId) -> Page {
        Page {
            brand: Some(brand),
            ..self
        }
    }

    /// The code of the page's language, for `<html lang>`.
    pub fn language(&self) -> &'static str {
        self.words.language().as_str()
    }

    /// All languages, for the switch.
    pub fn languages(&self) -> &'static [Language] {
        Language::ALL
    }

    /// The path of a bundled file.
    pub fn asset(&self, name: &str) -> String {
        super::asset(name)
    }

    /// What makes a form of this page known when it is sent again: the value of its field `once`.
    pub fn once(&self) -> String {
        let mut chance = [0; 16];
        // Without chance there is no token, and a repeat is not known.
        match getrandom::fill(&mut chance) {
            Ok(()) => data_encoding::BASE64URL_NOPAD.encode(&chance),
            Err(_) => String::new(),
        }
    }

    /// An icon of the sprite, by its Lucide name; decorative, so hidden from screen readers.
    pub fn icon(&self, name: &str) -> Icon {
        Icon(format!("{}#{name}", super::asset("icons.svg")))
    }

    /// An instant for `<time datetime>`.
    pub fn machine(&self, at: &Timestamp) -> String {
        format!("{at:.0}")
    }

    /// An instant as a list shows it.
    pub fn when(&self, at: &Timestamp) -> String {
        self.words.when(*at, self.now, &self.zone)
    }

    /// A day in words.
    pub fn day(&self, at: &Timestamp) -> String {
        self.words.day(*at, self.now, &self.zone)
    }

    /// Until when something holds that was promised, in words.
    pub fn until(&self, at: &Timestamp) -> String {
        self.words.until(*at, self.now, &self.zone)
    }

    /// The exact time, for hovering.
    pub fn exactly(&self, at: &Timestamp) -> String {
        self.words.exactly(*at, &self.zone)
    }
}

/// An icon as HTML.
pub struct Icon(String);

impl std::fmt::Display for Icon {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(
            out,
            r#"<svg class="icon" aria-hidden="true"><use href="{}"></use></svg>"#,
            self.0
        )
    }
}

impl askama::filters::HtmlSafe for Icon {}
