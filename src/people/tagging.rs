//! Tags of persons: what the desk knows of someone in a word, `vip` or `wholesale`. Conditions can ask for them.

use super::hold;
use crate::ids::PersonId;
use crate::store::{Act, Error, Result};
use database::{Tx, pad, params, places};
use letters::one_line;
use std::collections::HashMap;
use unicode_normalization::UnicodeNormalization;

/// More tags than this nothing has, and a tag no more characters.
const MOST: usize = 100;

/// Tags as they are kept; too many or too long ones are refused, so that none pushes out another.
pub fn checked_tags(wanted: &[String]) -> Result<Vec<String>> {
    let tags = clean_tags(wanted);
    if tags.len() > MOST {
        return Err(Error::invalid("tags", "error-too-many-tags"));
    }
    if tags.iter().any(|tag| tag.chars().count() > MOST) {
        return Err(Error::invalid("tags", "error-tag-too-long"));
    }
    Ok(tags)
}

/// Tags as they are compared: lower case, letters composed, spaces become underscores, no doubles, in order.
pub fn clean_tags(wanted: &[String]) -> Vec<String> {
    let mut tags: Vec<String> = wanted
        .iter()
        .map(|tag| {
            let tag = one_line(tag).replace(' ', "_").to_lowercase();
            tag.nfc().collect::<String>()
        })
        .filter(|tag| !tag.is_empty())
        .collect();
    tags.sort();
    tags.dedup();
    tags
}

/// A person's tags in order.
pub fn tags(tx: &mut Tx, id: PersonId) -> Result<Vec<String>> {
    let sql = "SELECT tag FROM person_tag WHERE person_id = $1 ORDER BY tag";
    let found: Vec<(String,)> = tx.all(sql, params![id])?;
    Ok(found.into_iter().map(|(tag,)| tag).collect())
}

/// The tags of several persons, in order; who has none is not there.
pub fn tags_of(tx: &mut Tx, ids: &[PersonId]) -> Result<HashMap<PersonId, Vec<String>>> {
    let mut tags: HashMap<PersonId, Vec<String>> = HashMap::new();
    if ids.is_empty() {
        return Ok(tags);
    }
    let list = places(1, ids.len()).0;
    let sql =
        format!("SELECT person_id, tag FROM person_tag WHERE person_id IN ({list}) ORDER BY person_id, tag");
    for (person, tag) in tx.all::<(PersonId, String)>(&sql, pad(ids))? {
        tags.entry(person).or_default().push(tag);
    }
    Ok(tags)
}

/// Replaces a person's tags.
pub fn set_tags(act: &mut Act, id: PersonId, wanted: &[String]) -> Result<()> {
    let wanted = checked_tags(wanted)?;
    // The person first: two who set tags at the same time follow each other.
    hold(act, id)?;
    if tags(act, id)? == wanted {
        return Ok(());
    }
    let now = act.now;
    act.run(
        "UPDATE person SET updated_at = $1 WHERE id = $2",
        params![now, id],
    )?;
    act.run("DELETE FROM person_tag WHERE person_id = $1", params![id])?;
    for tag in wanted {
        act.put(
            "INSERT INTO person_tag (person_id, tag) VALUES ($1, $2)",
            params![id, tag],
        )?;
    }
    Ok(())
}
