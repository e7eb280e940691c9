//! Who is believed to be who they say (threat M1).

use super::name_server::{SERVFAIL, name_server};
use crate::channels::email::Checker;
use crate::config::{DkimFiles, Dns};
use crate::correspondence::{self, Token};
use crate::ids::{PersonId, TicketId};
use crate::intake::{Outcome, Verdict};
use crate::settings;
use crate::store::{Purpose as Signed, Seal};
use crate::testing::mail::{plain_letter, wait};
use crate::testing::{TestDesk, story};
use crate::tickets::{MessageKind, Status};
use std::net::IpAddr;
use std::sync::Arc;

const INES: &str = "Ines Keller <ines@lumen.example>";

/// A signing key for lumen.example with a key of its own.
pub(super) fn seal() -> Seal {
    let folder = tempfile::tempdir().expect("a folder");
    let key = folder.path().join("key.pem");
    let der = mail_auth::common::crypto::Ed25519Key::generate_pkcs8().expect("a key");
    let pem = format!(
        "-----BEGIN PRIVATE KEY-----\n{}\n-----END PRIVATE KEY-----\n",
        data_encoding::BASE64.encode(&der)
    );
    std::fs::write(&key, pem).expect("the key is written");
    Seal::open(&DkimFiles {
        key,
        selector: "desk".to_owned(),
        domains: vec!["lumen.example".to_owned()],
    })
    .expect("a key")
}

#[test]
fn the_domain_of_a_sender_vouches_for_a_letter_or_disowns_it() {
    let seal = seal();
    let record = seal.records().remove(0);
    assert_eq!(record.name, "desk._domainkey.lumen.example");
    let server = name_server(&[
        ("desk._domainkey.lumen.example", record.text),
        ("_dmarc.lumen.example", "v=DMARC1; p=reject".to_owned()),
        ("lumen.example", "v=spf1 ip4:203.0.113.7 -all".to_owned()),
        ("posteo.example", "v=spf1 ip4:203.0.113.7 -all".to_owned()),
    ]);
    let far = "198.51.100.9";
    let plain = plain_letter(INES, "Lampe", &[], "Bonjour");
    let signed = seal
        .sign("ines@lumen.example", plain.clone())
        .expect("it is signed");
    assert!(signed.starts_with(b"DKIM-Signature:"));
    let others = plain_letter("ana@posteo.example", "Lampe", &[], "Bonjour");
    assert_eq!(
        seal.sign("ana@posteo.example", others.clone()),
        Ok(others.clone()),
        "not our domain"
    );
    let altered = String::from_utf8_lossy(&signed)
        .replace("Bonjour", "Bonsoir")
        .into_bytes();
    let cases = [
        ("signed", far, "x@web.example", &signed, Verdict::Verified),
        (
            "altered on its way",
            far,
            "x@web.example",
            &altered,
            Verdict::Failed,
        ),
        (
            "from the domain's server",
            "203.0.113.7",
            "ines@lumen.example",
            &plain,
            Verdict::Verified,
        ),
        (
            "that server for another sender",
            "203.0.113.7",
            "x@web.example",
            &plain,
            Verdict::Failed,
        ),
        (
            "from anywhere",
            far,
            "ines@lumen.example",
            &plain,
            Verdict::Failed,
        ),
        (
            "by a relay of ours",
            "127.0.0.1",
            "ines@lumen.example",
            &plain,
            Verdict::Unverified,
        ),
        (
            "signed, by a relay of ours",
            "10.0.0.3",
            "x@web.example",
            &signed,
            Verdict::Verified,
        ),
        (
            "without any policy",
            far,
            "ana@posteo.example",
            &others,
            Verdict::Unverified,
        ),
    ];
    for (case, peer, mail_from, raw, verdict) in cases {
        let found = wait(async {
            let checker = Checker::new(Dns::At(server), "desk.lumen.example");
            let peer: IpAddr = peer.parse().expect("an address");
            checker
                .check(peer, "mx.web.example", mail_from, &Arc::new(raw.clone()))
                .await
        });
        assert_eq!(found.checked.verdict, verdict, "{case}: {:?}", found.checked);
        assert_eq!(found.own_server, peer.starts_with("1") && peer != far, "{case}");
    }
}

#[test]
fn silent_name_servers_hold_nothing_up() {
    let server = name_server(&[]);
    let raw = Arc::new(plain_letter(INES, "Lampe", &[], "Bonjour"));
    let began = std::time::Instant::now();
    let verdicts = wait(async {
        let checker = Checker::new(Dns::At(server), "desk");
        let peer: IpAddr = "198.51.100.9".parse().expect("an address");
        let mut verdicts = vec![];
        for _ in 0..20 {
            let found = checker.check(peer, "mx", "ines@lumen.example", &raw).await;
            verdicts.push(found.checked.verdict);
        }
        verdicts
    });
    assert!(verdicts.iter().all(|verdict| *verdict == Verdict::NotChecked));
    // Three letters wait for it, then it is left alone.
    assert!(began.elapsed().as_secs() < 15, "{:?}", began.elapsed());
}

#[test]
fn one_domains_broken_name_server_and_a_hundred_signatures_switch_nothing_off() {
    let server = name_server(&[
        ("_dmarc.lumen.example", "v=DMARC1; p=reject".to_owned()),
        ("broken.example", SERVFAIL.to_owned()),
        ("_dmarc.broken.example", SERVFAIL.to_owned()),
    ]);
    let forged = Arc::new(plain_letter(INES, "Lampe", &[], "Bonjour"));
    let many = (0..100).map(|n| format!("DKIM-Signature: v=1; a=rsa-sha256; c=relaxed/relaxed; d=evil{n}.example; s=x; h=from; bh=aGFsbG8=; b=aGFsbG8="));
    let many = Arc::new(plain_letter(INES, "Lampe", &many.collect::<Vec<_>>(), "Bonjour"));
    let broken = Arc::new(plain_letter("a@broken.example", "Lampe", &[], "Bonjour"));
    wait(async {
        let checker = Checker::new(Dns::At(server), "desk");
        let peer: IpAddr = "198.51.100.9".parse().expect("an address");
        for _ in 0..6 {
            let found = checker.check(peer, "mx", "x@broken.example", &broken).await;
            assert_eq!(found.checked.verdict, Verdict::NotChecked);
        }
        // Not even for who names that domain as the envelope's sender.
        for (case, raw) in [("forged", &forged), ("many signatures", &many)] {
            let found = checker.check(peer, "mx", "x@broken.example", raw).await;
            assert_eq!(
                found.checked.verdict,
                Verdict::Failed,
                "{case}: {:?}",
                found.checked
            );
        }
    });
}

#[test]
fn a_signature_holds_whichever_server_of_ours_hands_the_letter_over() {
    let seal = seal();
    let record = seal.records().remove(0);
    let server = name_server(&[
        (record.name.as_str(), record.text.clone()),
        ("_dmarc.lumen.example", "v=DMARC1; p=reject".to_owned()),
    ]);
    let plain = plain_letter(INES, "Lampe", &[], "Bonjour");
    let signed = seal
        .sign("ines@lumen.example", plain.clone())
        .expect("it is signed");
    wait(async {
        let checker = Checker::new(Dns::At(server), "desk");
        let found = checker.check_signatures(&Arc::new(signed)).await;
        assert_eq!(
            (found.checked.verdict, found.own_server),
            (Verdict::Verified, true)
        );
        let found = checker.check_signatures(&Arc::new(plain)).await;
        assert_eq!(
            found.checked.verdict,
            Verdict::Unverified,
            "the hop is not known: nothing is disowned"
        );
    });
}

#[test]
fn only_our_own_servers_header_is_believed() {
    story("authentication results", |desk| {
        desk.act(|act| settings::set_trusted_mail_servers(act, &["mx.lumen.example".to_owned()]));
        let pass = "dmarc=pass header.from=lumen.example".to_owned();
        let ours = format!("Authentication-Results: mx.lumen.example; {pass}");
        let foreign = format!("Authentication-Results: mx.evil.example; {pass}");
        let fail =
            "Authentication-Results: mx.lumen.example; dmarc=fail header.from=lumen.example".to_owned();
        let watched =
            "Authentication-Results: mx.lumen.example; dmarc=fail (p=NONE) header.from=lumen.example"
                .to_owned();
        let elsewhere =
            "Authentication-Results: mx.lumen.example; dmarc=pass header.from=evil.example".to_owned();
        let received = "Received: from evil by mx.lumen.example".to_owned();
        let cases: [(&str, Vec<String>, Verdict); 7] = [
            ("ours", vec![ours.clone()], Verdict::Verified),
            ("a foreign one", vec![foreign.clone()], Verdict::NotChecked),
            (
                "a foreign one above ours",
                vec![foreign, fail.clone()],
                Verdict::Failed,
            ),
            (
                "a forged one below ours",
                vec![fail, received, ours],
                Verdict::Failed,
            ),
            ("a domain that only watches", vec![watched], Verdict::Unverified),
            ("another domain passed", vec![elsewhere], Verdict::Unverified),
            ("none", vec![], Verdict::NotChecked),
        ];
        for (number, (case, headers, verdict)) in cases.into_iter().enumerate() {
            let raw = plain_letter(INES, &format!("Lampe {number}"), &headers, "Bonjour");
            let brought = desk.brought(&raw);
            assert_eq!(desk.mail(brought.mail_id).verdict, verdict, "{case}");
            // Straight from a stranger's server the same header is worth nothing.
            let raw = plain_letter(INES, &format!("Vase {number}"), &headers, "Bonjour");
            let strange = desk.receives(&raw);
            assert_eq!(desk.mail(strange.mail_id).verdict, Verdict::NotChecked, "{case}");
        }
    });
}

fn token(desk: &TestDesk, ticket: TicketId, person: PersonId) -> String {
    let signature = desk.desk.keys.sign(Signed::Thread, &format!("{ticket}:{person}"));
    format!("support+{ticket}-{person}-{signature}@lumen.example")
}

#[test]
fn a_colleagues_letter_speaks_for_the_desk_only_when_it_is_proven_and_answers_us() {
    story("agent by mail", |desk| {
        let ticket = desk.asks("Lampe cassée", "Bonjour, ma lampe est cassée.");
        let own = token(desk, ticket, desk.ines.id);
        let read = correspondence::read_token(&desk.desk.keys, &own);
        assert_eq!(
            read,
            Some(Token {
                ticket,
                person: desk.ines.id,
                aside: false,
            })
        );
        let raw = |n: u8| {
            plain_letter(
                INES,
                "Re: Lampe",
                &[],
                &format!("Nous la remplaçons, lettre {n}."),
            )
        };
        let last = || {
            let said = desk.said(ticket).pop().expect("it is shown");
            (said.kind, said.by_agent, said.robot)
        };
        for (number, verdict) in [Verdict::NotChecked, Verdict::Unverified, Verdict::Failed]
            .into_iter()
            .enumerate()
        {
            let receipt = desk.receives_as(verdict, &own, &raw(number as u8));
            assert_eq!(receipt.ticket_id, Some(ticket));
            let unproven = (MessageKind::Note, false, Some("unverified".to_owned()));
            assert_eq!(last(), unproven, "{verdict:?}");
        }
        let told = desk.letters_out();
        assert!(
            told.iter()
                .all(|letter| letter.to_address == "ines@lumen.example")
        );

        // Camille's token in Ines's hands is not a letter to Ines.
        let foreign = token(desk, ticket, desk.camille.id);
        let receipt = desk.receives_as(Verdict::Verified, &foreign, &raw(3));
        assert_ne!(receipt.ticket_id, Some(ticket));
        assert_eq!(desk.letters_out().len(), told.len());

        let receipt = desk.receives_as(Verdict::Verified, &own, &raw(4));
        assert_eq!(receipt.outcome, Outcome::Appended);
        assert_eq!(last(), (MessageKind::Reply, true, None));
        let letters = desk.letters_out().split_off(told.len());
        assert_eq!(letters.len(), 1);
        assert_eq!(letters[0].to_address, "camille@posteo.example");
        assert!(letters[0].contents().expect("contents").text.contains("lettre 4"));
        assert_eq!(desk.ticket(ticket).status, Status::Open);
    });
}
