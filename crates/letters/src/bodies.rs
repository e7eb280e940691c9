//! Walks the parts: which are text, which are attachments, and what all of the text is.

use crate::fields::{self, Fields};
use crate::letter::{Letter, Note, Part};
use crate::params::Params;
use crate::{charset, flowed, html_text, names, text_to_html, tnef, transfer, words};
use mail_parser::{Message, MessageParser, MessagePart, PartType};

/// Caps of SECURITY M9.
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

/// Everything a leaf knows about itself.
struct Leaf<'a> {
    part: &'a MessagePart<'a>,
    fields: Fields,
    content_type: Params,
    disposition: Params,
    file_name: Option<String>,
    related: bool,
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
        letter.attachments = self.attachments;
        letter.lossy |= self.lossy;
        for note in self.notes {
            letter.note(note);
        }
    }

    fn visit(&mut self, message: &Message, id: u32, depth: usize, related: bool) {
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
        let PartType::Multipart(children) = &part.body else {
            return self.leaf(message, leaf);
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

    fn leaf(&mut self, message: &Message, leaf: Leaf) {
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

impl<'a> Leaf<'a> {
    fn new(message: &Message, part: &'a MessagePart<'a>, related: bool) -> Self {
        let raw = message.raw_message.as_ref();
        let header = raw
            .get(part.offset_header as usize..part.offset_body as usize)
            .unwrap_or_default();
        let fields = Fields::read(header);
        let content_type = fields.first("content-type").map(Params::read).unwrap_or_default();
        let disposition = fields
            .first("content-disposition")
            .map(Params::read)
            .unwrap_or_default();
        let named = [
            disposition.shown("filename"),
            disposition.shown("name"),
            content_type.shown("name"),
            content_type.shown("filename"),
        ];
        let file_name = named.into_iter().flatten().next();
        Leaf {
            part,
            fields,
            content_type,
            disposition,
            file_name,
            related,
        }
    }

    fn is_text(&self) -> bool {
        self.content_type.value.is_empty() || self.content_type.value.starts_with("text")
    }

    /// The content with its transfer encoding undone.
    fn content(&self, message: &Message) -> Vec<u8> {
        match &self.part.body {
            PartType::Binary(bytes) | PartType::InlineBinary(bytes) if !self.part.is_encoding_problem => {
                bytes.to_vec()
            }
            PartType::Multipart(_) => Vec::new(),
            _ => {
                let raw = message.raw_message.as_ref();
                let body = raw
                    .get(self.part.offset_body as usize..self.part.offset_end as usize)
                    .unwrap_or_default();
                match self
                    .fields
                    .text("content-transfer-encoding")
                    .unwrap_or_default()
                    .to_ascii_lowercase()
                    .as_str()
                {
                    "base64" if self.is_text() && transfer::is_plain(body) => body.to_vec(),
                    "base64" => transfer::base64(body),
                    "quoted-printable" => transfer::quoted_printable(body),
                    _ => body.to_vec(),
                }
            }
        }
    }

    fn into_part(self, message: &Message) -> Part {
        let bytes = self.content(message);
        let content_type = match self.content_type.value.as_str() {
            "" if matches!(self.part.body, PartType::Message(_)) => "message/rfc822".to_string(),
            "" => "application/octet-stream".to_string(),
            declared => declared.to_string(),
        };
        let named = self
            .file_name
            .as_deref()
            .map(names::safe_file_name)
            .filter(|name| !name.is_empty());
        let file_name = named.unwrap_or_else(|| match content_type.as_str() {
            "message/rfc822" | "message/global" => names::of_letter(&subject_of(&bytes)),
            _ => names::generated(&content_type, &bytes),
        });
        let content_id = self
            .fields
            .first("content-id")
            .and_then(|id| fields::message_ids(id).into_iter().next().or_else(|| bare_id(id)));
        let inline = self.disposition.value != "attachment"
            && (self.disposition.value == "inline" || (self.related && content_id.is_some()));
        Part {
            file_name,
            content_type,
            content_id,
            inline,
            bytes,
        }
    }
}

fn together(texts: &[Text], piece: impl Fn(&Text) -> Option<&str>) -> String {
    texts.iter().filter_map(piece).collect::<Vec<_>>().join("\n")
}

fn bare_id(id: &[u8]) -> Option<String> {
    let id = words::one_line(&String::from_utf8_lossy(id));
    (!id.is_empty() && id.len() <= 998).then_some(id)
}

fn subject_of(raw: &[u8]) -> String {
    let fields = Fields::read(fields::split(fields::start(raw)).0);
    fields
        .first("subject")
        .map(|s| words::decode(s).0)
        .unwrap_or_default()
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
