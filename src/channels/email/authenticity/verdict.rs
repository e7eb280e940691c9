//! The verdict from what the methods gave. Pure.

use super::{Verdict, signatures};

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

/// Verified by DMARC, or by a signature where that domain has no such policy; failed when it disowns the letter; else nothing
/// is proven. What the domain itself says of alignment, strict or relaxed, counts before any rule of ours.
pub(super) fn verdict(found: &Found) -> Verdict {
    if found.claimed.is_empty() {
        return Verdict::Unverified;
    }
    let claimed = letters::domain_on_wire(found.claimed);
    let signed = |fits: fn(&str, &str) -> bool| {
        found
            .signed_by
            .iter()
            .any(|by| fits(&letters::domain_on_wire(by), &claimed))
    };
    let without_policy = matches!(found.dmarc, "" | "none");
    let vouched = found.dmarc == "pass"
        || (found.dmarc != "fail" && signed(|by, claimed| by == claimed))
        || (without_policy && signed(aligned));
    if vouched {
        Verdict::Verified
    } else if found.dmarc == "fail" && found.strict && found.direct {
        Verdict::Failed
    } else {
        Verdict::Unverified
    }
}

/// Whether `signer` may speak for `claimed`: the same domain, or one above it that is somebody's own (no public suffix).
pub(super) fn aligned(signer: &str, claimed: &str) -> bool {
    let above = claimed
        .strip_suffix(signer)
        .is_some_and(|rest| rest.ends_with('.'));
    (signer == claimed || above) && signatures::registered(signer).is_some()
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
        // Strict alignment: the domain does not take its parent's signature for its own.
        assert_eq!(of("fail", true, &["lumen.example"], true), Verdict::Failed);
        assert_eq!(of("fail", false, &["lumen.example"], true), Verdict::Unverified);
        assert_eq!(
            of("temperror", false, &["mail.lumen.example"], true),
            Verdict::Verified
        );
        assert_eq!(
            of("temperror", false, &["lumen.example"], true),
            Verdict::Unverified
        );
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
    #[test]
    fn a_public_suffix_vouches_for_nobody_and_both_forms_of_a_name_are_one() {
        let by = |claimed: &str, signer: &str| {
            verdict(&Found {
                claimed,
                dmarc: "none",
                strict: false,
                signed_by: &[signer],
                direct: true,
            })
        };
        assert_eq!(by("lumen.co.uk", "co.uk"), Verdict::Unverified);
        assert_eq!(by("lumen.github.io", "github.io"), Verdict::Unverified);
        assert_eq!(by("mail.lumen.co.uk", "lumen.co.uk"), Verdict::Verified);
        assert_eq!(by("grüße.example", "xn--gre-6ka8l.example"), Verdict::Verified);
        assert_eq!(by("xn--gre-6ka8l.example", "grüße.example"), Verdict::Verified);
    }
}
