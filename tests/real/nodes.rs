//! Two nodes on one PostgreSQL share the work: no letter or import is done twice.

use crate::desk::Home;
use crate::letters::{Session, mail};
use crate::sink::Sink;
use std::thread;
use std::time::{Duration, Instant};

#[test]
fn a_node_with_another_folder_for_files_is_refused_in_one_line() {
    let Some(home) = Home::postgres() else {
        panic!("PostgreSQL is not installed: `cargo xtask test` installs it")
    };
    let node = home.serve(None);
    let other = tempfile::tempdir().expect("a folder");
    let elsewhere = other.path().to_string_lossy().into_owned();
    let (code, said) = home.refused(&["serve"], "GUICHET_DATA", &elsewhere);
    assert_eq!(code, Some(1), "{said}");
    let line = said.lines().last().unwrap_or_default();
    assert!(
        line.contains("is not the folder in which this desk keeps its files"),
        "{said}"
    );
    let (code, said) = home.refused(&["doctor"], "GUICHET_DATA", &elsewhere);
    assert_eq!(code, Some(1), "{said}");
    assert_eq!(node.stop(), Some(0));
}

#[test]
fn two_nodes_acknowledge_each_mail_once() {
    let Some(home) = Home::postgres() else {
        panic!("PostgreSQL is not installed: `cargo xtask test` installs it")
    };
    let sink = Sink::start();
    let nodes = [home.serve(Some(sink.address)), home.serve(Some(sink.address))];
    let senders: Vec<_> = (0..40)
        .map(|number| {
            // The same mail reaches both nodes, as when a sender tries again after a lost answer.
            let servers = [nodes[0].smtp, nodes[1].smtp];
            thread::spawn(move || {
                for server in servers {
                    let from = format!("customer{number}@sender.example");
                    let letter = mail(&format!("n{number}@sender.example"), &from, "Question", "Bonjour");
                    let mut session = Session::open(server).expect("the node listens");
                    session
                        .send(&from, "support@lumen.example", &letter)
                        .expect("the mail is taken");
                }
            })
        })
        .collect();
    for sender in senders {
        sender.join().expect("a sender ends");
    }
    let database = home.database();
    let tickets: Result<(i64,), database::Error> =
        database.read_now(|tx| tx.one("SELECT COUNT(*) FROM ticket", []));
    assert_eq!(tickets.expect("it can be read").0, 40);
    let started = Instant::now();
    while sink.letters().len() < 40 && started.elapsed() < Duration::from_secs(30) {
        thread::sleep(Duration::from_millis(50));
    }
    thread::sleep(Duration::from_millis(500));
    let mut ids = sink.message_ids();
    ids.sort();
    ids.dedup();
    assert_eq!((sink.letters().len(), ids.len()), (40, 40));
    for node in nodes {
        assert_eq!(node.stop(), Some(0));
    }
}
