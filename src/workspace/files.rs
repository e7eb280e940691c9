//! Files of a ticket, to save; pictures inside a letter, to look at. Never under a type that a browser would run
//! (threat X3).

use crate::files::is_bearable;
use crate::ids::AttachmentId;
use crate::pages::{Id, SignedIn};
use crate::tickets;
use crate::web::{Answered, Query, Site};
use axum::extract::State;
use axum::http::{HeaderValue, header};
use axum::response::{IntoResponse, Response};
use serde::Deserialize;

/// The types that may be looked at inside a letter.
pub(super) const RASTER: [&str; 4] = ["image/png", "image/jpeg", "image/gif", "image/webp"];

/// `?inline=1` to look at it.
#[derive(Deserialize, Default)]
pub struct Asked {
    inline: Option<String>,
}

/// A file.
pub async fn show(
    State(site): State<Site>,
    signed_in: SignedIn,
    Id(id): Id<AttachmentId>,
    Query(asked): Query<Asked>,
) -> Answered {
    let files = site.desk.files.clone();
    let (file, bytes) = site
        .desk
        .read(move |tx| {
            let file = tickets::attachment(tx, &signed_in.viewer, id)?;
            let bytes = files.read(tx, &file.file_hash)?;
            Ok((file, bytes))
        })
        .await?;
    let inline = asked.inline.is_some() && RASTER.contains(&file.content_type.as_str());
    // A picture too large to be shown is a file like any other.
    let inline = inline && is_bearable(&bytes);
    let mut answer = bytes.into_response();
    let kind = HeaderValue::from_str(&file.content_type)
        .unwrap_or(HeaderValue::from_static("application/octet-stream"));
    let headers = answer.headers_mut();
    headers.insert(header::CONTENT_TYPE, kind);
    let place = if inline {
        "inline".to_owned()
    } else {
        disposition(&file.name)
    };
    if let Ok(value) = HeaderValue::from_str(&place) {
        headers.insert(header::CONTENT_DISPOSITION, value);
    }
    inert(&mut answer);
    Ok(answer)
}

/// What is shown as it came may do nothing: no scripts, no frames, no requests.
pub fn inert(answer: &mut Response) {
    let headers = answer.headers_mut();
    headers.insert(
        header::CONTENT_SECURITY_POLICY,
        HeaderValue::from_static("default-src 'none'; sandbox"),
    );
    headers.insert(
        header::CACHE_CONTROL,
        HeaderValue::from_static("private, max-age=86400"),
    );
}

/// `attachment` with the name in ASCII and, for all other letters, in UTF-8 (RFC 6266).
fn disposition(name: &str) -> String {
    let ascii: String = name
        .chars()
        .map(|c| {
            if c.is_ascii_graphic() && !"\"\\%;".contains(c) || c == ' ' {
                c
            } else {
                '_'
            }
        })
        .collect();
    let mut encoded = String::new();
    for byte in name.bytes() {
        if byte.is_ascii_alphanumeric() || b"-._~".contains(&byte) {
            encoded.push(char::from(byte));
        } else {
            encoded.push_str(&format!("%{byte:02X}"));
        }
    }
    format!("attachment; filename=\"{ascii}\"; filename*=UTF-8''{encoded}")
}

#[cfg(test)]
mod tests {
    use super::disposition;

    #[test]
    fn a_name_never_leaves_its_header() {
        assert_eq!(
            disposition("Übersicht \"1\".pdf"),
            "attachment; filename=\"_bersicht _1_.pdf\"; filename*=UTF-8''%C3%9Cbersicht%20%221%22.pdf"
        );
        assert!(!disposition("a\r\nX-Y: z").contains(['\r', '\n']));
    }
}
