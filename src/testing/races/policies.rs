//! What the desk does by itself, and what administrators change, at the same moment.

use super::{CROWD, in_turn, one_among_the_others, outcome, race};
use crate::closing::editing::{self, Fate};
use crate::closing::policy;
use crate::closing::{self, Preset, experiment};
use crate::mailboxes::{self, SetUp};
use crate::store::Actor;
use crate::testing::TestDesk;
use crate::testing::mail::wait;
use crate::{correspondence, satisfaction};

fn waiting_and_due(desk: &TestDesk) -> crate::ids::TicketId {
    let ticket = desk.asks("Lampe", "Bonjour");
    desk.replies_and_waits(ticket, "Quelle est votre commande ?");
    // The question leaves: its days count from then.
    desk.sweeps();
    desk.jumps_to("2026-11-06T10:00:00Z");
    ticket
}

#[test]
fn a_due_step_is_done_once_however_many_nodes_look() {
    let census = race("sweeps", in_turn(), waiting_and_due, |desk, _, _| {
        outcome(wait(closing::sweep_once(&desk.desk)))
    });
    assert_eq!(census["letter reminder waiting"], 1);
}

#[test]
fn an_answer_comes_before_the_reminder_or_after_it() {
    race(
        "sweeps and an answer",
        one_among_the_others(),
        waiting_and_due,
        |desk, ticket, number| match number {
            0 => {
                desk.answers(*ticket, "Elle est verte.");
                "done".to_owned()
            }
            _ => outcome(wait(closing::sweep_once(&desk.desk))),
        },
    );
}

#[test]
fn policies_added_together_have_names_and_places_of_their_own() {
    let census = race(
        "presets",
        in_turn(),
        |_| (),
        |desk, (), _| {
            outcome(desk.desk.act_now(Actor::Desk, |act| {
                editing::add_preset(act, Preset::Quiet, "Quiet")
            }))
        },
    );
    assert_eq!(census["told: done"], CROWD as i64);
}

#[test]
fn a_policy_is_switched_on_once_and_edited_in_turn() {
    race(
        "editing",
        in_turn(),
        |desk| {
            waiting_and_due(desk);
            desk.act(|act| editing::add_preset(act, Preset::Quiet, "Quiet"))
        },
        |desk, policy, _| {
            let policy = *policy;
            outcome(desk.desk.act_now(Actor::Desk, move |act| {
                let rules = policy::find(act, policy)?.latest.rules;
                editing::edit(act, policy, "Quiet", &rules, "", Fate::Move)?;
                editing::switch(act, policy, true, Fate::Keep, None)
            }))
        },
    );
}

#[test]
fn one_experiment_runs_on_a_policy() {
    let census = race(
        "experiments",
        in_turn(),
        |desk| desk.act(|act| editing::add_preset(act, Preset::B2cStandard, "Standard")),
        |desk, policy, _| {
            let policy = *policy;
            outcome(desk.desk.act_now(Actor::Desk, move |act| {
                let mut rules = policy::find(act, policy)?.latest.rules;
                rules.more_days += 1;
                experiment::start(act, policy, &rules, "a longer time")
            }))
        },
    );
    assert_eq!(census["told: done"], 1);
}

#[test]
fn a_survey_is_followed_by_one_version_of_those_that_saw_the_same() {
    let census = race(
        "versions of a survey",
        in_turn(),
        |desk| desk.read(satisfaction::after_solving).expect("a survey"),
        |desk, survey, _| {
            let (line, version, name) = (survey.line_id, survey.version, survey.name.clone());
            let content = survey.content().expect("readable");
            outcome(desk.desk.act_now(Actor::Desk, move |act| {
                satisfaction::change_survey(act, line, version, &name, &content, "again")
            }))
        },
    );
    assert_eq!(census["told: done"], 1);
}

#[test]
fn a_mailbox_is_released_once_and_the_last_one_is_not_taken_away() {
    let scene = |desk: &TestDesk| {
        let wish = SetUp {
            address: "help@lumen.example".to_owned(),
            name: "Help".to_owned(),
            ..SetUp::default()
        };
        desk.act(move |act| mailboxes::set_up(act, None, &wish));
        desk.read(mailboxes::all)
    };
    let census = race("mailboxes", in_turn(), scene, |desk, mailboxes, number| {
        let id = mailboxes[number % 2].id;
        outcome(
            desk.desk
                .act_now(Actor::Desk, move |act| correspondence::retire_mailbox(act, id)),
        )
    });
    assert_eq!(census["told: done"], 1);
}
