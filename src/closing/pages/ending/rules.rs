//! What holds for the ends of all cases, for administrators: how many letters leave, when a summary is wanted, and the
//! switch that stops all letters of policies.

use crate::closing::pages::stopped;
use crate::closing::{self, Manners};
use crate::events::Field;
use crate::pages::{Admin, Choice, Frame, SignedIn, Typed, answer, go_on, own_path};
use crate::store::{Error, Problem, Result};
use crate::tickets::Type;
use crate::tickets::pages::facts::code_word;
use crate::web::{Answered, Page, Site, render};
use askama::Template;
use axum::extract::State;
use axum::http::StatusCode;
use axum::response::IntoResponse;
use database::Tx;

#[derive(Template)]
#[template(path = "closing/pages/ending/rules.html")]
struct RulesPage {
    page: Page,
    frame: Frame,
    /// Since when and by whom the letters of policies are stopped.
    stopped: Option<String>,
    numbers: Vec<Number>,
    types: Vec<Choice>,
}

/// A number to set.
struct Number {
    name: &'static str,
    label: &'static str,
    help: &'static str,
    value: String,
    problem: Option<&'static str>,
}

/// The numbers: field, words, help.
const NUMBERS: [(&str, &str, &str); 3] = [
    ("letters_a_week", "endings-week", "endings-week-help"),
    ("letters_an_hour", "endings-hour", "endings-hour-help"),
    ("letters_a_day", "endings-day", "endings-day-help"),
];

/// The page.
pub async fn show(State(site): State<Site>, Admin(signed_in): Admin) -> Answered {
    let desk = site.desk.clone();
    let read = desk.read(move |tx| {
        let manners = closing::manners(tx)?;
        let typed = [
            manners.letters_a_week,
            manners.letters_an_hour,
            manners.letters_a_day,
        ]
        .map(|number| number.to_string());
        let page = load(tx, &site, &signed_in, &typed, &manners.summary_for, &[])?;
        Ok((page, signed_in))
    });
    let (page, signed_in) = read.await?;
    answer(&page, &signed_in)
}

fn load(
    tx: &mut Tx,
    site: &Site,
    signed_in: &SignedIn,
    typed: &[String; 3],
    summary_for: &[Type],
    problems: &[Problem],
) -> Result<RulesPage> {
    let words = signed_in.viewer.words();
    let title = words.say("endings-title");
    let (page, frame) = Frame::load(tx, site, signed_in, "settings", &title)?;
    let stopped = stopped::in_words(tx, &page)?;
    let number =
        |((name, label, help), value): ((&'static str, &'static str, &'static str), &String)| Number {
            name,
            label,
            help,
            value: value.clone(),
            problem: problems
                .iter()
                .find(|problem| problem.field == name)
                .map(|problem| problem.key),
        };
    let choice = |kind: &Type| {
        Choice::new(
            kind,
            code_word(&words, Field::Type, *kind),
            summary_for.contains(kind),
        )
    };
    Ok(RulesPage {
        numbers: NUMBERS.into_iter().zip(typed).map(number).collect(),
        types: Type::ALL.iter().map(choice).collect(),
        page,
        frame,
        stopped,
    })
}

/// Sets what was typed.
pub async fn set(State(site): State<Site>, Admin(signed_in): Admin, typed: Typed) -> Answered {
    let summary_for: Vec<Type> = typed.all("type").filter_map(|value| value.parse().ok()).collect();
    let numbers = NUMBERS.map(|(name, ..)| typed.get(name).trim().to_owned());
    let read = NUMBERS.iter().zip(&numbers).map(|((name, ..), text)| {
        let number: Option<u32> = text.parse().ok();
        number
            .filter(|number| *number <= closing::MOST_LETTERS)
            .ok_or(Problem {
                field: name,
                key: "endings-number-wrong",
            })
    });
    let (mut good, mut problems) = (vec![], vec![]);
    for number in read {
        match number {
            Ok(number) => good.push(number),
            Err(problem) => problems.push(problem),
        }
    }
    let desk = site.desk.clone();
    let [week, hour, day] = good.as_slice() else {
        let page = desk.read(move |tx| load(tx, &site, &signed_in, &numbers, &summary_for, &problems));
        return Ok((StatusCode::UNPROCESSABLE_ENTITY, render(&page.await?)?).into_response());
    };
    let manners = Manners {
        letters_a_week: *week,
        letters_an_hour: *hour,
        letters_a_day: *day,
        summary_for,
    };
    desk.act(signed_in.viewer.actor(), move |act| {
        closing::set_manners(act, &manners)
    })
    .await?;
    Ok(go_on("/settings/endings", "workspace-done-settings", 1))
}

/// Stops all letters of policies, or lets them go on.
pub async fn stop(State(site): State<Site>, Admin(signed_in): Admin, typed: Typed) -> Answered {
    let next = own_path(typed.get("next"), "/settings/endings");
    let by = signed_in.viewer.actor();
    let (said, held) = match typed.get("do") {
        "stop" => {
            let held = site.desk.act(by, closing::stop_letters).await?;
            ("workspace-done-letters-stopped", held)
        }
        "go" => {
            site.desk.act(by, closing::let_letters_go).await?;
            ("workspace-done-letters-go", 0)
        }
        _ => return Err(Error::invalid("do", "error-invalid-sentence")),
    };
    Ok(go_on(&next, said, i64::try_from(held).unwrap_or(i64::MAX)))
}
