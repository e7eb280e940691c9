//! The JSON that is kept in a settings row and that an administrator may read.

use super::{date, hours, paris};
use crate::Calendar;

#[test]
fn a_calendar_reads_as_text_and_comes_back_the_same() {
    let mut desk = paris();
    desk.week.monday = hours(&["09:00-12:30", "13:30-18:00"]);
    desk.open(date("2026-12-24"), hours(&["09:00-12:00"]), "Christmas Eve");
    desk.close(date("2026-12-31"), "Stocktaking");
    let text = serde_json::to_string(&desk).unwrap();
    assert_eq!(
        text,
        concat!(
            r#"{"time_zone":"Europe/Paris","region":"FR","week":{"monday":["09:00-12:30","13:30-18:00"],"#,
            r#""tuesday":["09:00-18:00"],"wednesday":["09:00-18:00"],"thursday":["09:00-18:00"],"#,
            r#""friday":["09:00-18:00"],"saturday":[],"sunday":[]},"exceptions":{"#,
            r#""2026-12-24":{"note":"Christmas Eve","hours":["09:00-12:00"]},"#,
            r#""2026-12-31":{"note":"Stocktaking","hours":[]}}}"#
        )
    );
    assert_eq!(serde_json::from_str::<Calendar>(&text).unwrap(), desk);
}

#[test]
fn what_may_be_left_out_is_left_out() {
    let text = r#"{"time_zone":"Europe/Zurich","week":{"saturday":["10:00-16:00"]}}"#;
    let desk: Calendar = serde_json::from_str(text).unwrap();
    assert_eq!(desk.region(), None);
    assert!(desk.is_business_day(date("2026-08-01")));
    assert!(!desk.is_business_day(date("2026-08-03")));
}

#[test]
fn wrong_text_is_refused_with_its_reason() {
    for (text, reason) in [
        (
            r#"{"time_zone":"Mars/Olympus","week":{}}"#,
            "unknown time zone: Mars/Olympus",
        ),
        (
            r#"{"time_zone":"UTC","region":"QQ","week":{}}"#,
            "unknown region: QQ",
        ),
        (
            r#"{"time_zone":"UTC","week":{"monday":["9h-18h"]}}"#,
            "not a span of hours: 9h-18h",
        ),
        (
            r#"{"time_zone":"UTC","week":{"lundi":[]}}"#,
            "unknown field `lundi`",
        ),
        (
            r#"{"time_zone":"UTC","week":{},"exceptions":{"2026-02-29":{"note":""}}}"#,
            "`2026-02` is invalid",
        ),
    ] {
        let error = serde_json::from_str::<Calendar>(text).unwrap_err().to_string();
        assert!(error.contains(reason), "{error}");
    }
}
