//! The corpus: self-written letters of every class beside what must be read from them.
//!
//! An `.expected` file has lines `from:`, `subject:`, `robot:`, `lossy:`, any number of `file:` and, after a blank
//! line, the visible text. `from: unverified` may be followed by the address that is guessed. Beside a letter that forwards
//! another stands a `.forwarded` file as well: lines `from:`, `name:`, `subject:`, `date:` and the words of the letter inside.

use letters::{Letter, Sender};
use std::collections::BTreeSet;
use std::path::PathBuf;

fn corpus() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("corpus")
}

fn names(extension: &str) -> BTreeSet<String> {
    let files = std::fs::read_dir(corpus())
        .expect("the corpus")
        .map(|entry| entry.expect("a file").path());
    let wanted = files.filter(|path| path.extension().is_some_and(|e| e == extension));
    wanted
        .map(|path| path.file_stem().expect("a name").to_string_lossy().into_owned())
        .collect()
}

fn from(letter: &Letter) -> String {
    match &letter.from {
        Sender::One(mailbox) => mailbox.address.clone(),
        Sender::Unverified {
            guess: Some(guess), ..
        } => format!("unverified {}", guess.address),
        Sender::Unverified { guess: None, .. } => "unverified".into(),
    }
}

/// The letter in the form of an `.expected` file.
fn described(letter: &Letter) -> String {
    let mut lines = vec![
        format!("from: {}", from(letter)),
        format!("subject: {}", letter.subject),
        format!("robot: {:?}", letter.marks.kind),
        format!("lossy: {}", if letter.lossy { "yes" } else { "no" }),
    ];
    lines.extend(
        letter
            .attachments
            .iter()
            .map(|part| format!("file: {}", part.file_name)),
    );
    format!("{}\n\n{}\n", lines.join("\n"), letter.visible_text().visible)
}

#[test]
fn every_letter_has_its_expectation() {
    assert_eq!(names("eml"), names("expected"));
    assert!(names("eml").len() >= 150);
}

#[test]
fn every_letter_is_read_as_expected() {
    let mut wrong = Vec::new();
    for name in names("eml") {
        let letter = letters::read(&std::fs::read(corpus().join(format!("{name}.eml"))).unwrap());
        let expected = std::fs::read_to_string(corpus().join(format!("{name}.expected"))).unwrap();
        if described(&letter) != expected {
            wrong.push(format!(
                "=== {name}\n--- expected\n{expected}--- read\n{}",
                described(&letter)
            ));
        }
    }
    assert!(
        wrong.is_empty(),
        "{} letters are read wrongly\n{}",
        wrong.len(),
        wrong.join("\n")
    );
}

/// The letter inside a forwarded one, in the form of a `.forwarded` file.
fn forwarded(letter: &Letter) -> String {
    let Some(inner) = letters::forwarded(letter) else {
        return "nothing is forwarded".into();
    };
    let date = inner.date.map_or(String::new(), |date| date.to_string());
    let (address, name) = (&inner.from.address, &inner.from.name);
    let head = format!(
        "from: {address}\nname: {name}\nsubject: {}\ndate: {date}",
        inner.subject
    );
    format!("{head}\n\n{}\n", inner.text)
}

#[test]
fn every_forwarded_letter_is_found_inside() {
    let mut wrong = Vec::new();
    for name in names("forwarded") {
        let letter = letters::read(&std::fs::read(corpus().join(format!("{name}.eml"))).unwrap());
        let expected = std::fs::read_to_string(corpus().join(format!("{name}.forwarded"))).unwrap();
        if forwarded(&letter) != expected {
            wrong.push(format!(
                "=== {name}\n--- expected\n{expected}--- read\n{}",
                forwarded(&letter)
            ));
        }
    }
    assert!(names("forwarded").len() >= 20);
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}
