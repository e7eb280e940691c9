//! Making and changing users. Agents make and change customers; only administrators set roles, and no field of a request
//! reaches a person but those named here (threat A2).

use crate::api::Api;
use crate::api::asked::{Asked, Path};
use crate::api::caller::Caller;
use crate::api::given::{self, Given};
use crate::api::refusals::Answer;
use crate::api::repeats::Repeat;
use crate::api::{known, unkept};
use crate::ids::PersonId;
use crate::languages::Language;
use crate::people::{self, Details, Identity, Person, Role, Viewer};
use crate::shapes::{One, User};
use crate::store::{Act, Error, Result};
use axum::body::Bytes;
use axum::extract::State;
use axum::http::StatusCode;

/// `POST /users`: 201.
pub async fn create(
    State(api): State<Api>,
    caller: Caller,
    asked: Asked,
    repeat: Repeat,
    bytes: Bytes,
) -> Answer {
    caller.must_work_here()?;
    caller.0.must_be_agent()?;
    let given = known::of_users(given::body(&bytes, "user")?)?;
    let viewer = caller.0.clone();
    let work = move |act: &mut Act| {
        let user = add(act, &viewer, &asked.base, &given)?;
        Ok((StatusCode::CREATED, One(user)))
    };
    repeat.once(&api, &caller, &bytes, work).await
}

/// `PUT /users/{id}`. Everyone may change their own name, language and time zone.
pub async fn update(
    State(api): State<Api>,
    caller: Caller,
    asked: Asked,
    repeat: Repeat,
    Path(id): Path<i64>,
    bytes: Bytes,
) -> Answer {
    let id = PersonId::from(id);
    if id != caller.0.id {
        caller.must_work_here()?;
        caller.0.must_be_agent()?;
    }
    let given = known::of_users(given::body(&bytes, "user")?)?;
    let viewer = caller.0.clone();
    let work = move |act: &mut Act| {
        let user = change(act, &viewer, &asked.base, id, &given)?;
        Ok((StatusCode::OK, One(user)))
    };
    repeat.once(&api, &caller, &bytes, work).await
}

/// `POST /users/create_or_update`: found by `external_id` or address; 201 when made, else 200.
pub async fn create_or_update(
    State(api): State<Api>,
    caller: Caller,
    asked: Asked,
    repeat: Repeat,
    bytes: Bytes,
) -> Answer {
    caller.must_work_here()?;
    caller.0.must_be_agent()?;
    let given = known::of_users(given::body(&bytes, "user")?)?;
    let viewer = caller.0.clone();
    let work = move |act: &mut Act| {
        let (person, made) = find_or_add(act, &given)?;
        let user = change(act, &viewer, &asked.base, person, &given)?;
        let status = if made { StatusCode::CREATED } else { StatusCode::OK };
        Ok((status, One(user)))
    };
    repeat.once(&api, &caller, &bytes, work).await
}

/// The person of this `external_id`, else of this address; made if there is none.
fn find_or_add(act: &mut Act, given: &Given) -> Result<(PersonId, bool)> {
    if let Some(id) = given.words("external_id")? {
        people::hold_external_id(act, &id)?;
        if let Some(known) = people::by_external_id(act, &id)? {
            return Ok((known.id, false));
        }
    }
    let address = given.words("email")?;
    if let Some(address) = &address
        && let Some(known) = people::by_address(act, address)?
    {
        return Ok((known.id, false));
    }
    let (name, address) = needed(given)?;
    people::check_address(&address)?;
    // Whoever is faster with the same address makes the person.
    let (person, made) = people::find_or_add(act, Identity::email(&address), &name, None)?;
    Ok((person.id, made))
}

/// Name and address of a person to be made.
fn needed(given: &Given) -> Result<(String, String)> {
    let name = given
        .words("name")?
        .ok_or(Error::invalid("name", "error-empty"))?;
    let address = given
        .words("email")?
        .ok_or(Error::invalid("email", "error-empty"))?;
    Ok((name, address))
}

fn add(act: &mut Act, caller: &Viewer, base: &str, given: &Given) -> Result<User> {
    let (name, address) = needed(given)?;
    let person = people::add_customer(act, &name, &address)?;
    change(act, caller, base, person.id, given)
}

/// Changes what the caller may change, and refuses what they may not; the user as the API shows it then.
fn change(act: &mut Act, caller: &Viewer, base: &str, id: PersonId, given: &Given) -> Result<User> {
    unkept::refuse(given, &unkept::OF_USERS)?;
    if matches!(given.text("name")?, Some(None)) {
        return Err(Error::invalid("name", "error-empty"));
    }
    // In the order in which they are looked for when somebody is made or updated.
    if let Some(Some(external)) = given.text("external_id")? {
        people::hold_external_id(act, &external)?;
    }
    people::hold(act, id)?;
    let before = people::find(act, id)?;
    let admin = caller.role == Role::Admin;
    may_change(caller, &before)?;
    let new_role = new_role(caller, given, &before)?;
    let mut details = Details {
        name: given.words("name")?,
        language: language(given)?,
        time_zone: time_zone(given)?,
        ..Details::default()
    };
    let works_on_others = caller.must_be_agent().is_ok() && (id != caller.id || admin);
    if works_on_others {
        details.address = given.words("email")?;
        details.external_id = given.text("external_id")?;
        details.notes = given.text("notes")?.map(Option::unwrap_or_default);
        details.phone = given.text("phone")?.map(Option::unwrap_or_default);
        details.alias = given.text("alias")?.map(Option::unwrap_or_default);
        details.details = given.text("details")?.map(Option::unwrap_or_default);
        details.suspended = given.flag("suspended")?;
    }
    if admin {
        details.verified = given.flag("verified")?;
    }
    if let Some(tags) = given.texts("tags")?.filter(|_| works_on_others) {
        people::set_tags(act, id, &tags)?;
    }
    people::set_details(act, id, details)?;
    if let Some(role) = new_role {
        people::set_role(act, id, role)?;
    }
    let person = people::find(act, id)?;
    let user = User::one(act, caller, base, &person)?;
    let gives_role = admin && id != caller.id;
    unkept::refuse_other(given, &beyond(works_on_others, admin, gives_role), &user)?;
    Ok(user)
}

/// The role that a person is to have, where it is another one. Only administrators give it, and nobody to themselves; the
/// role as it is, which programs send back as they got it, says nothing.
fn new_role(caller: &Viewer, given: &Given, before: &Person) -> Result<Option<Role>> {
    match role(given)?.filter(|role| *role != before.role) {
        Some(_) if caller.role != Role::Admin => Err(Error::invalid("role", "api-admins-only")),
        Some(_) if before.id == caller.id => Err(Error::invalid("role", "api-own-role")),
        role => Ok(role),
    }
}

/// The fields that this caller does not set on this person.
fn beyond(works_on_others: bool, admin: bool, gives_role: bool) -> Vec<&'static str> {
    let set = |field: &str| match field {
        "role" | "only_private_comments" => gives_role,
        "verified" => admin,
        "email" | "external_id" | "notes" | "phone" | "alias" | "details" | "suspended" | "tags" => {
            works_on_others
        }
        _ => false,
    };
    let mut fields = unkept::SHOWN_OF_USERS.to_vec();
    fields.retain(|field| !set(field));
    fields
}

/// Of those who work here only administrators change others.
pub(super) fn may_change(caller: &Viewer, person: &Person) -> Result<()> {
    match person.role.works_here() && person.id != caller.id {
        true => caller.must_be_admin(),
        false => Ok(()),
    }
}

fn role(given: &Given) -> Result<Option<Role>> {
    let light = given.flag("only_private_comments")? == Some(true);
    Ok(match given.words("role")?.as_deref() {
        None => None,
        Some("end-user") => Some(Role::Customer),
        Some("agent") if light => Some(Role::Light),
        Some("agent") => Some(Role::Agent),
        Some("admin") => Some(Role::Admin),
        Some(_) => return Err(Error::invalid("role", "api-value")),
    })
}

fn language(given: &Given) -> Result<Option<Language>> {
    if let Some(locale) = given.words("locale")? {
        let known = Language::accepted(&locale).ok_or(Error::invalid("locale", "api-value"))?;
        return Ok(Some(known));
    }
    match given.id("locale_id")?.flatten() {
        None => Ok(None),
        Some(1) => Ok(Some(Language::English)),
        Some(8) => Ok(Some(Language::German)),
        Some(16) => Ok(Some(Language::French)),
        Some(_) => Err(Error::invalid("locale_id", "api-value")),
    }
}

fn time_zone(given: &Given) -> Result<Option<String>> {
    let (field, zone) = match (given.words("iana_time_zone")?, given.words("time_zone")?) {
        (Some(zone), _) => ("iana_time_zone", zone),
        (None, Some(zone)) => ("time_zone", zone),
        (None, None) => return Ok(None),
    };
    if jiff::tz::TimeZone::get(&zone).is_ok() {
        return Ok(Some(zone));
    }
    // That API names zones by a city: `Paris` is Europe/Paris.
    let city = zone.replace(' ', "_");
    let known = jiff::tz::db().available();
    let mut named = known.filter(|name| name.as_str().rsplit('/').next() == Some(city.as_str()));
    let found = named.next().map(|name| name.as_str().to_owned());
    found.map(Some).ok_or(Error::invalid(field, "api-value"))
}
