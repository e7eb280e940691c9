//! What an administrator sets for the whole desk, by name, and the turn in which administrators change what is set up.
//!
//! Owns: `setting`.

mod sending;

/// Changes of administrators follow one another: whoever looks at what is set and then sets something begins with this,
/// before anything else is taken.
pub fn in_turn(act: &mut Act) -> Result<()> {
    Ok(act.in_turn("settings")?)
}

pub use sending::{SECOND_THOUGHTS, Sending, sending, set_sending};

use crate::events::{self, Subject};
use crate::store::{Act, Error, Result};
use database::{Tx, params};
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::Value;

/// What a desk is called until somebody names it.
pub const UNNAMED: &str = "Guichet";

/// The desk's name as customers read it.
pub fn desk_name(tx: &mut Tx) -> Result<String> {
    Ok(get(tx, "desk_name")?.unwrap_or_else(|| UNNAMED.to_owned()))
}

/// Characters of a desk's name.
const DESK_NAME: usize = 80;

/// Names the desk, in one line. A name that is longer than [`DESK_NAME`] is cut.
pub fn set_desk_name(act: &mut Act, name: &str) -> Result<()> {
    let name = name.split_whitespace().collect::<Vec<_>>().join(" ");
    if name.is_empty() {
        return Err(Error::invalid("name", "error-empty"));
    }
    let name: String = name.chars().take(DESK_NAME).collect();
    change(act, "desk_name", &name)
}

/// The names (authserv-id, RFC 8601) under which our own mail servers write what they found out about a letter's sender.
pub fn trusted_mail_servers(tx: &mut Tx) -> Result<Vec<String>> {
    Ok(get(tx, "trusted_mail_servers")?.unwrap_or_default())
}

/// Sets them.
pub fn set_trusted_mail_servers(act: &mut Act, names: &[String]) -> Result<()> {
    change(act, "trusted_mail_servers", &names)
}

/// A setting by name; None if it was never set.
pub fn get<T: DeserializeOwned>(tx: &mut Tx, name: &str) -> Result<Option<T>> {
    let found = tx.find::<(String,)>("SELECT value FROM setting WHERE name = $1", params![name])?;
    Ok(found.map(|(value,)| serde_json::from_str(&value)).transpose()?)
}

/// Changes a setting as somebody wished, and notes what differs for the change log.
pub fn change<T: Serialize>(act: &mut Act, name: &str, value: &T) -> Result<()> {
    in_turn(act)?;
    let before: Value = get(act, name)?.unwrap_or(Value::Null);
    set(act, name, value)?;
    let after = serde_json::to_value(value)?;
    match (&before, &after) {
        (Value::Object(_), Value::Object(_)) => events::altered(act, Subject::SETTING, "", &before, &after),
        _ => events::changed(act, Subject::SETTING, "", name, before, after),
    }
}

/// Sets a setting.
pub fn set<T: Serialize>(act: &mut Act, name: &str, value: &T) -> Result<()> {
    act.run(
        "INSERT INTO setting (name, value) VALUES ($1, $2) ON CONFLICT (name) DO UPDATE SET value = excluded.value",
        params![name, serde_json::to_string(value)?],
    )?;
    Ok(())
}
