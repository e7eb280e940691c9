//! HTML made safe to look at: allow-listed elements and attributes, no relative links, no remote images before they are
//! asked for (threats X1, X4, X5, X10). To be shown in a sandboxed frame all the same.

use crate::{depth, flatten, html_text, pictures, stop, styles, text_to_html::escape};
use ammonia::{Builder, UrlRelative};
use std::borrow::Cow;
use std::collections::{HashMap, HashSet};

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

/// How many times smaller cleaning makes HTML at most: classes, ids and styles go.
const SHRINKS: usize = 4;

/// Cleans HTML for showing. `inline` gives our URL for a Content-ID (without `cid:`), or nothing when the letter has no such part.
pub fn sanitise(html: &str, images: Images, inline: &dyn Fn(&str) -> Option<String>) -> Sanitised {
    show(&clean(html), images, inline)
}

/// The part of the work that is done once, when a letter comes: what remains does nothing, and its pictures name where
/// they lie in the letter or elsewhere. Cleaning it again changes nothing.
pub fn clean(html: &str) -> String {
    of_flat(&flatten::flatten(html), html)
}

/// The same, if it comes to no more than so many bytes. What is far longer is not worked on to its end: a tree of megabytes
/// would be built and written only to be left out.
pub fn clean_within(html: &str, most: usize) -> Option<String> {
    let flat = flatten::within(html, most.saturating_mul(SHRINKS))?;
    Some(of_flat(&flat, html)).filter(|cleaned| cleaned.len() <= most)
}

fn of_flat(flat: &str, html: &str) -> String {
    let cleaned = if depth::is_too_much(flat) {
        None
    } else {
        builder().clean_from_reader(stop::Steady(flat.as_bytes())).ok()
    };
    match cleaned {
        Some(cleaned) => cleaned.to_string(),
        None => format!("<pre>{}</pre>", escape(&html_text::html_to_text(html))),
    }
}

/// Cleaned HTML with its pictures as they may be seen now.
pub fn show(cleaned: &str, images: Images, inline: &dyn Fn(&str) -> Option<String>) -> Sanitised {
    let mut remote_images = 0;
    let html = pictures::with_sources(cleaned, |source| {
        let (attribute, remote) = image(source, &images, inline);
        remote_images += usize::from(remote);
        attribute
    });
    Sanitised { html, remote_images }
}

fn builder() -> Builder<'static> {
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
        .attribute_filter(|element, attribute, value| {
            stop::look();
            filter(element, attribute, value)
        });
    builder
}

fn filter<'v>(element: &str, attribute: &str, value: &'v str) -> Option<Cow<'v, str>> {
    match (element, attribute) {
        ("a", "href") => has_scheme(value, &["http:", "https:", "mailto:", "tel:"]).then_some(value.into()),
        ("img", "src") => is_picture(value).then_some(value.into()),
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

/// Whether a source names a part of the letter, a picture elsewhere, or holds a picture that is nothing but one.
fn is_picture(source: &str) -> bool {
    has_scheme(source, &["cid:", "http:", "https:"]) || {
        let start: String = source.trim_start().chars().take(30).collect();
        let start = start.to_ascii_lowercase();
        ["png", "gif", "jpeg", "jpg", "webp"]
            .iter()
            .any(|kind| start.starts_with(&format!("data:image/{kind};base64,")))
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

/// The attribute that takes the place of a source, and whether the source is remote.
fn image(source: &str, images: &Images, inline: &dyn Fn(&str) -> Option<String>) -> (String, bool) {
    let source = source.trim();
    if has_scheme(source, &["cid:"]) {
        let address = inline(&percent_decoded(&source[4..]));
        let missing = || "data-missing=\"inline\"".to_owned();
        return (address.map_or_else(missing, |url| pictures::source(&url)), false);
    }
    match images {
        _ if !is_picture(source) => ("data-missing=\"unsafe\"".into(), false),
        _ if has_scheme(source, &["data:"]) => (pictures::source(source), false),
        Images::Blocked => ("data-blocked=\"remote\"".into(), true),
        Images::Shown { proxy } => (pictures::source(&proxy(source)), true),
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
