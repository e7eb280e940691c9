//! Seeking persons: by words of their name or the beginning of an address, and by what else is known of them.

use super::names::forms;
use super::person::{COLUMNS, JOIN};
use super::{Person, Role, clean_tags};
use crate::store::Result;
use database::{Tx, Value};

/// More words than these do not narrow a search.
const MOST_WORDS: usize = 6;

/// So many of those whom one word fits are looked at.
const LOOKED_AT: i64 = 10_000;

/// Who is sought; what is left empty asks nothing.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Sought {
    /// Each begins a word of the name or an address.
    pub words: Vec<String>,
    /// Each is one of their addresses.
    pub addresses: Vec<String>,
    pub roles: Vec<Role>,
    pub external_id: Option<String>,
    pub phone: Option<String>,
    pub tags: Vec<String>,
    pub suspended: Option<bool>,
    /// Whether the main address is known to be theirs.
    pub verified: Option<bool>,
}

impl Sought {
    /// Whether it asks nothing.
    pub fn is_empty(&self) -> bool {
        *self == Sought::default()
    }
}

/// Persons by words: each begins a word of the name or an address. At most `limit`.
pub fn search(tx: &mut Tx, words: &str, limit: i64) -> Result<Vec<Person>> {
    let sought = Sought {
        words: words.split_whitespace().map(str::to_owned).collect(),
        ..Sought::default()
    };
    if sought.words.is_empty() {
        return Ok(vec![]);
    }
    seek(tx, &sought, limit)
}

/// Persons of whom all holds, by id. At most `limit`.
pub fn seek(tx: &mut Tx, sought: &Sought, limit: i64) -> Result<Vec<Person>> {
    let (condition, mut values) = condition(sought);
    values.push(limit.into());
    let sql = format!(
        "SELECT {COLUMNS} FROM {JOIN} WHERE {condition} ORDER BY p.id LIMIT ${}",
        values.len()
    );
    Ok(tx.all(&sql, values)?)
}

/// Whether the text is one address in full: whoever names it means no other that begins like it.
pub fn is_whole_address(text: &str) -> bool {
    let Some((local, domain)) = text.trim().rsplit_once('@') else {
        return false;
    };
    let inside = domain.trim_matches('.') == domain && domain.contains('.');
    !local.is_empty() && inside && !text.trim().contains([' ', '*', ','])
}

fn condition(sought: &Sought) -> (String, Vec<Value>) {
    let (mut parts, mut values): (Vec<String>, Vec<Value>) = (vec!["1 = 1".to_owned()], vec![]);
    let mut place = |value: Value| {
        values.push(value);
        format!("${}", values.len())
    };
    match sought.words.as_slice() {
        [] => {}
        [word] => parts.push(begun(&mut place, word)),
        words => {
            // As they follow each other, or each of them somewhere.
            let whole = begun(&mut place, &words.join(" "));
            let each = words.iter().take(MOST_WORDS).map(|word| begun(&mut place, word));
            let each = each.collect::<Vec<String>>().join(" AND ");
            parts.push(format!("({whole} OR {each})"));
        }
    }
    for address in &sought.addresses {
        let address = place(letters::canonical(address).into());
        parts.push(format!(
            "p.id IN (SELECT person_id FROM address WHERE kind = 'email' AND value = {address})"
        ));
    }
    if !sought.roles.is_empty() {
        let roles: Vec<String> = sought.roles.iter().map(|role| place((*role).into())).collect();
        parts.push(format!("p.role IN ({})", roles.join(", ")));
    }
    if let Some(id) = &sought.external_id {
        parts.push(format!("p.external_id = {}", place(id.as_str().into())));
    }
    if let Some(phone) = &sought.phone {
        parts.push(format!("p.phone = {}", place(phone.as_str().into())));
    }
    for tag in clean_tags(&sought.tags) {
        let tag = place(tag.into());
        parts.push(format!(
            "EXISTS (SELECT 1 FROM person_tag k WHERE k.person_id = p.id AND k.tag = {tag})"
        ));
    }
    if let Some(suspended) = sought.suspended {
        parts.push(format!("p.suspended = {}", place(suspended.into())));
    }
    if let Some(verified) = sought.verified {
        parts.push(format!(
            "COALESCE(a.verified, FALSE) = {}",
            place(verified.into())
        ));
    }
    (parts.join(" AND "), values)
}

/// Whether these words begin a word of the name or an address: ranges that an index serves on both engines.
fn begun(place: &mut impl FnMut(Value) -> String, words: &str) -> String {
    // The first text that no longer begins so.
    let until = |text: &str| format!("{text}\u{10FFFF}");
    let mut named: Vec<String> = vec![];
    for name in forms(words) {
        let (from, to) = (place(name.as_str().into()), place(until(&name).into()));
        named.push(format!("rest >= {from} AND rest < {to}"));
    }
    let named = named.join(" OR ");
    let address = words.trim().to_lowercase();
    let (begin, end) = (place(address.as_str().into()), place(until(&address).into()));
    format!(
        "p.id IN (SELECT person_id FROM (SELECT person_id FROM person_word
                WHERE {named} ORDER BY rest, person_id LIMIT {LOOKED_AT}) named
             UNION SELECT person_id FROM (SELECT person_id FROM address
                WHERE kind = 'email' AND value >= {begin} AND value < {end} ORDER BY value LIMIT {LOOKED_AT}) addressed)"
    )
}
