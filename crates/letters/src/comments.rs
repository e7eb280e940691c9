//! Structured fields hold comments (RFC 5322, 3.2.2): `auto-replied (vacation)`. Whoever compares a value reads it without.

/// The value without its comments; what stands in quotes or angle brackets is left as it is, and so is a value whose last
/// bracket is never closed.
pub fn without(value: &str) -> String {
    let mut plain = String::with_capacity(value.len());
    let (mut depth, mut quoted, mut angle) = (0usize, false, false);
    let mut chars = value.chars();
    while let Some(c) = chars.next() {
        match c {
            '\\' => {
                let escaped = chars.next();
                if depth == 0 {
                    plain.push('\\');
                    plain.extend(escaped);
                }
            }
            '"' if depth == 0 => {
                quoted = !quoted;
                plain.push('"');
            }
            '<' | '>' if depth == 0 && !quoted => {
                angle = c == '<';
                plain.push(c);
            }
            '(' if !quoted && !angle => {
                if depth == 0 && !plain.ends_with([' ', '\t']) {
                    plain.push(' ');
                }
                depth += 1;
            }
            ')' if depth > 0 => depth -= 1,
            c if depth == 0 => plain.push(c),
            _ => {}
        }
    }
    if depth > 0 { value.trim() } else { plain.trim() }.to_owned()
}

/// The first word of a structured field, in lower case: what stands before its parameters.
pub fn keyword(value: &str) -> String {
    let plain = without(value);
    let first = plain.split([';', ' ', '\t']).next().unwrap_or_default();
    first.trim_matches('"').to_ascii_lowercase()
}

#[cfg(test)]
mod tests {
    use super::{keyword, without};

    #[test]
    fn comments_are_no_part_of_a_value() {
        for (value, word) in [
            ("auto-replied (vacation)", "auto-replied"),
            (
                "(a (nested) \\) one)Auto-Replied; owner-email=\"x@example.org\"",
                "auto-replied",
            ),
            ("no", "no"),
            ("bulk(list)", "bulk"),
            ("(only a comment)", ""),
        ] {
            assert_eq!(keyword(value), word, "{value}");
        }
        assert_eq!(without("<a(b)@c> (d)"), "<a(b)@c>");
        assert_eq!(without("a (b"), "a (b");
        assert_eq!(without("\"a (b)\" <c@d> (e)"), "\"a (b)\" <c@d>");
    }
}
