//! What an agent wrote in the editor: a small list of elements, nothing that styles or fetches, pictures only by
//! Content-ID. Cleaned when it comes and again whenever it is shown.

use crate::{depth, flatten, html_text, pictures, text_to_html::escape};
use ammonia::{Builder, UrlRelative};
use std::borrow::Cow;
use std::collections::{HashMap, HashSet};

const TAGS: [&str; 17] = [
    "a",
    "blockquote",
    "br",
    "code",
    "em",
    "h3",
    "hr",
    "img",
    "li",
    "ol",
    "p",
    "pre",
    "s",
    "strong",
    "u",
    "ul",
    "b",
];

const DROPPED_WITH_CONTENT: [&str; 10] = [
    "script", "style", "title", "head", "noscript", "template", "object", "iframe", "svg", "math",
];

/// The HTML that is kept: sources of pictures become `cid:` and their id. The editor names them by a path that ends in
/// `/pictures/` and the id; pictures from elsewhere are left out.
pub fn clean_written(html: &str) -> String {
    let flat = flatten::flatten(html);
    if depth::is_too_much(&flat) {
        return format!("<pre>{}</pre>", escape(&html_text::html_to_text(html)));
    }
    let mut builder = Builder::empty();
    builder
        .tags(TAGS.into_iter().collect())
        .clean_content_tags(DROPPED_WITH_CONTENT.into_iter().collect())
        .tag_attributes(HashMap::from([
            ("a", HashSet::from(["href"])),
            ("img", HashSet::from(["src", "alt"])),
            ("ol", HashSet::from(["start"])),
        ]))
        .url_schemes(HashSet::from(["http", "https", "mailto", "tel", "cid"]))
        .url_relative(UrlRelative::PassThrough)
        .link_rel(Some("noopener noreferrer"))
        .strip_comments(true)
        .attribute_filter(|element, attribute, value| match (element, attribute) {
            ("img", "src") => Some(Cow::from(format!("cid:{}", picture(value)?))),
            ("a", "href") => is_link(value).then_some(Cow::from(value)),
            ("ol", "start") => value.parse::<u16>().is_ok().then_some(Cow::from(value)),
            _ => Some(Cow::from(value)),
        });
    builder.clean(&flat).to_string()
}

/// The HTML as it is shown: `inline` gives the address of a picture by its Content-ID; one without is left out.
pub fn show_written(html: &str, inline: &dyn Fn(&str) -> Option<String>) -> String {
    pictures::with_sources(&clean_written(html), |source| {
        let address = source.strip_prefix("cid:").and_then(inline);
        address
            .map(|address| pictures::source(&address))
            .unwrap_or_default()
    })
}

/// Whether HTML says more than its text: emphasis, lists, links, pictures.
pub fn says_more_than_text(html: &str) -> bool {
    const MORE: [&str; 12] = [
        "<a ",
        "<blockquote",
        "<code",
        "<em",
        "<h3",
        "<img",
        "<ol",
        "<pre",
        "<s>",
        "<strong",
        "<u",
        "<b>",
    ];
    MORE.iter().any(|tag| html.contains(tag))
}

fn picture(source: &str) -> Option<&str> {
    let id = match source.strip_prefix("cid:") {
        Some(id) => id,
        None => source.rsplit_once("/pictures/")?.1,
    };
    let plain = |c: char| c.is_ascii_alphanumeric() || ".@-".contains(c);
    (!id.is_empty() && id.len() <= 100 && id.chars().all(plain)).then_some(id)
}

fn is_link(url: &str) -> bool {
    let start = url.trim_start().to_ascii_lowercase();
    ["http:", "https:", "mailto:", "tel:"]
        .iter()
        .any(|scheme| start.starts_with(scheme))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_the_editor_makes_is_kept() {
        let wild = "<p onclick=x style=\"color:red\">Hi <strong class=a>you</strong> <img src=\"https://t.example/p.gif\">\
            <img src=\"/tickets/3/pictures/ab12@guichet\" alt=\"Lamp\"><img src=x onerror=alert(1)>\
            <a href=\"javascript:alert(1)\">no</a><a href=\"https://ok.example/\">ok</a><script>alert(2)</script>\
            <form action=/x><input name=y></form></p>";
        let clean = clean_written(wild);
        assert!(
            clean.contains("<img src=\"cid:ab12@guichet\" alt=\"Lamp\">"),
            "{clean}"
        );
        assert!(clean.contains("<strong>you</strong>") && clean.contains("https://ok.example/"));
        for gone in [
            "onclick",
            "style",
            "class",
            "t.example",
            "onerror",
            "javascript",
            "alert",
            "form",
            "input",
        ] {
            assert!(!clean.contains(gone), "{gone} in {clean}");
        }
        let shown = show_written(&clean, &|id| {
            (id == "ab12@guichet").then(|| "/files/7".to_owned())
        });
        assert!(shown.contains("src=\"/files/7\""), "{shown}");
        assert_eq!(clean_written(&clean), clean);
        assert!(says_more_than_text(&clean) && !says_more_than_text("<p>Hi<br>you</p>"));
    }
}
