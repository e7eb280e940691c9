//! The list of a view: rows, what can be done with several, and the words for an empty one.

use super::rows::{self, Row};
use crate::closing::pages::{DueLook, due_looks};
use crate::events::Field;
use crate::ids::TicketId;
use crate::pages::{Choice, Frame, SignedIn, answer, count_in_words};
use crate::people::Viewer;
use crate::store::{Error, Result};
use crate::tickets::facts::in_bulk;
use crate::tickets::pages::facts::{self, Chooser, code_word};
use crate::tickets::pages::views;
use crate::tickets::{self, PAGE, Status, View};
use crate::web::{Answered, Page, Query, Site};
use askama::Template;
use axum::extract::State;
use database::Tx;
use jiff::Timestamp;
use serde::Deserialize;

/// A view's tickets as a pane of the page.
pub struct ListPane {
    pub title: String,
    pub count: String,
    /// The view's name in addresses.
    pub view: String,
    pub rows: Vec<Row>,
    /// The end of this page, if there is another.
    pub older: Option<String>,
    /// Whether this is not the first page.
    pub later_page: bool,
    pub empty_headline: String,
    pub empty_sentence: String,
    pub bulk: Option<Bulk>,
}

/// What can be set for several tickets at once.
pub struct Bulk {
    pub statuses: Vec<Choice>,
    pub facts: Vec<Chooser>,
}

#[derive(Template)]
#[template(path = "workspace/list.html")]
struct ListPage {
    page: Page,
    frame: Frame,
    list: ListPane,
    /// Planned looks whose day has come, on the viewer's own list.
    looks: Vec<DueLook>,
}

/// What the address of a list says.
#[derive(Deserialize, Default)]
pub struct Asked {
    #[serde(default)]
    view: String,
    before: Option<String>,
}

/// A view's page.
pub async fn show(State(site): State<Site>, signed_in: SignedIn, Query(asked): Query<Asked>) -> Answered {
    let view = match asked.view.as_str() {
        "" => View::Active,
        name => views::parse(name).ok_or(Error::NotFound)?,
    };
    let before = asked.before.as_deref().map(place).transpose()?;
    let desk = site.desk.clone();
    let (page, signed_in) = desk
        .read(move |tx| {
            let list = pane(tx, &site, &signed_in.viewer, view, before, None)?;
            let (page, mut frame) = Frame::load(tx, &site, &signed_in, "tickets", &list.title)?;
            frame.stand_at(&views::path(view));
            let looks = match view {
                View::Mine => due_looks(tx, &signed_in.viewer, &page)?,
                _ => vec![],
            };
            let page = ListPage {
                page,
                frame,
                list,
                looks,
            };
            Ok((page, signed_in))
        })
        .await?;
    answer(&page, &signed_in)
}

/// The pane of a view below `before`, beside the `open` ticket if there is one.
pub fn pane(
    tx: &mut Tx,
    site: &Site,
    viewer: &Viewer,
    view: View,
    before: Option<(Timestamp, TicketId)>,
    open: Option<TicketId>,
) -> Result<ListPane> {
    let words = viewer.words();
    let items = tickets::list(tx, viewer, view, before)?;
    let full = i64::try_from(items.len()).unwrap_or(0) == PAGE;
    let older = items
        .last()
        .filter(|_| full)
        .map(|last| format!("{}-{}", last.updated_at.as_microsecond(), last.id));
    let name = views::name(view);
    let key = match view {
        View::Team(_) => "team".to_owned(),
        _ => name.replace('_', "-"),
    };
    Ok(ListPane {
        title: views::label(tx, &words, view)?,
        count: count_in_words(tickets::count(tx, viewer, view)?),
        rows: rows::rows(tx, viewer, items, site.desk.clock.now(), open)?,
        older,
        later_page: before.is_some(),
        empty_headline: words.say(&format!("workspace-empty-{key}")),
        empty_sentence: words.say(&format!("workspace-empty-sentence-{key}")),
        view: name,
        bulk: match viewer.must_be_agent() {
            Ok(()) => Some(bulk(tx, viewer)?),
            Err(_) => None,
        },
    })
}

fn bulk(tx: &mut Tx, viewer: &Viewer) -> Result<Bulk> {
    let words = viewer.words();
    let status = |status| Choice::new(status, code_word(&words, Field::Status, status), false);
    let statuses = [Status::Open, Status::Pending, Status::OnHold, Status::Solved].map(status);
    let mut facts = facts::choosers(tx, &words, in_bulk(), |_| None)?;
    for chooser in &mut facts {
        chooser.choices = or_as_it_is(&chooser.label, std::mem::take(&mut chooser.choices));
    }
    Ok(Bulk {
        statuses: or_as_it_is(&words.say("workspace-status"), statuses.into()),
        facts,
    })
}

/// Choices of which none is chosen, behind the field's name, which leaves it as it is.
fn or_as_it_is(label: &str, choices: Vec<Choice>) -> Vec<Choice> {
    let mut all = vec![Choice::new("-", label, true)];
    all.extend(choices.into_iter().map(|choice| Choice {
        chosen: false,
        ..choice
    }));
    all
}

/// `micros-id`: the last row of the page before.
fn place(text: &str) -> Result<(Timestamp, TicketId)> {
    let parsed = text.split_once('-').and_then(|(micros, id)| {
        let at = Timestamp::from_microsecond(micros.parse().ok()?).ok()?;
        Some((at, id.parse().ok()?))
    });
    parsed.ok_or(Error::NotFound)
}
