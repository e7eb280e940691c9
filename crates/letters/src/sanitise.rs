//! HTML made safe to look at: allow-listed elements and attributes, no relative links, no remote images before they are
//! asked for (SECURITY X1, X4, X5, X10). To be shown in a sandboxed frame all the same.

use crate::{depth, html_text, styles, text_to_html::escape};
use ammonia::{Builder, UrlRelative};
use std::borrow::Cow;
use std::collections::{HashMap, HashSet};
use std::sync::{Arc, Mutex, PoisonError};

/// What happens to images on other people's servers.
pub enum Images<'a> {
    /// They are left out; their alternative text stays.
    Blocked,
    /// They are fetched through us: `proxy` gives our URL for theirs.
    Shown {
        /// Their absolute http(s) URL in, ours out.
        proxy: &'a dyn Fn(&str) -> String,
    },
}

/// HTML that may be shown.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Sanitised {
    /// The fragment.
    pub html: String,
    /// How many images point to other servers, shown or not.
    pub remote_images: usize,
}

const TAGS: [&str; 62] = [
    "a",
    "abbr",
    "address",
    "article",
    "b",
    "bdi",
    "bdo",
    "big",
    "blockquote",
    "br",
    "caption",
    "center",
    "cite",
    "code",
    "col",
    "colgroup",
    "dd",
    "del",
    "dfn",
    "div",
    "dl",
    "dt",
    "em",
    "figcaption",
    "figure",
    "font",
    "footer",
    "h1",
    "h2",
    "h3",
    "h4",
    "h5",
    "h6",
    "header",
    "hr",
    "i",
    "img",
    "ins",
    "kbd",
    "li",
    "mark",
    "ol",
    "p",
    "pre",
    "q",
    "s",
    "samp",
    "section",
    "small",
    "span",
    "strike",
    "strong",
    "sub",
    "sup",
    "table",
    "tbody",
    "td",
    "tfoot",
    "th",
    "thead",
    "tr",
    "u",
];
const REST: [&str; 4] = ["ul", "var", "wbr", "tt"];
const DROPPED_WITH_CONTENT: [&str; 14] = [
    "script", "style", "title", "head", "noscript", "template", "object", "iframe", "svg", "math",
    "textarea", "select", "xmp", "audio",
];

/// Cleans HTML for showing. `inline` gives our URL for a Content-ID (without `cid:`), or nothing when the letter has no such part.
pub fn sanitise(html: &str, images: Images, inline: &dyn Fn(&str) -> Option<String>) -> Sanitised {
    if depth::is_too_deep(html) || is_one_endless_text(html) {
        let text = html_text::html_to_text(html);
        return Sanitised {
            html: format!("<pre>{}</pre>", escape(&text)),
            remote_images: 0,
        };
    }
    let token = unused_token(html);
    let sources: Arc<Mutex<Vec<String>>> = Arc::default();
    let cleaned = builder(&token, Arc::clone(&sources)).clean(html).to_string();
    let sources = std::mem::take(&mut *sources.lock().unwrap_or_else(PoisonError::into_inner));
    put_images_back(&cleaned, &token, &sources, &images, inline)
}

/// Thousands of entities in one stretch of text take the parser quadratic time; end tags of what is not open do not end
/// a stretch.
fn is_one_endless_text(html: &str) -> bool {
    let (mut length, mut entities) = (0, 0);
    html.split('<').any(|piece| {
        if piece.starts_with(|c: char| c.is_ascii_alphabetic()) {
            (length, entities) = (0, 0);
        }
        length += piece.len();
        entities += piece.matches('&').count();
        length > 10_000 && entities > 3_000
    })
}

/// A word that the HTML cannot contain, to hold the place of each image source.
fn unused_token(html: &str) -> String {
    let mut number = 0u64;
    loop {
        let token = format!("cid:imgsource{number}x");
        if !html.to_ascii_lowercase().contains(&token) {
            return token;
        }
        number = number.wrapping_mul(31).wrapping_add(html.len() as u64 + 7);
    }
}

fn builder(token: &str, sources: Arc<Mutex<Vec<String>>>) -> Builder<'static> {
    let token = token.to_string();
    let mut builder = Builder::empty();
    builder
        .tags(TAGS.into_iter().chain(REST).collect())
        .clean_content_tags(DROPPED_WITH_CONTENT.into_iter().collect())
        .generic_attributes(HashSet::from([
            "style", "title", "dir", "lang", "align", "valign", "bgcolor", "color", "width", "height",
        ]))
        .tag_attributes(HashMap::from([
            ("a", HashSet::from(["href"])),
            ("img", HashSet::from(["src", "alt", "border"])),
            ("td", HashSet::from(["colspan", "rowspan", "nowrap"])),
            ("th", HashSet::from(["colspan", "rowspan", "nowrap"])),
            ("table", HashSet::from(["border", "cellpadding", "cellspacing"])),
            ("font", HashSet::from(["size", "face"])),
            ("ol", HashSet::from(["start", "type"])),
        ]))
        .url_schemes(HashSet::from(["http", "https", "mailto", "tel", "cid", "data"]))
        .url_relative(UrlRelative::Deny)
        .link_rel(Some("noopener noreferrer"))
        .set_tag_attribute_value("a", "target", "_blank")
        .strip_comments(true)
        .attribute_filter(move |element, attribute, value| {
            filter(element, attribute, value, &token, &sources)
        });
    builder
}

fn filter<'v>(
    element: &str,
    attribute: &str,
    value: &'v str,
    token: &str,
    sources: &Mutex<Vec<String>>,
) -> Option<Cow<'v, str>> {
    match (element, attribute) {
        ("a", "href") => has_scheme(value, &["http:", "https:", "mailto:", "tel:"]).then_some(value.into()),
        ("img", "src") => {
            let mut sources = sources.lock().unwrap_or_else(PoisonError::into_inner);
            sources.push(value.to_string());
            Some(format!("{token}{}", sources.len() - 1).into())
        }
        (_, "style") => Some(styles::keep(value))
            .filter(|style| !style.is_empty())
            .map(Cow::from),
        (
            _,
            "width" | "height" | "colspan" | "rowspan" | "size" | "border" | "cellpadding" | "cellspacing"
            | "start",
        ) => (value.len() <= 6 && value.chars().all(|c| c.is_ascii_digit() || "%+-px.".contains(c)))
            .then_some(value.into()),
        _ => Some(value.into()),
    }
}

fn has_scheme(url: &str, schemes: &[&str]) -> bool {
    let start: String = url
        .trim_start()
        .chars()
        .take(10)
        .collect::<String>()
        .to_ascii_lowercase();
    schemes.iter().any(|scheme| start.starts_with(scheme))
}

fn put_images_back(
    cleaned: &str,
    token: &str,
    sources: &[String],
    images: &Images,
    inline: &dyn Fn(&str) -> Option<String>,
) -> Sanitised {
    let mut remote_images = 0;
    let mut html = String::with_capacity(cleaned.len());
    let opening = format!("src=\"{token}");
    let mut rest = cleaned;
    while let Some(at) = rest.find(&opening) {
        html.push_str(&rest[..at]);
        let after = &rest[at + opening.len()..];
        let Some((number, tail)) = after.split_once('"') else {
            break;
        };
        let source = number
            .parse::<usize>()
            .ok()
            .and_then(|n| sources.get(n))
            .map_or("", String::as_str);
        let (attribute, remote) = image(source, images, inline);
        remote_images += usize::from(remote);
        html.push_str(&attribute);
        rest = tail;
    }
    html.push_str(rest);
    Sanitised { html, remote_images }
}

/// The attribute that takes the place of a source, and whether the source is remote.
fn image(source: &str, images: &Images, inline: &dyn Fn(&str) -> Option<String>) -> (String, bool) {
    let source = source.trim();
    let shown = |url: &str| format!("src=\"{}\"", escape(url));
    if has_scheme(source, &["cid:"]) {
        return (
            inline(&percent_decoded(&source[4..]))
                .map_or("data-missing=\"inline\"".into(), |url| shown(&url)),
            false,
        );
    }
    if has_scheme(source, &["data:"]) {
        let lower: String = source.chars().take(30).collect::<String>().to_ascii_lowercase();
        let raster = ["png", "gif", "jpeg", "jpg", "webp"]
            .iter()
            .any(|kind| lower.starts_with(&format!("data:image/{kind};base64,")));
        return (
            if raster {
                shown(source)
            } else {
                "data-missing=\"unsafe\"".into()
            },
            false,
        );
    }
    match images {
        _ if !has_scheme(source, &["http:", "https:"]) => ("data-missing=\"unsafe\"".into(), false),
        Images::Blocked => ("data-blocked=\"remote\"".into(), true),
        Images::Shown { proxy } => (shown(&proxy(source)), true),
    }
}

fn percent_decoded(text: &str) -> String {
    let bytes = text.as_bytes();
    let mut out = Vec::with_capacity(bytes.len());
    let mut at = 0;
    while at < bytes.len() {
        match (
            bytes[at],
            crate::transfer::hex_pair(bytes.get(at + 1), bytes.get(at + 2)),
        ) {
            (b'%', Some(byte)) => {
                out.push(byte);
                at += 3;
            }
            (byte, _) => {
                out.push(byte);
                at += 1;
            }
        }
    }
    String::from_utf8_lossy(&out).into_owned()
}
