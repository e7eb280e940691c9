//! Stories about trying a policy before it holds: from the editor to the figures, to the tickets behind them, and back.

use super::policies::{admin, typed};
use crate::closing::{Preset, editing, policy};
use crate::people::Role;
use crate::testing::{Browser, TestDesk, colleague, story};
use axum::http::StatusCode;

/// Looks at a simulation until it is over.
fn looks_until_done(browser: &mut Browser, path: &str) -> String {
    for _ in 0..500 {
        let page = browser.get(path);
        assert_eq!(page.status, StatusCode::OK);
        if !page.body.contains("<progress") {
            return page.body;
        }
        assert!(
            page.body.contains("http-equiv=\"refresh\""),
            "it looks again without a script too"
        );
    }
    panic!("the simulation does not come to its end");
}

fn two_waitings(desk: &TestDesk) {
    let (late, silent) = (
        desk.asks("Lampe qui clignote", "Elle clignote."),
        desk.asks("Abat-jour fendu", "Il est fendu."),
    );
    desk.replies_and_waits(late, "Depuis quand ?");
    desk.replies_and_waits(silent, "Une photo ?");
    desk.runs_to("2026-11-05T14:00:00Z");
    desk.answers(late, "Depuis lundi.");
    desk.runs_to("2026-11-20T09:00:00Z");
}

#[test]
fn from_the_editor_to_the_figures_to_the_tickets_and_back() {
    story("simulating_page", |desk| {
        two_waitings(desk);
        let mut ada = Browser::of(desk, &admin(desk));
        let steps = [("remind", "1"), ("solve", "2")];
        let before = desk.read(policy::all);
        let started = ada.post("/settings/policies/1/simulate", &typed(&steps, "keep", ""));
        let path = started.leads_to().to_owned();
        let page = looks_until_done(&mut ada, &path);
        assert!(
            page.contains("Would have solved 2 of 2 waiting tickets; 1 customer replied afterwards"),
            "{page}"
        );
        for part in ["Version 1", "As edited", "<svg", "As a table", "How to read this"] {
            assert!(page.contains(part), "no {part}");
        }
        let behind = ada.get(&format!("{path}/tickets?side=1&behind=wrong")).body;
        assert!(
            behind.contains("Lampe qui clignote") && !behind.contains("Abat-jour fendu"),
            "{behind}"
        );
        let present = ada.get(&format!("{path}/tickets?side=0&behind=wrong")).body;
        assert!(present.contains("No tickets."));
        // Another period, held against nothing.
        let again = ada.post(&format!("{path}/again"), &[("days", "30"), ("against", "0")]);
        let page = looks_until_done(&mut ada, again.leads_to());
        assert!(
            page.contains("As edited") && page.contains("Would have solved 2 of 2"),
            "{page}"
        );
        // The editor is filled in with what was tried; nothing is saved.
        let id = again.leads_to().rsplit('/').next().unwrap_or_default().to_owned();
        let editor = ada.get(&format!("/settings/policies/1?simulation={id}")).body;
        assert!(
            editor.contains("They are not saved yet")
                && editor.contains("After 2 business days, the ticket is solved")
        );
        assert_eq!(desk.read(policy::all), before);
    });
}

#[test]
fn another_policys_steps_are_tried_on_the_same_tickets() {
    story("simulating_another_policy", |desk| {
        two_waitings(desk);
        let other = desk.act(|act| editing::add_preset(act, Preset::OneOff, "Seldom"));
        let mut ada = Browser::of(desk, &admin(desk));
        let steps = [("remind", "1"), ("solve", "2")];
        let started = ada.post("/settings/policies/1/simulate", &typed(&steps, "keep", ""));
        let path = started.leads_to().to_owned();
        looks_until_done(&mut ada, &path);
        let against = format!("policy-{other}");
        let again = ada.post(&format!("{path}/again"), &[("days", "90"), ("against", &against)]);
        let path = again.leads_to().to_owned();
        let page = looks_until_done(&mut ada, &path);
        for side in ["<dt>Steps of “Seldom”", "<dt>As edited"] {
            assert!(page.contains(side), "no {side}: {page}");
        }
        // Its steps can be taken over; for which tickets the policy is stays.
        let id = path.rsplit('/').next().unwrap_or_default();
        let editor = ada
            .get(&format!("/settings/policies/1?simulation={id}&side=0"))
            .body;
        assert!(editor.contains("They are not saved yet"), "{editor}");
    });
}

#[test]
fn wrong_input_is_said_beside_the_field_and_only_administrators_simulate() {
    story("simulating_wrong", |desk| {
        let ada = admin(desk);
        let mut browser = Browser::of(desk, &ada);
        let wrong = browser.post(
            "/settings/policies/1/simulate",
            &typed(&[("solve", "5"), ("remind", "2")], "keep", ""),
        );
        assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(
            wrong
                .body
                .contains("Each step must come later than the one before")
        );
        let kept = crate::testing::demo::wait(crate::closing::simulate::run_now(
            &desk.desk,
            ada.id,
            crate::closing::simulate::Order {
                policy: desk.read(policy::all)[0].latest.policy_id,
                sides: vec![],
                days: 90,
            },
        ));
        let path = format!("/settings/simulations/{}", kept.expect("a simulation"));
        let again = browser.post(&format!("{path}/again"), &[("days", "3"), ("against", "1")]);
        assert_eq!(again.status, StatusCode::UNPROCESSABLE_ENTITY);
        let other = colleague(desk, "Olga", "olga@lumen.example", Role::Admin, None);
        assert_eq!(Browser::of(desk, &other).get(&path).status, StatusCode::NOT_FOUND);
        let mut ines = Browser::of(desk, &desk.ines);
        assert_eq!(ines.get(&path).status, StatusCode::FORBIDDEN);
        assert_eq!(
            ines.post("/settings/policies/1/simulate", &typed(&[], "keep", ""))
                .status,
            StatusCode::FORBIDDEN
        );
        let wrong = browser.post("/settings/policies/guard", &[("percent", "80"), ("least", "20")]);
        assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(
            wrong.body.contains("Enter 1 to 50 percent") && wrong.body.contains("value=\"80\""),
            "{}",
            wrong.body
        );
    });
}

#[test]
fn an_experiment_is_started_watched_and_ended_from_the_pages() {
    story("experiment_pages", |desk| {
        let mut ada = Browser::of(desk, &admin(desk));
        let steps = [("remind", "4"), ("warn", "7"), ("solve", "9")];
        let started = ada.post("/settings/policies/1/experiment", &typed(&steps, "keep", ""));
        let path = started.leads_to().to_owned();
        let page = ada.get(&path).body;
        assert!(
            page.contains("Too early to tell") && page.contains("about 30 more customers in each group"),
            "{page}"
        );
        let list = ada.get("/settings/policies").body;
        assert!(list.contains(&path));
        let saved = ada.post("/settings/policies/1", &typed(&steps, "keep", "save"));
        assert_eq!(saved.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(
            saved
                .body
                .contains("The policy cannot be changed while an experiment is running")
        );
        // What is wrong stands beside its field, and what was chosen stays.
        let beside = |page: &str, field: &str| {
            let error = page
                .split(&format!("id=\"{field}-error\""))
                .nth(1)
                .unwrap_or_default();
            error.split("</p>").next().unwrap_or_default().to_owned()
        };
        let without = ada.post(&path, &[("outcome", "b"), ("reason", "")]).body;
        assert!(
            beside(&without, "reason").contains("Please give a short reason"),
            "{without}"
        );
        assert!(without.contains("value=\"b\" checked"), "{without}");
        let undecided = ada.post(&path, &[("reason", "kinder")]).body;
        assert!(!beside(&undecided, "outcome").is_empty() && undecided.contains("value=\"kinder\""));
        ada.post(&path, &[("outcome", "b"), ("reason", "kinder")]);
        assert!(ada.get(&path).body.contains("Version 2 was kept. kinder"));
    });
}
