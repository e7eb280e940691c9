//! The rules as they are kept, in the order in which they are asked.

use crate::calendars::{self, Pace};
use crate::events::{self, Subject, SubjectKind};
use crate::ids::SurveyLineId;
use crate::satisfaction::survey;
use crate::settings;
use crate::store::{Act, Error, Problem, Result};
use crate::tickets::Conditions;
use database::{Tx, id, params, record, text_enum};
use serde_json::{Value, json};

id! {
    /// A rule that asks.
    pub struct RuleId;
}

text_enum! {
    /// When a rule looks at a ticket.
    pub enum Moment {
        /// It was solved.
        Solved => "solved",
        /// Someone who works here answered for the first time.
        FirstReply => "first_reply",
    }
}

/// A rule.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Rule {
    pub id: RuleId,
    pub enabled: bool,
    pub is: NewRule,
}

/// What a rule says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewRule {
    /// For those who work here.
    pub name: String,
    pub line_id: SurveyLineId,
    pub conditions: Conditions,
    pub moment: Moment,
    /// Hours after the moment …
    pub after_hours: i64,
    /// … by which clock.
    pub pace: Pace,
}

record! {
    struct Stored {
        id: RuleId,
        enabled: bool,
        name: String,
        line_id: SurveyLineId,
        conditions: String,
        moment: Moment,
        after_hours: i64,
        pace: Pace,
    }
}

const SELECT: &str =
    "SELECT id, enabled, name, line_id, conditions, moment, after_hours, pace FROM survey_rule";

/// The longest wait: a survey after that is about nothing anybody remembers.
pub const MOST_HOURS: i64 = 24 * 28;

impl Stored {
    fn read(self) -> Result<Rule> {
        Ok(Rule {
            id: self.id,
            enabled: self.enabled,
            is: NewRule {
                name: self.name,
                line_id: self.line_id,
                conditions: serde_json::from_str(&self.conditions)?,
                moment: self.moment,
                after_hours: self.after_hours,
                pace: self.pace,
            },
        })
    }
}

/// All rules, in the order in which they are asked.
pub fn rules(tx: &mut Tx) -> Result<Vec<Rule>> {
    let found: Vec<Stored> = tx.all(&format!("{SELECT} ORDER BY position, id"), [])?;
    found.into_iter().map(Stored::read).collect()
}

/// A rule by its id.
pub fn find_rule(tx: &mut Tx, id: RuleId) -> Result<Rule> {
    let found: Option<Stored> = tx.find(&format!("{SELECT} WHERE id = $1"), params![id])?;
    found.ok_or(Error::NotFound)?.read()
}

/// Adds a rule behind the others, switched on.
pub fn add_rule(act: &mut Act, new: &NewRule) -> Result<RuleId> {
    settings::in_turn(act)?;
    check(act, new, None)?;
    let (now, by) = (act.now, act.by.person());
    let (id,): (RuleId,) = act.one(
        "INSERT INTO survey_rule (name, position, enabled, line_id, conditions, moment, after_hours, pace, author_id,
             created_at)
         VALUES ($1, (SELECT COALESCE(MAX(position), 0) + 1 FROM survey_rule), TRUE, $2, $3, $4, $5, $6, $7, $8) RETURNING id",
        params![
            new.name.trim(),
            new.line_id,
            serde_json::to_string(&new.conditions)?,
            new.moment,
            new.after_hours,
            new.pace,
            by,
            now
        ],
    )?;
    events::added(act, subject(id), new.name.trim())?;
    Ok(id)
}

/// Changes what a rule says. Tickets that it has planned to ask about are looked at again when their hour comes.
pub fn change_rule(act: &mut Act, id: RuleId, new: &NewRule) -> Result<()> {
    settings::in_turn(act)?;
    let before = find_rule(act, id)?;
    check(act, new, Some(id))?;
    act.run(
        "UPDATE survey_rule SET name = $1, line_id = $2, conditions = $3, moment = $4, after_hours = $5, pace = $6
         WHERE id = $7",
        params![
            new.name.trim(),
            new.line_id,
            serde_json::to_string(&new.conditions)?,
            new.moment,
            new.after_hours,
            new.pace,
            id
        ],
    )?;
    events::altered(act, subject(id), new.name.trim(), &state(&before.is), &state(new))
}

fn subject(id: RuleId) -> Subject {
    Subject::of(SubjectKind::SurveyRule, id.get())
}

/// What the change log compares.
fn state(rule: &NewRule) -> Value {
    json!({
        "name": rule.name.trim(),
        "survey": rule.line_id,
        "conditions": rule.conditions,
        "moment": rule.moment.as_str(),
        "after_hours": rule.after_hours,
        "pace": rule.pace.as_str(),
    })
}

fn check(act: &mut Act, new: &NewRule, except: Option<RuleId>) -> Result<()> {
    let mut problems = vec![];
    let mut wrong = |field, key| problems.push(Problem { field, key });
    if new.name.trim().is_empty() {
        wrong("name", "error-empty");
    }
    let taken: Option<(RuleId,)> = act.find(
        "SELECT id FROM survey_rule WHERE name = $1",
        params![new.name.trim()],
    )?;
    if taken.is_some_and(|(id,)| Some(id) != except) {
        wrong("name", "asking-name-taken");
    }
    if !(0..=MOST_HOURS).contains(&new.after_hours) || !comes_in_time(act, new)? {
        wrong("after", "asking-after-wrong");
    }
    match survey::newest(act, new.line_id) {
        Ok(survey) if survey.archived_at.is_none() => {}
        Ok(_) | Err(Error::NotFound) => wrong("line", "asking-line-wrong"),
        Err(error) => return Err(error),
    }
    match problems.is_empty() {
        true => Ok(()),
        false => Err(Error::Invalid(problems)),
    }
}

/// Whether hours of work are over within the longest wait, too, by the desk's calendar.
fn comes_in_time(act: &mut Act, new: &NewRule) -> Result<bool> {
    let (now, hours) = (act.now, u32::try_from(new.after_hours).unwrap_or_default());
    let calendar = calendars::desk_calendar(act)?.filter(|_| new.pace == Pace::Working);
    let due = calendar.and_then(|calendar| new.pace.after(now, hours, &calendar));
    Ok(due.is_none_or(|due| due.duration_since(now).as_hours() <= MOST_HOURS))
}

/// Switches a rule on or off. What it has planned is not asked while it is off.
pub fn switch_rule(act: &mut Act, id: RuleId, on: bool) -> Result<()> {
    settings::in_turn(act)?;
    let before = find_rule(act, id)?;
    act.run(
        "UPDATE survey_rule SET enabled = $1 WHERE id = $2",
        params![on, id],
    )?;
    events::changed(act, subject(id), &before.is.name, "enabled", before.enabled, on)
}

/// Moves a rule one place up or down.
pub fn move_rule(act: &mut Act, id: RuleId, up: bool) -> Result<()> {
    settings::in_turn(act)?;
    let mut ids: Vec<RuleId> = rules(act)?.into_iter().map(|rule| rule.id).collect();
    let place = ids.iter().position(|known| *known == id).ok_or(Error::NotFound)?;
    let other = if up { place.checked_sub(1) } else { Some(place + 1) };
    if let Some(other) = other.filter(|other| *other < ids.len()) {
        ids.swap(place, other);
    }
    for (position, id) in (1_i64..).zip(ids) {
        act.put(
            "UPDATE survey_rule SET position = $1 WHERE id = $2",
            params![position, id],
        )?;
    }
    Ok(())
}
