//! How well a folder of letters is read: `cargo run -p letters --example measure -- FOLDER [DIFFERENCES]`.
//!
//! Beside each `NAME.eml` stands `NAME.expected`, as in the corpus: lines `from:`, `subject:` and `file:` and, after a
//! blank line, the reply a person would mark. A field that is not there is not measured; `file: *` is a part without a
//! name. `NAME.text` is all of the text, `NAME.own` are lines that must stay visible, and `NAME.forwarded` is the letter
//! inside: `from:`, `name:`, `subject:`, `date:` and its words. Blanks never count; in all of the text only letters and
//! digits do.

use letters::{Forwarded, Letter};
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

/// What was measured: how many were right, of how many, and the first that were not.
#[derive(Default)]
struct Rate {
    right: usize,
    all: usize,
    wrong: Vec<String>,
}

#[derive(Default)]
struct Rates(BTreeMap<&'static str, Rate>);

impl Rates {
    fn note(&mut self, class: &'static str, name: &str, right: bool, wanted: &str, found: &str) {
        let rate = self.0.entry(class).or_default();
        rate.all += 1;
        rate.right += usize::from(right);
        if !right {
            rate.wrong.push(format!(
                "=== {class}: {name}\n--- wanted\n{wanted}\n--- read\n{found}\n"
            ));
        }
    }

    fn same(&mut self, class: &'static str, name: &str, wanted: &str, found: &str) {
        self.note(class, name, solid(wanted) == solid(found), wanted, found);
    }
}

/// Without blanks.
fn solid(text: &str) -> String {
    let kept = |c: &char| !c.is_whitespace() && !matches!(c, '\u{FEFF}' | '\u{200B}' | '\0');
    text.chars().filter(kept).collect()
}

fn letters_only(text: &str) -> String {
    text.chars().filter(|c| c.is_alphanumeric()).collect()
}

/// Whether every line of the first stands somewhere in the second.
fn holds(lines: &str, text: &str) -> bool {
    let text = solid(text);
    lines.lines().all(|line| text.contains(&solid(line)))
}

/// The fields of an expectation and what stands below the first blank line, if there is one.
fn parts(expected: &str) -> (Vec<(&str, &str)>, Option<&str>) {
    let (head, below) = match expected.strip_prefix('\n') {
        Some(below) => ("", Some(below)),
        None => expected
            .split_once("\n\n")
            .map_or((expected, None), |(head, below)| (head, Some(below))),
    };
    let fields = head.lines().filter_map(|line| line.split_once(':'));
    (fields.map(|(name, value)| (name, value.trim())).collect(), below)
}

fn files_match(wanted: &[&str], found: &[&str]) -> bool {
    let mut left = found.to_vec();
    let named = wanted.iter().filter(|name| **name != "*");
    let mut all = wanted.len() == found.len();
    for name in named {
        match left.iter().position(|one| solid(one) == solid(name)) {
            Some(at) => drop(left.remove(at)),
            None => all = false,
        }
    }
    all
}

fn measure(rates: &mut Rates, name: &str, letter: &Letter, expected: &str) {
    let (fields, reply) = parts(expected);
    let sender = letter.from.mailbox().map_or("", |mailbox| &mailbox.address);
    for (field, value) in &fields {
        match *field {
            "from" => {
                let wanted = value.strip_prefix("unverified").unwrap_or(value).trim();
                rates.same("sender", name, wanted, sender);
            }
            "subject" => rates.same("subject", name, value, &letter.subject),
            _ => {}
        }
    }
    if !fields.is_empty() {
        let wanted = fields.iter().filter(|(field, _)| *field == "file");
        let wanted: Vec<&str> = wanted.map(|(_, file)| *file).collect();
        let found: Vec<&str> = letter
            .attachments
            .iter()
            .map(|part| part.file_name.as_str())
            .collect();
        let right = files_match(&wanted, &found);
        rates.note("file names", name, right, &wanted.join("\n"), &found.join("\n"));
    }
    if let Some(reply) = reply {
        let visible = letter.visible_text().visible;
        rates.note("own words", name, holds(reply, &visible), reply, &visible);
        rates.same("exact reply", name, reply, &visible);
    }
}

fn measure_forwarded(rates: &mut Rates, name: &str, found: Option<Forwarded>, expected: &str) {
    let (fields, words) = parts(expected);
    let Some(found) = found else {
        return rates.note("forwarded", name, false, expected, "nothing");
    };
    let date = found.date.map_or(String::new(), |date| date.to_string());
    for (field, value) in fields {
        match field {
            "from" => rates.same("forwarded from", name, value, &found.from.address),
            "name" => rates.same("forwarded name", name, value, &found.from.name),
            "subject" => rates.same("forwarded subject", name, value, &found.subject),
            "date" => rates.same("forwarded date", name, value, &date),
            _ => {}
        }
    }
    let words = words.unwrap_or_default();
    rates.same("forwarded words", name, words, &found.text);
}

fn beside(path: &Path, extension: &str) -> Option<String> {
    std::fs::read_to_string(path.with_extension(extension)).ok()
}

fn main() -> std::io::Result<()> {
    let mut given = std::env::args().skip(1);
    let folder = PathBuf::from(given.next().unwrap_or_else(|| ".".into()));
    let most = given.next().and_then(|most| most.parse().ok()).unwrap_or(5);
    let mut letters: Vec<PathBuf> = std::fs::read_dir(folder)?
        .flatten()
        .map(|file| file.path())
        .filter(|path| path.extension().is_some_and(|ending| ending == "eml"))
        .collect();
    letters.sort();
    let mut rates = Rates::default();
    for path in letters {
        let letter = letters::read(&std::fs::read(&path)?);
        let name = path
            .file_stem()
            .unwrap_or_default()
            .to_string_lossy()
            .into_owned();
        if let Some(expected) = beside(&path, "expected") {
            measure(&mut rates, &name, &letter, &expected);
        }
        if let Some(text) = beside(&path, "text") {
            let right = letters_only(&text) == letters_only(&letter.text);
            rates.note("text", &name, right, &text, &letter.text);
        }
        if let Some(own) = beside(&path, "own") {
            let visible = letter.visible_text().visible;
            rates.note("own words", &name, holds(&own, &visible), &own, &visible);
        }
        if let Some(expected) = beside(&path, "forwarded") {
            measure_forwarded(&mut rates, &name, letters::forwarded(&letter), &expected);
        }
    }
    for rate in rates.0.values() {
        rate.wrong.iter().take(most).for_each(|wrong| println!("{wrong}"));
    }
    for (class, Rate { right, all, .. }) in &rates.0 {
        let share = 100.0 * *right as f64 / *all as f64;
        println!("{class:>18}: {right} of {all}, {share:.1} %");
    }
    Ok(())
}
