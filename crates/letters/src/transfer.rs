//! Transfer encodings undone leniently: what can be saved of a broken part is saved.

/// Decodes base64, skipping everything outside its alphabet.
pub fn base64(bytes: &[u8]) -> Vec<u8> {
    let mut out = Vec::with_capacity(bytes.len() / 4 * 3);
    let (mut bits, mut count) = (0u32, 0);
    let (mut padded, mut ended) = (false, false);
    for &byte in bytes {
        // What stands apart behind the padding on its line is not of the block.
        ended = !matches!(byte, b'\r' | b'\n') && (ended || (padded && matches!(byte, b' ' | b'\t')));
        padded = byte == b'=';
        if ended {
            continue;
        }
        let value = match byte {
            b'A'..=b'Z' => byte - b'A',
            b'a'..=b'z' => byte - b'a' + 26,
            b'0'..=b'9' => byte - b'0' + 52,
            b'+' | b'-' => 62,
            b'/' | b'_' => 63,
            b'=' => {
                // Padding ends a block; some programs join several blocks.
                (bits, count) = (0, 0);
                continue;
            }
            _ => continue,
        };
        bits = bits << 6 | u32::from(value);
        count += 6;
        if count >= 8 {
            count -= 8;
            out.push((bits >> count) as u8);
            bits &= (1 << count) - 1;
        }
    }
    out
}

/// Whether text that claims to be base64 was never encoded: most of its lines hold several words, and begin with a short one.
pub fn is_plain(bytes: &[u8]) -> bool {
    let lines = bytes.split(|b| *b == b'\n').map(<[u8]>::trim_ascii);
    let (mut all, mut several) = (0, 0);
    for line in lines.filter(|line| !line.is_empty()).take(50) {
        all += 1;
        let first = line.iter().position(|b| *b == b' ');
        several += usize::from(first.is_some_and(|length| length < 16));
    }
    2 * several > all
}

/// Decodes quoted-printable; a wrong escape stays as it is.
pub fn quoted_printable(bytes: &[u8]) -> Vec<u8> {
    let mut out = Vec::with_capacity(bytes.len());
    let mut at = 0;
    while at < bytes.len() {
        if bytes[at] != b'=' {
            out.push(bytes[at]);
            at += 1;
        } else if let Some(byte) = hex_pair(bytes.get(at + 1), bytes.get(at + 2)) {
            out.push(byte);
            at += 3;
        } else if let Some(skip) = soft_break(&bytes[at + 1..]) {
            at += 1 + skip;
        } else {
            out.push(b'=');
            at += 1;
        }
    }
    out
}

/// A byte from two hexadecimal digits.
pub fn hex_pair(high: Option<&u8>, low: Option<&u8>) -> Option<u8> {
    let digit = |b: Option<&u8>| b.and_then(|b| (*b as char).to_digit(16));
    Some((digit(high)? * 16 + digit(low)?) as u8)
}

/// How many bytes a soft line break takes, blanks before the line end included.
fn soft_break(rest: &[u8]) -> Option<usize> {
    let blanks = rest.iter().take_while(|b| matches!(b, b' ' | b'\t')).count();
    match &rest[blanks..] {
        [b'\r', b'\n', ..] => Some(blanks + 2),
        [b'\n', ..] => Some(blanks + 1),
        [] => Some(blanks),
        _ => None,
    }
}
