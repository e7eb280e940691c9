//! A brand: its name, colour and logo are set here, and served to the pages that customers see.

use super::list::{self, Asked, ListPage, NEW};
use crate::brands::{self, Brand};
use crate::files;
use crate::ids::BrandId;
use crate::pages::{Admin, Fields, SignedIn, Typed, go_on, settle};
use crate::store::{Act, Error, Problem, Result};
use crate::tickets::NewAttachment;
use crate::tickets::pages::attach;
use crate::web::{Answered, Download, Query, Site, is_picture};
use axum::extract::State;
use axum::http::header;
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
    let done = keep(&site, &signed_in, asked.brand, &typed).await;
    let on = go_on(&place(asked.brand), "workspace-done-settings", 1);
    settle(site, signed_in, ("", typed), (done, on), shows(asked.brand)).await
}

/// The page about a brand, when something typed into it cannot be taken.
pub(super) fn shows(
    brand: Option<BrandId>,
) -> impl FnOnce(&mut Tx, &Site, &SignedIn, &Fields) -> Result<ListPage> {
    move |tx, site, signed_in, fields| list::load(tx, site, signed_in, brand, fields)
}

fn place(brand: Option<BrandId>) -> String {
    match brand {
        Some(brand) => format!("/settings/letters?brand={brand}"),
        None => "/settings/letters".to_owned(),
    }
}

async fn keep(site: &Site, signed_in: &SignedIn, brand: Option<BrandId>, typed: &Typed) -> Result<()> {
    let colour = typed.get("colour").trim().to_lowercase();
    let file = typed.files.iter().find(|file| !file.bytes.is_empty());
    let wrong: Vec<Problem> = [
        wrong_colour(&colour),
        file.and_then(|logo| wrong_logo(&logo.bytes)),
    ]
    .into_iter()
    .flatten()
    .collect();
    if !wrong.is_empty() {
        return Err(Error::Invalid(wrong));
    }
    let kept = attach::keep(&site.desk, file.into_iter().cloned().collect()).await?;
    let logo = kept.into_iter().next();
    let (without, name) = (
        typed.find("without_logo").is_some(),
        typed.find("name").map(str::to_owned),
    );
    let setting = site.desk.act(signed_in.viewer.actor(), move |act| {
        let (brand, _) = list::asked_for(act, brand)?;
        if let Some(name) = name {
            brands::rename(act, brand.id, &name)?;
        }
        brands::set_colour(act, brand.id, &colour)?;
        set_logo(act, brand.id, logo.as_ref(), without)
    });
    setting.await
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

/// What is wrong with a colour.
fn wrong_colour(colour: &str) -> Option<Problem> {
    let key = match brands::is_dark_enough(colour) {
        None => "letters-no-colour",
        Some(false) => "letters-light-colour",
        Some(true) => return None,
    };
    Some(Problem { field: "colour", key })
}

/// What is wrong with a logo. Its bytes are looked at, whatever it is called, and nothing is kept of one that is refused.
fn wrong_logo(bytes: &[u8]) -> Option<Problem> {
    let size = files::dimensions(bytes).filter(|_| is_picture(letters::sniff(bytes, "logo")));
    let key = match size {
        None => "letters-logo-no-picture",
        Some(_) if bytes.len() > LARGEST => "letters-logo-heavy",
        Some((width, height)) if width.max(height) > LONGEST_SIDE => "letters-logo-large",
        Some(_) => return None,
    };
    Some(Problem { field: "logo", key })
}

/// Adds a brand, and goes on to it.
pub async fn add(State(site): State<Site>, Admin(signed_in): Admin, typed: Typed) -> Answered {
    let name = typed.get("name").to_owned();
    let adding = site
        .desk
        .act(signed_in.viewer.actor(), move |act| brands::add(act, &name));
    match adding.await {
        Ok(brand) => Ok(go_on(&place(Some(brand)), "workspace-done-brand", brand.get())),
        Err(error) => {
            let (done, on) = (Err(error), go_on(&place(None), "workspace-done-brand", 0));
            settle(site, signed_in, (NEW, typed), (done, on), shows(None)).await
        }
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
