//! Rule: who says words gives them all that they name. Read from calls that write key and arguments out: `say("key")`,
//! `say_one("key", "name", …)`, `say_with("key", [("name", …), …])`; what is put together elsewhere fails its story.

use std::collections::BTreeSet;

use regex_lite::Regex;

use super::Finding;
use super::language_files::{Words, words_of};
use super::source::line_of;
use super::tree::{File, Tree};

/// Compares calls in the code and the pages with what the messages name.
pub fn check(tree: &Tree) -> Vec<Finding> {
    let words = words_of(tree, "en");
    let Ok(call) = Regex::new(r#"\bsay(_one|_with)?\s*\(\s*"([\w-]+)"\s*(,|\))"#) else {
        return Vec::new();
    };
    let mut findings = Vec::new();
    for file in tree.files.iter().filter(|file| file.path.starts_with("src/")) {
        findings.extend(of_file(file, &words, &call));
    }
    findings
}

fn of_file(file: &File, words: &Words, call: &Regex) -> Vec<Finding> {
    let text = file
        .rust
        .as_ref()
        .map_or(file.text.as_str(), |source| &source.spoken);
    let mut findings = Vec::new();
    for found in call.captures_iter(text) {
        let (Some(whole), Some(message)) = (found.get(0), words.messages.get(&found[2])) else {
            continue;
        };
        let line = line_of(text, whole.start());
        let tested = file.rust.as_ref().is_some_and(|source| source.is_test(line));
        let given = match found.get(1).map(|kind| kind.as_str()) {
            // With more behind the key it is a `say` of somebody else's.
            None => (&found[3] == ")").then(BTreeSet::new),
            Some("_one") => first_literal(&text[whole.end()..]).map(|name| BTreeSet::from([name])),
            Some(_) => written_out(&text[whole.end()..]),
        };
        let Some(given) = given.filter(|_| !tested) else {
            continue;
        };
        for lacking in message
            .variables
            .iter()
            .filter(|name| !given.contains(name.as_str()))
        {
            findings.push(Finding::new(
                &file.path,
                line,
                format!("{} is said without ${lacking}", &found[2]),
            ));
        }
    }
    findings
}

/// The literal that comes next.
fn first_literal(text: &str) -> Option<&str> {
    let text = text.trim_start().strip_prefix('"')?;
    text.split('"').next()
}

/// The names of a list that is written out in the call; None for one that is made elsewhere.
fn written_out(text: &str) -> Option<BTreeSet<&str>> {
    let text = text.trim_start();
    let list = text.strip_prefix('&').unwrap_or(text).strip_prefix('[')?;
    let mut depth = 1;
    let end = list.char_indices().find(|(_, c)| {
        depth += match c {
            '[' => 1,
            ']' => -1,
            _ => 0,
        };
        depth == 0
    })?;
    let list = list[..end.0].trim();
    if !list.is_empty() && !list.starts_with("(\"") {
        return None;
    }
    let names = list.match_indices("(\"").filter_map(|(place, _)| {
        let rest = &list[place + 2..];
        let (name, after) = rest.split_once('"')?;
        after.starts_with(',').then_some(name)
    });
    Some(names.collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn said(code: &str) -> Vec<String> {
        let words = (
            "languages/tickets/en.ftl",
            "of-two = { $a } of { $b }\nplain = Hello",
        );
        let tree = Tree::of(&[words, ("src/tickets/show.html", code)]);
        check(&tree).iter().map(Finding::to_string).collect()
    }

    #[test]
    fn what_is_named_is_given() {
        for fine in [
            r#"{{ t.say("plain") }}"#,
            r#"{{ t.say_with("of-two", [("a", list[0].into()), ("b", 1.into())]) }}"#,
            r#"{{ t.say_with("of-two", facts) }}"#,
        ] {
            assert_eq!(said(fine), [""; 0], "{fine}");
        }
    }

    #[test]
    fn what_is_not_given_is_told() {
        assert_eq!(said(r#"{{ t.say("of-two") }}"#).len(), 2);
        assert_eq!(
            said(r#"{{ t.say_one("of-two", "a", x) }}"#),
            ["src/tickets/show.html:1: of-two is said without $b"]
        );
        assert_eq!(
            said(r#"{{ t.say_with("of-two", &[("b", x)]) }}"#),
            ["src/tickets/show.html:1: of-two is said without $a"]
        );
    }
}
