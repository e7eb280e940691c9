//! The verdict from what the methods gave. Pure.

use super::Verdict;

/// What was found, whoever looked.
pub(super) struct Found<'a> {
    /// The domain of the From address.
    pub claimed: &'a str,
    /// The DMARC result; empty when there is none.
    pub dmarc: &'a str,
    /// The domain asks receivers to reject or to set aside what fails.
    pub strict: bool,
    /// Domains whose DKIM signatures hold.
    pub signed_by: &'a [&'a str],
    /// The sender's own server was seen, so that a failure means something.
    pub direct: bool,
}

/// Verified by DMARC or by a signature of the claimed domain; failed when that domain disowns it; else nothing is proven.
pub(super) fn verdict(found: &Found) -> Verdict {
    if found.claimed.is_empty() {
        return Verdict::Unverified;
    }
    let signed = found.signed_by.iter().any(|by| aligned(by, found.claimed));
    if found.dmarc == "pass" || signed {
        Verdict::Verified
    } else if found.dmarc == "fail" && found.strict && found.direct {
        Verdict::Failed
    } else {
        Verdict::Unverified
    }
}

/// Whether `signer` may speak for `claimed`: the same domain, or one above it that is more than a top-level domain.
pub(super) fn aligned(signer: &str, claimed: &str) -> bool {
    let above = claimed
        .strip_suffix(signer)
        .is_some_and(|rest| rest.ends_with('.'));
    signer.contains('.') && (signer == claimed || above)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(dmarc: &str, strict: bool, signed_by: &[&str], direct: bool) -> Verdict {
        verdict(&Found {
            claimed: "mail.lumen.example",
            dmarc,
            strict,
            signed_by,
            direct,
        })
    }

    #[test]
    fn only_the_claimed_domain_can_vouch_or_disown() {
        assert_eq!(of("pass", true, &[], true), Verdict::Verified);
        assert_eq!(of("none", false, &["lumen.example"], true), Verdict::Verified);
        assert_eq!(of("none", false, &["example"], true), Verdict::Unverified);
        assert_eq!(
            of("none", false, &["lumen.example.evil.example"], true),
            Verdict::Unverified
        );
        assert_eq!(
            of("none", false, &["evillumen.example"], true),
            Verdict::Unverified
        );
        assert_eq!(of("fail", true, &["evil.example"], true), Verdict::Failed);
        assert_eq!(of("fail", false, &[], true), Verdict::Unverified);
        // Behind a relay SPF says nothing of the sender: only a pass counts.
        assert_eq!(of("fail", true, &[], false), Verdict::Unverified);
    }
}
