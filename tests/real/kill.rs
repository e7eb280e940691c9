//! kill -9 at any moment: what was acknowledged is there after the restart, once (threat R1).

use crate::desk::{Home, free_port};
use crate::letters::{Door, Session, mail};
use crate::outbox::run;
use crate::sink::Sink;
use std::collections::HashMap;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::thread;
use std::time::{Duration, Instant};

/// A few dozen in the usual run; `GUICHET_KILLS` asks for more.
fn cycles() -> u64 {
    std::env::var("GUICHET_KILLS")
        .ok()
        .and_then(|text| text.parse().ok())
        .unwrap_or(24)
}

#[test]
fn nothing_acknowledged_is_lost_or_doubled_on_sqlite() {
    kill_again_and_again(Home::sqlite());
}

#[test]
fn nothing_acknowledged_is_lost_or_doubled_on_postgresql() {
    match Home::postgres() {
        Some(home) => kill_again_and_again(home),
        None => panic!("PostgreSQL is not installed: `cargo xtask test` installs it"),
    }
}

/// Four senders that keep at it, two by SMTP and two by LMTP: a mail that was not acknowledged is sent again, as every mail
/// server does.
fn kill_again_and_again(mut home: Home) {
    let (sink, lmtp) = (Sink::start(), free_port());
    home.environment = vec![("GUICHET_LMTP_LISTEN".to_owned(), lmtp.to_string())];
    let home = &home;
    let numbers = Arc::new(AtomicU64::new(0));
    let mut owed: Vec<u64> = vec![];
    let mut acknowledged = vec![];
    for cycle in 0..cycles() {
        let desk = home.serve(Some(sink.address));
        let (stop, taken) = (Arc::new(AtomicBool::new(false)), Arc::new(AtomicU64::new(0)));
        let share = owed.len().div_ceil(4).max(1);
        let senders: Vec<_> = (0..4)
            .map(|sender| {
                let first: Vec<u64> = owed.iter().skip(sender * share).take(share).copied().collect();
                let door = if sender % 2 == 0 {
                    Door::Smtp(desk.smtp)
                } else {
                    Door::Lmtp(lmtp)
                };
                let numbers = numbers.clone();
                let (stop, taken) = (stop.clone(), taken.clone());
                thread::spawn(move || send_until_stopped(door, first, &numbers, &taken, &stop))
            })
            .collect();
        // So many mails and a little more, so that the kill falls into every stage of the work on any machine.
        wait_for(&taken, 1 + cycle * 7 % 29);
        thread::sleep(Duration::from_millis(cycle * 3 % 40));
        desk.kill();
        stop.store(true, Ordering::Relaxed);
        owed.clear();
        for sender in senders {
            let (through, open) = sender.join().expect("a sender ends");
            acknowledged.extend(through);
            owed.extend(open);
        }
    }
    assert!(
        acknowledged.len() > 50,
        "the senders got only {} mails through",
        acknowledged.len()
    );
    // What the last one had in hand is free at once, as it is by itself a minute later.
    run(home, "UPDATE outbox SET lease_until = 0 WHERE state = 'sending'");
    let desk = home.serve(Some(sink.address));
    each_is_there_once(home, &acknowledged);
    each_letter_leaves(home, &sink);
    assert_eq!(desk.stop(), Some(0));
}

/// Waits until so many mails of this cycle were acknowledged, at most ten seconds.
fn wait_for(taken: &AtomicU64, enough: u64) {
    let started = Instant::now();
    while taken.load(Ordering::Relaxed) < enough && started.elapsed() < Duration::from_secs(10) {
        thread::sleep(Duration::from_millis(2));
    }
}

/// Sends until the desk is gone: gives back what was acknowledged and what still has to be sent.
fn send_until_stopped(
    door: Door,
    mut owed: Vec<u64>,
    numbers: &AtomicU64,
    taken: &AtomicU64,
    stop: &AtomicBool,
) -> (Vec<u64>, Vec<u64>) {
    let mut acknowledged = vec![];
    let Ok(mut session) = Session::through(door) else {
        return (acknowledged, owed);
    };
    while !stop.load(Ordering::Relaxed) {
        let number = owed
            .pop()
            .unwrap_or_else(|| numbers.fetch_add(1, Ordering::Relaxed));
        let from = format!("customer{number}@sender.example");
        let letter = mail(
            &format!("m{number}@sender.example"),
            &from,
            &format!("Question {number}"),
            "Bonjour",
        );
        match session.send(&from, "support@lumen.example", &letter) {
            Ok(()) => {
                acknowledged.push(number);
                taken.fetch_add(1, Ordering::Relaxed);
            }
            Err(_) => {
                owed.push(number);
                break;
            }
        }
    }
    (acknowledged, owed)
}

fn each_is_there_once(home: &Home, acknowledged: &[u64]) {
    let database = home.database();
    let subjects: Vec<(String,)> = database
        .read_now(|tx| tx.all("SELECT subject FROM ticket ORDER BY id", []))
        .map_err(|error: database::Error| error.to_string())
        .expect("the tickets can be read");
    let mut found: HashMap<&str, usize> = HashMap::new();
    for (subject,) in &subjects {
        *found.entry(subject).or_default() += 1;
    }
    for number in acknowledged {
        let times = found
            .get(format!("Question {number}").as_str())
            .copied()
            .unwrap_or(0);
        assert_eq!(
            times, 1,
            "mail {number} was acknowledged and is there {times} times"
        );
    }
    let doubled: Vec<_> = found.iter().filter(|(_, times)| **times > 1).collect();
    assert!(doubled.is_empty(), "tickets made twice: {doubled:?}");
}

/// Every letter of the outbox arrives, and twice only where the relay was cut off.
pub fn each_letter_leaves(home: &Home, sink: &Sink) {
    let database = home.database();
    let open = "SELECT COUNT(*) FROM outbox WHERE state IN ('waiting', 'sending')";
    let started = Instant::now();
    loop {
        let waiting: Result<(i64,), database::Error> = database.read_now(|tx| tx.one(open, []));
        if waiting.expect("the outbox can be read").0 == 0 {
            break;
        }
        assert!(
            started.elapsed() < Duration::from_secs(60),
            "letters still wait after a minute"
        );
        thread::sleep(Duration::from_millis(100));
    }
    let sent = "SELECT rfc_message_id FROM outbox WHERE state = 'sent'";
    let sent: Result<Vec<(String,)>, database::Error> = database.read_now(|tx| tx.all(sent, []));
    let mut arrived: HashMap<String, usize> = HashMap::new();
    for id in sink.message_ids() {
        *arrived.entry(id).or_default() += 1;
    }
    for (id,) in sent.expect("the outbox can be read") {
        let times = arrived.get(&format!("<{id}>")).copied().unwrap_or(0);
        assert!((1..=2).contains(&times), "letter {id} arrived {times} times");
    }
    // Given up is only what the desk twice died over.
    let lost = "SELECT COUNT(*) FROM outbox WHERE state <> 'sent' AND NOT (state = 'failed' AND uncertain)";
    let lost: Result<(i64,), database::Error> = database.read_now(|tx| tx.one(lost, []));
    assert_eq!(lost.expect("the outbox can be read").0, 0);
}
