//! What holds of every replay: kept promises, nothing after an answer, and looser rules that never close more wrongly.

use crate::closing::simulate::{By, Calendars, Happened, Past, Period, Simulated, Tried, What, replay};
use crate::closing::{
    Action, After, Conditions, Facts, Progress, Rules, StepKind, StepRule, Tell, b2c_standard,
};
use crate::ids::{PersonId, TicketId};
use crate::tickets::Status;
use calendar::Calendar;
use jiff::{SignedDuration, Timestamp};
use proptest::collection::vec;
use proptest::prelude::*;

fn at(text: &str) -> Timestamp {
    text.parse().expect("an instant")
}

/// A Monday, 10:00 in Paris.
const MONDAY: &str = "2026-03-02T09:00:00Z";

fn paris() -> Calendars {
    Calendars::only(Calendar::standard("Europe/Paris", "FR").expect("a calendar"))
}

fn period() -> Period {
    Period {
        from: at("2026-03-01T00:00:00Z"),
        to: at("2026-07-01T00:00:00Z"),
    }
}

fn past(happened: Vec<(Timestamp, What)>) -> Past {
    Past {
        ticket: TicketId::from(1),
        requester: PersonId::from(1),
        opened_at: at("2026-03-01T08:00:00Z"),
        facts: Facts::default(),
        happened: happened
            .into_iter()
            .map(|(at, what)| Happened { at, what })
            .collect(),
    }
}

fn set(to: Status, by: By) -> What {
    What::Status { to, by }
}

const ANSWER: What = What::Answered { thanks: false };

fn steps(simulated: &Simulated) -> Vec<String> {
    let step = |step: &crate::closing::simulate::Taken| format!("{} {}", step.kind, step.at);
    simulated.steps.iter().map(step).collect()
}

#[test]
fn what_the_policy_really_did_is_left_out_and_a_late_answer_is_found() {
    let really = vec![
        (at(MONDAY), What::Replied),
        (at(MONDAY), set(Status::Pending, By::Agent)),
        (at("2026-03-11T09:00:00Z"), set(Status::Solved, By::Policy)),
        // Three business days after the solving.
        (at("2026-03-16T09:30:00Z"), ANSWER),
        (at("2026-03-16T09:30:00Z"), set(Status::Open, By::Customer)),
    ];
    let strict = replay(
        &Tried::alone(b2c_standard()),
        &past(really.clone()),
        &paris(),
        period(),
    );
    let expected = [
        "remind 2026-03-05T09:00:00Z",
        "warn 2026-03-09T09:00:00Z",
        "solve 2026-03-11T09:00:00Z",
        "survey 2026-03-13T09:00:00Z",
    ];
    assert_eq!(steps(&strict), expected);
    let wrong = strict.wrong.expect("the customer was not done");
    assert_eq!(wrong.solved_at, at("2026-03-11T09:00:00Z"));
    assert!(wrong.soon);
    assert_eq!(strict.answered_after, [10]);
    let loose = replay(&Tried::alone(later(6)), &past(really), &paris(), period());
    assert_eq!(loose.solved_at, None, "{loose:?}");
    assert_eq!(loose.wrong, None);
}

#[test]
fn a_waiting_in_which_nothing_was_asked_goes_back_to_its_owner_in_the_replay_too() {
    let really = vec![
        (at("2026-03-01T09:00:00Z"), What::Replied),
        (at("2026-03-01T10:00:00Z"), ANSWER),
        (at(MONDAY), set(Status::Pending, By::Agent)),
    ];
    let simulated = replay(&Tried::alone(b2c_standard()), &past(really), &paris(), period());
    assert_eq!(steps(&simulated), ["unasked 2026-03-05T09:00:00Z"]);
    assert_eq!(simulated.letters.all(), 0);
}

#[test]
fn bare_thanks_reopen_nothing_that_the_replay_has_solved() {
    let quick = Rules {
        pending: vec![step(1, Action::Solve)],
        ..b2c_standard()
    };
    let really = vec![
        (at(MONDAY), What::Replied),
        (at(MONDAY), set(Status::Pending, By::Agent)),
        (at("2026-03-05T09:00:00Z"), What::Answered { thanks: true }),
        (at("2026-03-05T09:00:00Z"), set(Status::Open, By::Customer)),
        (at("2026-03-05T12:00:00Z"), set(Status::Solved, By::Agent)),
    ];
    let simulated = replay(&Tried::alone(quick), &past(really), &paris(), period());
    assert_eq!(simulated.wrong, None);
    assert_eq!(simulated.letters.notices, 1, "one notice, at the first solving");
    assert_eq!(simulated.letters.surveys, 1);
}

#[test]
fn an_answer_after_closing_counts_and_other_policies_tickets_are_left_out() {
    let really = vec![
        (at(MONDAY), What::Replied),
        (at(MONDAY), set(Status::Pending, By::Agent)),
        (at("2026-03-11T09:00:00Z"), set(Status::Solved, By::Policy)),
        (at("2026-04-08T09:00:00Z"), set(Status::Closed, By::Policy)),
        (at("2026-04-20T09:00:00Z"), What::FollowedUp),
    ];
    let alone = Tried::alone(b2c_standard());
    let simulated = replay(&alone, &past(really.clone()), &paris(), period());
    assert!(simulated.wrong.is_some_and(|wrong| !wrong.soon), "{simulated:?}");
    let behind = Tried {
        before: vec![("Everything".to_owned(), Conditions::default())],
        ..alone
    };
    let simulated = replay(&behind, &past(really), &paris(), period());
    assert_eq!((simulated.held, simulated.held_earlier), (false, Some(0)));
    assert_eq!(simulated.letters.all(), 0);
}

#[test]
fn a_pause_and_more_days_move_the_replay_as_they_move_the_desk() {
    let really = vec![
        (at(MONDAY), What::Replied),
        (at(MONDAY), set(Status::Pending, By::Agent)),
        (at("2026-03-04T09:00:00Z"), What::MoreDays { by: By::Customer }),
        (at("2026-03-05T09:00:00Z"), What::Paused),
        (at("2026-03-12T09:00:00Z"), What::Resumed),
    ];
    let simulated = replay(&Tried::alone(b2c_standard()), &past(really), &paris(), period());
    // Five business days, two more, and five that it rested.
    assert_eq!(steps(&simulated)[0], "remind 2026-03-16T09:00:00Z");
    assert_eq!(simulated.solved_at, Some(at("2026-03-20T09:00:00Z")));
}

fn step(days: u32, action: Action) -> StepRule {
    StepRule {
        after: After::BusinessDays(days),
        action,
    }
}

/// "B2C standard" with every step so many business days later.
fn later(more: u32) -> Rules {
    let mut rules = b2c_standard();
    for rule in &mut rules.pending {
        if let After::BusinessDays(days) = &mut rule.after {
            *days += more;
        }
    }
    rules
}

/// Months of a ticket: who does what, with hours between.
fn pasts() -> impl Strategy<Value = Past> {
    let what = prop_oneof![
        4 => Just(vec![ANSWER, set(Status::Open, By::Customer)]),
        4 => Just(vec![What::Replied, set(Status::Pending, By::Agent)]),
        2 => Just(vec![What::Replied]),
        2 => Just(vec![set(Status::Solved, By::Policy)]),
        1 => Just(vec![set(Status::Solved, By::Agent)]),
        1 => Just(vec![set(Status::Open, By::Agent)]),
        1 => Just(vec![What::MoreDays { by: By::Customer }]),
        1 => Just(vec![What::Paused]),
        1 => Just(vec![What::Resumed]),
    ];
    vec((1..400i64, what), 1..14).prop_map(|parts| {
        let mut now = at(MONDAY);
        let mut happened = vec![];
        for (hours, parts) in parts {
            happened.extend(parts.into_iter().map(|what| (now, what)));
            now += SignedDuration::from_hours(hours);
        }
        past(happened)
    })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(300))]

    #[test]
    fn nobody_is_solved_before_the_day_that_was_announced(past in pasts(), more in 0..4u32) {
        let simulated = replay(&Tried::alone(later(more)), &past, &paris(), period());
        for solve in simulated.steps.iter().filter(|step| step.kind == StepKind::Solve) {
            let warning = simulated.steps.iter().find(|step| step.since == solve.since && step.kind == StepKind::Warn);
            let warning = warning.expect("nobody is solved without a warning");
            prop_assert!(warning.promise.is_some_and(|promise| promise <= solve.at), "{simulated:?}");
        }
    }

    #[test]
    fn steps_come_in_order_and_none_twice(past in pasts()) {
        let simulated = replay(&Tried::alone(b2c_standard()), &past, &paris(), period());
        prop_assert!(simulated.steps.windows(2).all(|pair| pair[0].at <= pair[1].at));
        for (place, step) in simulated.steps.iter().enumerate() {
            let again = simulated.steps[place + 1..].iter().any(|other| (other.kind, other.since) == (step.kind, step.since));
            prop_assert!(!again, "{:?}", simulated.steps);
        }
        let inside = |(from, to): &(Timestamp, Timestamp)| from <= to && *to <= period().to;
        prop_assert!(simulated.active.iter().all(inside) && simulated.active.windows(2).all(|pair| pair[0].1 <= pair[1].0));
    }

    #[test]
    fn looser_rules_never_close_more_wrongly(past in pasts(), more in 1..10u32) {
        let strict = replay(&Tried::alone(b2c_standard()), &past, &paris(), period());
        let loose = replay(&Tried::alone(later(more)), &past, &paris(), period());
        prop_assert!(loose.wrong.is_none() || strict.wrong.is_some(), "strict {strict:?}\nloose {loose:?}");
    }
}

#[test]
fn a_ticket_on_hold_gets_its_news_and_is_looked_at_on_its_day() {
    let rules = Rules {
        on_hold: Some(Progress {
            every: After::BusinessDays(2),
            tell: Tell::Customer,
        }),
        ..b2c_standard()
    };
    let look_at = Some(at("2026-03-09T08:00:00Z"));
    let really = vec![
        (at(MONDAY), What::OnHold { look_at }),
        (at(MONDAY), set(Status::OnHold, By::Agent)),
        (at("2026-03-09T08:00:00Z"), set(Status::Open, By::Policy)),
    ];
    let simulated = replay(&Tried::alone(rules), &past(really), &paris(), period());
    let expected = [
        "progress 2026-03-04T09:00:00Z",
        "progress 2026-03-06T09:00:00Z",
        "look 2026-03-09T08:00:00Z",
    ];
    assert_eq!(steps(&simulated), expected);
    assert_eq!(simulated.letters.progress, 2);
    assert!(simulated.is_open_at(period().to), "it is in hand again");
}
