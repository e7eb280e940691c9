//! Groups: the teams of the desk.

use super::Api;
use super::asked::{Asked, Path};
use super::call::Call;
use super::caller::Caller;
use super::paging::Page;
use super::refusals::{Answer, ok};
use crate::people;
use crate::shapes::{Count, Group, Listing, One, User};
use axum::extract::State;

/// The calls of groups.
pub fn calls() -> Vec<Call> {
    vec![
        Call::get("groups", list)
            .about("All groups")
            .pages::<Listing<Group>>(),
        Call::get("groups/assignable", list)
            .about("The groups that can be given tickets: all")
            .pages::<Listing<Group>>(),
        Call::get("groups/count", count)
            .about("How many groups there are")
            .answers::<Count>(),
        Call::get("groups/{id}", show)
            .about("One group")
            .answers::<One<Group>>(),
        Call::get("groups/{id}/users", users)
            .about("Who is in a group")
            .pages::<Listing<User>>(),
    ]
}

async fn list(State(api): State<Api>, caller: Caller, asked: Asked) -> Answer {
    caller.must_work_here()?;
    let page = Page::read(&asked, &caller)?;
    let teams = api.desk.read(people::teams).await?;
    let groups = teams.iter().map(|team| Group::of(&asked.base, team)).collect();
    ok(page.of_whole(&asked, groups))
}

async fn count(State(api): State<Api>, caller: Caller) -> Answer {
    caller.must_work_here()?;
    let teams = api.desk.read(people::teams).await?;
    let count = i64::try_from(teams.len()).unwrap_or(i64::MAX);
    ok(Count::new(count, api.desk.clock.now()))
}

async fn show(State(api): State<Api>, caller: Caller, asked: Asked, Path(id): Path<i64>) -> Answer {
    caller.must_work_here()?;
    let team = api.desk.read(move |tx| people::find_team(tx, id.into())).await?;
    ok(One(Group::of(&asked.base, &team)))
}

async fn users(State(api): State<Api>, caller: Caller, asked: Asked, Path(id): Path<i64>) -> Answer {
    caller.must_work_here()?;
    let page = Page::read(&asked, &caller)?;
    let base = asked.base.clone();
    let members = api.desk.read(move |tx| {
        let team = people::find_team(tx, id.into())?;
        let ids = people::members(tx, team.id)?;
        let members = people::find_many(tx, &ids)?;
        User::all(tx, &caller.0, &base, &members)
    });
    ok(page.of_whole(&asked, members.await?))
}
