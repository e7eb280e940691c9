//! Switzerland: 1 August by article 110 of the Federal Constitution, everything else by the cantons. Source: the Federal
//! Office of Justice's list of cantonal holidays and of the days treated as such (kantonale Feiertage, for time limits).

use jiff::civil::Weekday::{Monday, Saturday, Sunday, Thursday, Tuesday};

use super::names::*;
use super::rule::Rule;
use super::year::Year;

/// Days treated as holidays count as well, half days do not. Where districts or communes of a canton differ, the canton
/// has the days of its larger part (Fribourg and Solothurn: the Catholic ones; Aargau: those of any district); an
/// exception corrects it for one desk.
pub(super) const RULES: &[Rule] = &[
    Rule::fixed(&NEW_YEAR, 1, 1),
    Rule::fixed(&BERCHTOLD, 1, 2).only(&[
        "CH-AG", "CH-BE", "CH-FR", "CH-GL", "CH-JU", "CH-LU", "CH-NW", "CH-OW", "CH-SG", "CH-SH", "CH-SO",
        "CH-TG", "CH-VD", "CH-VS", "CH-ZG",
    ]),
    Rule::computed(&BERCHTOLD, |year| on_monday(year, year.day(1, 2))).only(&["CH-NE"]),
    Rule::fixed(&EPIPHANY, 1, 6).only(&["CH-SZ", "CH-TI", "CH-UR"]),
    Rule::fixed(&NEUCHATEL_REPUBLIC, 3, 1).only(&["CH-NE"]),
    Rule::fixed(&SAINT_JOSEPH, 3, 19).only(&["CH-NW", "CH-SZ", "CH-TI", "CH-UR", "CH-VS"]),
    Rule::computed(&NAEFELS, naefels).only(&["CH-GL"]),
    Rule::easter(&GOOD_FRIDAY, -2).only(&[
        "CH-AG", "CH-AI", "CH-AR", "CH-BE", "CH-BL", "CH-BS", "CH-FR", "CH-GE", "CH-GL", "CH-GR", "CH-JU",
        "CH-LU", "CH-NE", "CH-NW", "CH-OW", "CH-SG", "CH-SH", "CH-SO", "CH-SZ", "CH-TG", "CH-UR", "CH-VD",
        "CH-ZG", "CH-ZH",
    ]),
    Rule::easter(&EASTER_MONDAY, 1).only(EASTER_AND_WHIT_MONDAY),
    Rule::fixed(&LABOUR_DAY, 5, 1).only(&[
        "CH-AG", "CH-BL", "CH-BS", "CH-JU", "CH-NE", "CH-SH", "CH-TG", "CH-TI", "CH-ZH",
    ]),
    Rule::easter(&ASCENSION, 39),
    Rule::easter(&WHIT_MONDAY, 50).only(EASTER_AND_WHIT_MONDAY),
    Rule::easter(&CORPUS_CHRISTI, 60).only(CATHOLIC),
    Rule::fixed(&JURA_INDEPENDENCE, 6, 23).only(&["CH-JU"]),
    Rule::fixed(&PETER_AND_PAUL, 6, 29).only(&["CH-TI"]),
    Rule::fixed(&NATIONAL_DAY, 8, 1),
    Rule::fixed(&ASSUMPTION, 8, 15).only(CATHOLIC),
    // The Thursday after the first Sunday in September.
    Rule::computed(&GENEVA_FAST, |year| Some(year.weekday_from(9, 1, Sunday) + 4)).only(&["CH-GE"]),
    // The Monday after the third Sunday in September, the federal day of prayer.
    Rule::computed(&FAST_MONDAY, |year| Some(year.weekday_from(9, 15, Sunday) + 1)).only(&["CH-VD"]),
    Rule::fixed(&NICHOLAS_OF_FLUE, 9, 25).only(&["CH-OW"]),
    Rule::fixed(&ALL_SAINTS, 11, 1).only(CATHOLIC),
    Rule::fixed(&ALL_SAINTS, 11, 1).only(&["CH-GL", "CH-SG"]),
    Rule::fixed(&IMMACULATE_CONCEPTION, 12, 8).only(&[
        "CH-AG", "CH-AI", "CH-FR", "CH-LU", "CH-NW", "CH-OW", "CH-SZ", "CH-TI", "CH-UR", "CH-VS", "CH-ZG",
    ]),
    Rule::fixed(&CHRISTMAS, 12, 25),
    Rule::fixed(&SAINT_STEPHEN, 12, 26).only(&[
        "CH-AG", "CH-BE", "CH-BL", "CH-BS", "CH-FR", "CH-GL", "CH-GR", "CH-LU", "CH-NW", "CH-OW", "CH-SG",
        "CH-SH", "CH-SZ", "CH-TG", "CH-TI", "CH-VS", "CH-ZG", "CH-ZH",
    ]),
    Rule::computed(&SAINT_STEPHEN, unless_four_days_run).only(&["CH-AI", "CH-AR", "CH-UR"]),
    Rule::computed(&SAINT_STEPHEN, |year| on_monday(year, year.day(12, 26))).only(&["CH-NE"]),
    Rule::fixed(&GENEVA_RESTORATION, 12, 31).only(&["CH-GE"]),
];

const EASTER_AND_WHIT_MONDAY: &[&str] = &[
    "CH-AG", "CH-AI", "CH-AR", "CH-BE", "CH-BL", "CH-BS", "CH-FR", "CH-GE", "CH-GL", "CH-GR", "CH-JU",
    "CH-LU", "CH-NW", "CH-OW", "CH-SG", "CH-SH", "CH-SZ", "CH-TG", "CH-TI", "CH-UR", "CH-VD", "CH-VS",
    "CH-ZG", "CH-ZH",
];

/// Corpus Christi, Assumption and All Saints' go together.
const CATHOLIC: &[&str] = &[
    "CH-AG", "CH-AI", "CH-FR", "CH-JU", "CH-LU", "CH-NW", "CH-OW", "CH-SO", "CH-SZ", "CH-TI", "CH-UR",
    "CH-VS", "CH-ZG",
];

/// The first Thursday in April; a week later when that falls in Holy Week.
fn naefels(year: &Year) -> Option<i16> {
    let thursday = year.weekday_from(4, 1, Thursday);
    Some(if thursday == year.easter(-3) {
        thursday + 7
    } else {
        thursday
    })
}

/// The second of two days, kept only when the first was a Sunday.
fn on_monday(year: &Year, day: i16) -> Option<i16> {
    (year.weekday(day) == Monday).then_some(day)
}

/// 26 December, but not when Christmas is a Monday or a Friday, lest four days of rest follow each other.
fn unless_four_days_run(year: &Year) -> Option<i16> {
    let day = year.day(12, 26);
    (!matches!(year.weekday(day), Tuesday | Saturday)).then_some(day)
}
