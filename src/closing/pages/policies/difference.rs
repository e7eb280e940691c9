//! What a version changed, as sentences that are gone and sentences that are new.

use super::sentence;
use crate::closing::Rules;
use crate::languages::Words;
use crate::satisfaction;
use crate::store::Result;
use crate::tickets::pages::conditions;
use database::Tx;

/// The sentences of the older version that the newer one does not say, and the other way round.
pub struct Difference {
    pub gone: Vec<String>,
    pub new: Vec<String>,
}

/// Compares two versions.
pub fn difference(tx: &mut Tx, older: &Rules, newer: &Rules, words: &Words) -> Result<Difference> {
    let (older, newer) = (said(tx, older, words)?, said(tx, newer, words)?);
    let only = |one: &[String], other: &[String]| -> Vec<String> {
        one.iter().filter(|part| !other.contains(part)).cloned().collect()
    };
    Ok(Difference {
        gone: only(&older, &newer),
        new: only(&newer, &older),
    })
}

fn said(tx: &mut Tx, rules: &Rules, words: &Words) -> Result<Vec<String>> {
    let conditions = conditions::in_words(tx, &rules.conditions, words)?;
    let mut said: Vec<String> = conditions
        .into_iter()
        .map(|(what, values)| format!("{what}{} {values}", words.colon()))
        .collect();
    if said.is_empty() {
        said.push(words.say("policies-for-all"));
    }
    said.extend(sentence::parts(rules, words));
    if let Some(line) = rules.asks_with {
        let name = satisfaction::newest(tx, line)?.name;
        said.push(words.say_one("policies-says-asks-with", "name", name));
    }
    Ok(said)
}
