//! The form of a policy: as it was typed, or as a version says it; and the rules it makes.

use crate::closing::editing::Fate;
use crate::closing::{Action, After, Conditions, OnSolve, Pace, Progress, Rules, StepRule, SurveyRule, Tell};
use crate::events::Field;
use crate::pages::Typed;
use crate::store::{Problem, Result};
use crate::tickets::pages::conditions;

/// More steps than this nobody needs.
const STEPS: usize = 12;
/// No number of days or hours is larger.
const LARGEST: u32 = 9_999;

/// The fields as text, so that what was typed is kept until it can be taken.
#[derive(Debug, Clone, Default)]
pub struct Form {
    pub name: String,
    pub conditions: Conditions,
    pub tags: String,
    pub customer_tags: String,
    pub steps: Vec<Step>,
    /// A warning names a day at least so many business days after it leaves.
    pub announces: String,
    pub on_solve: &'static str,
    pub only_high: bool,
    /// Empty: no survey.
    pub survey: String,
    pub working: bool,
    /// Empty: never closed.
    pub close: String,
    pub confirm: bool,
    pub more_days: String,
    /// How often something happens while we wait for others; empty: nothing.
    pub progress: String,
    pub progress_hours: bool,
    /// customer or owner.
    pub tell: Tell,
    /// The calendar's number; empty: the team's or the desk's.
    pub calendar: String,
    /// The survey's line; empty: the survey after solving.
    pub asks_with: String,
    pub reason: String,
    pub fate: Option<Fate>,
    /// Letters an hour at most while tickets under way move; empty: all together.
    pub ramp: String,
    pub problems: Vec<Problem>,
}

/// A row of the steps.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Step {
    /// remind, warn, solve; empty for a row that says nothing.
    pub action: &'static str,
    pub after: String,
    pub hours: bool,
}

/// What solving can send, as the form calls it.
pub const ON_SOLVE: [(&str, OnSolve); 5] = [
    ("notice", OnSolve::Notice),
    ("both", OnSolve::NoticeWithSurvey),
    ("survey", OnSolve::SurveyOnly),
    ("reply", OnSolve::InReply),
    ("nothing", OnSolve::Nothing),
];

/// What a step can do, as the form calls it.
pub const ACTIONS: [&str; 3] = ["remind", "warn", "solve"];

impl Form {
    /// The form of a version.
    pub fn of(name: &str, rules: &Rules) -> Form {
        let warns = rules.pending.iter().find_map(|rule| match rule.action {
            Action::Warn { announces_solving_in } => Some(announces_solving_in),
            Action::Remind | Action::Solve => None,
        });
        let survey = rules.survey.filter(|_| rules.on_solve.lets_survey_follow());
        Form {
            name: name.to_owned(),
            conditions: rules.conditions.clone(),
            tags: rules.conditions.wanted(Field::Tags).join(", "),
            customer_tags: rules.conditions.wanted(Field::CustomerTags).join(", "),
            steps: rules.pending.iter().map(Step::of).collect(),
            announces: warns.unwrap_or(2).to_string(),
            on_solve: ON_SOLVE
                .iter()
                .find(|(_, on_solve)| *on_solve == rules.on_solve)
                .map_or("notice", |(word, _)| word),
            only_high: rules.notices_only_high,
            survey: survey
                .map(|survey| survey.after_hours.to_string())
                .unwrap_or_default(),
            working: survey.is_some_and(|survey| survey.pace == Pace::Working),
            close: rules
                .close_after_days
                .map(|days| days.to_string())
                .unwrap_or_default(),
            confirm: rules.confirm,
            more_days: rules.more_days.to_string(),
            progress: rules
                .on_hold
                .map(|progress| length(progress.every).0.to_string())
                .unwrap_or_default(),
            progress_hours: rules.on_hold.is_some_and(|progress| length(progress.every).1),
            tell: rules.on_hold.map_or(Tell::Customer, |progress| progress.tell),
            calendar: rules.calendar.map(|id| id.to_string()).unwrap_or_default(),
            asks_with: rules.asks_with.map(|id| id.to_string()).unwrap_or_default(),
            ..Form::default()
        }
    }

    /// The form as it was sent.
    pub fn typed(typed: &Typed) -> Result<Form> {
        let conditions = conditions::typed(typed);
        let (numbers, units) = (typed.all("step-after"), typed.all("step-unit"));
        let rows = typed.all("step-do").zip(numbers.zip(units));
        let step = |(action, (after, unit)): (&str, (&str, &str))| Step {
            action: ACTIONS.into_iter().find(|known| *known == action).unwrap_or(""),
            after: after.trim().to_owned(),
            hours: unit == "hours",
        };
        let on_solve = ON_SOLVE.iter().find(|(word, _)| *word == typed.get("on-solve"));
        let text = |name: &str| typed.get(name).trim().to_owned();
        Ok(Form {
            name: text("name"),
            conditions,
            tags: text("tags"),
            customer_tags: text("customer_tags"),
            steps: rows
                .map(step)
                .filter(|step| !step.action.is_empty())
                .take(STEPS)
                .collect(),
            announces: text("announces"),
            on_solve: on_solve.map_or("notice", |(word, _)| word),
            only_high: typed.find("only-high").is_some(),
            survey: text("survey"),
            working: typed.get("pace") == "working",
            close: text("close"),
            confirm: typed.find("confirm").is_some(),
            more_days: text("more-days"),
            progress: text("progress"),
            progress_hours: typed.get("progress-unit") == "hours",
            tell: typed.choice("tell")?.unwrap_or_default(),
            calendar: text("calendar"),
            asks_with: text("asks-with"),
            reason: text("reason"),
            fate: typed.choice("fate")?,
            ramp: text("ramp"),
            problems: vec![],
        })
    }

    /// The rules it makes; None, with the problems beside the fields, if it makes none.
    pub fn rules(&mut self) -> Option<Rules> {
        let mut problems = vec![];
        let mut number = |field: &'static str, text: &str| {
            let number = text.parse().ok().filter(|number| (1..=LARGEST).contains(number));
            if number.is_none() {
                problems.push(Problem {
                    field,
                    key: "policies-wrong-number",
                });
            }
            number.unwrap_or(1)
        };
        let warns = self.steps.iter().any(|step| step.action == "warn");
        let announces = match warns {
            true => number("announces", &self.announces),
            false => 2,
        };
        let rule = |step: &Step| step.rule(number("steps", &step.after), announces);
        let pending: Vec<StepRule> = self.steps.iter().map(rule).collect();
        let survey = (!self.survey.is_empty()).then(|| number("survey", &self.survey));
        let close_after_days = (!self.close.is_empty()).then(|| number("close", &self.close));
        let more_days = number("more-days", &self.more_days);
        let every = (!self.progress.is_empty()).then(|| number("progress", &self.progress));
        let on_hold = every.map(|every| self.on_hold(every));
        let on_solve = ON_SOLVE.iter().find(|(word, _)| *word == self.on_solve);
        let follows = on_solve.is_none_or(|(_, on_solve)| on_solve.lets_survey_follow());
        let left = hours_to_answer(survey, close_after_days);
        let late = follows && left.is_some_and(|left| left <= 0);
        let wrong = [
            (self.name.is_empty(), "name", "error-empty"),
            (!in_order(&pending), "steps", "policies-wrong-order"),
            (late, "survey", "policies-survey-too-late"),
        ];
        let found = wrong.into_iter().filter(|(is_wrong, ..)| *is_wrong);
        problems.extend(found.map(|(_, field, key)| Problem { field, key }));
        self.problems = problems;
        self.problems.is_empty().then(|| Rules {
            conditions: self.conditions.clone(),
            pending,
            on_solve: on_solve.map_or(OnSolve::Notice, |(_, on_solve)| *on_solve),
            notices_only_high: self.only_high,
            survey: survey.map(|after_hours| self.survey_after(after_hours)),
            close_after_days,
            confirm: self.confirm,
            more_days,
            on_hold,
            calendar: self.calendar.parse().ok(),
            asks_with: self.asks_with.parse().ok(),
        })
    }

    fn on_hold(&self, every: u32) -> Progress {
        Progress {
            every: length_of(every, self.progress_hours),
            tell: self.tell,
        }
    }

    fn survey_after(&self, after_hours: u32) -> SurveyRule {
        let pace = if self.working { Pace::Working } else { Pace::Wall };
        SurveyRule { after_hours, pace }
    }

    /// The sentence beside a field that cannot be taken.
    pub fn problem(&self, field: &str) -> Option<&'static str> {
        let found = self.problems.iter().find(|problem| problem.field == field);
        found.map(|problem| problem.key)
    }

    /// The rows to fill in: those that say something, and two more.
    pub fn rows(&self) -> Vec<Step> {
        let mut rows = self.steps.clone();
        rows.resize((rows.len() + 2).min(STEPS), Step::default());
        rows
    }
}

impl Step {
    fn of(rule: &StepRule) -> Step {
        let (after, hours) = length(rule.after);
        Step {
            action: rule.action.kind().as_str(),
            after: after.to_string(),
            hours,
        }
    }

    fn rule(&self, after: u32, announces_solving_in: u32) -> StepRule {
        StepRule {
            after: length_of(after, self.hours),
            action: match self.action {
                "warn" => Action::Warn { announces_solving_in },
                "solve" => Action::Solve,
                _ => Action::Remind,
            },
        }
    }
}

/// A length as its number, and whether it is in hours.
fn length(after: After) -> (u32, bool) {
    match after {
        After::BusinessDays(days) => (days, false),
        After::BusinessHours(hours) => (hours, true),
    }
}

fn length_of(number: u32, hours: bool) -> After {
    match hours {
        true => After::BusinessHours(number),
        false => After::BusinessDays(number),
    }
}

/// How long a survey can be answered before the ticket is closed. Working hours are never shorter than those of the wall.
fn hours_to_answer(survey: Option<u32>, close_after_days: Option<u32>) -> Option<i64> {
    Some(i64::from(close_after_days?) * 24 - i64::from(survey?))
}

/// Each step later than the one before, solving last, and no announcement of a solving that never comes.
fn in_order(steps: &[StepRule]) -> bool {
    let later = steps.windows(2).all(|pair| match (pair[0].after, pair[1].after) {
        (After::BusinessDays(one), After::BusinessDays(other))
        | (After::BusinessHours(one), After::BusinessHours(other)) => one < other,
        // Hours before days: a business day has some of them.
        (After::BusinessHours(_), After::BusinessDays(_)) => true,
        (After::BusinessDays(_), After::BusinessHours(_)) => false,
    });
    let solves = steps.iter().position(|rule| rule.action == Action::Solve);
    let warns = steps
        .iter()
        .any(|rule| matches!(rule.action, Action::Warn { .. }));
    later && solves.is_none_or(|place| place + 1 == steps.len()) && (!warns || solves.is_some())
}
