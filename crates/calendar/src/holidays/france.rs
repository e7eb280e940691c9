//! France: Code du travail, articles L3133-1 (the eleven days), L3134-13 (Alsace and Moselle) and L3422-2 (overseas).

use super::names::*;
use super::rule::Rule;

/// Good Friday holds by law in the communes of Alsace and Moselle with a Protestant or mixed church; it is kept in nearly
/// all of them, and here in all.
const ALSACE_MOSELLE: &[&str] = &["FR-57", "FR-67", "FR-68"];

pub(super) const RULES: &[Rule] = &[
    Rule::fixed(&NEW_YEAR, 1, 1),
    Rule::easter(&GOOD_FRIDAY, -2).only(ALSACE_MOSELLE),
    Rule::easter(&EASTER_MONDAY, 1),
    Rule::fixed(&LABOUR_DAY, 5, 1),
    Rule::fixed(&VICTORY_1945, 5, 8),
    Rule::easter(&ASCENSION, 39),
    Rule::easter(&WHIT_MONDAY, 50),
    Rule::fixed(&NATIONAL_DAY, 7, 14),
    Rule::fixed(&ASSUMPTION, 8, 15),
    Rule::fixed(&ALL_SAINTS, 11, 1),
    Rule::fixed(&ARMISTICE, 11, 11),
    Rule::fixed(&CHRISTMAS, 12, 25),
    Rule::fixed(&SAINT_STEPHEN, 12, 26).only(ALSACE_MOSELLE),
    Rule::fixed(&ABOLITION_OF_SLAVERY, 4, 27).only(&["FR-976"]),
    Rule::fixed(&ABOLITION_OF_SLAVERY, 5, 22).only(&["FR-972"]),
    Rule::fixed(&ABOLITION_OF_SLAVERY, 5, 27).only(&["FR-971"]),
    Rule::fixed(&ABOLITION_OF_SLAVERY, 6, 10).only(&["FR-973"]),
    Rule::fixed(&ABOLITION_OF_SLAVERY, 12, 20).only(&["FR-974"]),
];
