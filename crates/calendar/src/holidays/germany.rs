//! Germany: the holiday acts (Feiertagsgesetze) of the sixteen Länder; 3 October by article 2 of the Unification Treaty.

use jiff::civil::Weekday;

use super::names::*;
use super::rule::Rule;

/// Where a day holds in some municipalities only, it is kept here if most of the Land's people live in one that keeps it:
/// Assumption in Bavaria (article 1 BayFTG; Munich keeps it, Nuremberg does not) is, Corpus Christi in Saxony and
/// Thuringia is not. An exception corrects it for one desk.
pub(super) const RULES: &[Rule] = &[
    Rule::fixed(&NEW_YEAR, 1, 1),
    Rule::fixed(&EPIPHANY, 1, 6).only(&["DE-BW", "DE-BY", "DE-ST"]),
    Rule::fixed(&WOMENS_DAY, 3, 8).only(&["DE-BE"]).since(2019),
    Rule::fixed(&WOMENS_DAY, 3, 8).only(&["DE-MV"]).since(2023),
    Rule::easter(&GOOD_FRIDAY, -2),
    // Paragraph 2 of Brandenburg's act names the two Sundays too.
    Rule::easter(&EASTER_SUNDAY, 0).only(&["DE-BB"]),
    Rule::easter(&EASTER_MONDAY, 1),
    Rule::fixed(&LABOUR_DAY, 5, 1),
    // Berlin's days for one year: the 75th and 80th anniversary of the liberation, the 75th of the uprising.
    Rule::fixed(&LIBERATION, 5, 8).only(&["DE-BE"]).once(2020),
    Rule::fixed(&LIBERATION, 5, 8).only(&["DE-BE"]).once(2025),
    Rule::fixed(&UPRISING_1953, 6, 17).only(&["DE-BE"]).once(2028),
    Rule::easter(&ASCENSION, 39),
    Rule::easter(&WHIT_SUNDAY, 49).only(&["DE-BB"]),
    Rule::easter(&WHIT_MONDAY, 50),
    Rule::easter(&CORPUS_CHRISTI, 60).only(&["DE-BW", "DE-BY", "DE-HE", "DE-NW", "DE-RP", "DE-SL"]),
    Rule::fixed(&ASSUMPTION, 8, 15).only(&["DE-BY", "DE-SL"]),
    Rule::fixed(&CHILDRENS_DAY, 9, 20).only(&["DE-TH"]).since(2019),
    Rule::fixed(&GERMAN_UNITY, 10, 3),
    Rule::fixed(&REFORMATION, 10, 31).only(&["DE-BB", "DE-MV", "DE-SN", "DE-ST", "DE-TH"]),
    Rule::fixed(&REFORMATION, 10, 31)
        .only(&["DE-HB", "DE-HH", "DE-NI", "DE-SH"])
        .since(2018),
    // Five hundred years of the Reformation: everywhere, once.
    Rule::fixed(&REFORMATION, 10, 31).once(2017),
    Rule::fixed(&ALL_SAINTS, 11, 1).only(&["DE-BW", "DE-BY", "DE-NW", "DE-RP", "DE-SL"]),
    // The Wednesday before 23 November.
    Rule::from(&REPENTANCE, 11, 16, Weekday::Wednesday).only(&["DE-SN"]),
    Rule::fixed(&CHRISTMAS, 12, 25),
    Rule::fixed(&SECOND_CHRISTMAS_DAY, 12, 26),
];
