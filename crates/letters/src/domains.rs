//! Domains beyond ASCII have two forms: the one that people read and the exact one of the wire (RFC 5891; UTS 46 without
//! transitional mapping, so that ß stays ß). Local parts have one form only (RFC 6530, 8).

/// The domain as people read it, in lower case. What is no sound name stays as it is written.
pub fn shown(domain: &str) -> String {
    let lower = domain.to_lowercase();
    if lower.is_ascii() && !lower.contains("xn--") {
        return lower;
    }
    match idna::domain_to_unicode(&lower) {
        (shown, Ok(())) if !shown.is_empty() => shown,
        _ => lower,
    }
}

/// An address as it is kept and looked up: in lower case, its domain in the form that people read, and a local part that is
/// only dotted in an odd way as its owner writes it, without quotes.
pub fn canonical(address: &str) -> String {
    let lower = address.trim().to_lowercase();
    match lower.rsplit_once('@') {
        Some((local, domain)) => {
            let inside = local.strip_prefix('"').and_then(|local| local.strip_suffix('"'));
            let local = inside.filter(|inside| is_dotted(inside)).unwrap_or(local);
            format!("{local}@{}", shown(domain))
        }
        None => lower,
    }
}

/// Whether dots stand where RFC 5321, 4.1.2 wants quotes around them, and nothing else does: `john..doe`, `a.`. Carriers in
/// Japan gave out such addresses.
fn is_dotted(local: &str) -> bool {
    let plain = |c: char| c.is_alphanumeric() || "!#$%&'*+-/=?^_`{|}~.".contains(c);
    let odd = local.starts_with('.') || local.ends_with('.') || local.contains("..");
    odd && local.chars().all(plain)
}

/// The address as mail servers take it: its domain in A-labels, and odd dots in quotes. The local part stays what it is; when
/// that is beyond ASCII, only a server that knows SMTPUTF8 takes it (RFC 6531).
pub fn on_wire(address: &str) -> String {
    let Some((local, domain)) = address.rsplit_once('@') else {
        return address.to_owned();
    };
    let quotes = if is_dotted(local) { "\"" } else { "" };
    if domain.is_ascii() {
        return format!("{quotes}{local}{quotes}@{domain}");
    }
    format!("{quotes}{local}{quotes}@{}", domain_on_wire(domain))
}

/// The domain alone as mail servers and name servers take it, in lower case.
pub fn domain_on_wire(domain: &str) -> String {
    match idna::domain_to_ascii(domain) {
        Ok(ascii) if !domain.is_ascii() && !ascii.is_empty() => ascii,
        _ => domain.to_lowercase(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn both_forms_of_a_domain_are_one() {
        for (one, other) in [
            ("info@Müller.example", "INFO@xn--mller-kva.example"),
            ("a@grüße.example", "a@XN--GRE-6KA8L.example"),
            ("a@почта.рф", "a@xn--80a1acny.xn--p1ai"),
        ] {
            assert_eq!(canonical(one), canonical(other), "{one}");
            assert!(on_wire(one).is_ascii());
            assert_eq!(on_wire(&canonical(other)), other.to_lowercase());
        }
        assert_ne!(canonical("a@straße.example"), canonical("a@strasse.example"));
        assert_eq!(on_wire("jörg.weiß@example.org"), "jörg.weiß@example.org");
        assert_eq!(on_wire("jörg@grüße.example"), "jörg@xn--gre-6ka8l.example");
        assert_eq!(canonical("a@xn--.example"), "a@xn--.example");
        for (kept, wire) in [
            ("john..doe@c.example", "\"john..doe\"@c.example"),
            ("a.@c.example", "\"a.\"@c.example"),
            (".a@grüße.example", "\".a\"@xn--gre-6ka8l.example"),
            ("\"a b\"@c.example", "\"a b\"@c.example"),
            ("a.b@c.example", "a.b@c.example"),
        ] {
            assert_eq!((on_wire(kept).as_str(), canonical(wire).as_str()), (wire, kept));
        }
    }
}
