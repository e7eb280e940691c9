//! What holds for every calendar, every outage and every moment a customer may choose.

use crate::closing::{Delay, Due, History, StepKind, b2c_standard, next_step};
use crate::languages::{Language, Zone};
use crate::tickets::Status;
use calendar::{Calendar, Hours, Week};
use jiff::{SignedDuration, Timestamp, ToSpan};
use proptest::collection::vec;
use proptest::prelude::*;

/// A step that was done, and what was known then.
#[derive(Debug)]
struct Did {
    due: Due,
    at: Timestamp,
}

/// A desk that looks at the clock only at these moments, and does all that is due then.
fn live(calendar: &Calendar, mut history: History, looks: &[Timestamp]) -> (Vec<Did>, History) {
    let rules = b2c_standard();
    let mut did: Vec<Did> = vec![];
    for now in looks {
        while let Some(due) = next_step(&rules, &history, calendar, *now).filter(|due| due.at <= *now) {
            assert!(did.len() < 10, "it never ends: {did:?}");
            history = history.after(&due, *now);
            did.push(Did { due, at: *now });
        }
    }
    (did, history)
}

fn find(did: &[Did], step: StepKind) -> Option<&Did> {
    did.iter().find(|did| did.due.step == step)
}

fn start() -> Timestamp {
    "2026-03-20T09:00:00Z".parse().expect("an instant")
}

/// Weeks with odd hours in four zones, with holidays, some dates closed. Sometimes a week without any hours.
fn calendars() -> impl Strategy<Value = Calendar> {
    let day = prop_oneof![
        2 => Just(vec![]),
        3 => Just(vec!["09:00-18:00"]),
        1 => Just(vec!["00:00-24:00"]),
        1 => Just(vec!["08:30-12:00", "14:00-17:15"]),
        1 => Just(vec!["01:30-02:30"]),
    ];
    let zone = prop::sample::select(vec![
        "Europe/Paris",
        "Europe/Berlin",
        "America/New_York",
        "Pacific/Auckland",
    ]);
    let region = prop::sample::select(vec![Some("FR"), Some("DE"), None]);
    (vec(day, 7), zone, region, vec(0..120i32, 0..12)).prop_map(|(days, zone, region, closed)| {
        let hours = |index: usize| {
            let spans = days[index].iter().map(|span| span.parse().expect("a span"));
            Hours::new(spans.collect()).expect("hours")
        };
        let week = Week {
            monday: hours(0),
            tuesday: hours(1),
            wednesday: hours(2),
            thursday: hours(3),
            friday: hours(4),
            saturday: hours(5),
            sunday: hours(6),
        };
        let mut calendar = Calendar::new(zone, region, week).expect("a calendar");
        for day in closed {
            close(&mut calendar, day);
        }
        calendar
    })
}

fn close(calendar: &mut Calendar, day: i32) {
    let date = jiff::civil::date(2026, 3, 20).saturating_add(day.days());
    calendar.close(date, "stocktaking");
}

/// Moments of looking: mostly close together, now and then after a long outage.
fn looks() -> impl Strategy<Value = Vec<Timestamp>> {
    let pause = prop_oneof![8 => 1..300i64, 3 => 300..5_000i64, 1 => 5_000..40_000i64];
    vec(pause, 1..120).prop_map(|pauses| {
        let mut at = start();
        let mut looks = vec![];
        for minutes in pauses {
            at += SignedDuration::from_mins(minutes);
            looks.push(at);
        }
        looks
    })
}

fn zones() -> impl Strategy<Value = Zone> {
    let names = [
        "Europe/Paris",
        "America/Montreal",
        "Australia/Lord_Howe",
        "Asia/Kathmandu",
        "Pacific/Auckland",
    ];
    prop::sample::select(names.to_vec()).prop_map(|name| Zone::get(name).expect("a zone"))
}

fn languages() -> impl Strategy<Value = Language> {
    prop::sample::select(Language::ALL.to_vec())
}

/// The last instant at which a reader's clock shows what was said; the words are read as a person would, without knowing
/// the instant behind them but for the month.
fn last_instant(said: &str, near: Timestamp, zone: &Zone) -> Timestamp {
    let numbers: Vec<i8> = said
        .split(|c: char| !c.is_ascii_digit())
        .filter_map(|part| part.parse().ok())
        .collect();
    let [day, .., hour, minute] = numbers[..] else {
        panic!("no day and time in {said}");
    };
    let near = near.to_zoned(zone.clone()).datetime();
    let date = [near.date(), near.date().yesterday().expect("a day")]
        .into_iter()
        .find(|date| date.day() == day)
        .expect("the day that was said");
    let time = date.at(hour, minute, 0, 0);
    zone.to_ambiguous_timestamp(time).later().expect("an instant")
}

fn begun() -> impl Strategy<Value = Timestamp> {
    (0..20_000i64).prop_map(|minutes| start() + SignedDuration::from_mins(minutes))
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 150, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn no_step_before_its_time_and_none_twice(calendar in calendars(), since in begun(), looks in looks()) {
        let (did, _) = live(&calendar, History::pending_since(since), &looks);
        for (step, days) in [(StepKind::Remind, 3), (StepKind::Warn, 5), (StepKind::Solve, 7)] {
            prop_assert!(did.iter().filter(|did| did.due.step == step).count() <= 1);
            if let Some(did) = find(&did, step) {
                let earliest = calendar.add_business_days(since, days).expect("it came");
                prop_assert!(did.at >= earliest, "{step} at {} before {earliest}", did.at);
            }
        }
        for step in [StepKind::Survey, StepKind::Close] {
            prop_assert!(did.iter().filter(|did| did.due.step == step).count() <= 1);
        }
    }

    #[test]
    fn the_two_days_that_were_announced_are_always_given(
        calendar in calendars(), since in begun(), looks in looks(), added in vec(0..120i32, 0..6)
    ) {
        let (did, history) = live(&calendar, History::pending_since(since), &looks);
        if let Some(solve) = find(&did, StepKind::Solve) {
            let warning = find(&did, StepKind::Warn);
            prop_assert!(warning.is_some(), "solved without a warning");
            let warning = warning.expect("just asked");
            prop_assert!(warning.due.promise.is_some_and(|promise| solve.at >= promise));
            let given = calendar.add_business_days(warning.at, 2);
            prop_assert!(given.is_some_and(|given| solve.at >= given));
        }
        // Holidays that are added after the warning has left move the solving, too.
        let warned = history.status == Status::Pending && history.steps.iter().any(|step| step.kind == StepKind::Warn);
        if warned {
            let mut later = calendar.clone();
            added.iter().for_each(|day| close(&mut later, *day));
            let warning = find(&did, StepKind::Warn).expect("it was done");
            if let Some(due) = next_step(&b2c_standard(), &history, &later, warning.at) {
                prop_assert_eq!(due.step, StepKind::Solve);
                prop_assert!(warning.due.promise.is_some_and(|promise| due.at >= promise));
                prop_assert!(later.add_business_days(warning.at, 2).is_some_and(|given| due.at >= given));
            }
        }
    }

    #[test]
    fn nobody_is_solved_before_the_end_of_what_the_warning_said(
        calendar in calendars(), since in begun(), looks in looks(), reader in zones(), language in languages()
    ) {
        let (did, _) = live(&calendar, History::pending_since(since), &looks);
        if let (Some(warning), Some(solve)) = (find(&did, StepKind::Warn), find(&did, StepKind::Solve)) {
            let promise = warning.due.promise.expect("a warning promises");
            let said = language.words().until(promise, warning.at, &reader);
            let end = last_instant(&said, promise, &reader);
            prop_assert!(solve.at >= end, "solved at {} although it said {said}", solve.at);
        }
    }

    #[test]
    fn one_look_sends_at_most_one_letter(calendar in calendars(), since in begun(), looks in looks()) {
        let (did, _) = live(&calendar, History::pending_since(since), &looks);
        for look in looks {
            let letters = did.iter().filter(|did| did.at == look && did.due.step != StepKind::Close);
            prop_assert!(letters.count() <= 1, "a burst at {look}: {did:?}");
        }
    }

    #[test]
    fn nothing_after_an_answer(calendar in calendars(), since in begun(), looks in looks(), answer in 0..100usize) {
        let before = &looks[..answer.min(looks.len())];
        let (_, history) = live(&calendar, History::pending_since(since), before);
        for status in [Status::Open, Status::OnHold, Status::Closed, Status::Cancelled] {
            let answered = History { status, ..history.clone() };
            let (did, _) = live(&calendar, answered, &looks);
            prop_assert!(did.is_empty());
        }
    }

    #[test]
    fn whoever_asks_for_more_days_gets_them_whole(
        calendar in calendars(), since in begun(), looks in looks(), asking in 0..100usize
    ) {
        let (before, after) = looks.split_at(asking.min(looks.len()));
        let (_, mut history) = live(&calendar, History::pending_since(since), before);
        let asked_at = before.last().copied().unwrap_or(since).max(since);
        if history.status == Status::Pending {
            history.delays = vec![Delay::MoreDays { at: asked_at, days: 2 }];
            let solved_alone = live(&calendar, History { delays: vec![], ..history.clone() }, after).0;
            let (did, _) = live(&calendar, history, after);
            if let Some(solve) = find(&did, StepKind::Solve) {
                prop_assert!(calendar.add_business_days(asked_at, 2).is_some_and(|given| solve.at >= given));
                let nine = calendar.add_business_days(since, 9).expect("it came");
                prop_assert!(solve.at >= nine || nine > *looks.last().expect("a look"));
                let alone = find(&solved_alone, StepKind::Solve);
                prop_assert!(alone.is_some_and(|alone| alone.at <= solve.at), "asking made it sooner");
            }
        }
    }

    #[test]
    fn pausing_and_resuming_lose_nothing(
        calendar in calendars(), since in begun(), before in looks(), minutes in 0..60_000i64, after in looks()
    ) {
        let (_, history) = live(&calendar, History::pending_since(since), &before);
        let from = before.last().copied().unwrap_or(since).max(since);
        let until = from + SignedDuration::from_mins(minutes);
        let rules = b2c_standard();
        let paused = History { paused_at: Some(from), ..history.clone() };
        prop_assert!(next_step(&rules, &paused, &calendar, until).is_none(), "something happened while it was paused");
        let resumed = History { delays: vec![Delay::Pause { from, until }], ..history.clone() };
        let (was, is) = (next_step(&rules, &history, &calendar, from), next_step(&rules, &resumed, &calendar, until));
        prop_assert_eq!(was.is_some(), is.is_some());
        if let (Some(was), Some(is)) = (was, is) {
            prop_assert_eq!(was.step, is.step);
            prop_assert_eq!(&was.missed, &is.missed);
            if was.at > from {
                let left = calendar.working_time_between(from, was.at);
                prop_assert!(is.at >= was.at && calendar.working_time_between(until, is.at) >= left);
                // What was not working time takes nothing, so nothing is given for it either.
                if calendar.working_time_between(from, until).is_zero() && history.status == Status::Pending {
                    prop_assert!(calendar.working_time_between(was.at, is.at).is_zero());
                }
            }
            prop_assert!(is.promise >= was.promise, "a promise was made sooner");
        }
        let later: Vec<Timestamp> = after.iter().map(|at| *at + from.duration_since(start()) + until.duration_since(from)).collect();
        let (did, _) = live(&calendar, resumed, &later);
        if let Some(solve) = find(&did, StepKind::Solve) {
            prop_assert!(find(&did, StepKind::Warn).is_none_or(|warn| warn.due.promise.is_some_and(|promise| solve.at >= promise)));
        }
    }

    #[test]
    fn one_survey_inside_its_window_then_closed(looks in looks(), calendar in calendars(), solved in begun()) {
        let history = History { status: Status::Solved, ..History::pending_since(solved) };
        let (did, _) = live(&calendar, history, &looks);
        if let Some(survey) = find(&did, StepKind::Survey) {
            prop_assert!(survey.at >= solved + SignedDuration::from_hours(48));
            prop_assert!(survey.at < solved + SignedDuration::from_hours(28 * 24));
        }
        if let Some(close) = find(&did, StepKind::Close) {
            prop_assert!(close.at >= solved + SignedDuration::from_hours(28 * 24));
            prop_assert!(find(&did, StepKind::Survey).is_some() || close.due.missed == [StepKind::Survey]);
        }
    }

    #[test]
    fn a_desk_that_looks_often_is_never_late(calendar in calendars(), since in begun()) {
        let looks: Vec<Timestamp> = (0..24 * 60).map(|hour| since + SignedDuration::from_hours(hour)).collect();
        let (did, _) = live(&calendar, History::pending_since(since), &looks);
        for did in did {
            prop_assert!(did.at.duration_since(did.due.at) < SignedDuration::from_hours(1));
            prop_assert!(did.due.missed.is_empty() || is_crowded(&calendar, since));
        }
    }
}

/// Whether business days lie so close together (a week of one short span, a change of the clock) that an hour holds two
/// steps.
fn is_crowded(calendar: &Calendar, since: Timestamp) -> bool {
    let step = |days| calendar.add_business_days(since, days);
    match (step(3), step(5)) {
        (Some(remind), Some(warn)) => remind.duration_until(warn) < SignedDuration::from_hours(2),
        _ => true,
    }
}
