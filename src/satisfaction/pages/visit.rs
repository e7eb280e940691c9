//! What every page of a survey knows: the response behind the link, its ticket and its words.

use crate::ids::ResponseId;
use crate::languages::{Language, Words, Zone};
use crate::people::{self, Person};
use crate::satisfaction::{
    Content, Response, Standing, find_response, find_survey, read_survey_link, standing,
};
use crate::settings;
use crate::store::{Act, Result};
use crate::tickets::{self, Ticket};
use crate::web::{Page, Site};
use database::Tx;
use jiff::Timestamp;
use serde::Deserialize;

/// What the address of a survey's page says beside the token.
#[derive(Debug, Clone, Default, Deserialize)]
pub struct Address {
    rating: Option<String>,
    lang: Option<String>,
}

impl Address {
    /// The score clicked in the letter.
    pub fn rating(&self) -> Option<i64> {
        self.rating.as_deref()?.parse().ok()
    }

    /// The language the reader switched to.
    pub fn language(&self) -> Option<Language> {
        self.lang.as_deref()?.parse().ok()
    }

    /// What follows the path of the next page, so that it keeps the language.
    pub fn suffix(&self) -> String {
        self.language()
            .map(|language| format!("?lang={language}"))
            .unwrap_or_default()
    }
}

/// A response with all that its pages show.
pub struct Visit {
    pub response: Response,
    pub ticket: Ticket,
    pub content: Content,
    pub standing: Standing,
    pub person: Person,
    /// The name of the agent who had the ticket.
    pub agent: Option<String>,
    pub words: Words,
    pub zone: Zone,
    pub desk_name: String,
}

impl Visit {
    /// The frame of a page.
    pub fn page(&self, site: &Site, title: String, path: &str) -> Page {
        Page::new(
            site,
            self.words,
            self.zone.clone(),
            title,
            self.desk_name.clone(),
            path,
        )
    }
}

/// The visit behind a link; None if the link is not ours or its ticket is gone.
pub async fn visit(site: &Site, token: &str, address: &Address) -> Result<Option<Visit>> {
    let Some(id) = read_survey_link(&site.desk.keys, token) else {
        return Ok(None);
    };
    let (now, language) = (site.desk.clock.now(), address.language());
    site.desk.read(move |tx| load(tx, id, language, now)).await
}

fn load(tx: &mut Tx, id: ResponseId, language: Option<Language>, now: Timestamp) -> Result<Option<Visit>> {
    let Some(response) = find_response(tx, id)? else {
        return Ok(None);
    };
    let Some(ticket) = tickets::find(tx, response.ticket_id)? else {
        return Ok(None);
    };
    let person = people::find(tx, response.person_id)?;
    let agent = match response.agent_id {
        Some(agent) => Some(people::find(tx, agent)?.shown().to_owned()),
        None => None,
    };
    let own_zone = person.time_zone.as_deref().and_then(|name| Zone::get(name).ok());
    let zone = match own_zone {
        Some(zone) => zone,
        None => settings::zone(tx)?,
    };
    Ok(Some(Visit {
        content: find_survey(tx, response.survey_id)?.content()?,
        standing: standing(&response, ticket.status, now),
        words: language.or(person.language).unwrap_or(ticket.language).words(),
        desk_name: settings::desk_name(tx)?,
        response,
        ticket,
        person,
        agent,
        zone,
    }))
}

/// Acts on behalf of the person who was asked.
pub fn as_the_asked<T>(act: &mut Act, id: ResponseId, work: impl FnOnce(&mut Act) -> Result<T>) -> Result<T> {
    let person = find_response(act, id)?
        .ok_or(crate::store::Error::NotFound)?
        .person_id;
    act.on_behalf_of(crate::store::Actor::Customer(person), work)
}
