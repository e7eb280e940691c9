//! Who comes by a signed link: a person as the customer of one ticket, whatever else they may do at the desk.

use super::state::Choice;
use crate::calendars;
use crate::correspondence::read_ticket_link;
use crate::ids::MessageId;
use crate::languages::Language;
use crate::people::{self, Role, Viewer};
use crate::store::{Error, Result};
use crate::tickets::{self, Ticket};
use crate::web::Site;
use serde::Deserialize;

/// What the address of the page says beside the token.
#[derive(Debug, Clone, Default, Deserialize)]
pub struct Address {
    /// The choice clicked in a letter.
    #[serde(rename = "do")]
    choice: Option<String>,
    /// What was done just now.
    pub done: Option<String>,
    /// The message at which the part of the conversation begins that is shown.
    from: Option<String>,
    lang: Option<String>,
}

impl Address {
    /// The language the reader switched to.
    pub fn language(&self) -> Option<Language> {
        self.lang.as_deref()?.parse().ok()
    }

    /// The choice that a letter's link made.
    pub fn chosen(&self) -> Option<Choice> {
        self.choice.as_deref()?.parse().ok()
    }

    /// Where the part begins that is asked for; None for the newest part.
    pub fn from(&self) -> Option<MessageId> {
        self.from.as_deref()?.parse().ok()
    }

    /// What follows the path of the page that shows the part from a message on.
    pub fn part(&self, from: MessageId) -> String {
        let language = self.language().map(|language| format!("&lang={language}"));
        format!("?from={from}{}", language.unwrap_or_default())
    }

    /// What follows the path of the next page, so that it keeps the language.
    pub fn suffix(&self) -> String {
        self.language()
            .map(|language| format!("?lang={language}"))
            .unwrap_or_default()
    }
}

/// A person at the page of a ticket.
#[derive(Debug, Clone)]
pub struct Visitor {
    /// With a customer's rights: an agent's link shows no more than a customer's.
    pub viewer: Viewer,
    pub ticket: Ticket,
    /// The last part of the page's path.
    pub token: String,
}

impl Visitor {
    /// The path of the page after `done` was done.
    pub fn after(&self, done: &str, address: &Address) -> String {
        let language = address.language().map(|language| format!("&lang={language}"));
        format!(
            "/requests/{}?done={done}{}",
            self.token,
            language.unwrap_or_default()
        )
    }
}

/// The visitor behind a link. Not found if the link is not ours, or the ticket is no longer theirs to see.
pub async fn visitor(site: &Site, token: &str, address: &Address) -> Result<Visitor> {
    let link = read_ticket_link(&site.desk.keys, token).ok_or(Error::NotFound)?;
    let (token, language) = (token.to_owned(), address.language());
    let read = site.desk.read(move |tx| {
        let ticket = tickets::find(tx, link.ticket)?.ok_or(Error::NotFound)?;
        let zone = calendars::zone(tx)?;
        let mut viewer = Viewer::of(people::find(tx, link.person)?, ticket.language, &zone);
        viewer.role = Role::Customer;
        viewer.language = language.unwrap_or(viewer.language);
        let ticket = tickets::find_for(tx, &viewer, ticket.id)?;
        Ok(Visitor {
            viewer,
            ticket,
            token,
        })
    });
    read.await
}
