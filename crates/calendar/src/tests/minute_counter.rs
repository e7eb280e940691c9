//! The arithmetic against a counter that looks at the wall clock minute by minute and knows nothing else.
//! `PROPTEST_CASES=100000 cargo test -p calendar --release minute_counter` for a long run.

use jiff::civil::Date;
use jiff::{SignedDuration, Timestamp, ToSpan};
use proptest::collection::{btree_map, vec};
use proptest::prelude::*;

use crate::{Calendar, Exception, Hours, Span, Week};

const MINUTE: SignedDuration = SignedDuration::from_mins(1);

/// Works the desk at this moment? Every piece is asked by itself, by the definition.
fn works(calendar: &Calendar, at: Timestamp) -> bool {
    let local = calendar.zone.to_datetime(at);
    let minute = i64::from(local.hour()) * 60 + i64::from(local.minute());
    let hours = match calendar.exceptions.get(&local.date()) {
        Some(exception) => &exception.hours,
        None if calendar.holiday_on(local.date()).is_some() => return false,
        None => calendar.week.on(local.date().weekday()),
    };
    hours
        .spans()
        .iter()
        .any(|span| span.opens() / 60 <= minute && minute < span.closes() / 60)
}

fn count(calendar: &Calendar, from: Timestamp, to: Timestamp) -> i64 {
    minutes(from)
        .take_while(|minute| *minute < to)
        .filter(|minute| works(calendar, *minute))
        .count() as i64
}

fn minutes(from: Timestamp) -> impl Iterator<Item = Timestamp> {
    std::iter::successors(Some(from), |minute| minute.checked_add(MINUTE).ok())
}

fn some_hours() -> impl Strategy<Value = Hours> {
    let round =
        vec(0u16..=96, 0..=6).prop_map(|quarters| quarters.into_iter().map(|quarter| quarter * 15).collect());
    let exact = vec(0u16..=1440, 0..=4);
    prop_oneof![
        2 => Just(vec![540, 1080]),
        1 => Just(vec![0, 1440]),
        1 => Just(vec![]),
        3 => round,
        1 => exact,
    ]
    .prop_map(|mut edges: Vec<u16>| {
        edges.sort_unstable();
        edges.dedup();
        let spans = edges
            .chunks_exact(2)
            .map(|edge| Span::from_minutes(edge[0], edge[1]).unwrap());
        Hours::new(spans.collect()).unwrap()
    })
}

fn some_week() -> impl Strategy<Value = Week> {
    let day = some_hours;
    (day(), day(), day(), day(), day(), day(), day()).prop_map(
        |(monday, tuesday, wednesday, thursday, friday, saturday, sunday)| Week {
            monday,
            tuesday,
            wednesday,
            thursday,
            friday,
            saturday,
            sunday,
        },
    )
}

fn some_zone() -> impl Strategy<Value = &'static str> {
    prop::sample::select(vec![
        "Europe/Paris",
        "Europe/Berlin",
        "America/New_York",
        "Australia/Lord_Howe",
        "Asia/Kolkata",
        "UTC",
        // The clock changes at midnight, to either side of it.
        "America/Havana",
        "Africa/Cairo",
        "America/Nuuk",
    ])
}

/// Days on which something happens: changes of the clock, a leap day, the ends of years, Easter; and any other day.
fn some_date() -> impl Strategy<Value = Date> {
    let special = [
        "2026-03-29",
        "2026-10-25",
        "2026-03-08",
        "2026-11-01",
        "2026-04-05",
        "2026-10-04",
        "2028-02-29",
        "2026-12-31",
        "2027-12-31",
        "2028-03-25",
        "2028-10-28",
        "2026-04-23",
        "2026-10-29",
        "2022-01-01",
    ];
    let special: Vec<Date> = special.iter().map(|date| date.parse().unwrap()).collect();
    prop_oneof![
        prop::sample::select(special),
        (0i32..5000).prop_map(|day| Date::constant(2020, 1, 1) + day.days())
    ]
}

/// A calendar, and a moment a few days before the interesting date.
fn some_desk() -> impl Strategy<Value = (Calendar, Timestamp)> {
    let region = prop::sample::select(vec![
        None,
        Some("FR"),
        Some("DE-BY"),
        Some("GB-SCT"),
        Some("US"),
        Some("CH-GE"),
    ]);
    let exceptions = btree_map(-3i32..10, some_hours(), 0..4);
    (
        some_zone(),
        region,
        some_week(),
        some_date(),
        exceptions,
        0i32..4320,
    )
        .prop_map(|(zone, region, week, date, exceptions, minutes_before)| {
            let mut calendar = Calendar::new(zone, region, week).unwrap();
            for (day, hours) in exceptions {
                calendar.exceptions.insert(
                    date + day.days(),
                    Exception {
                        note: String::new(),
                        hours,
                    },
                );
            }
            let midnight = calendar.zone.to_timestamp(date.at(0, 0, 0, 0)).unwrap();
            (calendar, midnight - MINUTE * minutes_before)
        })
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 80, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn working_time_is_what_the_minutes_add_up_to((desk, from) in some_desk(), length in 0i32..8000) {
        let to = from + MINUTE * length;
        prop_assert_eq!(desk.working_time_between(from, to), MINUTE * count(&desk, from, to) as i32);
        prop_assert_eq!(desk.is_working(to), works(&desk, to));
        // Seconds and their parts are counted as well.
        let part = SignedDuration::from_millis(7_250);
        let rest = if works(&desk, to) { part } else { SignedDuration::ZERO };
        prop_assert_eq!(desk.working_time_between(to, to + part), rest);
    }

    #[test]
    fn added_working_time_ends_at_the_first_minute_that_completes_it((desk, from) in some_desk(), worked in 1usize..2000) {
        let expected = minutes(from).take(12_000).filter(|minute| works(&desk, *minute)).nth(worked - 1);
        let length = MINUTE * worked as i32;
        if let Some(last) = expected {
            let end = desk.add_working_time(from, length).unwrap();
            prop_assert_eq!(end, last + MINUTE);
            // Back again, to the latest moment that has as much before it.
            let back = desk.add_working_time(end, -length).unwrap();
            prop_assert_eq!(desk.working_time_between(back, end), length);
            prop_assert!(works(&desk, back) && back >= from);
        } else if let Some(end) = desk.add_working_time(from, length) {
            prop_assert!(end >= from + MINUTE * 12_000);
        }
    }

    #[test]
    fn the_next_opening_is_the_first_working_minute((desk, from) in some_desk()) {
        let first = minutes(from).take(12_000).find(|minute| works(&desk, *minute));
        match (first, desk.next_opening(from)) {
            (Some(first), opening) => prop_assert_eq!(opening, Some(first)),
            (None, Some(opening)) => prop_assert!(opening >= from + MINUTE * 12_000),
            (None, None) => {}
        }
    }

    #[test]
    fn business_days_land_in_working_time_on_or_after_the_nth_business_date((desk, from) in some_desk(), n in 0u32..9) {
        let Some(due) = desk.add_business_days(from, n) else { return Ok(()) };
        prop_assert!(works(&desk, due));
        let start = desk.zone.to_datetime(desk.next_opening(from).unwrap());
        let nth = match n {
            0 => start.date(),
            n => start.date().series(1.day()).skip(1).filter(|date| desk.is_business_day(*date)).nth(n as usize - 1).unwrap(),
        };
        let earliest = desk.zone.to_timestamp(nth.to_datetime(start.time())).unwrap();
        if n > 0 {
            prop_assert_eq!(minutes(earliest).find(|minute| works(&desk, *minute)), Some(due));
        }
    }

    #[test]
    fn business_days_passed_are_the_inverse_of_business_days_added((desk, from) in some_desk(), length in 0i32..14_000) {
        let to = from + MINUTE * length;
        let passed = desk.business_days_between(from, to);
        if passed > 0 {
            prop_assert!(desk.add_business_days(from, passed).is_some_and(|due| due <= to));
        }
        prop_assert!(desk.add_business_days(from, passed + 1).is_none_or(|due| due > to));
    }

    #[test]
    fn a_later_start_never_falls_due_earlier((mut desk, from) in some_desk(), later in 0i32..5000, n in 0u32..6) {
        // By day, when no clock changes.
        desk.week = Week::office();
        desk.exceptions.retain(|_, exception| exception.hours.is_closed());
        let due = desk.add_business_days(from, n).unwrap();
        prop_assert!(due <= desk.add_business_days(from + MINUTE * later, n).unwrap());
        prop_assert!(due < desk.add_business_days(from, n + 1).unwrap());
    }

    #[test]
    fn any_calendar_survives_being_written_down((desk, _) in some_desk()) {
        let text = serde_json::to_string(&desk).unwrap();
        prop_assert_eq!(serde_json::from_str::<Calendar>(&text).unwrap(), desk);
    }
}
