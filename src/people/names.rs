//! Names as they are looked up: from each of their words on, so that a person is found by any word of the name.

use super::fold;
use crate::ids::PersonId;
use crate::store::{Act, Result};
use database::params;
use unicode_normalization::UnicodeNormalization;

/// A name is looked up by this much of it, in characters.
const LONGEST: usize = 120;

/// A name has no more beginnings than this.
const MOST: usize = 32;

/// A name or a part of one as it is compared: folded, and where it has umlauts also by their plain letter, so that both
/// Mueller and Muller find Müller.
pub(super) fn forms(name: &str) -> Vec<String> {
    let plain = |c: char| match c {
        'ä' | 'Ä' => 'a',
        'ö' | 'Ö' => 'o',
        'ü' | 'Ü' => 'u',
        c => c,
    };
    let plain: String = name.nfc().map(plain).collect();
    let mut forms: Vec<String> = [fold(name), fold(&plain)]
        .into_iter()
        .map(|form| form.chars().take(LONGEST).collect())
        .collect();
    forms.dedup();
    forms
}

/// The name from each of its words on.
fn rests(name: &str) -> Vec<String> {
    let parts = |c: char| c.is_whitespace() || "-.'(\"’".contains(c);
    let mut rests: Vec<String> = Vec::new();
    for form in forms(name) {
        let mut before = ' ';
        for (at, c) in form.char_indices() {
            if parts(before) && !parts(c) {
                rests.push(form[at..].to_owned());
            }
            before = c;
        }
    }
    rests.sort();
    rests.dedup();
    rests.truncate(MOST);
    rests
}

/// Lets a person be found by this name and no longer by another.
pub(super) fn index(act: &mut Act, person: PersonId, name: &str) -> Result<()> {
    act.put("DELETE FROM person_word WHERE person_id = $1", params![person])?;
    for rest in rests(name) {
        act.put(
            "INSERT INTO person_word (person_id, rest) VALUES ($1, $2)",
            params![person, rest],
        )?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_begins_at_each_of_its_words() {
        assert_eq!(
            rests("Anne-Marie  O’Brien"),
            ["anne-marie o’brien", "brien", "marie o’brien", "o’brien"]
        );
        assert_eq!(
            rests("Jürgen MÜLLER"),
            ["juergen mueller", "jurgen muller", "mueller", "muller"]
        );
        assert_eq!(forms("Zoe\u{301}"), ["zoe"], "composed or not");
        assert!(rests("").is_empty() && rests(" - ").is_empty());
    }
}
