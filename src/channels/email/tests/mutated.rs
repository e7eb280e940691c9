//! No letter, however mangled, makes the desk refuse or stop: mutations of the corpus of real-world shapes.

use crate::intake::Outcome;
use crate::testing::mail::plain_letter;
use crate::testing::story;
use proptest::prelude::*;
use proptest::test_runner::{Config, TestRunner};
use std::path::Path;
use std::time::{Duration, Instant};

/// Mutated letters an engine.
const CASES: u32 = 60;

/// A change of a letter: where (as a share of its length), how much of it goes, and what comes instead.
type Mutation = (f64, usize, Vec<u8>);

fn mutated(mut raw: Vec<u8>, mutations: &[Mutation]) -> Vec<u8> {
    for (share, gone, instead) in mutations {
        #[allow(
            clippy::cast_possible_truncation,
            clippy::cast_sign_loss,
            clippy::cast_precision_loss
        )]
        let at = (raw.len() as f64 * share) as usize;
        let end = (at + gone).min(raw.len());
        raw.splice(at..end, instead.iter().copied());
    }
    raw
}

/// The corpus of the letters crate, and two letters of our own.
fn seeds() -> Vec<Vec<u8>> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("crates/letters/corpus");
    let files = std::fs::read_dir(folder).into_iter().flatten().flatten();
    let letters = files.filter(|file| file.path().extension().is_some_and(|ending| ending == "eml"));
    let mut seeds: Vec<Vec<u8>> = letters
        .filter_map(|file| std::fs::read(file.path()).ok())
        .collect();
    seeds.push(plain_letter(
        "Ana <ana@web.example>",
        "=?utf-8?q?Gr=C3=BC=C3=9Fe?=",
        &[],
        "Guten Tag, meine Lampe ist kaputt.",
    ));
    seeds.push(
        b"From: Ana <ana@web.example>\r\nTo: support@lumen.example\r\nMessage-ID: <a@b>\r\nReferences: <c@d> <e@f>\r\n\
          Content-Type: multipart/mixed; boundary=\"b\"\r\n\r\n--b\r\nContent-Type: text/html; charset=utf-8\r\n\r\n<p>Bonjour</p>\r\n\
          --b\r\nContent-Type: image/png; name=a.png\r\nContent-Transfer-Encoding: base64\r\n\r\niVBORw0KGgo=\r\n--b--\r\n"
            .to_vec(),
    );
    seeds
}

fn piece() -> impl Strategy<Value = Vec<u8>> {
    prop_oneof![
        prop::collection::vec(any::<u8>(), 0..20),
        Just(b"\0".to_vec()),
        Just(b"\r\n".to_vec()),
        Just(b"\r\n\r\n".to_vec()),
        Just(b"=?utf-8?b?".to_vec()),
        Just(b"<>@:;,\"".to_vec()),
        Just(b"\r\nReferences: <a\0b@c>\r\n".to_vec()),
        Just(b"\r\nFrom: b@c.example\r\n".to_vec()),
        Just("\u{202E}\u{200B}é".as_bytes().to_vec()),
    ]
}

/// Until when; `cargo xtask torture mail` gives the seconds for both engines together.
fn end() -> Option<Instant> {
    let seconds = std::env::var("GUICHET_TORTURE_SECONDS")
        .ok()?
        .parse::<u64>()
        .ok()?;
    Some(Instant::now() + Duration::from_secs(seconds / 2))
}

#[test]
fn no_mangled_letter_makes_the_desk_refuse_it() {
    story("mangled", |desk| {
        let seeds = seeds();
        let until = end();
        let config = Config {
            cases: CASES,
            failure_persistence: None,
            ..Config::default()
        };
        let mutation = (0.0..1.0f64, 0usize..40, piece());
        let letters = (0..seeds.len(), prop::collection::vec(mutation, 0..6));
        let run = || {
            TestRunner::new(config.clone()).run(&letters, |(seed, mutations)| {
                let begun = Instant::now();
                let receipt = desk.receives(&mutated(seeds[seed].clone(), &mutations));
                let slow = until.is_some() && begun.elapsed() > Duration::from_secs(1);
                prop_assert!(!slow, "it took {:?}", begun.elapsed());
                let mail = desk.mail(receipt.mail_id);
                prop_assert!(receipt.outcome != Outcome::Quarantined, "{}", mail.reason);
                Ok(())
            })
        };
        let mut told = run();
        while told.is_ok() && until.is_some_and(|until| Instant::now() < until) {
            told = run();
        }
        if let Err(error) = told {
            panic!("{error}");
        }
    });
}
