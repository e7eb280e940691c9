//! Reads the Fluent files as far as the rules need them: keys, their lines, variables, and what they name of each other.
//! Each room has a file per language, `languages/<room>/<language>.ftl`; the keys of all rooms are one set.

use std::collections::{BTreeMap, BTreeSet};

use regex_lite::Regex;

use super::tree::{File, Tree};

/// The messages of one language.
#[derive(Default)]
pub struct Words {
    /// By key; a term keeps its leading `-`.
    pub messages: BTreeMap<String, Message>,
    /// Keys given more than once, with file and line of the second.
    pub doubled: Vec<(String, String, usize)>,
}

/// One message with its attributes.
pub struct Message {
    /// The file it stands in, and its line there.
    pub file: String,
    pub line: usize,
    /// The variables it takes, without `$`.
    pub variables: BTreeSet<String>,
    /// Messages and terms it puts into its text.
    pub names: BTreeSet<String>,
}

/// The words of a language (`fr`), of all rooms.
pub fn words_of(tree: &Tree, language: &str) -> Words {
    let mut words = Words::default();
    for file in files_of(tree, language) {
        read(&mut words, &file.path, &file.text);
    }
    words
}

/// The files of a language, a file per room.
pub fn files_of<'t>(tree: &'t Tree, language: &str) -> impl Iterator<Item = &'t File> {
    let name = format!("/{language}.ftl");
    let ours = move |file: &&File| file.path.starts_with("languages/") && file.path.ends_with(&name);
    tree.files.iter().filter(ours)
}

/// Reads a file. Lines that begin a message have `key =` in the first column; what is indented belongs to it.
fn read(words: &mut Words, file: &str, text: &str) {
    let (Ok(start), Ok(variable), Ok(named)) = (
        Regex::new(r"^(-?[A-Za-z][\w-]*)\s*=(.*)$"),
        Regex::new(r"\$([A-Za-z][\w-]*)"),
        Regex::new(r"\{\s*(-?[A-Za-z][\w-]*)(?:\.[\w-]+)?(?:\([^)]*\))?\s*\}"),
    ) else {
        return;
    };
    let mut current: Option<String> = None;
    for (index, line) in text.lines().enumerate() {
        let body = if let Some(found) = start.captures(line) {
            let key = found[1].to_string();
            if words.messages.contains_key(&key) {
                words.doubled.push((key.clone(), file.to_string(), index + 1));
            }
            let message = Message {
                file: file.to_string(),
                line: index + 1,
                variables: BTreeSet::new(),
                names: BTreeSet::new(),
            };
            words.messages.insert(key.clone(), message);
            current = Some(key);
            line
        } else if line.starts_with([' ', '}']) {
            line
        } else {
            // A comment ends a message; an empty line may stand inside one.
            current = current.filter(|_| line.is_empty());
            continue;
        };
        if let Some(message) = current.as_ref().and_then(|key| words.messages.get_mut(key)) {
            message
                .variables
                .extend(variable.captures_iter(body).map(|found| found[1].to_string()));
            message
                .names
                .extend(named.captures_iter(body).map(|found| found[1].to_string()));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keys_variables_and_names_are_read() {
        let mut words = Words::default();
        read(
            &mut words,
            "languages/tickets/fr.ftl",
            "# $nobody\nsave = Save { -brand }\n\ntickets-open = { $count ->\n    [one] One by { $agent }\n   *[other] { save }\n}\n\
             -brand = Guichet\nsave = Twice\n",
        );
        let keys: Vec<&String> = words.messages.keys().collect();
        assert_eq!(keys, ["-brand", "save", "tickets-open"]);
        let open = &words.messages["tickets-open"];
        assert_eq!(open.variables.iter().collect::<Vec<_>>(), ["agent", "count"]);
        assert_eq!((open.line, open.names.contains("save")), (4, true));
        let again = ("save".to_string(), "languages/tickets/fr.ftl".to_string(), 9);
        assert_eq!(words.doubled, [again]);
    }
}
