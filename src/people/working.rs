//! Those who work here: adding them, and what they set for themselves.

use super::person::{COLUMNS, JOIN};
use super::{Person, Role, find, fold, hold, names, sign_in};
use crate::events;
use crate::ids::PersonId;
use crate::languages::Language;
use crate::store::{Act, Error, Result};
use database::{Tx, params};
use letters::one_line;

/// Someone to add, or to change if the address is known.
#[derive(Clone)]
pub struct NewAgent {
    pub name: String,
    pub address: String,
    pub role: Role,
    pub language: Option<Language>,
    /// A PHC string made by [`sign_in::hash_password`]; None: cannot sign in by password.
    pub password: Option<String>,
}

/// Adds someone who works here. A person with that address gets the name, the role and the password instead; who was
/// suspended is so no longer.
pub fn add_agent(act: &mut Act, new: NewAgent) -> Result<Person> {
    let address = letters::canonical(&new.address);
    super::check_address(&address)?;
    let name = one_line(&new.name);
    if name.is_empty() {
        return Err(Error::invalid("name", "error-empty"));
    }
    let person = super::find_or_add_customer(act, &new.name, &address, new.language)?;
    let now = act.now;
    act.run(
        "UPDATE person SET name = $1, folded = $2, role = $3, language = COALESCE($4, language),
             password = COALESCE($5, password), suspended = FALSE, updated_at = $6 WHERE id = $7",
        params![
            &name,
            fold(&name),
            new.role,
            new.language,
            new.password,
            now,
            person.id
        ],
    )?;
    names::index(act, person.id, &new.name)?;
    act.run(
        "UPDATE address SET verified = TRUE WHERE kind = 'email' AND value = $1",
        params![address],
    )?;
    sign_in::end_sessions(act, person.id)?;
    let added = find(act, person.id)?;
    events::changed(
        act,
        added.id,
        added.shown(),
        "role",
        person.role.as_str(),
        new.role.as_str(),
    )?;
    Ok(added)
}

/// Everyone a ticket can be given to, by name.
pub fn assignable(tx: &mut Tx) -> Result<Vec<Person>> {
    let sql = format!(
        "SELECT {COLUMNS} FROM {JOIN} WHERE p.role IN ('agent', 'admin') AND NOT p.suspended ORDER BY p.folded, p.id"
    );
    Ok(tx.all(&sql, [])?)
}

/// Everyone who works here, by name, suspended or not.
pub fn working_here(tx: &mut Tx) -> Result<Vec<Person>> {
    let sql = format!("SELECT {COLUMNS} FROM {JOIN} WHERE p.role <> 'customer' ORDER BY p.folded, p.id");
    Ok(tx.all(&sql, [])?)
}

/// Whether anybody works here yet.
pub fn somebody_works_here(tx: &mut Tx) -> Result<bool> {
    let sql = "SELECT id FROM person WHERE role IN ('admin', 'agent', 'light') LIMIT 1";
    Ok(tx.find::<(PersonId,)>(sql, [])?.is_some())
}

/// Those who work here and have set no password, by name.
pub fn without_password(tx: &mut Tx) -> Result<Vec<Person>> {
    let sql = format!(
        "SELECT {COLUMNS} FROM {JOIN} WHERE p.role IN ('admin', 'agent', 'light') AND p.password IS NULL AND NOT p.suspended
         ORDER BY p.folded, p.id"
    );
    Ok(tx.all(&sql, [])?)
}

/// Gives a person another name.
pub fn rename(act: &mut Act, id: PersonId, name: &str) -> Result<()> {
    let (now, name) = (act.now, &one_line(name));
    act.run(
        "UPDATE person SET name = $1, folded = $2, updated_at = $3 WHERE id = $4",
        params![name, fold(name), now, id],
    )?;
    names::index(act, id, name)
}

/// Sets the language a person reads in.
pub fn set_language(act: &mut Act, id: PersonId, language: Language) -> Result<()> {
    let now = act.now;
    act.run(
        "UPDATE person SET language = $1, updated_at = $2 WHERE id = $3",
        params![language, now, id],
    )?;
    Ok(())
}

/// Sets the time zone a person reads dates in (an IANA name).
pub fn set_time_zone(act: &mut Act, id: PersonId, zone: &str) -> Result<()> {
    let now = act.now;
    act.run(
        "UPDATE person SET time_zone = $1, updated_at = $2 WHERE id = $3",
        params![zone, now, id],
    )?;
    Ok(())
}

/// Gives a person another role and ends their sessions (threat A4). The last one who administers stays so.
pub fn set_role(act: &mut Act, id: PersonId, role: Role) -> Result<()> {
    if role != Role::Admin {
        must_not_be_the_last(act, id, "role")?;
    }
    hold(act, id)?;
    let (now, before) = (act.now, find(act, id)?);
    act.run(
        "UPDATE person SET role = $1, updated_at = $2 WHERE id = $3",
        params![role, now, id],
    )?;
    events::changed(
        act,
        id,
        before.shown(),
        "role",
        before.role.as_str(),
        role.as_str(),
    )?;
    sign_in::end_sessions(act, id)
}

/// Refuses what would leave nobody who administers the desk: `field` is what was to be changed. Asked under a lock, so that
/// two who take each other's role follow one another.
pub(super) fn must_not_be_the_last(act: &mut Act, id: PersonId, field: &'static str) -> Result<()> {
    act.in_turn("administrators")?;
    match administrators(act)?.as_slice() {
        [last] if *last == id => Err(Error::invalid(field, "error-last-admin")),
        _ => Ok(()),
    }
}

/// Whoever administers the desk and can sign in.
pub fn administrators(tx: &mut Tx) -> Result<Vec<PersonId>> {
    let sql = "SELECT id FROM person WHERE role = 'admin' AND NOT suspended ORDER BY id";
    let found: Vec<(PersonId,)> = tx.all(sql, [])?;
    Ok(found.into_iter().map(|(id,)| id).collect())
}
