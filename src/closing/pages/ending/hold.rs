//! Putting a ticket on hold: for whom it waits, and when we look again (TY2).

use super::follows;
use crate::closing::{self, Hold};
use crate::pages::{Frame, Typed};
use crate::store::{Problem, Result};
use crate::tickets::pages::on_ticket::{self, OnTicket};
use crate::tickets::{self, Ticket};
use crate::web::{Answered, Page};
use askama::Template;
use database::Tx;

#[derive(Template)]
#[template(path = "closing/pages/ending/hold.html")]
struct HoldPage {
    page: Page,
    frame: Frame,
    ticket: Ticket,
    views: String,
    awaited: String,
    /// As a date field has it.
    look: String,
    /// What the policy does meanwhile, in words.
    meanwhile: String,
    problems: Vec<Problem>,
}

impl HoldPage {
    fn problem(&self, field: &str) -> Option<&'static str> {
        on_ticket::problem(&self.problems, field)
    }
}

/// What was typed.
#[derive(Default, Clone)]
struct Sheet {
    awaited: String,
    look: String,
}

/// The page.
pub async fn show(at: OnTicket) -> Answered {
    at.show(|tx, at| {
        let kept = closing::hold(tx, at.id)?.unwrap_or_default();
        let zone = at.signed_in.viewer.zone.clone();
        let date = |look: jiff::Timestamp| look.to_zoned(zone).date().to_string();
        let sheet = Sheet {
            awaited: kept.awaited,
            look: kept.look_at.map(date).unwrap_or_default(),
        };
        load(tx, at, sheet, vec![])
    })
    .await
}

fn load(tx: &mut Tx, at: &OnTicket, sheet: Sheet, problems: Vec<Problem>) -> Result<HoldPage> {
    let (ticket, page, frame) = at.frame(tx, "hold-title")?;
    let first = closing::if_on_hold(tx, &ticket, page.now)?;
    let meanwhile = match first {
        Some(step) => {
            let day = page.day(&step.at);
            let key = match step.step {
                closing::StepKind::Progress => "hold-meanwhile-customer",
                _ => "hold-meanwhile-owner",
            };
            page.words.say_one(key, "day", day)
        }
        None => page.words.say("hold-meanwhile-nothing"),
    };
    Ok(HoldPage {
        awaited: sheet.awaited,
        look: sheet.look,
        views: at.views.clone(),
        problems,
        meanwhile,
        ticket,
        page,
        frame,
    })
}

/// Puts it on hold.
pub async fn put(at: OnTicket, typed: Typed) -> Answered {
    let sheet = Sheet {
        awaited: typed.get("awaited").trim().to_owned(),
        look: typed.get("look").trim().to_owned(),
    };
    let (viewer, id, wanted) = (at.signed_in.viewer.clone(), at.id, sheet.clone());
    let put = at.site.desk.act(viewer.actor(), move |act| {
        let ticket = tickets::find_for(act, &viewer, id)?;
        let look_at = match wanted.look.as_str() {
            "" => None,
            date => Some(follows::opening_on(act, &ticket, date, "look")?),
        };
        let awaited = wanted.awaited;
        closing::put_on_hold(act, id, &Hold { awaited, look_at })
    });
    let put = put.await;
    at.end(put, "workspace-done-hold", |tx, at, problems| {
        load(tx, at, sheet, problems)
    })
    .await
}
