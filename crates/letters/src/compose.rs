//! Composes a letter to send: well-formed MIME with CRLF line ends, and nothing can slip a header in (threat M6).

use crate::addresses::addr_spec;
use crate::letter::Mailbox;
use jiff::Timestamp;
use mail_builder::MessageBuilder;
use mail_builder::headers::HeaderType;
use mail_builder::headers::address::Address;
use mail_builder::headers::content_type::ContentType;
use mail_builder::headers::date::Date;
use mail_builder::headers::message_id::MessageId;
use mail_builder::headers::raw::Raw;
use mail_builder::headers::text::Text;
use mail_builder::mime::MimePart;

/// A letter to be composed. Message-IDs are given without angle brackets.
#[derive(Debug, Clone, Default)]
pub struct Draft {
    /// The author.
    pub from: Mailbox,
    /// Recipients; the envelope is the caller's affair, and so is blind copy.
    pub to: Vec<Mailbox>,
    /// Copies.
    pub cc: Vec<Mailbox>,
    /// Where answers go.
    pub reply_to: Vec<Mailbox>,
    /// The subject.
    pub subject: String,
    /// Our Message-ID; the same one for every try to send this letter.
    pub message_id: String,
    /// What this letter answers.
    pub in_reply_to: Vec<String>,
    /// The thread, oldest first.
    pub references: Vec<String>,
    /// When it was written.
    pub date: Timestamp,
    /// The text; every letter has one.
    pub text: String,
    /// The same as HTML.
    pub html: Option<String>,
    /// Further headers exactly as given, such as `Auto-Submitted`.
    pub headers: Vec<(String, String)>,
    /// Files to download.
    pub attachments: Vec<Attachment>,
    /// Images the HTML refers to by `cid:`.
    pub inline: Vec<Attachment>,
    /// Addresses may be beyond ASCII: it leaves by SMTPUTF8 (RFC 6532).
    pub beyond_ascii: bool,
}

/// A file that goes with a draft.
#[derive(Debug, Clone, Default)]
pub struct Attachment {
    /// The name the recipient sees.
    pub file_name: String,
    /// `type/subtype`.
    pub content_type: String,
    /// For inline images, without brackets.
    pub content_id: Option<String>,
    /// The content.
    pub bytes: Vec<u8>,
}

/// Why a draft cannot be sent.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum ComposeError {
    /// A value bound for a header holds CR, LF, NUL or another control character.
    #[error("{0} holds a line break or control character")]
    ControlCharacter(String),
    /// Not one addr-spec, or one beyond ASCII where that is not asked for.
    #[error("{0:?} is not an address mail can be sent to")]
    BadAddress(String),
    /// Not a header name, or one that the draft sets itself.
    #[error("{0:?} cannot be used as a further header")]
    BadHeaderName(String),
    /// Empty, or with blanks or brackets.
    #[error("{0:?} is not a Message-ID")]
    BadMessageId(String),
    /// A line longer than 998 octets (RFC 5322, 2.1.1) that cannot be folded.
    #[error("a line is longer than 998 octets")]
    LineTooLong,
}

/// Headers the draft's own fields set.
const OWN: [&str; 13] = [
    "from",
    "to",
    "cc",
    "bcc",
    "reply-to",
    "subject",
    "date",
    "message-id",
    "in-reply-to",
    "references",
    "mime-version",
    "content-type",
    "content-transfer-encoding",
];

/// Composes the raw letter: text alone, or `multipart/alternative` with HTML, in `related` and `mixed` as its files need.
pub fn compose(draft: &Draft) -> Result<Vec<u8>, ComposeError> {
    check(draft)?;
    let mut builder = MessageBuilder::new()
        .header("From", address(&draft.from))
        .header("To", list(&draft.to));
    for (name, boxes) in [("Cc", &draft.cc), ("Reply-To", &draft.reply_to)] {
        if !boxes.is_empty() {
            builder = builder.header(name, list(boxes));
        }
    }
    builder = builder
        .header("Subject", Text::new(draft.subject.as_str()))
        .header("Date", Date::new(draft.date.as_second()))
        .header("Message-ID", MessageId::new(draft.message_id.as_str()));
    for (name, ids) in [
        ("In-Reply-To", &draft.in_reply_to),
        ("References", &draft.references),
    ] {
        if !ids.is_empty() {
            builder = builder.header(name, MessageId::new_list(ids.iter().map(String::as_str)));
        }
    }
    for (name, value) in &draft.headers {
        let value: HeaderType = if value.is_ascii() {
            Raw::new(value.as_str()).into()
        } else {
            Text::new(value.as_str()).into()
        };
        builder = builder.header(name.as_str(), value);
    }
    let mut raw = Vec::new();
    builder.body(body(draft)).serialize(&mut raw);
    if raw
        .split(|b| *b == b'\n')
        .any(|line| line.strip_suffix(b"\r").unwrap_or(line).len() > 998)
    {
        return Err(ComposeError::LineTooLong);
    }
    Ok(raw)
}

fn body(draft: &Draft) -> MimePart<'_> {
    let text = MimePart::new("text/plain", draft.text.as_str());
    let readable = match &draft.html {
        None => text,
        Some(html) => {
            let html = MimePart::new("text/html", html.as_str());
            let rich = if draft.inline.is_empty() {
                html
            } else {
                let parts = std::iter::once(html)
                    .chain(draft.inline.iter().map(inline_part))
                    .collect::<Vec<_>>();
                MimePart::new("multipart/related", parts)
            };
            MimePart::new("multipart/alternative", vec![text, rich])
        }
    };
    let mut files: Vec<MimePart> = draft.attachments.iter().map(file_part).collect();
    if draft.html.is_none() {
        files.extend(draft.inline.iter().map(file_part));
    }
    if files.is_empty() {
        return readable;
    }
    files.insert(0, readable);
    MimePart::new("multipart/mixed", files)
}

fn file_part(file: &Attachment) -> MimePart<'_> {
    let kind = ContentType::new(file.content_type.as_str()).attribute("name", file.file_name.as_str());
    MimePart::new(kind, file.bytes.as_slice()).attachment(file.file_name.as_str())
}

fn inline_part(file: &Attachment) -> MimePart<'_> {
    let kind = ContentType::new(file.content_type.as_str()).attribute("name", file.file_name.as_str());
    let disposition = ContentType::new("inline").attribute("filename", file.file_name.as_str());
    let part = MimePart::new(kind, file.bytes.as_slice()).header("Content-Disposition", disposition);
    match &file.content_id {
        Some(id) => part.cid(id.as_str()),
        None => part,
    }
}

fn address(mailbox: &Mailbox) -> Address<'_> {
    let name = (!mailbox.name.is_empty()).then_some(mailbox.name.as_str());
    Address::new_address(name, mailbox.address.as_str())
}

fn list(boxes: &[Mailbox]) -> Address<'_> {
    Address::new_list(boxes.iter().map(address).collect())
}

fn check(draft: &Draft) -> Result<(), ComposeError> {
    for mailbox in std::iter::once(&draft.from)
        .chain(&draft.to)
        .chain(&draft.cc)
        .chain(&draft.reply_to)
    {
        clean("a name", &mailbox.name)?;
        if !(mailbox.address.is_ascii() || draft.beyond_ascii) || addr_spec(&mailbox.address).is_none() {
            return Err(ComposeError::BadAddress(mailbox.address.clone()));
        }
    }
    clean("the subject", &draft.subject)?;
    for id in std::iter::once(&draft.message_id)
        .chain(&draft.in_reply_to)
        .chain(&draft.references)
    {
        if id.is_empty()
            || !id.is_ascii()
            || id.len() > 900
            || id
                .chars()
                .any(|c| c.is_whitespace() || c.is_control() || "<>".contains(c))
        {
            return Err(ComposeError::BadMessageId(id.clone()));
        }
    }
    for (name, value) in &draft.headers {
        let token = !name.is_empty() && name.bytes().all(|b| b.is_ascii_graphic() && b != b':');
        if !token || OWN.contains(&name.to_ascii_lowercase().as_str()) {
            return Err(ComposeError::BadHeaderName(name.clone()));
        }
        clean(name, value)?;
    }
    for file in draft.attachments.iter().chain(&draft.inline) {
        clean("a file name", &file.file_name)?;
        clean("a content type", &file.content_type)?;
        clean("a content id", file.content_id.as_deref().unwrap_or_default())?;
    }
    Ok(())
}

/// No control characters and no characters that some programs take for line ends.
fn clean(what: &str, value: &str) -> Result<(), ComposeError> {
    let broken = value
        .chars()
        .any(|c| (c.is_control() && c != '\t') || matches!(c, '\u{2028}' | '\u{2029}'));
    if broken {
        Err(ComposeError::ControlCharacter(what.to_string()))
    } else {
        Ok(())
    }
}
