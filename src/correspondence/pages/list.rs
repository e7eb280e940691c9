//! The list: each letter with its languages, and the brand.

use crate::brands::{self, Brand};
use crate::correspondence::{self, LetterKind};
use crate::ids::BrandId;
use crate::languages::{Language, family};
use crate::pages::{Admin, Field, Fields, Frame, SignedIn, look};
use crate::store::{Error, Result};
use crate::web::{Answered, Page, Query, Site};
use askama::Template;
use axum::extract::State;
use database::Tx;
use serde::Deserialize;

/// The forms of the page beside that of the brand looked at.
pub(super) const NEW: &str = "new";
pub(super) const ARCHIVING: &str = "archiving";

#[derive(Template)]
#[template(path = "correspondence/pages/list.html")]
pub(super) struct ListPage {
    page: Page,
    frame: Frame,
    /// The one looked at.
    brand: Brand,
    /// Those in use, and the one looked at.
    brands: Vec<Brand>,
    retired: Vec<Brand>,
    name: Field,
    colour: Field,
    logo: Field,
    /// Says why it cannot be retired.
    archiving: Field,
    /// The name of a new one.
    new: Field,
    letters: Vec<LetterRow>,
}

struct LetterRow {
    kind: LetterKind,
    /// Each language, and whether the desk has words of its own in it.
    languages: Vec<(Language, bool)>,
}

/// The key of a letter's name.
pub(super) fn name_key(kind: LetterKind) -> String {
    family("letters-kind-", kind)
}

impl ListPage {
    fn of_brand(&self) -> String {
        of_brand(&self.brand, self.brands.len() > 1)
    }

    /// The desk's own is named with the desk.
    fn is_first(&self) -> bool {
        self.brands.first().is_some_and(|first| first.id == self.brand.id)
    }
}

/// `?brand=`; the desk's own without.
#[derive(Deserialize, Default)]
pub struct Asked {
    pub brand: Option<BrandId>,
}

/// The brand an address asks for, and whether there are others.
pub(super) fn asked_for(tx: &mut Tx, brand: Option<BrandId>) -> Result<(Brand, bool)> {
    let mut brands = brands::all(tx)?;
    let many = brands.len() > 1;
    let place = brands.iter().position(|one| Some(one.id) == brand);
    if brand.is_some() && place.is_none() {
        return Err(Error::NotFound);
    }
    Ok((brands.swap_remove(place.unwrap_or(0)), many))
}

/// What addresses end with that are about this brand.
pub(super) fn of_brand(brand: &Brand, one_of_many: bool) -> String {
    match one_of_many {
        true => format!("?brand={}", brand.id),
        false => String::new(),
    }
}

impl LetterRow {
    fn name_key(&self) -> String {
        name_key(self.kind)
    }
}

/// The page.
pub async fn show(State(site): State<Site>, Admin(signed_in): Admin, Query(asked): Query<Asked>) -> Answered {
    look(site, signed_in, move |tx, site, signed_in| {
        load(tx, site, signed_in, asked.brand, &Fields::default())
    })
    .await
}

/// The page.
pub(super) fn load(
    tx: &mut Tx,
    site: &Site,
    signed_in: &SignedIn,
    brand: Option<BrandId>,
    fields: &Fields,
) -> Result<ListPage> {
    let words = signed_in.viewer.words();
    let title = words.say("letters-title");
    let (page, frame) = Frame::load(tx, site, signed_in, "settings", &title)?;
    let (brand, _) = asked_for(tx, brand)?;
    let (brands, retired): (Vec<Brand>, Vec<Brand>) = brands::all(tx)?
        .into_iter()
        .partition(|one| one.retired_at.is_none() || one.id == brand.id);
    let mut letters = vec![];
    for kind in LetterKind::ALL {
        let mut languages = vec![];
        for language in Language::ALL {
            let own = correspondence::own_words(tx, brand.id, *kind, *language)?;
            languages.push((*language, own.is_some()));
        }
        letters.push(LetterRow {
            kind: *kind,
            languages,
        });
    }
    Ok(ListPage {
        page,
        frame,
        name: fields.field(&words, "name", &brand.name),
        colour: fields.field(&words, "colour", &brand.colour),
        logo: fields.field(&words, "logo", ""),
        archiving: fields.field_of(ARCHIVING, &words, "retire", ""),
        new: fields.field_of(NEW, &words, "name", ""),
        brand,
        brands,
        retired,
        letters,
    })
}
