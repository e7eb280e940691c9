//! GET: a file that was too large for its letter, behind a signed link of its own that ends.

use super::download::as_download;
use crate::brands;
use crate::correspondence::read_file_link;
use crate::languages::Zone;
use crate::store::Error;
use crate::tickets;
use crate::web::{Answered, Page, Site, render};
use askama::Template;
use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::IntoResponse;

#[derive(Template)]
#[template(path = "portal/file_gone.html")]
struct FileGone {
    page: Page,
}

/// The file, as a download. After its end a page says how to get it again (410).
pub(super) async fn shared(State(site): State<Site>, Path(link): Path<String>) -> Answered {
    let link = read_file_link(&site.desk.keys, &link).ok_or(Error::NotFound)?;
    let (now, files) = (site.desk.clock.now(), site.desk.files.clone());
    let read = site.desk.read(move |tx| {
        let file = tickets::find_attachment(tx, link.attachment)?.ok_or(Error::NotFound)?;
        let ticket = tickets::find(tx, file.ticket_id)?.ok_or(Error::NotFound)?;
        if now > link.until {
            return Ok(Err((ticket.language, brands::find(tx, ticket.brand_id)?)));
        }
        let bytes = files.read(tx, &file.file_hash)?;
        Ok(Ok((file, bytes)))
    });
    match read.await? {
        Ok((file, bytes)) => Ok(as_download(file, bytes)),
        Err((language, brand)) => {
            let words = language.words();
            let title = words.say("portal-file-gone");
            let page = Page::new(&site, words, Zone::UTC, title, brand.name, "").of_brand(brand.id);
            Ok((StatusCode::GONE, render(&FileGone { page })?).into_response())
        }
    }
}
