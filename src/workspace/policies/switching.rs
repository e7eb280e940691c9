//! Switching a policy on asks first what becomes of the tickets that wait already, and says how many letters each choice
//! sends, and when. Switching off asks nothing: nothing is sent by it.

use super::fates::{self, FateShown};
use super::list::policy_id;
use crate::closing::editing::{self, Fate, Policy};
use crate::closing::forecast;
use crate::store::{Error, Result};
use crate::web::{Answered, Page, Site};
use crate::workspace::flash::go_on;
use crate::workspace::frame::{Frame, for_admin};
use crate::workspace::session::SignedIn;
use crate::workspace::typed::Typed;
use askama::Template;
use axum::extract::{Path, State};
use database::Tx;

#[derive(Template)]
#[template(path = "workspace/policies/switch.html")]
struct SwitchPage {
    page: Page,
    frame: Frame,
    policy: Policy,
    sentence: String,
    under_way: String,
    fates: Vec<FateShown>,
}

/// The question.
pub async fn ask(State(site): State<Site>, signed_in: SignedIn, Path(id): Path<String>) -> Answered {
    let id = policy_id(&id)?;
    for_admin(site, signed_in, move |tx, site, signed_in| {
        load(tx, site, signed_in, id)
    })
    .await
}

fn load(tx: &mut Tx, site: &Site, signed_in: &SignedIn, id: crate::ids::PolicyId) -> Result<SwitchPage> {
    let policy = editing::find(tx, id)?;
    let words = signed_in.viewer.words();
    let title = words.say_one("policies-switching-on", "name", policy.latest.name.as_str());
    let (page, frame) = Frame::load(tx, site, signed_in, "settings", &title, None)?;
    let forecast = forecast::if_switched_on(tx, id, page.now)?;
    Ok(SwitchPage {
        sentence: super::sentence(&policy.latest.rules, &words),
        under_way: words.say_one(
            "policies-waiting-already",
            "number",
            fates::number(forecast.tickets),
        ),
        fates: fates::shown(&forecast, Fate::StartToday, &fates::SWITCHING, &page),
        policy,
        page,
        frame,
    })
}

/// Switches a policy on or off.
pub async fn switch(
    State(site): State<Site>,
    signed_in: SignedIn,
    Path(id): Path<String>,
    typed: Typed,
) -> Answered {
    signed_in.viewer.must_be_admin()?;
    let id = policy_id(&id)?;
    let on = typed.get("on") == "yes";
    let fate: Option<Fate> = typed.choice("fate")?;
    let an_hour = fates::an_hour(&typed).map_err(|key| Error::invalid("ramp", key))?;
    site.desk
        .act(signed_in.viewer.actor(), move |act| {
            editing::switch(act, id, on, fate.unwrap_or(Fate::StartToday), an_hour)
        })
        .await?;
    let said = match on {
        true => "workspace-done-policies-on",
        false => "workspace-done-policies-off",
    };
    Ok(go_on("/settings/policies", said, 1))
}
