//! The list: each letter with its languages, and the brand.

use crate::brands::{self, Brand};
use crate::correspondence::{self, LetterKind};
use crate::ids::BrandId;
use crate::languages::{Language, family};
use crate::pages::{Admin, Frame, SignedIn, answer};
use crate::store::{Error, Result};
use crate::web::{Answered, Page, Query, Site};
use askama::Template;
use axum::extract::State;
use database::Tx;
use serde::Deserialize;

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
    /// Why it cannot be retired: the key of a sentence.
    wrong_retire: Option<&'static str>,
    /// The colour as it was typed.
    colour: String,
    /// What is wrong with it, or with the logo: the key of a sentence.
    wrong_colour: Option<&'static str>,
    wrong_logo: Option<&'static str>,
    /// What is wrong with a name: of the brand looked at, or of a new one.
    wrong_name: Option<&'static str>,
    wrong_new: Option<&'static str>,
    new_name: String,
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

/// What cannot be taken of what was typed, and why: the key of a sentence.
#[derive(Default)]
pub(super) struct Wrong {
    pub colour: Option<&'static str>,
    pub typed_colour: Option<String>,
    pub logo: Option<&'static str>,
    pub name: Option<(String, &'static str)>,
    pub new: Option<(String, &'static str)>,
    pub retire: Option<&'static str>,
}

impl Wrong {
    /// A name that cannot be taken.
    pub fn name(typed: String, key: &'static str) -> Wrong {
        Wrong {
            name: Some((typed, key)),
            ..Wrong::default()
        }
    }
}

impl LetterRow {
    fn name_key(&self) -> String {
        name_key(self.kind)
    }
}

/// The page.
pub async fn show(State(site): State<Site>, Admin(signed_in): Admin, Query(asked): Query<Asked>) -> Answered {
    let desk = site.desk.clone();
    let (page, signed_in) = desk
        .read(move |tx| {
            Ok((
                load(tx, &site, &signed_in, asked.brand, Wrong::default())?,
                signed_in,
            ))
        })
        .await?;
    answer(&page, &signed_in)
}

/// The page.
pub(super) fn load(
    tx: &mut Tx,
    site: &Site,
    signed_in: &SignedIn,
    brand: Option<BrandId>,
    wrong: Wrong,
) -> Result<ListPage> {
    let title = signed_in.viewer.words().say("letters-title");
    let (page, frame) = Frame::load(tx, site, signed_in, "settings", &title)?;
    let (mut brand, _) = asked_for(tx, brand)?;
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
    let (name, wrong_name) = wrong.name.unzip();
    let (new_name, wrong_new) = wrong.new.unzip();
    if let Some(name) = name {
        brand.name = name;
    }
    Ok(ListPage {
        page,
        frame,
        colour: wrong.typed_colour.unwrap_or_else(|| brand.colour.clone()),
        wrong_colour: wrong.colour,
        wrong_logo: wrong.logo,
        wrong_name,
        wrong_new,
        new_name: new_name.unwrap_or_default(),
        brand,
        brands,
        retired,
        wrong_retire: wrong.retire,
        letters,
    })
}
