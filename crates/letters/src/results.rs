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

/// The findings that one of the `trusted` servers wrote; None when there are none. Servers put theirs on top, some of them
/// one header for each method, and whatever the sender wrote stands below their trace: what is below the topmost Received
/// of that server, or of a server that is not ours, is not read.
pub fn results(raw: &[u8], trusted: &[String]) -> Option<Results> {
    let (header, _) = fields::split(fields::start(raw));
    let header = &header[..header.len().min(fields::HEADER_LIMIT)];
    let ours = |id: &str| trusted.iter().any(|known| known.eq_ignore_ascii_case(id));
    let mut found: Option<Results> = None;
    for (name, value) in Fields::read(header).in_order() {
        match name {
            "received" if found.is_some() || !is_a_store(&String::from_utf8_lossy(value), trusted) => break,
            "authentication-results" if value.len() <= LONGEST => {
                let read = read(&String::from_utf8_lossy(value));
                match &mut found {
                    None if ours(&read.authserv_id) => found = Some(read),
                    Some(first) if first.authserv_id == read.authserv_id && first.findings.len() < MOST => {
                        first.findings.extend(read.findings);
                    }
                    _ => {}
                }
            }
            _ => {}
        }
    }
    found
}

/// Whether this Received was written behind our mail server, by a host of its domain that only stores: such a trace stands
/// above what the server found out. The server's own stands below it.
fn is_a_store(received: &str, trusted: &[String]) -> bool {
    let plain = without_comments(received);
    let mut words = plain
        .split_whitespace()
        .skip_while(|word| !word.eq_ignore_ascii_case("by"));
    let by = words
        .nth(1)
        .unwrap_or_default()
        .trim_end_matches(';')
        .to_lowercase();
    let above = |host: &str| host.split_once('.').map(|(_, domain)| domain.to_lowercase());
    by == "localhost"
        || trusted.iter().any(|known| {
            let theirs =
                above(known).filter(|domain| domain.contains('.') || known.matches('.').count() == 2);
            !known.eq_ignore_ascii_case(&by)
                && theirs.is_some_and(|domain| by == domain || by.ends_with(&format!(".{domain}")))
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

    fn short(letter: &str) -> Option<Vec<String>> {
        let results = results(letter.as_bytes(), &["mx.lumen.example".to_owned()])?;
        let one = |one: &Finding| format!("{}={}", one.method, one.result);
        Some(results.findings.iter().map(one).collect())
    }

    const STORED: &str = "Received: from mx.lumen.example by store.lumen.example with LMTP\r\n";
    const OTHER: &str = "Authentication-Results: other.example; dmarc=pass header.from=bank.example\r\n";
    const OURS: &str = "Authentication-Results: MX.lumen.example 1 (our own);\r\n\
        \tdkim=pass (2048 bit; key) header.d=Posteo.example header.s=a header.b=\"x;dmarc=pass y\";\r\n\
        \tspf=fail smtp.mailfrom=ana@posteo.example\r\n";
    const DMARC: &str =
        "Authentication-Results: mx.lumen.example; dmarc=fail (p=REJECT) header.from=posteo.example\r\n";
    const OUR_TRACE: &str =
        "Received: from x by mx.lumen.example (Postfix);\r\n Mon, 1 Jan 2026 10:00:00 +0000\r\n";
    const FORGED: &str =
        "Authentication-Results: mx.lumen.example; dmarc=pass header.from=posteo.example\r\n";

    #[test]
    fn all_headers_of_our_own_server_above_its_trace_are_read_and_no_other() {
        let all = [
            STORED,
            OTHER,
            OURS,
            DMARC,
            OUR_TRACE,
            FORGED,
            "From: ana@posteo.example\r\n\r\nx\r\n",
        ]
        .concat();
        assert_eq!(short(&all).unwrap(), ["dkim=pass", "spf=fail", "dmarc=fail"]);
        let found = results(all.as_bytes(), &["mx.lumen.example".to_owned()]).unwrap();
        assert_eq!(found.findings[0].property("header.d"), Some("posteo.example"));
        let on_top = [OURS, DMARC, OUR_TRACE, FORGED].concat();
        assert_eq!(short(&on_top).unwrap().len(), 3);
        for untold in [
            [OUR_TRACE, FORGED].concat(),
            ["Received: from a by b.evil.example\r\n", FORGED].concat(),
            ["Received: from a by evillumen.example\r\n", FORGED].concat(),
            [OTHER, OUR_TRACE, OURS].concat(),
        ] {
            assert_eq!(short(&untold), None, "{untold}");
        }
        assert_eq!(results(all.as_bytes(), &["mx.else.example".to_owned()]), None);
        assert_eq!(results(all.as_bytes(), &[]), None);
    }
}
