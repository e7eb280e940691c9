//! What is known of a person, as set by someone who may.

use super::{Identity, Person, by_external_id, find, find_or_add, fold, hold, names, sign_in, working};
use crate::events;
use crate::ids::PersonId;
use crate::languages::Language;
use crate::store::{Act, Error, Result};
use database::params;
use letters::one_line;

/// The longest name, and the longest note, in characters.
const NAME: usize = 255;
const NOTES: usize = 65_536;

/// New values; a field left at None stays as it is. An inner None empties the field.
#[derive(Debug, Clone, Default)]
pub struct Details {
    pub name: Option<String>,
    pub address: Option<String>,
    /// Whether the main address is known to be the person's own.
    pub verified: Option<bool>,
    pub external_id: Option<Option<String>>,
    pub notes: Option<String>,
    pub phone: Option<String>,
    pub alias: Option<String>,
    pub details: Option<String>,
    pub suspended: Option<bool>,
    pub language: Option<Language>,
    /// An IANA name.
    pub time_zone: Option<String>,
}

/// Adds a customer. An address that someone has already cannot be taken.
pub fn add_customer(act: &mut Act, name: &str, address: &str) -> Result<Person> {
    check_address(address)?;
    match find_or_add(act, Identity::email(address), name, None)? {
        (person, true) => Ok(person),
        _ => Err(Error::invalid("email", "error-taken")),
    }
}

/// Sets what is given, all or nothing.
pub fn set_details(act: &mut Act, id: PersonId, details: Details) -> Result<Person> {
    if let Some(Some(external)) = &details.external_id {
        hold_external_id(act, external)?;
    }
    hold(act, id)?;
    let before = find(act, id)?;
    if let Some(address) = details
        .address
        .as_deref()
        .filter(|a| Some(*a) != before.address.as_deref())
    {
        set_address(act, id, address)?;
    }
    if let Some(Some(external)) = &details.external_id
        && by_external_id(act, external)?.is_some_and(|other| other.id != id)
    {
        return Err(Error::invalid("external_id", "error-taken"));
    }
    check_lengths(&details)?;
    if details.suspended == Some(true) {
        working::must_not_be_the_last(act, id, "suspended")?;
        // Lifting it is no sign-in: who was signed in before signs in once more.
        sign_in::end_sessions(act, id)?;
    }
    let details = seen(details);
    let (verified, was_suspended) = (details.verified, before.suspended);
    let name = details
        .name
        .as_deref()
        .map_or_else(|| before.name.clone(), one_line);
    write(act, before, &name, details)?;
    names::index(act, id, &name)?;
    let after = find(act, id)?;
    // Of those who work here, for whoever asks why somebody could not sign in.
    if after.role.works_here() {
        events::changed(
            act,
            id,
            after.shown(),
            "suspended",
            was_suspended,
            after.suspended,
        )?;
    }
    if let Some(verified) = verified {
        let sql = "UPDATE address SET verified = $1 WHERE person_id = $2 AND kind = 'email' AND main";
        act.run(sql, params![verified, id])?;
    }
    find(act, id)
}

fn write(act: &mut Act, before: Person, name: &str, details: Details) -> Result<()> {
    let (now, id) = (act.now, before.id);
    act.run(
        "UPDATE person SET name = $1, folded = $2, external_id = $3, notes = $4, suspended = $5, language = $6,
             time_zone = $7, phone = $8, alias = $9, details = $10, updated_at = $11 WHERE id = $12",
        params![
            name.trim(),
            fold(name),
            details.external_id.unwrap_or(before.external_id),
            details.notes.unwrap_or(before.notes),
            details.suspended.unwrap_or(before.suspended),
            details.language.or(before.language),
            details.time_zone.or(before.time_zone),
            details.phone.unwrap_or(before.phone),
            details.alias.unwrap_or(before.alias),
            details.details.unwrap_or(before.details),
            now,
            id
        ],
    )?;
    Ok(())
}

/// What nobody sees has no place in what everybody reads.
fn seen(details: Details) -> Details {
    let seen = |c: &char| matches!(c, '\n' | '\t') || !(c.is_control() || letters::is_invisible(*c));
    let several = |text: String| text.chars().filter(seen).collect::<String>();
    Details {
        phone: details.phone.map(|phone| one_line(&phone)),
        alias: details.alias.map(|alias| one_line(&alias)),
        notes: details.notes.map(several),
        details: details.details.map(several),
        ..details
    }
}

/// Takes an id of another system before it is asked whose it is: two who give it to somebody follow one another.
pub fn hold_external_id(act: &mut Act, external_id: &str) -> Result<()> {
    Ok(act.in_turn(&format!("external id {external_id}"))?)
}

fn check_lengths(details: &Details) -> Result<()> {
    for (field, text, most) in [
        ("name", &details.name, NAME),
        ("alias", &details.alias, NAME),
        ("phone", &details.phone, NAME),
        ("details", &details.details, NOTES),
        ("notes", &details.notes, NOTES),
    ] {
        if text.as_ref().is_some_and(|text| text.chars().count() > most) {
            return Err(Error::invalid(field, "api-value"));
        }
    }
    Ok(())
}

/// Gives a person another main address; the old one stays theirs. A new address is not verified.
fn set_address(act: &mut Act, id: PersonId, address: &str) -> Result<()> {
    check_address(address)?;
    let address = letters::canonical(address);
    let now = act.now;
    act.run(
        "UPDATE address SET main = FALSE WHERE person_id = $1 AND kind = 'email'",
        params![id],
    )?;
    let set = act.run(
        "INSERT INTO address (person_id, kind, value, main, created_at) VALUES ($1, 'email', $2, TRUE, $3)
         ON CONFLICT (kind, value) DO UPDATE SET main = TRUE WHERE address.person_id = excluded.person_id",
        params![id, address, now],
    )?;
    match set {
        0 => Err(Error::invalid("email", "error-taken")),
        _ => Ok(()),
    }
}

/// Refuses what letters cannot be sent to.
pub fn check_address(address: &str) -> Result<()> {
    // As it is kept: with nothing around it that the reader of letters passes over.
    let whole = |sound: &String| letters::canonical(sound) == letters::canonical(address);
    let sendable = letters::sendable(address).filter(whole);
    sendable.map(drop).ok_or(Error::invalid("email", "error-address"))
}
