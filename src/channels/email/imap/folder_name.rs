//! Names of folders as IMAP writes them: ASCII stands for itself, the rest is UTF-16 in base64 (RFC 3501, 5.1.3).
//! For people they are written as they read.

use data_encoding::BASE64_NOPAD;

/// The name as it is sent.
pub(super) fn encoded(name: &str) -> String {
    let mut out = String::new();
    let mut foreign: Vec<u16> = vec![];
    for letter in name.chars() {
        if (' '..='~').contains(&letter) {
            end(&mut out, &mut foreign);
            out.push(letter);
            if letter == '&' {
                out.push('-');
            }
        } else {
            foreign.extend(letter.encode_utf16(&mut [0; 2]).iter());
        }
    }
    end(&mut out, &mut foreign);
    out
}

fn end(out: &mut String, foreign: &mut Vec<u16>) {
    if foreign.is_empty() {
        return;
    }
    let bytes: Vec<u8> = foreign.drain(..).flat_map(u16::to_be_bytes).collect();
    out.push('&');
    out.push_str(&BASE64_NOPAD.encode(&bytes).replace('/', ","));
    out.push('-');
}

/// The name as people read it; one that is not written by the rule stays as it is.
pub(super) fn decoded(name: &str) -> String {
    let mut out = String::new();
    let mut rest = name;
    while let Some((plain, foreign)) = rest.split_once('&') {
        out.push_str(plain);
        let Some((code, after)) = foreign.split_once('-') else {
            return name.to_owned();
        };
        match (code, letters(code)) {
            ("", _) => out.push('&'),
            (_, Some(letters)) => out.push_str(&letters),
            (_, None) => return name.to_owned(),
        }
        rest = after;
    }
    out.push_str(rest);
    out
}

fn letters(code: &str) -> Option<String> {
    let bytes = BASE64_NOPAD.decode(code.replace(',', "/").as_bytes()).ok()?;
    let units: Vec<u16> = bytes
        .chunks_exact(2)
        .map(|pair| u16::from_be_bytes([pair[0], pair[1]]))
        .collect();
    String::from_utf16(&units).ok()
}

#[cfg(test)]
mod tests {
    use super::{decoded, encoded};

    #[test]
    fn people_read_names_as_they_were_written() {
        for name in [
            "INBOX/Support",
            "Entwürfe",
            "R&D",
            "~peter/mail/台北/日本語",
            "&",
            "😀-&x",
        ] {
            assert_eq!(decoded(&encoded(name)), name);
        }
        for odd in ["A&", "A&-&x", "&!!-", "&2D0-"] {
            assert!(!decoded(odd).is_empty(), "{odd}");
        }
    }

    #[test]
    fn names_are_written_as_servers_know_them() {
        assert_eq!(encoded("INBOX/Support"), "INBOX/Support");
        assert_eq!(encoded("Entwürfe"), "Entw&APw-rfe");
        assert_eq!(encoded("R&D"), "R&-D");
        assert_eq!(
            encoded("~peter/mail/台北/日本語"),
            "~peter/mail/&U,BTFw-/&ZeVnLIqe-"
        );
    }
}
