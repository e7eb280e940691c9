//! People in copy: `email_ccs`, `collaborators`, `collaborator_ids` and `additional_collaborators`, as clients give them.

use super::fields;
use crate::api::given::Given;
use crate::ids::{PersonId, TicketId};
use crate::people;
use crate::store::{Act, Error, Result};
use crate::tickets;
use database::Tx;
use serde_json::Value;

/// More people than this never join one ticket (threat M13).
const MOST: usize = 50;

/// Who is to be in copy, and who is not any more.
#[derive(Debug, Default)]
pub struct Copies {
    pub put: Vec<PersonId>,
    gone: Vec<PersonId>,
}

impl Copies {
    /// Whether nobody is named.
    pub fn is_empty(&self) -> bool {
        self.put.is_empty() && self.gone.is_empty()
    }
}

impl Copies {
    /// Lists of ids say who is in copy altogether: whoever is there and not named leaves.
    pub fn replacing(mut self, tx: &mut Tx, ticket: TicketId, given: &Given) -> Result<Copies> {
        if given.list("collaborator_ids")?.is_none() && given.list("email_cc_ids")?.is_none() {
            return Ok(self);
        }
        let there = tickets::participants(tx, ticket)?;
        let left = there.iter().filter(|person| !self.put.contains(person));
        let left: Vec<PersonId> = left.copied().collect();
        self.gone.extend(left);
        self.put.retain(|person| !there.contains(person));
        Ok(self)
    }
}

/// Reads them; unknown addresses become customers.
pub fn read(act: &mut Act, given: &Given) -> Result<Copies> {
    let mut copies = Copies::default();
    for field in [
        "email_ccs",
        "email_cc_ids",
        "collaborators",
        "collaborator_ids",
        "additional_collaborators",
    ] {
        for value in given.list(field)?.unwrap_or_default() {
            let person = person(act, field, &value)?;
            if value["action"] == "delete" {
                copies.gone.push(person);
            } else {
                copies.put.push(person);
            }
        }
    }
    if copies.put.len() > MOST {
        return Err(Error::invalid("email_ccs", "api-value"));
    }
    Ok(copies)
}

/// Puts them in copy, before anything is said, so that they get it.
pub fn apply(act: &mut Act, ticket: TicketId, copies: &Copies) -> Result<()> {
    for person in &copies.put {
        tickets::join(act, ticket, *person)?;
    }
    for person in &copies.gone {
        tickets::leave(act, ticket, *person)?;
    }
    Ok(())
}

/// An id, an address, or an object with either.
fn person(act: &mut Act, field: &'static str, value: &Value) -> Result<PersonId> {
    let wrong = || Error::invalid(field, "api-value");
    let text = |name: &str| value[name].as_str().unwrap_or_default().to_owned();
    let id = value.as_i64().or(value["user_id"].as_i64()).or_else(|| {
        let digits = value.as_str().or(value["user_id"].as_str())?;
        digits.parse().ok()
    });
    if let Some(id) = id {
        return Ok(fields::person_for(act, field, id)?.id);
    }
    let address = [
        value.as_str().unwrap_or_default().to_owned(),
        text("user_email"),
        text("email"),
    ];
    let address = address.iter().find(|text| !text.is_empty()).ok_or_else(wrong)?;
    let read = letters::parse_recipients(address);
    let [Ok(mailbox)] = read.as_slice() else {
        return Err(wrong());
    };
    let name = [text("user_name"), text("name"), mailbox.name.clone()];
    let name = name
        .iter()
        .find(|name| !name.is_empty())
        .cloned()
        .unwrap_or_default();
    let name: Vec<&str> = name
        .split(|c: char| c.is_control() || c.is_whitespace())
        .collect();
    Ok(people::find_or_add_customer(act, &name.join(" "), &mailbox.address, None)?.id)
}
