//! Rust text made fit for simple searching: what is comment, what is a string, and which lines are tests.
//!
//! This is a scanner of letters, no parser: it knows comments, strings, characters and brackets. Code that a macro
//! makes is not seen, and a brace inside a macro's own syntax may mislead it; that has a price only in a wrong finding.

/// One Rust file in the forms the rules search. All forms have the same length and the same lines as the file.
pub struct Source {
    /// Code alone: comments and the insides of strings and characters are blanks.
    pub code: String,
    /// Code and strings: only comments are blanks.
    pub spoken: String,
    /// For each line (from 0) whether it belongs to an item under `#[cfg(test)]`.
    test_lines: Vec<bool>,
}

impl Source {
    /// Scans one file.
    pub fn read(text: &str) -> Source {
        let (mut code, mut spoken) = (text.as_bytes().to_vec(), text.as_bytes().to_vec());
        let mut at = 0;
        while at < code.len() {
            let (end, kind) = piece(text.as_bytes(), at);
            if kind != Kind::Code {
                blank(&mut code, at, end);
            }
            if kind == Kind::Comment {
                blank(&mut spoken, at, end);
            }
            at = end;
        }
        let code = String::from_utf8_lossy(&code).into_owned();
        let test_lines = test_lines(&code);
        Source {
            code,
            spoken: String::from_utf8_lossy(&spoken).into_owned(),
            test_lines,
        }
    }

    /// The line (from 1) of a byte.
    pub fn line(&self, at: usize) -> usize {
        line_of(&self.code, at)
    }

    /// Whether a line (from 1) belongs to a test.
    pub fn is_test(&self, line: usize) -> bool {
        line.checked_sub(1)
            .and_then(|index| self.test_lines.get(index))
            .copied()
            .unwrap_or(false)
    }
}

#[derive(PartialEq)]
enum Kind {
    Code,
    Comment,
    Quoted,
}

/// Where the piece that begins at `at` ends, and what it is.
fn piece(text: &[u8], at: usize) -> (usize, Kind) {
    let rest = &text[at..];
    if rest.starts_with(b"//") {
        (
            at + rest.iter().position(|byte| *byte == b'\n').unwrap_or(rest.len()),
            Kind::Comment,
        )
    } else if rest.starts_with(b"/*") {
        (at + block_comment(rest), Kind::Comment)
    } else if let Some(length) = raw_string(text, at) {
        (at + length, Kind::Quoted)
    } else if rest[0] == b'"' {
        (at + quoted(rest, b'"'), Kind::Quoted)
    } else if rest[0] == b'\'' && is_character(rest) {
        (at + quoted(rest, b'\''), Kind::Quoted)
    } else {
        (at + 1, Kind::Code)
    }
}

/// The length of a comment between `/*` and `*/`; such comments nest.
fn block_comment(rest: &[u8]) -> usize {
    let (mut depth, mut at) = (0, 0);
    while at < rest.len() {
        if rest[at..].starts_with(b"/*") {
            (depth, at) = (depth + 1, at + 2);
        } else if rest[at..].starts_with(b"*/") {
            (depth, at) = (depth - 1, at + 2);
            if depth == 0 {
                return at;
            }
        } else {
            at += 1;
        }
    }
    rest.len()
}

/// The length of `r"…"` or `r#"…"#`, if one begins here.
fn raw_string(text: &[u8], at: usize) -> Option<usize> {
    let joined = at > 0 && is_word(text[at - 1]) && !matches!(text[at - 1], b'b' | b'c');
    let rest = text[at..].strip_prefix(b"r").filter(|_| !joined)?;
    let hashes = rest.iter().take_while(|byte| **byte == b'#').count();
    let body = rest[hashes..].strip_prefix(b"\"")?;
    let closing: Vec<u8> = std::iter::once(b'"')
        .chain(std::iter::repeat_n(b'#', hashes))
        .collect();
    let end = body
        .windows(closing.len())
        .position(|window| window == closing)
        .unwrap_or(body.len());
    Some((2 + hashes + end + closing.len()).min(text.len() - at))
}

/// The length of a quoted piece, with its quotes; a backslash hides the letter after it.
fn quoted(rest: &[u8], quote: u8) -> usize {
    let mut at = 1;
    while at < rest.len() && rest[at] != quote {
        at += if rest[at] == b'\\' { 2 } else { 1 };
    }
    (at + 1).min(rest.len())
}

/// Tells `'x'` and `'\n'` from the lifetime `'x`.
fn is_character(rest: &[u8]) -> bool {
    match rest.get(1) {
        Some(b'\\') => true,
        Some(first) => {
            let length = match first {
                0xF0.. => 4,
                0xE0.. => 3,
                0xC0.. => 2,
                _ => 1,
            };
            rest.get(1 + length) == Some(&b'\'')
        }
        None => false,
    }
}

fn is_word(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || byte == b'_'
}

fn blank(text: &mut [u8], from: usize, to: usize) {
    for byte in &mut text[from..to] {
        if *byte != b'\n' {
            *byte = b' ';
        }
    }
}

/// The line (from 1) of a byte of `text`.
pub fn line_of(text: &str, at: usize) -> usize {
    1 + text.as_bytes()[..at]
        .iter()
        .filter(|byte| **byte == b'\n')
        .count()
}

/// The byte after the item that begins at `at`: after its closing brace, or after a semicolon outside all brackets.
pub fn end_of_item(code: &str, at: usize) -> usize {
    let (mut braces, mut others) = (0usize, 0usize);
    for (offset, byte) in code.as_bytes()[at..].iter().enumerate() {
        match byte {
            b'{' => braces += 1,
            b'}' => braces = braces.saturating_sub(1),
            b'(' | b'[' => others += 1,
            b')' | b']' => others = others.saturating_sub(1),
            _ => {}
        }
        if braces == 0 && others == 0 && matches!(byte, b'}' | b';') {
            return at + offset + 1;
        }
    }
    code.len()
}

fn test_lines(code: &str) -> Vec<bool> {
    let mut lines = vec![false; code.lines().count()];
    for (at, mark) in code.match_indices("#[cfg(test)]") {
        let end = end_of_item(code, at + mark.len());
        let (first, last) = (line_of(code, at), line_of(code, end));
        for line in lines.iter_mut().take(last).skip(first - 1) {
            *line = true;
        }
    }
    lines
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn comments_and_strings_are_blanks_in_the_code() {
        let source =
            Source::read("let a = \"fn { \\\" }\"; // fn b() {\nlet c = r#\"}\"#; /* { /* { */ */ 'x'");
        assert!(!source.code.contains(['{', '}', 'x']) && source.code.contains("let c ="));
        assert!(source.spoken.contains("fn { ") && !source.spoken.contains("fn b"));
        assert_eq!(source.line(source.code.find("let c").unwrap()), 2);
    }

    #[test]
    fn a_lifetime_is_no_character() {
        let source = Source::read("fn first<'a>(x: &'a str) -> char { '{' }");
        assert_eq!(source.code.matches('{').count(), 1);
        assert!(source.code.contains("&'a str"));
    }

    #[test]
    fn items_under_cfg_test_are_tests() {
        let source = Source::read("fn a() {}\n#[cfg(test)]\nmod tests {\n    fn b() {}\n}\nfn c() {}\n");
        let tests: Vec<bool> = (1..=6).map(|line| source.is_test(line)).collect();
        assert_eq!(tests, [false, true, true, true, true, false]);
    }
}
