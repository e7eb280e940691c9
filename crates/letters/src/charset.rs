//! Characters from bytes, whatever the sender claimed about them.

use mail_parser::decoders::charsets::map::charset_decoder;

/// Decodes by the declared label where that holds, by what the bytes look like where it does not.
/// The flag says that some guessing was needed.
pub fn decode(bytes: &[u8], label: Option<&str>) -> (String, bool) {
    let label = label.map(normal).filter(|l| !l.is_empty());
    let stateful = label
        .as_deref()
        .is_some_and(|l| l.starts_with("iso-2022") || l.starts_with("utf-7") || l.starts_with("hz"));
    if bytes.is_ascii()
        && !stateful
        && !label
            .as_deref()
            .is_some_and(|l| l.starts_with("utf-16") || l.starts_with("utf-32"))
    {
        return guess_ascii(bytes);
    }
    match label.as_deref() {
        None | Some("us-ascii" | "ascii" | "utf-8") => guess(bytes, label.as_deref() == Some("utf-8")),
        Some(label) => declared(bytes, label),
    }
}

/// Bytes without any high bit: almost always plain, sometimes unlabelled Japanese.
fn guess_ascii(bytes: &[u8]) -> (String, bool) {
    if bytes
        .windows(3)
        .any(|w| matches!(w, b"\x1b$B" | b"\x1b$@" | b"\x1b(J"))
    {
        let (text, _, broken) = encoding_rs::ISO_2022_JP.decode(bytes);
        return (text.into_owned(), broken);
    }
    (String::from_utf8_lossy(bytes).into_owned(), false)
}

fn declared(bytes: &[u8], label: &str) -> (String, bool) {
    // Latin text is practically never valid UTF-8 by accident, so such bytes are mislabelled UTF-8.
    if (label.starts_with("iso-8859") || label.starts_with("windows-125"))
        && let Ok(text) = std::str::from_utf8(bytes)
    {
        return (text.to_string(), true);
    }
    if EAST_ASIAN.iter().any(|start| label.starts_with(start))
        && let Ok(text) = std::str::from_utf8(bytes)
        && is_east_asian(text)
    {
        return (text.to_string(), true);
    }
    if let Some(encoding) = encoding_rs::Encoding::for_label(label.as_bytes())
        && encoding != encoding_rs::REPLACEMENT
    {
        let (text, broken) = encoding.decode_without_bom_handling(bytes);
        return (text.into_owned(), broken);
    }
    if let Some(decoder) = charset_decoder(label.as_bytes()) {
        let text = decoder(bytes);
        let broken = text.contains('\u{FFFD}');
        return (text, broken);
    }
    (guess(bytes, false).0, true)
}

/// Charsets of two bytes a character, whose labels stay on text that became UTF-8.
const EAST_ASIAN: [&str; 7] = ["gb", "big5", "euc-", "shift", "sjis", "ks_c", "hz"];

/// Several characters of East Asia and few others: two-byte text that happens to be sound UTF-8 gives anything but that.
fn is_east_asian(text: &str) -> bool {
    let foreign = text.chars().filter(|c| !c.is_ascii());
    let of_there =
        |c: &char| matches!(c, '\u{3000}'..='\u{9FFF}' | '\u{AC00}'..='\u{D7AF}' | '\u{FF00}'..='\u{FFEF}');
    let (all, there) = (foreign.clone().count(), foreign.filter(of_there).count());
    there >= 4 && 4 * there >= 3 * all
}

/// UTF-8 if it is, else the bytes Windows would have written; mostly sound UTF-8 with some damage stays UTF-8.
fn guess(bytes: &[u8], said_utf8: bool) -> (String, bool) {
    if let Ok(text) = std::str::from_utf8(bytes) {
        return (text.to_string(), false);
    }
    let text = String::from_utf8_lossy(bytes);
    let broken = text.matches('\u{FFFD}').count();
    let sound = text.chars().filter(|c| !c.is_ascii()).count() - broken;
    if sound >= broken && (said_utf8 || sound > 2 * broken) {
        return (text.into_owned(), true);
    }
    (
        encoding_rs::WINDOWS_1252
            .decode_without_bom_handling(bytes)
            .0
            .into_owned(),
        true,
    )
}

/// The label as the standards spell it.
fn normal(label: &str) -> String {
    let label = label
        .trim()
        .trim_matches(['"', '\'', ';', ' '])
        .to_ascii_lowercase();
    // RFC 2231 lets a language follow the charset.
    let label = label.split('*').next().unwrap_or_default();
    match label {
        "utf8" | "utf_8" | "unicode-1-1-utf-8" | "utf-8-sig" | "utf8mb4" => "utf-8".into(),
        "cp-850" => "cp850".into(),
        "iso8859-1" | "latin1" | "latin-1" | "iso-latin-1" | "iso_8859_1" | "8859_1" => "iso-8859-1".into(),
        "latin-9" | "latin9" | "iso8859-15" | "iso_8859_15" => "iso-8859-15".into(),
        "cp936" => "gbk".into(),
        "cp932" | "ms932" | "windows-932" => "shift_jis".into(),
        "cp949" | "ks_c_5601" => "euc-kr".into(),
        "cp950" => "big5".into(),
        "unicode-1-1-utf-7" | "utf7" => "utf-7".into(),
        other => match other
            .strip_prefix("windows")
            .or(other.strip_prefix("win"))
            .or(other.strip_prefix("cp-"))
        {
            Some(page) => format!("windows-{}", page.trim_start_matches(['-', '_'])),
            None => other.into(),
        },
    }
}

/// The charset an HTML document names for itself within its first kilobytes.
pub fn of_html(bytes: &[u8]) -> Option<String> {
    let head = String::from_utf8_lossy(&bytes[..bytes.len().min(4096)]).to_ascii_lowercase();
    let at = head
        .find("<meta")
        .and_then(|from| head[from..].find("charset=").map(|n| from + n + 8))?;
    let label: String = head[at..]
        .trim_start_matches(['"', '\'', ' '])
        .chars()
        .take_while(|c| c.is_ascii_alphanumeric() || "-_".contains(*c))
        .collect();
    (!label.is_empty()).then_some(label)
}
