//! What a delivery report says (RFC 3464): whether the letter arrived, why not, and for whom. Reports that machines cannot read
//! (qmail, old Exim) are read as people would.

use crate::fields::Fields;
use crate::letter::{DeliveryReport, Fate, Letter};
use crate::{addresses, comments};
use regex::Regex;
use std::sync::LazyLock;

/// What says, in a report without a machine-readable part, that the letter is only late: subjects first, then sentences.
static LATE: LazyLock<Option<Regex>> = LazyLock::new(|| {
    Regex::new(
        r"(?i)\bdelay(?:ed)?\b|warning: (?:message|could not send)|still (?:being )?(?:re)?tr|will (?:continue|keep) (?:to )?try|will be (?:re)?tried|warning only|do not need to (?:re)?send|verzögert|verzögerung|erneut versucht|noch nicht zugestellt|retardé|différé|pas encore (?:été )?(?:remis|distribué)",
    )
    .ok()
});

/// An enhanced status code (RFC 3463), no piece of an IP address.
static STATUS: LazyLock<Option<Regex>> =
    LazyLock::new(|| Regex::new(r"(?:^|[^\d.])([245]\.\d{1,3}\.\d{1,3})(?:[^\d.]|\.?$|\.\s)").ok());

/// A line in which a server's answer stands.
static ANSWER: LazyLock<Option<Regex>> =
    LazyLock::new(|| Regex::new(r"(?:^|[^\d.])[45]\d\d[ -]|(?:^|[^\d.])[45]\.\d{1,3}\.\d{1,3}").ok());

/// The first characters of a report in which its reason stands.
const HEAD: usize = 4_000;
/// The longest reason that is kept, in characters.
const LONGEST: usize = 300;

/// Reads the report of a letter that is one.
pub fn delivery(fields: &Fields, letter: &Letter) -> DeliveryReport {
    let parts = status_parts(letter);
    if let Some(found) = machine_readable(&parts) {
        return found;
    }
    let head: String = letter.text.chars().take(HEAD).collect();
    let says = |text: &str| LATE.as_ref().is_some_and(|late| late.is_match(text));
    // Exim names who failed in a field of its own, and in its warnings nobody.
    let named = fields.first("x-failed-recipients").is_some();
    let late = !named && (says(&letter.subject) || says(&head));
    let from = letter.from.mailbox().map(|from| from.address.as_str());
    DeliveryReport {
        fate: if late { Fate::Late } else { Fate::Failed },
        status: status(&head),
        by: from
            .and_then(|from| from.rsplit_once('@'))
            .map(|(_, domain)| domain.to_owned())
            .unwrap_or_default(),
        said: reason(&head),
    }
}

/// The blocks of the parts for machines: one about the letter, then one a recipient.
fn status_parts(letter: &Letter) -> Vec<Fields> {
    let parts = letter.attachments.iter();
    let parts = parts.filter(|part| part.content_type.ends_with("delivery-status"));
    let texts = parts.map(|part| String::from_utf8_lossy(&part.bytes).replace('\r', ""));
    let blocks = texts.flat_map(|text| {
        let blocks = text.split("\n\n").map(|block| Fields::read(block.as_bytes()));
        blocks.collect::<Vec<_>>()
    });
    blocks.take(200).collect()
}

/// What happened to a recipient: by the Action, or where a program forgot it by the class of the status.
fn fate(block: &Fields) -> Option<Fate> {
    let status = block.text("status").unwrap_or_default();
    match block.keyword("action").as_str() {
        "failed" => Some(Fate::Failed),
        "delayed" => Some(Fate::Late),
        "" if block.text("final-recipient").is_none() => None,
        "" if status.starts_with('5') => Some(Fate::Failed),
        "" if status.starts_with('4') => Some(Fate::Late),
        // delivered, relayed, expanded (RFC 3464, 2.3.3)
        _ => Some(Fate::Arrived),
    }
}

fn machine_readable(blocks: &[Fields]) -> Option<DeliveryReport> {
    let told = blocks.iter().filter_map(|block| Some((fate(block)?, block)));
    let (fate, block) = told.min_by_key(|(fate, _)| *fate)?;
    let name = |block: &Fields, field: &str| {
        let text = block.text(field)?;
        let name = text.rsplit(';').next()?.split_whitespace().next()?;
        Some(name.to_owned())
    };
    let said = block.text("diagnostic-code").unwrap_or_default();
    let said = said.split_once(';').map_or(said.as_str(), |(_, said)| said);
    let by = name(block, "remote-mta")
        .or_else(|| blocks.first().and_then(|first| name(first, "reporting-mta")))
        .unwrap_or_default();
    let status = status(&block.text("status").unwrap_or_default());
    Some(DeliveryReport {
        said: one_line(if said.trim().is_empty() { &status } else { said }),
        fate,
        status,
        by,
    })
}

fn status(text: &str) -> String {
    let found = STATUS.as_ref().and_then(|status| status.captures(text));
    found.map_or_else(String::new, |found| found[1].to_owned())
}

/// The line with a server's answer; the first words where there is none.
fn reason(head: &str) -> String {
    let is_answer = |line: &&str| ANSWER.as_ref().is_some_and(|answer| answer.is_match(line));
    let mut lines = head.lines().filter(|line| !line.trim().is_empty());
    match head.lines().find(is_answer) {
        Some(line) => one_line(line),
        None => one_line(lines.next().unwrap_or_default()),
    }
}

fn one_line(text: &str) -> String {
    let words: Vec<&str> = text.split_whitespace().collect();
    let line: String = words.join(" ");
    line.chars().filter(|c| !c.is_control()).take(LONGEST).collect()
}

/// The addresses a delivery report calls failed, at most 100.
pub fn failed_recipients(fields: &Fields, letter: &Letter) -> Vec<String> {
    let mut failed: Vec<String> = fields
        .first("x-failed-recipients")
        .map(|v| addresses::mailboxes(v, 100))
        .unwrap_or_default()
        .into_iter()
        .map(|m| m.address)
        .collect();
    for block in status_parts(letter) {
        if fate(&block) != Some(Fate::Failed) {
            continue;
        }
        let recipient = block
            .text("original-recipient")
            .or_else(|| block.text("final-recipient"))
            .unwrap_or_default();
        let recipient = comments::without(&recipient);
        let named = recipient.rsplit(';').next().unwrap_or_default();
        failed.extend(addresses::addr_spec(named.trim_matches([' ', '<', '>'])));
    }
    let mut seen = std::collections::BTreeSet::new();
    failed.retain(|address| seen.insert(address.to_lowercase()));
    failed.truncate(100);
    failed
}

#[cfg(test)]
mod tests {
    use crate::letter::Fate;

    #[test]
    fn the_expressions_are_sound() {
        assert!(super::LATE.is_some());
        assert!(super::STATUS.is_some());
        assert!(super::ANSWER.is_some());
    }

    #[test]
    fn a_status_is_no_piece_of_an_address() {
        assert_eq!(super::status("host 192.5.1.1 said: 550 5.1.2 no"), "5.1.2");
        assert_eq!(super::status("host 192.5.1.1 said no"), "");
        assert_eq!(super::status("5.2.2 (mailbox full)"), "5.2.2");
    }

    fn report(subject: &str, text: &str) -> crate::DeliveryReport {
        let raw = format!("From: MAILER-DAEMON@mx.web.example\r\nSubject: {subject}\r\n\r\n{text}\r\n");
        let letter = crate::read_with_envelope(raw.as_bytes(), Some(""));
        letter.marks.report.expect("a report")
    }

    #[test]
    fn a_report_for_people_is_read_as_people_would() {
        let qmail = report(
            "failure notice",
            "Hi. This is the qmail-send program at mx.web.example.\nI'm afraid I wasn't able to deliver your message.\n\n\
             <gone@web.example>:\n203.0.113.7 does not like recipient.\nRemote host said: 550 5.1.1 No such user\n",
        );
        assert_eq!(
            (qmail.fate, qmail.status.as_str(), qmail.by.as_str()),
            (Fate::Failed, "5.1.1", "mx.web.example")
        );
        assert_eq!(qmail.said, "Remote host said: 550 5.1.1 No such user");
        let late = [
            (
                "Warning: message 1abc-2 delayed 24 hours",
                "This message was created automatically.",
            ),
            (
                "Warning: could not send message for past 4 hours",
                "The original message was received.",
            ),
            ("Zustellung verzögert", "Es wird weiter versucht."),
            (
                "Mail delivery",
                "This is a warning only. You do not need to send your message again.",
            ),
        ];
        for (subject, text) in late {
            assert_eq!(report(subject, text).fate, Fate::Late, "{subject}");
        }
    }
}
