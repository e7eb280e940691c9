//! Tags of persons: what the desk knows of someone in a word, `vip` or `wholesale`. Conditions can ask for them.

use super::hold;
use crate::ids::PersonId;
use crate::store::{Act, Result};
use database::{Tx, pad, params, places};
use letters::one_line;
use std::collections::HashMap;

/// Tags as they are kept: lower case, spaces become underscores, no doubles, at most 100 characters each and 100 tags.
pub fn clean_tags(wanted: &[String]) -> Vec<String> {
    let mut tags: Vec<String> = wanted
        .iter()
        .map(|tag| one_line(tag).replace(' ', "_").to_lowercase())
        .filter(|tag| !tag.is_empty())
        .map(|tag| tag.chars().take(100).collect())
        .collect();
    tags.sort();
    tags.dedup();
    tags.truncate(100);
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
    let wanted = clean_tags(wanted);
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
