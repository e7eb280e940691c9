//! Switching a policy on asks first what becomes of the tickets that wait already, and says how many letters each choice
//! sends, and when, and which other policy takes which tickets first. Switching off asks nothing: nothing is sent by it.

use super::fates::{self, FateShown};
use super::whose_tickets::{self, hidden_by};
use crate::closing::editing::forecast;
use crate::closing::editing::{self, Fate};
use crate::closing::policy::{self, Policy};
use crate::ids::PolicyId;
use crate::pages::{Admin, Frame, Id, SignedIn, Typed, go_on, look};
use crate::store::{Problem, Result};
use crate::web::{Answered, Page, Site, render};
use askama::Template;
use axum::extract::State;
use axum::http::StatusCode;
use axum::response::IntoResponse;
use database::Tx;

#[derive(Template)]
#[template(path = "closing/pages/policies/switch.html")]
struct SwitchPage {
    page: Page,
    frame: Frame,
    policy: Policy,
    sentence: String,
    hidden_by: Option<String>,
    /// Which policy takes which tickets first, in words.
    overlaps: Vec<String>,
    under_way: String,
    fates: Vec<FateShown>,
    ramp: String,
    ramp_problem: Option<&'static str>,
}

/// What was chosen.
struct Choice {
    fate: Fate,
    ramp: String,
    problem: Option<Problem>,
}

/// The question.
pub async fn ask(State(site): State<Site>, Admin(signed_in): Admin, Id(id): Id<PolicyId>) -> Answered {
    look(site, signed_in, move |tx, site, signed_in| {
        let choice = Choice {
            fate: Fate::StartToday,
            ramp: String::new(),
            problem: None,
        };
        load(tx, site, signed_in, id, choice)
    })
    .await
}

fn load(tx: &mut Tx, site: &Site, signed_in: &SignedIn, id: PolicyId, choice: Choice) -> Result<SwitchPage> {
    let policy = policy::find(tx, id)?;
    let words = signed_in.viewer.words();
    let title = words.say_one("policies-switching-on", "name", policy.latest.name.as_str());
    let (page, frame) = Frame::load(tx, site, signed_in, "settings", &title)?;
    let forecast = forecast::if_switched_on(tx, id, page.now)?;
    let mut all = policy::all(tx)?;
    let place = all
        .iter()
        .position(|other| other.latest.policy_id == id)
        .unwrap_or(0);
    if let Some(this) = all.get_mut(place) {
        this.enabled = true;
    }
    Ok(SwitchPage {
        sentence: super::sentence(&policy.latest.rules, &words),
        hidden_by: hidden_by(&all[..place], &policy.latest.rules.conditions),
        overlaps: whose_tickets::takes_first(tx, &all, place, &words)?,
        under_way: words.say_one(
            "policies-waiting-already",
            "number",
            fates::number(forecast.tickets),
        ),
        fates: fates::shown(&forecast, choice.fate, &fates::SWITCHING, &page),
        ramp: choice.ramp,
        ramp_problem: choice.problem.map(|problem| problem.key),
        policy,
        page,
        frame,
    })
}

/// Switches a policy on or off.
pub async fn switch(
    State(site): State<Site>,
    Admin(signed_in): Admin,
    Id(id): Id<PolicyId>,
    typed: Typed,
) -> Answered {
    let on = typed.get("on") == "yes";
    let fate = typed.choice("fate")?.unwrap_or(Fate::StartToday);
    let ramp = typed.get("ramp").trim().to_owned();
    let an_hour = match fates::an_hour(&ramp) {
        Ok(an_hour) => an_hour,
        Err(problem) => {
            let problem = Some(problem);
            let choice = Choice { fate, ramp, problem };
            let desk = site.desk.clone();
            let page = desk
                .read(move |tx| load(tx, &site, &signed_in, id, choice))
                .await?;
            return Ok((StatusCode::UNPROCESSABLE_ENTITY, render(&page)?).into_response());
        }
    };
    site.desk
        .act(signed_in.viewer.actor(), move |act| {
            editing::switch(act, id, on, fate, an_hour)
        })
        .await?;
    let said = match on {
        true => "workspace-done-policies-on",
        false => "workspace-done-policies-off",
    };
    Ok(go_on("/settings/policies", said, 1))
}
