//! File names that are safe to store, show and download (threats X9, M14).

use crate::letter::Part;
use crate::tnef::Wrapped;
use unicode_normalization::UnicodeNormalization;

/// Characters a file name keeps at most.
const LONGEST: usize = 200;
/// Names Windows reserves for devices.
const DEVICES: [&str; 6] = ["con", "prn", "aux", "nul", "com", "lpt"];

/// Bidirectional controls, zero-width characters and other characters nobody sees.
pub fn is_invisible(c: char) -> bool {
    matches!(c, '\u{AD}' | '\u{34F}' | '\u{61C}' | '\u{115F}' | '\u{1160}' | '\u{17B4}' | '\u{17B5}' | '\u{180B}'..='\u{180F}'
        | '\u{200B}'..='\u{200F}' | '\u{2028}'..='\u{202E}' | '\u{2060}'..='\u{206F}' | '\u{3164}' | '\u{FEFF}' | '\u{FFA0}'
        | '\u{FFF9}'..='\u{FFFB}' | '\u{E0000}'..='\u{E007F}')
}

/// The last part of the path, normalised, without controls, with its true extension. Empty when nothing is left.
pub fn safe_file_name(name: &str) -> String {
    let clean: String = name
        .nfc()
        .filter(|c| !c.is_control() && !is_invisible(*c))
        .collect();
    let last = clean
        .rsplit(['/', '\\'])
        .find(|part| !part.trim_matches(['.', ' ']).is_empty())
        .unwrap_or_default();
    let mapped: String = last
        .chars()
        .map(|c| if "<>:\"|?*".contains(c) { '_' } else { c })
        .collect();
    // Leading dots hide a file, trailing dots and blanks vanish on Windows and change the extension.
    let trimmed = mapped
        .trim()
        .trim_start_matches('.')
        .trim_end_matches(['.', ' '])
        .trim_start();
    let (stem, extension) = split(trimmed);
    let reserved = DEVICES.iter().any(|device| {
        let rest = stem.to_lowercase();
        rest.strip_prefix(device).is_some_and(|rest| {
            rest.is_empty() || (device.len() == 3 && rest.len() == 1 && rest.parse::<u8>().is_ok())
        })
    });
    let stem = if reserved {
        format!("_{stem}")
    } else {
        stem.to_string()
    };
    let room = LONGEST.saturating_sub(extension.chars().count());
    let stem: String = stem.chars().take(room).collect();
    format!("{stem}{extension}")
}

/// The stem and the extension with its dot; an extension is short and without blanks.
fn split(name: &str) -> (&str, &str) {
    match name.rfind('.') {
        Some(dot) if dot > 0 && name.len() - dot <= 16 && !name[dot..].contains(' ') => name.split_at(dot),
        _ => (name, ""),
    }
}

/// The name of a forwarded letter, after its subject.
pub fn of_letter(subject: &str) -> String {
    let stem: String = subject
        .chars()
        .map(|c| if matches!(c, '/' | '\\') { '-' } else { c })
        .take(80)
        .collect();
    match safe_file_name(stem.trim()).as_str() {
        "" => "message.eml".to_string(),
        stem => format!("{stem}.eml"),
    }
}

/// A name for a part that came without one.
pub fn generated(content_type: &str, bytes: &[u8]) -> String {
    let (kind, _) = content_type.split_once('/').unwrap_or((content_type, ""));
    let extension = match content_type {
        "text/plain" => "txt",
        "text/html" => "html",
        "text/calendar" => "ics",
        "text/csv" => "csv",
        "text/rfc822-headers" | "message/delivery-status" | "message/disposition-notification" => "txt",
        "text/vcard" | "text/x-vcard" | "text/directory" => "vcf",
        "image/jpeg" | "image/jpg" | "image/pjpeg" => "jpg",
        "image/svg+xml" => "svg",
        "application/pdf" => "pdf",
        "application/zip" | "application/x-zip-compressed" => "zip",
        "application/ms-tnef" => "dat",
        "application/pgp-signature" => "asc",
        "application/pkcs7-signature" | "application/x-pkcs7-signature" => "p7s",
        _ => infer::get(bytes).map_or_else(|| subtype(content_type), |found| found.extension()),
    };
    let stem = match (kind, content_type) {
        (_, "text/calendar") => "invite",
        (_, "application/ms-tnef") => "winmail",
        (_, "text/rfc822-headers") => "headers",
        (_, "message/delivery-status") => "delivery-status",
        (_, "application/pgp-signature") => "signature",
        (_, "application/pkcs7-signature" | "application/x-pkcs7-signature") => "smime",
        ("image" | "audio" | "video" | "message" | "text", _) => kind,
        _ => "attachment",
    };
    safe_file_name(&format!("{stem}.{extension}"))
}

/// A file from inside a `winmail.dat` as an attachment, with a safe name.
pub fn of_wrapped(file: Wrapped) -> Part {
    let content_type = match file.content_type.as_str() {
        "" => infer::get(&file.bytes).map_or("application/octet-stream", |found| found.mime_type()),
        declared => declared,
    };
    let file_name = match safe_file_name(&file.name) {
        name if name.is_empty() => generated(content_type, &file.bytes),
        name => name,
    };
    Part {
        file_name,
        content_type: content_type.to_string(),
        content_id: None,
        inline: false,
        bytes: file.bytes,
    }
}

fn subtype(content_type: &str) -> &str {
    match content_type.split_once('/') {
        Some(("image" | "audio" | "video", sub))
            if sub.len() <= 5 && sub.chars().all(|c| c.is_ascii_alphanumeric()) =>
        {
            sub
        }
        _ => "bin",
    }
}
