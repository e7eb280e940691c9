//! `Authentication-Results` (RFC 8601): what a mail server found out about a letter. Anybody can write this header into a
//! letter, so only the topmost one that bears a name our own server writes is read, and no other.

use crate::fields::{self, Fields};

/// The findings of one server.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Results {
    /// The name the server gave itself.
    pub authserv_id: String,
    /// One for each method, in their order.
    pub findings: Vec<Finding>,
}

/// What one method gave: `dkim=pass header.d=example.org`.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Finding {
    /// `spf`, `dkim`, `dmarc`, … in lower case.
    pub method: String,
    /// `pass`, `fail`, `none`, … in lower case.
    pub result: String,
    /// `header.d` and the like with their values, in lower case.
    pub properties: Vec<(String, String)>,
}

impl Finding {
    /// A property by its name.
    pub fn property(&self, name: &str) -> Option<&str> {
        let found = self.properties.iter().find(|(known, _)| known == name);
        found.map(|(_, value)| value.as_str())
    }
}

/// Findings of one header that are read.
const MOST: usize = 50;
/// Bytes of one header that are read.
const LONGEST: usize = 16 * 1024;

/// The findings of the topmost header that one of the `trusted` servers wrote; None when there is none. Servers put theirs
/// on top, and whatever the sender wrote stands below it.
pub fn results(raw: &[u8], trusted: &[String]) -> Option<Results> {
    let (header, _) = fields::split(fields::start(raw));
    let header = &header[..header.len().min(fields::HEADER_LIMIT)];
    let fields = Fields::read(header);
    fields
        .all("authentication-results")
        .filter(|value| value.len() <= LONGEST)
        .map(|value| read(&String::from_utf8_lossy(value)))
        .find(|read| {
            trusted
                .iter()
                .any(|id| id.eq_ignore_ascii_case(&read.authserv_id))
        })
}

fn read(value: &str) -> Results {
    let plain = without_comments(value);
    let mut pieces = plain.split(';');
    // A version number may follow the name.
    let head = pieces.next().unwrap_or_default();
    Results {
        authserv_id: head.split_whitespace().next().unwrap_or_default().to_lowercase(),
        findings: pieces.take(MOST).filter_map(finding).collect(),
    }
}

fn finding(piece: &str) -> Option<Finding> {
    let mut words = piece.split_whitespace();
    let (method, result) = words.next()?.split_once('=')?;
    let properties = words.filter_map(|word| {
        let (name, value) = word.split_once('=')?;
        Some((name.to_lowercase(), value.to_lowercase()))
    });
    Some(Finding {
        // `dkim/1=pass` names a version of the method.
        method: method.split('/').next().unwrap_or_default().to_lowercase(),
        result: result.to_lowercase(),
        properties: properties.take(MOST).collect(),
    })
}

/// Comments become blanks and quotes are dropped; what stands inside quotes ends nothing. The one thing that servers say
/// only in a comment, `(p=NONE …)`, becomes the property `policy.p`.
fn without_comments(value: &str) -> String {
    let (mut plain, mut comment) = (String::with_capacity(value.len()), String::new());
    let (mut depth, mut quoted) = (0usize, false);
    let mut chars = value.chars();
    while let Some(c) = chars.next() {
        match c {
            '\\' => {
                chars.next();
            }
            '"' if depth == 0 => quoted = !quoted,
            '(' if !quoted => depth += 1,
            ')' if !quoted && depth > 0 => {
                depth -= 1;
                plain.push_str(of_comment(&std::mem::take(&mut comment)));
            }
            c if depth > 0 => comment.push(c),
            ';' | '=' if quoted => plain.push('_'),
            c => plain.push(if quoted && c.is_whitespace() { '_' } else { c }),
        }
    }
    plain
}

fn of_comment(comment: &str) -> &'static str {
    let first = comment
        .split_whitespace()
        .next()
        .unwrap_or_default()
        .to_lowercase();
    match first.trim_end_matches([',', ';']) {
        "p=none" | "policy=none" => " policy.p=none ",
        _ => " ",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const LETTER: &[u8] = b"Received: from a by mx.lumen.example\r\n\
        Authentication-Results: other.example; dmarc=pass header.from=bank.example\r\n\
        Authentication-Results: MX.lumen.example 1 (our own);\r\n\
        \tdkim=pass (2048 bit; key) header.d=Posteo.example header.s=a header.b=\"x;dmarc=pass y\";\r\n\
        \tspf=fail smtp.mailfrom=ana@posteo.example; dmarc=fail (p=REJECT) header.from=posteo.example\r\n\
        Received: from x by a\r\n\
        Authentication-Results: mx.lumen.example; dmarc=pass header.from=posteo.example\r\n\
        From: ana@posteo.example\r\n\r\nx\r\n";

    #[test]
    fn only_the_topmost_header_of_our_own_server_is_read() {
        let results = results(LETTER, &["mx.lumen.example".to_owned()]).unwrap();
        let short: Vec<_> = results
            .findings
            .iter()
            .map(|one| (one.method.as_str(), one.result.as_str()))
            .collect();
        assert_eq!(short, [("dkim", "pass"), ("spf", "fail"), ("dmarc", "fail")]);
        assert_eq!(results.findings[0].property("header.d"), Some("posteo.example"));
        assert_eq!(super::results(LETTER, &["mx.else.example".to_owned()]), None);
        assert_eq!(super::results(LETTER, &[]), None);
    }
}
