//! The mail budget: what gives way, what never does; one reminder for several tickets; an hour's and a day's ceiling; the
//! stop for all letters.

use super::whole_case::says;
use crate::closing::deciding::budget::{Wish, allows, room};
use crate::closing::{self, Manners};
use crate::correspondence::outbox::{MAILBOXES, Purpose, State};
use crate::events::{self, ClosingEvent, Event, LetterEvent};
use crate::ids::TicketId;
use crate::leaving::{self, Scope};
use crate::testing::{TestDesk, story};
use crate::tickets::Status;
use proptest::prelude::*;

proptest! {
    #[test]
    fn an_announcement_is_never_dropped_and_nothing_else_goes_over_the_budget(sent in 0u32..50, most in 0u32..10) {
        for promise in [Wish::Warning, Wish::Notice { known: false }] {
            prop_assert!(allows(promise, sent, most));
        }
        for wish in [Wish::Reminder, Wish::Progress, Wish::Notice { known: true }] {
            prop_assert_eq!(allows(wish, sent, most), most == 0 || sent < most);
        }
    }

    #[test]
    fn the_narrower_of_hour_and_day_leaves_room(an_hour in 0u32..20, a_day in 0u32..20, sent in 0u32..30) {
        let manners = Manners { letters_an_hour: an_hour, letters_a_day: a_day, ..Manners::default() };
        let left = room(&manners, sent, sent);
        let limits: Vec<u32> = [an_hour, a_day].into_iter().filter(|most| *most > 0).collect();
        prop_assert_eq!(left, limits.into_iter().map(|most| most.saturating_sub(sent)).min());
    }
}

/// Why steps and letters of a ticket were withheld, in English.
fn withheld(desk: &TestDesk, ticket: TicketId) -> Vec<String> {
    let events = desk.read(move |tx| events::of_ticket(tx, ticket));
    let reason = |event| match event {
        Event::Closing(ClosingEvent::StepWithheld { reason, .. })
        | Event::Letter(LetterEvent::Withheld { reason, .. }) => Some(reason),
        _ => None,
    };
    let reasons = events.iter().filter_map(|event| event.event().and_then(reason));
    reasons.map(|reason| reason.to_string()).collect()
}

fn sets(desk: &TestDesk, manners: Manners) {
    desk.act(move |act| closing::set_manners(act, &manners));
}

#[test]
fn a_reminder_over_the_budget_is_withheld_and_the_announcement_still_comes() {
    story("over the budget", |desk| {
        sets(
            desk,
            Manners {
                letters_a_week: 1,
                ..Manners::default()
            },
        );
        let first = desk.asks("Lampe", "Bonjour");
        desk.sets(first, Status::Solved);
        assert_eq!(
            desk.letters(first, Purpose::Notice).len(),
            1,
            "one e-mail this week"
        );
        let second = desk.asks("Chaise", "Bonjour");
        desk.replies_and_waits(second, "Quelle chaise ?");
        desk.runs_to("2026-11-05T09:00:00Z");
        assert!(desk.letters(second, Purpose::Reminder).is_empty());
        assert_eq!(
            withheld(desk, second),
            ["already one e-mail this week; the advance notice will still be sent"]
        );
        desk.runs_to("2026-11-09T09:00:00Z");
        let warning = desk.letters(second, Purpose::Warning).remove(0);
        desk.act(move |act| crate::testing::delivery::taken(act, warning.id));
        assert_eq!(desk.ticket(second).status, Status::Pending);
        desk.runs_to("2026-11-12T09:00:00Z");
        // It was announced, so the notice gives way too.
        assert_eq!(desk.ticket(second).status, Status::Solved);
        assert!(desk.letters(second, Purpose::Notice).is_empty());
        // A solving by hand that the customer does not know of is told in any case.
        let third = desk.asks("Table", "Bonjour");
        desk.sets(third, Status::Solved);
        assert_eq!(desk.letters(third, Purpose::Notice).len(), 1);
    });
}

#[test]
fn several_waiting_tickets_make_one_reminder() {
    story("digest", |desk| {
        let lamp = desk.asks("Lampe cassée", "Bonjour");
        let chair = desk.asks("Chaise bancale", "Bonjour");
        let done = desk.asks("Merci", "Bonjour");
        desk.replies_and_waits(lamp, "Une photo ?");
        desk.hours(3);
        desk.replies_and_waits(chair, "Quelle chaise ?");
        desk.sets(done, Status::Solved);
        desk.runs_to("2026-11-05T09:00:00Z");
        let letters = desk.letters(lamp, Purpose::Reminder);
        assert_eq!(letters.len(), 1);
        says(
            &letters[0],
            &[
                "Nous attendons votre réponse pour 2 demandes",
                &format!("{lamp}\u{a0}: Lampe cassée"),
                &format!("{chair}\u{a0}: Chaise bancale"),
                "comme résolue le jeudi 12 novembre",
                &format!("/requests/{chair}-"),
                "?do=solved",
            ],
        );
        let text = letters[0].contents().expect("a letter").text;
        assert!(!text.contains("Merci"), "a solved one does not wait: {text}");
        // The other one falls due three hours later, and the customer knows of it already.
        desk.runs_to("2026-11-05T13:00:00Z");
        assert!(desk.letters(chair, Purpose::Reminder).is_empty());
        assert_eq!(
            withheld(desk, chair),
            [format!("covered by the e-mail about ticket #{lamp}")]
        );
        desk.runs_to("2026-11-09T14:00:00Z");
        assert_eq!(
            desk.letters(chair, Purpose::Warning).len(),
            1,
            "each is announced by itself"
        );
    });
}

#[test]
fn who_was_reminded_of_all_is_not_reminded_of_one_the_day_after_nor_of_what_was_announced() {
    story("digests in a row", |desk| {
        let lamp = desk.asks("Lampe cassée", "Bonjour");
        desk.replies_and_waits(lamp, "Une photo ?");
        desk.hours(30);
        let chair = desk.asks("Chaise bancale", "Bonjour");
        desk.replies_and_waits(chair, "Quelle chaise ?");
        desk.runs_to("2026-11-05T09:00:00Z");
        says(
            &desk.letters(lamp, Purpose::Reminder)[0],
            &["Lampe cassée", "Chaise bancale"],
        );
        let table = desk.asks("Table rayée", "Bonjour");
        desk.replies_and_waits(table, "Quelle table ?");
        // The chair's own reminder would be due on Friday.
        desk.runs_to("2026-11-06T17:00:00Z");
        assert!(desk.letters(chair, Purpose::Reminder).is_empty());
        // By the table's, on Tuesday, the lamp has been announced.
        desk.runs_to("2026-11-10T09:30:00Z");
        assert_eq!(desk.letters(lamp, Purpose::Warning).len(), 1);
        let reminder = desk.letters(table, Purpose::Reminder).pop().expect("a reminder");
        let text = reminder.contents().expect("a letter").text;
        assert!(text.contains("Table rayée") && !text.contains("Lampe"), "{text}");
    });
}

#[test]
fn a_reminder_that_was_taken_back_stands_for_nothing() {
    story("digest taken back", |desk| {
        let lamp = desk.asks("Lampe", "Bonjour");
        let chair = desk.asks("Chaise", "Bonjour");
        desk.replies_and_waits(lamp, "Une photo ?");
        desk.hours(3);
        desk.replies_and_waits(chair, "Quelle chaise ?");
        desk.jumps_to("2026-11-05T09:00:00Z");
        desk.sweeps();
        desk.answers(lamp, "La voici.");
        assert_eq!(desk.letters(lamp, Purpose::Reminder)[0].state, State::Cancelled);
        desk.runs_to("2026-11-05T13:00:00Z");
        assert_eq!(
            desk.letters(chair, Purpose::Reminder).len(),
            1,
            "told by no letter that left"
        );
    });
}

#[test]
fn an_answer_shortly_before_says_so_on_the_ticket() {
    story("answered before", |desk| {
        let ticket = desk.asks("Lampe", "Bonjour");
        desk.replies_and_waits(ticket, "Une photo ?");
        desk.runs_to("2026-11-05T08:57:00Z");
        desk.answers(ticket, "La voici.");
        assert_eq!(withheld(desk, ticket), ["the customer replied 3 minutes before"]);
    });
}

#[test]
fn what_is_over_the_hours_ceiling_waits_for_the_next() {
    story("ramp", |desk| {
        sets(
            desk,
            Manners {
                letters_a_week: 0,
                letters_an_hour: 2,
                ..Manners::default()
            },
        );
        let customers = ["a", "b", "c", "d", "e"].map(|name| {
            let address = format!("{name}@posteo.example");
            desk.act(move |act| crate::people::find_or_add_customer(act, name, &address, None))
        });
        let tickets = customers.map(|customer| desk.asks_as(&customer, "Lampe"));
        for ticket in tickets {
            desk.replies_and_waits(ticket, "Une photo ?");
        }
        desk.jumps_to("2026-11-05T09:00:00Z");
        let sent = |desk: &TestDesk| -> usize {
            tickets
                .iter()
                .map(|ticket| desk.letters(*ticket, Purpose::Reminder).len())
                .sum()
        };
        desk.sweeps();
        assert_eq!(sent(desk), 2);
        desk.runs_to("2026-11-05T09:50:00Z");
        assert_eq!(sent(desk), 2);
        desk.runs_to("2026-11-05T12:10:00Z");
        assert_eq!(sent(desk), 5);
    });
}

#[test]
fn the_stop_holds_every_letter_and_letting_go_sends_what_is_true_then() {
    story("stopped", |desk| {
        let lamp = desk.asks("Lampe", "Bonjour");
        desk.replies_and_waits(lamp, "Une photo ?");
        let solved = desk.asks("Merci", "Bonjour");
        desk.sets(solved, Status::Solved);
        let held = desk.act_as(&desk.ines, closing::stop_letters);
        assert_eq!(held, 1, "the notice that has not left");
        assert_eq!(desk.letters(solved, Purpose::Notice)[0].state, State::Withheld);
        // Reminder and announcement fall due; nothing happens, also to what is solved by hand.
        desk.runs_to("2026-11-16T09:00:00Z");
        assert_eq!(desk.ticket(lamp).status, Status::Pending);
        assert!(desk.letters(lamp, Purpose::Reminder).is_empty());
        let other = desk.asks("Table", "Bonjour");
        desk.sets(other, Status::Solved);
        assert_eq!(withheld(desk, other), ["policy e-mails are stopped"]);

        desk.act_as(&desk.ines, closing::let_letters_go);
        assert_eq!(desk.letters(solved, Purpose::Notice)[0].state, State::Waiting);
        desk.runs_to("2026-11-16T10:00:00Z");
        assert!(desk.letters(lamp, Purpose::Reminder).is_empty(), "no burst");
        let warning = desk.letters(lamp, Purpose::Warning);
        assert_eq!(warning.len(), 1);
        says(&warning[0], &["mercredi 18 novembre"]);
        desk.runs_to("2026-11-18T09:00:00Z");
        assert_eq!(
            desk.ticket(lamp).status,
            Status::Pending,
            "two whole business days"
        );
        desk.runs_to("2026-11-18T11:00:00Z");
        assert_eq!(desk.ticket(lamp).status, Status::Solved);
    });
}

#[test]
fn an_announcement_that_was_held_is_written_anew_with_a_day_to_come() {
    story("held warning", |desk| {
        let lamp = desk.asks("Lampe", "Bonjour");
        desk.replies_and_waits(lamp, "Une photo ?");
        desk.runs_to("2026-11-05T09:00:00Z");
        desk.jumps_to("2026-11-09T09:00:00Z");
        desk.sweeps();
        assert_eq!(
            desk.letters(lamp, Purpose::Warning).len(),
            1,
            "decided on, not left"
        );
        desk.act_as(&desk.ines, closing::stop_letters);
        desk.jumps_to("2026-11-13T09:00:00Z");
        desk.act_as(&desk.ines, closing::let_letters_go);
        let left = desk.act(|act| {
            let mut left = vec![];
            loop {
                let claimed = leaving::claim(act, &MAILBOXES, 10, &[], &Scope::AllBut(vec![]))?;
                if claimed.is_empty() {
                    return Ok(left);
                }
                for claimed in claimed {
                    leaving::sent(act, &MAILBOXES, &claimed.parcel)?;
                    left.push(claimed.parcel.purpose);
                }
            }
        });
        assert!(!left.contains(&Purpose::Warning.to_string()), "{left:?}");
        desk.sweeps();
        let warnings = desk.letters(lamp, Purpose::Warning);
        let states: Vec<State> = warnings.iter().map(|letter| letter.state).collect();
        assert_eq!(states, [State::Cancelled, State::Waiting]);
        says(&warnings[1], &["mardi 17 novembre"]);
    });
}
