//! Policies as text: taken out for review, and brought in again. What differs from the policies of the desk is shown
//! before it is saved. Teams, mailboxes, brands and categories are written by name, so that the text is at home on other desks too.

use super::fate::Fate;
use super::saving;
use crate::calendars;
use crate::closing::policy::{self, Rules};
use crate::events;
use crate::ids::{PolicyId, SurveyLineId};
use crate::settings;
use crate::store::{Act, Error, Result};
use crate::tickets::facts::{self, FACTS, Kind};
use database::{Tx, params};
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

/// All policies of a desk.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Written {
    /// In the order in which they are asked.
    #[serde(default)]
    pub policy: Vec<WrittenPolicy>,
}

/// One of them.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct WrittenPolicy {
    pub name: String,
    #[serde(default)]
    pub enabled: bool,
    /// The rules as a version keeps them, with names instead of numbers.
    pub rules: Value,
}

/// What a text would do.
#[derive(Debug, Clone, PartialEq)]
pub struct Incoming {
    pub name: String,
    /// The policy that it follows by a new version; None: it is added, switched off.
    pub follows: Option<PolicyId>,
    pub rules: Rules,
    /// What holds now; None for one that is added.
    pub before: Option<Rules>,
}

/// The policies as text.
pub fn write(tx: &mut Tx) -> Result<String> {
    let mut written = Written { policy: vec![] };
    for policy in policy::all(tx)? {
        written.policy.push(WrittenPolicy {
            name: policy.latest.name,
            enabled: policy.enabled,
            rules: with_names(tx, &policy.latest.rules)?,
        });
    }
    toml::to_string_pretty(&written).map_err(|error| Error::Broken(error.to_string()))
}

/// What conditions name by number and texts by name: the field, and each number with its name.
type Named = (&'static str, Vec<(i64, String)>);

fn named(tx: &mut Tx) -> Result<Vec<Named>> {
    let mut all = vec![];
    for fact in FACTS {
        if let (Kind::Id(of), Some(condition)) = (fact.kind, fact.condition) {
            let named = facts::named(tx, of)?.into_iter();
            all.push((condition, named.map(|one| (one.id, one.name)).collect()));
        }
    }
    Ok(all)
}

fn with_names(tx: &mut Tx, rules: &Rules) -> Result<Value> {
    let mut value = serde_json::to_value(rules)?;
    for (field, known) in named(tx)? {
        if let Some(Value::Array(ids)) = value.pointer_mut(&format!("/conditions/{field}")) {
            let name = |id: &Value| known.iter().find(|(known, _)| id == known);
            *ids = ids.iter().filter_map(name).map(|(_, name)| json!(name)).collect();
        }
    }
    if let Some(id) = rules.calendar {
        let named = calendars::find(tx, id)?;
        value["calendar"] = json!(named.map(|calendar| calendar.name));
    }
    if let Some(line) = rules.asks_with {
        let named = surveys(tx)?.into_iter().find(|(id, _)| *id == line);
        value["asks_with"] = json!(named.map(|(_, name)| name));
    }
    // TOML knows no null: what is not there is not written.
    if let Some(fields) = value.as_object_mut() {
        fields.retain(|_, value| !value.is_null());
    }
    Ok(value)
}

/// Reads a text, TOML or JSON. What it says and is not so already; an error says which policy cannot be read and why.
pub fn read(tx: &mut Tx, text: &str) -> Result<std::result::Result<Vec<Incoming>, String>> {
    let read: std::result::Result<Written, String> = match text.trim_start().starts_with('{') {
        true => serde_json::from_str(text).map_err(|error| error.to_string()),
        false => toml::from_str(text).map_err(|error| error.to_string()),
    };
    let written = match read {
        Ok(written) => written,
        Err(why) => return Ok(Err(why)),
    };
    let all = policy::all(tx)?;
    let mut incoming = vec![];
    for policy in written.policy {
        let name = policy.name.trim().to_owned();
        if name.is_empty() {
            return Ok(Err("name".to_owned()));
        }
        let rules = match with_numbers(tx, policy.rules)? {
            Ok(rules) => rules,
            Err(why) => return Ok(Err(format!("{name}: {why}"))),
        };
        let known = all.iter().find(|known| known.latest.name == name);
        if known.is_some_and(|known| known.latest.rules == rules) {
            continue;
        }
        incoming.push(Incoming {
            name,
            follows: known.map(|known| known.latest.policy_id),
            before: known.map(|known| known.latest.rules.clone()),
            rules,
        });
    }
    Ok(Ok(incoming))
}

fn with_numbers(tx: &mut Tx, mut value: Value) -> Result<std::result::Result<Rules, String>> {
    for (field, known) in named(tx)? {
        let Some(Value::Array(names)) = value.pointer_mut(&format!("/conditions/{field}")) else {
            continue;
        };
        for named in names {
            let Some(name) = named.as_str() else { continue };
            match number_of(&known, name) {
                Some(id) => *named = json!(id),
                None => return Ok(Err(format!("{field}: \"{name}\""))),
            }
        }
    }
    if let Some(name) = value["calendar"].as_str().map(str::to_owned) {
        let calendars = calendars::all(tx)?;
        match calendars.iter().find(|calendar| calendar.name == name) {
            Some(calendar) => value["calendar"] = json!(calendar.id.get()),
            None => return Ok(Err(format!("calendar: {name}"))),
        }
    }
    if let Some(name) = value["asks_with"].as_str().map(str::to_owned) {
        match surveys(tx)?.iter().find(|(_, known)| *known == name) {
            Some((line, _)) => value["asks_with"] = json!(line.get()),
            None => return Ok(Err(format!("asks_with: {name}"))),
        }
    }
    Ok(serde_json::from_value(value).map_err(|error| error.to_string()))
}

/// The number behind a name; where no name is just so, letter case does not matter.
fn number_of(known: &[(i64, String)], name: &str) -> Option<i64> {
    let exact = known.iter().find(|(_, known)| known == name);
    let alike = || {
        known
            .iter()
            .find(|(_, known)| known.to_lowercase() == name.to_lowercase())
    };
    exact.or_else(alike).map(|(id, _)| *id)
}

/// The surveys that can be asked with, by their newest names.
fn surveys(tx: &mut Tx) -> Result<Vec<(SurveyLineId, String)>> {
    let sql = "SELECT s.line_id, s.name FROM survey s JOIN survey f ON f.id = s.line_id WHERE f.archived_at IS NULL
         AND s.version = (SELECT MAX(n.version) FROM survey n WHERE n.line_id = s.line_id) ORDER BY s.line_id";
    Ok(tx.all(sql, [])?)
}

/// Saves what was read: new policies switched off and last, known ones as new versions that tickets under way do not feel.
pub fn bring_in(act: &mut Act, incoming: &[Incoming], reason: &str) -> Result<()> {
    settings::in_turn(act)?;
    for policy in incoming {
        match policy.follows {
            Some(id) => {
                saving::edit(act, id, &policy.name, &policy.rules, reason, Fate::Keep)?;
            }
            None => {
                let now = act.now;
                let (id,): (PolicyId,) = act.one(
                    "INSERT INTO policy (name, position, enabled, created_at)
                     SELECT $1, COALESCE(MAX(position), 0) + 1, FALSE, $2 FROM policy RETURNING id",
                    params![policy.name.as_str(), now],
                )?;
                saving::add_version(act, id, &policy.rules, reason)?;
                events::added(act, id, &policy.name)?;
            }
        }
    }
    Ok(())
}
