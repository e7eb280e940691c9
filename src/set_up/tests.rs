//! Stories about the first hour: the link, the first administrator, the steps.

use super::link;
use crate::mailboxes;
use crate::people::{self, Role};
use crate::settings;
use crate::testing::{Browser, TestDesk, story};
use database::params;

const ADA: [(&str, &str); 4] = [
    ("desk", "Maison Lumen"),
    ("name", "Ada Morel"),
    ("email", "ada.morel@lumen.example"),
    ("password", "lampe-aube-7"),
];

/// Nobody works at the desk any more: it is as empty as a new one.
fn empty(desk: &TestDesk) -> String {
    desk.act(|act| {
        act.run("UPDATE person SET role = 'customer' WHERE id > $1", params![0])?;
        Ok(())
    });
    let asked = desk.desk.clone();
    let link = desk.read(move |tx| link(tx, &asked)).expect("a link is printed");
    let (_, path) = link.split_once("/set-up/").expect("it leads to the set-up");
    format!("/set-up/{path}")
}

#[test]
fn the_link_of_an_empty_desk_makes_its_administrator_once() {
    story("first administrator", |desk| {
        let path = empty(desk);
        let mut ada = Browser::at(desk);
        assert!(
            ada.get(&format!("{path}?lang=de"))
                .body
                .contains("Legen wir Ihr Konto an")
        );

        let made = ada.post(&format!("{path}?lang=de"), &ADA);
        assert_eq!((made.status.as_u16(), made.leads_to()), (303, "/set-up"));
        let page = ada.get("/set-up").body;
        assert!(
            page.contains("Einrichtung") && page.contains("Maison Lumen"),
            "{page}"
        );
        assert_eq!(desk.read(settings::desk_name), "Maison Lumen");
        let found = desk.read(|tx| people::by_address(tx, "ada.morel@lumen.example"));
        assert_eq!(found.map(|person| person.role), Some(Role::Admin));

        // Whoever comes later finds it used, and makes nobody.
        let mut eve = Browser::at(desk);
        assert_eq!(eve.get(&path).status, 404);
        let late = [
            ("name", "Eve"),
            ("email", "eve@example.org"),
            ("password", "long-enough"),
        ];
        assert_eq!(eve.post(&path, &late).status, 404);
        assert!(
            desk.read(|tx| people::by_address(tx, "eve@example.org"))
                .is_none()
        );
        let asked = desk.desk.clone();
        assert_eq!(desk.read(move |tx| link(tx, &asked)), None);
    });
}

#[test]
fn what_cannot_be_taken_comes_back_with_its_words() {
    story("first administrator, wrong", |desk| {
        let path = empty(desk);
        let mut ada = Browser::at(desk);
        for (name, value, problem) in [
            ("name", "", "name-error"),
            ("email", "nobody", "email-error"),
            ("password", "short", "password-error"),
        ] {
            let fields: Vec<_> = ADA
                .iter()
                .map(|(key, kept)| (*key, if *key == name { value } else { *kept }))
                .collect();
            let refused = ada.post(&path, &fields);
            assert_eq!(refused.status, 422, "{name}");
            assert!(
                refused.body.contains(problem) && refused.body.contains("Maison Lumen"),
                "{name}"
            );
            assert!(
                !refused.body.contains("lampe-aube-7"),
                "a password is not sent back"
            );
        }
        let empty = ada.post(&path, &[("name", " "), ("email", ""), ("password", "")]);
        for problem in ["name-error", "email-error", "password-error"] {
            assert!(empty.body.contains(problem), "all that is wrong is said at once");
        }
        assert_eq!(ada.get("/set-up/forged").status, 404);
    });
}

#[test]
fn the_bar_names_what_is_missing_until_the_path_is_over() {
    story("the path", |desk| {
        let path = empty(desk);
        desk.act(|act| {
            act.run("UPDATE mailbox SET live = FALSE WHERE id > $1", params![0])?;
            act.run("DELETE FROM team_member WHERE team_id > $1", params![0])?;
            Ok(())
        });
        let mut ada = Browser::at(desk);
        ada.post(&path, &ADA);
        assert!(ada.get("/settings").body.contains("There is no mailbox yet"));
        assert!(
            !ada.get("/set-up").body.contains("There is no mailbox yet"),
            "the path itself says it"
        );

        desk.act(|act| mailboxes::add(act, "help@lumen.example", "Help").map(drop));
        ada.post("/set-up/team", &[("team", "Service")]);
        assert_eq!(
            ada.post("/set-up/team", &[("team", "Service")]).status,
            422,
            "it is there"
        );
        let page = ada.get("/set-up").body;
        assert!(
            page.contains("Service") && page.contains("help@lumen.example"),
            "{page}"
        );
        assert!(
            ada.get("/settings")
                .body
                .contains("the only person who works here")
        );

        let colleague = [
            ("name", "Ines"),
            ("email", "ines.k@lumen.example"),
            ("role", "agent"),
        ];
        ada.post("/set-up/colleagues", &colleague);
        let again = ada.post("/set-up/colleagues", &colleague);
        assert!(again.body.contains("already works here"));
        for step in ["hours", "closing", "survey", "live"] {
            ada.post("/set-up/done", &[("do", step)]);
        }
        assert!(
            !ada.get("/settings").body.contains("Go on with set-up"),
            "nothing is missing"
        );
        assert!(ada.get("/set-up").body.contains("Open the desk"));
        assert_eq!(ada.post("/set-up/done", &[("do", "nonsense")]).status, 422);
    });
}

#[test]
fn who_is_reminded_no_more_is_reminded_no_more() {
    story("the path is over", |desk| {
        let path = empty(desk);
        let mut ada = Browser::at(desk);
        ada.post(&path, &ADA);
        assert!(ada.get("/settings").body.contains("Go on with set-up"));
        ada.post("/set-up/done", &[("do", "over")]);
        assert!(!ada.get("/settings").body.contains("Go on with set-up"));
        assert_eq!(ada.get("/set-up").status, 200);
    });
}

#[test]
fn a_desk_that_was_not_begun_by_the_path_is_not_reminded_of_it() {
    story("an older desk", |desk| {
        let mut ada = Browser::of(desk, &desk.ada());
        ada.post("/set-up/done", &[("do", "hours")]);
        assert!(!ada.get("/settings").body.contains("/set-up"));
    });
}
