//! What holds for every letter, however broken.

use letters::{Images, read, safe_file_name, sanitise, visible};
use proptest::prelude::*;
use std::path::PathBuf;
use std::sync::LazyLock;

static CORPUS: LazyLock<Vec<Vec<u8>>> = LazyLock::new(|| {
    let folder = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("corpus");
    let files = std::fs::read_dir(folder)
        .expect("the corpus")
        .map(|entry| entry.expect("a file").path());
    files
        .filter(|p| p.extension().is_some_and(|e| e == "eml"))
        .map(|p| std::fs::read(p).expect("a letter"))
        .collect()
});

/// One change to a letter: cut a stretch out, repeat it, or overwrite a byte.
#[derive(Debug, Clone)]
enum Change {
    Cut(prop::sample::Index, usize),
    Repeat(prop::sample::Index, usize),
    Byte(prop::sample::Index, u8),
}

fn change() -> impl Strategy<Value = Change> {
    prop_oneof![
        (any::<prop::sample::Index>(), 1usize..80).prop_map(|(at, n)| Change::Cut(at, n)),
        (any::<prop::sample::Index>(), 1usize..80).prop_map(|(at, n)| Change::Repeat(at, n)),
        (any::<prop::sample::Index>(), any::<u8>()).prop_map(|(at, b)| Change::Byte(at, b)),
    ]
}

fn changed(mut raw: Vec<u8>, changes: &[Change]) -> Vec<u8> {
    for change in changes {
        if raw.is_empty() {
            break;
        }
        match change {
            Change::Cut(at, n) => {
                let at = at.index(raw.len());
                raw.drain(at..(at + n).min(raw.len()));
            }
            Change::Repeat(at, n) => {
                let at = at.index(raw.len());
                let piece = raw[at..(at + n).min(raw.len())].to_vec();
                raw.splice(at..at, piece);
            }
            Change::Byte(at, byte) => {
                let at = at.index(raw.len());
                raw[at] = *byte;
            }
        }
    }
    raw
}

fn filled(text: &str) -> Vec<&str> {
    text.lines()
        .map(str::trim)
        .filter(|line| !line.is_empty())
        .collect()
}

fn characters(text: &str) -> usize {
    text.chars().filter(|c| !c.is_whitespace()).count()
}

fn is_inert(html: &str) -> bool {
    let lower = html.to_ascii_lowercase();
    let tags = lower
        .split('<')
        .skip(1)
        .map(|tag| tag.split('>').next().unwrap_or_default());
    tags.into_iter().all(|tag| {
        !tag.starts_with("script")
            && !tag.contains("javascript:")
            && !tag.contains("url(")
            && !tag
                .split_whitespace()
                .any(|word| word.starts_with("on") && word.contains('='))
    })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(400))]

    #[test]
    fn any_change_to_a_letter_is_survived(which in any::<prop::sample::Index>(), changes in prop::collection::vec(change(), 1..12)) {
        let raw = changed(which.get(&CORPUS).clone(), &changes);
        let letter = read(&raw);
        let trimmed = letter.visible_text();
        // Folding hides lines and may part one in two; it never invents or loses a character.
        prop_assert!(filled(&trimmed.visible).iter().all(|line| letter.text.contains(line)));
        prop_assert_eq!(characters(&trimmed.visible) + characters(&trimmed.folded), characters(&letter.text));
        if let Some(html) = &letter.html {
            let shown = sanitise(html, Images::Blocked, &|_| None).html;
            prop_assert!(is_inert(&shown), "{}", shown);
        }
    }

    #[test]
    fn no_line_is_lost_from_any_text(text in "(?s)([>*_ a-zA-Z:@.0-9\n-]|wrote:|On |From: |Sent: |To: |Subject: |-- \n){0,60}") {
        let trimmed = visible(&text);
        prop_assert_eq!(characters(&trimmed.visible) + characters(&trimmed.folded), characters(&text));
    }

    #[test]
    fn a_safe_file_name_is_short_plain_and_stable(name in any::<String>()) {
        let safe = safe_file_name(&name);
        prop_assert!(safe.chars().count() <= 201);
        let refused = safe.contains(['/', '\\', '\0', '\u{202E}', '\u{200B}', '\n']);
        prop_assert!(!refused);
        prop_assert!(!safe.starts_with('.'));
        prop_assert_eq!(safe_file_name(&safe), safe);
    }
}
