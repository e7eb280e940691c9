//! The fields of a change in words: names in the place of ids, words in the place of codes, sentences for the steps of a
//! policy. What has no words is shown as it was recorded.

use crate::closing::pages as closing_pages;
use crate::closing::{OnSolve, Progress, StepRule};
use crate::events::FieldChange;
use crate::languages::{Words, family};
use crate::store::Result;
use crate::tickets::facts::{self, Fact, Kind, Of};
use crate::{brands, calendars, categories, mailboxes, people, satisfaction};
use database::Tx;
use std::collections::HashMap;

/// What a field names by its id.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
enum Named {
    Brand,
    Calendar,
    Category,
    Mailbox,
    Person,
    Survey,
    Team,
}

impl Named {
    fn by(what: &str) -> Option<Named> {
        match what {
            "team_id" | "teams" => Some(Named::Team),
            "brand_id" | "brands" => Some(Named::Brand),
            "survey" | "asks_with" => Some(Named::Survey),
            "calendar" => Some(Named::Calendar),
            leads if leads.starts_with("leads.") => Some(Named::Person),
            what => match condition(what)?.kind {
                Kind::Id(Of::Team) => Some(Named::Team),
                Kind::Id(Of::Brand) => Some(Named::Brand),
                Kind::Id(Of::Category) => Some(Named::Category),
                Kind::Id(Of::Mailbox) => Some(Named::Mailbox),
                Kind::Id(Of::Agent | Of::Person) => Some(Named::Person),
                Kind::Code(_) | Kind::Text | Kind::Time | Kind::Tags => None,
            },
        }
    }
}

/// The fact that a part of conditions asks for: `conditions.impacts`.
fn condition(what: &str) -> Option<&'static Fact> {
    facts::asked_as(what.strip_prefix("conditions.")?)
}

/// Says fields in words; it has read the names that fields may refer to.
pub struct Values<'a> {
    words: &'a Words,
    names: HashMap<(Named, String), String>,
}

/// A field in words.
pub struct FieldShown {
    pub what: String,
    pub from: String,
    pub to: String,
}

impl<'a> Values<'a> {
    /// Reads the names: each list is one of those that administrators keep, so a short one.
    pub fn load(tx: &mut Tx, words: &'a Words) -> Result<Values<'a>> {
        let mut names = HashMap::new();
        let mut add = |kind: Named, id: i64, name: String| names.insert((kind, id.to_string()), name);
        for team in people::teams(tx)? {
            add(Named::Team, team.id.get(), team.name);
        }
        for brand in brands::all(tx)? {
            add(Named::Brand, brand.id.get(), brand.name);
        }
        for category in categories::all(tx)? {
            add(Named::Category, category.id.get(), category.name);
        }
        for mailbox in mailboxes::all(tx)? {
            add(Named::Mailbox, mailbox.id.get(), mailbox.address);
        }
        for survey in satisfaction::surveys(tx)? {
            add(Named::Survey, survey.line_id.get(), survey.name);
        }
        for calendar in calendars::all(tx)? {
            add(Named::Calendar, calendar.id.get(), calendar.name);
        }
        for person in people::working_here(tx)? {
            add(Named::Person, person.id.get(), person.shown().to_owned());
        }
        Ok(Values { words, names })
    }

    pub fn words(&self) -> &Words {
        self.words
    }

    /// A field, said.
    pub fn in_words(&self, field: &FieldChange) -> FieldShown {
        FieldShown {
            what: self.label(&field.what),
            from: self.value(&field.what, &field.from),
            to: self.value(&field.what, &field.to),
        }
    }

    /// `week.monday`: the field, then its part.
    fn label(&self, what: &str) -> String {
        let (whole, part) = what.split_once('.').unwrap_or((what, ""));
        let of_field = |name: &str| self.words.find(&format!("change-{}", name.replace('_', "-")));
        let whole_word = of_field(whole).unwrap_or_else(|| whole.replace('_', " "));
        if part.is_empty() {
            return whole_word;
        }
        let day = self.words.find(&format!("date-{part}"));
        let part_word = match whole {
            "leads" => self.name(Named::Team, part),
            "conditions" => of_field(part),
            _ => day.or_else(|| of_field(part)),
        };
        format!(
            "{whole_word} · {}",
            part_word.unwrap_or_else(|| part.replace('_', " "))
        )
    }

    fn name(&self, kind: Named, id: &str) -> Option<String> {
        self.names.get(&(kind, id.to_owned())).cloned()
    }

    fn value(&self, what: &str, value: &str) -> String {
        if value.is_empty() {
            return String::new();
        }
        if let Some(sentences) = self.steps(what, value) {
            return sentences;
        }
        let one = |one: &str| {
            let named = Named::by(what).and_then(|kind| self.name(kind, one));
            let said = named.or_else(|| self.code(what, one));
            said.unwrap_or_else(|| one.to_owned())
        };
        match Named::by(what).is_some() || self.is_list_of_codes(what) {
            true => value.split(", ").map(one).collect::<Vec<_>>().join(", "),
            false => one(value),
        }
    }

    fn is_list_of_codes(&self, what: &str) -> bool {
        what == "summary_for" || what.starts_with("conditions.")
    }

    /// The word of a code.
    fn code(&self, what: &str, code: &str) -> Option<String> {
        let key = match what {
            _ if code == "true" => "changes-yes".to_owned(),
            _ if code == "false" => "changes-no".to_owned(),
            "summary_for" => family("fact-type-", code),
            "language" => family("fact-language-", code),
            "role" => family("changes-role-", code),
            "moment" => family("asking-moment-", code),
            "pace" | "survey.pace" if code == "working" => "policies-business-hours".to_owned(),
            "pace" | "survey.pace" => "policies-hours-wall".to_owned(),
            "on_solve" => code.parse::<OnSolve>().ok()?.key().to_owned(),
            what => family("fact-", format_args!("{}-{code}", condition(what)?.field)),
        };
        self.words.find(&key)
    }

    /// The steps of a policy as its sentences; None for what is something else or was cut.
    fn steps(&self, what: &str, value: &str) -> Option<String> {
        match what {
            "pending" => {
                let steps: Vec<StepRule> = serde_json::from_str(value).ok()?;
                let said: Vec<String> = steps
                    .iter()
                    .map(|step| closing_pages::step(step, self.words))
                    .collect();
                Some(said.join(" "))
            }
            "on_hold" => {
                let progress: Progress = serde_json::from_str(value).ok()?;
                Some(closing_pages::on_hold(progress, self.words))
            }
            _ => None,
        }
    }
}
