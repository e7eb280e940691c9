//! Plain text as simple HTML: escaped paragraphs with links one can click.

use regex::Regex;
use std::sync::LazyLock;

static LINK: LazyLock<Option<Regex>> = LazyLock::new(|| {
    Regex::new(r#"https?://[^\s<>"']+|[A-Za-z0-9._%+-]+@[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)+"#).ok()
});

/// Paragraphs at blank lines, `<br>` at line ends, everything escaped, http(s) and e-mail addresses linked.
pub fn text_to_html(text: &str) -> String {
    let text = text.replace("\r\n", "\n");
    let paragraphs = text
        .split("\n\n")
        .map(|p| p.trim_matches('\n'))
        .filter(|p| !p.trim().is_empty());
    paragraphs
        .map(|p| {
            format!(
                "<p>{}</p>\n",
                p.split('\n').map(line).collect::<Vec<_>>().join("<br>\n")
            )
        })
        .collect()
}

fn line(text: &str) -> String {
    let Some(pattern) = LINK.as_ref() else {
        return escape(text);
    };
    let mut out = String::new();
    let mut done = 0;
    for found in pattern.find_iter(text) {
        // A full stop or bracket after a link belongs to the sentence.
        let link = found
            .as_str()
            .trim_end_matches(['.', ',', ';', ':', '!', '?', ')', ']', '»']);
        out.push_str(&escape(&text[done..found.start()]));
        let target = if link.starts_with("http") {
            escape(link)
        } else {
            format!("mailto:{}", escape(link))
        };
        out.push_str(&format!("<a href=\"{target}\">{}</a>", escape(link)));
        done = found.start() + link.len();
    }
    out.push_str(&escape(&text[done..]));
    out
}

/// Escapes text for HTML content and quoted attributes.
pub fn escape(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\'' => out.push_str("&#39;"),
            c => out.push(c),
        }
    }
    out
}

#[cfg(test)]
mod tests {
    #[test]
    fn the_expressions_are_sound() {
        assert!(super::LINK.is_some());
    }
}
