//! Subjects, names and tags as one line of what people see (threat X9): what turns the reading direction, what nobody sees
//! and what ends a line is taken out once, by whichever door it comes in.

use crate::names::is_invisible;

/// Joins pictures into one (a family, a profession).
const JOINER: char = '\u{200D}';

/// `text` as one line: without control and invisible characters, with single spaces, trimmed.
pub fn one_line(text: &str) -> String {
    let mut line = String::with_capacity(text.len());
    let mut rest = text.chars().peekable();
    while let Some(c) = rest.next() {
        let joins = c == JOINER
            && line.chars().next_back().is_some_and(is_picture)
            && rest.peek().copied().is_some_and(is_picture);
        if c.is_whitespace() || c.is_control() && c != '\0' {
            if !line.is_empty() && !line.ends_with(' ') {
                line.push(' ');
            }
        } else if joins || !(c.is_control() || is_invisible(c)) {
            line.push(c);
        }
    }
    line.truncate(line.trim_end().len());
    line
}

fn is_picture(c: char) -> bool {
    matches!(c, '\u{FE0F}' | '\u{2190}'..='\u{2BFF}' | '\u{1F000}'..='\u{1FAFF}')
}

#[cfg(test)]
mod tests {
    use super::one_line;

    #[test]
    fn only_what_people_see_is_left() {
        for (given, left) in [
            ("  Rechnung\r\n  4711\t", "Rechnung 4711"),
            ("invoice\u{202E}gpj.exe", "invoicegpj.exe"),
            ("\u{2067}paypal\u{2069}\u{200B}", "paypal"),
            ("a\u{200B}b\u{FEFF}c\u{AD}d\u{2060}e", "abcde"),
            ("a\0b\u{7}c\u{85}d", "ab c d"),
            ("\u{200B} \u{202E}", ""),
            ("Müller\u{A0}& Söhne", "Müller & Söhne"),
            (
                "Équipe 👩\u{200D}🚀 \u{2764}\u{FE0F}",
                "Équipe 👩\u{200D}🚀 \u{2764}\u{FE0F}",
            ),
            ("pay\u{200D}pal", "paypal"),
        ] {
            assert_eq!(one_line(given), left, "{given:?}");
        }
    }
}
