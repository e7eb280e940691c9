//! Customers at the same moment: answers, letters, ratings, more days.

use super::{in_turn, one_among_the_others, outcome, race};
use crate::closing;
use crate::satisfaction::{Rating, rate};
use crate::store::Actor;
use crate::testing::TestDesk;
use crate::testing::mail::plain_letter;
use crate::tickets::{self, Channel, MessageKind, NewMessage, Status};

fn answer(desk: &TestDesk, ticket: crate::ids::TicketId, text: &str) -> String {
    let camille = desk.camille.id;
    let message = NewMessage::text(MessageKind::Reply, camille, false, Channel::Email, text);
    outcome(desk.desk.act_now(Actor::Customer(camille), move |act| {
        tickets::answer(act, ticket, message)
    }))
}

#[test]
fn answers_to_a_closed_ticket_open_one_follow_up() {
    let census = race(
        "answers to a closed ticket",
        in_turn(),
        |desk| {
            let ticket = desk.asks("Lampe", "Bonjour");
            desk.sets(ticket, Status::Closed);
            ticket
        },
        |desk, ticket, number| answer(desk, *ticket, &format!("Encore moi, {number}.")),
    );
    assert_eq!(census["follow-up"], 1);
}

#[test]
fn an_answer_while_the_ticket_is_being_closed_is_in_it_or_follows_it_up() {
    race(
        "answers while the ticket is closed",
        one_among_the_others(),
        |desk| {
            let ticket = desk.asks("Lampe", "Bonjour");
            desk.sets(ticket, Status::Solved);
            ticket
        },
        |desk, ticket, number| match number {
            0 => {
                let ticket = *ticket;
                outcome(desk.desk.act_now(Actor::Desk, move |act| {
                    // What the sweep does when it is due, with what it saw a moment ago.
                    match tickets::hold(act, ticket)?.map(|ticket| ticket.status) {
                        Some(Status::Solved) => tickets::set_status(act, ticket, Status::Closed),
                        _ => Ok(()),
                    }
                }))
            }
            _ => answer(desk, *ticket, &format!("Encore moi, {number}.")),
        },
    );
}

#[test]
fn answers_reopen_a_solved_ticket_once() {
    let census = race(
        "answers to a solved ticket",
        in_turn(),
        |desk| {
            let ticket = desk.asks("Lampe", "Bonjour");
            desk.replies(ticket, "Voilà.");
            desk.sets(ticket, Status::Solved);
            ticket
        },
        |desk, ticket, number| answer(desk, *ticket, &format!("Toujours cassée, {number}.")),
    );
    assert_eq!(census["event reopened"], 1);
}

#[test]
fn a_letter_that_comes_many_times_is_one() {
    let letter = plain_letter("Nina <nina@posteo.example>", "Lampe", &[], "Elle est cassée.");
    let census = race(
        "one letter",
        in_turn(),
        |_| letter.clone(),
        |desk, letter, _| format!("{:?}", desk.receives(letter).outcome),
    );
    assert_eq!((census["mail created"], census["mail duplicate"]), (1, 15));
}

#[test]
fn many_letters_of_a_new_sender_make_one_person_and_one_acknowledgement() {
    let census = race(
        "letters of a new sender",
        in_turn(),
        |_| (),
        |desk, (), number| {
            let words = format!("Ma lampe {} est cassée.", "x".repeat(number + 1));
            let subject = format!("Lampe {}", "x".repeat(number + 1));
            let letter = plain_letter("Nina <nina@posteo.example>", &subject, &[], &words);
            format!("{:?}", desk.receives(&letter).outcome)
        },
    );
    assert_eq!(census["letter acknowledgement waiting"], 1);
    assert_eq!(census["person customer"], 2, "Nina, and Camille of the cast");
}

#[test]
fn a_robot_without_a_mark_makes_one_ticket() {
    let census = race(
        "an unmarked robot",
        in_turn(),
        |desk| desk.receives(&plain_letter("cron@posteo.example", "Hello", &[], "I was born")),
        |desk, _, number| {
            let text = format!("Disk {number} is full");
            let letter = plain_letter("cron@posteo.example", "Alert", &[], &text);
            format!("{:?}", desk.receives(&letter).outcome)
        },
    );
    assert_eq!(census["ticket new"], 2);
}

#[test]
fn of_many_answers_to_a_survey_one_holds_and_the_others_are_kept() {
    let census = race(
        "ratings",
        in_turn(),
        |desk| {
            let ticket = desk.asked_for_a_rating();
            let response = desk.read(move |tx| crate::satisfaction::latest_of_ticket(tx, ticket));
            response.expect("asked").id
        },
        |desk, response, number| {
            let rating = Rating {
                score: Some(4),
                comment: format!("Merci, {number}"),
                ..Rating::default()
            };
            let (response, camille) = (*response, desk.camille.id);
            outcome(
                desk.desk
                    .act_now(Actor::Customer(camille), move |act| rate(act, response, &rating)),
            )
        },
    );
    assert_eq!((census["response answered"], census["event rated"]), (1, 16));
}

#[test]
fn more_days_are_given_once_a_waiting() {
    let census = race(
        "more days",
        in_turn(),
        |desk| {
            let ticket = desk.asks("Lampe", "Bonjour");
            desk.replies_and_waits(ticket, "Quelle est votre commande ?");
            ticket
        },
        |desk, ticket, _| {
            let (ticket, camille) = (*ticket, desk.camille.id);
            outcome(desk.desk.act_now(Actor::Customer(camille), move |act| {
                closing::more_days(act, ticket, camille)
            }))
        },
    );
    assert_eq!(census["event more_days"], 1);
}

#[test]
fn yes_solved_and_i_still_need_help_end_as_one_after_the_other() {
    race(
        "the choices of a reminder",
        one_among_the_others(),
        |desk| {
            let ticket = desk.asks("Lampe", "Bonjour");
            desk.replies_and_waits(ticket, "Quelle est votre commande ?");
            ticket
        },
        |desk, ticket, number| {
            let (ticket, camille) = (*ticket, desk.camille.id);
            outcome(
                desk.desk
                    .act_now(Actor::Customer(camille), move |act| match number {
                        0 => closing::confirm_solved(act, ticket, camille),
                        _ => closing::still_need_help(act, ticket, camille).map(drop),
                    }),
            )
        },
    );
}

#[test]
fn the_budget_of_automatic_answers_is_kept_to_the_letter() {
    let scene = |desk: &TestDesk| {
        for number in 0..85 {
            let from = format!("nina@place-{number}.example");
            desk.receives(&plain_letter(&from, "Lampe", &[], "Elle est cassée."));
        }
    };
    let census = race("unknown senders", in_turn(), scene, |desk, _, number| {
        let from = format!("otto@other-{number}.example");
        desk.receives(&plain_letter(&from, "Facture", &[], "Elle est fausse."));
        String::new()
    });
    assert_eq!(census["letter acknowledgement waiting"], 90);
}
