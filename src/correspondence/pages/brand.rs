//! A brand: its name, colour and logo are set here, and served to the pages that customers see.

use super::list::{self, Asked, Wrong};
use crate::brands::{self, Brand};
use crate::files;
use crate::ids::BrandId;
use crate::pages::{Admin, SignedIn, Typed, TypedFile, go_on};
use crate::store::{Act, Error, Result};
use crate::tickets::NewAttachment;
use crate::tickets::pages::attach;
use crate::web::{Answered, Download, Query, Site, is_picture, render};
use axum::extract::State;
use axum::http::{StatusCode, header};
use axum::response::IntoResponse;
use database::Tx;

/// The largest logo, in bytes: it goes along with every letter.
const LARGEST: usize = 100_000;

/// Its longest side in pixels: a mail program draws all of it, however small it is shown.
const LONGEST_SIDE: u32 = 2_000;

/// Sets name, colour and logo.
pub async fn set(
    State(site): State<Site>,
    Admin(signed_in): Admin,
    Query(asked): Query<Asked>,
    typed: Typed,
) -> Answered {
    let colour = typed.get("colour").trim().to_lowercase();
    let file = typed.files.iter().find(|file| !file.bytes.is_empty());
    if let Some(wrong) = wrong_look(&colour, file) {
        return refuse(site, signed_in, asked, wrong).await;
    }
    let kept = attach::keep(&site.desk, file.into_iter().cloned().collect()).await?;
    let logo = kept.into_iter().next();
    let (without, name) = (
        typed.find("without_logo").is_some(),
        typed.find("name").map(str::to_owned),
    );
    let typed_name = name.clone().unwrap_or_default();
    let setting = site.desk.act(signed_in.viewer.actor(), move |act| {
        let (brand, one_of_many) = list::asked_for(act, asked.brand)?;
        if let Some(name) = name {
            brands::rename(act, brand.id, &name)?;
        }
        brands::set_colour(act, brand.id, &colour)?;
        set_logo(act, brand.id, logo.as_ref(), without)?;
        Ok(list::of_brand(&brand, one_of_many))
    });
    match setting.await {
        Ok(suffix) => Ok(go_on(
            &format!("/settings/letters{suffix}"),
            "workspace-done-settings",
            1,
        )),
        Err(Error::Invalid(problems)) => {
            let key = problems
                .first()
                .map_or("brands-wrong-name", |problem| problem.key);
            refuse(site, signed_in, asked, Wrong::name(typed_name, key)).await
        }
        Err(error) => Err(error),
    }
}

fn set_logo(act: &mut Act, brand: BrandId, logo: Option<&NewAttachment>, without: bool) -> Result<()> {
    match logo {
        Some(logo) => {
            files::name(act, &logo.file)?;
            brands::set_logo(act, brand, Some((&logo.file.hash, &logo.content_type)))
        }
        None if without => brands::set_logo(act, brand, None),
        None => Ok(()),
    }
}

/// What cannot be taken of colour and logo.
fn wrong_look(colour: &str, logo: Option<&TypedFile>) -> Option<Wrong> {
    let wrong = Wrong {
        colour: wrong_colour(colour),
        logo: logo.and_then(|logo| wrong_logo(&logo.bytes)),
        typed_colour: Some(colour.to_owned()),
        ..Wrong::default()
    };
    (wrong.colour.is_some() || wrong.logo.is_some()).then_some(wrong)
}

/// What is wrong with a colour: the key of a sentence.
fn wrong_colour(colour: &str) -> Option<&'static str> {
    match brands::is_dark_enough(colour) {
        None => Some("letters-no-colour"),
        Some(false) => Some("letters-light-colour"),
        Some(true) => None,
    }
}

/// What is wrong with a logo: the key of a sentence. Its bytes are looked at, whatever it is called, and nothing is kept of
/// one that is refused.
fn wrong_logo(bytes: &[u8]) -> Option<&'static str> {
    if !is_picture(letters::sniff(bytes, "logo")) {
        return Some("letters-logo-no-picture");
    }
    match files::dimensions(bytes) {
        None => Some("letters-logo-no-picture"),
        Some(_) if bytes.len() > LARGEST => Some("letters-logo-heavy"),
        Some((width, height)) if width.max(height) > LONGEST_SIDE => Some("letters-logo-large"),
        Some(_) => None,
    }
}

pub(super) async fn refuse(site: Site, signed_in: SignedIn, asked: Asked, wrong: Wrong) -> Answered {
    let desk = site.desk.clone();
    let page = desk
        .read(move |tx| list::load(tx, &site, &signed_in, asked.brand, wrong))
        .await?;
    Ok((StatusCode::UNPROCESSABLE_ENTITY, render(&page)?).into_response())
}

/// Adds a brand, and goes on to it.
pub async fn add(State(site): State<Site>, Admin(signed_in): Admin, typed: Typed) -> Answered {
    let name = typed.get("name").to_owned();
    let typed_name = name.clone();
    let adding = site
        .desk
        .act(signed_in.viewer.actor(), move |act| brands::add(act, &name));
    match adding.await {
        Ok(brand) => Ok(go_on(
            &format!("/settings/letters?brand={brand}"),
            "workspace-done-brand",
            brand.get(),
        )),
        Err(Error::Invalid(problems)) => {
            let key = problems
                .first()
                .map_or("brands-wrong-name", |problem| problem.key);
            let wrong = Wrong {
                new: Some((typed_name, key)),
                ..Wrong::default()
            };
            refuse(site, signed_in, Asked::default(), wrong).await
        }
        Err(error) => Err(error),
    }
}

/// The brand's colour and logo for public pages. The logo stands where the desk's mark and name do; who listens to the page
/// still hears the name.
pub async fn style(State(site): State<Site>, Query(asked): Query<Asked>) -> Answered {
    let brand = site.desk.read(move |tx| shown(tx, asked.brand)).await?;
    // Checked when it was set, and once more here: it becomes a style.
    let colour = match brands::is_dark_enough(&brand.colour) {
        Some(_) => brand.colour,
        None => brands::USUAL_COLOUR.to_owned(),
    };
    let css = format!(
        ":root{{--accent:light-dark({colour},color-mix(in oklch,{colour} 45%,white));--accent-fill:{colour};\
         --accent-fill-hover:color-mix(in oklch,{colour} 88%,black)}}"
    );
    let id = brand.id;
    let css = css
        + &brand
            .logo
            .map(|(hash, _)| in_the_head(&hash, id))
            .unwrap_or_default();
    let headers = [
        (header::CONTENT_TYPE, "text/css"),
        (header::CACHE_CONTROL, "max-age=300"),
    ];
    Ok((headers, css).into_response())
}

fn shown(tx: &mut Tx, brand: Option<BrandId>) -> Result<Brand> {
    match brand {
        Some(brand) => brands::find(tx, brand),
        None => brands::own(tx),
    }
}

/// A logo is made for paper: in the dark it gets some.
fn in_the_head(hash: &str, brand: BrandId) -> String {
    let version: String = hash
        .chars()
        .filter(char::is_ascii_alphanumeric)
        .take(12)
        .collect();
    format!(
        ".public-head .brand{{font-size:0}}.public-head .brand-mark{{display:none}}\
         .public-head .brand::before{{content:'';width:min(200px,38vw);height:40px;border-radius:2px;\
         background:light-dark(transparent,#fff) url(/brand/logo?brand={brand}&v={version}) left center/contain no-repeat;\
         box-shadow:0 0 0 4px light-dark(transparent,#fff)}}"
    )
}

/// The logo, for public pages.
pub async fn logo(State(site): State<Site>, Query(asked): Query<Asked>) -> Answered {
    let files = site.desk.files.clone();
    let (bytes, kind) = site
        .desk
        .read(move |tx| {
            let (hash, kind) = shown(tx, asked.brand)?.logo.ok_or(Error::NotFound)?;
            Ok((files.read(tx, &hash)?, kind))
        })
        .await?;
    Ok(Download::show(kind, bytes).lasting().into_response())
}
