//! kill -9 while letters are fetched by IMAP and while messages wait for their time: each is here once, each is said once.

use crate::calls::{Caller, until};
use crate::desk::Home;
use crate::dovecot::{Dovecot, PASSWORD};
use crate::kill::each_letter_leaves;
use crate::letters::{Session, mail};
use crate::outbox::tickets;
use crate::sink::Sink;
use database::params;
use guichet::app;
use guichet::clock::Clock;
use guichet::config::Given;
use guichet::people;
use guichet::store::{Actor, Desk};
use guichet::tickets::{Plan, When, Writing, plan};
use jiff::SignedDuration;
use serde_json::{Value, json};
use std::thread::sleep;
use std::time::{Duration, Instant};

fn postgres() -> Home {
    Home::postgres().expect("PostgreSQL is not installed: `cargo xtask test` installs it")
}

#[test]
fn fetched_letters_are_here_once_however_often_the_desk_dies_on_sqlite() {
    killed_while_fetching(&Home::sqlite());
}

#[test]
fn fetched_letters_are_here_once_however_often_the_desk_dies_on_postgresql() {
    killed_while_fetching(&postgres());
}

#[test]
fn planned_messages_are_said_once_however_often_the_desk_dies_on_sqlite() {
    killed_while_planned(&Home::sqlite());
}

#[test]
fn planned_messages_are_said_once_however_often_the_desk_dies_on_postgresql() {
    killed_while_planned(&postgres());
}

/// Letters are moved away once they are kept, so that the kill falls between keeping, moving and noting too.
fn killed_while_fetching(home: &Home) {
    let (dovecot, sink) = (Dovecot::start(), Sink::start());
    let mut desk = home.serve(Some(sink.address));
    let admin = Caller::admin(home, &desk);
    let imap = json!({"host": "127.0.0.1", "port": dovecot.imap.port(), "security": "none", "user": "help",
        "password": PASSWORD, "after": "move", "move_to": "Done"});
    let wish = json!({"mailbox": {"address": "help@lumen.example", "imap": imap}});
    let (status, made) = admin.call("POST", "/api/v2/mailboxes", &wish);
    assert_eq!(status, 201, "{made}");
    let release = format!("/api/v2/mailboxes/{}/release", made["mailbox"]["id"]);
    assert_eq!(admin.call("POST", &release, &Value::Null).0, 200);
    let mut put = 0;
    for cycle in 0..12_u64 {
        for _ in 0..5 {
            put += 1;
            let from = format!("c{put}@sender.example");
            let letter = mail(
                &format!("k{put}@sender.example"),
                &from,
                &format!("Question {put}"),
                "Bonjour",
            );
            dovecot.save("help", "INBOX", &letter);
        }
        // Some more of them taken than before, and a little later.
        let (began, enough) = (Instant::now(), tickets(home).len() + (cycle as usize % 4));
        while tickets(home).len() < enough && began.elapsed() < Duration::from_secs(10) {
            sleep(Duration::from_millis(3));
        }
        sleep(Duration::from_millis(cycle * 11 % 40));
        desk.kill();
        end_leases(home);
        desk = home.serve(Some(sink.address));
    }
    until("every letter is a ticket", || tickets(home).len() >= put);
    until("the folder is empty", || {
        dovecot.letters("help", "INBOX").is_empty()
    });
    assert_eq!(dovecot.letters("help", "Done").len(), put);
    let mut subjects: Vec<String> = tickets(home).into_iter().map(|(_, subject)| subject).collect();
    subjects.sort();
    subjects.dedup();
    assert_eq!((tickets(home).len(), subjects.len()), (put, put), "each once");
    each_letter_leaves(home, &sink);
    assert_eq!(desk.stop(), Some(0));
}

/// What a dead node had in hand is free at once, as it is by itself a minute later.
fn end_leases(home: &Home) {
    crate::outbox::run(home, "UPDATE outbox SET lease_until = 0 WHERE state = 'sending'");
    crate::outbox::run(home, "UPDATE imap_state SET lease_until = 0");
}

/// The desk's rooms, opened beside the running desk as commands do.
fn beside(home: &Home) -> Desk {
    let given = Given {
        data: Some(home.folder.path().to_string_lossy().into_owned()),
        database_url: home.database_url.clone(),
        ..Given::default()
    };
    app::open(&given.check().expect("settings"), Clock::system()).expect("a desk")
}

fn killed_while_planned(home: &Home) {
    let sink = Sink::start();
    let mut desk = home.serve(Some(sink.address));
    Caller::admin(home, &desk);
    let mut session = Session::open(desk.smtp).expect("the desk listens");
    for number in 0..36 {
        let from = format!("c{number}@sender.example");
        let letter = mail(
            &format!("q{number}@sender.example"),
            &from,
            &format!("Question {number}"),
            "Bonjour",
        );
        session
            .send(&from, "support@lumen.example", &letter)
            .expect("it is taken");
    }
    let beside = beside(home);
    let ada = beside.read_now(|tx| people::by_address(tx, "ada@lumen.example"));
    let ada = ada.expect("people can be read").expect("Ada works here").id;
    for (cycle, three) in tickets(home).chunks(3).enumerate() {
        for (index, (ticket, _)) in three.iter().enumerate() {
            let (ticket, late) = (*ticket, SignedDuration::from_millis(index as i64 * 60));
            let planning = beside.act_now(Actor::Agent(ada), move |act| {
                let reply = Plan {
                    kind: "reply".to_owned(),
                    writing: Writing {
                        text: format!("Answer to {ticket}"),
                        ..Writing::default()
                    },
                    status: Some("pending".to_owned()),
                    ending: String::new(),
                };
                let when = When {
                    due_at: act.now + late,
                    later: false,
                    unless_answered: false,
                };
                plan(act, ticket.into(), ada, &reply, when)
            });
            planning.expect("it is planned");
        }
        // The desk looks twice a second: before, while and after it says them, and while their letters leave.
        sleep(Duration::from_millis(cycle as u64 * 67 % 700));
        desk.kill();
        end_leases(home);
        desk = home.serve(Some(sink.address));
    }
    let database = home.database();
    let count = |sql: &'static str| -> i64 {
        let counted: Result<(i64,), database::Error> = database.read_now(move |tx| tx.one(sql, params![]));
        counted.expect("it can be read").0
    };
    until("all are said", || count("SELECT COUNT(*) FROM planned") == 0);
    each_letter_leaves(home, &sink);
    let said = "SELECT COUNT(*) FROM message WHERE text LIKE 'Answer to %'";
    let once = "SELECT COUNT(DISTINCT ticket_id) FROM message WHERE text LIKE 'Answer to %'";
    assert_eq!((count(said), count(once)), (36, 36));
    assert_eq!(count("SELECT COUNT(*) FROM ticket WHERE status = 'pending'"), 36);
    assert_eq!(count("SELECT COUNT(*) FROM outbox WHERE purpose = 'reply'"), 36);
    assert_eq!(desk.stop(), Some(0));
}
