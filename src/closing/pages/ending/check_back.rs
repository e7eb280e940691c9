//! Checking back after the end (LC16): the day, a note, and whether the customer is asked.

use super::follows;
use crate::closing;
use crate::pages::{Frame, Typed, go_on, own_path};
use crate::store::{Problem, Result};
use crate::tickets::pages::on_ticket::{self, OnTicket};
use crate::tickets::{self, Ticket};
use crate::web::{Answered, Page};
use askama::Template;
use database::Tx;

#[derive(Template)]
#[template(path = "closing/pages/ending/check_back.html")]
struct CheckBackPage {
    page: Page,
    frame: Frame,
    ticket: Ticket,
    views: String,
    sheet: Sheet,
}

impl CheckBackPage {
    fn problem(&self, field: &str) -> Option<&'static str> {
        on_ticket::problem(&self.sheet.problems, field)
    }
}

/// What was typed, or is planned.
#[derive(Default, Clone)]
struct Sheet {
    day: String,
    note: String,
    tells_customer: bool,
    problems: Vec<Problem>,
}

/// The page.
pub async fn show(at: OnTicket) -> Answered {
    at.show(|tx, at| {
        let planned = closing::check_back(tx, at.id)?;
        let zone = at.signed_in.viewer.zone.clone();
        let sheet = planned.map(|look| Sheet {
            day: look.due_at.to_zoned(zone).date().to_string(),
            note: look.note,
            tells_customer: look.tells_customer,
            problems: vec![],
        });
        load(tx, at, sheet.unwrap_or_default())
    })
    .await
}

fn load(tx: &mut Tx, at: &OnTicket, sheet: Sheet) -> Result<CheckBackPage> {
    let (ticket, page, frame) = at.frame(tx, "check-back-title")?;
    Ok(CheckBackPage {
        views: at.views.clone(),
        page,
        frame,
        ticket,
        sheet,
    })
}

/// Plans it.
pub async fn plan(at: OnTicket, typed: Typed) -> Answered {
    let sheet = Sheet {
        day: typed.get("day").trim().to_owned(),
        note: typed.get("note").trim().to_owned(),
        tells_customer: typed.find("tells").is_some(),
        problems: vec![],
    };
    let (viewer, id, wanted) = (at.signed_in.viewer.clone(), at.id, sheet.clone());
    let planned = at.site.desk.act(viewer.actor(), move |act| {
        let ticket = tickets::find_for(act, &viewer, id)?;
        let day = follows::opening_on(act, &ticket, &wanted.day, "check-day")?;
        closing::plan_check_back(act, id, day, &wanted.note, wanted.tells_customer)
    });
    let planned = planned.await;
    at.end(planned, "workspace-done-check-back", move |tx, at, problems| {
        load(tx, at, Sheet { problems, ..sheet })
    })
    .await
}

/// It is done, or no longer wished.
pub async fn settle(at: OnTicket, typed: Typed) -> Answered {
    let done = typed.get("do") == "done";
    let (viewer, id) = (at.signed_in.viewer, at.id);
    at.site
        .desk
        .act(viewer.actor(), move |act| {
            tickets::find_for(act, &viewer, id)?;
            closing::settle_check_back(act, id, done)
        })
        .await?;
    let said = match done {
        true => "workspace-done-check-back-done",
        false => "workspace-done-check-back-dropped",
    };
    let next = own_path(typed.get("next"), &format!("/tickets/{id}"));
    Ok(go_on(&next, said, id.get()))
}
