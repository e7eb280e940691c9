//! The page: the list at the left, the opened letter, and the form to write as a customer.

use super::letter::{Form, Opened};
use super::list::{self, Row};
use super::said;
use super::writing::{Asked, Typed};
use crate::calendars;
use crate::ids::{OutboxId, TicketId};
use crate::languages::{Language, Words, Zone};
use crate::people::{self, Role, sign_in};
use crate::settings;
use crate::store::{Desk, Problem, Result};
use crate::web::{Answered, Page, Query, Site, cookie, reader, remember_language, render};
use askama::Template;
use axum::extract::State;
use axum::http::{HeaderMap, header};
use database::Tx;
use serde::Deserialize;

/// What the address asks for.
#[derive(Debug, Clone, Default, Deserialize)]
pub struct Place {
    pub letter: Option<OutboxId>,
    /// The form of the letter: `html`, `text`, `raw`.
    #[serde(rename = "as")]
    pub form: Option<String>,
    /// Only letters to this address.
    pub to: Option<String>,
    pub before: Option<OutboxId>,
    pub lang: Option<String>,
    /// Set to write without answering.
    pub write: Option<String>,
    /// The ticket that a letter just written became part of.
    pub arrived: Option<TicketId>,
}

#[derive(Template)]
#[template(path = "demo/mailbox/mailbox.html")]
struct MailboxPage {
    page: Page,
    rows: Vec<Row>,
    count: i64,
    /// The address of the next older letters.
    older: Option<OutboxId>,
    /// The address that the list is narrowed to.
    to: String,
    customers: Vec<(String, String)>,
    opened: Option<Opened>,
    typed: Typed,
    problems: Vec<(&'static str, String)>,
    happened: Option<String>,
    arrived: Option<TicketId>,
}

impl MailboxPage {
    fn problem(&self, field: &str) -> Option<&str> {
        let found = self.problems.iter().find(|(name, _)| *name == field);
        found.map(|(_, sentence)| sentence.as_str())
    }

    fn is_open(&self, row: &Row) -> bool {
        self.opened.as_ref().is_some_and(|opened| opened.id == row.id)
    }

    /// `to=…&` for links that keep the list as narrow as it is.
    fn narrowed(&self) -> String {
        if self.to.is_empty() {
            return String::new();
        }
        let to: String = url::form_urlencoded::byte_serialize(self.to.as_bytes()).collect();
        format!("to={to}&")
    }

    fn purpose(&self, row: &Row) -> String {
        self.page.words.say(list::purpose_key(row.purpose))
    }
}

/// `GET /demo/mailbox`.
pub async fn page(State(site): State<Site>, headers: HeaderMap, Query(place): Query<Place>) -> Answered {
    let language = read_in(&site.desk, &headers, &place).await?;
    let chosen = place
        .lang
        .as_deref()
        .and_then(|code| code.parse::<Language>().ok());
    let mut answer = show(&site, &headers, place, language, None, vec![]).await?;
    if let Some(language) = chosen {
        answer
            .headers_mut()
            .append(header::SET_COOKIE, remember_language(language));
    }
    said::forget(&mut answer);
    Ok(answer)
}

/// The page for `place`; with what was typed and what is wrong with it, if something is.
pub async fn show(
    site: &Site,
    headers: &HeaderMap,
    place: Place,
    language: Language,
    typed: Option<Typed>,
    problems: Vec<Problem>,
) -> Answered {
    let (words, site_too) = (language.words(), site.clone());
    let happened = said::sentence(headers, &words);
    let loaded = site
        .desk
        .read(move |tx| load(tx, &site_too, words, place, typed))
        .await;
    let mut page = loaded?;
    page.happened = happened;
    page.problems = problems
        .into_iter()
        .map(|problem| (problem.field, words.say(problem.key)))
        .collect();
    render(&page)
}

fn load(tx: &mut Tx, site: &Site, words: Words, place: Place, typed: Option<Typed>) -> Result<MailboxPage> {
    let to = place.to.clone().unwrap_or_default().trim().to_lowercase();
    let person = match to.is_empty() {
        true => None,
        false => people::by_address(tx, &to)?.map(|person| person.id),
    };
    // An address that nobody has narrows to nothing rather than to everything.
    let nobody = !to.is_empty() && person.is_none();
    let rows = if nobody {
        vec![]
    } else {
        list::rows(tx, person, place.before)?
    };
    let first = rows.first().map(|row| row.id).filter(|_| place.write.is_none());
    let opened = place
        .letter
        .or(first)
        .map(|id| Opened::load(tx, id, Form::of(place.form.as_deref())))
        .transpose()?;
    let zone = calendars::desk_calendar(tx)?.and_then(|calendar| Zone::get(calendar.time_zone()).ok());
    let title = words.say("demo-mailbox");
    let desk_name = settings::desk_name(tx)?;
    let page = Page::new(
        site,
        words,
        zone.unwrap_or(Zone::UTC),
        title,
        desk_name,
        "/demo/mailbox",
    );
    let customers = people::list(tx, Some(Role::Customer), None, 300)?.into_iter();
    let full = i64::try_from(rows.len()).is_ok_and(|rows| rows == list::PAGE);
    Ok(MailboxPage {
        page,
        count: if nobody { 0 } else { list::count(tx, person)? },
        older: rows.last().map(|row| row.id).filter(|_| full),
        rows,
        customers: customers
            .filter_map(|person| Some((person.address?, person.name)))
            .collect(),
        typed: typed.unwrap_or_else(|| Asked::answering(opened.as_ref(), &to)),
        opened,
        to,
        problems: vec![],
        happened: None,
        arrived: place.arrived,
    })
}

/// The language of whoever is signed in, else what the browser asks for.
pub async fn read_in(desk: &Desk, headers: &HeaderMap, place: &Place) -> Result<Language> {
    let by_browser = reader(headers, place.lang.as_deref()).unwrap_or(Language::English);
    let name = if desk.is_https() {
        "__Host-guichet"
    } else {
        "guichet"
    };
    let Some(secret) = cookie(headers, name)
        .map(str::to_owned)
        .filter(|_| place.lang.is_none())
    else {
        return Ok(by_browser);
    };
    let now = desk.clock.now();
    let person = desk
        .read(move |tx| sign_in::session_viewer(tx, &secret, now))
        .await?;
    Ok(person.and_then(|person| person.language).unwrap_or(by_browser))
}
