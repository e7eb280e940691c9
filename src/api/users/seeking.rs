//! Who a search for users means: words, and what else that API lets one ask of users.

use crate::api::refusals::Refusal;
use crate::api::terms::{Term, terms, unknown, unreadable};
use crate::people::{self, Role, Sought};

/// Reads the words and terms of a search for users.
///
/// # Errors
/// A term that nobody understands is told, not taken for a search without result.
pub fn sought(text: &str) -> Result<Sought, Refusal> {
    let mut sought = Sought::default();
    for term in terms(text) {
        read(&mut sought, &term)?;
    }
    Ok(sought)
}

fn read(sought: &mut Sought, term: &Term) -> Result<(), Refusal> {
    let value = term.value.trim().trim_end_matches('*').to_owned();
    let Some(field) = term.field.as_deref() else {
        if term.not {
            return Err(unreadable(term));
        }
        sought.words.extend(value.split_whitespace().map(str::to_owned));
        return Ok(());
    };
    if term.sign != ":" || term.not && field != "role" {
        return Err(unreadable(term));
    }
    match field {
        "type" | "order_by" | "sort" => {}
        "email" | "user" | "requester" if people::is_whole_address(&term.value) => {
            sought.addresses.push(value);
        }
        "name" | "email" | "user" | "requester" => {
            sought.words.extend(value.split_whitespace().map(str::to_owned));
        }
        "role" => sought.roles.extend(roles(term)?),
        "external_id" => sought.external_id = Some(value),
        "phone" => sought.phone = Some(value),
        "tag" | "tags" => sought.tags.extend(value.split(',').map(str::to_owned)),
        "suspended" | "is_suspended" => sought.suspended = Some(flag(term)?),
        "verified" | "is_verified" => sought.verified = Some(flag(term)?),
        _ => return Err(unknown(term)),
    }
    Ok(())
}

/// The roles that a word of that API means, or all others.
fn roles(term: &Term) -> Result<Vec<Role>, Refusal> {
    let named = match term.value.as_str() {
        "end-user" => vec![Role::Customer],
        "agent" => vec![Role::Light, Role::Agent],
        "admin" => vec![Role::Admin],
        _ => return Err(unreadable(term)),
    };
    let mut roles = vec![Role::Customer, Role::Light, Role::Agent, Role::Admin];
    roles.retain(|role| named.contains(role) != term.not);
    Ok(roles)
}

fn flag(term: &Term) -> Result<bool, Refusal> {
    term.value.parse().map_err(|_| unreadable(term))
}
