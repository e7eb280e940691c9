//! Stories about a forgotten password.

use crate::people::Role;
use crate::store::MIGRATIONS;
use crate::testing::{Browser, TestDesk, colleague, story};
use axum::http::StatusCode;
use database::testing::{crowded_postgres_from, sqlite_from};
use std::sync::Barrier;

const MARC: &str = "marc@lumen.example";

#[test]
fn a_link_is_asked_for_followed_and_good_once() {
    story("password_link", |desk| {
        let marc = colleague(desk, "Marc", MARC, Role::Agent, None);
        let mut browser = Browser::at(desk);
        let known = browser.post("/password", &[("email", " MARC@lumen.example")]);
        let unknown = browser.post("/password", &[("email", "nobody@lumen.example")]);
        assert_eq!((known.status, known.body), (unknown.status, unknown.body));
        let letters = desk.letters_alone(&marc);
        assert_eq!(letters.len(), 1);
        let text = letters[0].contents().expect("a letter").text;
        let link = text
            .split_whitespace()
            .find(|word| word.contains("/password/"))
            .expect("a link");
        let path = link.split(".example").nth(1).expect("a path").to_owned();
        let short = browser.post(&path, &[("password", "short")]);
        assert_eq!(short.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(short.body.contains(MARC), "a password manager knows whose it is");
        let set = browser.post(&path, &[("password", "a long enough secret")]);
        assert_eq!(set.status, StatusCode::SEE_OTHER);
        assert_eq!(browser.get("/tickets").status, StatusCode::OK);
        assert_eq!(
            browser.post(&path, &[("password", "another secret")]).status,
            StatusCode::NOT_FOUND
        );
    });
}

#[test]
fn many_who_ask_at_the_same_moment_get_no_more_letters_than_one_after_the_other() {
    for database in [Some(sqlite_from(MIGRATIONS)), crowded_postgres_from(MIGRATIONS)]
        .into_iter()
        .flatten()
    {
        let desk = TestDesk::on(database);
        let marc = colleague(&desk, "Marc", MARC, Role::Agent, None);
        let start = Barrier::new(16);
        std::thread::scope(|scope| {
            for number in 0..16 {
                let (desk, start) = (&desk, &start);
                scope.spawn(move || {
                    let mut browser = Browser::at(desk).from([198, 51, 100, number]);
                    start.wait();
                    assert_eq!(
                        browser.post("/password", &[("email", MARC)]).status,
                        StatusCode::OK
                    );
                });
            }
        });
        assert_eq!(
            desk.letters_alone(&marc).len(),
            10,
            "{:?}",
            desk.desk.database.engine()
        );
    }
}
