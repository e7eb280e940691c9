//! The desk's own words for its letters, by brand and language, in versions.

use super::filling::{Facts, Wording, filled};
use super::kinds::LetterKind;
use super::send::Letter;
use super::{Block, Content};
use crate::brands::{self, Brand};
use crate::events;
use crate::ids::{BrandId, PersonId};
use crate::languages::{Language, Words};
use crate::settings;
use crate::store::{Act, Result};
use crate::tickets;
use database::{Tx, params, record};
use jiff::Timestamp;

record! {
    /// One version of the words of a letter.
    #[derive(Debug, Clone, PartialEq)]
    pub struct LetterVersion {
        pub id: i64,
        pub subject: String,
        /// Empty: the supplied words hold again.
        pub body: String,
        pub author: Option<String>,
        pub created_at: Timestamp,
    }
}

/// The desk's own words that hold for a letter; None where the supplied ones do.
pub fn own_words(
    tx: &mut Tx,
    brand: BrandId,
    kind: LetterKind,
    language: Language,
) -> Result<Option<Wording>> {
    let sql = "SELECT subject, body FROM letter_version WHERE brand_id = $1 AND kind = $2 AND language = $3
         ORDER BY id DESC LIMIT 1";
    let found: Option<(String, String)> = tx.find(sql, params![brand, kind, language])?;
    let own = found.filter(|(_, body)| !body.is_empty());
    Ok(own.map(|(subject, body)| Wording { subject, body }))
}

/// The versions of a letter's words, the newest first.
pub fn letter_versions(
    tx: &mut Tx,
    brand: BrandId,
    kind: LetterKind,
    language: Language,
) -> Result<Vec<LetterVersion>> {
    let sql = "SELECT v.id, v.subject, v.body, p.name, v.created_at FROM letter_version v
         LEFT JOIN person p ON p.id = v.author_id
         WHERE v.brand_id = $1 AND v.kind = $2 AND v.language = $3 ORDER BY v.id DESC LIMIT 50";
    Ok(tx.all(sql, params![brand, kind, language])?)
}

/// Makes a new version; None goes back to the supplied words. The words have been checked.
pub fn set_own_words(
    act: &mut Act,
    brand: BrandId,
    kind: LetterKind,
    language: Language,
    words: Option<&Wording>,
    author: PersonId,
) -> Result<()> {
    settings::in_turn(act)?;
    let before = own_words(act, brand, kind, language)?;
    let text = |words: &Wording| format!("{}\n\n{}", words.subject, words.body);
    let (subject, body) = words.map_or(("", ""), |words| (words.subject.as_str(), words.body.as_str()));
    let now = act.now;
    act.run(
        "INSERT INTO letter_version (brand_id, language, kind, subject, body, author_id, created_at)
         VALUES ($1, $2, $3, $4, $5, $6, $7)",
        params![brand, language, kind, subject, body, author, now],
    )?;
    let name = brands::find(act, brand)?.name;
    let what = format!("letter_{kind}_{language}");
    events::changed(
        act,
        brand,
        &name,
        &what,
        before.as_ref().map(text),
        words.map(text),
    )
}

/// The letter in the desk's own words, if it has some for it.
pub(super) fn reworded(tx: &mut Tx, letter: &Letter, brand: &Brand) -> Result<Option<Content>> {
    let language = letter.to.language.unwrap_or(letter.ticket.language);
    let kind = LetterKind::of(letter.purpose, &letter.content);
    if letter.as_it_is || letter.aside {
        return Ok(None);
    }
    let Some(own) = own_words(tx, brand.id, kind, language)? else {
        return Ok(None);
    };
    let mut facts = facts(letter, kind, language.words());
    facts.values.push(("desk.name", brand.name.clone()));
    if let Some(message) = letter.message
        && let Some(said) = tickets::said(tx, message)?
    {
        facts.values.push(("agent.name", said.author_name));
    }
    Ok(Some(filled(kind, &own, &facts)))
}

/// What the letter that the room wrote says: its parts by their kind, and the sentences that stand in a paragraph of their
/// own.
fn facts(letter: &Letter, kind: LetterKind, words: Words) -> Facts {
    let name = letter.to.name.trim();
    let greeting = match name {
        "" => words.say("closing-greeting-nameless"),
        name => words.say_one("closing-greeting", "name", name),
    };
    let sentence = |place: usize| paragraph(&letter.content, place).to_owned();
    let mut values = vec![
        ("greeting", greeting),
        ("customer.name", name.to_owned()),
        ("ticket.subject", letter.ticket.subject.clone()),
        ("ticket.number", letter.ticket.id.to_string()),
        ("reply.subject", letter.content.subject.clone()),
    ];
    match kind {
        LetterKind::Acknowledgement => values.push(("answer.promise", sentence(2))),
        LetterKind::Notice => values.push(("what.happened", sentence(1))),
        LetterKind::Survey => values.push(("survey.question", letter.content.subject.clone())),
        LetterKind::Combined => {
            values.push(("what.happened", sentence(1)));
            values.push(("survey.question", sentence(2)));
        }
        _ => {}
    }
    values.extend(letter.facts.iter().cloned());
    Facts {
        values,
        parts: parts(&letter.content, kind),
    }
}

/// A paragraph of the first text of a letter.
fn paragraph(content: &Content, place: usize) -> &str {
    let first = content.blocks.iter().find_map(|block| match block {
        Block::Text(text) => Some(text.as_str()),
        _ => None,
    });
    first
        .unwrap_or_default()
        .split("\n\n")
        .nth(place)
        .unwrap_or_default()
}

fn parts(content: &Content, kind: LetterKind) -> Vec<(&'static str, Vec<Block>)> {
    let of = |wanted: fn(&Block) -> bool| {
        content
            .blocks
            .iter()
            .filter(|block| wanted(block))
            .cloned()
            .collect()
    };
    if kind == LetterKind::Reply {
        let end = content
            .blocks
            .iter()
            .position(|block| matches!(block, Block::Small(_)));
        let (reply, quote) = content.blocks.split_at(end.unwrap_or(content.blocks.len()));
        return vec![("reply", reply.to_vec()), ("quote", quote.to_vec())];
    }
    vec![
        ("text", of(|block| matches!(block, Block::Text(_)))),
        ("quote", of(|block| matches!(block, Block::Quote(_)))),
        (
            "buttons",
            of(|block| matches!(block, Block::Button(_) | Block::Choices(_))),
        ),
        ("rating", of(|block| matches!(block, Block::Scale(_)))),
        (
            "smallprint",
            of(|block| matches!(block, Block::Small(_) | Block::Link(_))),
        ),
    ]
}
