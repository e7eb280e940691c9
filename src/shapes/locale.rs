//! The languages of the desk.

use super::Resource;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// A language that the desk speaks.
#[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
pub struct Locale {
    /// 1 is English, 8 German, 16 French.
    pub id: i64,
    /// Where it is.
    pub url: String,
    /// `en-US`, `de` or `fr`.
    pub locale: String,
    /// In its own language.
    pub name: String,
    /// The name again.
    pub presentation_name: String,
    /// The name again.
    pub native_name: String,
    /// Always false.
    pub rtl: bool,
    /// Whether it holds where nothing else is known.
    pub default: bool,
}

impl Resource for Locale {
    const ONE: &'static str = "locale";
    const MANY: &'static str = "locales";
}

impl Locale {
    /// All that the desk speaks.
    pub fn all(base: &str) -> Vec<Locale> {
        let known = [
            (1, "en-US", "English"),
            (8, "de", "Deutsch"),
            (16, "fr", "Français"),
        ];
        let one = |(id, locale, name): (i64, &str, &str)| Locale {
            id,
            url: format!("{base}/api/v2/locales/{locale}.json"),
            locale: locale.to_owned(),
            name: name.to_owned(),
            presentation_name: name.to_owned(),
            native_name: name.to_owned(),
            rtl: false,
            default: id == 1,
        };
        known.map(one).to_vec()
    }
}
