//! Header blocks that programs put above earlier letters: who, when, to whom, about what.

use super::history;
use super::lines::{Kind, Line};
use crate::names::is_invisible;
use regex::Regex;
use std::sync::LazyLock;

/// Field names of the header blocks that programs put above history: who, when, to whom, about what, copies.
static FIELD: LazyLock<Option<Regex>> = LazyLock::new(|| {
    Regex::new(
        r"(?ix)^(?:(?P<from>from|von|de|da|van|från|fra|od|от|lähettäjä|expéditeur|absender|remitente|mittente|afzender|kimden|feladó|de\s+la|από|від|发件人|寄件者|差出人|보낸\s*사람)
        |(?P<date>sent|date|message\s+du|gesendet(?:\s+am)?|datum|envoy[ée](?:\s+le)?|enviado(?:\s+el|\s+em)?|fecha|inviato|data|verzonden(?:\s+op)?|verstuurd|skickat|sendt|dato|wysłano|отправлено|дата|received|enviada\s+em|fecha\s+de\s+envío|enviat|gönderildi|tarih|odesláno|odoslané|datum\s+odeslání|elküldve|dátum|lähetetty|päiväys|trimis|στάλθηκε|надіслано|发送时间|日期|寄件日期|送信日時|日付|보낸\s*날짜|날짜)
        |(?P<to>to|an|à|a|para|per|aan|till|til|do|кому|destinataires?|empfänger|destinatario|pour|kime|címzett|vastaanottaja|către|προς|per\s+a|收件人|收件者|宛先|받는\s*사람)
        |(?P<subject>subject|betreff|objet|sujet|asunto|oggetto|onderwerp|ämne|emne|temat|тема|assunto|konu|předmět|predmet|tárgy|aihe|subiect|θέμα|assumpte|主题|主旨|件名|제목)
        |(?P<other>cc|kopie|copie|copia|bcc|cci|reply[- ]to|répondre\s+à|antwort\s+an|priority|importance|wichtigkeit|priorität|attachments|anlagen|pièces\s+jointes|organi[sz]ation))
        (?:\s*\*?\s*(?::(?:\s|\*|<|$)|：)|\s+:)",
    )
    .ok()
});

/// The place of `other` among the fields.
const OTHER: usize = 4;

static TIME: LazyLock<Option<Regex>> = LazyLock::new(|| Regex::new(r"\d{1,2}\s?[:.h]\s?\d{2}").ok());

/// Where the header block of a forwarded letter stands, in lines of the text, and what it says.
#[derive(Debug, Default)]
pub struct Block {
    /// The first line that belongs to the forwarded letter, its separator included.
    pub start: usize,
    /// The first line below the fields.
    pub body: usize,
    /// The first line below the letter: whoever forwards a quoted one may write on under it.
    pub end: usize,
    pub from: String,
    pub date: String,
    pub subject: String,
}

/// Fields that are looked for below a separator, blank lines included.
const NEAR: usize = 6;

/// The block of a letter that is forwarded: below a separator, or anywhere when the subject says that it forwards.
pub fn block(lines: &[Line], forwards: bool) -> Option<Block> {
    let start = history::forward_start(lines, forwards)?;
    let first = (start..lines.len().min(start + NEAR)).find(|at| field(unquoted(&lines[*at])).is_some())?;
    let mut block = Block {
        start: history::with_rule(lines, start),
        ..Block::default()
    };
    block.body = block.read(lines, first);
    block.end = if lines[first].kind == Kind::Quote {
        let outside = |at: &usize| !matches!(lines[*at].kind, Kind::Quote | Kind::Blank);
        (block.body..lines.len()).find(outside).unwrap_or(lines.len())
    } else {
        lines.len()
    };
    (!block.from.is_empty()).then_some(block)
}

impl Block {
    /// Reads the fields from the first one on; answers the first line below them.
    fn read(&mut self, lines: &[Line], first: usize) -> usize {
        let goes_on = |at: usize| lines.get(at).is_some_and(|line| field(unquoted(line)).is_some());
        let (mut last, mut below) = (None, first);
        for (at, line) in lines.iter().enumerate().skip(first).take(20) {
            let bare = unquoted(line);
            if let Some(which) = field(bare) {
                last = Some(which);
                self.take(which, bare);
            } else if bare.is_empty() {
                // Some programs put a blank line or two between the fields; after the last they end them.
                if self.from.is_empty() || !(goes_on(at + 1) || goes_on(at + 2)) {
                    break;
                }
                continue;
            } else if last == Some(0) && !self.from.contains('@') {
                // The address came on a line of its own.
                self.from = format!("{} {bare}", self.from);
            } else if let Some(value) = last.and_then(|which| self.awaits(which)) {
                // Tables put the value below its name.
                value.push_str(bare);
            } else if !matches!(last, Some(2 | OTHER)) && !goes_on(at + 1) {
                // Only a long list of recipients, or a long subject, runs over several lines.
                break;
            }
            below = at + 1;
        }
        below
    }

    /// Takes the value of a field that was not there before.
    fn take(&mut self, which: usize, line: &str) {
        let value = line.split_once([':', '：']).map_or("", |(_, value)| value);
        if let Some(empty) = self.awaits(which) {
            let value = value.trim_matches(|c: char| c == '*' || c.is_whitespace());
            value.clone_into(empty);
        }
    }

    /// The value of a field that was named but came empty.
    fn awaits(&mut self, which: usize) -> Option<&mut String> {
        let value = match which {
            0 => &mut self.from,
            1 => &mut self.date,
            3 => &mut self.subject,
            _ => return None,
        };
        value.is_empty().then_some(value)
    }
}

/// A line without the `>` that some programs put before a forwarded letter.
fn unquoted<'t>(line: &Line<'t>) -> &'t str {
    line.bare
        .trim_start_matches(['>', ' '])
        .trim_matches(|c: char| matches!(c, '*' | '_') || c.is_whitespace())
}

/// A block of at least three different fields, one of them From, one of them a date or subject, on neighbouring lines,
/// with an address or a time of day somewhere: people's own lists ("From: Paris, To: Berlin") have neither.
pub fn is_header_block(lines: &[Line], at: usize) -> bool {
    let mut seen = [false; 5];
    let (mut misses, mut certain) = (0, false);
    if is_certain_pair(lines, at) {
        return true;
    }
    for (count, line) in lines[at..].iter().take(14).enumerate() {
        match line.kind {
            Kind::Blank if count > 0 && misses < 3 => misses += 1,
            kind if kind == lines[at].kind => match field(unquoted(line)) {
                // No block names one field twice.
                Some(which) if seen[which] && which != OTHER => break,
                Some(which) => {
                    seen[which] = true;
                    certain = certain || line.bare.contains('@') || tells_time(line.bare);
                }
                None if count == 0 => return false,
                // A long list of recipients runs over several lines.
                None => misses += 1,
            },
            _ => break,
        }
        if misses > 4 {
            break;
        }
    }
    certain && seen[0] && (seen[1] || seen[3]) && seen.iter().filter(|s| **s).count() >= 3
}

/// "From: Jane <jane@example.org>" right above "Sent: Monday 14:02": no more is needed.
fn is_certain_pair(lines: &[Line], at: usize) -> bool {
    let [from, date, ..] = &lines[at..] else {
        return false;
    };
    let shaped = from.bare.contains('@') && (from.bare.ends_with('>') || from.bare.contains("[mailto:"));
    (from.kind, date.kind) == (Kind::Own, Kind::Own)
        && shaped
        && tells_time(date.bare)
        && (field(from.bare), field(date.bare)) == (Some(0), Some(1))
}

/// Whether a time of day stands in the line, also between the invisible marks of Windows Mail.
fn tells_time(line: &str) -> bool {
    let is_time = |text: &str| TIME.as_ref().is_some_and(|time| time.is_match(text));
    is_time(line) || {
        let shown: String = line.chars().filter(|c| !is_invisible(*c)).collect();
        shown.len() < line.len() && is_time(&shown)
    }
}

fn field(line: &str) -> Option<usize> {
    let line = line.trim_start_matches(['*', ' ', '|']);
    let end = line.char_indices().nth(60).map_or(line.len(), |(end, _)| end);
    let head = &line[..end];
    if !head.contains([':', '：']) {
        return None;
    }
    if head.contains('\u{A0}') {
        name_of_field(&head.replace('\u{A0}', " "))
    } else {
        name_of_field(head)
    }
}

fn name_of_field(head: &str) -> Option<usize> {
    let found = FIELD.as_ref()?.captures(head)?;
    ["from", "date", "to", "subject", "other"]
        .iter()
        .position(|name| found.name(name).is_some())
}

#[cfg(test)]
mod tests {
    #[test]
    fn the_expressions_are_sound() {
        assert!(super::TIME.is_some());
        assert!(super::FIELD.is_some());
    }
}
