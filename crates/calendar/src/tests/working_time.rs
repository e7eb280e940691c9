//! Hours of work added and counted, over nights, weekends and changes of the clock.

use jiff::SignedDuration;

use super::{at, date, hours, local, paris};
use crate::{Calendar, Week};

fn after(calendar: &Calendar, from: &str, minutes: i64) -> String {
    let length = SignedDuration::from_mins(minutes);
    local(
        calendar,
        calendar.add_working_time(at(calendar, from), length).unwrap(),
    )
}

fn between(calendar: &Calendar, from: &str, to: &str) -> i64 {
    calendar
        .working_time_between(at(calendar, from), at(calendar, to))
        .as_mins()
}

#[test]
fn four_working_hours_on_a_friday_afternoon_end_on_monday() {
    let desk = paris();
    assert_eq!(after(&desk, "2026-11-20T17:00", 240), "Mon 2026-11-23 12:00");
    assert_eq!(after(&desk, "2026-11-20T17:00", 60), "Fri 2026-11-20 18:00");
    assert_eq!(after(&desk, "2026-11-21T03:00", 1), "Mon 2026-11-23 09:01");
    assert_eq!(after(&desk, "2026-11-21T03:00", 0), "Sat 2026-11-21 03:00");
    assert_eq!(between(&desk, "2026-11-20T17:00", "2026-11-23T12:00"), 240);
    assert_eq!(between(&desk, "2026-11-23T12:00", "2026-11-20T17:00"), -240);
}

#[test]
fn working_time_is_counted_backwards_too() {
    let desk = paris();
    assert_eq!(after(&desk, "2026-11-23T10:00", -120), "Fri 2026-11-20 17:00");
    assert_eq!(after(&desk, "2026-11-23T10:00", -60), "Mon 2026-11-23 09:00");
}

#[test]
fn the_next_opening_is_now_while_the_desk_works() {
    let desk = paris();
    let next = |from| local(&desk, desk.next_opening(at(&desk, from)).unwrap());
    assert_eq!(next("2026-11-20T17:59"), "Fri 2026-11-20 17:59");
    assert_eq!(next("2026-11-20T18:00"), "Mon 2026-11-23 09:00");
    assert_eq!(next("2026-12-24T18:00"), "Mon 2026-12-28 09:00");
    assert!(!desk.is_working(at(&desk, "2026-07-14T10:00")));
}

#[test]
fn round_the_clock_the_days_have_the_length_the_clock_gives_them() {
    let desk = Calendar::always("Europe/Berlin").unwrap();
    assert_eq!(between(&desk, "2026-03-29T00:00", "2026-03-30T00:00"), 23 * 60);
    assert_eq!(between(&desk, "2026-10-25T00:00", "2026-10-26T00:00"), 25 * 60);
    let lord_howe = Calendar::always("Australia/Lord_Howe").unwrap();
    assert_eq!(
        between(&lord_howe, "2026-04-05T00:00", "2026-04-06T00:00"),
        24 * 60 + 30
    );
    assert_eq!(after(&desk, "2026-03-28T12:00", 24 * 60), "Sun 2026-03-29 13:00");
    let later = desk.add_business_days(at(&desk, "2026-03-28T12:00"), 1).unwrap();
    assert_eq!(local(&desk, later), "Sun 2026-03-29 12:00");
}

#[test]
fn a_night_shift_works_by_the_clock_on_the_wall() {
    let night = Week {
        sunday: hours(&["01:30-02:30"]),
        ..Week::default()
    };
    let desk = Calendar::new("Europe/Paris", None, night).unwrap();
    // 02:00 to 03:00 is skipped: only 01:30 to 02:00 is ever shown.
    assert_eq!(between(&desk, "2026-03-28T12:00", "2026-03-29T12:00"), 30);
    // 02:00 to 03:00 is shown twice: 01:30 to 02:30, then 02:00 to 02:30 again.
    assert_eq!(between(&desk, "2026-10-24T12:00", "2026-10-25T12:00"), 90);
}

#[test]
fn special_hours_replace_those_of_the_week() {
    let mut desk = paris();
    desk.open(date("2026-12-24"), hours(&["09:00-12:00"]), "Christmas Eve");
    assert_eq!(between(&desk, "2026-12-24T00:00", "2026-12-25T00:00"), 180);
    assert_eq!(after(&desk, "2026-12-24T11:00", 120), "Mon 2026-12-28 10:00");
}
