//! All calendars: the desk's and those beside it.

use crate::calendars;
use crate::pages::{Admin, Frame, SignedIn, look};
use crate::store::Result;
use crate::web::{Answered, Page, Site};
use askama::Template;
use axum::extract::State;
use calendar::Calendar;
use database::Tx;

#[derive(Template)]
#[template(path = "calendars/pages/list.html")]
struct ListPage {
    page: Page,
    frame: Frame,
    calendars: Vec<Line>,
}

/// One calendar of the list.
struct Line {
    /// Its part of the address.
    id: String,
    name: String,
    about: String,
}

/// The page.
pub async fn show(State(site): State<Site>, Admin(signed_in): Admin) -> Answered {
    look(site, signed_in, load).await
}

fn load(tx: &mut Tx, site: &Site, signed_in: &SignedIn) -> Result<ListPage> {
    let words = signed_in.viewer.words();
    let title = words.say("calendars-title");
    let (page, frame) = Frame::load(tx, site, signed_in, "settings", &title)?;
    let line = |id: String, name: String, calendar: &Calendar| {
        let region = calendar.region().map(|region| region.name(page.language()));
        Line {
            id,
            name,
            about: match region {
                Some(region) => format!("{}, {region}", calendar.time_zone()),
                None => calendar.time_zone().to_owned(),
            },
        }
    };
    let mut calendars = vec![];
    if let Some(own) = calendars::desk_calendar(tx)? {
        calendars.push(line("desk".to_owned(), words.say("calendars-desk"), &own));
    }
    for named in calendars::all(tx)? {
        calendars.push(line(named.id.to_string(), named.name, &named.calendar));
    }
    Ok(ListPage {
        calendars,
        page,
        frame,
    })
}
