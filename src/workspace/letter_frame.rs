//! An HTML letter by itself, for the sandboxed frame: sanitised when it came, under a policy of its own, without remote pictures
//! until someone asks for them (threats X1, X4, X5).

use super::pictures;
use crate::ids::MessageId;
use crate::languages::Words;
use crate::pages::{Id, SignedIn};
use crate::store::{Desk, Error};
use crate::tickets::{self, Attachment};
use crate::web::{Answered, Query, Site};
use axum::extract::State;
use axum::http::{HeaderName, HeaderValue, header};
use axum::response::{Html, IntoResponse};
use letters::{Images, Sanitised};
use serde::Deserialize;

/// Styles only inside the frame; links open outside of it; `allow-same-origin` lets the page measure its height.
const POLICY: &str = "default-src 'none'; style-src 'unsafe-inline'; img-src 'self' data:; frame-ancestors 'self'; \
    base-uri 'none'; form-action 'none'; sandbox allow-same-origin allow-popups allow-popups-to-escape-sandbox";

const STYLE: &str = "body{margin:8px;font:14px/20px system-ui,sans-serif;color:#222;overflow-wrap:anywhere}\
    img{max-width:100%;height:auto}table{max-width:100%}blockquote{margin:8px 0 8px 4px;padding-left:10px;\
    border-left:2px solid #ccc;color:#555}.guichet-images{margin:0 0 10px;padding:6px 10px;border-radius:6px;\
    background:#f2f0ec;font-size:13px}.guichet-picture{display:inline-block;box-sizing:border-box;max-width:100%;\
    padding:4px 10px;border:1px dashed #c9c4bb;border-radius:6px;background:#faf9f7;color:#6b665e;font:13px/18px system-ui,sans-serif}\
    .guichet-picture::before{content:url(\"data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' width='16' height='16' \
    viewBox='0 0 24 24' fill='none' stroke='%236b665e' stroke-width='2' stroke-linecap='round' stroke-linejoin='round'%3E%3Crect \
    width='18' height='18' x='3' y='3' rx='2'/%3E%3Ccircle cx='9' cy='9' r='2'/%3E%3Cpath d='m21 15-3-3-9 9'/%3E%3C/svg%3E\");\
    vertical-align:-3px}.guichet-picture:not(:empty)::before{margin-right:6px}";

/// `?images=1` to see remote pictures.
#[derive(Deserialize, Default)]
pub struct Asked {
    images: Option<String>,
}

/// The letter.
pub async fn show(
    State(site): State<Site>,
    signed_in: SignedIn,
    Id(id): Id<MessageId>,
    Query(asked): Query<Asked>,
) -> Answered {
    let viewer = signed_in.viewer;
    let words = viewer.words();
    let (message, files) = site
        .desk
        .read(move |tx| {
            let message = tickets::message(tx, &viewer, id)?;
            let files = tickets::attachments(tx, &viewer, message.ticket_id)?;
            Ok((message, files))
        })
        .await?;
    let html = message.html.ok_or(Error::NotFound)?;
    let with_images = asked.images.is_some();
    let letter = with_pictures(&site.desk, &html, &files, id, with_images);
    let mut answer = Html(framed(&words, &letter, with_images)).into_response();
    let headers = answer.headers_mut();
    let own: [(HeaderName, &'static str); 3] = [
        (header::CONTENT_SECURITY_POLICY, POLICY),
        (header::X_FRAME_OPTIONS, "SAMEORIGIN"),
        (header::REFERRER_POLICY, "no-referrer"),
    ];
    for (name, value) in own {
        headers.insert(name, HeaderValue::from_static(value));
    }
    Ok(answer)
}

fn with_pictures(
    desk: &Desk,
    html: &str,
    files: &[Attachment],
    id: MessageId,
    with_images: bool,
) -> Sanitised {
    let inline = |content_id: &str| {
        let file = files
            .iter()
            .find(|file| file.message_id == id && file.content_id.as_deref() == Some(content_id))?;
        Some(format!("/files/{}?inline=1", file.id))
    };
    let proxy = |url: &str| pictures::link(&desk.keys, url);
    let images = if with_images {
        Images::Shown { proxy: &proxy }
    } else {
        Images::Blocked
    };
    letters::show(html, images, &inline)
}

fn framed(words: &Words, letter: &Sanitised, with_images: bool) -> String {
    let notice = if letter.remote_images > 0 && !with_images {
        format!(
            "<p class=\"guichet-images\">{} <a href=\"?images=1\">{}</a></p>",
            words.say_one("workspace-images-blocked", "number", letter.remote_images),
            words.say("workspace-show-images")
        )
    } else {
        String::new()
    };
    format!(
        "<!doctype html><html lang=\"{}\"><head><meta charset=\"utf-8\"><title>-</title>\
         <style>{STYLE}</style></head><body>{notice}{}</body></html>",
        words.language(),
        letters::with_place_holders(&letter.html)
    )
}
