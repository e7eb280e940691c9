//! What was said in a ticket, as comments.

use super::Api;
use super::asked::{Asked, Path};
use super::call::Call;
use super::caller::Caller;
use super::paging::Page;
use super::refusals::{Answer, ok};
use crate::shapes::{Comment, Count, Listing, Said};
use crate::tickets;
use axum::extract::State;

/// The calls of comments.
pub fn calls() -> Vec<Call> {
    vec![
        Call::get("tickets/{id}/comments", list)
            .about("What was said in a ticket, oldest first")
            .asks(&[("sort_order", "`desc`: the newest first")])
            .pages::<Listing<Comment>>(),
        Call::get("tickets/{id}/comments/count", count)
            .about("How many comments a ticket has")
            .answers::<Count>(),
    ]
}

async fn list(State(api): State<Api>, caller: Caller, asked: Asked, Path(id): Path<i64>) -> Answer {
    caller.must_work_here()?;
    let page = Page::read(&asked, &caller)?;
    let (_, newest_first) = asked.order(&["created_at"])?;
    let desk = api.desk.clone();
    let base = asked.base.clone();
    let mut comments = api
        .desk
        .read(move |tx| Said::of_ticket(tx, &desk, &caller.0, &base, id.into()))
        .await?;
    if newest_first {
        comments.reverse();
    }
    let comments = comments.into_iter().map(Comment::Comment).collect();
    ok(page.of_whole(&asked, comments))
}

async fn count(State(api): State<Api>, caller: Caller, Path(id): Path<i64>) -> Answer {
    caller.must_work_here()?;
    let said = api
        .desk
        .read(move |tx| tickets::count_messages(tx, &caller.0, id.into()))
        .await?;
    ok(Count::new(said, api.desk.clock.now()))
}
