//! The brand: the public face that letters and the customer's pages show. One so far, "the desk".

use super::UNNAMED;
use crate::ids::BrandId;
use crate::store::{Act, Result};
use database::{Tx, params};

/// What the public sees.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Brand {
    pub id: BrandId,
    pub name: String,
    /// `#rrggbb`, dark enough for white words on it.
    pub colour: String,
    /// The logo's file and type.
    pub logo: Option<(String, String)>,
}

type Row = (BrandId, String, Option<String>, String, Option<String>);

/// The brand.
pub fn brand(tx: &mut Tx) -> Result<Brand> {
    let sql = "SELECT id, colour, logo_hash, logo_type, (SELECT value FROM setting WHERE name = 'desk_name')
         FROM brand ORDER BY id LIMIT 1";
    let (id, colour, hash, kind, name): Row = tx.one(sql, [])?;
    let name = name.map(|name| serde_json::from_str(&name)).transpose()?;
    Ok(Brand {
        id,
        name: name.unwrap_or_else(|| UNNAMED.to_owned()),
        colour,
        logo: hash.map(|hash| (hash, kind)),
    })
}

/// Sets the colour; one that white words could not be read on is refused by [`is_dark_enough`] before.
pub fn set_colour(act: &mut Act, brand: BrandId, colour: &str) -> Result<()> {
    act.run(
        "UPDATE brand SET colour = $1 WHERE id = $2",
        params![colour, brand],
    )?;
    Ok(())
}

/// Sets or removes the logo; its file is named already.
pub fn set_logo(act: &mut Act, brand: BrandId, logo: Option<(&str, &str)>) -> Result<()> {
    let (hash, kind) = logo.unzip();
    act.run(
        "UPDATE brand SET logo_hash = $1, logo_type = $2 WHERE id = $3",
        params![hash.map(str::to_owned), kind.unwrap_or_default(), brand],
    )?;
    Ok(())
}

/// Whether `#rrggbb` gives white words a contrast of 4.5 (WCAG 2.2, 1.4.3). None if it is no colour.
pub fn is_dark_enough(colour: &str) -> Option<bool> {
    let digits = colour.strip_prefix('#').filter(|digits| digits.len() == 6)?;
    let channel = |at: usize| -> Option<f64> {
        let value = f64::from(u8::from_str_radix(digits.get(at..at + 2)?, 16).ok()?) / 255.0;
        Some(if value <= 0.04045 {
            value / 12.92
        } else {
            ((value + 0.055) / 1.055).powf(2.4)
        })
    };
    let light = 0.2126 * channel(0)? + 0.7152 * channel(2)? + 0.0722 * channel(4)?;
    Some(1.05 / (light + 0.05) >= 4.5)
}

#[cfg(test)]
mod tests {
    use super::is_dark_enough;

    #[test]
    fn a_colour_must_carry_white_words() {
        assert_eq!(is_dark_enough("#2b4ba8"), Some(true));
        assert_eq!(is_dark_enough("#ffcc00"), Some(false));
        for no_colour in ["2b4ba8", "#2b4ba", "#zzzzzz", "#12345é", "red;}"] {
            assert_eq!(is_dark_enough(no_colour), None, "{no_colour}");
        }
    }
}
