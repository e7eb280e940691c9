//! What the end of a case says, and what it never says twice: one announcement for many, the way back by every door,
//! notices for high impact only.

use super::whole_case::says;
use crate::closing::{self, Preset, Solving, StepKind, editing, policy};
use crate::correspondence::outbox::Purpose;
use crate::events::Field;
use crate::ids::TicketId;
use crate::languages::Sentence;
use crate::store::Actor;
use crate::testing::{Left, TestDesk, story};
use crate::tickets::{self, Change, Priority, Status};

/// Lets a preset hold before all other policies.
fn holds(desk: &TestDesk, preset: Preset) {
    desk.act(move |act| {
        let id = editing::add_preset(act, preset, preset.as_str())?;
        editing::switch(act, id, true, editing::Fate::StartToday, None)
    });
}

/// Five requests of one customer that wait since five moments of one morning.
fn five(desk: &TestDesk) -> Vec<TicketId> {
    let subjects = ["Lampe", "Facture", "Livraison", "Retour", "Garantie"];
    let mut all = vec![];
    for subject in subjects {
        let ticket = desk.asks(subject, "Bonjour");
        desk.replies_and_waits(ticket, "Une photo ?");
        all.push(ticket);
        let later = desk.now() + jiff::SignedDuration::from_mins(7);
        desk.jumps_to(&later.to_string());
    }
    all
}

fn announcements(desk: &TestDesk, all: &[TicketId]) -> usize {
    let of = |ticket: &TicketId| desk.letters(*ticket, Purpose::Warning).len();
    all.iter().map(of).sum()
}

#[test]
fn five_announcements_are_one_letter_and_each_time_it_names_is_kept() {
    story("announced together", |desk| {
        let all = five(desk);
        for minute in ["00", "07", "14", "21", "28"] {
            desk.runs_to(&format!("2026-11-09T09:{minute}:00Z"));
        }
        assert_eq!(announcements(desk, &all), 1);
        let letter = desk.letters(all[0], Purpose::Warning).remove(0);
        says(
            &letter,
            &[
                "5 de vos demandes",
                "Facture",
                "jeudi 12 novembre à 10\u{a0}h\u{a0}00",
                "jeudi 12 novembre à 10\u{a0}h\u{a0}28",
            ],
        );
        for ticket in &all {
            let done = desk.timeline(*ticket).expect("a timeline").done;
            let warned = done.iter().find(|past| past.step == StepKind::Warn);
            let warned = warned.expect("each is announced");
            assert!(!warned.withheld && warned.promised_at.is_some());
        }
        desk.answers(all[1], "La voici.");
        desk.runs_to("2026-11-12T09:27:00Z");
        let status = |place: usize| desk.ticket(all[place]).status;
        assert_eq!(
            (status(0), status(1), status(4)),
            (Status::Solved, Status::Open, Status::Pending)
        );
        desk.runs_to("2026-11-12T09:28:00Z");
        assert_eq!(status(4), Status::Solved);
    });
}

#[test]
fn an_answer_to_a_letter_about_several_requests_is_about_each_of_them() {
    story("answered together", |desk| {
        let all = five(desk);
        desk.runs_to("2026-11-09T09:00:00Z");
        desk.runs_to("2026-11-09T10:00:00Z");
        assert_eq!(announcements(desk, &all), 1);
        desk.answers(all[0], "Rien n’est réglé !");
        for ticket in &all {
            assert_eq!(desk.ticket(*ticket).status, Status::Open, "ticket {ticket}");
            let last = desk.said(*ticket).pop().expect("a message");
            assert!(last.text.contains("Rien n’est réglé !"), "{}", last.text);
        }
        desk.runs_to("2026-11-20T10:00:00Z");
        assert!(
            all.iter()
                .all(|ticket| desk.ticket(*ticket).status == Status::Open)
        );
    });
}

#[test]
fn what_was_missed_for_several_requests_comes_as_one_letter() {
    story("no burst", |desk| {
        let all = five(desk);
        desk.runs_to("2026-11-05T09:00:30Z");
        let reminders = |desk: &TestDesk| -> usize {
            let of = |ticket: &TicketId| desk.letters(*ticket, Purpose::Reminder).len();
            all.iter().map(of).sum()
        };
        assert_eq!(reminders(desk), 1, "one reminder for all");
        // The desk is down until a minute after the first of them is to be announced.
        desk.jumps_to("2026-11-09T09:01:00Z");
        desk.sweeps();
        desk.runs_to("2026-11-09T10:30:00Z");
        assert_eq!((reminders(desk), announcements(desk, &all)), (1, 1));
    });
}

#[test]
fn a_letter_about_several_requests_that_comes_back_gives_each_of_them_back() {
    story("lost together", |desk| {
        desk.leaves(Left::FailedLetter);
        let all = five(desk);
        desk.runs_to("2026-11-09T09:00:00Z");
        desk.runs_to("2026-11-09T10:00:00Z");
        let letter = desk.letters(all[0], Purpose::Warning).remove(0);
        desk.act(move |act| {
            crate::correspondence::outbox::returned(
                act,
                &letter,
                &Sentence::from_stored("550 5.1.1 no such user".to_owned()),
            )
        });
        desk.sweeps();
        for ticket in &all {
            assert_eq!(desk.ticket(*ticket).status, Status::Open, "ticket {ticket}");
        }
    });
}

#[test]
fn a_common_announcement_that_never_left_announces_nothing() {
    story("common announcement lost", |desk| {
        let all = five(desk);
        desk.runs_to("2026-11-06T09:00:00Z");
        desk.jumps_to("2026-11-09T09:00:00Z");
        desk.sweeps();
        assert_eq!(announcements(desk, &all), 1);
        // The first request is answered before the letter leaves: it is taken back, and the others get one of their own.
        desk.answers(all[0], "La voici.");
        desk.runs_to("2026-11-09T10:00:00Z");
        // Steps that are due together run side by side: the letter stands with whichever of the four came first.
        let second = all[1..]
            .iter()
            .flat_map(|ticket| desk.letters(*ticket, Purpose::Warning));
        let second: Vec<_> = second.collect();
        assert_eq!(second.len(), 1);
        says(&second[0], &["4 de vos demandes", "Garantie"]);
    });
}

#[test]
fn the_agents_last_reply_is_the_last_letter_whoever_solves_later() {
    story("way back by every door", |desk| {
        holds(desk, Preset::AgentDriven);
        let ines = Actor::Agent(desk.ines.id);
        let (sheet, status) = (desk.asks("Lampe", "Bonjour"), desk.asks("Chaise", "Bonjour"));
        for ticket in [sheet, status] {
            desk.replies(ticket, "C'est réparé.");
            let reply = desk.letters(ticket, Purpose::Reply).remove(0);
            says(&reply, &["C'est réparé.", "Vous pouvez y revenir à tout moment"]);
        }
        let solved = desk
            .desk
            .act_now(ines, move |act| closing::solve(act, sheet, &Solving::default()));
        solved.expect("solved");
        desk.sets(status, Status::Solved);
        for ticket in [sheet, status] {
            assert_eq!(desk.ticket(ticket).status, Status::Solved);
            assert!(
                desk.letters(ticket, Purpose::Notice).is_empty(),
                "a second letter"
            );
        }
        // Without any reply nobody has said how to come back: the notice does.
        let silent = desk.asks("Table", "Bonjour");
        desk.sets(silent, Status::Solved);
        assert_eq!(desk.letters(silent, Purpose::Notice).len(), 1);
    });
}

#[test]
fn replies_of_other_policies_stay_as_they_were_written() {
    story("no way back", |desk| {
        let ticket = desk.asks("Lampe", "Bonjour");
        desk.replies(ticket, "C'est réparé.");
        let said = desk
            .read(move |tx| tickets::last_reply(tx, ticket))
            .expect("a reply")
            .1;
        assert_eq!(said, "C'est réparé.");
    });
}

#[test]
fn notices_are_for_high_impact_only_and_the_others_fall_to_no_other_policy() {
    story("high impact", |desk| {
        desk.asks_without_a_pause();
        holds(desk, Preset::HighImpact);
        let (usual, urgent) = (desk.asks("Lampe", "Bonjour"), desk.asks("Incendie", "Vite"));
        desk.act_as(&desk.ines, move |act| {
            let change = Change::default().with(Field::Priority, Priority::Urgent);
            tickets::change(act, urgent, change)
        });
        for ticket in [usual, urgent] {
            desk.sets(ticket, Status::Solved);
        }
        let notices = |ticket| desk.letters(ticket, Purpose::Notice).len();
        assert_eq!((notices(usual), notices(urgent)), (0, 1));
        let coming = desk.timeline(usual).expect("the same policy").coming;
        assert_eq!(coming[0].step, StepKind::Survey);
        desk.hours(49);
        desk.sweeps();
        assert_eq!(desk.letters(usual, Purpose::Survey).len(), 1);
    });
}

#[test]
fn a_policy_that_moves_its_tickets_does_not_speak_of_an_outage() {
    story("moved policy", |desk| {
        let ticket = desk.asks("Lampe", "Bonjour");
        desk.replies_and_waits(ticket, "Une photo ?");
        desk.runs_to("2026-11-04T10:00:00Z");
        let policy = desk.read(policy::all)[0].latest.clone();
        desk.act(move |act| {
            let mut rules = policy.rules;
            rules.pending[0].after = closing::After::BusinessHours(1);
            rules.pending[1].after = closing::After::BusinessHours(2);
            editing::edit(
                act,
                policy.policy_id,
                &policy.name,
                &rules,
                "sooner",
                editing::Fate::Move,
            )
        });
        desk.sweeps();
        let done = desk.timeline(ticket).expect("a timeline").done;
        let withheld = done
            .iter()
            .find(|past| past.withheld)
            .expect("the reminder is passed over");
        assert_eq!(withheld.reason.key(), "closing-why-overrun");
    });
}
