//! What others can know of the desk's own letters: whether those of a domain are signed, and what its DNS says today about who
//! sends for it (SPF, RFC 7208; DKIM, RFC 6376; DMARC, RFC 7489).

use super::Checker;
use crate::store::{DnsRecord, Seal};
use futures_util::future::join_all;
use std::collections::BTreeSet;

/// More domains are not looked up on one page.
const MOST: usize = 10;

/// A domain that the desk writes from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DomainTrust {
    pub domain: String,
    /// What publishes the key that signs for it; None: its letters are not signed.
    pub dkim: Option<Published>,
    pub spf: Published,
    pub dmarc: Published,
}

/// A record, and how it stands in the DNS.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Published {
    /// As it should be; of SPF and DMARC the least that helps.
    pub wanted: DnsRecord,
    pub found: Found,
}

/// What name servers said.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Found {
    /// None was asked, or none answered.
    NotKnown,
    Nothing,
    /// Something that does not do: another key, or two records where one counts.
    Wrong(String),
    Fine(String),
}

impl DomainTrust {
    /// Whether receivers can know that a letter of the domain is its own: by the signature, or by the server that brings it.
    /// Both are of the domain itself, so each is enough for DMARC. None while it is not known.
    pub fn holds(&self) -> Option<bool> {
        let signed = self.dkim.as_ref().map(|dkim| &dkim.found);
        let fine = |found: &Found| matches!(found, Found::Fine(_));
        if signed.is_some_and(fine) || fine(&self.spf.found) {
            return Some(true);
        }
        let unknown = signed == Some(&Found::NotKnown) || self.spf.found == Found::NotKnown;
        (!unknown).then_some(false)
    }
}

/// Looks up these domains, each once.
pub async fn trust(checker: &Checker, seal: Option<&Seal>, domains: &[String]) -> Vec<DomainTrust> {
    let domains: BTreeSet<&String> = domains.iter().collect();
    let looked = domains
        .into_iter()
        .take(MOST)
        .map(|domain| of_domain(checker, seal, domain));
    join_all(looked).await
}

async fn of_domain(checker: &Checker, seal: Option<&Seal>, domain: &str) -> DomainTrust {
    let key = seal.and_then(|seal| seal.record_of(domain));
    let dkim = async {
        let wanted = key?;
        let texts = checker.texts(&wanted.name).await;
        let found = found(texts, "", |text| same_key(text, &wanted.text));
        Some(Published { wanted, found })
    };
    let spf = async {
        let wanted = DnsRecord {
            name: domain.to_owned(),
            text: "v=spf1 mx ~all".to_owned(),
        };
        let found = found(checker.texts(domain).await, "v=spf1", |_| true);
        Published { wanted, found }
    };
    let (dkim, spf, dmarc) = tokio::join!(dkim, spf, dmarc(checker, domain));
    DomainTrust {
        domain: domain.to_owned(),
        dkim,
        spf,
        dmarc,
    }
}

/// The domain's own policy, or else that of the domain above it (RFC 7489, 6.6.3).
async fn dmarc(checker: &Checker, domain: &str) -> Published {
    let wanted = DnsRecord {
        name: format!("_dmarc.{domain}"),
        text: format!("v=DMARC1; p=none; rua=mailto:postmaster@{domain}"),
    };
    let own = found(checker.texts(&wanted.name).await, "v=DMARC1", |_| true);
    let above = domain
        .split_once('.')
        .map(|(_, above)| above)
        .filter(|above| above.contains('.'));
    let found = match (own, above) {
        (Found::Nothing, Some(above)) => {
            let texts = checker.texts(&format!("_dmarc.{above}")).await;
            found(texts, "v=DMARC1", |_| true)
        }
        (own, _) => own,
    };
    Published { wanted, found }
}

/// What the texts of a name mean: those that begin so, of which exactly one counts.
fn found(texts: Option<Vec<String>>, begins: &str, fine: impl Fn(&str) -> bool) -> Found {
    let Some(mut texts) = texts else {
        return Found::NotKnown;
    };
    texts.retain(|text| {
        let start = text.get(..begins.len());
        start.is_some_and(|start| start.eq_ignore_ascii_case(begins))
    });
    match texts.as_slice() {
        [] => Found::Nothing,
        [one] if fine(one) => Found::Fine(one.clone()),
        _ => Found::Wrong(texts.join("\n")),
    }
}

/// Whether two records publish the same key.
fn same_key(one: &str, other: &str) -> bool {
    let key = |text: &str| -> Option<String> {
        let tags = text.split(';').filter_map(|tag| tag.split_once('='));
        let mut keys = tags.filter(|(name, _)| name.trim() == "p");
        keys.next().map(|(_, key)| key.split_whitespace().collect())
    };
    key(one).is_some_and(|one| Some(one) == key(other))
}

#[cfg(test)]
mod tests {
    use super::{Found, found, same_key};

    #[test]
    fn exactly_one_record_counts() {
        let texts = |texts: &[&str]| Some(texts.iter().map(|text| (*text).to_owned()).collect());
        let spf = |given| found(given, "v=spf1", |_| true);
        assert_eq!(spf(None), Found::NotKnown);
        assert_eq!(spf(texts(&["site-verification=x", "é"])), Found::Nothing);
        assert_eq!(
            spf(texts(&["x", "V=SPF1 mx -all"])),
            Found::Fine("V=SPF1 mx -all".to_owned())
        );
        assert!(matches!(spf(texts(&["v=spf1 mx", "v=spf1 a"])), Found::Wrong(_)));
        assert!(same_key("v=DKIM1; k=rsa; p=AB CD", "v=DKIM1; k=rsa;p=ABCD"));
        assert!(!same_key("v=DKIM1; p=", "v=DKIM1; p=ABCD"));
    }
}
