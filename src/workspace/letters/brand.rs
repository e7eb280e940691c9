//! The brand: its colour and logo are set here, and served to the pages that customers see.

use super::list;
use crate::files;
use crate::settings;
use crate::store::Error;
use crate::web::{Answered, Site, render};
use crate::workspace::attach;
use crate::workspace::files::{RASTER, inert};
use crate::workspace::flash::go_on;
use crate::workspace::session::SignedIn;
use crate::workspace::typed::Typed;
use axum::extract::State;
use axum::http::{HeaderValue, StatusCode, header};
use axum::response::IntoResponse;

/// The largest logo, in bytes: it goes along with every letter.
const LARGEST: i64 = 100_000;

/// Sets colour and logo.
pub async fn set(State(site): State<Site>, signed_in: SignedIn, typed: Typed) -> Answered {
    signed_in.viewer.must_be_admin()?;
    let colour = typed.get("colour").trim().to_lowercase();
    let kept = attach::keep(&site.desk, typed.files.iter().take(1).cloned().collect()).await?;
    let logo = kept.into_iter().next();
    let fits = |logo: &crate::tickets::NewAttachment| {
        logo.file.size <= LARGEST && RASTER.contains(&logo.content_type.as_str())
    };
    let problem = match settings::is_dark_enough(&colour) {
        None => Some("letters-no-colour"),
        Some(false) => Some("letters-light-colour"),
        Some(true) if logo.as_ref().is_some_and(|logo| !fits(logo)) => Some("letters-bad-logo"),
        Some(true) => None,
    };
    if let Some(problem) = problem {
        let desk = site.desk.clone();
        let page = desk
            .read(move |tx| list::load(tx, &site, &signed_in, Some((colour, problem))))
            .await?;
        return Ok((StatusCode::UNPROCESSABLE_ENTITY, render(&page)?).into_response());
    }
    let without = typed.find("without_logo").is_some();
    site.desk
        .act(signed_in.viewer.actor(), move |act| {
            let brand = settings::brand(act)?.id;
            settings::set_colour(act, brand, &colour)?;
            if let Some(logo) = &logo {
                files::name(act, &logo.file)?;
                settings::set_logo(act, brand, Some((&logo.file.hash, &logo.content_type)))?;
            } else if without {
                settings::set_logo(act, brand, None)?;
            }
            Ok(())
        })
        .await?;
    Ok(go_on("/settings/letters", "workspace-done-settings", 1))
}

/// The brand's colour and logo for public pages. The logo stands where the desk's mark and name do; who listens to the page
/// still hears the name.
pub async fn style(State(site): State<Site>) -> Answered {
    let brand = site.desk.read(settings::brand).await?;
    // Checked when it was set, and once more here: it becomes a style.
    let colour = match settings::is_dark_enough(&brand.colour) {
        Some(_) => brand.colour,
        None => "#2b4ba8".to_owned(),
    };
    let css = format!(
        ":root{{--accent:light-dark({colour},color-mix(in oklch,{colour} 45%,white));--accent-fill:{colour};\
         --accent-fill-hover:color-mix(in oklch,{colour} 88%,black)}}"
    );
    let css = css + &brand.logo.map(|(hash, _)| in_the_head(&hash)).unwrap_or_default();
    let headers = [
        (header::CONTENT_TYPE, "text/css"),
        (header::CACHE_CONTROL, "max-age=300"),
    ];
    Ok((headers, css).into_response())
}

/// A logo is made for paper: in the dark it gets some.
fn in_the_head(hash: &str) -> String {
    let version: String = hash
        .chars()
        .filter(char::is_ascii_alphanumeric)
        .take(12)
        .collect();
    format!(
        ".public-head .brand{{font-size:0}}.public-head .brand-mark{{display:none}}\
         .public-head .brand::before{{content:'';width:min(200px,38vw);height:40px;border-radius:2px;\
         background:light-dark(transparent,#fff) url(/brand/logo?{version}) left center/contain no-repeat;\
         box-shadow:0 0 0 4px light-dark(transparent,#fff)}}"
    )
}

/// The logo, for public pages.
pub async fn logo(State(site): State<Site>) -> Answered {
    let files = site.desk.files.clone();
    let (bytes, kind) = site
        .desk
        .read(move |tx| {
            let (hash, kind) = settings::brand(tx)?.logo.ok_or(Error::NotFound)?;
            Ok((files.read(tx, &hash)?, kind))
        })
        .await?;
    let mut answer = bytes.into_response();
    let kind = HeaderValue::from_str(&kind).map_err(|_| Error::NotFound)?;
    answer.headers_mut().insert(header::CONTENT_TYPE, kind);
    inert(&mut answer);
    Ok(answer)
}
