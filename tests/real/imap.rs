//! Letters fetched from a real Dovecot: nothing is lost, nothing is doubled (threat R8).

use crate::calls::{Caller, until};
use crate::cutting::Cutting;
use crate::desk::Home;
use crate::dovecot::{Dovecot, PASSWORD};
use crate::letters::mail;
use crate::sink::Sink;
use database::params;
use serde_json::{Value, json};
use std::net::SocketAddr;
use std::sync::atomic::Ordering;
use std::time::{Duration, Instant};

fn imap(at: SocketAddr, security: &str) -> Value {
    json!({"host": at.ip().to_string(), "port": at.port(), "security": security, "user": "help", "password": PASSWORD})
}

fn put(dovecot: &Dovecot, number: usize) {
    let letter = mail(
        &format!("i{number}@sender.example"),
        &format!("c{number}@sender.example"),
        &format!("Question {number}"),
        "Bonjour",
    );
    dovecot.save("help", "INBOX", &letter);
}

/// How many tickets have each subject.
fn tickets(home: &Home) -> Vec<(String, i64)> {
    let database = home.database();
    let sql = "SELECT subject, COUNT(*) FROM ticket GROUP BY subject ORDER BY subject";
    let found: Result<_, database::Error> = database.read_now(|tx| tx.all(sql, params![]));
    found.expect("the tickets can be read")
}

fn each_once(home: &Home, count: usize) {
    until("every letter is a ticket", || tickets(home).len() >= count);
    std::thread::sleep(Duration::from_millis(500));
    let found = tickets(home);
    assert_eq!(found.len(), count);
    assert!(found.iter().all(|(_, times)| *times == 1), "{found:?}");
}

#[test]
fn a_wizard_mailbox_reads_at_once_and_sends_only_when_it_is_released() {
    let (dovecot, sink, home) = (Dovecot::start(), Sink::start(), Home::sqlite());
    let desk = home.serve(Some(sink.address));
    let admin = Caller::admin(&home, &desk);
    put(&dovecot, 100);
    let mut wrong = imap(dovecot.imap, "none");
    wrong["password"] = json!("falsch");
    let wish = json!({"mailbox": {"address": "help@lumen.example", "imap": wrong}});
    let (status, refused) = admin.call("POST", "/api/v2/mailboxes", &wish);
    assert_eq!(
        (status, &refused["test"]["imap"]["step"]),
        (422, &json!("sign_in")),
        "{refused}"
    );
    let mut lost = imap(dovecot.imap, "none");
    lost["folder"] = json!("Nirgends");
    let (_, refused) = admin.call(
        "POST",
        "/api/v2/mailboxes/test",
        &json!({"mailbox": {"imap": lost}}),
    );
    assert_eq!(refused["test"]["imap"]["step"], json!("folder"), "{refused}");
    let advice = refused["test"]["imap"]["advice"].as_str().unwrap_or_default();
    assert!(advice.contains("These folders exist: INBOX"), "{refused}");
    let wish = json!({"mailbox": {"address": "help@lumen.example", "imap": imap(dovecot.imap, "starttls")}});
    let (status, made) = admin.call("POST", "/api/v2/mailboxes", &wish);
    assert_eq!(
        (status, &made["mailbox"]["state"]),
        (201, &json!("quarantined")),
        "{made}"
    );
    assert!(!made.to_string().contains(PASSWORD));
    let path = format!("/api/v2/mailboxes/{}", made["mailbox"]["id"]);
    until("the folder is read", || {
        admin.get(&path)["mailbox"]["last_read_at"].is_string()
    });
    std::thread::sleep(Duration::from_millis(500));
    put(&dovecot, 1);
    let put_at = Instant::now();
    until("the letter is a ticket", || tickets(&home).len() == 1);
    assert!(
        put_at.elapsed() < Duration::from_secs(5),
        "IDLE took {:?}",
        put_at.elapsed()
    );
    assert_eq!(tickets(&home)[0].0, "Question 1");
    let held = admin.get(&format!("{path}/held"));
    assert_eq!(
        (&held["count"], &held["letters"][0]["purpose"]),
        (&json!(1), &json!("acknowledgement"))
    );
    let (status, _) = admin.call("POST", &format!("{path}/release"), &Value::Null);
    assert_eq!(status, 200);
    put(&dovecot, 2);
    until("the acknowledgement leaves", || sink.letters().len() == 1);
    std::thread::sleep(Duration::from_millis(500));
    assert_eq!(sink.letters().len(), 1);
    assert!(sink.letters()[0].contains("c2@sender.example"));
    // Another security, and TLS from the first byte, with the password that is kept.
    let (status, changed) = admin.call(
        "PUT",
        &path,
        &json!({"mailbox": {"imap": imap(dovecot.imaps, "tls")}}),
    );
    assert_eq!(status, 200, "{changed}");
    put(&dovecot, 3);
    each_once(&home, 3);
    assert_eq!(desk.stop(), Some(0));
}

#[test]
fn cut_connections_and_a_folder_made_anew_lose_and_double_nothing() {
    let (dovecot, home) = (Dovecot::start(), Home::sqlite());
    let desk = home.serve(None);
    let admin = Caller::admin(&home, &desk);
    let proxy = Cutting::start(dovecot.imap);
    let wish = json!({"mailbox": {"address": "help@lumen.example", "imap": imap(proxy.address, "none")}});
    assert_eq!(admin.call("POST", "/api/v2/mailboxes", &wish).0, 201);
    // A different place each time: in the greeting, the sign-in, the listing, a letter.
    for round in 0..12_u64 {
        proxy.after.store(150 + round * 173, Ordering::Relaxed);
        put(&dovecot, usize::try_from(round).expect("small"));
        std::thread::sleep(Duration::from_millis(150));
    }
    until("connections are cut", || proxy.cuts.load(Ordering::Relaxed) >= 5);
    proxy.after.store(0, Ordering::Relaxed);
    each_once(&home, 12);
    let desk = {
        desk.kill();
        dovecot.renumber("help");
        put(&dovecot, 12);
        home.serve(None)
    };
    each_once(&home, 13);
    put(&dovecot, 13);
    each_once(&home, 14);
    assert_eq!(desk.stop(), Some(0));
}

#[test]
fn two_nodes_read_one_mailbox_and_take_each_letter_once() {
    let Some(home) = Home::postgres() else {
        panic!("PostgreSQL is not installed: `cargo xtask test` installs it")
    };
    let dovecot = Dovecot::start();
    let mut nodes = vec![home.serve(None), home.serve(None)];
    let admin = Caller::admin(&home, &nodes[0]);
    let wish = json!({"mailbox": {"address": "help@lumen.example", "imap": imap(dovecot.imap, "none")}});
    assert_eq!(admin.call("POST", "/api/v2/mailboxes", &wish).0, 201);
    for number in 0..10 {
        put(&dovecot, number);
    }
    each_once(&home, 10);
    // One of them dies, whichever reads: the other goes on.
    nodes.remove(0).kill();
    for number in 10..20 {
        put(&dovecot, number);
    }
    each_once(&home, 20);
}
