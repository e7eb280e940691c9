//! Rule: every word is there in every language, takes the same variables, is used, and nothing asks for a missing one.
//!
//! A use is any literal in `src/` or `migrations/` that equals the key. A family of keys is used where its text is said
//! at once, `say(&format!("status-{status}"))`, or where it is made for being said, `family("status-", status)`; other
//! texts with holes are no keys. What is asked for is read from `say("key"`, `say_one("key"`, `say_with("key"`.
//! and `Sentence::new("key"`: a sentence that is stored is a key of the language files, never words.

use std::collections::BTreeSet;

use regex_lite::Regex;

use super::Finding;
use super::language_files::{Words, files_of, words_of};
use super::source::line_of;
use super::tree::{File, Tree};

const LANGUAGES: [&str; 3] = ["fr", "de", "en"];

/// Checks the files in `languages/` against each other and against what the code and the pages say.
pub fn check(tree: &Tree) -> Vec<Finding> {
    let all: Vec<Words> = LANGUAGES
        .iter()
        .map(|language| words_of(tree, language))
        .collect();
    let mut findings = unlike(&all);
    findings.extend(unused(tree, &all));
    findings.extend(missing(tree, &all));
    findings.extend(forgotten(tree));
    findings
}

/// Files that the binary does not hold, since `src/languages/files.rs` does not name their room.
fn forgotten(tree: &Tree) -> Vec<Finding> {
    let list = tree
        .files
        .iter()
        .find(|file| file.path == "src/languages/files.rs");
    let Some(list) = list else {
        return Vec::new();
    };
    let held = |file: &&File| {
        let room = file.path.split('/').nth(1).unwrap_or_default();
        list.text.contains(&format!("\"{room}\""))
    };
    let files = files_of(tree, LANGUAGES[0]).filter(|file| !held(file));
    let why = "the binary does not hold these words: name the room in src/languages/files.rs";
    files.map(|file| Finding::new(&file.path, 0, why)).collect()
}

/// Keys that a language lacks, has twice, or says with other variables.
fn unlike(all: &[Words]) -> Vec<Finding> {
    let mut findings = Vec::new();
    let keys: BTreeSet<&String> = all.iter().flat_map(|words| words.messages.keys()).collect();
    for (language, words) in LANGUAGES.iter().zip(all) {
        let doubled = words.doubled.iter();
        findings.extend(
            doubled.map(|(key, file, line)| Finding::new(file, *line, format!("{key} is there twice"))),
        );
        for key in &keys {
            let Some(message) = words.messages.get(*key) else {
                let other = all.iter().find_map(|words| words.messages.get(*key));
                let room = other.and_then(|message| message.file.split('/').nth(1));
                let path = format!("languages/{}/{language}.ftl", room.unwrap_or_default());
                findings.push(Finding::new(&path, 0, format!("{key} is missing")));
                continue;
            };
            let union = all
                .iter()
                .filter_map(|words| words.messages.get(*key))
                .flat_map(|other| &other.variables);
            let lacking: BTreeSet<&String> = union
                .filter(|variable| !message.variables.contains(*variable))
                .collect();
            for variable in lacking {
                let why = format!("{key} does not say ${variable}, another language does");
                findings.push(Finding::new(&message.file, message.line, why));
            }
        }
    }
    findings
}

/// Files whose literals are looked at: the code, the pages and letters beside it, and the migrations.
fn speaking(tree: &Tree) -> impl Iterator<Item = (&File, &str)> {
    let ours = |file: &&File| file.path.starts_with("src/") || file.path.starts_with("migrations/");
    tree.files.iter().filter(ours).map(|file| {
        let text = file
            .rust
            .as_ref()
            .map_or(file.text.as_str(), |source| &source.spoken);
        (file, text)
    })
}

/// Keys that nothing says; told once, at the first language.
fn unused(tree: &Tree, all: &[Words]) -> Vec<Finding> {
    let (Ok(literal), Some(sayings)) = (Regex::new(r#"["']([A-Za-z][\w-]*)["'.]"#), Sayings::new()) else {
        return Vec::new();
    };
    let (mut used, mut families) = (BTreeSet::new(), Vec::new());
    for (_, text) in speaking(tree) {
        used.extend(literals(&literal, text));
        families.extend(sayings.families(text));
    }
    used.extend(
        all.iter()
            .flat_map(|words| words.messages.values())
            .flat_map(|message| message.names.clone()),
    );
    let Some(words) = all.first() else {
        return Vec::new();
    };
    let is_used = |key: &String| used.contains(key) || families.iter().any(|family| family.has(key));
    let unused = words.messages.iter().filter(|(key, _)| !is_used(key));
    unused
        .map(|(key, message)| Finding::new(&message.file, message.line, format!("{key} is used nowhere")))
        .collect()
}

/// A family of keys: what stands before, between and behind its holes.
struct Family(Vec<String>);

impl Family {
    fn has(&self, key: &str) -> bool {
        let [first, between @ .., last] = self.0.as_slice() else {
            return false;
        };
        let Some(mut rest) = key
            .strip_prefix(first.as_str())
            .and_then(|rest| rest.strip_suffix(last.as_str()))
        else {
            return false;
        };
        // Two holes side by side are one.
        for part in between.iter().filter(|part| !part.is_empty()) {
            match rest.split_once(part.as_str()) {
                Some((hole, after)) if !hole.is_empty() => rest = after,
                _ => return false,
            }
        }
        !rest.is_empty()
    }
}

/// The patterns by which texts say families.
struct Sayings {
    said: Regex,
    made: Regex,
    hole: Regex,
}

impl Sayings {
    fn new() -> Option<Sayings> {
        Some(Sayings {
            said: Regex::new(
                r#"\b(?:say|say_one|say_with|words\.find)\s*\(\s*&?format!\(\s*"([A-Za-z][\w-]*-\{[^"]*)""#,
            )
            .ok()?,
            made: Regex::new(r#"\bfamily\(\s*"([A-Za-z][\w-]*-)""#).ok()?,
            hole: Regex::new(r"\{[^{}]*\}").ok()?,
        })
    }

    /// The families of a text: `say(&format!("a-{x}-b"…` is `a-…-b`, `family("a-"…` is `a-…`.
    fn families(&self, text: &str) -> Vec<Family> {
        if !text.contains("format!") && !text.contains("family(") {
            return Vec::new();
        }
        let said = self.said.captures_iter(text).map(|found| {
            let whole = self.hole.replace_all(&found[1], "\u{1}");
            Family(whole.split('\u{1}').map(str::to_string).collect())
        });
        let made = self
            .made
            .captures_iter(text)
            .map(|found| Family(vec![found[1].to_string(), String::new()]));
        said.chain(made).collect()
    }
}

/// All quoted names. Each search begins at the closing quote of the last hit: in `"a"b"` a quote may close and open.
fn literals(literal: &Regex, text: &str) -> Vec<String> {
    let (mut at, mut found) = (0, Vec::new());
    while let Some(name) = literal.captures_at(text, at).and_then(|captures| captures.get(1)) {
        found.push(name.as_str().to_string());
        at = name.end();
    }
    found
}

/// Words that are asked for and not there.
fn missing(tree: &Tree, all: &[Words]) -> Vec<Finding> {
    let Ok(asked) = Regex::new(r#"\b(?:say(?:_one|_with)?!?|Sentence::new)\s*\(\s*"([^"]+)""#) else {
        return Vec::new();
    };
    let keys: BTreeSet<&String> = all.iter().flat_map(|words| words.messages.keys()).collect();
    let mut findings = Vec::new();
    for (file, text) in speaking(tree).filter(|(file, _)| !file.is_test()) {
        for key in asked.captures_iter(text).filter_map(|found| found.get(1)) {
            let message = key.as_str().split('.').next().unwrap_or("").to_string();
            let line = line_of(text, key.start());
            let tested = file.rust.as_ref().is_some_and(|source| source.is_test(line));
            if !keys.contains(&message) && !tested {
                findings.push(Finding::new(
                    &file.path,
                    line,
                    format!("{message} is in no language file"),
                ));
            }
        }
    }
    findings
}

#[cfg(test)]
mod tests {
    use super::*;

    const CODE: (&str, &str) = ("src/tickets/pages.rs", "fn a() { t.say(\"ticket-open\") }");

    fn said(words: [&str; 3], more: &[(&str, &str)]) -> Vec<String> {
        let [fr, de, en] = words;
        let languages = [
            ("languages/tickets/fr.ftl", fr),
            ("languages/tickets/de.ftl", de),
            ("languages/tickets/en.ftl", en),
        ];
        let tree = Tree::of(&[&languages, more].concat());
        check(&tree).iter().map(Finding::to_string).collect()
    }

    #[test]
    fn a_key_in_every_language_that_is_said_is_fine() {
        let words = [
            "ticket-open = Ouvert { $n }",
            "ticket-open = Offen { $n }",
            "ticket-open = Open { $n }",
        ];
        assert_eq!(said(words, &[CODE]), [""; 0]);
    }

    #[test]
    fn a_language_lacks_neither_key_nor_variable() {
        let found = said(
            ["ticket-open = Ouvert { $n }", "", "# Hi\nticket-open = Open"],
            &[CODE],
        );
        assert_eq!(found[0], "languages/tickets/de.ftl: ticket-open is missing");
        assert_eq!(
            found[1],
            "languages/tickets/en.ftl:2: ticket-open does not say $n, another language does"
        );
        assert_eq!(found.len(), 2);
    }

    #[test]
    fn a_key_that_nothing_says_goes() {
        let found = said(["a-b = A"; 3], &[("src/tickets/mod.rs", "// \"a-b\"")]);
        assert_eq!(found, ["languages/tickets/fr.ftl:1: a-b is used nowhere"]);
        for text in [
            "[\"x\",\"a-b\"]",
            "words.say_one(&format!(\"a-{name}\"), \"x\", 1)",
            "let key = family(\"a-\", name);",
        ] {
            assert_eq!(
                said(["a-b = A"; 3], &[("src/tickets/mod.rs", text)]),
                [""; 0],
                "{text}"
            );
        }
        assert_eq!(
            said(["a-b = A"; 3], &[("migrations/0001_a.sql", "VALUES ('a-b')")]),
            [""; 0]
        );
    }

    #[test]
    fn a_family_is_what_is_said_and_no_other_text_with_a_hole() {
        for text in [
            "format!(\"a-{name}\")",
            "say(&format!(\"a-{name}-c\"))",
            "say(&format!(\"b-{name}\"))",
        ] {
            let found = said(["a-b = A"; 3], &[("src/tickets/mod.rs", text)]);
            assert_eq!(
                found,
                ["languages/tickets/fr.ftl:1: a-b is used nowhere"],
                "{text}"
            );
        }
    }

    #[test]
    fn what_is_asked_for_is_there() {
        let page = "<p>\n{{ t.say_with(\"ticket-gone\", args) }}</p>";
        let found = said([""; 3], &[("src/tickets/pages/show.html", page)]);
        assert_eq!(
            found,
            ["src/tickets/pages/show.html:2: ticket-gone is in no language file"]
        );
        let one = "words.say_one(\"gone-one\", \"n\", 1)";
        assert!(said([""; 3], &[("src/closing/mod.rs", one)])[0].contains("gone-one"));
        assert!(said([""; 3], &[("src/closing/mod.rs", "say!(\"gone\", n = 1)")])[0].contains("gone"));
    }

    #[test]
    fn the_words_of_every_room_are_held() {
        let list = ("src/languages/files.rs", "\"portal\"");
        let found = said(["ticket-open = x"; 3], &[CODE, list]);
        assert_eq!(found.len(), 1);
        assert!(found[0].starts_with("languages/tickets/fr.ftl: "), "{found:?}");
        let list = ("src/languages/files.rs", "\"tickets\"");
        assert_eq!(said(["ticket-open = x"; 3], &[CODE, list]), [""; 0]);
    }
}
