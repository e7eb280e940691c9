//! The survey on the ticket page: how it stands, and the button that sends it by hand.

use crate::ids::TicketId;
use crate::pages::{Agent, Id, Typed, go_on};
use crate::people::Viewer;
use crate::satisfaction::{self, Alert, State as Stands, Withheld};
use crate::store::{Error, Result, once};
use crate::tickets::{self, Status, Ticket};
use crate::web::{Answered, Page, Site};
use axum::extract::State;
use database::Tx;

/// What the rating area says beside the ratings.
pub struct Asking {
    /// How the survey of the latest solving stands, in words; None when there is nothing to tell.
    pub stands: Option<String>,
    /// Whether this viewer can ask now.
    pub can_ask: bool,
    /// The customer is unhappy: what to do, in words.
    pub unhappy: Option<String>,
}

/// How asking stands for a ticket.
pub fn asking(tx: &mut Tx, viewer: &Viewer, ticket: &Ticket, page: &Page) -> Result<Asking> {
    let unhappy = satisfaction::open_alert(tx, ticket.id)?.map(|alert| unhappy(page, &alert));
    let planned = satisfaction::planned(tx, ticket.id)?.map(|(_, at)| {
        let day = page.words.exactly(at, &page.zone);
        page.words.say_one("asking-planned", "day", day)
    });
    if ticket.status != Status::Solved {
        return Ok(Asking {
            stands: planned,
            can_ask: false,
            unhappy,
        });
    }
    let last = satisfaction::latest_of_ticket(tx, ticket.id)?;
    let stands = last.and_then(|response| match response.state {
        Stands::Offered => {
            let when = page.words.when(response.created_at, page.now, &page.zone);
            let facts = [("when", when.into()), ("day", page.until(&response.until).into())];
            Some(page.words.say_with("satisfaction-asked", &facts))
        }
        Stands::Withdrawn => Some(page.words.say("satisfaction-withdrawn")),
        Stands::Answered => None,
    });
    let stands = planned.or(stands);
    let can = satisfaction::can_ask(tx, ticket, page.now)?;
    let stands = match can {
        Err(reason) if stands.is_none() && reason != Withheld::Asked => {
            let reason = page.words.say(reason.as_str());
            Some(page.words.say_one("satisfaction-withheld", "reason", reason))
        }
        _ => stands,
    };
    Ok(Asking {
        stands,
        can_ask: can.is_ok() && viewer.must_be_agent().is_ok(),
        unhappy,
    })
}

fn unhappy(page: &Page, alert: &Alert) -> String {
    let late = alert.due_at < page.now;
    let key = if late {
        "satisfaction-unhappy-late"
    } else {
        "satisfaction-unhappy-line"
    };
    let day = page.until(&alert.due_at);
    page.words.say_one(key, "day", day)
}

/// Sends the survey now.
pub async fn by_hand(
    State(site): State<Site>,
    Agent(signed_in): Agent,
    Id(id): Id<TicketId>,
    typed: Typed,
) -> Answered {
    let viewer = signed_in.viewer;
    let repeat = typed.once(viewer.id, &format!("asking about {id}"));
    let asked = site.desk.act(viewer.actor(), move |act| {
        let asked = once(act, repeat.as_ref(), |act| {
            tickets::find_for(act, &viewer, id)?;
            let asked = satisfaction::ask_by_hand(act, id)?;
            asked.map(drop).map_err(|reason| Error::Conflict(reason.as_str()))
        });
        asked?.whenever()
    });
    asked.await?;
    Ok(go_on(&format!("/tickets/{id}"), "workspace-done-survey", 1))
}
