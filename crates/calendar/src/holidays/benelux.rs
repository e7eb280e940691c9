//! Belgium and Luxembourg.

use super::names::*;
use super::rule::Rule;

/// Royal decree of 18 April 1974 to the law of 4 January 1974 on public holidays. Each employer chooses the substitute
/// for a day that falls on a Sunday (article 6), so it is an exception of the desk, not a rule.
pub(super) const BELGIUM: &[Rule] = &[
    Rule::fixed(&NEW_YEAR, 1, 1),
    Rule::easter(&EASTER_MONDAY, 1),
    Rule::fixed(&LABOUR_DAY, 5, 1),
    Rule::easter(&ASCENSION, 39),
    Rule::easter(&WHIT_MONDAY, 50),
    Rule::fixed(&NATIONAL_DAY, 7, 21),
    Rule::fixed(&ASSUMPTION, 8, 15),
    Rule::fixed(&ALL_SAINTS, 11, 1),
    Rule::fixed(&ARMISTICE, 11, 11),
    Rule::fixed(&CHRISTMAS, 12, 25),
];

/// Code du travail, article L.232-2; Europe Day since 2019. A day on a weekend gives leave to take later, no substitute
/// date.
pub(super) const LUXEMBOURG: &[Rule] = &[
    Rule::fixed(&NEW_YEAR, 1, 1),
    Rule::easter(&EASTER_MONDAY, 1),
    Rule::fixed(&LABOUR_DAY, 5, 1),
    Rule::fixed(&EUROPE_DAY, 5, 9).since(2019),
    Rule::easter(&ASCENSION, 39),
    Rule::easter(&WHIT_MONDAY, 50),
    Rule::fixed(&NATIONAL_DAY, 6, 23),
    Rule::fixed(&ASSUMPTION, 8, 15),
    Rule::fixed(&ALL_SAINTS, 11, 1),
    Rule::fixed(&CHRISTMAS, 12, 25),
    Rule::fixed(&SAINT_STEPHEN, 12, 26),
];
