//! What follows from each ending of a ticket: letters now and later, with their days, before anything is sent.

use crate::closing::{self, Coming, OnSolve, StepKind};
use crate::languages::Zone;
use crate::satisfaction::{self, Withheld};
use crate::store::{Desk, Error, Result};
use crate::tickets::Ticket;
use crate::web::Page;
use database::Tx;
use jiff::Timestamp;
use jiff::civil::Date;

/// Something that follows, in order of time.
pub struct Follow {
    pub icon: &'static str,
    pub what: String,
    /// The letter to show: `notice`, `combined` or `survey`; empty for what is no letter.
    pub letter: &'static str,
}

/// An ending one can choose.
pub struct EndingShown {
    pub ending: OnSolve,
    pub label: String,
    /// The policy says so.
    pub proposed: bool,
    pub chosen: bool,
    pub follows: Vec<Follow>,
}

/// All endings, the policy's first. `chosen`: what was chosen in the form; None for the policy's.
pub fn endings(
    tx: &mut Tx,
    desk: &Desk,
    ticket: &Ticket,
    page: &Page,
    chosen: Option<OnSolve>,
) -> Result<Vec<EndingShown>> {
    let proposed = closing::proposed(tx, ticket)?;
    let survey = satisfaction::preview(tx, desk, ticket, false, None, (page.now, None))?.1;
    let mut shown = vec![];
    for ending in OnSolve::ALL {
        let coming = closing::if_solved(tx, ticket, *ending, page.now)?;
        // Where no policy holds nothing follows later by itself.
        let alone = coming.is_empty() && (ending.lets_survey_follow() && *ending != OnSolve::Notice);
        if alone && *ending != proposed {
            continue;
        }
        shown.push(EndingShown {
            ending: *ending,
            label: page.words.say(ending.choice_key()),
            proposed: *ending == proposed,
            chosen: *ending == chosen.unwrap_or(proposed),
            follows: follows(tx, ticket, page, *ending, &coming, survey)?,
        });
    }
    shown.sort_by_key(|ending| !ending.proposed);
    Ok(shown)
}

fn follows(
    tx: &mut Tx,
    ticket: &Ticket,
    page: &Page,
    ending: OnSolve,
    coming: &[Coming],
    survey: Option<Withheld>,
) -> Result<Vec<Follow>> {
    let say = |key: &str| page.words.say(key);
    let mut follows = vec![];
    let mut add = |icon: &'static str, what: String, letter: &'static str| {
        follows.push(Follow { icon, what, letter });
    };
    match ending {
        OnSolve::Notice => add("mail", say("resolve-now-notice"), "notice"),
        OnSolve::NoticeWithSurvey if survey.is_some() => {
            add("mail", say("resolve-now-notice"), "combined");
        }
        OnSolve::NoticeWithSurvey => add("mail", say("resolve-now-both"), "combined"),
        OnSolve::InReply if closing::carries_way_back(tx, ticket)? => {
            add("reply", say("resolve-now-in-reply"), "");
        }
        OnSolve::InReply => add("mail", say("resolve-now-not-in-reply"), "notice"),
        OnSolve::SurveyOnly | OnSolve::Nothing => add("circle-check", say("resolve-now-nothing"), ""),
    }
    if let Some(reason) = survey.filter(|_| ending != OnSolve::Nothing) {
        let reason = say(reason.as_str());
        add(
            "ban",
            page.words.say_one("satisfaction-withheld", "reason", reason),
            "",
        );
    }
    follows.extend(coming.iter().filter_map(|step| later(step, survey, page)));
    Ok(follows)
}

/// What a step to come does, for the customer.
fn later(step: &Coming, survey: Option<Withheld>, page: &Page) -> Option<Follow> {
    let (icon, key, letter) = match step.step {
        StepKind::Survey if survey.is_none() => ("star", "resolve-later-survey", "survey"),
        StepKind::Close => ("archive", "resolve-later-close", ""),
        _ => return None,
    };
    let what = page.words.say_one(key, "day", page.day(&step.at));
    Some(Follow { icon, what, letter })
}

/// The first working moment of a date as it was typed, in the calendar of the ticket. An error beside `field` where it is
/// no date.
pub fn opening_on(tx: &mut Tx, ticket: &Ticket, date: &str, field: &'static str) -> Result<Timestamp> {
    let wrong = || Error::invalid(field, "hold-look-wrong");
    let date: Date = date.parse().map_err(|_| wrong())?;
    let calendar = closing::calendar_of(tx, ticket)?;
    let zone = match &calendar {
        Some(calendar) => Zone::get(calendar.time_zone()).unwrap_or(Zone::UTC),
        None => Zone::UTC,
    };
    let start = date.to_zoned(zone).map_err(|_| wrong())?.timestamp();
    let opening = calendar.and_then(|calendar| calendar.next_opening(start));
    Ok(opening.unwrap_or(start))
}
