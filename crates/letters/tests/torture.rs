//! The corpus, mangled: whatever comes, a letter is read, trimmed, looked through and cleaned without a panic, and no one
//! letter takes longer than a second (SECURITY M9, M11, M16).
//!
//! A short run by default; `cargo xtask torture mail SECONDS` runs it as long as wanted, optimised.

use std::path::PathBuf;
use std::time::{Duration, Instant};

/// Letters of the short run.
const FEW: u64 = 500;
/// The longest one letter may take; unoptimised the same work takes many times as long.
const LONG: Duration = Duration::from_secs(if cfg!(debug_assertions) { 20 } else { 1 });

/// Chance that is the same each time: xorshift.
struct Chance(u64);

impl Chance {
    fn below(&mut self, limit: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        (self.0 % limit.max(1) as u64) as usize
    }
}

const PIECES: [&[u8]; 22] = [
    b"\0",
    b"\r",
    b"\n\n",
    b"\r\n\r\n",
    b"=?utf-8?b?",
    b"=?utf-8?q?=",
    b"?=",
    b"<>@:;,\"",
    b"--",
    b"-- \n",
    b"> ",
    b">>>>>>>>",
    b"\nContent-Type: multipart/mixed; boundary=x\n\n--x\n",
    b"\nContent-Type: message/rfc822\n\n",
    b"\nContent-Transfer-Encoding: base64\n",
    b"\nContent-Type: text/html; charset=utf-7\n",
    b"; name*0*=utf-8''%ff%; name*1=",
    b"<div><blockquote><table><tr>",
    b"<style>@import url(//x)</style><img src=x onerror=y>",
    b"On 1.1.2026 10:00 x wrote:\n",
    "\u{202E}\u{200B}\u{FEFF}é".as_bytes(),
    b"\xff\xfe\x80\xc3",
];

fn corpus() -> Vec<Vec<u8>> {
    let folder = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("corpus");
    let files = std::fs::read_dir(folder).expect("the corpus").flatten();
    let letters = files.filter(|file| file.path().extension().is_some_and(|ending| ending == "eml"));
    let mut letters: Vec<_> = letters.map(|file| file.path()).collect();
    letters.sort();
    letters
        .iter()
        .map(|path| std::fs::read(path).expect("a letter"))
        .collect()
}

fn mangled(corpus: &[Vec<u8>], chance: &mut Chance) -> Vec<u8> {
    let mut raw = corpus[chance.below(corpus.len())].clone();
    for _ in 0..1 + chance.below(8) {
        let at = chance.below(raw.len() + 1);
        let end = (at + chance.below(60)).min(raw.len());
        match chance.below(6) {
            0 => drop(raw.drain(at..end)),
            1 => drop(raw.splice(at..end, PIECES[chance.below(PIECES.len())].iter().copied())),
            2 => {
                // The same piece many times over.
                let piece = raw[at..end].to_vec();
                let many = piece.repeat(chance.below(200));
                drop(raw.splice(at..at, many));
            }
            3 => {
                let other = &corpus[chance.below(corpus.len())];
                let from = chance.below(other.len() + 1);
                drop(raw.splice(at..end, other[from..].iter().copied()));
            }
            4 => raw.truncate(at),
            _ => {
                if let Some(byte) = raw.get_mut(at) {
                    *byte = chance.below(256) as u8;
                }
            }
        }
    }
    raw
}

/// Everything that intake and pages do with a letter.
fn work(raw: &[u8]) -> usize {
    let letter = letters::read_with_envelope(raw, Some("a@b.example"));
    let trimmed = letter.visible_text();
    let forwarded = letters::forwarded(&letter).is_some();
    let sign_up = letters::is_sign_up(&letter);
    let trusted = ["mx.example.org".to_owned()];
    let told = letters::results(raw, &trusted).is_some();
    let html = letter.html.as_deref().unwrap_or("<p>x");
    let clean = letters::sanitise(html, letters::Images::Blocked, &|_| None).html;
    let names: usize = letter
        .attachments
        .iter()
        .map(|part| letters::sniff(&part.bytes, &part.file_name).len())
        .sum();
    letters::fingerprint(raw).len()
        + trimmed.visible.len()
        + clean.len()
        + names
        + usize::from(forwarded)
        + usize::from(sign_up)
        + usize::from(told)
}

#[test]
fn no_mangled_letter_stops_the_reader_or_holds_it_up() {
    let seconds: Option<u64> = std::env::var("GUICHET_TORTURE_SECONDS")
        .ok()
        .and_then(|seconds| seconds.parse().ok());
    let seed = std::env::var("GUICHET_TORTURE_SEED")
        .ok()
        .and_then(|seed| seed.parse().ok());
    let mut chance = Chance(seed.unwrap_or(0x9e37_79b9_7f4a_7c15));
    let (corpus, begun) = (corpus(), Instant::now());
    let (mut letters, mut slowest) = (0, Duration::ZERO);
    while seconds.map_or(letters < FEW, |most| begun.elapsed().as_secs() < most) {
        let raw = mangled(&corpus, &mut chance);
        let one = Instant::now();
        let worked = std::panic::catch_unwind(|| work(&raw));
        let took = one.elapsed();
        if worked.is_err() || took > LONG {
            let kept = std::env::temp_dir().join(format!("mangled-{letters}.eml"));
            std::fs::write(&kept, &raw).expect("it is kept");
            panic!("letter {letters} took {took:?} and is kept as {}", kept.display());
        }
        slowest = slowest.max(took);
        letters += 1;
    }
    println!("{letters} letters, the slowest took {slowest:?}");
}
