//! Austria: Arbeitsruhegesetz, paragraph 7 (2). The days of the Länder's patrons are no holidays for work.

use super::names::*;
use super::rule::Rule;

pub(super) const RULES: &[Rule] = &[
    Rule::fixed(&NEW_YEAR, 1, 1),
    Rule::fixed(&EPIPHANY, 1, 6),
    Rule::easter(&EASTER_MONDAY, 1),
    Rule::fixed(&LABOUR_DAY, 5, 1),
    Rule::easter(&ASCENSION, 39),
    Rule::easter(&WHIT_MONDAY, 50),
    Rule::easter(&CORPUS_CHRISTI, 60),
    Rule::fixed(&ASSUMPTION, 8, 15),
    Rule::fixed(&NATIONAL_DAY, 10, 26),
    Rule::fixed(&ALL_SAINTS, 11, 1),
    Rule::fixed(&IMMACULATE_CONCEPTION, 12, 8),
    Rule::fixed(&CHRISTMAS, 12, 25),
    Rule::fixed(&SAINT_STEPHEN, 12, 26),
];
