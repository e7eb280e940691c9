//! Several policies: which one is for a ticket, what editing changes for tickets under way, and what each preset sends.

use crate::closing::editing::{self, Fate};
use crate::closing::policy;
use crate::closing::{Conditions, Preset, Rules, StepKind, b2c_standard, policies};
use crate::correspondence::outbox::Purpose;
use crate::events::Field;
use crate::ids::{PolicyId, TicketId};
use crate::satisfaction;
use crate::testing::{TestDesk, story};
use crate::tickets::{self, Change, Priority, Status};

/// Adds a preset and switches it on: it is asked first.
fn add(desk: &TestDesk, preset: Preset) -> PolicyId {
    desk.act(move |act| {
        let id = editing::add_preset(act, preset, preset.as_str())?;
        editing::switch(act, id, true, Fate::StartToday, None)?;
        Ok(id)
    })
}

fn only_policy(desk: &TestDesk) -> PolicyId {
    desk.read(policies)[0].policy_id
}

fn edit(desk: &TestDesk, id: PolicyId, rules: Rules, fate: Fate) {
    desk.act(move |act| editing::edit(act, id, "B2C standard", &rules, "we were too slow", fate));
}

/// A reminder after one business day already, and nothing else while we wait.
fn faster() -> Rules {
    let mut rules = b2c_standard();
    rules.pending.truncate(1);
    rules.pending[0].after = crate::closing::After::BusinessDays(1);
    rules
}

fn next(desk: &TestDesk, ticket: TicketId) -> String {
    let timeline = desk.timeline(ticket).expect("a timeline");
    let next = timeline.coming.first().expect("a step");
    format!(
        "{} v{} {} {}",
        timeline.policy_name, timeline.version, next.step, next.at
    )
}

#[test]
fn the_first_policy_whose_conditions_hold_is_for_a_ticket() {
    story("conditions", |desk| {
        add(desk, Preset::Quiet);
        let low = desk.asks("Lampe", "Bonjour");
        let change = Change::default().with(Field::Priority, Priority::Low);
        desk.act_as(&desk.ines, move |act| tickets::change(act, low, change));
        let normal = desk.asks("Facture", "Bonjour");
        desk.replies_and_waits(low, "Which lamp?");
        desk.replies_and_waits(normal, "Which invoice?");
        assert_eq!(next(desk, low), "quiet v1 solve 2026-11-12T09:00:00Z");
        assert_eq!(next(desk, normal), "B2C standard v1 remind 2026-11-05T09:00:00Z");
    });
}

#[test]
fn conditions_ask_for_one_value_of_each_list() {
    story("any of", |desk| {
        let id = only_policy(desk);
        let conditions = Conditions::default().with(Field::Tags, ["repair", "vip"]);
        let rules = Rules {
            conditions,
            ..b2c_standard()
        };
        edit(desk, id, rules, Fate::Keep);
        let (plain, tagged) = (desk.asks("Lampe", "Bonjour"), desk.asks("Lampe", "Bonjour"));
        desk.act_as(&desk.ines, move |act| {
            tickets::set_tags(act, tagged, &["vip".to_owned()])
        });
        desk.replies_and_waits(plain, "Which?");
        desk.replies_and_waits(tagged, "Which?");
        assert!(desk.timeline(plain).is_none(), "no policy is for it");
        assert_eq!(next(desk, tagged), "B2C standard v2 remind 2026-11-05T09:00:00Z");
    });
}

#[test]
fn a_ticket_under_way_keeps_the_version_it_began_with() {
    story("kept version", |desk| {
        let ticket = desk.asks("Lampe", "Bonjour");
        desk.replies_and_waits(ticket, "Which lamp?");
        edit(desk, only_policy(desk), faster(), Fate::Keep);
        desk.runs_to("2026-11-04T12:00:00Z");
        assert_eq!(
            desk.letters(ticket, Purpose::Reminder).len(),
            0,
            "mailed by surprise"
        );
        assert_eq!(next(desk, ticket), "B2C standard v1 remind 2026-11-05T09:00:00Z");
        // The solving that ends the waiting goes by the same version.
        desk.runs_to("2026-11-13T09:00:00Z");
        assert_eq!(desk.ticket(ticket).status, Status::Solved);
        assert!(next(desk, ticket).starts_with("B2C standard v1 survey"));
        // A new waiting goes by the newest.
        desk.answers(ticket, "Celle du salon.");
        desk.replies_and_waits(ticket, "And its bulb?");
        assert_eq!(next(desk, ticket), "B2C standard v2 remind 2026-11-16T09:00:00Z");
    });
}

#[test]
fn tickets_under_way_can_move_or_start_their_clock_today() {
    story("moved", |desk| {
        let ticket = desk.asks("Lampe", "Bonjour");
        desk.replies_and_waits(ticket, "Which lamp?");
        desk.jumps_to("2026-11-04T12:00:00Z");
        edit(desk, only_policy(desk), faster(), Fate::StartToday);
        desk.sweeps();
        assert_eq!(desk.letters(ticket, Purpose::Reminder).len(), 0);
        assert_eq!(next(desk, ticket), "B2C standard v2 remind 2026-11-05T12:00:00Z");
        edit(desk, only_policy(desk), faster(), Fate::Move);
        desk.runs_to("2026-11-05T13:00:00Z");
        assert_eq!(desk.letters(ticket, Purpose::Reminder).len(), 1, "moved and due");
        // A version with steps where there were none left.
        edit(desk, only_policy(desk), b2c_standard(), Fate::Move);
        desk.sweeps();
        assert_eq!(next(desk, ticket), "B2C standard v4 warn 2026-11-12T12:00:00Z");
    });
}

#[test]
fn a_policy_that_is_switched_off_rests_and_never_makes_up_for_it() {
    story("switched off", |desk| {
        let ticket = desk.asks("Lampe", "Bonjour");
        desk.replies_and_waits(ticket, "Which lamp?");
        let id = only_policy(desk);
        desk.act(move |act| editing::switch(act, id, false, Fate::Keep, None));
        desk.runs_to("2026-11-13T09:00:00Z");
        assert!(desk.letters(ticket, Purpose::Reminder).is_empty());
        desk.act(move |act| editing::switch(act, id, true, Fate::StartToday, None));
        desk.sweeps();
        assert!(desk.letters(ticket, Purpose::Reminder).is_empty());
        assert_eq!(next(desk, ticket), "B2C standard v1 remind 2026-11-18T09:00:00Z");
    });
}

#[test]
fn the_combined_letter_thanks_closes_and_asks_at_once() {
    story("combined", |desk| {
        add(desk, Preset::Combined);
        let ticket = desk.asks("Lampe", "Bonjour");
        desk.replies(ticket, "It is on its way.");
        desk.sets(ticket, Status::Solved);
        let notices = desk.letters(ticket, Purpose::Notice);
        assert_eq!(notices.len(), 1, "one letter");
        let text = notices[0].contents().expect("a letter").text;
        for part in ["Merci de nous avoir écrit", "rating=", "do=help"] {
            assert!(text.contains(part), "no {part} in {text}");
        }
        let response = desk.read(move |tx| satisfaction::latest_of_ticket(tx, ticket));
        assert!(response.is_some_and(|response| response.policy_version_id.is_some()));
        desk.runs_to("2026-11-12T09:00:00Z");
        assert!(desk.letters(ticket, Purpose::Survey).is_empty(), "asked twice");
        let timeline = desk.timeline(ticket).expect("a timeline");
        assert_eq!(timeline.coming[0].step, StepKind::Close);
    });
}

#[test]
fn what_each_preset_sends_on_solving() {
    story("presets", |desk| {
        let expected = [
            (Preset::B2cStandard, 1, StepKind::Survey),
            (Preset::Continuing, 1, StepKind::Survey),
            (Preset::OneOff, 0, StepKind::Survey),
            (Preset::Combined, 1, StepKind::Close),
            (Preset::AgentDriven, 0, StepKind::Survey),
        ];
        for (preset, notices, next) in expected {
            add(desk, preset);
            let ticket = desk.asks("Lampe", "Bonjour");
            desk.replies(ticket, "It is on its way.");
            desk.sets(ticket, Status::Solved);
            assert_eq!(desk.letters(ticket, Purpose::Notice).len(), notices, "{preset}");
            let timeline = desk.timeline(ticket).expect("a timeline");
            assert_eq!(timeline.coming[0].step, next, "{preset}");
        }
    });
}

#[test]
fn switching_on_asks_what_becomes_of_those_that_wait_already() {
    story("adopted", |desk| {
        let ticket = desk.asks("Lampe", "Bonjour");
        let first = only_policy(desk);
        desk.act(move |act| editing::switch(act, first, false, Fate::Keep, None));
        desk.replies_and_waits(ticket, "Which lamp?");
        assert!(desk.timeline(ticket).is_none(), "no policy holds");
        let add = |fate: Fate| {
            desk.act(move |act| {
                let id = editing::add_preset(act, Preset::B2cStandard, fate.as_str())?;
                editing::switch(act, id, true, fate, Some(60))?;
                Ok(id)
            })
        };
        desk.jumps_to("2026-11-05T10:00:00Z");
        // Left alone: it rests until an agent lets it go on.
        let id = add(Fate::Keep);
        desk.runs_to("2026-11-06T09:00:00Z");
        assert!(desk.letters(ticket, Purpose::Reminder).is_empty());
        assert!(desk.timeline(ticket).expect("a timeline").paused_at.is_some());
        desk.act(move |act| editing::switch(act, id, false, Fate::Keep, None));

        // As if it had always held: three business days are over.
        let other = desk.asks("Chaise", "Bonjour");
        desk.replies_and_waits(other, "Which chair?");
        desk.jumps_to("2026-11-12T10:00:00Z");
        let now = desk.now();
        let id = desk.act(|act| editing::add_preset(act, Preset::B2cStandard, "moved"));
        let forecast = desk.read(move |tx| crate::closing::editing::forecast::if_switched_on(tx, id, now));
        assert_eq!(
            (forecast.tickets, forecast.of(Fate::Move).first()),
            (1, Some(&now))
        );
        assert!(forecast.of(Fate::StartToday).iter().all(|at| *at > now));
        assert!(forecast.of(Fate::Keep).is_empty());
        desk.act(move |act| editing::switch(act, id, true, Fate::Move, None));
        desk.sweeps();
        assert_eq!(desk.letters(other, Purpose::Reminder).len(), 1);
    });
}

#[test]
fn what_moves_bit_by_bit_is_looked_at_so_many_an_hour() {
    story("bit by bit", |desk| {
        let customers = ["a", "b", "c"].map(|name| {
            let address = format!("{name}@posteo.example");
            desk.act(move |act| crate::people::find_or_add_customer(act, name, &address, None))
        });
        let tickets = customers.map(|customer| desk.asks_as(&customer, "Lampe"));
        for ticket in tickets {
            desk.replies_and_waits(ticket, "Which?");
        }
        desk.jumps_to("2026-11-04T12:00:00Z");
        let id = only_policy(desk);
        desk.act(move |act| {
            let version = editing::edit(act, id, "B2C standard", &faster(), "too slow", Fate::Move)?;
            editing::spread(act, version, 2)
        });
        desk.sweeps();
        let sent = || {
            tickets
                .iter()
                .filter(|ticket| !desk.letters(**ticket, Purpose::Reminder).is_empty())
                .count()
        };
        assert_eq!(sent(), 1);
        desk.jumps_to("2026-11-04T12:30:00Z");
        desk.sweeps();
        assert_eq!(sent(), 2);
        desk.jumps_to("2026-11-04T13:00:00Z");
        desk.sweeps();
        assert_eq!(sent(), 3);
    });
}

#[test]
fn policies_go_out_as_text_and_come_in_again() {
    use crate::closing::editing::carrying_over;
    story("carried over", |desk| {
        add(desk, Preset::HighImpact);
        let text = desk.read(carrying_over::write);
        assert!(
            text.contains("[[policy]]") && text.contains("name = \"B2C standard\""),
            "{text}"
        );
        let same = text.clone();
        let nothing = desk
            .read(move |tx| carrying_over::read(tx, &same))
            .expect("readable");
        assert!(nothing.is_empty(), "nothing differs: {nothing:?}");
        let changed = text.replace("close_after_days = 28", "close_after_days = 14");
        let incoming = desk
            .read(move |tx| carrying_over::read(tx, &changed))
            .expect("readable");
        assert_eq!(incoming.len(), 2);
        desk.act(move |act| carrying_over::bring_in(act, &incoming, "shorter"));
        let all = desk.read(policy::all);
        assert!(
            all.iter()
                .all(|policy| policy.latest.version == 2 && policy.latest.rules.close_after_days == Some(14))
        );
        let json = r#"{"policy":[{"name":"New","rules":{"on_solve":"survey_only"}}]}"#;
        let incoming = desk
            .read(move |tx| carrying_over::read(tx, json))
            .expect("readable");
        desk.act(move |act| carrying_over::bring_in(act, &incoming, "from elsewhere"));
        let new = desk.read(policy::all).pop().expect("the last one");
        assert_eq!((new.latest.name.as_str(), new.enabled), ("New", false));
        for wrong in [
            "policy = 3",
            "[[policy]]\nname = \"X\"\n[policy.rules]\non_solve = \"often\"",
        ] {
            assert!(
                desk.read(move |tx| carrying_over::read(tx, wrong)).is_err(),
                "{wrong}"
            );
        }
    });
}
