//! Walks the parts: which are text, which are attachments, and what all of the text is.

use crate::leaf::Leaf;
use crate::letter::{Letter, Note, Part};
use crate::{
    calendar, charset, disguise, flowed, html_text, inlined, names, signed, stop, text_to_html, tnef,
    uuencoded,
};
use mail_parser::{Message, MessageParser, PartType};

/// Caps of threat M9.
const PARTS: usize = 1000;
const DEPTH: usize = 20;
/// Containers and delimiter lines beyond which a letter is a bomb and is not given to the parser at all.
const CONTAINERS: usize = 400;
const DELIMITERS: usize = 100_000;

/// What the body gave.
#[derive(Debug, Default)]
pub struct Bodies {
    texts: Vec<Text>,
    attachments: Vec<Part>,
    notes: Vec<Note>,
    lossy: bool,
    parts: usize,
    /// Calendar files: they speak where nothing else does.
    calendars: Vec<String>,
    /// It reads one of several renderings of the same text.
    side: bool,
}

/// One stretch of text. `marked` is set when `plain` was made from the HTML.
#[derive(Debug, Default)]
struct Text {
    plain: String,
    html: Option<String>,
    marked: Option<String>,
    /// The HTML's rendering with marks, when `plain` came as a part of its own.
    twin: Option<String>,
}

/// Reads the body of a raw letter; nothing when the parser finds no header at all.
pub fn read(raw: &[u8]) -> Option<Bodies> {
    if is_bomb(raw) {
        return None;
    }
    let message = MessageParser::default().parse(raw)?;
    let mut bodies = Bodies::default();
    bodies.visit(&message, 0, 0, false);
    Some(bodies)
}

fn is_bomb(raw: &[u8]) -> bool {
    let (mut containers, mut delimiters) = (0, 0);
    for line in raw.split(|b| *b == b'\n') {
        delimiters += usize::from(line.starts_with(b"--"));
        let head = &line[..line.len().min(200)];
        let names = [b"multipart/".as_slice(), b"message/rfc822", b"message/global"];
        containers += usize::from(
            names
                .iter()
                .any(|n| head.windows(n.len()).any(|w| w.eq_ignore_ascii_case(n))),
        );
    }
    containers > CONTAINERS || delimiters > DELIMITERS
}

impl Bodies {
    /// Fills the letter.
    pub fn into_letter(self, letter: &mut Letter) {
        let plain: Vec<&str> = self.texts.iter().map(|t| t.plain.trim_matches('\n')).collect();
        letter.text = tidy(&plain.join("\n\n"));
        if self.texts.iter().any(|text| text.html.is_some()) {
            let pieces = self.texts.iter().map(|t| {
                t.html
                    .clone()
                    .unwrap_or_else(|| text_to_html::text_to_html(&t.plain))
            });
            letter.html = Some(pieces.collect::<Vec<_>>().join("\n"));
        }
        if self.texts.iter().any(|text| text.marked.is_some()) {
            let pieces = self
                .texts
                .iter()
                .map(|t| t.marked.as_deref().unwrap_or(&t.plain).trim_matches('\n'));
            letter.marked = Some(tidy(&pieces.collect::<Vec<_>>().join("\n\n")));
        }
        if let [only] = self.texts.as_slice() {
            letter.twin = only.twin.as_deref().map(tidy);
        }
        if letter.text.is_empty()
            && let Some(told) = self.calendars.iter().find_map(|file| calendar::told(file))
        {
            (letter.text, letter.html, letter.marked, letter.twin) = (told, None, None, None);
        }
        letter.attachments = self.attachments;
        letter.lossy |= self.lossy;
        for note in self.notes {
            letter.note(note);
        }
    }

    fn visit(&mut self, message: &Message, id: u32, depth: usize, related: bool) {
        stop::look();
        self.parts += 1;
        if self.parts > PARTS || depth > DEPTH {
            self.notes.push(if depth > DEPTH {
                Note::TooDeep
            } else {
                Note::TooManyParts
            });
            return;
        }
        let Some(part) = message.parts.get(id as usize) else {
            return;
        };
        let leaf = Leaf::new(message, part, related);
        let children = match &part.body {
            PartType::Multipart(children) if !children.is_empty() => children,
            _ => return self.leaf(message, leaf, depth),
        };
        match leaf.content_type.value.as_str() {
            "multipart/alternative" => self.alternative(message, children, depth),
            "multipart/related" => {
                for (at, child) in children.iter().enumerate() {
                    self.visit(message, *child, depth + 1, at > 0);
                }
            }
            _ => children
                .iter()
                .for_each(|child| self.visit(message, *child, depth + 1, false)),
        }
    }

    /// Of several renderings, the plain one gives the text and the richest the HTML.
    fn alternative(&mut self, message: &Message, children: &[u32], depth: usize) {
        let (mut plain, mut html) = (None, None);
        for child in children {
            let mut side = Bodies {
                parts: self.parts,
                side: true,
                ..Bodies::default()
            };
            side.visit(message, *child, depth + 1, false);
            self.parts = side.parts;
            self.lossy |= side.lossy;
            self.notes.append(&mut side.notes);
            self.attachments.append(&mut side.attachments);
            self.calendars.append(&mut side.calendars);
            if side.texts.iter().any(|text| text.html.is_some()) {
                html = Some(side.texts);
            } else if side.texts.iter().any(|text| !text.plain.trim().is_empty()) {
                plain = Some(side.texts);
            }
        }
        match (plain, html) {
            (Some(plain), Some(html)) if !is_stub(&plain, &html) => self.texts.push(Text {
                plain: plain
                    .iter()
                    .map(|t| t.plain.as_str())
                    .collect::<Vec<_>>()
                    .join("\n"),
                html: Some(together(&html, |text| text.html.as_deref())),
                marked: None,
                twin: Some(together(&html, |text| text.marked.as_deref())),
            }),
            (_, Some(texts)) | (Some(texts), None) => self.texts.extend(texts),
            (None, None) => {}
        }
    }

    /// What a part turned out to hold: a multipart, or what was signed, as a letter without a head of its own.
    fn open(&mut self, inside: &[u8], depth: usize) {
        match MessageParser::default().parse(inside) {
            Some(message) if !is_bomb(inside) => self.visit(&message, 0, depth + 1, false),
            _ => self.notes.push(Note::ParserGaveUp),
        }
    }

    /// The letter within a part that says it is something else.
    fn inside(&mut self, message: &Message, leaf: &Leaf) -> Option<Vec<u8>> {
        if signed::may_be(&leaf.content_type.value, leaf.file_name.as_deref()) {
            let bytes = leaf.content(message);
            if signed::is_encrypted(&bytes) {
                self.notes.push(Note::Encrypted);
            }
            return signed::content(&bytes);
        }
        let kind = leaf.content_type.value.as_str();
        if kind == "application/pgp-encrypted" {
            self.notes.push(Note::Encrypted);
        }
        let readable = kind.is_empty()
            || ["text", "multipart", "application/octet-stream"]
                .iter()
                .any(|start| kind.starts_with(start));
        if !readable || leaf.file_name.is_some() || leaf.disposition.value == "attachment" {
            return None;
        }
        disguise::multipart(leaf.content_type.get("boundary"), &leaf.content(message))
    }

    fn leaf(&mut self, message: &Message, leaf: Leaf, depth: usize) {
        if let Some(inside) = self.inside(message, &leaf) {
            return self.open(&inside, depth);
        }
        let kind = leaf.content_type.value.as_str();
        let plain =
            matches!(kind, "text/plain" | "text" | "" | "text/markdown") || (kind.starts_with("multipart/"));
        let attached = leaf.disposition.value == "attachment"
            || (leaf.file_name.is_some() && !(self.texts.is_empty() && leaf.disposition.value.is_empty()))
            || leaf.related;
        if leaf.part.is_encoding_problem {
            self.notes.push(Note::BrokenEncoding);
        }
        match kind {
            "text/html" if !attached => self.html(message, &leaf),
            _ if plain && !attached && !matches!(leaf.part.body, PartType::Message(_)) => {
                self.plain(message, &leaf)
            }
            // Second-rate renderings of the same text are nobody's attachment.
            "text/x-amp-html" | "text/watch-html" | "text/enriched" | "text/richtext"
                if self.side && leaf.file_name.is_none() => {}
            "text/calendar" | "application/ics" => {
                let named = leaf.content_type.get("charset").unwrap_or("utf-8");
                self.calendars
                    .push(charset::decode(&leaf.content(message), Some(named)).0);
                self.attach(leaf.into_part(message));
            }
            _ => self.attach(leaf.into_part(message)),
        }
    }

    /// Keeps an attachment; of a `winmail.dat` the files inside, if it has any.
    fn attach(&mut self, part: Part) {
        let wrapping = matches!(
            part.content_type.as_str(),
            "application/ms-tnef" | "application/vnd.ms-tnef"
        ) || part.file_name.eq_ignore_ascii_case("winmail.dat");
        let inside = if wrapping {
            tnef::files(&part.bytes)
        } else {
            vec![]
        };
        if inside.is_empty() {
            self.attachments.push(part);
        }
        for file in inside {
            self.attachments.push(names::of_wrapped(file));
        }
    }

    fn plain(&mut self, message: &Message, leaf: &Leaf) {
        let (text, guessed) = charset::decode(&leaf.content(message), leaf.content_type.get("charset"));
        self.guessed(guessed);
        let mut plain = line_ends(&text);
        for file in uuencoded::take_files(&mut plain) {
            self.attachments.push(names::of_wrapped(file));
        }
        if leaf
            .content_type
            .get("format")
            .is_some_and(|f| f.eq_ignore_ascii_case("flowed"))
        {
            let del_sp = leaf
                .content_type
                .get("delsp")
                .is_some_and(|d| d.eq_ignore_ascii_case("yes"));
            plain = flowed::unflow(&plain, del_sp);
        }
        if !plain.trim().is_empty() {
            self.texts.push(Text {
                plain,
                html: None,
                marked: None,
                twin: None,
            });
        }
    }

    fn html(&mut self, message: &Message, leaf: &Leaf) {
        let bytes = leaf.content(message);
        let named = leaf
            .content_type
            .get("charset")
            .map(str::to_string)
            .or_else(|| charset::of_html(&bytes));
        let (html, guessed) = charset::decode(&bytes, named.as_deref());
        self.guessed(guessed);
        let laid_out = html_text::lay_out(&html);
        if laid_out.crude {
            self.notes.push(Note::HtmlTooDeep);
        }
        if laid_out.text.trim().is_empty() && !html.to_ascii_lowercase().contains("<img") {
            return;
        }
        let (html, mut pictures) = inlined::take_out(html);
        self.attachments.append(&mut pictures);
        self.texts.push(Text {
            plain: laid_out.text,
            html: Some(html),
            marked: Some(laid_out.marked),
            twin: None,
        });
    }

    fn guessed(&mut self, guessed: bool) {
        if guessed {
            self.lossy = true;
            self.notes.push(Note::BrokenCharset);
        }
    }
}

fn together(texts: &[Text], piece: impl Fn(&Text) -> Option<&str>) -> String {
    texts.iter().filter_map(piece).collect::<Vec<_>>().join("\n")
}

/// A plain rendering that only says "use a better program", or next to nothing, while the HTML says much more.
fn is_stub(plain: &[Text], html: &[Text]) -> bool {
    let words = |texts: &[Text]| {
        texts
            .iter()
            .map(|t| t.plain.split_whitespace().count())
            .sum::<usize>()
    };
    let (few, many) = (words(plain), words(html));
    let text: String = plain.iter().map(|t| t.plain.to_lowercase()).collect();
    let says_so = few < 40 && many > few && text.contains("html") && !text.contains("http");
    few == 0 || says_so || (many >= 30 && few * 5 < many)
}

fn line_ends(text: &str) -> String {
    text.replace("\r\n", "\n").replace('\r', "\n")
}

/// Line ends as `\n`, no NUL, no byte order mark, nothing blank at either end.
pub fn tidy(text: &str) -> String {
    let text = line_ends(text);
    let text: String = text.chars().filter(|c| !matches!(c, '\0' | '\u{FEFF}')).collect();
    let start = text.len() - text.trim_start_matches('\n').len();
    text[start..].trim_end().to_string()
}
