//! Which DKIM signatures of a letter are looked at. Only those of the claimed domain's own house can vouch for it; a hostile
//! letter may carry hundreds of others, each with a name server that takes its time. Pure.

use mail_auth::common::headers::Header;
use mail_auth::dkim::Signature;
use std::borrow::Cow;

/// Signatures that are checked, those of the claimed domain first.
const MOST: usize = 10;
/// Others that are checked for want of one, so that the page can name who signed.
const OTHERS: usize = 3;

/// The letter with no more signatures than are checked: the body is hashed for each of them. `claimed` is the domain of the
/// From address.
pub(super) fn bounded<'a>(raw: &'a [u8], claimed: &str) -> Cow<'a, [u8]> {
    let fields = fields(raw);
    let is_signature =
        |field: &[u8]| field.len() > 15 && field[..15].eq_ignore_ascii_case(b"dkim-signature:");
    let signatures: Vec<&[u8]> = fields
        .iter()
        .copied()
        .filter(|field| is_signature(field))
        .collect();
    if signatures.len() <= MOST {
        return Cow::Borrowed(raw);
    }
    let (own, others): (Vec<&[u8]>, Vec<&[u8]>) = signatures
        .into_iter()
        .partition(|field| related(&domain_of(field), claimed));
    let kept: Vec<*const u8> = own
        .iter()
        .chain(&others)
        .take(MOST)
        .map(|field| field.as_ptr())
        .collect();
    let mut left = Vec::with_capacity(raw.len());
    let mut end = 0;
    for field in fields {
        end += field.len();
        if !is_signature(field) || kept.contains(&field.as_ptr()) {
            left.extend_from_slice(field);
        }
    }
    left.extend_from_slice(&raw[end..]);
    Cow::Owned(left)
}

/// Leaves the signatures that can vouch for the claimed domain; if there is none, a few of the others. Says whether one can.
pub(super) fn keep(signatures: &mut Vec<Header<Signature>>, claimed: &str) -> bool {
    let own = signatures
        .iter()
        .any(|signature| related(&signature.header.d, claimed));
    if own {
        signatures.retain(|signature| related(&signature.header.d, claimed));
    }
    signatures.truncate(if own { MOST } else { OTHERS });
    own
}

/// Whether two domains belong to one house: the same registered name below a public suffix.
pub(super) fn related(one: &str, other: &str) -> bool {
    let (one, other) = (letters::domain_on_wire(one), letters::domain_on_wire(other));
    one == other || registered(&one).is_some_and(|house| registered(&other) == Some(house))
}

/// `lumen.co.uk` of `mail.lumen.co.uk`; None of a public suffix itself.
pub(super) fn registered(domain: &str) -> Option<&str> {
    psl::domain_str(domain)
}

/// The fields of the header with their continuation lines.
fn fields(raw: &[u8]) -> Vec<&[u8]> {
    let (mut fields, mut begin, mut at) = (vec![], 0, 0);
    while at < raw.len() {
        let end = raw[at..]
            .iter()
            .position(|byte| *byte == b'\n')
            .map_or(raw.len(), |n| at + n + 1);
        if raw[at..end].iter().all(|byte| matches!(byte, b'\r' | b'\n')) {
            break;
        }
        if !matches!(raw.get(end), Some(b' ' | b'\t')) {
            fields.push(&raw[begin..end]);
            begin = end;
        }
        at = end;
    }
    fields
}

/// The `d=` of a signature.
fn domain_of(field: &[u8]) -> String {
    let text = String::from_utf8_lossy(&field[15..]);
    let found = text.split(';').find_map(|tag| tag.trim().strip_prefix("d"));
    let value = found.and_then(|rest| rest.trim_start().strip_prefix('='));
    value
        .unwrap_or_default()
        .split_whitespace()
        .collect::<String>()
        .to_lowercase()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn houses_are_told_apart_at_public_suffixes() {
        assert!(related("mail.lumen.example", "lumen.example"));
        assert!(related("a.lumen.co.uk", "b.lumen.co.uk"));
        assert!(related("grüße.example", "xn--gre-6ka8l.example"));
        assert!(!related("co.uk", "lumen.co.uk"));
        assert!(!related("evil.co.uk", "lumen.co.uk"));
        assert!(!related("lumen.example.evil.example", "lumen.example"));
    }

    #[test]
    fn the_claimed_domains_signature_is_found_among_hundreds() {
        let other = |n: usize| {
            format!("DKIM-Signature: v=1; a=rsa-sha256; l={n};\r\n\td=evil{n}.example; s=x;\r\n\tb=aa\r\n")
        };
        let own = "DKIM-Signature: v=1; d=mail.lumen.example ; s=x; b=bb\r\n".to_owned();
        let many: String = (0..300).map(other).chain([own.clone()]).collect();
        let raw = format!(
            "Received: a\r\n{many}From: a@lumen.example\r\n\r\nDKIM-Signature: v=1; d=body.example\r\n"
        );
        let left = bounded(raw.as_bytes(), "lumen.example");
        let left = String::from_utf8_lossy(&left);
        assert_eq!(left.matches("DKIM-Signature:").count(), MOST + 1);
        assert!(
            left.contains(&own) && left.starts_with("Received: a\r\n") && left.ends_with("body.example\r\n")
        );
        let few = format!("{own}From: a@lumen.example\r\n\r\nx");
        assert_eq!(bounded(few.as_bytes(), "lumen.example"), few.as_bytes());
    }
}
