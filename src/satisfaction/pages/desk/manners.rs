//! How customers are asked, for administrators: the pause between surveys, tickets solved without an answer, and who is
//! told of an unhappy customer.

use crate::ids::{PersonId, TeamId};
use crate::pages::{Admin, Choice, Frame, SignedIn, Typed, answer, go_on};
use crate::people::{self, Team};
use crate::satisfaction::{self, Manners};
use crate::store::{Error, Result};
use crate::web::{Answered, Page, Site, render};
use askama::Template;
use axum::extract::State;
use axum::http::StatusCode;
use axum::response::IntoResponse;
use database::Tx;

#[derive(Template)]
#[template(path = "satisfaction/pages/desk/manners.html")]
struct MannersPage {
    page: Page,
    frame: Frame,
    tab: &'static str,
    manners: Manners,
    /// What was typed, or the pause that holds.
    days: String,
    /// Why the days were not taken: the key of a sentence.
    problem: Option<&'static str>,
    leads: Vec<Lead>,
}

/// A team and who may lead it.
struct Lead {
    team: Team,
    choices: Vec<Choice>,
}

/// The page.
pub async fn show(State(site): State<Site>, Admin(signed_in): Admin) -> Answered {
    let desk = site.desk.clone();
    let (page, signed_in) = desk
        .read(move |tx| {
            let manners = satisfaction::manners(tx)?;
            let days = manners.days_between.to_string();
            Ok((load(tx, &site, &signed_in, manners, days, None)?, signed_in))
        })
        .await?;
    answer(&page, &signed_in)
}

fn load(
    tx: &mut Tx,
    site: &Site,
    signed_in: &SignedIn,
    manners: Manners,
    days: String,
    problem: Option<&'static str>,
) -> Result<MannersPage> {
    let title = signed_in.viewer.words().say("satisfaction-manners");
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
        manners,
        days,
        problem,
        leads,
    })
}

/// Sets what was typed.
pub async fn set(State(site): State<Site>, Admin(signed_in): Admin, typed: Typed) -> Answered {
    let desk = site.desk.clone();
    let days = typed.get("days_between").trim().to_owned();
    let teams = desk.read(people::teams).await?;
    let mut manners = Manners {
        after_auto_solving: typed.get("after_auto_solving") == "yes",
        ..Manners::default()
    };
    for team in teams {
        if let Some((team, lead)) = lead(&typed, team.id)? {
            manners.leads.insert(team, lead);
        }
    }
    let given = days.parse().ok().filter(|days| *days <= satisfaction::MOST_DAYS);
    let Some(given) = given else {
        let problem = Some("satisfaction-manners-days-most");
        let page = desk.read(move |tx| load(tx, &site, &signed_in, manners, days, problem));
        return Ok((StatusCode::UNPROCESSABLE_ENTITY, render(&page.await?)?).into_response());
    };
    manners.days_between = given;
    let set = site.desk.act(signed_in.viewer.actor(), move |act| {
        satisfaction::set_manners(act, &manners)
    });
    set.await?;
    Ok(go_on("/settings/surveys/manners", "workspace-done-settings", 1))
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
