//! What people write: the stock of scripts in three languages, and what each topic means for the desk.

use crate::languages::{Language, Words};
use crate::store::{Error, Result};
use crate::tickets::{Impact, Priority, Type};
use serde::Deserialize;

/// What people write in one language.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Scripts {
    pub greetings: Vec<String>,
    pub partings: Vec<String>,
    /// What a customer says when all is well.
    pub thanks: Vec<String>,
    /// What a customer says when it is not.
    pub again: Vec<String>,
    /// What an agent answers then.
    pub settled: Vec<String>,
    /// Comments to a good rating; an empty one is none.
    pub comments: Vec<String>,
    /// Comments to a bad rating.
    pub regrets: Vec<String>,
    pub notes: Notes,
    pub script: Vec<Script>,
}

/// Internal notes by team.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Notes {
    pub orders: Vec<String>,
    pub billing: Vec<String>,
    pub technical: Vec<String>,
    pub advice: Vec<String>,
}

/// One kind of request: any ask goes with any question, answer and solution.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Script {
    pub topic: String,
    pub subjects: Vec<String>,
    pub asks: Vec<String>,
    pub questions: Vec<String>,
    pub answers: Vec<String>,
    pub solutions: Vec<String>,
}

/// A team of the shop.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Desk {
    Orders,
    Billing,
    Technical,
    Advice,
}

impl Desk {
    pub const ALL: [Desk; 4] = [Desk::Orders, Desk::Billing, Desk::Technical, Desk::Advice];

    /// The team's name, as the one who set up the desk wrote it.
    pub fn name(self, words: &Words) -> String {
        words.say(match self {
            Desk::Orders => "demo-team-orders",
            Desk::Billing => "demo-team-billing",
            Desk::Technical => "demo-team-technical",
            Desk::Advice => "demo-team-advice",
        })
    }
}

/// What the shop's requests are about: the keys of the categories' names.
pub const CATEGORIES: [&str; 5] = [
    "demo-category-delivery",
    "demo-category-returns",
    "demo-category-payments",
    "demo-category-repairs",
    "demo-category-advice",
];

/// What a topic means for the desk: its team, type, usual priority and tags, what it is about and how much it touches.
pub struct Topic {
    pub desk: Desk,
    pub kind: Type,
    pub priority: Priority,
    pub tags: &'static [&'static str],
    /// One of [`CATEGORIES`].
    pub category: &'static str,
    pub impact: Option<Impact>,
}

/// The topic of that name.
pub fn topic(name: &str) -> Topic {
    use Desk::{Advice, Billing, Orders, Technical};
    use Priority::{High, Low, Normal};
    use Type::{Incident, Problem, Question, Task};
    let (desk, kind, priority, tags): (_, _, _, &[&str]) = match name {
        "late" => (Orders, Problem, Normal, &["delivery", "late"]),
        "damaged" => (Orders, Incident, High, &["delivery", "damaged"]),
        "wrong_item" => (Orders, Problem, Normal, &["exchange"]),
        "withdrawal" => (Orders, Task, Normal, &["return"]),
        "address" => (Orders, Task, High, &["address"]),
        "missing" => (Orders, Problem, Normal, &["parts", "delivery"]),
        "refund" => (Billing, Problem, High, &["refund"]),
        "invoice" => (Billing, Task, Low, &["invoice"]),
        "double_charge" => (Billing, Problem, High, &["payment"]),
        "voucher" => (Billing, Question, Low, &["voucher"]),
        "flicker" => (Technical, Problem, Normal, &["dimmer", "led"]),
        "spare_part" => (Technical, Question, Low, &["parts"]),
        "pairing" => (Technical, Problem, Normal, &["app", "smart"]),
        "mounting" => (Technical, Question, Normal, &["mounting"]),
        "warranty" => (Technical, Incident, Normal, &["warranty"]),
        _ => (Advice, Question, Low, &["advice"]),
    };
    let category = match name {
        "late" | "damaged" | "address" | "missing" => "demo-category-delivery",
        "wrong_item" | "withdrawal" => "demo-category-returns",
        "refund" | "invoice" | "double_charge" | "voucher" => "demo-category-payments",
        "flicker" | "spare_part" | "warranty" => "demo-category-repairs",
        _ => "demo-category-advice",
    };
    let impact = match name {
        "damaged" | "double_charge" | "refund" => Some(Impact::High),
        "late" | "missing" | "flicker" | "warranty" => Some(Impact::Medium),
        "invoice" | "voucher" => Some(Impact::Low),
        _ => None,
    };
    Topic {
        desk,
        kind,
        priority,
        tags,
        category,
        impact,
    }
}

impl Scripts {
    /// The notes of a team.
    pub fn notes(&self, desk: Desk) -> &[String] {
        match desk {
            Desk::Orders => &self.notes.orders,
            Desk::Billing => &self.notes.billing,
            Desk::Technical => &self.notes.technical,
            Desk::Advice => &self.notes.advice,
        }
    }
}

/// The stock of all languages.
pub struct Stock([Scripts; 3]);

impl Stock {
    /// Reads the stock that travels in the binary.
    pub fn read() -> Result<Stock> {
        let read = |text: &str| toml::from_str(text).map_err(|error| Error::Broken(error.to_string()));
        Ok(Stock([
            read(include_str!("scripts/fr.toml"))?,
            read(include_str!("scripts/de.toml"))?,
            read(include_str!("scripts/en.toml"))?,
        ]))
    }

    /// What is written in `language`.
    pub fn of(&self, language: Language) -> &Scripts {
        match language {
            Language::French => &self.0[0],
            Language::German => &self.0[1],
            Language::English => &self.0[2],
        }
    }
}
