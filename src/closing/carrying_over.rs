//! Policies as text: taken out for review, and brought in again. What differs from the policies of the desk is shown
//! before it is saved. Teams and mailboxes are written by name, so that the text is at home on other desks too.

use super::Rules;
use super::editing::{self, Fate};
use crate::ids::{CalendarId, PolicyId, SurveyLineId};
use crate::people;
use crate::settings;
use crate::store::{Act, Error, Result};
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
    for policy in editing::all(tx)? {
        written.policy.push(WrittenPolicy {
            name: policy.latest.name,
            enabled: policy.enabled,
            rules: with_names(tx, &policy.latest.rules)?,
        });
    }
    toml::to_string_pretty(&written).map_err(|error| Error::Broken(error.to_string()))
}

fn with_names(tx: &mut Tx, rules: &Rules) -> Result<Value> {
    let mut value = serde_json::to_value(rules)?;
    let (teams, mailboxes, calendars) = (
        people::teams(tx)?,
        settings::mailboxes(tx)?,
        settings::calendars(tx)?,
    );
    if !rules.conditions.teams.is_empty() {
        let named = teams
            .iter()
            .filter(|team| rules.conditions.teams.contains(&team.id));
        value["conditions"]["teams"] = named.map(|team| json!(team.name)).collect();
    }
    if !rules.conditions.mailboxes.is_empty() {
        let named = mailboxes
            .iter()
            .filter(|mailbox| rules.conditions.mailboxes.contains(&mailbox.id));
        value["conditions"]["mailboxes"] = named.map(|mailbox| json!(mailbox.address)).collect();
    }
    if !rules.conditions.brands.is_empty() {
        let brands = settings::brands(tx)?.into_iter();
        let named = brands.filter(|brand| rules.conditions.brands.contains(&brand.id));
        value["conditions"]["brands"] = named.map(|brand| json!(brand.name)).collect();
    }
    if let Some(id) = rules.calendar {
        let named = calendars.iter().find(|calendar| calendar.id == id);
        value["calendar"] = json!(named.map(|calendar| calendar.name.clone()));
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
    let all = editing::all(tx)?;
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
    let (teams, mailboxes, calendars) = (
        people::teams(tx)?,
        settings::mailboxes(tx)?,
        settings::calendars(tx)?,
    );
    let team = |name: &str| {
        teams
            .iter()
            .find(|team| team.name == name)
            .map(|team| team.id.get())
    };
    let mailbox = |address: &str| {
        let found = mailboxes
            .iter()
            .find(|mailbox| mailbox.address == address.to_lowercase());
        found.map(|mailbox| mailbox.id.get())
    };
    let brands = settings::brands(tx)?;
    let brand = |name: &str| Some(brands.iter().find(|brand| brand.name == name)?.id.get());
    type Numbers<'a> = &'a dyn Fn(&str) -> Option<i64>;
    let lists: [(&str, Numbers); 3] = [("teams", &team), ("mailboxes", &mailbox), ("brands", &brand)];
    for (field, number) in lists {
        let Some(names) = value.pointer_mut(&format!("/conditions/{field}")) else {
            continue;
        };
        for name in names.as_array_mut().into_iter().flatten() {
            match name.as_str().map(number) {
                Some(Some(id)) => *name = json!(id),
                Some(None) => return Ok(Err(format!("{field}: {name}"))),
                None => {}
            }
        }
    }
    if let Some(name) = value["calendar"].as_str().map(str::to_owned) {
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

/// The surveys that can be asked with, by their newest names.
fn surveys(tx: &mut Tx) -> Result<Vec<(SurveyLineId, String)>> {
    let sql = "SELECT s.line_id, s.name FROM survey s JOIN survey f ON f.id = s.line_id WHERE f.archived_at IS NULL
         AND s.version = (SELECT MAX(n.version) FROM survey n WHERE n.line_id = s.line_id) ORDER BY s.line_id";
    Ok(tx.all(sql, [])?)
}

/// Saves what was read: new policies switched off and last, known ones as new versions that tickets under way do not feel.
pub fn bring_in(act: &mut Act, incoming: &[Incoming], reason: &str) -> Result<()> {
    for policy in incoming {
        match policy.follows {
            Some(id) => {
                editing::edit(act, id, &policy.name, &policy.rules, reason, Fate::Keep)?;
            }
            None => {
                let now = act.now;
                let (id,): (PolicyId,) = act.one(
                    "INSERT INTO policy (name, position, enabled, created_at)
                     SELECT $1, COALESCE(MAX(position), 0) + 1, FALSE, $2 FROM policy RETURNING id",
                    params![policy.name.as_str(), now],
                )?;
                editing::add_version(act, id, &policy.rules, reason)?;
            }
        }
    }
    Ok(())
}

/// The names of the policies that count in this calendar, in their latest versions.
pub fn counts_in(tx: &mut Tx, calendar: CalendarId) -> Result<Vec<String>> {
    let all = editing::all(tx)?;
    let counting = all
        .into_iter()
        .filter(|policy| policy.latest.rules.calendar == Some(calendar));
    Ok(counting.map(|policy| policy.latest.name).collect())
}
