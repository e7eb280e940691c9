//! `GET /search?query=…`: words and `field:value`; tickets, or people with `type:user`.

use super::asked::Asked;
use super::call::Call;
use super::caller::Caller;
use super::paging::{Page, Shown};
use super::refusals::{Answer, Refusal, ok};
use super::{Api, terms, tickets, users};
use crate::people::{self, Sought, Team};
use crate::search::{Query, Sort};
use crate::shapes::{Found, Group, Hit, Listing, Results, User};
use axum::extract::State;
use database::Tx;

/// Results end here.
const DEEPEST: i64 = 1000;

/// The kinds of things that can be sought.
const KINDS: [&str; 4] = ["user", "group", "organization", "ticket"];

const ASKS: &[(&str, &str)] = &[
    (
        "query",
        "words, `\"in this order\"`, `field:value`, `field>value`, `-not`; `type:user` and `type:group` find those",
    ),
    ("filter[type]", "`ticket`, `user` or `group`, in place of `type:`"),
    (
        "sort_by",
        "`created_at`, `updated_at`, `status`, `priority` or `id`; usually by how well it fits",
    ),
    ("sort_order", "`asc` or `desc`"),
];

/// The calls of the search.
pub fn calls() -> Vec<Call> {
    vec![
        Call::get("search", search)
            .about("Finds tickets, users or groups, 1,000 at most")
            .asks(ASKS)
            .pages::<Results>(),
        Call::get("search/count", count)
            .about("How many a search finds")
            .asks(ASKS)
            .answers::<Found>(),
        Call::get("search/export", search)
            .about("The search again, under the address that exports use")
            .asks(ASKS)
            .pages::<Results>(),
    ]
}

/// What is sought.
enum Kind {
    Tickets(String),
    People(Sought),
    Groups(String),
    Nothing,
}

async fn search(State(api): State<Api>, caller: Caller, asked: Asked) -> Answer {
    caller.must_work_here()?;
    let page = Page::read(&asked, &caller)?;
    let text = text(&asked)?;
    let from = page
        .key()
        .and_then(|key| key.parse().ok())
        .map_or(page.skipped(), |place: i64| place.saturating_add(1));
    let last = if page.back() { from - 1 } else { from + page.size() };
    if !(0..=DEEPEST).contains(&last) {
        return Err(Refusal::Limit);
    }
    terms::check_order(asked.get("sort_by"))?;
    asked.descends()?;
    let page = match kind(&text, asked.get("filter[type]"))? {
        Kind::Tickets(text) => in_tickets(&api, caller, &asked, &page, text, from).await?,
        Kind::People(sought) => {
            let base = asked.base.clone();
            let found = api.desk.read(move |tx| {
                let found = people::seek(tx, &sought, users::MOST)?;
                User::all(tx, &caller.0, &base, &found)
            });
            let results = found.await?.into_iter();
            let results = results.map(|user| Hit::User(Box::new(user)));
            page.of_whole(&asked, results.collect())
        }
        Kind::Groups(words) => {
            let teams = api.desk.read(people::teams).await?;
            let found = named(&teams, &words);
            let results = found.map(|team| Hit::Group(Group::of(&asked.base, team)));
            page.of_whole(&asked, results.collect())
        }
        Kind::Nothing => page.of_whole(&asked, vec![]),
    };
    ok(Results { page, facets: None })
}

async fn in_tickets(
    api: &Api,
    caller: Caller,
    asked: &Asked,
    page: &Page,
    text: String,
    from: i64,
) -> Result<Listing<Hit>, Refusal> {
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
        Ok((
            tickets::shown(tx, &viewer, &base, &tickets)?,
            found.ids.len(),
            found.total,
        ))
    };
    let (shown, on_page, total) = api.desk.read(read).await?;
    let end = skip + i64::try_from(on_page).unwrap_or(0);
    let total = i64::try_from(total).unwrap_or(i64::MAX);
    let shown = Shown {
        entries: shown
            .into_iter()
            .map(|ticket| Hit::Ticket(Box::new(ticket)))
            .collect(),
        ends: (on_page > 0).then(|| (skip.to_string(), (end - 1).to_string())),
        more: if page.back() {
            skip > 0
        } else {
            end < total.min(DEEPEST)
        },
        count: total,
    };
    Ok(page.answer(asked, shown))
}

async fn count(State(api): State<Api>, caller: Caller, asked: Asked) -> Answer {
    caller.must_work_here()?;
    let text = text(&asked)?;
    let count = match kind(&text, asked.get("filter[type]"))? {
        Kind::Tickets(text) => {
            let query = query(&asked, text, 0, 0);
            let search = api.search.clone();
            let found = api.desk.read(move |tx| search.find(tx, &caller.0, &query));
            found.await?.total
        }
        Kind::People(sought) => {
            let found = move |tx: &mut Tx| people::seek(tx, &sought, users::MOST);
            api.desk.read(found).await?.len()
        }
        Kind::Groups(words) => named(&api.desk.read(people::teams).await?, &words).count(),
        Kind::Nothing => 0,
    };
    let count = u64::try_from(count).unwrap_or(u64::MAX);
    ok(Found { count })
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
        cancelled_is_closed: true,
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

/// What the query or the filter names as its type, and what it asks of it; tickets are the usual.
fn kind(text: &str, filter: Option<&str>) -> Result<Kind, Refusal> {
    let typed = terms::terms(text).into_iter().rev().find_map(|term| {
        let names =
            term.field.as_deref() == Some("type") && !term.not && KINDS.contains(&term.value.as_str());
        names.then_some(term.value)
    });
    if filter.is_some_and(|filter| !KINDS.contains(&filter)) {
        return Err(Refusal::Term(
            "Invalid search: filter[type] names no kind".to_owned(),
        ));
    }
    Ok(match typed.as_deref().or(filter).unwrap_or("ticket") {
        "ticket" => {
            terms::check_of_tickets(text)?;
            Kind::Tickets(text.to_owned())
        }
        "user" => Kind::People(users::sought(text)?),
        "group" => Kind::Groups(users::sought(text)?.words.join(" ")),
        _ => Kind::Nothing,
    })
}

/// The teams whose name has these words.
fn named<'t>(teams: &'t [Team], words: &str) -> impl Iterator<Item = &'t Team> {
    let words = people::fold(words);
    teams
        .iter()
        .filter(move |team| people::fold(&team.name).contains(&words))
}
