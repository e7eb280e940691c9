//! Tells the same letter arriving twice from another one with the same Message-ID.

use crate::fields;
use sha2::{Digest, Sha256};

/// Fields a server on the way adds or changes.
const TRACE: [&str; 22] = [
    "received",
    "return-path",
    "delivered-to",
    "x-original-to",
    "envelope-to",
    "delivery-date",
    "x-envelope-to",
    "x-envelope-from",
    "authentication-results",
    "arc-seal",
    "arc-message-signature",
    "arc-authentication-results",
    "received-spf",
    "status",
    "x-status",
    "x-uid",
    "x-keywords",
    "x-mozilla-status",
    "x-mozilla-status2",
    "x-mozilla-keys",
    "x-gmail-labels",
    "x-spam-status",
];

/// SHA-256 in hexadecimal of the letter without its trace fields; line ends count as equal.
pub fn fingerprint(raw: &[u8]) -> String {
    let (header, body) = fields::split(fields::start(raw));
    let mut hash = Sha256::new();
    for field in fields::raw_fields(header) {
        let name = field.split(|b| *b == b':').next().unwrap_or_default();
        let name = String::from_utf8_lossy(name).trim().to_ascii_lowercase();
        let trace = TRACE.contains(&name.as_str())
            || ["x-spam-", "x-virus-", "x-google-", "x-received", "x-rspamd"]
                .iter()
                .any(|p| name.starts_with(p));
        if !trace {
            update(&mut hash, field.trim_ascii_end());
            hash.update(b"\n");
        }
    }
    hash.update(b"\n");
    update(&mut hash, body.trim_ascii_end());
    hash.finalize().iter().map(|byte| format!("{byte:02x}")).collect()
}

fn update(hash: &mut Sha256, bytes: &[u8]) {
    for line in bytes.split(|b| *b == b'\n') {
        hash.update(line.strip_suffix(b"\r").unwrap_or(line));
        hash.update(b"\n");
    }
}
