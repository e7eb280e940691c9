//! What an administrator sets for the whole desk: its name, its calendars, its mailboxes, its categories.
//!
//! Owns: `setting`, `mailbox`, `brand`, `calendar`, `team_calendar`, `brand_calendar`, `category`.

mod brand;
mod calendars;
mod categories;
mod fault;
mod ical;
mod mailbox;
mod oauth;
mod pace;
mod problems;
mod sending;
mod server;
mod set_up;
mod stored;

pub use brand::{
    Brand, USUAL_COLOUR, add_brand, brand, brand_of, brands, brands_in_use, find_brand, is_dark_enough,
    rename_brand, set_brand_retired, set_colour, set_logo,
};
pub use calendars::{
    Calendars, NamedCalendar, Whose, add_calendar, brands_of_calendar, calendar, calendar_for,
    calendar_of_team, calendars, change_calendar, find_calendar, must_open, open_day, remove_calendar,
    set_brands, set_calendar, set_teams, teams_of_calendar, zone,
};
pub use categories::{
    Category, add_category, categories, category_by_name, find_category, must_be_in_use, rename_category,
    set_retired,
};
pub use fault::{Fault, Step, Why};
pub use ical::{FileDays, days_of_file};
pub use mailbox::{
    Mailbox, add_mailbox, find_mailbox, mailbox_by_address, mailbox_for_recipient, mailbox_of_brand,
    mailboxes, main_mailbox,
};
pub use oauth::{NoToken, access_token, forget_token};
pub use pace::Pace;
pub use server::{After, Auth, Imap, Secret, Security, Server};
pub use set_up::{SetUp, USUAL_CEILING, end_quarantine, retire, set_up};
pub use stored::{fetched, imap_of, imap_shown, relay_of, relay_shown, relayed};

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
const UNNAMED: &str = "Guichet";

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
