//! Finding persons, and making customers of those who write for the first time.

use super::person::{COLUMNS, JOIN};
use super::{Identity, IdentityKind, Person, Role, fold, hold, names};
use crate::ids::PersonId;
use crate::languages::Language;
use crate::store::{Act, Error, Result};
use database::{Tx, params};
use letters::one_line;

/// A person by id.
pub fn find(tx: &mut Tx, id: PersonId) -> Result<Person> {
    let sql = format!("SELECT {COLUMNS} FROM {JOIN} WHERE p.id = $1");
    tx.find(&sql, params![id])?.ok_or(Error::NotFound)
}

/// The person that an e-mail address belongs to. Letter case does not matter, nor in which form a domain beyond ASCII is
/// written.
pub fn by_address(tx: &mut Tx, address: &str) -> Result<Option<Person>> {
    let sql = format!(
        "SELECT {COLUMNS} FROM {JOIN}
         WHERE p.id = (SELECT person_id FROM address WHERE kind = 'email' AND value IN ($1, $2)
             ORDER BY value LIMIT 1)"
    );
    let address = letters::canonical(address);
    // Addresses that were kept before both forms were one.
    let on_wire = letters::on_wire(&address);
    Ok(tx.find(&sql, params![address, on_wire])?)
}

/// The person that an identity belongs to.
pub fn by_identity(tx: &mut Tx, identity: &Identity) -> Result<Option<Person>> {
    if identity.kind == IdentityKind::Email {
        return by_address(tx, &identity.value);
    }
    let sql = format!(
        "SELECT {COLUMNS} FROM {JOIN} WHERE p.id = (SELECT person_id FROM address WHERE kind = $1 AND value = $2)"
    );
    Ok(tx.find(&sql, params![identity.kind, identity.value.as_str()])?)
}

/// The person with this id in another system.
pub fn by_external_id(tx: &mut Tx, external_id: &str) -> Result<Option<Person>> {
    let sql = format!("SELECT {COLUMNS} FROM {JOIN} WHERE p.external_id = $1");
    Ok(tx.find(&sql, params![external_id])?)
}

/// A person's main e-mail address, if it can be written to.
pub fn main_address(tx: &mut Tx, id: PersonId) -> Result<Option<String>> {
    let sql =
        "SELECT value FROM address WHERE person_id = $1 AND kind = 'email' AND main AND NOT undeliverable";
    Ok(tx.find::<(String,)>(sql, params![id])?.map(|(value,)| value))
}

/// Persons by id, after `after`, at most `limit`; only those of `role` if given.
pub fn list(tx: &mut Tx, role: Option<Role>, after: Option<PersonId>, limit: i64) -> Result<Vec<Person>> {
    let after = after.map_or(0, PersonId::get);
    Ok(match role {
        Some(role) => {
            let sql = format!(
                "SELECT {COLUMNS} FROM {JOIN} WHERE p.role = $1 AND p.id > $2 ORDER BY p.id LIMIT $3"
            );
            tx.all(&sql, params![role, after, limit])?
        }
        None => {
            let sql = format!("SELECT {COLUMNS} FROM {JOIN} WHERE p.id > $1 ORDER BY p.id LIMIT $2");
            tx.all(&sql, params![after, limit])?
        }
    })
}

/// The person that writes from `address`; a customer is made if it is unknown. An empty stored name is filled in.
pub fn find_or_add_customer(
    act: &mut Act,
    name: &str,
    address: &str,
    language: Option<Language>,
) -> Result<Person> {
    find_or_add(act, Identity::email(address), name, language).map(|(person, _)| person)
}

/// The person with this identity, and whether they were made: a customer is made of an unknown one. An empty stored name is
/// filled in.
pub fn find_or_add(
    act: &mut Act,
    identity: Identity,
    name: &str,
    language: Option<Language>,
) -> Result<(Person, bool)> {
    let name = &one_line(name);
    if let Some(person) = by_identity(act, &identity)? {
        return Ok((complete(act, person, name, language)?, false));
    }
    let now = act.now;
    let (id,): (PersonId,) = act.one(
        "INSERT INTO person (name, folded, role, language, created_at, updated_at)
         VALUES ($1, $2, 'customer', $3, $4, $4) RETURNING id",
        params![name, fold(name), language, now],
    )?;
    let added = act.run(
        "INSERT INTO address (person_id, kind, value, created_at) VALUES ($1, $2, $3, $4)
         ON CONFLICT (kind, value) DO NOTHING",
        params![id, identity.kind, identity.value.as_str(), now],
    )?;
    if added == 0 {
        // Another node was faster with the same identity: its person holds, ours goes.
        act.run("DELETE FROM person WHERE id = $1", params![id])?;
        let faster = by_identity(act, &identity)?.ok_or(Error::NotFound)?;
        return Ok((faster, false));
    }
    names::index(act, id, name)?;
    Ok((find(act, id)?, true))
}

/// A customer of whom no address is certain: someone stands in for whoever wrote. No letter can reach them.
pub fn add_without_address(act: &mut Act, name: &str, language: Option<Language>) -> Result<Person> {
    let (now, name) = (act.now, &one_line(name));
    let (id,): (PersonId,) = act.one(
        "INSERT INTO person (name, folded, role, language, created_at, updated_at)
         VALUES ($1, $2, 'customer', $3, $4, $4) RETURNING id",
        params![name, fold(name), language, now],
    )?;
    names::index(act, id, name)?;
    find(act, id)
}

fn complete(act: &mut Act, mut person: Person, name: &str, language: Option<Language>) -> Result<Person> {
    let name = name.trim();
    let nameless = person.name.is_empty() && !name.is_empty();
    let unheard = person.language.is_none() && language.is_some();
    if nameless || unheard {
        hold(act, person.id)?;
        person = find(act, person.id)?;
        let nameless = nameless && person.name.is_empty();
        if nameless {
            person.name = name.to_owned();
        }
        person.language = person.language.or(language);
        let now = act.now;
        act.put(
            "UPDATE person SET name = $1, folded = $2, language = $3, updated_at = $4 WHERE id = $5",
            params![&person.name, fold(&person.name), person.language, now, person.id],
        )?;
        names::index(act, person.id, &person.name)?;
    }
    Ok(person)
}

/// The password hash of the person with this address, for signing in: only of people who work here.
pub fn password_of(tx: &mut Tx, address: &str) -> Result<Option<(PersonId, Option<String>)>> {
    let sql = "SELECT p.id, p.password FROM person p JOIN address a ON a.person_id = p.id
         WHERE a.kind = 'email' AND a.value = $1 AND p.role <> 'customer' AND NOT p.suspended";
    Ok(tx.find(sql, params![letters::canonical(address)])?)
}
