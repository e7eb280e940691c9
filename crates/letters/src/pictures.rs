//! The sources of pictures in HTML that a serialiser wrote, where `<` begins an element and nothing else, and a quote ends
//! a value and nothing else. So nothing that a letter says can pass for a source.

use crate::text_to_html::escape;

/// The HTML with each picture's source replaced by the attribute that `attribute` makes of it.
pub fn with_sources(html: &str, mut attribute: impl FnMut(&str) -> String) -> String {
    const OPENING: &str = "<img ";
    let mut out = String::with_capacity(html.len());
    let mut rest = html;
    while let Some(at) = rest.find(OPENING) {
        out.push_str(&rest[..at + OPENING.len()]);
        rest = &rest[at + OPENING.len()..];
        // name="value" name="value">
        while let Some((name, (value, after))) = rest
            .split_once("=\"")
            .filter(|(name, _)| !name.contains('>'))
            .and_then(|(name, tail)| Some((name, tail.split_once('"')?)))
        {
            if name.trim_start() == "src" {
                out.push_str(&" ".repeat(name.len() - name.trim_start().len()));
                out.push_str(&attribute(&unescape(value)));
            } else {
                out.push_str(&format!("{name}=\"{value}\""));
            }
            rest = after;
        }
    }
    out.push_str(rest);
    out
}

/// `src="…"`.
pub fn source(address: &str) -> String {
    format!("src=\"{}\"", escape(address))
}

/// The few references a serialiser writes.
fn unescape(value: &str) -> String {
    let named = [
        ("&lt;", "<"),
        ("&gt;", ">"),
        ("&quot;", "\""),
        ("&nbsp;", "\u{A0}"),
        ("&amp;", "&"),
    ];
    named
        .iter()
        .fold(value.to_owned(), |value, (name, char)| value.replace(name, char))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_sources_of_pictures_are_replaced() {
        let html = "<p title=\"src=\">src=\"cid:a\" &lt;img src=\"cid:b\"&gt;</p><img alt=\"x src=\" src=\"cid:c&amp;d\"><img alt=\"y\">\
            <a href=\"e\">src=\"f\"</a>";
        let mut seen = vec![];
        let shown = with_sources(html, |source| {
            seen.push(source.to_owned());
            super::source("/1")
        });
        assert_eq!(seen, ["cid:c&d"]);
        assert_eq!(shown, html.replace("src=\"cid:c&amp;d\"", "src=\"/1\""));
    }
}
