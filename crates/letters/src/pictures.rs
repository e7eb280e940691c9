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

/// The HTML with a quiet box in the place of each picture that has no source, with its alternative text: a browser would
/// show a torn picture there. What was no larger than a dot is not seen.
pub fn with_place_holders(html: &str) -> String {
    const OPENING: &str = "<img";
    let mut out = String::with_capacity(html.len());
    let mut rest = html;
    while let Some(at) = rest.find(OPENING) {
        out.push_str(&rest[..at]);
        let (attributes, after) = attributes(&rest[at + OPENING.len()..]);
        match attributes.iter().any(|(name, _)| *name == "src") {
            true => out.push_str(&rest[at..rest.len() - after.len()]),
            false => out.push_str(&place_holder(&attributes)),
        }
        rest = after;
    }
    out.push_str(rest);
    out
}

/// The attributes of an element as they were written, and what follows its end.
fn attributes(mut rest: &str) -> (Vec<(&str, &str)>, &str) {
    let mut attributes = vec![];
    loop {
        rest = rest.trim_start();
        if let Some(after) = rest.strip_prefix('>') {
            return (attributes, after);
        }
        let Some((name, (value, after))) = rest
            .split_once("=\"")
            .filter(|(name, _)| !name.contains('>'))
            .and_then(|(name, tail)| Some((name, tail.split_once('"')?)))
        else {
            return (attributes, rest.split_once('>').map_or("", |(_, after)| after));
        };
        attributes.push((name, value));
        rest = after;
    }
}

fn place_holder(attributes: &[(&str, &str)]) -> String {
    let value = |wanted: &str| {
        let found = attributes.iter().find(|(name, _)| *name == wanted);
        found.map_or("", |(_, value)| value.trim())
    };
    // Why it has none, as `show` says it.
    let why = ["data-blocked", "data-missing"].map(|name| match value(name) {
        "" => String::new(),
        why => format!(" {name}=\"{why}\""),
    });
    let why = why.concat();
    let is_dot = |side: &str| {
        side.trim_end_matches("px")
            .parse()
            .is_ok_and(|side: u32| side < 3)
    };
    if is_dot(value("width")) || is_dot(value("height")) {
        return format!("<span hidden{why}></span>");
    }
    let text = value("alt").replace('<', "&lt;");
    format!("<span class=\"guichet-picture\"{why}>{text}</span>")
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
    fn a_picture_without_a_source_leaves_a_quiet_box_with_its_words() {
        let html = "<p>&lt;img&gt;<img data-blocked=\"remote\" alt=\"A &quot;red&quot; lamp\" width=\"420\"><img src=\"/1\" alt=\"b\">\
            <img data-blocked=\"remote\" width=\"1\" height=\"1\"><img data-missing=\"inline\"></p>";
        assert_eq!(
            with_place_holders(html),
            "<p>&lt;img&gt;<span class=\"guichet-picture\" data-blocked=\"remote\">A &quot;red&quot; lamp</span><img src=\"/1\" alt=\"b\">\
             <span hidden data-blocked=\"remote\"></span><span class=\"guichet-picture\" data-missing=\"inline\"></span></p>"
        );
        let cleaned =
            crate::sanitise::clean("<b title='<img alt=x>'>t</b><img alt='a>b' src='https://t.example/1'>");
        let shown = crate::sanitise::show(&cleaned, crate::Images::Blocked, &|_| None).html;
        let held = with_place_holders(&shown);
        assert_eq!(held.matches("guichet-picture").count(), 1, "{held}");
        assert!(
            held.contains("a&gt;b</span>") || held.contains("a>b</span>"),
            "{held}"
        );
    }

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
