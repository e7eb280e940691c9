//! `GET /search?query=…`: words and `field:value`; tickets, or people with `type:user`.

use super::asked::Asked;
use super::caller::Caller;
use super::paging::{Page, Shown};
use super::refusals::{Answer, Refusal, ok};
use super::{Api, groups, tickets, users};
use crate::people::{self, Role};
use crate::search::{Query, Sort};
use axum::Router;
use axum::extract::State;
use axum::routing::get;
use database::Tx;
use serde_json::{Value, json};

/// Results end here.
const DEEPEST: i64 = 1000;

/// The routes of the search.
pub fn routes() -> Router<Api> {
    Router::new()
        .route("/api/v2/search", get(search))
        .route("/api/v2/search/count", get(count))
        .route("/api/v2/search/export", get(search))
}

/// What is sought.
enum Sought {
    Tickets(String),
    People(String, Option<Role>),
    Groups(String),
    Nothing,
}

async fn search(State(api): State<Api>, caller: Caller, asked: Asked) -> Answer {
    caller.must_work_here()?;
    let page = Page::read(&asked)?;
    let text = text(&asked)?;
    let from = page
        .key()
        .and_then(|key| key.parse().ok())
        .map_or(page.skipped(), |place: i64| place + 1);
    if !page.back() && from + page.size() > DEEPEST {
        return Err(Refusal::Limit);
    }
    let mut answer = match sought(&text, asked.get("filter[type]")) {
        Sought::Tickets(text) => in_tickets(&api, caller, &asked, &page, text, from).await?,
        Sought::People(words, role) => {
            let base = asked.base.clone();
            let found = api.desk.read(move |tx| {
                let found = users::matching(tx, &words, role)?;
                users::shown(tx, &caller.0, &base, &found)
            });
            let results = found.await?.into_iter().map(|user| marked(user, "user"));
            page.of_whole(&asked, "results", results.collect())
        }
        Sought::Groups(words) => {
            let words = people::fold(&words);
            let teams = api.desk.read(people::teams).await?;
            let found = teams
                .iter()
                .filter(|team| people::fold(&team.name).contains(&words));
            let results = found.map(|team| marked(groups::shown(&asked.base, team), "group"));
            page.of_whole(&asked, "results", results.collect())
        }
        Sought::Nothing => page.of_whole(&asked, "results", vec![]),
    };
    answer["facets"] = Value::Null;
    ok(answer)
}

async fn in_tickets(
    api: &Api,
    caller: Caller,
    asked: &Asked,
    page: &Page,
    text: String,
    from: i64,
) -> Result<Value, Refusal> {
    // Looking back from a place: the page that ends before it.
    let place = from - 1;
    let (skip, limit) = match page.back() {
        true => ((place - page.size()).max(0), page.size().min(place)),
        false => (from, page.size()),
    };
    let query = query(asked, text, skip, limit);
    let (search, base, viewer) = (api.search.clone(), asked.base.clone(), caller.0);
    let read = move |tx: &mut Tx| {
        let found = search.find(tx, &viewer, &query)?;
        let tickets = crate::tickets::find_in_order(tx, &viewer, &found.ids)?;
        Ok((tickets::shown(tx, &base, &tickets)?, found.ids.len(), found.total))
    };
    let (shown, on_page, total) = api.desk.read(read).await?;
    let end = skip + i64::try_from(on_page).unwrap_or(0);
    let total = i64::try_from(total).unwrap_or(i64::MAX);
    let shown = Shown {
        entries: shown.into_iter().map(|ticket| marked(ticket, "ticket")).collect(),
        ends: (on_page > 0).then(|| (skip.to_string(), (end - 1).to_string())),
        more: if page.back() {
            skip > 0
        } else {
            end < total.min(DEEPEST)
        },
        count: total,
    };
    Ok(page.answer(asked, "results", shown))
}

async fn count(State(api): State<Api>, caller: Caller, asked: Asked) -> Answer {
    caller.must_work_here()?;
    let text = text(&asked)?;
    let count = match sought(&text, None) {
        Sought::Tickets(text) => {
            let query = query(&asked, text, 0, 0);
            let search = api.search.clone();
            let found = api.desk.read(move |tx| search.find(tx, &caller.0, &query));
            found.await?.total
        }
        Sought::People(words, role) => api
            .desk
            .read(move |tx| users::matching(tx, &words, role))
            .await?
            .len(),
        Sought::Groups(_) | Sought::Nothing => 0,
    };
    ok(json!({"count": count}))
}

fn text(asked: &Asked) -> Result<String, Refusal> {
    let text = asked
        .get("query")
        .ok_or_else(|| Refusal::Bad("query is missing".to_owned()))?;
    Ok(text.to_owned())
}

fn query(asked: &Asked, text: String, skip: i64, limit: i64) -> Query {
    let (text, order_by, sort) = ordered(&text);
    let sort_by = match asked.get("sort_by").or(order_by.as_deref()) {
        Some("created_at" | "created") => Sort::Created,
        Some("updated_at" | "updated") => Sort::Updated,
        Some("status") => Sort::Status,
        Some("priority") => Sort::Priority,
        Some("id") => Sort::Id,
        _ => Sort::Relevance,
    };
    Query {
        text,
        sort: sort_by,
        ascending: asked.get("sort_order").or(sort.as_deref()) == Some("asc"),
        skip: usize::try_from(skip).unwrap_or(0),
        limit: usize::try_from(limit).unwrap_or(0),
    }
}

/// The query without `order_by:` and `sort:`, and what they said.
fn ordered(text: &str) -> (String, Option<String>, Option<String>) {
    let (mut rest, mut order_by, mut sort) = (Vec::new(), None, None);
    for word in text.split(' ') {
        match word.split_once(':') {
            Some(("order_by", field)) => order_by = Some(field.to_owned()),
            Some(("sort", order)) => sort = Some(order.to_owned()),
            _ => rest.push(word),
        }
    }
    (rest.join(" "), order_by, sort)
}

/// What the query or the filter names as its type; tickets are the usual.
fn sought(text: &str, filter: Option<&str>) -> Sought {
    let mut role = None;
    let mut kind = filter.unwrap_or("ticket").to_owned();
    let mut rest = Vec::new();
    let words = text.split_whitespace();
    if words.clone().any(|word| word == "type:user") {
        kind = "user".to_owned();
    }
    for word in words {
        match word.split_once(':') {
            Some(("type", "user" | "group" | "organization" | "ticket")) => kind = word[5..].to_owned(),
            Some(("role", "end-user")) => role = Some(Role::Customer),
            Some(("role", "agent")) => role = Some(Role::Agent),
            Some(("role", "admin")) => role = Some(Role::Admin),
            // People are found by every word about them, whichever field it is said of.
            Some(("email" | "name" | "user" | "requester", value)) if kind == "user" => rest.push(value),
            _ => rest.push(word),
        }
    }
    match kind.as_str() {
        "ticket" => Sought::Tickets(text.to_owned()),
        "user" => Sought::People(rest.join(" "), role),
        "group" => Sought::Groups(rest.join(" ")),
        _ => Sought::Nothing,
    }
}

fn marked(mut shown: Value, kind: &str) -> Value {
    shown["result_type"] = json!(kind);
    shown
}
