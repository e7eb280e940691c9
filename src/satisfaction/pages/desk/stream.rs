//! What customers wrote, as a stream to read, filter and answer.

use super::asked::Asked;
use super::breakdown::Making;
use super::names::{self, Names};
use super::readings::Reading;
use crate::languages::{Words, Zone};
use crate::pages::Choice;
use crate::people::Viewer;
use crate::satisfaction::{self, Told, Wanted};
use crate::store::Result;
use crate::web::Page;
use database::Tx;

/// Comments a page.
const PAGE: i64 = 25;

/// The stream.
pub struct Stream {
    pub comments: Vec<Comment>,
    pub filters: Vec<Filter>,
    pub negative: bool,
    /// Whether any filter is set, a score clicked above too: then there is a way back to all.
    pub filtered: bool,
    /// The address of what follows.
    pub next: Option<String>,
}

/// One thing to filter by.
pub struct Filter {
    pub name: &'static str,
    pub label: String,
    pub choices: Vec<Choice>,
}

/// A comment of the stream.
pub struct Comment {
    pub told: Told,
    /// "4 out of 5 · Satisfied", as whoever answered read it.
    pub rated: String,
    pub negative: bool,
    pub when: String,
    pub about: String,
    /// The reason of a negative answer; empty for none.
    pub reason: String,
    /// Where it is answered: in its ticket, or in a new one to its author.
    pub answer: String,
}

/// The comments asked for.
pub fn stream(
    tx: &mut Tx,
    page: &Page,
    viewer: &Viewer,
    wanted: &Wanted,
    zone: &Zone,
    making: &Making,
) -> Result<Stream> {
    let (asked, reading) = (making.asked, making.reading);
    let told = satisfaction::told(tx, viewer, wanted, zone, asked.before(), PAGE)?;
    let next = last_key(&told).map(|before| format!("?{}", asked.query(&[("before", &before)])));
    let filters = filters(&page.words, asked, reading, making.names);
    Ok(Stream {
        filtered: wanted.negative_only
            || wanted.score.is_some()
            || filters
                .iter()
                .any(|filter| filter.choices.iter().any(|choice| choice.chosen)),
        filters,
        negative: wanted.negative_only,
        next,
        comments: told
            .into_iter()
            .map(|told| comment(page, reading, told))
            .collect(),
    })
}

fn filters(words: &Words, asked: &Asked, reading: &Reading, names: &Names) -> Vec<Filter> {
    let filter = |name, key: &str, choices| Filter {
        name,
        label: words.say(key),
        choices,
    };
    let mut filters = vec![
        filter("team", "satisfaction-by-team", names.teams(&asked.team)),
        filter("agent", "satisfaction-by-agent", names.agents(&asked.agent)),
        filter("type", "satisfaction-by-type", names::types(words, &asked.kind)),
        filter(
            "category",
            "satisfaction-by-category",
            names.categories(&asked.category),
        ),
        filter(
            "channel",
            "satisfaction-by-channel",
            names::channels(words, &asked.channel),
        ),
        filter("brand", "satisfaction-by-brand", names.brands(&asked.brand)),
        filter(
            "language",
            "satisfaction-by-language",
            names::languages(words, &asked.language),
        ),
        filter(
            "reason",
            "satisfaction-reason-head",
            names::reasons(words, reading, &asked.reason),
        ),
    ];
    filters.retain(|filter| !filter.choices.is_empty());
    filters
}

/// Where the stream goes on, if the page is full.
fn last_key(told: &[Told]) -> Option<String> {
    let last = told.last().filter(|_| told.len() as i64 == PAGE)?;
    Some(format!("{}-{}", last.asked_at.as_microsecond(), last.id))
}

fn comment(page: &Page, reading: &Reading, told: Told) -> Comment {
    let content = reading.of(told.survey_id);
    let facts = [
        ("score", told.score.unwrap_or_default().into()),
        ("best", told.best.into()),
    ];
    let parts = [Some(&told.customer), told.agent.as_ref(), told.team.as_ref()];
    let about: Vec<&str> = parts.into_iter().flatten().map(String::as_str).collect();
    let reason = content.reason(page.words.language(), &told.reason);
    let rated = page.words.say_with("workspace-rated", &facts);
    let label = content.label(page.words.language(), told.score.unwrap_or_default());
    Comment {
        rated: match label {
            "" => rated,
            label => format!("{rated} · {label}"),
        },
        negative: told.negative == Some(true),
        when: page.when(&told.answered_at.unwrap_or(told.asked_at)),
        about: about.join(" · "),
        reason: reason.unwrap_or(&told.reason).to_owned(),
        answer: match told.ticket_id {
            Some(ticket) => format!("/tickets/{ticket}#composer"),
            None => format!("/tickets/new?person={}", told.customer_id),
        },
        told,
    }
}
