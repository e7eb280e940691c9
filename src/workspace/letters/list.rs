//! The list: each letter with its languages, and the brand.

use crate::correspondence::{self, LetterKind};
use crate::languages::Language;
use crate::settings::{self, Brand};
use crate::store::Result;
use crate::web::{Answered, Page, Site};
use crate::workspace::frame::{Frame, answer};
use crate::workspace::session::SignedIn;
use askama::Template;
use axum::extract::State;
use database::Tx;

#[derive(Template)]
#[template(path = "workspace/letters/list.html")]
pub(super) struct ListPage {
    page: Page,
    frame: Frame,
    brand: Brand,
    /// The colour as it was typed.
    colour: String,
    /// What is wrong with it: the key of a sentence.
    problem: Option<&'static str>,
    letters: Vec<LetterRow>,
}

struct LetterRow {
    kind: LetterKind,
    /// Each language, and whether the desk has words of its own in it.
    languages: Vec<(Language, bool)>,
}

/// The key of a letter's name.
pub(super) fn name_key(kind: LetterKind) -> String {
    format!("letters-kind-{}", kind.as_str().replace('_', "-"))
}

impl LetterRow {
    fn name_key(&self) -> String {
        name_key(self.kind)
    }
}

/// The page.
pub async fn show(State(site): State<Site>, signed_in: SignedIn) -> Answered {
    signed_in.viewer.must_be_admin()?;
    let desk = site.desk.clone();
    let (page, signed_in) = desk
        .read(move |tx| Ok((load(tx, &site, &signed_in, None)?, signed_in)))
        .await?;
    answer(&page, &signed_in)
}

/// The page; `typed` is a colour that cannot be taken, and why.
pub(super) fn load(
    tx: &mut Tx,
    site: &Site,
    signed_in: &SignedIn,
    typed: Option<(String, &'static str)>,
) -> Result<ListPage> {
    let title = signed_in.viewer.words().say("letters-title");
    let (page, frame) = Frame::load(tx, site, signed_in, "settings", &title, None)?;
    let brand = settings::brand(tx)?;
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
    let (colour, problem) = match typed {
        Some((colour, problem)) => (colour, Some(problem)),
        None => (brand.colour.clone(), None),
    };
    Ok(ListPage {
        page,
        frame,
        brand,
        colour,
        problem,
        letters,
    })
}
