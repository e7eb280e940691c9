//! What others can know of the desk's own letters: signed or not, and what the DNS says of it.

use super::name_server::name_server;
use super::proof::seal;
use crate::channels::email::{Checker, DomainTrust, Found, trust};
use crate::config::Dns;
use crate::store::Seal;
use crate::testing::mail::wait;

fn look(records: &[(&str, String)], seal: Option<&Seal>, domain: &str) -> DomainTrust {
    let domains = [domain.to_owned()];
    // The resolver lives in the runtime that asks.
    let looked = wait(async {
        let checker = Checker::new(Dns::At(name_server(records)), "desk.lumen.example");
        trust(&checker, seal, &domains).await
    });
    looked.into_iter().next().expect("the domain")
}

#[test]
fn a_domain_is_known_by_its_signature_or_by_its_servers() {
    let seal = seal();
    let key = seal.record_of("lumen.example").expect("a record");
    let spf = || ("lumen.example", "v=spf1 ip4:203.0.113.7 -all".to_owned());
    let other = (
        "desk._domainkey.lumen.example",
        "v=DKIM1; k=ed25519; p=AAAA".to_owned(),
    );

    let bare = look(&[("x.example", "x".to_owned())], None, "lumen.example");
    assert_eq!((bare.dkim.is_some(), bare.holds()), (false, Some(false)));
    assert_eq!(bare.spf.found, Found::Nothing);
    assert_eq!(bare.dmarc.wanted.name, "_dmarc.lumen.example");

    let by_servers = look(&[spf()], None, "lumen.example");
    assert_eq!(by_servers.holds(), Some(true));

    let wrong = look(&[other], Some(&seal), "lumen.example");
    let dkim = wrong.dkim.clone().expect("it is signed");
    assert!(matches!(dkim.found, Found::Wrong(_)), "another key: {dkim:?}");
    assert_eq!(wrong.holds(), Some(false));

    let signed = look(
        &[(key.name.as_str(), key.text.clone())],
        Some(&seal),
        "lumen.example",
    );
    assert_eq!(signed.holds(), Some(true));
    assert_eq!(
        look(&[], Some(&seal), "web.example").dkim,
        None,
        "no key signs for it"
    );

    let above = look(
        &[("_dmarc.lumen.example", "v=DMARC1; p=reject".to_owned())],
        None,
        "help.lumen.example",
    );
    assert_eq!(above.dmarc.found, Found::Fine("v=DMARC1; p=reject".to_owned()));
}

#[test]
fn where_no_name_server_is_asked_nothing_is_said() {
    let checker = Checker::new(Dns::Off, "desk.lumen.example");
    let looked = wait(trust(&checker, None, &["lumen.example".to_owned()]));
    assert_eq!(looked[0].spf.found, Found::NotKnown);
    assert_eq!(looked[0].holds(), None);
}
