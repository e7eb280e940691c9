//! Reading against the parser alone, on the corpus: `cargo xtask bench reading`. Reading is parse, trim and sanitise,
//! everything that intake and pages do with a letter's words; both take turns, so that a busy machine slows both.

use std::hint::black_box;
use std::path::Path;
use std::time::{Duration, Instant};

/// Turns of each, and how long one takes.
const TURNS: usize = 5;
const SPAN: Duration = Duration::from_millis(800);

fn main() {
    let named: Vec<String> = std::env::args()
        .skip(1)
        .filter(|word| !word.starts_with('-'))
        .collect();
    if !named.is_empty() && !named.iter().any(|word| word == "reading") {
        return;
    }
    let corpus = corpus();
    let (mut parsed, mut read) = (0.0, 0.0);
    for _ in 0..TURNS {
        parsed += per_second(&corpus, parse);
        read += per_second(&corpus, understand);
    }
    let (parsed, read) = (parsed / TURNS as f64, read / TURNS as f64);
    report("parser alone, the corpus", format!("{parsed:.0} mails/s"));
    report(
        "parse, trim and sanitise, the corpus",
        format!("{read:.0} mails/s"),
    );
    report("reading / parser alone", format!("{:.3}", read / parsed));
}

/// One line of the report, as the desk's benches print it.
fn report(what: &str, figure: String) {
    println!("{what:<52} {figure:>18}");
}

fn corpus() -> Vec<Vec<u8>> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("corpus");
    let files = std::fs::read_dir(folder).expect("the corpus").flatten();
    let letters = files.filter(|file| file.path().extension().is_some_and(|ending| ending == "eml"));
    letters
        .map(|file| std::fs::read(file.path()).expect("a letter"))
        .collect()
}

/// How many letters of the corpus, all of it each round, are worked through in a second on one thread.
fn per_second(corpus: &[Vec<u8>], work: impl Fn(&[u8])) -> f64 {
    let begun = Instant::now();
    let mut done = 0;
    while begun.elapsed() < SPAN {
        corpus.iter().for_each(|raw| work(raw));
        done += corpus.len();
    }
    done as f64 / begun.elapsed().as_secs_f64()
}

fn parse(raw: &[u8]) {
    black_box(mail_parser::MessageParser::default().parse(black_box(raw)));
}

fn understand(raw: &[u8]) {
    let letter = letters::read(black_box(raw));
    black_box(letter.visible_text());
    if let Some(html) = &letter.html {
        black_box(letters::sanitise(html, letters::Images::Blocked, &|_| None));
    }
}
