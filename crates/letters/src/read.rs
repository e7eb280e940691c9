//! Reads a letter: caps first, then the header, then the body inside a guard. Never fails, never panics outward.

use crate::fields::{self, Fields};
use crate::letter::{Letter, Note, Sender};
use crate::{addresses, bodies, carried, reaction, robots, sender, stop, words};
use jiff::Timestamp;
use std::borrow::Cow;
use std::panic::{AssertUnwindSafe, catch_unwind};

/// Recipients kept per field.
const RECIPIENTS: usize = 1000;

/// Reads a letter whose envelope is not known.
pub fn read(raw: &[u8]) -> Letter {
    read_with_envelope(raw, None)
}

/// Reads a letter. `mail_from` is the envelope sender as SMTP gave it: `Some("")` is the null return path of RFC 3834,
/// `None` means it is not known (then a Return-Path header counts).
pub fn read_with_envelope(raw: &[u8], mail_from: Option<&str>) -> Letter {
    let mut letter = Letter::default();
    let whole = fields::start(raw);
    let (header, body) = fields::split(whole);
    let source = if header.len() > fields::HEADER_LIMIT {
        letter.note(Note::HeaderTooLong);
        let kept = fields::within_limit(header);
        Cow::Owned([kept.as_slice(), b"\r\n", body].concat())
    } else {
        fields::with_sound_separator(whole)
    };
    let (header, body) = fields::split(&source);
    let fields = Fields::read(header);
    head(&fields, &mut letter);
    // The parser panics on some hostile mail when built with debug assertions; a letter is kept all the same.
    match catch_unwind(AssertUnwindSafe(|| bodies::read(&source))) {
        Ok(Some(found)) => found.into_letter(&mut letter),
        Ok(None) | Err(_) => {
            stop::look();
            let headed = fields.names().next().is_some();
            salvage(if headed { body } else { &source }, &mut letter);
        }
    }
    letter.reaction = reaction::take(&mut letter);
    letter.marks = robots::marks(&fields, &letter, mail_from);
    letter
}

/// The domain of the one sender, as name servers know it; empty when the letter does not name exactly one.
pub fn sender_domain(raw: &[u8]) -> String {
    let (header, _) = fields::split(fields::start(raw));
    let fields = Fields::read(&header[..header.len().min(fields::HEADER_LIMIT)]);
    match sender::of(&fields) {
        Sender::One(mailbox) => {
            let domain = mailbox.address.rsplit_once('@').map(|(_, domain)| domain);
            crate::domain_on_wire(domain.unwrap_or_default())
        }
        Sender::Unverified { .. } => String::new(),
    }
}

/// The domains, as name servers know them, of whomever the letter names beside its one sender: a group's original writer, where
/// answers go, the likely writer of a From that is not sound. At most three.
pub fn named_domains(raw: &[u8]) -> Vec<String> {
    let letter = read_header(raw);
    let from = letter.from.mailbox().map(|from| from.address.as_str());
    let certain = matches!(letter.from, Sender::One(_));
    let guess = from.filter(|_| !certain);
    let others = letter.carried.original.iter().chain(&letter.reply_to);
    let others = others
        .map(|who| who.address.as_str())
        .filter(|address| from.is_none_or(|from| !from.eq_ignore_ascii_case(address)));
    let mut domains: Vec<String> = vec![];
    for address in guess.into_iter().chain(others).take(10) {
        let domain = address.rsplit_once('@').map_or("", |(_, domain)| domain);
        let domain = crate::domain_on_wire(domain);
        if domains.len() < 3 && !domain.is_empty() && !domains.contains(&domain) {
            domains.push(domain);
        }
    }
    domains
}

/// Reads only who wrote a letter to whom, when and about what.
pub fn read_header(raw: &[u8]) -> Letter {
    let mut letter = Letter::default();
    let (header, _) = fields::split(fields::start(raw));
    head(&Fields::read(&fields::within_limit(header)), &mut letter);
    letter
}

/// The text as raw as it is, when nothing better can be had.
fn salvage(body: &[u8], letter: &mut Letter) {
    letter.note(Note::ParserGaveUp);
    letter.text = bodies::tidy(&crate::charset::decode(body, None).0);
    letter.lossy = true;
}

fn head(fields: &Fields, letter: &mut Letter) {
    let subject = fields.first("subject").map(words::decode);
    if subject.is_none() {
        letter.note(Note::NoSubject);
    }
    let (subject, lossy) = subject.unwrap_or_default();
    letter.subject = subject;
    letter.lossy |= lossy;
    letter.from = sender::of(fields);
    letter.carried = carried::carried(fields);
    if matches!(&letter.from, Sender::Unverified { shown, .. } if shown.is_empty()) {
        letter.note(Note::NoFrom);
    }
    let ids = |name: &str| fields.first(name).map(fields::message_ids).unwrap_or_default();
    letter.message_id = ids("message-id").into_iter().next();
    letter.in_reply_to = ids("in-reply-to");
    letter.references = ids("references");
    if let Some((date, offset)) = fields.first("date").and_then(date) {
        (letter.date, letter.offset) = (Some(date), offset);
    }
    let list = |name: &str| -> Vec<_> {
        let all = fields
            .all(name)
            .flat_map(|value| addresses::mailboxes(value, RECIPIENTS + 1));
        all.take(RECIPIENTS + 1).collect()
    };
    (letter.reply_to, letter.to, letter.cc) = (list("reply-to"), list("to"), list("cc"));
    if [&letter.reply_to, &letter.to, &letter.cc]
        .iter()
        .any(|list| list.len() > RECIPIENTS)
    {
        letter.note(Note::TooManyRecipients);
    }
    for list in [&mut letter.reply_to, &mut letter.to, &mut letter.cc] {
        list.truncate(RECIPIENTS);
    }
}

/// The Date header, and how many seconds east of Greenwich it was written; a date that cannot be is none.
fn date(value: &[u8]) -> Option<(Timestamp, i32)> {
    let header = [b"Date: ", value, b"\r\n\r\n"].concat();
    let parsed = catch_unwind(AssertUnwindSafe(|| {
        let message = mail_parser::MessageParser::default().parse_headers(&header)?;
        message.date().filter(|date| date.is_valid()).cloned()
    }));
    let date = parsed.ok()??;
    let ahead = i32::from(date.tz_hour) * 3600 + i32::from(date.tz_minute) * 60;
    let offset = if date.tz_before_gmt { -ahead } else { ahead };
    Some((Timestamp::from_second(date.to_timestamp()).ok()?, offset))
}
