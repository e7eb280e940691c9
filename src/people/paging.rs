//! Persons page by page, for programs that read them all.

use super::person::{COLUMNS, JOIN};
use super::{Person, Role};
use crate::ids::PersonId;
use crate::store::Result;
use database::{Tx, Value, pad, places};

/// Persons of any of `roles` (all for none) beyond `from`, by id; `skip` are left out.
pub fn page(
    tx: &mut Tx,
    roles: &[Role],
    from: Option<PersonId>,
    descending: bool,
    skip: i64,
    limit: i64,
) -> Result<Vec<Person>> {
    let (condition, mut values) = of_roles(roles);
    let (direction, beyond) = if descending { ("DESC", "<") } else { ("ASC", ">") };
    let start = if descending { i64::MAX } else { 0 };
    let place = values.len() + 1;
    values.extend([
        from.map_or(start, PersonId::get).into(),
        limit.into(),
        skip.into(),
    ]);
    let sql = format!(
        "SELECT {COLUMNS} FROM {JOIN} WHERE {condition} AND p.id {beyond} ${place} ORDER BY p.id {direction}
         LIMIT ${} OFFSET ${}",
        place + 1,
        place + 2
    );
    Ok(tx.all(&sql, values)?)
}

/// How many persons have any of `roles` (all for none).
pub fn count(tx: &mut Tx, roles: &[Role]) -> Result<i64> {
    let (condition, values) = of_roles(roles);
    let (count,): (i64,) = tx.one(
        &format!("SELECT COUNT(*) FROM person p WHERE {condition}"),
        values,
    )?;
    Ok(count)
}

/// Several persons, by id; who does not exist is left out.
pub fn find_many(tx: &mut Tx, ids: &[PersonId]) -> Result<Vec<Person>> {
    let list = places(1, ids.len()).0;
    let sql = format!("SELECT {COLUMNS} FROM {JOIN} WHERE p.id IN ({list}) ORDER BY p.id");
    Ok(tx.all(&sql, pad(ids))?)
}

fn of_roles(roles: &[Role]) -> (String, Vec<Value>) {
    if roles.is_empty() {
        return ("1 = 1".to_owned(), vec![]);
    }
    (format!("p.role IN ({})", places(1, roles.len()).0), pad(roles))
}
