//! The settings of a mailbox that a body asks for.

use crate::api::given::Given;
use crate::ids::TeamId;
use crate::mailboxes::{Imap, Secret, SetUp};
use crate::store::{Error, Result};
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::{Map, Value};

/// Without its secrets: what is not typed anew is put in only where it may be.
pub fn blanked(mut wish: SetUp) -> SetUp {
    wish.imap = wish
        .imap
        .map(|(imap, _)| (Imap { since: 0, ..imap }, Secret::default()));
    wish.relay = wish.relay.map(|(relay, _)| (relay, Secret::default()));
    wish
}

/// What the body wishes, over what there was.
pub fn wished(given: &Given, mut wish: SetUp) -> Result<SetUp> {
    if let Some(address) = given.text("address")? {
        wish.address = address.unwrap_or_default();
    }
    if let Some(name) = given.text("name")? {
        wish.name = name.unwrap_or_default();
    }
    if let Some(team) = given.id("group_id")? {
        wish.team_id = team.map(TeamId::from);
    }
    if let Some(most) = given.id("sends_per_hour")? {
        wish.sends_per_hour = most;
    }
    wish.imap = server(given, "imap", wish.imap)?;
    wish.relay = server(given, "relay", wish.relay)?;
    Ok(wish)
}

fn server<T: Serialize + DeserializeOwned + Default>(
    given: &Given,
    field: &'static str,
    before: Option<(T, Secret)>,
) -> Result<Option<(T, Secret)>> {
    let fields = match given.look(field) {
        None => return Ok(before),
        Some(Value::Null | Value::Bool(false)) => return Ok(None),
        Some(Value::Object(fields)) => fields,
        Some(_) => return Err(Error::invalid(field, "api-value")),
    };
    let before = before.map(|(server, _)| server).unwrap_or_default();
    let mut whole = match serde_json::to_value(before)? {
        Value::Object(whole) => whole,
        _ => Map::new(),
    };
    whole.remove("since");
    // A port that was not named follows how the server is spoken to.
    if fields.contains_key("host") || fields.contains_key("security") {
        whole.remove("port");
    }
    whole.extend(
        fields
            .iter()
            .filter(|(name, _)| *name != "since")
            .map(|(name, value)| (name.clone(), value.clone())),
    );
    let whole = Value::Object(whole);
    let wrong = |_| Error::invalid(field, "api-value");
    let secret = serde_json::from_value(whole.clone()).map_err(wrong)?;
    Ok(Some((serde_json::from_value(whole).map_err(wrong)?, secret)))
}
