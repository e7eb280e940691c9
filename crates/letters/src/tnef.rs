//! The files inside a `winmail.dat`: TNEF, the wrapping that Outlook uses towards other Exchange servers (MS-OXTNEF).
//! One pass over the bytes; whatever does not fit its announced length ends the reading, and what was found counts.

use crate::charset;

/// How a TNEF stream begins.
const SIGNATURE: u32 = 0x223E_9F78;
/// Files taken out of one stream.
const FILES: usize = 200;
/// Properties read of one file.
const PROPERTIES: usize = 1000;

/// Attributes that matter, by their ids.
const NEW_FILE: u32 = 0x0006_9002;
const TITLE: u32 = 0x0001_8010;
const DATA: u32 = 0x0006_800F;
const PROPERTIES_OF_FILE: u32 = 0x0006_9005;
/// MAPI properties: the long file name and the type.
const LONG_NAME: u16 = 0x3707;
const MIME_TYPE: u16 = 0x370E;

/// A file from inside.
#[derive(Debug, Default, Clone, PartialEq, Eq)]
pub struct Wrapped {
    /// The name as it was given; empty when there was none.
    pub name: String,
    /// The declared type; empty when there was none.
    pub content_type: String,
    /// The content.
    pub bytes: Vec<u8>,
}

/// The files inside; none when the bytes are no TNEF or hold no file.
pub fn files(bytes: &[u8]) -> Vec<Wrapped> {
    let mut rest = Bytes(bytes);
    let mut files: Vec<Wrapped> = Vec::new();
    if rest.number() != Some(SIGNATURE) || rest.take(2).is_none() {
        return files;
    }
    while let Some((id, data)) = attribute(&mut rest) {
        if id == NEW_FILE {
            if files.len() == FILES {
                break;
            }
            files.push(Wrapped::default());
        }
        let Some(file) = files.last_mut() else {
            continue;
        };
        match id {
            TITLE if file.name.is_empty() => file.name = text(data),
            DATA => file.bytes = data.to_vec(),
            PROPERTIES_OF_FILE => properties(data, file).unwrap_or_default(),
            _ => {}
        }
    }
    files.retain(|file| !file.bytes.is_empty());
    files
}

/// One attribute: its id and its data. The level before and the checksum after it are of no use to us.
fn attribute<'a>(rest: &mut Bytes<'a>) -> Option<(u32, &'a [u8])> {
    rest.take(1)?;
    let id = rest.number()?;
    let length = rest.number()? as usize;
    let data = rest.take(length)?;
    rest.take(2)?;
    Some((id, data))
}

/// Reads the MAPI properties of a file: its long name and its type.
fn properties(data: &[u8], file: &mut Wrapped) -> Option<()> {
    let mut rest = Bytes(data);
    let count = rest.number()? as usize;
    for _ in 0..count.min(PROPERTIES) {
        let head = rest.number()?;
        let (kind, id) = (head as u16, (head >> 16) as u16);
        if id >= 0x8000 {
            rest.take(16)?;
            if rest.number()? == 0 {
                rest.take(4)?;
            } else {
                rest.counted()?;
            }
        }
        let value = value(&mut rest, kind)?;
        let wide = kind & 0xFFF == 0x1F;
        match id {
            LONG_NAME => file.name = if wide { wide_text(value) } else { text(value) },
            MIME_TYPE => {
                file.content_type = if wide { wide_text(value) } else { text(value) }.to_ascii_lowercase();
            }
            _ => {}
        }
    }
    Some(())
}

/// The (last) value of a property of this type.
fn value<'a>(rest: &mut Bytes<'a>, kind: u16) -> Option<&'a [u8]> {
    let single = kind & 0xFFF;
    let variable = matches!(single, 0x0D | 0x1E | 0x1F | 0x102);
    let size = match single {
        0x05 | 0x06 | 0x07 | 0x14 | 0x40 => 8,
        0x48 => 16,
        _ => 4,
    };
    let count = if variable || kind & 0x1000 != 0 {
        rest.number()? as usize
    } else {
        1
    };
    let mut last: &[u8] = &[];
    for _ in 0..count {
        // Every value takes at least four bytes, so a false count ends with the data.
        last = if variable {
            rest.counted()?
        } else {
            rest.take(size)?
        };
    }
    Some(last)
}

fn text(bytes: &[u8]) -> String {
    let end = bytes.iter().position(|byte| *byte == 0).unwrap_or(bytes.len());
    charset::decode(&bytes[..end], None).0
}

fn wide_text(bytes: &[u8]) -> String {
    let (text, _) = charset::decode(bytes, Some("utf-16le"));
    text.trim_end_matches('\0').to_string()
}

/// What is left to read.
struct Bytes<'a>(&'a [u8]);

impl<'a> Bytes<'a> {
    fn take(&mut self, count: usize) -> Option<&'a [u8]> {
        let (taken, rest) = self.0.split_at_checked(count)?;
        self.0 = rest;
        Some(taken)
    }

    fn number(&mut self) -> Option<u32> {
        Some(u32::from_le_bytes(self.take(4)?.try_into().ok()?))
    }

    /// Bytes with their length before them, filled up to a multiple of four.
    fn counted(&mut self) -> Option<&'a [u8]> {
        let length = self.number()? as usize;
        let value = self.take(length)?;
        // The filling of the very last value may be missing.
        let filling = (4 - length % 4) % 4;
        self.0 = self.0.get(filling..).unwrap_or_default();
        Some(value)
    }
}
