//! Waiting for someone else: progress notices in three languages, the owner reminded, the look on a planned day.

use super::whole_case::{case, says};
use crate::closing::{
    self, After, History, Hold, Progress, Rules, StepKind, Tell, b2c_standard, editing, next_step, policy,
};
use crate::correspondence::outbox::Purpose;
use crate::events::{self, ClosingEvent, Event, Field};
use crate::ids::TicketId;
use crate::languages::Language;
use crate::testing::{TestDesk, story};
use crate::tickets::{self, Status};
use calendar::Calendar;
use jiff::Timestamp;

fn at(text: &str) -> Timestamp {
    text.parse().expect("an instant")
}

fn every_two_days(tell: Tell) -> Rules {
    Rules {
        on_hold: Some(Progress {
            every: After::BusinessDays(2),
            tell,
        }),
        ..b2c_standard()
    }
}

fn says_rules(desk: &TestDesk, rules: Rules) {
    let id = desk.read(policy::all)[0].latest.policy_id;
    desk.act(move |act| editing::edit(act, id, "B2C standard", &rules, "banks", editing::Fate::Keep));
}

#[test]
fn again_and_again_until_the_day_of_the_look() {
    let calendar = Calendar::standard("Europe/Paris", "FR").expect("a calendar");
    let rules = every_two_days(Tell::Customer);
    let mut history = History {
        status: Status::OnHold,
        // Monday 10:00 for Monday 09:00 in a week; Wednesday the 11th is a holiday.
        look_at: Some(at("2026-11-16T08:00:00Z")),
        ..History::pending_since(at("2026-11-09T09:00:00Z"))
    };
    let mut chain = vec![];
    let mut now = at("2026-11-09T09:00:00Z");
    while let Some(due) = next_step(&rules, &history, &calendar, now) {
        now = now.max(due.at);
        chain.push(format!("{} {}", due.step, due.at));
        history = history.after(&due, now);
    }
    assert_eq!(
        chain,
        ["progress 2026-11-12T09:00:00Z", "look 2026-11-16T08:00:00Z"]
    );
    // After an outage of weeks one notice, not ten.
    let late = History {
        status: Status::OnHold,
        ..History::pending_since(at("2026-11-09T09:00:00Z"))
    };
    let now = at("2026-12-01T09:00:00Z");
    let due = next_step(&rules, &late, &calendar, now).expect("a step");
    let after = late.after(&due, now);
    let next = next_step(&rules, &after, &calendar, now).expect("a step");
    assert_eq!(
        (due.step, next.at),
        (StepKind::Progress, at("2026-12-03T09:00:00Z"))
    );
}

#[test]
fn your_bank_has_not_answered_yet_in_three_languages() {
    story("progress", |desk| {
        says_rules(desk, every_two_days(Tell::Customer));
        let cases = [
            (
                Language::French,
                "Camille",
                "votre banque",
                "Nous attendons encore une réponse de\u{a0}: votre banque. Nous reprenons votre demande le lundi 9 novembre.",
            ),
            (
                Language::German,
                "Jonas",
                "Ihre Bank",
                "Wir warten noch auf eine Antwort von: Ihre Bank. Am Montag, 9. November, sehen wir wieder nach, wie es steht.",
            ),
            (
                Language::English,
                "Alice",
                "your bank",
                "We are still waiting for a reply from: your bank. We will check again on Monday 9 November.",
            ),
        ];
        for (language, name, bank, text) in cases {
            let ticket = case(desk, name, language, "Refund");
            let hold = Hold {
                awaited: bank.to_owned(),
                look_at: Some(at("2026-11-09T08:00:00Z")),
            };
            desk.act_as(&desk.ines, move |act| closing::put_on_hold(act, ticket, &hold));
            assert_eq!(desk.ticket(ticket).status, Status::OnHold);
            let coming = desk.timeline(ticket).expect("a timeline").coming;
            assert_eq!(coming[0].step, StepKind::Progress);
            let _ = text;
        }
        desk.runs_to("2026-11-04T09:00:00Z");
        for (ticket, (_, _, _, text)) in cases.iter().enumerate() {
            let ticket = TicketId::from(i64::try_from(ticket + 1).expect("small"));
            let letters = desk.letters(ticket, Purpose::Progress);
            assert_eq!(letters.len(), 1);
            says(&letters[0], &[text]);
            assert!(
                desk.letters(ticket, Purpose::Reminder).is_empty(),
                "the customer is not reminded"
            );
        }
        // The day comes: the ticket is open again.
        desk.runs_to("2026-11-09T09:00:00Z");
        assert_eq!(desk.ticket(TicketId::from(1)).status, Status::Open);
        let hold = desk.read(|tx| closing::hold(tx, TicketId::from(1)));
        assert_eq!(hold, None);
    });
}

#[test]
fn an_owner_is_reminded_and_the_customer_hears_nothing() {
    story("nudge", |desk| {
        says_rules(desk, every_two_days(Tell::Owner));
        let ticket = desk.asks("Refund", "Bonjour");
        let ines = desk.ines.id;
        desk.act_as(&desk.ines, move |act| {
            let change = tickets::Change::default().with(Field::Assignee, ines);
            tickets::change(act, ticket, change)?;
            closing::put_on_hold(
                act,
                ticket,
                &Hold {
                    awaited: "the bank".to_owned(),
                    look_at: None,
                },
            )
        });
        desk.runs_to("2026-11-06T09:00:00Z");
        assert!(desk.letters(ticket, Purpose::Progress).is_empty());
        let alerts = desk.letters(ticket, Purpose::Alert);
        assert_eq!(alerts.len(), 2);
        says(&alerts[0], &["Still waiting: Refund", "the bank", "/tickets/1"]);
        desk.answers(ticket, "C'est arrivé.");
        assert!(
            desk.timeline(ticket)
                .is_none_or(|timeline| timeline.coming.is_empty())
        );
    });
}

fn holds(desk: &TestDesk, ticket: TicketId, look_at: &str) {
    let hold = Hold {
        awaited: "votre banque".to_owned(),
        look_at: Some(at(look_at)),
    };
    desk.act_as(&desk.ines, move |act| closing::put_on_hold(act, ticket, &hold));
}

fn switches(desk: &TestDesk, on: bool) {
    let id = desk.read(policy::all)[0].latest.policy_id;
    desk.act(move |act| editing::switch(act, id, on, editing::Fate::Keep, None));
}

#[test]
fn the_day_of_the_look_comes_where_no_policy_holds_and_is_told_once() {
    story("look without a policy", |desk| {
        switches(desk, false);
        let (bank, trashed, closed) = (
            desk.asks("Remboursement", "Bonjour"),
            desk.asks("Facture", "Bonjour"),
            desk.asks("Avoir", "Bonjour"),
        );
        for ticket in [bank, trashed, closed] {
            holds(desk, ticket, "2026-11-09T08:00:00Z");
        }
        assert!(desk.timeline(bank).is_none(), "no policy holds it");
        desk.act(move |act| tickets::delete(act, trashed));
        desk.sets(closed, Status::Solved);
        // A policy that comes later and leaves alone what waits changes nothing.
        desk.runs_to("2026-11-06T09:00:00Z");
        switches(desk, true);
        desk.runs_to("2026-11-09T07:59:00Z");
        assert_eq!(desk.ticket(bank).status, Status::OnHold);
        desk.jumps_to("2026-11-09T08:00:00Z");
        assert_eq!((desk.sweeps(), desk.sweeps()), (1, 0));
        assert_eq!(desk.ticket(bank).status, Status::Open);
        assert_eq!(desk.read(move |tx| closing::hold(tx, bank)), None);
        let events = desk.read(move |tx| events::of_ticket(tx, bank));
        let looks = events.iter().filter(|event| {
            matches!(event.event(), Some(Event::Closing(ClosingEvent::StepDone { step, policy_version: None, .. })) if step == "look")
        });
        assert_eq!(looks.count(), 1, "the ticket says why it is open again");
        desk.act(move |act| tickets::restore(act, trashed));
        desk.sweeps();
        assert_eq!(
            (desk.ticket(trashed).status, desk.ticket(closed).status),
            (Status::Open, Status::Solved)
        );
    });
}

#[test]
fn the_look_comes_though_letters_are_stopped() {
    story("look while stopped", |desk| {
        let ticket = desk.asks("Remboursement", "Bonjour");
        holds(desk, ticket, "2026-11-09T08:00:00Z");
        desk.act(closing::stop_letters);
        desk.runs_to("2026-11-09T08:00:00Z");
        assert_eq!(desk.ticket(ticket).status, Status::Open);
        // A notice that may not leave does not stand in its way.
        says_rules(desk, every_two_days(Tell::Customer));
        let told = desk.asks("Virement", "Bonjour");
        holds(desk, told, "2026-11-16T08:00:00Z");
        desk.runs_to("2026-11-16T08:00:00Z");
        assert_eq!(desk.ticket(told).status, Status::Open);
        assert!(desk.letters(told, Purpose::Progress).is_empty());
    });
}

#[test]
fn after_an_outage_nobody_is_told_of_a_day_that_is_over() {
    story("late look", |desk| {
        says_rules(desk, every_two_days(Tell::Customer));
        let ticket = desk.asks("Remboursement", "Bonjour");
        holds(desk, ticket, "2026-11-09T08:00:00Z");
        desk.jumps_to("2026-11-10T09:00:00Z");
        desk.sweeps();
        assert_eq!(desk.ticket(ticket).status, Status::Open);
        assert!(desk.letters(ticket, Purpose::Progress).is_empty());
        let done = desk.read(move |tx| events::of_ticket(tx, ticket));
        let kinds: Vec<&str> = done.iter().map(|event| event.kind.as_str()).collect();
        assert!(kinds.contains(&"step_withheld"), "why no news left: {kinds:?}");
    });
}
