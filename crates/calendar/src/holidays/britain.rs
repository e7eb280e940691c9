//! The United Kingdom: Banking and Financial Dealings Act 1971, schedule 1, and the royal proclamations under it; Good Friday
//! and Christmas Day by common law in England, Wales and Northern Ireland; St Andrew's Day by the act of 2007.

use jiff::civil::Weekday::Monday;

use super::names::*;
use super::rule::{Rule, Substitute};
use super::year::Year;

const NOT_SCOTLAND: &[&str] = &["GB-ENG", "GB-NIR", "GB-WLS"];
const SCOTLAND: &[&str] = &["GB-SCT"];
const NORTHERN_IRELAND: &[&str] = &["GB-NIR"];

pub(super) const RULES: &[Rule] = &[
    Rule::fixed(&NEW_YEAR, 1, 1)
        .only(&["GB", "GB-ENG", "GB-NIR", "GB-WLS"])
        .or(Substitute::NextMonday),
    // In Scotland two days in a row are kept, so a Sunday's substitute is the Tuesday.
    Rule::fixed(&NEW_YEAR, 1, 1)
        .only(SCOTLAND)
        .or(Substitute::TwoDaysLater),
    Rule::fixed(&SECOND_JANUARY, 1, 2)
        .only(SCOTLAND)
        .or(Substitute::TwoDaysLater),
    Rule::fixed(&SAINT_PATRICK, 3, 17)
        .only(NORTHERN_IRELAND)
        .or(Substitute::NextMonday),
    Rule::easter(&GOOD_FRIDAY, -2),
    Rule::easter(&EASTER_MONDAY, 1).only(NOT_SCOTLAND),
    Rule::fixed(&ROYAL_WEDDING, 4, 29).once(2011),
    Rule::computed(&EARLY_MAY, early_may),
    Rule::fixed(&CORONATION, 5, 8).once(2023),
    Rule::computed(&SPRING, spring),
    Rule::fixed(&DIAMOND_JUBILEE, 6, 5).once(2012),
    Rule::fixed(&PLATINUM_JUBILEE, 6, 3).once(2022),
    Rule::fixed(&WORLD_CUP, 6, 15).only(SCOTLAND).once(2026),
    Rule::fixed(&BOYNE, 7, 12)
        .only(NORTHERN_IRELAND)
        .or(Substitute::NextMonday),
    Rule::from(&SUMMER, 8, 1, Monday).only(SCOTLAND),
    Rule::from(&SUMMER, 8, 25, Monday).only(NOT_SCOTLAND),
    Rule::fixed(&STATE_FUNERAL, 9, 19).once(2022),
    Rule::fixed(&SAINT_ANDREW, 11, 30)
        .only(SCOTLAND)
        .or(Substitute::NextMonday),
    Rule::fixed(&CHRISTMAS, 12, 25).or(Substitute::TwoDaysLater),
    Rule::fixed(&BOXING_DAY, 12, 26).or(Substitute::TwoDaysLater),
];

/// The first Monday in May; in 2020 on the 75th anniversary of the end of the war.
fn early_may(year: &Year) -> Option<i16> {
    Some(if year.number == 2020 {
        year.day(5, 8)
    } else {
        year.weekday_from(5, 1, Monday)
    })
}

/// The last Monday in May; moved next to the jubilees of 2002, 2012 and 2022.
fn spring(year: &Year) -> Option<i16> {
    Some(match year.number {
        2002 | 2012 => year.day(6, 4),
        2022 => year.day(6, 2),
        _ => year.weekday_from(5, 25, Monday),
    })
}
