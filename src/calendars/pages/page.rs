//! The page of a calendar: its form, its holidays by name, and what a change moves.

use super::form::{DAYS, Form};
use crate::brands;
use crate::calendars::{self, Calendars};
use crate::closing;
use crate::ids::CalendarId;
use crate::languages::{Words, Zone};
use crate::pages::{Admin, Choice, Field, Frame, SignedIn, answer};
use crate::people;
use crate::store::{Error, Result};
use crate::web::{Answered, Page, Site};
use askama::Template;
use axum::extract::{Path, State};
use calendar::Calendar;
use database::Tx;
use jiff::Timestamp;
use jiff::civil::Date;

/// Which calendar an address means.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Which {
    Desk,
    New,
    Named(CalendarId),
}

impl Which {
    /// The last part of an address.
    pub fn read(text: &str) -> Result<Which> {
        match text {
            "desk" => Ok(Which::Desk),
            "new" => Ok(Which::New),
            id => Ok(Which::Named(id.parse().map_err(|_| Error::NotFound)?)),
        }
    }

    fn path(self) -> String {
        match self {
            Which::Desk => "desk".to_owned(),
            Which::New => "new".to_owned(),
            Which::Named(id) => id.to_string(),
        }
    }
}

/// The page.
#[derive(Template)]
#[template(path = "calendars/pages/page.html")]
pub struct CalendarPage {
    page: Page,
    frame: Frame,
    id: String,
    which: Which,
    form: Form,
    days: Vec<(String, Field)>,
    regions: Vec<Choice>,
    teams: Vec<Choice>,
    /// Those beside the desk's own, which counts in the desk's.
    brands: Vec<Choice>,
    /// The public holidays of the next year: day and name.
    holidays: Vec<(String, String)>,
    /// What a file added.
    imported: Option<String>,
    /// What a change moves.
    moves: Option<String>,
    /// Why it cannot be removed.
    in_use: Option<String>,
}

/// What a file brought.
pub struct Imported {
    /// Days that were added to the form.
    pub added: usize,
    /// Events that only fill some hours.
    pub timed: usize,
    /// The last day that was looked at, where the file has later ones.
    pub later_than: Option<Date>,
}

impl Imported {
    fn in_words(&self, words: &Words) -> String {
        let say = |key, count: usize| {
            let number = i64::try_from(count).unwrap_or(i64::MAX);
            words.say_one(key, "number", number)
        };
        let mut said = vec![say("calendars-imported", self.added)];
        if self.timed > 0 {
            said.push(say("calendars-imported-timed", self.timed));
        }
        if let Some(last) = self.later_than.and_then(|last| day_and_year(last, words)) {
            said.push(words.say_one("calendars-imported-later", "date", last));
        }
        said.join(" ")
    }
}

/// The page.
pub async fn show(State(site): State<Site>, Admin(signed_in): Admin, Path(id): Path<String>) -> Answered {
    let which = Which::read(&id)?;
    let desk = site.desk.clone();
    let (page, signed_in) = desk
        .read(move |tx| {
            let form = kept(tx, which)?;
            Ok((load(tx, &site, &signed_in, which, form, None, false)?, signed_in))
        })
        .await?;
    answer(&page, &signed_in)
}

/// The form as the calendar is kept; a new one begins as the desk's.
fn kept(tx: &mut Tx, which: Which) -> Result<Form> {
    match which {
        Which::Desk | Which::New => {
            let calendar = calendars::desk_calendar(tx)?.ok_or(Error::NotFound)?;
            Ok(Form::of("", &calendar, vec![], vec![]))
        }
        Which::Named(id) => {
            let named = calendars::find(tx, id)?.ok_or(Error::NotFound)?;
            let teams = calendars::teams_of(tx, id)?;
            let brands = calendars::brands_of(tx, id)?;
            Ok(Form::of(&named.name, &named.calendar, teams, brands))
        }
    }
}

/// Gathers the page. `looks`: say what the typed calendar moves.
pub fn load(
    tx: &mut Tx,
    site: &Site,
    signed_in: &SignedIn,
    which: Which,
    mut form: Form,
    imported: Option<Imported>,
    looks: bool,
) -> Result<CalendarPage> {
    let words = signed_in.viewer.words();
    let title = title(tx, which, &words)?;
    let (page, frame) = Frame::load(tx, site, signed_in, "settings", &title)?;
    let problems = std::mem::take(&mut form.problems);
    let calendar = form.calendar();
    form.problems.extend(problems);
    let moves = match &calendar {
        Some(calendar) if looks => Some(moves(tx, which, calendar, &form, &page)?),
        _ => None,
    };
    let day = |(_, key, field): &(_, &str, &'static str)| (words.say(key), form.field(field, &words));
    let in_use = match which {
        Which::Named(id) => closing::policy::counts_in(tx, id)?.join(", "),
        _ => String::new(),
    };
    Ok(CalendarPage {
        id: which.path(),
        days: DAYS.iter().map(day).collect(),
        regions: regions(&form, &page),
        teams: teams(tx, &form)?,
        brands: brands(tx, &form)?,
        holidays: calendar
            .map(|calendar| holidays(&calendar, &page))
            .unwrap_or_default(),
        imported: imported.map(|imported| imported.in_words(&words)),
        in_use: (!in_use.is_empty()).then(|| words.say_one("calendars-in-use", "names", in_use)),
        moves,
        which,
        form,
        page,
        frame,
    })
}

fn title(tx: &mut Tx, which: Which, words: &Words) -> Result<String> {
    Ok(match which {
        Which::Desk => words.say("calendars-desk"),
        Which::New => words.say("calendars-add"),
        Which::Named(id) => calendars::find(tx, id)?.ok_or(Error::NotFound)?.name,
    })
}

/// How many planned steps the typed calendar moves, in words.
/// The planned steps that the typed calendar moves.
pub fn moved(
    tx: &mut Tx,
    which: Which,
    calendar: &Calendar,
    form: &Form,
    now: Timestamp,
) -> Result<Vec<closing::Moved>> {
    let Some(mut calendars) = Calendars::load(tx)? else {
        return Ok(vec![]);
    };
    match which {
        Which::Desk => calendars.desk = calendar.clone(),
        Which::New | Which::Named(_) => {
            // A new one has no number yet.
            let id = match which {
                Which::Named(id) => id,
                _ => CalendarId::from(0),
            };
            calendars.named.insert(id, calendar.clone());
            calendars.teams.retain(|_, of| *of != id);
            calendars.teams.extend(form.teams.iter().map(|team| (*team, id)));
            calendars.brands.retain(|_, of| *of != id);
            calendars
                .brands
                .extend(form.brands.iter().map(|brand| (*brand, id)));
        }
    }
    closing::moved_by(tx, &calendars, now)
}

fn moves(tx: &mut Tx, which: Which, calendar: &Calendar, form: &Form, page: &Page) -> Result<String> {
    let moved = moved(tx, which, calendar, form, page.now)?;
    let number = |count: usize| i64::try_from(count).unwrap_or(i64::MAX);
    let at_once = moved.iter().filter(|moved| moved.to <= page.now).count();
    let all = page
        .words
        .say_one("calendars-moves", "number", number(moved.len()));
    if moved.is_empty() {
        return Ok(all);
    }
    let now = page
        .words
        .say_one("calendars-moves-now", "number", number(at_once));
    Ok(format!("{all} {now}"))
}

fn regions(form: &Form, page: &Page) -> Vec<Choice> {
    let none = Choice::new("", page.words.say("calendars-no-region"), form.region.is_empty());
    let choice = |region: &calendar::Region| {
        Choice::new(
            region.code,
            format!("{} {}", region.code, region.name(page.language())),
            region.code == form.region,
        )
    };
    std::iter::once(none)
        .chain(calendar::regions().iter().map(choice))
        .collect()
}

fn teams(tx: &mut Tx, form: &Form) -> Result<Vec<Choice>> {
    let choice = |team: people::Team| Choice::new(team.id, team.name, form.teams.contains(&team.id));
    Ok(people::teams(tx)?.into_iter().map(choice).collect())
}

fn brands(tx: &mut Tx, form: &Form) -> Result<Vec<Choice>> {
    let choice = |brand: brands::Brand| Choice::new(brand.id, brand.name, form.brands.contains(&brand.id));
    Ok(brands::in_use(tx)?.into_iter().skip(1).map(choice).collect())
}

/// A date of a calendar with its year, wherever it is read.
fn day_and_year(date: Date, words: &Words) -> Option<String> {
    let at = date.to_zoned(Zone::UTC).ok()?.timestamp();
    Some(format!("{} {}", words.day(at, at, &Zone::UTC), date.year()))
}

fn holidays(calendar: &Calendar, page: &Page) -> Vec<(String, String)> {
    let today = page.now.to_zoned(page.zone.clone()).date();
    let year = today.saturating_add(jiff::Span::new().years(1));
    let shown = |holiday: calendar::Holiday| {
        let day = day_and_year(holiday.date, &page.words)?;
        Some((day, holiday.name(page.language()).to_owned()))
    };
    calendar
        .holidays_between(today, year)
        .into_iter()
        .filter_map(shown)
        .collect()
}
