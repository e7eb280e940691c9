//! The fields of a ticket that a caller gives, checked and in the words of the desk.

use crate::api::given::Given;
use crate::brands;
use crate::categories;
use crate::ids::{BrandId, CategoryId, PersonId, TeamId};
use crate::people::{self, Identity, Person, Role};
use crate::shapes;
use crate::store::{Act, Error, Result};
use crate::tickets::facts::{self, Fact, Kind, Of};
use crate::tickets::{Change, Status};
use database::Tx;

/// What is to change, but for tags. Null empties a fact; one that every ticket has stays as it is.
pub fn read(act: &mut Act, given: &Given) -> Result<Change> {
    let mut change = Change {
        status: status(given)?,
        ..Change::default()
    };
    for fact in facts::by_api() {
        match value(act, given, fact)? {
            None => {}
            Some(None) if fact.needed => {}
            Some(value) => change.facts.set(fact.field, value),
        }
    }
    Ok(change)
}

/// The value that a fact is given, as text. Outer None: nothing is said about it.
fn value(act: &mut Act, given: &Given, fact: &Fact) -> Result<Option<Option<String>>> {
    Ok(match fact.kind {
        Kind::Text => given.text(fact.api)?,
        Kind::Code(_) => match given.text(fact.api)? {
            Some(Some(code)) if fact.parse(&code).is_none() => {
                return Err(Error::invalid(fact.api, "api-value"));
            }
            code => code,
        },
        Kind::Time => as_text(given.time(fact.api)?),
        Kind::Id(Of::Agent) => as_text(assignee(act, given)?),
        Kind::Id(Of::Person) => as_text(requester(act, given)?.map(Some)),
        Kind::Id(Of::Team) => as_text(team(act, given)?),
        Kind::Id(Of::Category) => as_text(category(act, given)?),
        Kind::Id(Of::Brand) => as_text(brand(act, given)?.map(Some)),
        Kind::Id(Of::Mailbox) | Kind::Tags => None,
    })
}

fn as_text<T: ToString>(value: Option<Option<T>>) -> Option<Option<String>> {
    value.map(|value| value.map(|value| value.to_string()))
}

/// The tags after `before`: replaced by `tags`, with `additional_tags`, without `remove_tags`.
pub fn tags(given: &Given, before: Vec<String>) -> Result<Option<Vec<String>>> {
    let (set, more, less) = (
        given.texts("tags")?,
        given.texts("additional_tags")?,
        given.texts("remove_tags")?,
    );
    if set.is_none() && more.is_none() && less.is_none() {
        return Ok(None);
    }
    let mut tags = set.unwrap_or(before);
    tags.extend(more.unwrap_or_default());
    Ok(Some(without(tags, &less.unwrap_or_default())))
}

/// Tags without these, however they are written.
pub fn without(tags: Vec<String>, less: &[String]) -> Vec<String> {
    let less = people::clean_tags(less);
    let mut tags = people::clean_tags(&tags);
    tags.retain(|tag| !less.contains(tag));
    tags
}

/// A brand that is in use, by `brand_id`.
pub fn brand(tx: &mut Tx, given: &Given) -> Result<Option<BrandId>> {
    let Some(wanted) = given.id("brand_id")?.flatten().map(BrandId::from) else {
        return Ok(None);
    };
    let in_use = brands::in_use(tx)?;
    if in_use.iter().any(|brand| brand.id == wanted) {
        Ok(Some(wanted))
    } else {
        Err(Error::invalid("brand_id", "api-unknown"))
    }
}

fn status(given: &Given) -> Result<Option<Status>> {
    let Some(word) = given.words("status")? else {
        return Ok(None);
    };
    match shapes::read_status(&word) {
        Some(status) => Ok(Some(status)),
        None => Err(Error::invalid("status", "api-value")),
    }
}

/// Someone who may be given tickets, by `assignee_id` or `assignee_email`.
fn assignee(tx: &mut Tx, given: &Given) -> Result<Option<Option<PersonId>>> {
    if let Some(address) = given.words("assignee_email")? {
        let person = people::by_address(tx, &address)?;
        let person = person.filter(may_be_assigned);
        let person = person.ok_or(Error::invalid("assignee_email", "api-unknown"))?;
        return Ok(Some(Some(person.id)));
    }
    match given.id("assignee_id")? {
        None => Ok(None),
        Some(id) => Ok(Some(agent_or_nobody(tx, id)?)),
    }
}

/// The agent with this id; nobody for null.
pub fn agent_or_nobody(tx: &mut Tx, id: Option<i64>) -> Result<Option<PersonId>> {
    let Some(id) = id else { return Ok(None) };
    let person = person_for(tx, "assignee_id", id)?;
    if may_be_assigned(&person) {
        Ok(Some(person.id))
    } else {
        Err(Error::invalid("assignee_id", "api-unknown"))
    }
}

fn may_be_assigned(person: &Person) -> bool {
    matches!(person.role, Role::Agent | Role::Admin) && !person.suspended
}

/// The category that `category_id` or the name in `category` says. Whether it is still in use is asked where it is set.
fn category(tx: &mut Tx, given: &Given) -> Result<Option<Option<CategoryId>>> {
    let (field, found) = match (given.id("category_id")?, given.text("category")?) {
        (Some(Some(id)), _) => ("category_id", categories::find(tx, id.into())?),
        (_, Some(Some(name))) => ("category", categories::by_name(tx, &name)?),
        (Some(None), _) | (_, Some(None)) => return Ok(Some(None)),
        (None, None) => return Ok(None),
    };
    match found {
        Some(category) => Ok(Some(Some(category.id))),
        None => Err(Error::invalid(field, "api-unknown")),
    }
}

fn team(tx: &mut Tx, given: &Given) -> Result<Option<Option<TeamId>>> {
    match given.id("group_id")? {
        None => Ok(None),
        Some(None) => Ok(Some(None)),
        Some(Some(id)) => match people::find_team(tx, id.into()) {
            Ok(team) => Ok(Some(Some(team.id))),
            Err(Error::NotFound) => Err(Error::invalid("group_id", "api-unknown")),
            Err(other) => Err(other),
        },
    }
}

/// Who asks: `requester_id`, or `requester{name,email}`, who is made a customer if unknown. `requester_id: null`
/// beside a `requester` says nothing.
pub fn requester(act: &mut Act, given: &Given) -> Result<Option<PersonId>> {
    if let Some(id) = given.id("requester_id")?.flatten() {
        return Ok(Some(person_for(act, "requester_id", id)?.id));
    }
    let Some(requester) = given.object("requester")? else {
        return Ok(None);
    };
    let address = requester
        .words("email")?
        .ok_or(Error::invalid("requester", "error-empty"))?;
    if let Some(known) = people::by_address(act, &address)? {
        return Ok(Some(known.id));
    }
    people::check_address(&address).map_err(|_| Error::invalid("requester", "error-address"))?;
    let name = requester.words("name")?.unwrap_or_default();
    let (person, _) = people::find_or_add(act, Identity::email(&address), &name, None)?;
    Ok(Some(person.id))
}

/// The person that `field` names; who does not exist cannot be taken.
pub fn person_for(tx: &mut Tx, field: &'static str, id: i64) -> Result<Person> {
    match people::find(tx, id.into()) {
        Err(Error::NotFound) => Err(Error::invalid(field, "api-unknown")),
        found => found,
    }
}
