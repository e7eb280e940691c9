//! The United States: the federal holidays of 5 U.S.C. 6103 (a); days on a weekend by 6103 (b) and executive order 11582.

use jiff::civil::Weekday::{Monday, Thursday};

use super::names::*;
use super::rule::{Rule, Substitute};

pub(super) const RULES: &[Rule] = &[
    Rule::fixed(&NEW_YEAR, 1, 1).or(Substitute::Nearest),
    Rule::from(&MARTIN_LUTHER_KING, 1, 15, Monday),
    Rule::from(&WASHINGTON, 2, 15, Monday),
    Rule::from(&MEMORIAL_DAY, 5, 25, Monday),
    Rule::fixed(&JUNETEENTH, 6, 19)
        .since(2021)
        .or(Substitute::Nearest),
    Rule::fixed(&INDEPENDENCE_DAY, 7, 4).or(Substitute::Nearest),
    Rule::from(&LABOR_DAY, 9, 1, Monday),
    Rule::from(&COLUMBUS, 10, 8, Monday),
    Rule::fixed(&VETERANS, 11, 11).or(Substitute::Nearest),
    Rule::from(&THANKSGIVING, 11, 22, Thursday),
    Rule::fixed(&CHRISTMAS, 12, 25).or(Substitute::Nearest),
];
