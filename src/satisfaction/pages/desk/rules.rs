//! Rules that ask, for administrators: the list in order, switching on and off, and a page for each.

use crate::calendars::Pace;
use crate::events::Field;
use crate::languages::family;
use crate::pages::{self, Admin, Choice, Frame, Id, SignedIn, Typed, go_on, look};
use crate::satisfaction::{self, MOST_HOURS, Moment, NewRule, Rule, RuleId, Survey};
use crate::store::{Error, Problem, Result};
use crate::tickets::Conditions;
use crate::tickets::pages::conditions::{self, Asked};
use crate::web::{Answered, Page, Site, render};
use askama::Template;
use axum::extract::State;
use axum::http::StatusCode;
use axum::response::IntoResponse;
use database::Tx;

const LIST: &str = "/settings/survey-rules";

#[derive(Template)]
#[template(path = "satisfaction/pages/desk/rules.html")]
struct ListPage {
    page: Page,
    frame: Frame,
    tab: &'static str,
    rules: Vec<Line>,
}

/// One rule of the list.
struct Line {
    rule: Rule,
    /// "Sends “CES” 2 hours after the first reply."
    says: String,
    conditions: Vec<(String, String)>,
    first: bool,
    last: bool,
}

#[derive(Template)]
#[template(path = "satisfaction/pages/desk/rule.html")]
struct RulePage {
    page: Page,
    frame: Frame,
    tab: &'static str,
    /// Where it is sent.
    action: String,
    form: Form,
    moments: Vec<Choice>,
    surveys: Vec<Choice>,
    conditions: Vec<Asked>,
}

impl RulePage {
    /// A field that may be wrong.
    fn field(&self, name: &str, value: &str) -> pages::Field {
        pages::Field::of(name, value, &self.form.problems, |key| {
            self.page.words.say_one(key, "most", MOST_HOURS)
        })
    }
}

/// The fields as they are, or as they were typed.
#[derive(Default)]
struct Form {
    name: String,
    line: String,
    after: String,
    /// Hours of working time.
    working: bool,
    moment: Option<Moment>,
    conditions: Conditions,
    tags: String,
    customer_tags: String,
    problems: Vec<Problem>,
}

impl Form {
    fn of(rule: &NewRule) -> Form {
        Form {
            name: rule.name.clone(),
            line: rule.line_id.to_string(),
            after: rule.after_hours.to_string(),
            working: rule.pace == Pace::Working,
            moment: Some(rule.moment),
            tags: rule.conditions.wanted(Field::Tags).join(", "),
            customer_tags: rule.conditions.wanted(Field::CustomerTags).join(", "),
            conditions: rule.conditions.clone(),
            problems: vec![],
        }
    }

    fn typed(typed: &Typed) -> Form {
        Form {
            name: typed.get("name").trim().to_owned(),
            line: typed.get("line").to_owned(),
            after: typed.get("after").trim().to_owned(),
            working: typed.get("pace") == Pace::Working.as_str(),
            moment: typed.get("moment").parse().ok(),
            conditions: conditions::typed(typed),
            tags: typed.get("tags").trim().to_owned(),
            customer_tags: typed.get("customer_tags").trim().to_owned(),
            problems: vec![],
        }
    }

    /// The rule it makes; what is no number or no survey is refused where all is looked at.
    fn rule(&self) -> NewRule {
        NewRule {
            name: self.name.clone(),
            line_id: self.line.parse().unwrap_or_else(|_| 0.into()),
            conditions: self.conditions.clone(),
            moment: self.moment.unwrap_or(Moment::Solved),
            after_hours: self.after.parse().unwrap_or(MOST_HOURS + 1),
            pace: if self.working { Pace::Working } else { Pace::Wall },
        }
    }
}

/// The list.
pub async fn show(State(site): State<Site>, Admin(signed_in): Admin) -> Answered {
    look(site, signed_in, list).await
}

fn list(tx: &mut Tx, site: &Site, signed_in: &SignedIn) -> Result<ListPage> {
    let title = signed_in.viewer.words().say("asking-rules");
    let (page, frame) = Frame::load(tx, site, signed_in, "satisfaction", &title)?;
    let surveys = satisfaction::surveys(tx)?;
    let found = satisfaction::rules(tx)?;
    let (count, mut rules) = (found.len(), vec![]);
    for (place, rule) in found.into_iter().enumerate() {
        rules.push(Line {
            says: says(&page, &rule.is, &surveys),
            conditions: conditions::in_words(tx, &rule.is.conditions, &page.words)?,
            first: place == 0,
            last: place + 1 == count,
            rule,
        });
    }
    Ok(ListPage {
        page,
        frame,
        tab: "rules",
        rules,
    })
}

fn says(page: &Page, rule: &NewRule, surveys: &[Survey]) -> String {
    let survey = surveys.iter().find(|survey| survey.line_id == rule.line_id);
    let facts = [
        ("survey", survey.map_or("", |survey| survey.name.as_str()).into()),
        ("hours", rule.after_hours.into()),
    ];
    let moment = rule.moment.as_str().replace('_', "-");
    // At once is at once by any clock.
    let pace = match rule.pace {
        Pace::Working if rule.after_hours > 0 => "-working",
        Pace::Working | Pace::Wall => "",
    };
    page.words
        .say_with(&format!("asking-says-{moment}{pace}"), &facts)
}

/// The form of a new rule.
pub async fn new(State(site): State<Site>, Admin(signed_in): Admin) -> Answered {
    let form = Form {
        after: "1".to_owned(),
        ..Form::default()
    };
    shown(site, signed_in, format!("{LIST}/new"), form, StatusCode::OK).await
}

/// The form of a rule.
pub async fn edit(State(site): State<Site>, Admin(signed_in): Admin, Id(id): Id<RuleId>) -> Answered {
    let rule = site.desk.read(move |tx| satisfaction::find_rule(tx, id)).await?;
    let form = Form::of(&rule.is);
    shown(site, signed_in, format!("{LIST}/{id}"), form, StatusCode::OK).await
}

async fn shown(site: Site, signed_in: SignedIn, action: String, form: Form, status: StatusCode) -> Answered {
    let desk = site.desk.clone();
    let page = desk
        .read(move |tx| load(tx, &site, &signed_in, action, form))
        .await?;
    Ok((status, render(&page)?).into_response())
}

fn load(tx: &mut Tx, site: &Site, signed_in: &SignedIn, action: String, form: Form) -> Result<RulePage> {
    let title = signed_in.viewer.words().say("asking-rule");
    let (page, frame) = Frame::load(tx, site, signed_in, "satisfaction", &title)?;
    let moment = |moment: &Moment| {
        let key = family("asking-moment-", moment);
        Choice::new(
            moment,
            page.words.say(&key),
            form.moment.unwrap_or(Moment::Solved) == *moment,
        )
    };
    Ok(RulePage {
        tab: "rules",
        action,
        moments: Moment::ALL.iter().map(moment).collect(),
        surveys: surveys(tx, &form.line)?,
        conditions: conditions::boxes_of(tx, &form.conditions, &page.words)?,
        form,
        page,
        frame,
    })
}

/// The surveys one can ask with.
pub fn surveys(tx: &mut Tx, chosen: &str) -> Result<Vec<Choice>> {
    let usable = satisfaction::surveys(tx)?
        .into_iter()
        .filter(|survey| survey.archived_at.is_none());
    let choice = |survey: Survey| {
        let line = survey.line_id.to_string();
        let is_chosen = line == chosen;
        Choice::new(line, survey.name, is_chosen)
    };
    Ok(usable.map(choice).collect())
}

/// Adds a rule.
pub async fn add(State(site): State<Site>, Admin(signed_in): Admin, typed: Typed) -> Answered {
    save(site, signed_in, None, &typed).await
}

/// Changes one.
pub async fn change(
    State(site): State<Site>,
    Admin(signed_in): Admin,
    Id(id): Id<RuleId>,
    typed: Typed,
) -> Answered {
    save(site, signed_in, Some(id), &typed).await
}

async fn save(site: Site, signed_in: SignedIn, id: Option<RuleId>, typed: &Typed) -> Answered {
    let mut form = Form::typed(typed);
    let rule = form.rule();
    let saved = site.desk.act(signed_in.viewer.actor(), move |act| match id {
        Some(id) => satisfaction::change_rule(act, id, &rule),
        None => satisfaction::add_rule(act, &rule).map(drop),
    });
    match saved.await {
        Ok(()) => Ok(go_on(LIST, "workspace-done-settings", 1)),
        Err(Error::Invalid(problems)) => {
            form.problems = problems;
            let action = id.map_or("new".to_owned(), |id| id.to_string());
            let action = format!("{LIST}/{action}");
            shown(site, signed_in, action, form, StatusCode::UNPROCESSABLE_ENTITY).await
        }
        Err(error) => Err(error),
    }
}

/// Moves a rule up or down, or switches it on or off.
pub async fn steer(
    State(site): State<Site>,
    Admin(signed_in): Admin,
    Id(id): Id<RuleId>,
    typed: Typed,
) -> Answered {
    let wish = typed.get("do").to_owned();
    let steered = site
        .desk
        .act(signed_in.viewer.actor(), move |act| match wish.as_str() {
            "up" => satisfaction::move_rule(act, id, true),
            "down" => satisfaction::move_rule(act, id, false),
            "on" => satisfaction::switch_rule(act, id, true),
            "off" => satisfaction::switch_rule(act, id, false),
            _ => Err(Error::invalid("do", "error-invalid-sentence")),
        });
    steered.await?;
    Ok(go_on(LIST, "workspace-done-settings", 1))
}
