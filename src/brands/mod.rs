//! Brands: the public faces that letters and the customer's pages show. The first is the desk's own and bears its name;
//! a mailbox belongs to one, and a ticket keeps the one that its customer wrote to.
//!
//! Owns: `brand`.

use crate::events;
use crate::ids::BrandId;
use crate::settings::{self, UNNAMED};
use crate::store::{Act, Error, Result};
use database::{Tx, params};
use jiff::Timestamp;

/// What the public sees.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Brand {
    pub id: BrandId,
    pub name: String,
    /// `#rrggbb`, dark enough for white words on it.
    pub colour: String,
    /// The logo's file and type.
    pub logo: Option<(String, String)>,
    /// Since when nothing new is in its name.
    pub retired_at: Option<Timestamp>,
    pub created_at: Timestamp,
}

/// The colour of a brand that has none of its own yet.
pub const USUAL_COLOUR: &str = "#2b4ba8";
/// The longest name, in characters.
const NAME: usize = 80;

type Row = (
    BrandId,
    String,
    Option<String>,
    String,
    Timestamp,
    Option<Timestamp>,
    String,
    Option<String>,
);

const SELECT: &str = "SELECT id, colour, logo_hash, logo_type, created_at, retired_at, name, \
     CASE WHEN name = '' THEN (SELECT value FROM setting WHERE name = 'desk_name') END FROM brand";

fn of_row((id, colour, hash, kind, created_at, retired_at, own, desk): Row) -> Result<Brand> {
    let desk = desk.map(|name| serde_json::from_str(&name)).transpose()?;
    Ok(Brand {
        id,
        name: match own.is_empty() {
            true => desk.unwrap_or_else(|| UNNAMED.to_owned()),
            false => own,
        },
        colour,
        logo: hash.map(|hash| (hash, kind)),
        created_at,
        retired_at,
    })
}

/// The desk's own brand, the first.
pub fn own(tx: &mut Tx) -> Result<Brand> {
    of_row(tx.one(&format!("{SELECT} ORDER BY id LIMIT 1"), [])?)
}

/// A brand; the desk's own where there is none of that id.
pub fn find(tx: &mut Tx, id: BrandId) -> Result<Brand> {
    match tx.find(&format!("{SELECT} WHERE id = $1"), params![id])? {
        Some(row) => of_row(row),
        None => own(tx),
    }
}

/// All brands, the desk's own first, retired ones too.
pub fn all(tx: &mut Tx) -> Result<Vec<Brand>> {
    let rows: Vec<Row> = tx.all(&format!("{SELECT} ORDER BY id"), [])?;
    rows.into_iter().map(of_row).collect()
}

/// The brands in use, the desk's own first.
pub fn in_use(tx: &mut Tx) -> Result<Vec<Brand>> {
    let mut brands = all(tx)?;
    brands.retain(|brand| brand.retired_at.is_none());
    Ok(brands)
}

/// Adds a brand. Its name must be its own.
pub fn add(act: &mut Act, name: &str) -> Result<BrandId> {
    settings::in_turn(act)?;
    let name = checked(act, name, None)?;
    let now = act.now;
    let (id,): (BrandId,) = act.one(
        "INSERT INTO brand (colour, created_at, name) VALUES ($1, $2, $3) RETURNING id",
        params![USUAL_COLOUR, now, name.as_str()],
    )?;
    events::added(act, id, &name)?;
    Ok(id)
}

/// Retires a brand, or brings it back. Its tickets, letters and answers keep it. The desk's own stays. Pages and API call
/// `mailboxes::set_brand_retired`, which asks first whether a mailbox is in its name.
pub fn set_retired(act: &mut Act, id: BrandId, retired: bool) -> Result<()> {
    settings::in_turn(act)?;
    if retired && own(act)?.id == id {
        return Err(Error::invalid("retire", "brands-first-stays"));
    }
    let before = find(act, id)?;
    let at = retired.then_some(act.now);
    act.run("UPDATE brand SET retired_at = $1 WHERE id = $2", params![at, id])?;
    let was = before.retired_at.is_some();
    events::changed(act, id, &before.name, "retired", was, retired)
}

/// Names a brand; the desk's own is named with the desk.
pub fn rename(act: &mut Act, id: BrandId, name: &str) -> Result<()> {
    settings::in_turn(act)?;
    if own(act)?.id == id {
        return settings::set_desk_name(act, name);
    }
    let name = checked(act, name, Some(id))?;
    let before = find(act, id)?;
    act.run(
        "UPDATE brand SET name = $1 WHERE id = $2",
        params![name.as_str(), id],
    )?;
    events::changed(act, id, &before.name, "name", &before.name, &name)
}

fn checked(act: &mut Act, name: &str, except: Option<BrandId>) -> Result<String> {
    let name = name.split_whitespace().collect::<Vec<_>>().join(" ");
    if name.is_empty() || name.chars().count() > NAME {
        return Err(Error::invalid("name", "brands-wrong-name"));
    }
    let same = |brand: &Brand| Some(brand.id) != except && brand.name.to_lowercase() == name.to_lowercase();
    match all(act)?.iter().any(same) {
        true => Err(Error::invalid("name", "brands-name-taken")),
        false => Ok(name),
    }
}

/// Sets the colour; one that white words could not be read on is refused by [`is_dark_enough`] before.
pub fn set_colour(act: &mut Act, brand: BrandId, colour: &str) -> Result<()> {
    settings::in_turn(act)?;
    let before = find(act, brand)?;
    act.run(
        "UPDATE brand SET colour = $1 WHERE id = $2",
        params![colour, brand],
    )?;
    events::changed(act, brand, &before.name, "colour", &before.colour, colour)
}

/// Sets or removes the logo; its file is named already.
pub fn set_logo(act: &mut Act, brand: BrandId, logo: Option<(&str, &str)>) -> Result<()> {
    settings::in_turn(act)?;
    let before = find(act, brand)?;
    let (hash, kind) = logo.unzip();
    act.run(
        "UPDATE brand SET logo_hash = $1, logo_type = $2 WHERE id = $3",
        params![hash.map(str::to_owned), kind.unwrap_or_default(), brand],
    )?;
    // The picture itself is told by the first characters of its hash.
    let short = |hash: Option<&str>| hash.and_then(|hash| hash.get(..8)).unwrap_or_default().to_owned();
    let was = short(before.logo.as_ref().map(|(hash, _)| hash.as_str()));
    events::changed(act, brand, &before.name, "logo", was, short(hash))
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
