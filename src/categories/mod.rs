//! Categories: what requests are about, as the desk sorts them. No ticket gets a retired one any more; those that have it
//! keep it, and it can come back.
//!
//! Owns: `category`.

pub mod pages;

use crate::events;
use crate::ids::CategoryId;
use crate::settings;
use crate::store::{Act, Error, Result};
use database::{Tx, params, record};
use jiff::Timestamp;

record! {
    /// What requests are about.
    #[derive(Debug, Clone, PartialEq, Eq)]
    pub struct Category {
        pub id: CategoryId,
        pub name: String,
        /// Since when no ticket gets it any more.
        pub retired_at: Option<Timestamp>,
        pub created_at: Timestamp,
    }
}

/// The longest name, in characters.
const NAME: usize = 60;

const SELECT: &str = "SELECT id, name, retired_at, created_at FROM category";

/// All categories by name, retired ones too.
pub fn all(tx: &mut Tx) -> Result<Vec<Category>> {
    Ok(tx.all(&format!("{SELECT} ORDER BY folded, id"), [])?)
}

/// A category, retired or not.
pub fn find(tx: &mut Tx, id: CategoryId) -> Result<Option<Category>> {
    Ok(tx.find(&format!("{SELECT} WHERE id = $1"), params![id])?)
}

/// The category of that name, retired or not. Letter case does not matter.
pub fn by_name(tx: &mut Tx, name: &str) -> Result<Option<Category>> {
    let folded = tidied(name).to_lowercase();
    Ok(tx.find(&format!("{SELECT} WHERE folded = $1"), params![folded])?)
}

/// Refuses what a ticket cannot get: a category that is not there or retired.
pub fn must_be_in_use(tx: &mut Tx, id: CategoryId) -> Result<()> {
    match find(tx, id)? {
        Some(category) if category.retired_at.is_none() => Ok(()),
        Some(_) => Err(Error::invalid("category", "categories-retired-already")),
        None => Err(Error::invalid("category", "error-invalid-sentence")),
    }
}

/// Adds a category. Its name must be its own.
pub fn add(act: &mut Act, name: &str) -> Result<CategoryId> {
    let name = checked(name)?;
    let now = act.now;
    let added: Option<(CategoryId,)> = act.find(
        "INSERT INTO category (name, folded, created_at) VALUES ($1, $2, $3) ON CONFLICT (folded) DO NOTHING RETURNING id",
        params![name.as_str(), name.to_lowercase(), now],
    )?;
    let (id,) = added.ok_or(taken())?;
    events::added(act, id, &name)?;
    Ok(id)
}

/// Names a category anew, on every ticket that has it.
pub fn rename(act: &mut Act, id: CategoryId, name: &str) -> Result<()> {
    settings::in_turn(act)?;
    let name = checked(name)?;
    let folded = name.to_lowercase();
    let other = by_name(act, &name)?;
    if other.is_some_and(|other| other.id != id) {
        return Err(taken());
    }
    let before = find(act, id)?.ok_or(Error::NotFound)?;
    act.run(
        "UPDATE category SET name = $1, folded = $2 WHERE id = $3",
        params![name.as_str(), folded, id],
    )?;
    events::changed(act, id, &before.name, "name", &before.name, &name)
}

/// Retires a category, or brings it back.
pub fn set_retired(act: &mut Act, id: CategoryId, retired: bool) -> Result<()> {
    settings::in_turn(act)?;
    let before = find(act, id)?.ok_or(Error::NotFound)?;
    let at = retired.then_some(act.now);
    act.run(
        "UPDATE category SET retired_at = $1 WHERE id = $2",
        params![at, id],
    )?;
    let was = before.retired_at.is_some();
    events::changed(act, id, &before.name, "retired", was, retired)
}

fn checked(name: &str) -> Result<String> {
    let name = tidied(name);
    if name.is_empty() || name.chars().count() > NAME {
        return Err(Error::invalid("name", "categories-wrong-name"));
    }
    Ok(name)
}

fn taken() -> Error {
    Error::invalid("name", "categories-name-taken")
}

fn tidied(name: &str) -> String {
    name.split_whitespace().collect::<Vec<_>>().join(" ")
}
