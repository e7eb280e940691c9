//! Letters that were signed together with their words (S/MIME, RFC 8551, "opaque"): the words lie inside the signature and
//! are taken out. Nothing is verified, and what is encrypted stays closed.

use asn1_rs::{Any, FromBer, Tag};

/// `1.2.840.113549.1.7.2`, signed data, and `.3`, enveloped data, as they are written.
const SIGNED: &[u8] = &[0x2A, 0x86, 0x48, 0x86, 0xF7, 0x0D, 0x01, 0x07, 0x02];
const ENVELOPED: &[u8] = &[0x2A, 0x86, 0x48, 0x86, 0xF7, 0x0D, 0x01, 0x07, 0x03];
/// Pieces of pieces that the words may be cut into.
const DEPTH: usize = 4;

/// Whether a part may be such a letter, by its type or, where a server changed that, by its name.
pub fn may_be(content_type: &str, file_name: Option<&str>) -> bool {
    matches!(
        content_type,
        "application/pkcs7-mime" | "application/x-pkcs7-mime"
    ) || file_name.is_some_and(|name| name.to_lowercase().ends_with(".p7m"))
}

/// Whether it is encrypted.
pub fn is_encrypted(bytes: &[u8]) -> bool {
    contents(&binary(bytes)).is_some_and(|(kind, _)| kind == ENVELOPED)
}

/// What was signed, if it is a part of a letter; files are signed in the same way, and stay files.
pub fn content(bytes: &[u8]) -> Option<Vec<u8>> {
    let bytes = binary(bytes);
    let (_, signed) = contents(&bytes).filter(|(kind, _)| *kind == SIGNED)?;
    // SignedData: version, algorithms, then what was signed: its kind and, in an explicit tag, the octets.
    let (_, data) = Any::from_ber(signed).ok()?;
    let inside = children(data.data).nth(2)?;
    let mut inside = children(inside.data);
    let (_kind, wrapped) = (inside.next()?, inside.next()?);
    let mut words = vec![];
    octets(&children(wrapped.data).next()?, DEPTH, &mut words)?;
    is_part(&words).then_some(words)
}

/// The bytes, also where only their base64 was left, with or without its armour.
fn binary(bytes: &[u8]) -> std::borrow::Cow<'_, [u8]> {
    if bytes.first() == Some(&0x30) {
        return bytes.into();
    }
    let text = bytes
        .split(|b| *b == b'\n')
        .filter(|line| !line.starts_with(b"-----"));
    crate::transfer::base64(&text.collect::<Vec<_>>().concat()).into()
}

/// The kind of the container and what lies in its explicit tag.
fn contents(bytes: &[u8]) -> Option<(&[u8], &[u8])> {
    let (_, container) = Any::from_ber(bytes).ok()?;
    let mut parts = children(container.data);
    let (kind, inside) = (parts.next()?, parts.next()?);
    (kind.tag() == Tag::Oid).then_some((kind.data, inside.data))
}

fn children(bytes: &[u8]) -> impl Iterator<Item = Any<'_>> {
    let mut rest = bytes;
    std::iter::from_fn(move || {
        let (after, child) = Any::from_ber(rest).ok()?;
        rest = after;
        Some(child)
    })
}

/// The octets of a string that may be cut into pieces.
fn octets(any: &Any, depth: usize, into: &mut Vec<u8>) -> Option<()> {
    if any.header.is_constructed() {
        let deeper = depth.checked_sub(1)?;
        return children(any.data).try_for_each(|piece| octets(&piece, deeper, into));
    }
    into.extend_from_slice(any.data);
    Some(())
}

/// Whether the header of a part stands at the start.
fn is_part(bytes: &[u8]) -> bool {
    let start = bytes[..bytes.len().min(200)].to_ascii_lowercase();
    let start = start.trim_ascii_start();
    start.starts_with(b"content-") || start.starts_with(b"mime-version:")
}
