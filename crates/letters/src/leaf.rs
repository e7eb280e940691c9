//! One part that holds no other: its fields, its content with the transfer encoding undone, and the file it makes.

use crate::fields::{self, Fields};
use crate::letter::Part;
use crate::params::Params;
use crate::{names, transfer, words};
use mail_parser::{Message, MessagePart, PartType};

/// Everything a leaf knows about itself.
pub struct Leaf<'a> {
    pub part: &'a MessagePart<'a>,
    pub fields: Fields,
    pub content_type: Params,
    pub disposition: Params,
    pub file_name: Option<String>,
    pub related: bool,
}

impl<'a> Leaf<'a> {
    pub fn new(message: &Message, part: &'a MessagePart<'a>, related: bool) -> Self {
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
    pub fn content(&self, message: &Message) -> Vec<u8> {
        match &self.part.body {
            PartType::Binary(bytes) | PartType::InlineBinary(bytes) if !self.part.is_encoding_problem => {
                bytes.to_vec()
            }
            _ => {
                let raw = message.raw_message.as_ref();
                let body = raw
                    .get(self.part.offset_body as usize..self.part.offset_end as usize)
                    .unwrap_or_default();
                match self.fields.keyword("content-transfer-encoding").as_str() {
                    "base64" if self.is_text() && transfer::is_plain(body) => body.to_vec(),
                    "base64" => transfer::base64(body),
                    "quoted-printable" => transfer::quoted_printable(body),
                    _ => body.to_vec(),
                }
            }
        }
    }

    pub fn into_part(self, message: &Message) -> Part {
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
