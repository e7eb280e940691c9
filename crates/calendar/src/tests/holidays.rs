//! Holidays that few rules describe: substitutes, days for one year, moved days, the shape of the region list.

use super::date;
use crate::{Calendar, Week, regions};

fn keys(region: &str, day: &str) -> Vec<String> {
    let calendar = Calendar::new("UTC", Some(region), Week::always()).unwrap();
    let holidays = calendar.holidays_between(date(day), date(day));
    holidays.iter().map(|holiday| holiday.key().to_string()).collect()
}

#[test]
fn every_region_has_a_name_in_each_language_and_rules() {
    for region in regions() {
        assert!(
            ["fr", "de", "en"]
                .iter()
                .all(|language| !region.name(language).is_empty())
        );
        let calendar = Calendar::standard("UTC", region.code).unwrap();
        assert_eq!(calendar.region(), Some(region));
        let holidays = calendar.holidays_between(date("2026-01-01"), date("2026-12-31"));
        assert!(
            (4..=16).contains(&holidays.len()),
            "{} {}",
            region.code,
            holidays.len()
        );
        assert!(holidays.is_sorted_by_key(|holiday| holiday.date));
        for holiday in holidays {
            assert_eq!(
                calendar.holiday_on(holiday.date).map(|holiday| holiday.date),
                Some(holiday.date)
            );
        }
    }
    let count = |country| {
        regions()
            .iter()
            .filter(|region| region.country() == country)
            .count()
    };
    assert_eq!((count("DE"), count("CH"), regions().len()), (17, 27, 62));
}

#[test]
fn the_days_one_land_or_canton_keeps() {
    for (region, day, key) in [
        ("FR-67", "2026-04-03", "good_friday"),
        ("FR-57", "2026-12-26", "saint_stephen"),
        ("FR-974", "2026-12-20", "abolition_of_slavery"),
        ("DE-SN", "2026-11-18", "repentance"),
        ("DE-SN", "2028-11-22", "repentance"),
        ("DE-BE", "2025-05-08", "liberation"),
        ("DE-BE", "2026-03-08", "womens_day"),
        ("DE-TH", "2026-09-20", "childrens_day"),
        ("DE-HH", "2026-10-31", "reformation"),
        ("DE-NW", "2017-10-31", "reformation"),
        ("CH-GL", "2026-04-09", "naefels"),
        ("CH-GL", "2027-04-01", "naefels"),
        ("CH-VD", "2026-09-21", "fast_monday"),
        ("CH-NE", "2028-12-26", ""),
        ("CH-NE", "2022-12-26", "saint_stephen"),
        ("CH-AR", "2026-12-26", ""),
        ("CH-AR", "2027-12-26", "saint_stephen"),
        ("CH-OW", "2026-09-25", "nicholas_of_flue"),
        ("GB-SCT", "2026-06-15", "world_cup"),
        ("GB-ENG", "2023-05-08", "coronation"),
        ("FR", "2026-04-03", ""),
        ("DE-HH", "2017-05-01", "labour_day"),
        ("DE-HH", "2016-10-31", ""),
    ] {
        assert_eq!(keys(region, day).join(" "), key, "{region} {day}");
    }
}

#[test]
fn a_substitute_day_stands_beside_the_holiday_it_replaces() {
    let britain = Calendar::new("Europe/London", Some("GB-ENG"), Week::always()).unwrap();
    let on = |day| {
        britain
            .holiday_on(date(day))
            .map(|holiday| (holiday.key(), holiday.is_substitute))
    };
    assert_eq!(on("2027-12-25"), Some(("christmas", false)));
    assert_eq!(on("2027-12-26"), Some(("boxing_day", false)));
    assert_eq!(on("2027-12-27"), Some(("christmas", true)));
    assert_eq!(on("2027-12-28"), Some(("boxing_day", true)));
}

#[test]
fn two_holidays_on_one_date_are_both_listed_and_close_one_day() {
    assert_eq!(keys("FR", "2008-05-01"), ["labour_day", "ascension"]);
    let desk = Calendar::standard("Europe/Paris", "FR").unwrap();
    assert!(!desk.is_business_day(date("2008-05-01")));
}
