//! What every page of a survey begins with: the response behind the link, its ticket and its words. Whoever comes with
//! another link gets the friendly page instead of the handler.

use super::ended;
use crate::brands::{self, Brand};
use crate::ids::ResponseId;
use crate::languages::{Language, Words, Zone};
use crate::people::{self, Person};
use crate::satisfaction::own_zone;
use crate::satisfaction::{
    Content, Response, Standing, find_response, find_survey, read_survey_link, standing,
};
use crate::store::{Act, Actor, Error, Result};
use crate::tickets::{self, Ticket};
use crate::web::{Page, Site};
use axum::extract::{ConnectInfo, FromRequestParts, Path};
use axum::http::request::Parts;
use axum::response::{self, IntoResponse};
use database::Tx;
use jiff::Timestamp;
use std::net::SocketAddr;
use url::form_urlencoded;

/// What the address of a survey's page says beside the token. Mail gateways, trackers and people who copy by hand write more
/// into it, or other things: whatever is not clear counts as not said.
#[derive(Debug, Clone, Default)]
pub struct Address {
    rating: Option<i64>,
    lang: Option<String>,
}

impl Address {
    /// Reads the query. A score said twice, otherwise each time, is none: nothing is guessed.
    fn read(query: &str) -> Address {
        let said = |name: &str| -> Vec<String> {
            let pairs = form_urlencoded::parse(query.as_bytes());
            // Before "&amp;" was read as "&", the name began behind the semicolon.
            let mine = pairs.filter(|(known, _)| known.trim_start_matches("amp;").eq_ignore_ascii_case(name));
            let mut values: Vec<String> = mine.map(|(_, value)| value.into_owned()).collect();
            values.retain(|value| !value.is_empty());
            values.dedup();
            values
        };
        let figure = |text: &String| {
            text.bytes()
                .all(|byte| byte.is_ascii_digit())
                .then(|| text.parse().ok())
        };
        Address {
            rating: match said("rating").as_slice() {
                [one] => figure(one).flatten(),
                _ => None,
            },
            lang: said("lang").into_iter().next(),
        }
    }

    /// The score clicked in the letter.
    pub fn rating(&self) -> Option<i64> {
        self.rating
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

/// Someone at a page of a survey, with all that its pages show.
pub struct Visit {
    pub site: Site,
    /// The last part of the link.
    pub token: String,
    pub address: Address,
    pub asked: Asked,
}

/// A response with what belongs to it.
pub struct Asked {
    pub response: Response,
    /// None: a relationship survey.
    pub ticket: Option<Ticket>,
    pub content: Content,
    pub standing: Standing,
    pub person: Person,
    /// The name of the agent who had the ticket.
    pub agent: Option<String>,
    pub words: Words,
    pub zone: Zone,
    pub brand: Brand,
    /// When the page is looked at.
    pub now: Timestamp,
}

impl Asked {
    /// Until when it can be answered, in words.
    pub fn until(&self) -> String {
        self.words.until(self.response.until, self.now, &self.zone)
    }

    /// A day in words.
    pub fn day(&self, at: Timestamp) -> String {
        self.words.day_in_full(at, self.now, &self.zone)
    }
}

impl FromRequestParts<Site> for Visit {
    type Rejection = response::Response;

    async fn from_request_parts(
        parts: &mut Parts,
        site: &Site,
    ) -> std::result::Result<Visit, response::Response> {
        let refused = |refused: &dyn std::fmt::Display| {
            tracing::debug!(%refused, "a survey's address cannot be read");
            Error::NotFound.into_response()
        };
        // What is no text is no link of ours either.
        let path = Path::<String>::from_request_parts(parts, site).await;
        let token = path.map_or(String::new(), |Path(token)| token);
        let address = Address::read(parts.uri.query().unwrap_or_default());
        match find(site, &token, &address).await {
            Ok(Some(asked)) => Ok(Visit {
                site: site.clone(),
                token,
                address,
                asked,
            }),
            Ok(None) => {
                let from = ConnectInfo::<SocketAddr>::from_request_parts(parts, site).await;
                let ConnectInfo(from) = from.map_err(|error| refused(&error))?;
                let unknown = ended::unknown(site, from, &address, &parts.headers).await;
                Err(unknown.unwrap_or_else(Error::into_response))
            }
            Err(error) => Err(error.into_response()),
        }
    }
}

impl Visit {
    /// The frame of a page.
    pub fn page(&self, title: String, path: &str) -> Page {
        Page::new(
            &self.site,
            self.asked.words,
            self.asked.zone.clone(),
            title,
            self.asked.brand.name.clone(),
            path,
        )
        .of_brand(self.asked.brand.id)
    }

    /// The path of the survey's page, or of one below it (`/thanks`), in the language that was chosen.
    pub fn path(&self, below: &str) -> String {
        format!("/survey/{}{below}{}", self.token, self.address.suffix())
    }

    /// How things stand now, after they were found to have changed.
    pub async fn again(self) -> Result<Visit> {
        let asked = find(&self.site, &self.token, &self.address).await?;
        let asked = asked.ok_or(Error::NotFound)?;
        Ok(Visit { asked, ..self })
    }

    /// Acts on behalf of the person who was asked.
    pub async fn act<T: Send + 'static>(
        &self,
        work: impl FnOnce(&mut Act) -> Result<T> + Clone + Send + 'static,
    ) -> Result<T> {
        let person = Actor::Customer(self.asked.person.id);
        self.site.desk.act(person, work).await
    }
}

/// What is behind a link; None if the link is not ours or its ticket is gone.
async fn find(site: &Site, token: &str, address: &Address) -> Result<Option<Asked>> {
    let Some(id) = read_survey_link(&site.desk.keys, token) else {
        return Ok(None);
    };
    let (now, language) = (site.desk.clock.now(), address.language());
    site.desk.read(move |tx| load(tx, id, language, now)).await
}

fn load(tx: &mut Tx, id: ResponseId, language: Option<Language>, now: Timestamp) -> Result<Option<Asked>> {
    let Some(response) = find_response(tx, id)? else {
        return Ok(None);
    };
    let ticket = match response.ticket_id {
        Some(ticket) => match tickets::find(tx, ticket)? {
            Some(ticket) => Some(ticket),
            None => return Ok(None),
        },
        None => None,
    };
    let person = people::find(tx, response.person_id)?;
    let agent = match response.agent_id {
        Some(agent) => Some(people::find(tx, agent)?.shown().to_owned()),
        None => None,
    };
    let zone = own_zone(tx, &person)?;
    let asked_in = ticket.as_ref().map(|ticket| ticket.language);
    let asked_in = asked_in.or(response.language()).unwrap_or(Language::English);
    Ok(Some(Asked {
        content: find_survey(tx, response.survey_id)?.content()?,
        standing: standing(&response, ticket.as_ref().map(|ticket| ticket.status), now),
        words: language.or(person.language).unwrap_or(asked_in).words(),
        brand: brands::find(tx, response.brand_id)?,
        response,
        ticket,
        person,
        agent,
        zone,
        now,
    }))
}

#[cfg(test)]
mod tests {
    use super::Address;
    use crate::languages::Language;

    #[test]
    fn a_score_is_taken_where_it_is_clear_and_never_guessed() {
        for clear in [
            "rating=3",
            "rating=3&amp;utm_source=mail",
            "rating=3&utm_source=x&mc_cid=1",
            "lang=de&amp;rating=3",
            "RATING=3",
            "rating=&rating=3",
            "rating=3&rating=3",
        ] {
            assert_eq!(Address::read(clear).rating(), Some(3), "{clear}");
        }
        for unclear in [
            "",
            "rating=3D3",
            "rating=3.",
            "rating=3%3E",
            "rating=3%20",
            "rating=-1",
            "rating=+3",
            "rating=%EF%BC%93",
            "rating=3%00",
            "rating=%ED%A0%80",
            "rating=3&rating=1",
            "rating=99999999999999999999",
        ] {
            assert_eq!(Address::read(unclear).rating(), None, "{unclear}");
        }
        let address = Address::read("lang=xx&rating=3");
        assert_eq!((address.language(), address.suffix()), (None, String::new()));
        assert_eq!(
            Address::read("lang=de&lang=fr").language(),
            Some(Language::German)
        );
    }
}
