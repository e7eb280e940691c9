//! Bytes that somebody else made: files to save, pictures to look at. Nothing in them may run on our address (threat X3).

use axum::http::{HeaderValue, header};
use axum::response::{IntoResponse, Response};

/// The answer with such bytes, under a policy that lets them do nothing: no scripts, no frames, no requests.
pub struct Download<B> {
    body: B,
    content_type: String,
    /// The name to save it under; None for what is looked at where it stands.
    name: Option<String>,
    lasts: bool,
}

impl<B: IntoResponse> Download<B> {
    /// A file to save under this name.
    pub fn save(name: impl Into<String>, content_type: impl Into<String>, body: B) -> Download<B> {
        Download {
            name: Some(name.into()),
            ..Download::show(content_type, body)
        }
    }

    /// A picture to look at. The caller has made sure that it is one: see [`is_picture`].
    pub fn show(content_type: impl Into<String>, body: B) -> Download<B> {
        Download {
            body,
            content_type: content_type.into(),
            name: None,
            lasts: false,
        }
    }

    /// What this address leads to never changes: the browser of whoever has seen it may keep it for a day.
    pub fn lasting(self) -> Download<B> {
        Download { lasts: true, ..self }
    }
}

impl<B: IntoResponse> IntoResponse for Download<B> {
    fn into_response(self) -> Response {
        let mut answer = self.body.into_response();
        let headers = answer.headers_mut();
        let kind = HeaderValue::from_str(&self.content_type);
        let kind = kind.unwrap_or(HeaderValue::from_static("application/octet-stream"));
        headers.insert(header::CONTENT_TYPE, kind);
        if let Some(name) = self.name {
            let place = HeaderValue::from_str(&disposition(&name));
            let place = place.unwrap_or(HeaderValue::from_static("attachment"));
            headers.insert(header::CONTENT_DISPOSITION, place);
        }
        let nothing = HeaderValue::from_static("default-src 'none'; sandbox");
        headers.insert(header::CONTENT_SECURITY_POLICY, nothing);
        if self.lasts {
            let day = HeaderValue::from_static("private, max-age=86400");
            headers.insert(header::CACHE_CONTROL, day);
        }
        answer
    }
}

/// The types that may be looked at inside a page: pictures that can hold no script.
pub fn is_picture(content_type: &str) -> bool {
    ["image/png", "image/jpeg", "image/gif", "image/webp"].contains(&content_type)
}

/// `attachment` with the name in ASCII and, for all other letters, in UTF-8 (RFC 6266, RFC 8187).
fn disposition(name: &str) -> String {
    let plain = |c: char| match c {
        ' ' => c,
        c if c.is_ascii_graphic() && !"\"\\%;".contains(c) => c,
        _ => '_',
    };
    let ascii: String = name.chars().map(plain).collect();
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
    use super::*;

    #[test]
    fn a_name_never_leaves_its_header() {
        assert_eq!(
            disposition("Übersicht \"1\".pdf"),
            "attachment; filename=\"_bersicht _1_.pdf\"; filename*=UTF-8''%C3%9Cbersicht%20%221%22.pdf"
        );
        assert!(!disposition("a\r\nX-Y: z").contains(['\r', '\n']));
    }

    #[test]
    fn nothing_in_a_file_runs_here_and_only_what_lasts_is_kept() {
        let header = |answer: &Response, name: &str| {
            let value = answer.headers().get(name);
            value
                .and_then(|value| value.to_str().ok())
                .unwrap_or_default()
                .to_owned()
        };
        let saved = Download::save("a.html", "text/html", "<script>").into_response();
        assert!(header(&saved, "content-disposition").starts_with("attachment; "));
        assert_eq!(
            header(&saved, "content-security-policy"),
            "default-src 'none'; sandbox"
        );
        assert_eq!(header(&saved, "cache-control"), "");
        let shown = Download::show("image/png\r\n", "").lasting().into_response();
        assert_eq!(header(&shown, "content-type"), "application/octet-stream");
        assert_eq!(header(&shown, "content-disposition"), "");
        assert_eq!(header(&shown, "cache-control"), "private, max-age=86400");
    }
}
