//! What an administrator sets for the whole desk: its name, its calendar, its mailboxes.
//!
//! Owns: `setting`, `mailbox`.

mod fault;
mod mailbox;
mod oauth;
mod problems;
mod server;
mod set_up;
mod stored;

pub use fault::{Fault, Step};
pub use mailbox::{
    Mailbox, add_mailbox, find_mailbox, mailbox_by_address, mailbox_for_recipient, mailboxes, main_mailbox,
};
pub use oauth::{access_token, forget_token};
pub use server::{After, Auth, Imap, Secret, Security, Server};
pub use set_up::{SetUp, USUAL_CEILING, end_quarantine, retire, set_up};
pub use stored::{fetched, imap_of, imap_shown, relay_of, relay_shown, relayed};

use crate::languages::Zone;
use crate::store::{Act, Result};
use calendar::Calendar;
use database::{Tx, params};
use serde::Serialize;
use serde::de::DeserializeOwned;

/// The desk's name as customers read it.
pub fn desk_name(tx: &mut Tx) -> Result<String> {
    Ok(get(tx, "desk_name")?.unwrap_or_else(|| "Guichet".to_owned()))
}

/// Names the desk.
pub fn set_desk_name(act: &mut Act, name: &str) -> Result<()> {
    set(act, "desk_name", &name)
}

/// The desk's calendar: every "business day" in a policy or a promise counts in it. None before the first start.
pub fn calendar(tx: &mut Tx) -> Result<Option<Calendar>> {
    get(tx, "calendar")
}

/// Sets the calendar. Steps that are already planned move when they are looked at next.
pub fn set_calendar(act: &mut Act, calendar: &Calendar) -> Result<()> {
    set(act, "calendar", calendar)
}

/// The desk's time zone: dates are told in it to those who have none of their own.
pub fn zone(tx: &mut Tx) -> Result<Zone> {
    let calendar = calendar(tx)?;
    let zone = calendar.and_then(|calendar| Zone::get(calendar.time_zone()).ok());
    Ok(zone.unwrap_or(Zone::UTC))
}

/// A setting by name; None if it was never set.
pub fn get<T: DeserializeOwned>(tx: &mut Tx, name: &str) -> Result<Option<T>> {
    let found = tx.find::<(String,)>("SELECT value FROM setting WHERE name = $1", params![name])?;
    Ok(found.map(|(value,)| serde_json::from_str(&value)).transpose()?)
}

/// Sets a setting.
pub fn set<T: Serialize>(act: &mut Act, name: &str, value: &T) -> Result<()> {
    act.run(
        "INSERT INTO setting (name, value) VALUES ($1, $2) ON CONFLICT (name) DO UPDATE SET value = excluded.value",
        params![name, serde_json::to_string(value)?],
    )?;
    Ok(())
}
