//! Walks over every route of the desk: by each role, and from another site. A route without a row in `routes.txt` fails.

mod api;
mod pages;
mod routes;
mod sites;

use crate::people::{Person, Role};
use crate::testing::TestDesk;
use routes::{Who, in_the_sources};
use std::collections::BTreeSet;

#[test]
fn each_route_has_a_row_and_each_row_a_route() {
    let rows = routes::routes();
    let table: BTreeSet<(String, String)> = rows
        .iter()
        .map(|row| (row.method.to_owned(), row.path.to_owned()))
        .collect();
    assert_eq!(table.len(), rows.len(), "a row stands twice");
    let sources = in_the_sources();
    let missing: Vec<_> = sources.difference(&table).collect();
    let gone: Vec<_> = table.difference(&sources).collect();
    assert!(
        missing.is_empty() && gone.is_empty(),
        "without a row: {missing:?}; without a route: {gone:?}"
    );
}

/// Those who work here, from the one who may least.
fn colleagues(desk: &TestDesk) -> [Person; 3] {
    [
        desk.works_here("Lena", "lena@lumen.example", Role::Light),
        desk.ines.clone(),
        desk.ada(),
    ]
}

/// Whether somebody of that role may come; None: it is not decided by the role.
fn may_come(who: Who, role: Role) -> Option<bool> {
    match who {
        Who::Everybody | Who::Holders | Who::Demo => None,
        Who::Callers => Some(true),
        Who::Colleagues => Some(role.works_here()),
        Who::Agents => Some(matches!(role, Role::Agent | Role::Admin)),
        Who::Admins => Some(role == Role::Admin),
    }
}

/// How many events and letters there are: a refused request leaves none.
fn written(desk: &TestDesk) -> (i64, i64) {
    desk.read(|tx| {
        let (events,): (i64,) = tx.one("SELECT count(*) FROM event", [])?;
        let (letters,): (i64,) = tx.one("SELECT count(*) FROM outbox", [])?;
        Ok((events, letters))
    })
}
