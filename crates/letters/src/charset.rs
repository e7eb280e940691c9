//! Characters from bytes, whatever the sender claimed about them.

use mail_parser::decoders::charsets::map::charset_decoder;

/// Decodes by the declared label where that holds, by what the bytes look like where it does not.
/// The flag says that some guessing was needed.
pub fn decode(bytes: &[u8], label: Option<&str>) -> (String, bool) {
    let label = label.map(normal).filter(|l| !l.is_empty());
    let stateful = label
        .as_deref()
        .is_some_and(|l| l.starts_with("iso-2022") || l.starts_with("utf-7") || l.starts_with("hz"));
    let wide = label
        .as_deref()
        .is_some_and(|l| l.starts_with("utf-16") || l.starts_with("utf-32"));
    // Every blank and line end of a wide text holds a zero.
    if bytes.is_ascii() && !stateful && !(wide && bytes.contains(&0)) {
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
    let sound = std::str::from_utf8(bytes).ok();
    // Bytes of a charset of single bytes, or of one that shifts by escapes, are practically never sound UTF-8 by accident.
    if let Some(text) = sound
        && !bytes.is_ascii()
        && !is_of_several_bytes(label)
    {
        return (text.to_string(), true);
    }
    let (text, broken) = match by_label(bytes, label) {
        Some(decoded) => decoded,
        None => return (guess(bytes, false).0, true),
    };
    let mislabelled = broken || is_of_several_bytes(label) && sound.is_some_and(is_east_asian);
    match sound {
        Some(sound) if mislabelled && !bytes.contains(&0) => (sound.to_string(), true),
        _ => (text, broken),
    }
}

fn is_of_several_bytes(label: &str) -> bool {
    const SEVERAL: [&str; 9] = [
        "gb", "big5", "euc-", "shift", "sjis", "ks_c", "johab", "utf-16", "utf-32",
    ];
    SEVERAL.iter().any(|start| label.starts_with(start))
}

fn by_label(bytes: &[u8], label: &str) -> Option<(String, bool)> {
    if let Some(encoding) = encoding_rs::Encoding::for_label(label.as_bytes())
        && encoding != encoding_rs::REPLACEMENT
    {
        let (text, broken) = encoding.decode_without_bom_handling(bytes);
        return Some((text.into_owned(), broken));
    }
    let text = charset_decoder(label.as_bytes())?(bytes);
    let broken = text.contains('\u{FFFD}');
    Some((text, broken))
}

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

#[cfg(test)]
mod tests {
    use super::decode;

    #[test]
    fn sound_utf8_under_a_wrong_label_is_utf8() {
        let text = "Grüße – 7.–11. Dezember, „zwei“ Stück, 12,50 €";
        for label in [
            "gb2312",
            "gbk",
            "big5",
            "shift_jis",
            "euc-kr",
            "euc-jp",
            "koi8-r",
            "macintosh",
            "windows-1251",
            "iso-8859-2",
            "iso-2022-jp",
            "utf-7",
            "cp850",
            "utf-16",
            "nonsense",
        ] {
            assert_eq!(
                decode(text.as_bytes(), Some(label)),
                (text.to_owned(), true),
                "{label}"
            );
        }
        assert_eq!(decode("王芳，您好".as_bytes(), Some("gb2312")).0, "王芳，您好");
    }

    #[test]
    fn a_right_label_is_believed() {
        for (label, text) in [
            ("gb2312", "王芳"),
            ("big5", "發票"),
            ("shift_jis", "請求書"),
            ("koi8-r", "Счёт"),
            ("euc-kr", "주문"),
        ] {
            let encoding = encoding_rs::Encoding::for_label(label.as_bytes()).unwrap();
            assert_eq!(
                decode(&encoding.encode(text).0, Some(label)),
                (text.to_owned(), false),
                "{label}"
            );
        }
        let wide: Vec<u8> = "Grüße an alle"
            .encode_utf16()
            .flat_map(u16::to_le_bytes)
            .collect();
        assert_eq!(decode(&wide, Some("utf-16le")).0, "Grüße an alle");
    }
}
