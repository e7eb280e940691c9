//! Inline styles by allow-list: declarations are parsed one by one, and what could fetch, move or overlay is dropped (threat X4).

/// Properties that only change how text and boxes look where they stand.
const ALLOWED: [&str; 62] = [
    "background-color",
    "border",
    "border-bottom",
    "border-bottom-color",
    "border-bottom-style",
    "border-bottom-width",
    "border-collapse",
    "border-color",
    "border-left",
    "border-left-color",
    "border-left-style",
    "border-left-width",
    "border-radius",
    "border-right",
    "border-right-color",
    "border-right-style",
    "border-right-width",
    "border-spacing",
    "border-style",
    "border-top",
    "border-top-color",
    "border-top-style",
    "border-top-width",
    "border-width",
    "caption-side",
    "clear",
    "color",
    "direction",
    "display",
    "empty-cells",
    "float",
    "font",
    "font-family",
    "font-size",
    "font-style",
    "font-variant",
    "font-weight",
    "height",
    "letter-spacing",
    "line-height",
    "list-style-type",
    "margin",
    "margin-bottom",
    "margin-left",
    "margin-right",
    "margin-top",
    "max-width",
    "min-width",
    "padding",
    "padding-bottom",
    "padding-left",
    "padding-right",
    "padding-top",
    "table-layout",
    "text-align",
    "text-decoration",
    "text-indent",
    "text-transform",
    "vertical-align",
    "white-space",
    "width",
    "word-break",
];

/// The declarations that may stay, in canonical form; empty when none may.
pub fn keep(style: &str) -> String {
    if style.len() > 10_000 {
        return String::new();
    }
    let kept: Vec<String> = style.split(';').filter_map(declaration).collect();
    kept.join(";")
}

fn declaration(text: &str) -> Option<String> {
    let (property, value) = text.split_once(':')?;
    let property = property.trim().to_ascii_lowercase();
    let value = value.trim();
    (ALLOWED.contains(&property.as_str()) && is_harmless(&property, value))
        .then(|| format!("{property}:{value}"))
}

/// Values are words, numbers, colours and quoted font names. Functions are refused but for colours, so no `url()`,
/// `expression()`, `image-set()` or `var()`; no escapes, comments or at-rules that could hide one.
fn is_harmless(property: &str, value: &str) -> bool {
    let characters = value
        .chars()
        .all(|c| c.is_alphanumeric() || " #%.,-+!'\"()_".contains(c));
    let functions = value.match_indices('(').all(|(at, _)| {
        let before = value[..at].to_ascii_lowercase();
        ["rgb", "rgba", "hsl", "hsla"].iter().any(|colour| {
            before.ends_with(colour)
                && !before[..before.len() - colour.len()].ends_with(|c: char| c.is_alphanumeric() || c == '-')
        })
    });
    let quotes = ['"', '\'']
        .iter()
        .all(|quote| value.matches(*quote).count().is_multiple_of(2));
    let moved = property.starts_with("margin") || property == "text-indent";
    !value.is_empty()
        && value.len() <= 300
        && characters
        && functions
        && quotes
        && !(moved && value.contains('-'))
}
