//! How customers are asked, for administrators: the pause between surveys, tickets solved without an answer, and who is
//! told of an unhappy customer.

use crate::ids::{PersonId, TeamId};
use crate::pages::{Admin, Choice, Field, Fields, Frame, SignedIn, Typed, go_on, look, settle};
use crate::people::{self, Team};
use crate::satisfaction::{self, Manners};
use crate::store::{Error, Result};
use crate::web::{Answered, Page, Site};
use askama::Template;
use axum::extract::State;
use database::Tx;

#[derive(Template)]
#[template(path = "satisfaction/pages/desk/manners.html")]
struct MannersPage {
    page: Page,
    frame: Frame,
    tab: &'static str,
    manners: Manners,
    days: Field,
    leads: Vec<Lead>,
}

/// A team and who may lead it.
struct Lead {
    team: Team,
    choices: Vec<Choice>,
}

/// The page.
pub async fn show(State(site): State<Site>, Admin(signed_in): Admin) -> Answered {
    look(site, signed_in, |tx, site, signed_in| {
        let manners = satisfaction::manners(tx)?;
        load(tx, site, signed_in, manners, &Fields::default())
    })
    .await
}

fn load(
    tx: &mut Tx,
    site: &Site,
    signed_in: &SignedIn,
    manners: Manners,
    fields: &Fields,
) -> Result<MannersPage> {
    let words = signed_in.viewer.words();
    let title = words.say("satisfaction-manners");
    let (page, frame) = Frame::load(tx, site, signed_in, "satisfaction", &title)?;
    let working = people::assignable(tx)?;
    let mut leads = vec![];
    for team in people::teams(tx)? {
        let lead = manners.leads.get(&team.id);
        let choice = |person: &people::Person| {
            Choice::new(person.id, person.shown().to_owned(), Some(&person.id) == lead)
        };
        let choices = working.iter().map(choice).collect();
        leads.push(Lead { team, choices });
    }
    Ok(MannersPage {
        page,
        frame,
        tab: "manners",
        days: fields.field(&words, "days_between", &manners.days_between.to_string()),
        manners,
        leads,
    })
}

/// Sets what was typed.
pub async fn set(State(site): State<Site>, Admin(signed_in): Admin, typed: Typed) -> Answered {
    let mut manners = Manners {
        after_auto_solving: typed.get("after_auto_solving") == "yes",
        ..Manners::default()
    };
    for team in site.desk.read(people::teams).await? {
        if let Some((team, lead)) = lead(&typed, team.id)? {
            manners.leads.insert(team, lead);
        }
    }
    // What is no number is refused as too many.
    let days = typed.get("days_between").trim().parse();
    manners.days_between = days.unwrap_or(u32::MAX);
    let wanted = manners.clone();
    let set = site.desk.act(signed_in.viewer.actor(), move |act| {
        satisfaction::set_manners(act, &wanted)
    });
    let on = go_on("/settings/surveys/manners", "workspace-done-settings", 1);
    let done = (set.await, on);
    settle(
        site,
        signed_in,
        ("", typed),
        done,
        |tx, site, signed_in, fields| load(tx, site, signed_in, manners, fields),
    )
    .await
}

/// Who was chosen to lead a team.
fn lead(typed: &Typed, team: TeamId) -> Result<Option<(TeamId, PersonId)>> {
    let chosen = typed.get(&format!("lead-{team}"));
    if chosen.is_empty() {
        return Ok(None);
    }
    let wrong = |_| Error::invalid("lead", "error-empty");
    Ok(Some((team, chosen.parse().map_err(wrong)?)))
}
