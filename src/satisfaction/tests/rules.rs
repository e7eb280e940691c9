//! Asking by rule: the first rule that holds asks, once, whatever the closing policy says; why not is kept.

use crate::calendars::{self, Pace};
use crate::events::{Event, Field, LetterEvent};
use crate::ids::TicketId;
use crate::satisfaction::{self, Kind, Moment, NewRule, State, Withheld};
use crate::store::Error;
use crate::testing::{TestDesk, story};
use crate::tickets::{self, Conditions, Impact, Status, Type};

fn rule(desk: &TestDesk, name: &str, kind: Kind, moment: Moment, after_hours: i64) -> NewRule {
    NewRule {
        name: name.to_owned(),
        line_id: desk.survey_line(kind),
        conditions: Conditions::default(),
        moment,
        after_hours,
        pace: Pace::Wall,
    }
}

fn adds(desk: &TestDesk, rule: NewRule) -> satisfaction::RuleId {
    desk.act(move |act| satisfaction::add_rule(act, &rule))
}

fn is_a(desk: &TestDesk, ticket: TicketId, kind: Type) {
    let change = tickets::Change::default().with(Field::Type, kind);
    desk.act_as(&desk.ines, move |act| tickets::change(act, ticket, change));
}

/// Why surveys about a ticket were withheld.
fn withheld(desk: &TestDesk, ticket: TicketId) -> Vec<Withheld> {
    let reason = |event| match event {
        Event::Letter(LetterEvent::Withheld { purpose, reason, .. }) if purpose == "survey" => {
            reason.key().parse().ok()
        }
        _ => None,
    };
    desk.events(ticket).into_iter().filter_map(reason).collect()
}

#[test]
fn effort_is_asked_for_after_the_first_answer_and_satisfaction_after_solving() {
    story("after the first answer", |desk| {
        desk.asks_without_a_pause();
        adds(desk, rule(desk, "Effort", Kind::Ces, Moment::FirstReply, 2));
        let ticket = desk.asks("Lampe", "Bonjour");
        desk.replies(ticket, "Bonjour, nous regardons.");
        desk.hours(1);
        desk.surveys_go_out();
        assert_eq!(desk.survey_letter(ticket), None);
        desk.hours(1);
        desk.surveys_go_out();
        let letter = desk.survey_letter(ticket).expect("a letter");
        assert!(
            letter.contains("Nous avons répondu à votre demande «\u{a0}Lampe\u{a0}»"),
            "{letter}"
        );
        let effort = desk.response(ticket);
        assert_eq!((effort.kind, effort.solving), (Kind::Ces, Some(0)));

        // Another answer is not the first one.
        desk.replies(ticket, "Encore ceci.");
        desk.hours(3);
        desk.surveys_go_out();
        desk.sets(ticket, Status::Solved);
        desk.survey_is_due(ticket);
        let all = desk.read(move |tx| satisfaction::of_ticket(tx, ticket));
        let kinds: Vec<Kind> = all.iter().map(|response| response.kind).collect();
        assert_eq!(kinds, [Kind::Ces, Kind::Csat]);

        // Reopening takes back what asked about the solving, and that alone.
        desk.answers(ticket, "Toujours cassée.");
        let all = desk.read(move |tx| satisfaction::of_ticket(tx, ticket));
        let states: Vec<State> = all.iter().map(|response| response.state).collect();
        assert_eq!(states, [State::Offered, State::Withdrawn]);
        let link = desk.get(
            &desk
                .desk
                .link(&satisfaction::survey_path(&desk.desk.keys, effort.id)),
        );
        assert_eq!(link.status, 200);
    });
}

#[test]
fn a_rule_can_count_its_hours_in_working_time() {
    story("working hours of a rule", |desk| {
        desk.asks_without_a_pause();
        let mut patient = rule(desk, "Patient", Kind::Ces, Moment::Solved, 4);
        patient.pace = Pace::Working;
        let id = adds(desk, patient.clone());
        assert_eq!(desk.read(move |tx| satisfaction::find_rule(tx, id)).is, patient);
        let planned = |ticket: TicketId| {
            let found = desk.read(move |tx| satisfaction::planned(tx, ticket));
            found.expect("a plan").1.to_string()
        };
        // Friday, five in the afternoon in Paris, an hour before the end of work: three hours are left for Monday.
        desk.jumps_to("2026-11-06T16:00:00Z");
        let ticket = desk.asks("Lampe", "Bonjour");
        desk.sets(ticket, Status::Solved);
        assert_eq!(planned(ticket), "2026-11-09T11:00:00Z");
        desk.hours(24 * 2);
        desk.surveys_go_out();
        assert_eq!(desk.survey_letter(ticket), None, "nobody is asked on a Sunday");
        desk.jumps_to("2026-11-09T11:00:00Z");
        desk.surveys_go_out();
        assert_eq!(desk.response(ticket).kind, Kind::Ces);

        // The team's calendar counts, as it does for closing policies: in Berlin the 11th of November is worked.
        let berlin = desk.act(|act| {
            let calendar = calendar::Calendar::standard("Europe/Berlin", "DE-BE").expect("a calendar");
            let id = calendars::add(act, "Berlin", &calendar)?;
            let team = crate::people::add_team(act, "Berlin")?.id;
            calendars::set_teams(act, id, &[team])?;
            Ok(team)
        });
        desk.jumps_to("2026-11-10T16:00:00Z");
        let (ours, theirs) = (desk.asks("Ici", "Bonjour"), desk.asks("Là", "Bonjour"));
        let change = tickets::Change::default().with(Field::Team, berlin);
        desk.act_as(&desk.ines, move |act| tickets::change(act, theirs, change));
        for ticket in [ours, theirs] {
            desk.sets(ticket, Status::Solved);
        }
        assert_eq!(
            [planned(ours), planned(theirs)],
            ["2026-11-12T11:00:00Z", "2026-11-11T11:00:00Z"]
        );
    });
}

#[test]
fn rules_ask_by_impact_and_by_what_the_customer_is_to_us() {
    story("rules by new facts", |desk| {
        desk.asks_without_a_pause();
        let mut high = rule(desk, "High impact", Kind::Nps, Moment::Solved, 0);
        high.conditions = Conditions::default()
            .with(Field::Impact, [Impact::High])
            .with(Field::CustomerTags, ["vip"]);
        adds(desk, high);
        let camille = desk.camille.id;
        let solved = |impact: Option<Impact>| {
            let ticket = desk.asks("Lampe", "Bonjour");
            let mut change = tickets::Change {
                status: Some(Status::Solved),
                ..Default::default()
            };
            change.facts.set(Field::Impact, impact);
            desk.act_as(&desk.ines, move |act| tickets::change(act, ticket, change));
            desk.read(move |tx| satisfaction::planned(tx, ticket)).is_some()
        };
        assert!(!solved(Some(Impact::High)), "she is not known as a VIP");
        desk.act(move |act| crate::people::set_tags(act, camille, &["VIP".to_owned()]));
        assert!(solved(Some(Impact::High)) && !solved(Some(Impact::Medium)) && !solved(None));
    });
}

#[test]
fn the_first_rule_that_holds_asks_in_place_of_the_policy_and_never_twice() {
    story("first rule", |desk| {
        desk.asks_without_a_pause();
        let mut narrow = rule(desk, "Incidents", Kind::Nps, Moment::Solved, 1);
        narrow.conditions = Conditions::default().with(Field::Type, [Type::Incident]);
        let broad = adds(desk, rule(desk, "All", Kind::Ces, Moment::Solved, 1));
        let narrow = adds(desk, narrow);
        desk.act(move |act| satisfaction::move_rule(act, narrow, true));
        let (incident, question) = (desk.asks("Panne", "Bonjour"), desk.asks("Question", "Bonjour"));
        is_a(desk, incident, Type::Incident);
        for ticket in [incident, question] {
            desk.sets(ticket, Status::Solved);
            // The policy would ask now; the rule does, an hour later.
            desk.survey_is_due(ticket);
            assert_eq!(withheld(desk, ticket), [Withheld::ByRule]);
        }
        desk.hours(1);
        desk.surveys_go_out();
        desk.surveys_go_out();
        assert_eq!(desk.response(incident).kind, Kind::Nps);
        assert_eq!(desk.response(question).kind, Kind::Ces);
        for ticket in [incident, question] {
            let letters = desk.outbox_of(ticket);
            let surveys = letters
                .iter()
                .filter(|letter| letter.purpose == crate::correspondence::outbox::Purpose::Survey);
            assert_eq!(surveys.count(), 1);
        }

        // Switched off between the moment and the hour: nobody is asked, and the reason is kept.
        let late = desk.asks("Tard", "Bonjour");
        desk.sets(late, Status::Solved);
        desk.act(move |act| satisfaction::switch_rule(act, broad, false));
        desk.hours(2);
        desk.surveys_go_out();
        assert_eq!(withheld(desk, late), [Withheld::RuleOff]);
        let plan = desk.read(move |tx| {
            let sql = "SELECT state, reason FROM survey_plan WHERE ticket_id = $1";
            Ok(tx.one::<(String, String)>(sql, database::params![late])?)
        });
        assert_eq!(
            plan,
            ("withheld".to_owned(), Withheld::RuleOff.as_str().to_owned())
        );
    });
}

#[test]
fn a_planned_survey_gives_way_to_reopening_opting_out_and_another_kind() {
    story("planned, then not", |desk| {
        desk.asks_without_a_pause();
        let mut only = rule(desk, "Questions", Kind::Ces, Moment::Solved, 4);
        only.conditions = Conditions::default().with(Field::Type, [Type::Question]);
        adds(desk, only);
        let solved = |subject: &str| {
            let ticket = desk.asks(subject, "Bonjour");
            is_a(desk, ticket, Type::Question);
            desk.sets(ticket, Status::Solved);
            ticket
        };
        let (reopened, other, opted) = (solved("Rouvert"), solved("Autre"), solved("Sans enquête"));
        desk.answers(reopened, "Toujours là.");
        is_a(desk, other, Type::Task);
        desk.hours(4);
        let camille = desk.camille.id;
        desk.act(move |act| satisfaction::opt_out(act, camille));
        desk.surveys_go_out();
        for ticket in [reopened, other, opted] {
            assert_eq!(desk.survey_letter(ticket), None);
        }
        assert_eq!(withheld(desk, other), [Withheld::Otherwise]);
        assert_eq!(withheld(desk, opted), [Withheld::OptedOut]);
        let state = desk.read(move |tx| {
            let sql = "SELECT state FROM survey_plan WHERE ticket_id = $1";
            Ok(tx.one::<(String,)>(sql, database::params![reopened])?.0)
        });
        assert_eq!(state, "cancelled");
    });
}

#[test]
fn a_rule_that_cannot_be_is_refused_beside_its_field() {
    story("wrong rules", |desk| {
        adds(desk, rule(desk, "Effort", Kind::Ces, Moment::Solved, 1));
        let mut wrong = rule(desk, " Effort ", Kind::Ces, Moment::Solved, 9_999);
        wrong.line_id = 9_999.into();
        let refused = desk.desk.act_now(crate::store::Actor::Desk, move |act| {
            satisfaction::add_rule(act, &wrong)
        });
        let Err(Error::Invalid(problems)) = refused else {
            panic!("{refused:?}");
        };
        let fields: Vec<&str> = problems.iter().map(|problem| problem.field).collect();
        assert_eq!(fields, ["name", "after", "line"]);
    });
}
