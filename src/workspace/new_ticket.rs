//! A ticket that an agent opens: for a call, a visit, or a first letter to a customer.

use crate::events::Field;
use crate::ids::{PersonId, TicketId};
use crate::languages::{Language, recognise};
use crate::pages::{self, Agent, Choice, Frame, SignedIn, Typed, answer, go_on};
use crate::people::{self, Viewer};
use crate::store::{Act, Error, Problem, Result, once};
use crate::tickets::facts::on_page;
use crate::tickets::pages::attach;
use crate::tickets::pages::facts::{self, Chooser};
use crate::tickets::pages::half_typed::{self, Form, HalfShown, HalfTyped};
use crate::tickets::{self, Channel, Fact, MessageKind, NewAttachment, NewMessage, Opening, Priority};
use crate::web::{Answered, Page, Query, Site};
use askama::Template;
use axum::extract::State;
use axum::http::StatusCode;
use database::Tx;
use serde::Deserialize;

#[derive(Template)]
#[template(path = "workspace/new_ticket.html")]
struct NewTicketPage {
    page: Page,
    frame: Frame,
    typed: Typed,
    half: HalfShown,
    problems: Vec<Problem>,
    facts: Vec<Chooser>,
    languages: Vec<Choice>,
}

impl NewTicketPage {
    /// A field that may be wrong.
    fn field(&self, name: &str) -> pages::Field {
        pages::Field::of(name, self.typed.get(name), &self.problems, |key| {
            self.page.words.say(key)
        })
    }
}

/// To whom the ticket is, if its address says so.
#[derive(Deserialize)]
pub struct To {
    #[serde(default)]
    person: String,
}

/// The form: as it was left half typed, for the customer its address names, or empty.
pub async fn show(State(site): State<Site>, Agent(signed_in): Agent, Query(to): Query<To>) -> Answered {
    let person: Option<PersonId> = to.person.parse().ok();
    let viewer = signed_in.viewer.clone();
    let begun = site.desk.read(move |tx| begun(tx, &viewer, person)).await?;
    page(site, signed_in, begun, vec![]).await
}

/// What the form begins with.
fn begun(tx: &mut Tx, viewer: &Viewer, person: Option<PersonId>) -> Result<(Typed, Option<HalfTyped>)> {
    let half = half_typed::find(tx, viewer, Form::NewTicket(person))?;
    let typed = match (&half, person) {
        (Some(half), person) => half.typed().with("person", person.map(|id| id.to_string())),
        (None, None) => Typed::default(),
        (None, Some(person)) => {
            let id = person.to_string();
            let person = people::find(tx, person)?;
            let address = person.address.as_deref().unwrap_or_default();
            let language = person.language.map(Language::as_str).unwrap_or_default();
            Typed::filled(&[
                ("person", &id),
                ("requester", address),
                ("name", &person.name),
                ("language", language),
            ])
        }
    };
    Ok((typed, half))
}

/// Opens the ticket, or shows the form again with what was typed; its files are kept then.
pub async fn open(State(site): State<Site>, Agent(signed_in): Agent, typed: Typed) -> Answered {
    let form = form_of(&typed);
    let problems = problems(&typed);
    if !problems.is_empty() {
        let half = half_typed::keep_refused(&site.desk, &signed_in.viewer, form, &typed).await?;
        let mut answer = page(site, signed_in, (typed, Some(half)), problems).await?;
        *answer.status_mut() = StatusCode::UNPROCESSABLE_ENTITY;
        return Ok(answer);
    }
    let attachments = attach::keep(&site.desk, typed.files.clone()).await?;
    let viewer = signed_in.viewer;
    let id = site
        .desk
        .act(viewer.actor(), move |act| {
            let repeat = typed.once(viewer.id, "tickets");
            let opened = once(act, repeat.as_ref(), |act| {
                let mut files = half_typed::sent(act, &viewer, form, &typed)?;
                files.extend(attachments);
                open_in(act, &viewer, &typed, files)
            });
            opened?.whenever()
        })
        .await?;
    Ok(go_on(
        &format!("/tickets/{id}"),
        "workspace-done-opened",
        id.get(),
    ))
}

fn form_of(typed: &Typed) -> Form {
    Form::NewTicket(typed.get("person").parse().ok())
}

fn open_in(
    act: &mut Act,
    viewer: &Viewer,
    typed: &Typed,
    attachments: Vec<NewAttachment>,
) -> Result<TicketId> {
    let kind = match typed.get("kind") {
        "note" => MessageKind::Note,
        _ => MessageKind::Reply,
    };
    let text = typed.get("message").trim_end();
    let mut first = NewMessage::text(kind, viewer.id, true, Channel::Workspace, text);
    first.attachments = attachments;
    let opening = opening(act, viewer, typed)?;
    let (id, message) = tickets::open(act, opening, first)?;
    tickets::mark_seen(act, viewer, id, message)?;
    Ok(id)
}

fn problems(typed: &Typed) -> Vec<Problem> {
    let mut problems = vec![];
    let address = typed.get("requester").trim();
    if people::check_address(address).is_err() {
        let key = if address.is_empty() {
            "workspace-new-no-address"
        } else {
            "error-address"
        };
        problems.push(Problem {
            field: "requester",
            key,
        });
    }
    for (field, key) in [
        ("subject", "workspace-new-no-subject"),
        ("message", "workspace-new-no-message"),
    ] {
        if typed.get(field).trim().is_empty() {
            problems.push(Problem { field, key });
        }
    }
    problems
}

fn opening(act: &mut Act, viewer: &Viewer, typed: &Typed) -> Result<Opening> {
    let chosen: Option<Language> = typed.choice("language")?;
    let words = format!("{}\n{}", typed.get("subject"), typed.get("message"));
    let heard = chosen.or_else(|| recognise(&words));
    let customer = people::find_or_add_customer(act, typed.get("name"), typed.get("requester"), heard)?;
    let language = chosen.or(customer.language).or(heard).unwrap_or(viewer.language);
    let mut opening = Opening::new(customer.id, typed.get("subject"), Channel::Workspace, language);
    let chosen = facts::typed(typed, on_page(), |name| typed.find(name).is_some())?;
    opening.facts = opening.facts.and(chosen);
    if let Some(team) = opening.facts.find(Field::Team) {
        people::find_team(act, team)?;
    }
    if let Some(agent) = opening.facts.find(Field::Assignee)
        && !people::find(act, agent)?.role.works_here()
    {
        return Err(Error::invalid("assignee", "error-invalid-sentence"));
    }
    Ok(opening)
}

async fn page(
    site: Site,
    signed_in: SignedIn,
    begun: (Typed, Option<HalfTyped>),
    problems: Vec<Problem>,
) -> Answered {
    let desk = site.desk.clone();
    let (page, signed_in) = desk
        .read(move |tx| Ok((load(tx, &site, &signed_in, begun, problems)?, signed_in)))
        .await?;
    answer(&page, &signed_in)
}

/// What a select shows: what was typed; before that its opener is the owner, and the priority is normal.
fn chosen(fact: &Fact, typed: &Typed, viewer: &Viewer) -> Option<String> {
    let typed = typed.find(fact.field.as_str());
    let usual = match fact.field {
        Field::Assignee if typed.is_none() => Some(viewer.id.to_string()),
        Field::Priority => Some(Priority::Normal.to_string()),
        _ => None,
    };
    typed.and_then(|typed| fact.parse(typed)).or(usual)
}

fn load(
    tx: &mut Tx,
    site: &Site,
    signed_in: &SignedIn,
    (typed, half): (Typed, Option<HalfTyped>),
    problems: Vec<Problem>,
) -> Result<NewTicketPage> {
    let words = signed_in.viewer.words();
    let title = words.say("workspace-new-ticket");
    let (page, frame) = Frame::load(tx, site, signed_in, "new", &title)?;
    let language = typed.get("language").to_owned();
    let mut languages = vec![Choice::new(
        "",
        words.say("workspace-language-heard"),
        language.is_empty(),
    )];
    for known in Language::ALL {
        let label = words.say(&format!("fact-language-{known}"));
        languages.push(Choice::new(known, label, known.as_str() == language));
    }
    Ok(NewTicketPage {
        half: HalfShown::of(&page, form_of(&typed), half.as_ref())?,
        facts: facts::choosers(tx, &words, on_page(), |fact| {
            chosen(fact, &typed, &signed_in.viewer)
        })?,
        languages,
        page,
        frame,
        typed,
        problems,
    })
}
