//! What agents do by hand with the steps to come, and undoing it.

use crate::closing::{self, Steered, StepKind};
use crate::correspondence::outbox::Purpose;
use crate::ids::TicketId;
use crate::store::{Act, Result};
use crate::testing::{TestDesk, story};
use crate::tickets::Status;

fn waiting(desk: &TestDesk) -> TicketId {
    let ticket = desk.asks("Lampe", "Bonjour");
    desk.replies_and_waits(ticket, "Which lamp?");
    ticket
}

fn coming(desk: &TestDesk, ticket: TicketId) -> Vec<String> {
    let timeline = desk.timeline(ticket).expect("a timeline");
    let coming = timeline.coming.iter();
    coming
        .take(3)
        .map(|step| format!("{} {}", step.step, step.at))
        .collect()
}

fn ines(desk: &TestDesk, work: impl FnOnce(&mut Act) -> Result<Steered> + Clone + Send + 'static) {
    assert_eq!(desk.act_as(&desk.ines, work), Steered::Done);
}

const PLANNED: [&str; 3] = [
    "remind 2026-11-05T09:00:00Z",
    "warn 2026-11-09T09:00:00Z",
    "solve 2026-11-12T09:00:00Z",
];

#[test]
fn a_paused_ticket_rests_and_goes_on_with_the_time_that_was_left() {
    story("paused", |desk| {
        let ticket = waiting(desk);
        // Wednesday 4 November, 10:00: nine working hours before the reminder.
        desk.runs_to("2026-11-04T09:00:00Z");
        ines(desk, move |act| closing::pause(act, ticket));
        desk.runs_to("2026-11-20T09:00:00Z");
        assert!(desk.letters(ticket, Purpose::Reminder).is_empty());
        let timeline = desk.timeline(ticket).expect("a timeline");
        assert_eq!(
            timeline.paused_at,
            Some("2026-11-04T09:00:00Z".parse().expect("an instant"))
        );
        ines(desk, move |act| closing::resume(act, ticket));
        assert_eq!(coming(desk, ticket)[0], "remind 2026-11-23T09:00:00Z");
        desk.runs_to("2026-12-10T09:00:00Z");
        assert_eq!(desk.ticket(ticket).status, Status::Solved);
        assert_eq!(desk.letters(ticket, Purpose::Warning).len(), 1);
    });
}

#[test]
fn pausing_and_going_on_at_once_changes_nothing() {
    story("paused for a moment", |desk| {
        let ticket = waiting(desk);
        ines(desk, move |act| closing::pause(act, ticket));
        ines(desk, move |act| closing::resume(act, ticket));
        assert_eq!(coming(desk, ticket), PLANNED);
    });
}

#[test]
fn an_answer_ends_a_pause() {
    story("answered while paused", |desk| {
        let ticket = waiting(desk);
        ines(desk, move |act| closing::pause(act, ticket));
        desk.answers(ticket, "Celle du salon.");
        desk.replies_and_waits(ticket, "And its bulb?");
        assert_eq!(coming(desk, ticket), PLANNED);
    });
}

#[test]
fn a_skipped_step_is_not_done_and_can_come_back() {
    story("skipped", |desk| {
        let ticket = waiting(desk);
        ines(desk, move |act| closing::skip(act, ticket, StepKind::Remind));
        assert_eq!(coming(desk, ticket)[0], PLANNED[1]);
        let stale = desk.act_as(&desk.ines, move |act| {
            closing::skip(act, ticket, StepKind::Remind)
        });
        assert_eq!(stale, Steered::Nothing, "an older page skips nothing else");
        ines(desk, move |act| closing::bring_back(act, ticket));
        assert_eq!(coming(desk, ticket), PLANNED);
        ines(desk, move |act| closing::skip(act, ticket, StepKind::Remind));
        desk.runs_to("2026-11-06T09:00:00Z");
        assert!(desk.letters(ticket, Purpose::Reminder).is_empty());
    });
}

#[test]
fn two_more_days_as_often_as_an_agent_likes_and_taken_back() {
    story("given days", |desk| {
        let ticket = waiting(desk);
        ines(desk, move |act| closing::give_days(act, ticket));
        ines(desk, move |act| closing::give_days(act, ticket));
        assert_eq!(coming(desk, ticket)[0], "remind 2026-11-12T09:00:00Z");
        ines(desk, move |act| closing::take_days_back(act, ticket));
        assert_eq!(coming(desk, ticket)[0], "remind 2026-11-09T09:00:00Z");
        assert_eq!(desk.timeline(ticket).expect("a timeline").steering.given, 2);
        ines(desk, move |act| closing::take_days_back(act, ticket));
        assert_eq!(coming(desk, ticket), PLANNED);
    });
}

#[test]
fn a_step_done_now_is_done_once_and_a_warning_announces_its_planned_day() {
    story("now", |desk| {
        let ticket = waiting(desk);
        ines(desk, move |act| closing::send_now(act, ticket, StepKind::Remind));
        ines(desk, move |act| closing::send_now(act, ticket, StepKind::Warn));
        let warning = &desk.letters(ticket, Purpose::Warning)[0];
        assert!(
            warning.subject.contains("jeudi 12 novembre"),
            "{}",
            warning.subject
        );
        assert_eq!(coming(desk, ticket)[0], PLANNED[2]);
        desk.runs_to("2026-11-11T09:00:00Z");
        assert_eq!(desk.letters(ticket, Purpose::Reminder).len(), 1);
        ines(desk, move |act| closing::send_now(act, ticket, StepKind::Solve));
        assert_eq!(desk.ticket(ticket).status, Status::Solved);
    });
}
