//! Single decisions, in the calendar of a desk in Paris.

use crate::closing::{
    Action, After, Delay, Done, History, OnSolve, Question, Rules, StepKind, StepRule, b2c_standard,
    next_step,
};
use crate::tickets::Status;
use calendar::{Calendar, Week};
use jiff::Timestamp;

fn at(text: &str) -> Timestamp {
    text.parse().expect("an instant")
}

fn paris() -> Calendar {
    Calendar::standard("Europe/Paris", "FR").expect("a calendar")
}

/// A Monday, 10:00 in Paris.
const MONDAY: &str = "2026-11-16T09:00:00Z";

#[test]
fn three_five_and_seven_business_days() {
    let (calendar, rules) = (paris(), b2c_standard());
    let mut history = History::pending_since(at(MONDAY));
    let mut chain = vec![];
    let mut now = at(MONDAY);
    while let Some(due) = next_step(&rules, &history, &calendar, now) {
        now = due.at;
        chain.push(format!("{} {}", due.step, due.at));
        history = history.after(&due, now);
    }
    let expected = [
        "remind 2026-11-19T09:00:00Z",
        "warn 2026-11-23T09:00:00Z",
        "solve 2026-11-25T09:00:00Z",
        "survey 2026-11-27T09:00:00Z",
        "close 2026-12-23T09:00:00Z",
    ];
    assert_eq!(chain, expected);
}

#[test]
fn no_clock_without_a_question() {
    let (calendar, rules) = (paris(), b2c_standard());
    let late = at("2026-12-01T09:00:00Z");
    let with = |question| History {
        question,
        ..History::pending_since(at(MONDAY))
    };
    let next = |history: &History| next_step(&rules, history, &calendar, late).map(|due| (due.step, due.at));
    let unasked = with(Question::Unasked { planned: None });
    let third_day = at("2026-11-19T09:00:00Z");
    assert_eq!(next(&unasked), Some((StepKind::Unasked, third_day)));
    let planned = with(Question::Unasked {
        planned: Some(at("2026-11-20T09:00:00Z")),
    });
    assert_eq!(
        next(&planned),
        Some((StepKind::Unasked, at("2026-11-25T09:00:00Z")))
    );
    let known = at("2026-11-17T09:00:00Z");
    let mut unreached = with(Question::Unreached { at: known });
    assert_eq!(next(&unreached), Some((StepKind::Unreached, known)));
    unreached.paused_at = Some(at(MONDAY));
    assert_eq!(
        next(&unreached),
        Some((StepKind::Unreached, known)),
        "a pause hides nothing"
    );
    // What has not left has not begun; what left late began then.
    assert_eq!(
        next(&with(Question::OnItsWay)),
        Some((StepKind::Remind, at("2026-12-04T09:00:00Z")))
    );
    let left = with(Question::Asked {
        left: Some(at("2026-11-30T09:00:00Z")),
    });
    assert_eq!(next(&left), Some((StepKind::Remind, at("2026-12-03T09:00:00Z"))));
    // Without steps in a waiting nobody expects anything to happen.
    let quiet = Rules {
        pending: vec![],
        ..b2c_standard()
    };
    assert_eq!(next_step(&quiet, &unasked, &calendar, late), None);
}

#[test]
fn a_missed_reminder_gives_way_to_the_warning_but_no_warning_is_passed_over() {
    let history = History::pending_since(at(MONDAY));
    let now = at("2026-12-01T09:00:00Z");
    let due = next_step(&b2c_standard(), &history, &paris(), now).expect("a step");
    assert_eq!((due.step, due.missed), (StepKind::Warn, vec![StepKind::Remind]));
    assert_eq!(due.promise, Some(at("2026-12-03T09:00:00Z")));
}

#[test]
fn a_late_reminder_is_still_sent_while_it_is_true() {
    let history = History::pending_since(at(MONDAY));
    let now = at("2026-11-20T09:00:00Z");
    let due = next_step(&b2c_standard(), &history, &paris(), now).expect("a step");
    assert_eq!((due.step, due.missed), (StepKind::Remind, vec![]));
}

#[test]
fn a_calendar_without_hours_plans_nothing_but_still_closes() {
    let never = Calendar::new("Europe/Paris", None, Week::default()).expect("a calendar");
    let now = at("2027-11-16T09:00:00Z");
    let mut history = History::pending_since(at(MONDAY));
    assert_eq!(next_step(&b2c_standard(), &history, &never, now), None);
    history.steps = vec![Done {
        kind: StepKind::Warn,
        at: at(MONDAY),
        promised_at: None,
        on_its_way: false,
    }];
    assert_eq!(next_step(&b2c_standard(), &history, &never, now), None);
    history.status = Status::Solved;
    let due = next_step(&b2c_standard(), &history, &never, now).expect("a step");
    assert_eq!((due.step, due.missed), (StepKind::Close, vec![StepKind::Survey]));
}

#[test]
fn periodic_reminders_follow_each_other() {
    let remind = |days| StepRule {
        after: After::BusinessDays(days),
        action: Action::Remind,
    };
    let rules = Rules {
        pending: vec![remind(2), remind(4), remind(6)],
        ..b2c_standard()
    };
    let mut history = History::pending_since(at(MONDAY));
    let now = at("2026-11-20T09:00:00Z");
    let second = next_step(&rules, &history, &paris(), now).expect("a step");
    assert_eq!(
        (second.at, second.missed.len()),
        (at("2026-11-20T09:00:00Z"), 1),
        "of two missed ones only the later is sent"
    );
    history = history.after(&second, now);
    history = history.after(&second, now);
    let third = next_step(&rules, &history, &paris(), now).expect("a step");
    assert_eq!(third.at, at("2026-11-24T09:00:00Z"));
}

#[test]
fn rules_are_kept_as_json_that_reads_as_a_sentence() {
    let rules = b2c_standard();
    let json = serde_json::to_value(&rules).expect("JSON");
    assert_eq!(json["pending"][1]["after"]["business_days"], 5);
    assert_eq!(json["pending"][1]["do"]["warn"]["announces_solving_in"], 2);
    assert_eq!(json["pending"][2]["do"], "solve");
    assert_eq!(serde_json::from_value::<Rules>(json).expect("rules"), rules);
    let quiet: Rules = serde_json::from_str(r#"{"on_solve":"survey_only"}"#).expect("rules");
    assert_eq!((quiet.on_solve, quiet.pending.len()), (OnSolve::SurveyOnly, 0));
}

/// Warned late, on Tuesday 1 December at 10:00, for Thursday.
fn warned_late() -> History {
    History {
        steps: vec![Done {
            kind: StepKind::Warn,
            at: at("2026-12-01T09:00:00Z"),
            promised_at: Some(at("2026-12-03T09:00:00Z")),
            on_its_way: false,
        }],
        ..History::pending_since(at(MONDAY))
    }
}

#[test]
fn a_holiday_added_after_a_late_warning_moves_the_solving() {
    let mut calendar = paris();
    calendar.close(jiff::civil::date(2026, 12, 2), "stocktaking");
    let due = next_step(&b2c_standard(), &warned_late(), &calendar, at(MONDAY)).expect("a step");
    assert_eq!((due.step, due.at), (StepKind::Solve, at("2026-12-04T09:00:00Z")));
}

#[test]
fn more_days_come_on_top_of_what_a_late_warning_promised() {
    let history = History {
        delays: vec![Delay::MoreDays {
            at: at("2026-12-02T09:00:00Z"),
            days: 2,
        }],
        ..warned_late()
    };
    let due = next_step(&b2c_standard(), &history, &paris(), at(MONDAY)).expect("a step");
    assert_eq!((due.step, due.at), (StepKind::Solve, at("2026-12-07T09:00:00Z")));
}

#[test]
fn more_days_asked_for_while_the_desk_was_late_count_from_the_asking() {
    let history = History {
        delays: vec![Delay::MoreDays {
            at: at("2026-12-01T09:00:00Z"),
            days: 2,
        }],
        ..History::pending_since(at(MONDAY))
    };
    let now = at("2026-12-10T09:00:00Z");
    let due = next_step(&b2c_standard(), &history, &paris(), now).expect("a step");
    assert_eq!((due.step, due.at), (StepKind::Warn, at("2026-12-03T09:00:00Z")));
}

#[test]
fn what_was_left_at_a_pause_is_left_when_it_goes_on() {
    // Paused on Tuesday at 17:00, a working hour before closing and two days less seven hours before the reminder on
    // Thursday at 10:00; goes on over a weekend.
    let (from, until) = (at("2026-11-17T16:00:00Z"), at("2026-11-21T12:00:00Z"));
    let mut history = History::pending_since(at(MONDAY));
    history.paused_at = Some(from);
    assert_eq!(next_step(&b2c_standard(), &history, &paris(), until), None);
    history.paused_at = None;
    history.delays = vec![Delay::Pause { from, until }];
    let due = next_step(&b2c_standard(), &history, &paris(), until).expect("a step");
    assert_eq!((due.step, due.at), (StepKind::Remind, at("2026-11-24T10:00:00Z")));
}
