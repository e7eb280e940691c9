//! Solving with something to say: the summary, another ending than the policy's, and checking back later.

use super::whole_case::says;
use crate::closing::{self, CheckState, OnSolve, Solving, StepKind};
use crate::correspondence::outbox::Purpose;
use crate::events::Field;
use crate::ids::TicketId;
use crate::store::{Actor, Error};
use crate::testing::{TestDesk, story};
use crate::tickets::{self, Change, Status, Type};

fn solves(desk: &TestDesk, ticket: TicketId, solving: Solving) -> Result<(), Error> {
    let ines = Actor::Agent(desk.ines.id);
    desk.desk
        .act_now(ines, move |act| closing::solve(act, ticket, &solving))
}

#[test]
fn what_the_policy_proposes_is_accepted_with_a_summary() {
    story("resolved", |desk| {
        let ticket = desk.asks("Lampe", "Bonjour");
        let solving = Solving {
            summary: " A new bulb. ".to_owned(),
            ..Solving::default()
        };
        solves(desk, ticket, solving).expect("solved");
        assert_eq!(desk.ticket(ticket).status, Status::Solved);
        assert_eq!(desk.letters(ticket, Purpose::Notice).len(), 1);
        let said = desk.read(move |tx| closing::resolutions(tx, ticket));
        assert_eq!(
            (said[0].summary.as_str(), said[0].ending.as_str(), said[0].by),
            ("A new bulb.", "", Some(desk.ines.id))
        );
        let again = solves(desk, ticket, Solving::default());
        assert!(matches!(again, Err(Error::Conflict(_))), "solved once");
    });
}

#[test]
fn another_ending_holds_for_this_solving_only_and_wants_a_reason() {
    story("another ending", |desk| {
        let ticket = desk.asks("Lampe", "Bonjour");
        let survey_only = |reason: &str| Solving {
            ending: Some(OnSolve::SurveyOnly),
            reason: reason.to_owned(),
            ..Solving::default()
        };
        let refused = solves(desk, ticket, survey_only(" "));
        assert!(matches!(refused, Err(Error::Invalid(problems)) if problems[0].field == "reason"));
        solves(desk, ticket, survey_only("told on the phone")).expect("solved");
        assert!(desk.letters(ticket, Purpose::Notice).is_empty());
        let coming = desk.timeline(ticket).expect("a timeline").coming;
        assert_eq!(coming[0].step, StepKind::Survey);
        desk.answers(ticket, "Toujours cassée.");
        solves(desk, ticket, Solving::default()).expect("solved");
        assert_eq!(
            desk.letters(ticket, Purpose::Notice).len(),
            1,
            "as the policy says"
        );

        let quiet = desk.asks("Chaise", "Bonjour");
        let nothing = Solving {
            ending: Some(OnSolve::Nothing),
            reason: "spam".to_owned(),
            ..Solving::default()
        };
        solves(desk, quiet, nothing).expect("solved");
        desk.runs_to("2026-11-06T09:00:00Z");
        assert!(
            desk.letters(quiet, Purpose::Notice).is_empty()
                && desk.letters(quiet, Purpose::Survey).is_empty()
        );
        let coming = desk.timeline(quiet).expect("a timeline").coming;
        assert_eq!(coming[0].step, StepKind::Close);
    });
}

#[test]
fn a_summary_is_wanted_where_the_desk_says_so() {
    story("summary wanted", |desk| {
        desk.act(|act| {
            let manners = closing::Manners {
                summary_for: vec![Type::Incident],
                ..closing::Manners::default()
            };
            closing::set_manners(act, &manners)
        });
        let ticket = desk.asks("Lampe", "Bonjour");
        desk.act_as(&desk.ines, move |act| {
            let change = Change::default().with(Field::Type, Type::Incident);
            tickets::change(act, ticket, change)
        });
        let refused = solves(desk, ticket, Solving::default());
        assert!(matches!(refused, Err(Error::Invalid(problems)) if problems[0].field == "summary"));
        assert_eq!(desk.ticket(ticket).status, Status::New);
    });
}

#[test]
fn a_planned_look_comes_back_to_its_agent_and_asks_the_customer_if_wished() {
    story("check back", |desk| {
        let ticket = desk.asks("Lampe", "Bonjour");
        desk.sets(ticket, Status::Solved);
        let past = desk.desk.act_now(Actor::Agent(desk.ines.id), move |act| {
            let now = act.now;
            closing::plan_check_back(act, ticket, now, "", false)
        });
        assert!(matches!(past, Err(Error::Invalid(_))));
        let day = "2026-12-07T08:00:00Z".parse().expect("an instant");
        desk.act_as(&desk.ines, move |act| {
            closing::plan_check_back(act, ticket, day, "Is the bulb fine?", true)
        });
        let ines = desk.ines.id;
        desk.runs_to("2026-12-04T09:00:00Z");
        assert!(desk.read(move |tx| closing::check_backs_due(tx, ines)).is_empty());
        assert_eq!(desk.ticket(ticket).status, Status::Closed);
        desk.runs_to("2026-12-07T09:00:00Z");
        let due = desk.read(move |tx| closing::check_backs_due(tx, ines));
        assert_eq!(
            (due[0].ticket_id, due[0].note.as_str()),
            (ticket, "Is the bulb fine?")
        );
        assert_eq!(
            desk.ticket(ticket).status,
            Status::Closed,
            "no reopening is counted"
        );
        let letters = desk.letters(ticket, Purpose::CheckBack);
        assert_eq!(letters.len(), 1);
        says(&letters[0], &["Tout va bien", "?do=help"]);
        desk.act_as(&desk.ines, move |act| {
            closing::settle_check_back(act, ticket, true)
        });
        assert!(desk.read(move |tx| closing::check_backs_due(tx, ines)).is_empty());
        assert_eq!(
            desk.read(move |tx| closing::check_back(tx, ticket))
                .map(|look| look.state),
            None::<CheckState>
        );
    });
}
