//! The path: all steps on one page, each with what the desk has of it and what to do.

use super::steps::{self, Standing, Step};
use crate::correspondence;
use crate::mailboxes;
use crate::pages::{Admin, Choice, Field, Fields, Frame, SignedIn, Typed, go_on, look, settle};
use crate::people::{self, NewAgent, Role, sign_in};
use crate::settings;
use crate::store::{Act, Error, Result};
use crate::web::{Answered, Page, Site};
use askama::Template;
use axum::extract::State;
use database::Tx;

const PATH: &str = "/set-up";

#[derive(Template)]
#[template(path = "set_up/path.html")]
struct PathPage {
    page: Page,
    frame: Frame,
    steps: Vec<Standing>,
    done: usize,
    team: Field,
    name: Field,
    email: Field,
    role: Field,
    roles: Vec<Choice>,
    /// The links of colleagues whom no letter can reach yet, to be handed on.
    links: Vec<(String, String)>,
}

impl PathPage {
    /// Where a step is set up in full; None for one that is done on this page.
    fn place(&self, at: &Standing) -> Option<&'static str> {
        match at.step {
            Step::Mailbox => Some("/settings/mailboxes/new"),
            Step::Team | Step::Colleagues => None,
            Step::Hours => Some("/settings/calendars"),
            Step::Closing => Some("/settings/policies"),
            Step::Survey => Some("/settings/surveys"),
            Step::Live => Some("/settings/mailboxes"),
        }
    }

    /// Whether a step is the one to take next: its button stands out.
    fn is_next(&self, at: &Standing) -> bool {
        let next = self.steps.iter().find(|standing| !standing.done);
        next.is_some_and(|next| next.step == at.step)
    }

    /// Whether nothing but the form of a step is shown.
    fn is_settled(&self, at: &Standing) -> bool {
        at.done && self.place(at).is_none()
    }

    /// What the button says that leaves a step as it is.
    fn leave_says(&self, at: &Standing) -> &'static str {
        match at.there_is.is_empty() {
            true => "set-up-later",
            false => "set-up-right",
        }
    }

    /// What the button says that ends the path.
    fn end_says(&self) -> &'static str {
        match self.done == self.steps.len() {
            true => "set-up-open",
            false => "set-up-stop",
        }
    }
}

/// The page.
pub(super) async fn show(State(site): State<Site>, Admin(signed_in): Admin) -> Answered {
    look(site, signed_in, |tx, site, signed_in| {
        load(tx, site, signed_in, &Fields::default())
    })
    .await
}

fn load(tx: &mut Tx, site: &Site, signed_in: &SignedIn, fields: &Fields) -> Result<PathPage> {
    let words = signed_in.viewer.words();
    let (page, frame) = Frame::load(tx, site, signed_in, "set-up", &words.say("set-up-title"))?;
    let steps = steps::standings(tx)?;
    let role = fields.field(&words, "role", Role::Agent.as_str());
    let choice = |role_of: Role| {
        let label = words.say(&format!("set-up-role-{role_of}"));
        Choice::new(role_of.as_str(), label, role.value == role_of.as_str())
    };
    Ok(PathPage {
        done: steps.iter().filter(|step| step.done).count(),
        steps,
        team: fields.field(&words, "team", ""),
        name: fields.field(&words, "name", ""),
        email: fields.field(&words, "email", ""),
        roles: [Role::Agent, Role::Light, Role::Admin].map(choice).into(),
        role,
        links: unreached(tx, site)?,
        page,
        frame,
    })
}

/// Colleagues without a password while no letter can leave: each name with the link that sets one.
fn unreached(tx: &mut Tx, site: &Site) -> Result<Vec<(String, String)>> {
    if mailboxes::main(tx)?.is_some_and(|mailbox| !mailbox.quarantined) {
        return Ok(vec![]);
    }
    let (keys, now) = (&site.desk.keys, site.desk.clock.now());
    let mut links = vec![];
    for person in people::without_password(tx)? {
        let link = sign_in::password_link(tx, keys, person.id, now)?;
        let link = site.desk.link(&format!("password/{link}"));
        links.push((person.shown().to_owned(), link));
    }
    Ok(links)
}

/// Adds a team; whoever adds it belongs to it.
pub(super) async fn add_team(State(site): State<Site>, Admin(signed_in): Admin, typed: Typed) -> Answered {
    let (name, person) = (typed.get("team").trim().to_owned(), signed_in.viewer.id);
    let act = site.desk.act(signed_in.viewer.actor(), move |act| {
        if name.is_empty() {
            return Err(Error::invalid("team", "error-empty"));
        }
        settings::in_turn(act)?;
        if people::team_by_name(act, &name)?.is_some() {
            return Err(Error::invalid("team", "error-taken"));
        }
        let team = people::add_team(act, &name)?;
        people::add_member(act, team.id, person)
    });
    let done = (act.await, go_on(PATH, "workspace-done-team-added", 1));
    settle(site, signed_in, ("", typed), done, load).await
}

/// Adds a colleague, and sends the link that sets their password where letters leave already.
pub(super) async fn invite(State(site): State<Site>, Admin(signed_in): Admin, typed: Typed) -> Answered {
    let (wish, language) = (typed.clone(), signed_in.viewer.words().language());
    let act = site.desk.act(signed_in.viewer.actor(), move |act| {
        let role: Role = wish
            .get("role")
            .parse()
            .map_err(|_| Error::invalid("role", "error-invalid-sentence"))?;
        let new = NewAgent {
            name: wish.get("name").to_owned(),
            address: wish.get("email").to_owned(),
            role,
            language: Some(language),
            password: None,
        };
        colleague(act, new)
    });
    let done = (act.await, go_on(PATH, "workspace-done-colleague-added", 1));
    settle(site, signed_in, ("", typed), done, load).await
}

/// Two administrators who invite the same person take turns: the second is told, and changes nothing.
fn colleague(act: &mut Act, new: NewAgent) -> Result<()> {
    settings::in_turn(act)?;
    if !new.role.works_here() {
        return Err(Error::invalid("role", "error-invalid-sentence"));
    }
    let known = people::by_address(act, &new.address)?;
    if known.is_some_and(|person| person.role.works_here()) {
        return Err(Error::invalid("email", "set-up-works-here"));
    }
    let person = people::add_agent(act, new)?;
    match mailboxes::main(act)? {
        Some(mailbox) if !mailbox.quarantined => correspondence::send_password_link(act, &person),
        _ => Ok(()),
    }
}

/// Notes that a step is right as it is, or ends the path.
pub(super) async fn note(State(site): State<Site>, Admin(signed_in): Admin, typed: Typed) -> Answered {
    let what = typed.get("do").to_owned();
    let (on, said) = match what.as_str() {
        "over" => ("/", "workspace-done-set-up-over"),
        _ => (PATH, "workspace-done-settings"),
    };
    let act = site
        .desk
        .act(signed_in.viewer.actor(), move |act| steps::note(act, &what));
    let done = (act.await, go_on(on, said, 1));
    settle(site, signed_in, ("", typed), done, load).await
}
