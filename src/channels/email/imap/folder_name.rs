//! Names of folders as IMAP writes them: ASCII stands for itself, the rest is UTF-16 in base64 (RFC 3501, 5.1.3).

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

#[cfg(test)]
mod tests {
    use super::encoded;

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
