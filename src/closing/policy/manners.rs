//! What holds for all policies together: how many letters a customer gets, how many leave in an hour and a day, and for
//! which types of tickets a summary is wanted. Set by administrators.

use crate::settings;
use crate::store::{Act, Error, Result};
use crate::tickets::Type;
use database::Tx;
use serde::{Deserialize, Serialize};

/// The manners of ending cases. Kept as a setting; fields may be added.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Manners {
    /// Notices to one customer in seven days of 24 hours, over all tickets; 0: no limit. What gives way is decided in `deciding::budget`.
    pub letters_a_week: u32,
    /// Letters of all policies in an hour; 0: no limit. What is beyond waits for the next hour.
    pub letters_an_hour: u32,
    /// Letters of all policies in a day of 24 hours; 0: no limit.
    pub letters_a_day: u32,
    /// Types of tickets that are not solved without a word on what solved them.
    pub summary_for: Vec<Type>,
}

impl Default for Manners {
    fn default() -> Manners {
        Manners {
            letters_a_week: 3,
            letters_an_hour: 0,
            letters_a_day: 0,
            summary_for: vec![],
        }
    }
}

/// No number of letters is larger.
pub const MOST_LETTERS: u32 = 1_000_000;

/// The manners that hold now.
pub fn manners(tx: &mut Tx) -> Result<Manners> {
    Ok(settings::get(tx, "closing_manners")?.unwrap_or_default())
}

/// Sets them.
pub fn set_manners(act: &mut Act, manners: &Manners) -> Result<()> {
    let numbers = [
        ("letters_a_week", manners.letters_a_week),
        ("letters_an_hour", manners.letters_an_hour),
        ("letters_a_day", manners.letters_a_day),
    ];
    for (field, number) in numbers {
        if number > MOST_LETTERS {
            return Err(Error::invalid(field, "endings-number-wrong"));
        }
    }
    settings::change(act, "closing_manners", manners)
}
