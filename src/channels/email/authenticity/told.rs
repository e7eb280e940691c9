//! What our own mail server wrote about a letter. Pure.

use super::verdict::{Found, verdict};
use super::{Authenticity, domain_of};
use letters::{Finding, Results};

/// Reads the header of one of the `trusted` servers; None when the letter bears none. `from` is the letter's one sender.
pub(in crate::channels::email) fn told(
    raw: &[u8],
    trusted: &[String],
    from: Option<&str>,
) -> Option<Authenticity> {
    let results = letters::results(raw, trusted)?;
    let claimed = letters::domain_on_wire(&from.map(domain_of).unwrap_or_default());
    let dmarc = dmarc(&results, &claimed);
    let passed: Vec<&str> = signatures(&results)
        .filter(|(_, result)| *result == "pass")
        .map(|(domain, _)| domain)
        .collect();
    let verdict = verdict(&Found {
        claimed: &claimed,
        dmarc: dmarc.map(|dmarc| dmarc.result.as_str()).unwrap_or_default(),
        // Where the server does not say that the domain only watches, it asks for more.
        strict: dmarc.is_some_and(|dmarc| dmarc.property("policy.p") != Some("none")),
        signed_by: &passed,
        direct: true,
    });
    Some(Authenticity {
        verdict,
        spf: result(&results, "spf"),
        dmarc: dmarc.map(|dmarc| dmarc.result.clone()).unwrap_or_default(),
        dkim: signatures(&results)
            .map(|(domain, result)| (domain.to_owned(), result.to_owned()))
            .collect(),
        checked_by: results.authserv_id.clone(),
        claimed,
        ..Authenticity::default()
    })
}

/// The DMARC finding, if it speaks of the domain that the From address has now.
fn dmarc<'a>(results: &'a Results, claimed: &str) -> Option<&'a Finding> {
    results.findings.iter().find(|one| {
        let of_this = one
            .property("header.from")
            .is_none_or(|from| letters::domain_on_wire(domain_or_all(from)) == claimed);
        one.method == "dmarc" && of_this
    })
}

fn signatures(results: &Results) -> impl Iterator<Item = (&str, &str)> {
    results
        .findings
        .iter()
        .filter(|one| one.method == "dkim")
        .map(|one| {
            let domain = one.property("header.d").or_else(|| one.property("header.i"));
            (domain.map(domain_or_all).unwrap_or_default(), one.result.as_str())
        })
}

fn result(results: &Results, method: &str) -> String {
    let found = results.findings.iter().find(|one| one.method == method);
    found.map(|one| one.result.clone()).unwrap_or_default()
}

/// The domain of `x@y` or `@y`, or the whole.
fn domain_or_all(value: &str) -> &str {
    value.rsplit('@').next().unwrap_or(value)
}
