//! The corpus, mangled: whatever comes, a letter is read, trimmed, looked through and cleaned without a panic, and no one
//! letter takes longer than a second (threats M9, M11, M16).
//!
//! A short run by default; `cargo xtask test` gives it some seconds of its own, and `cargo xtask torture mail SECONDS` as
//! long as wanted, on the release build and with other chances each time.

use std::path::PathBuf;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::{Duration, Instant};

/// Letters of the short run.
const FEW: u64 = 500;
/// The longest one letter may take. The reader is optimised in every profile, so that this holds in all of them.
const LONG: Duration = Duration::from_secs(1);
/// How often a slow letter is tried before it counts: a busy machine is not the letter's fault.
const TRIES: usize = 3;

/// Panics so far, those that the reader catches included: none is fine.
static PANICS: AtomicU64 = AtomicU64::new(0);

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
                // The same piece many times over, now and then very many.
                let piece = raw[at..end].to_vec();
                let most = if chance.below(20) == 0 { 20_000 } else { 200 };
                let many = piece.repeat(chance.below(most));
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

/// How long the letter takes at best, and whether nothing in it panicked.
fn judged(raw: &[u8]) -> (Duration, bool) {
    let mut best = Duration::MAX;
    let before = PANICS.load(Ordering::SeqCst);
    for _ in 0..TRIES {
        let begun = Instant::now();
        let _ = std::panic::catch_unwind(|| work(raw));
        best = best.min(begun.elapsed());
        if best <= LONG {
            break;
        }
    }
    (best, PANICS.load(Ordering::SeqCst) == before)
}

/// A number from the environment.
fn given(name: &str) -> Option<u64> {
    std::env::var(name).ok()?.parse().ok()
}

#[test]
fn no_mangled_letter_stops_the_reader_or_holds_it_up() {
    let usual = std::panic::take_hook();
    std::panic::set_hook(Box::new(move |what| {
        PANICS.fetch_add(1, Ordering::SeqCst);
        usual(what);
    }));
    let seconds = given("GUICHET_TORTURE_SECONDS");
    let seed = given("GUICHET_TORTURE_SEED").unwrap_or(0x9e37_79b9_7f4a_7c15);
    let mut chance = Chance(seed.max(1));
    let (corpus, begun) = (corpus(), Instant::now());
    let (mut letters, mut slowest) = (0, Duration::ZERO);
    // The letter at hand stays there when it ends the whole process, as an overflow of the stack does.
    let kept = std::env::temp_dir().join(format!("mangled-{seed}.eml"));
    while seconds.map_or(letters < FEW, |most| begun.elapsed().as_secs() < most) {
        let raw = mangled(&corpus, &mut chance);
        std::fs::write(&kept, &raw).expect("it is kept");
        let (took, calm) = judged(&raw);
        let how = if calm { "was slow" } else { "panicked" };
        assert!(
            calm && took <= LONG,
            "letter {letters} {how}, took {took:?} and is kept as {}",
            kept.display()
        );
        slowest = slowest.max(took);
        letters += 1;
    }
    std::fs::remove_file(&kept).expect("it was kept");
    println!("{letters} letters, the slowest took {slowest:?}; the seed was {seed}");
}
