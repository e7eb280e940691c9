//! Saving a calendar and moving what is planned by it; or only looking, also at the days of a file.

use super::form::Form;
use super::page::{self, Imported, Which};
use crate::calendars;
use crate::closing;
use crate::pages::{Admin, Typed, go_on};
use crate::settings;
use crate::store::{Act, Error, Problem, Result};
use crate::web::{Answered, Site, render};
use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::IntoResponse;
use calendar::Calendar;
use jiff::tz::TimeZone;

/// A file brings the days of so many years from today.
const YEARS: i16 = 3;

/// Saves what was typed, or shows what it would move.
pub async fn save(
    State(site): State<Site>,
    Admin(signed_in): Admin,
    Path(id): Path<String>,
    typed: Typed,
) -> Answered {
    let which = Which::read(&id)?;
    let mut form = Form::typed(&typed);
    let imported = import(&mut form, &typed, &site);
    let wrong_file = form.problems.clone();
    let calendar = form.calendar();
    form.problems.extend(wrong_file);
    if let Some(Err(Error::Invalid(problems))) = calendar
        .as_ref()
        .map(|calendar| calendars::must_open(calendar, site.desk.clock.now()))
    {
        form.problems.extend(problems);
    }
    // A file is only looked at: its days are saved once they were seen.
    let saves = typed.get("act") == "save" && typed.files.is_empty() && form.problems.is_empty();
    if let Some(calendar) = calendar.filter(|_| saves) {
        let kept = form.clone();
        let saved = site.desk.act(signed_in.viewer.actor(), move |act| {
            keep(act, which, &kept, &calendar)
        });
        match saved.await {
            Ok(moved) => {
                let moved = i64::try_from(moved).unwrap_or(i64::MAX);
                return Ok(go_on("/settings/calendars", "workspace-done-calendar", moved));
            }
            Err(Error::Invalid(problems)) => form.problems = problems,
            Err(error) => return Err(error),
        }
    }
    let status = match form.problems.is_empty() {
        true => StatusCode::OK,
        false => StatusCode::UNPROCESSABLE_ENTITY,
    };
    let desk = site.desk.clone();
    let page = desk
        .read(move |tx| page::load(tx, &site, &signed_in, which, form, imported, true))
        .await?;
    Ok((status, render(&page)?).into_response())
}

/// The days of a file go into the form.
fn import(form: &mut Form, typed: &Typed, site: &Site) -> Option<Imported> {
    let file = typed.files.first()?;
    let zone = TimeZone::get(&form.zone).unwrap_or(TimeZone::UTC);
    let today = site.desk.clock.now().to_zoned(zone.clone()).date();
    let end = today.saturating_add(jiff::Span::new().years(YEARS));
    match calendars::days_of_file(&String::from_utf8_lossy(&file.bytes), &zone, today, end) {
        Some(found) => Some(Imported {
            added: form.add(&found.days),
            timed: found.timed,
            later_than: found.later.then_some(end),
        }),
        None => {
            form.problems.push(Problem {
                field: "file",
                key: "calendars-import-wrong",
            });
            None
        }
    }
}

fn keep(act: &mut Act, which: Which, form: &Form, calendar: &Calendar) -> Result<usize> {
    settings::in_turn(act)?;
    // What moves is moved by the event of the change.
    let now = act.now;
    let moved = page::moved(act, which, calendar, form, now)?.len();
    let named = match which {
        Which::Desk => {
            calendars::set_desk_calendar(act, calendar)?;
            None
        }
        Which::New => Some(calendars::add(act, &form.name, calendar)?),
        Which::Named(id) => {
            calendars::change(act, id, &form.name, calendar)?;
            Some(id)
        }
    };
    if let Some(id) = named {
        calendars::set_teams(act, id, &form.teams)?;
        calendars::set_brands(act, id, &form.brands)?;
    }
    Ok(moved)
}

/// Takes a calendar away, if no policy counts in it.
pub async fn remove(State(site): State<Site>, Admin(signed_in): Admin, Path(id): Path<String>) -> Answered {
    let Which::Named(id) = Which::read(&id)? else {
        return Err(Error::NotFound);
    };
    site.desk
        .act(signed_in.viewer.actor(), move |act| {
            settings::in_turn(act)?;
            if !closing::policy::counts_in(act, id)?.is_empty() {
                return Err(Error::Conflict("calendars-in-use"));
            }
            calendars::remove(act, id)
        })
        .await?;
    Ok(go_on("/settings/calendars", "workspace-done-calendar-removed", 1))
}
