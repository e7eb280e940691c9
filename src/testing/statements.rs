//! Every SQL text in the sources is prepared on both engines, so that a typo in one cannot wait for its user.
//!
//! A text that is put together by `format!` is filled with the constants it names and with the samples below. What is
//! put together in another way is not seen whole; how many such texts there are is counted and may only shrink.

use crate::store::MIGRATIONS;
use database::Engine;
use database::testing::{engines, prepare};
use proc_macro2::{Delimiter, TokenStream, TokenTree};
use std::collections::BTreeMap;
use std::path::Path;

/// What a hole of a text may hold, by the name of the hole.
const SAMPLES: [(&str, &str); 15] = [
    ("list", "NULL"),
    // Conditions that are put together elsewhere.
    ("condition", "1 = 1"),
    ("theirs", "1 = 1"),
    ("no_step", "1 = 1"),
    ("sql", "1 = 1"),
    ("tail", " LIMIT 1"),
    ("of", "policy_version_id = $1"),
    // One of few words each.
    ("automatic", "TRUE"),
    ("beyond", ">"),
    ("column", "impact"),
    ("direction", "ASC"),
    ("order", "id"),
    ("role", "cc"),
    ("table", "ticket"),
    ("offset", "0"),
];

/// Texts that cannot be prepared as they stand in the sources: with a hole for which there is neither a constant nor a
/// sample, or of which only the beginning is a literal. May only fall.
const NOT_COVERED: usize = 23;

/// Texts that are the beginning of a longer one.
const BEGINNINGS: [&str; 2] = ["INSERT INTO response_day (", "WITH RECURSIVE n(i) AS ("];

/// A text of the sources that begins like a statement.
struct Statement {
    file: String,
    sql: String,
    /// Whether it stands in a `format!`, with its holes as they are written.
    is_format: bool,
}

/// What the sources hold.
#[derive(Default)]
struct Sources {
    statements: Vec<Statement>,
    /// Constants by file and name.
    constants: BTreeMap<(String, String), String>,
}

#[test]
fn every_statement_can_be_prepared_on_both_engines() {
    let sources = sources();
    let (mut whole, mut not_covered) = (Vec::new(), Vec::new());
    for statement in &sources.statements {
        match sources.filled(statement) {
            Ok(sql) => whole.push((&statement.file, sql)),
            Err(why) => not_covered.push(format!("{}: {why} in {}", statement.file, statement.sql)),
        }
    }
    println!(
        "{} statements are prepared, {} are not covered",
        whole.len(),
        not_covered.len()
    );
    let mut wrong = Vec::new();
    for database in engines(MIGRATIONS) {
        let engine = database.engine();
        for (file, sql) in whole.iter().filter(|(_, sql)| speaks_to(engine, sql)) {
            if let Err(error) = prepare(&database, sql) {
                wrong.push(format!("{file} on {engine:?}: {error}\n    {sql}"));
            }
        }
    }
    assert!(
        wrong.is_empty(),
        "{} cannot be prepared:\n{}",
        wrong.len(),
        wrong.join("\n")
    );
    let told = not_covered.join("\n");
    assert!(
        not_covered.len() <= NOT_COVERED,
        "{} are not covered:\n{told}",
        not_covered.len()
    );
    assert!(
        not_covered.len() >= NOT_COVERED,
        "only {} are not covered: lower NOT_COVERED",
        not_covered.len()
    );
}

/// Whether a statement is for this engine: what asks for an engine's own tables is for that one.
fn speaks_to(engine: Engine, sql: &str) -> bool {
    let only = |marks: &[&str]| marks.iter().any(|mark| sql.contains(mark));
    match engine {
        Engine::Sqlite => !only(&["information_schema", "pg_"]),
        Engine::Postgres => !only(&["sqlite_", "pragma_"]),
    }
}

/// Reads `src/`, without tests.
fn sources() -> Sources {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut sources = Sources::default();
    let mut folders = vec![root.join("src")];
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(folder).expect("a folder of sources") {
            let path = entry.expect("an entry").path();
            let name = path
                .file_name()
                .unwrap_or_default()
                .to_string_lossy()
                .into_owned();
            if path.is_dir() && !["tests", "testing"].contains(&name.as_str()) {
                folders.push(path);
            } else if name.ends_with(".rs") && name != "tests.rs" {
                let text = std::fs::read_to_string(&path).expect("a source file");
                let shown = path.strip_prefix(root).unwrap_or(&path).display().to_string();
                sources.read(&shown, text.parse().expect("Rust"));
            }
        }
    }
    sources
}

impl Sources {
    fn read(&mut self, file: &str, tokens: TokenStream) {
        let tokens: Vec<TokenTree> = tokens.into_iter().collect();
        let mut is_test = false;
        for (at, token) in tokens.iter().enumerate() {
            let before = |back: usize| {
                at.checked_sub(back)
                    .map(|at| tokens[at].to_string())
                    .unwrap_or_default()
            };
            match token {
                TokenTree::Group(group) if group.delimiter() == Delimiter::Brace && is_test => {
                    is_test = false
                }
                TokenTree::Group(group) if group.stream().to_string() == "cfg (test)" => {
                    is_test = before(1) == "#"
                }
                TokenTree::Group(group) if before(1) == "!" && before(2) == "format" => {
                    self.format(file, group.stream())
                }
                TokenTree::Group(group) => self.read(file, group.stream()),
                TokenTree::Literal(literal) => {
                    let text = literal.to_string();
                    if before(1) == "=" {
                        self.constant(file, &tokens[..at], &text);
                    }
                    self.statement(file, &text, false);
                }
                _ => {}
            }
        }
    }

    /// `const NAME: &str = "…"` or `const NAME: i64 = 3`.
    fn constant(&mut self, file: &str, before: &[TokenTree], literal: &str) {
        let words: Vec<String> = before.iter().rev().take(12).map(ToString::to_string).collect();
        if let Some(at) = words.iter().position(|word| word == "const" || word == ";")
            && words[at] == "const"
        {
            let value = string(literal).unwrap_or_else(|| literal.replace('_', ""));
            self.constants
                .insert((file.to_owned(), words[at - 1].clone()), value);
        }
    }

    fn format(&mut self, file: &str, tokens: TokenStream) {
        let mut tokens = tokens.into_iter();
        if let Some(TokenTree::Literal(first)) = tokens.next() {
            self.statement(file, &first.to_string(), true);
        }
        self.read(file, tokens.collect());
    }

    fn statement(&mut self, file: &str, literal: &str, is_format: bool) {
        let Some(sql) = string(literal) else { return };
        let verbs = ["SELECT ", "INSERT INTO ", "UPDATE ", "DELETE FROM ", "WITH "];
        if verbs.iter().any(|verb| sql.trim_start().starts_with(verb)) {
            self.statements.push(Statement {
                file: file.to_owned(),
                sql,
                is_format,
            });
        }
    }

    /// The whole text, or why it cannot be known.
    fn filled(&self, statement: &Statement) -> Result<String, String> {
        if BEGINNINGS
            .iter()
            .any(|beginning| statement.sql.starts_with(beginning))
        {
            return Err("only the beginning".to_owned());
        }
        if !statement.is_format {
            return Ok(statement.sql.clone());
        }
        let (mut out, mut rest) = (
            String::new(),
            statement.sql.replace("{{", "\u{1}").replace("}}", "\u{2}"),
        );
        while let Some((before, after)) = rest.split_once('{') {
            let (hole, after) = after.split_once('}').ok_or("an open brace")?;
            let name = hole.split(':').next().unwrap_or_default();
            out += before;
            out += &match out.ends_with('$') {
                true => next_place(&out),
                false => self.value(&statement.file, name).ok_or(format!("{{{name}}}"))?,
            };
            rest = after.to_owned();
        }
        Ok((out + &rest).replace('\u{1}', "{").replace('\u{2}', "}"))
    }

    fn value(&self, file: &str, name: &str) -> Option<String> {
        let sample = SAMPLES.iter().find(|(hole, _)| *hole == name);
        sample
            .map(|(_, sample)| (*sample).to_owned())
            .or_else(|| self.constant_of(file, name))
    }

    /// The constant of this file, of its folder, or of its room: the nearest, if there is only one so near.
    fn constant_of(&self, file: &str, name: &str) -> Option<String> {
        let own = self.constants.get(&(file.to_owned(), name.to_owned()));
        let mut folder = file;
        let mut near = own.cloned();
        while near.is_none() {
            folder = folder.rsplit_once('/')?.0;
            let inside = format!("{folder}/");
            let mut found = self
                .constants
                .iter()
                .filter(|((at, other), _)| other == name && at.starts_with(&inside));
            near = match (found.next(), found.next()) {
                (Some((_, value)), None) => Some(value.clone()),
                (None, _) => None,
                (Some(_), Some(_)) => return None,
            };
        }
        near
    }
}

/// The number of the place that comes next: `$1` and `$2` are there, so 3.
fn next_place(sql: &str) -> String {
    let number = |text: &str| {
        text.split(|c: char| !c.is_ascii_digit())
            .next()
            .and_then(|digits| digits.parse().ok())
    };
    let highest: u32 = sql.split('$').skip(1).filter_map(number).max().unwrap_or(0);
    (highest + 1).to_string()
}

/// The text of a string literal; None for other literals.
fn string(literal: &str) -> Option<String> {
    syn::parse_str::<syn::LitStr>(literal)
        .ok()
        .map(|literal| literal.value())
}

#[test]
fn texts_are_found_filled_and_judged() {
    let code = r#"
        const COLUMNS: &str = "id, name";
        fn a(tx: &mut Tx) {
            tx.all(&format!("SELECT {COLUMNS} FROM person WHERE id IN ({list}) AND id > ${after} {{lock}}"), []);
            tx.run("UPDATE person SET nam = $1", []);
            tx.all(&format!("SELECT id FROM person WHERE {something}"), []);
        }
        #[cfg(test)]
        mod tests { const SQL: &str = "SELECT nothing"; }
    "#;
    let mut sources = Sources::default();
    sources.read("src/people/a.rs", code.parse().expect("Rust"));
    let filled: Vec<Result<String, String>> =
        sources.statements.iter().map(|one| sources.filled(one)).collect();
    let whole = "SELECT id, name FROM person WHERE id IN (NULL) AND id > $1 {lock}".to_owned();
    let typo = "UPDATE person SET nam = $1".to_owned();
    assert_eq!(
        filled,
        [Ok(whole.clone()), Ok(typo.clone()), Err("{something}".to_owned())]
    );
    for database in engines(MIGRATIONS) {
        assert!(prepare(&database, &whole).is_ok());
        let error = prepare(&database, &typo).expect_err("there is no such column");
        assert!(error.to_string().contains("nam"), "{error}");
    }
}
