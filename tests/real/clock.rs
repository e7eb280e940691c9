//! The end of the case with the machine's clock moved under the running desk by libfaketime: each step on its day, once.

use crate::desk::{Home, Serving};
use crate::letters::{Session, mail};
use crate::sink::Sink;
use std::io::{Read, Write};
use std::net::TcpStream;
use std::path::Path;
use std::thread;
use std::time::{Duration, Instant};

const FAKETIME: [&str; 2] = [
    "/usr/lib/x86_64-linux-gnu/faketime/libfaketime.so.1",
    "/usr/lib/aarch64-linux-gnu/faketime/libfaketime.so.1",
];

#[test]
fn reminder_warning_and_closing_come_on_their_day_over_a_holiday_and_a_clock_set_back() {
    let library = FAKETIME.into_iter().find(|path| Path::new(path).exists());
    let library = library.expect("libfaketime is not installed: `cargo xtask test` installs it");
    let mut home = Home::sqlite();
    let clock = home.folder.path().join("clock");
    set(&clock, "2026-11-05 10:00:00");
    home.environment = [
        ("LD_PRELOAD", library),
        ("FAKETIME_TIMESTAMP_FILE", &clock.to_string_lossy()),
        ("FAKETIME_NO_CACHE", "1"),
        // A clock that is set moves the time of day only: what waits for an answer counts on undisturbed.
        ("FAKETIME_DONT_FAKE_MONOTONIC", "1"),
        ("DONT_FAKE_MONOTONIC", "1"),
        ("TZ", "UTC"),
    ]
    .map(|(name, value)| (name.to_owned(), value.to_owned()))
    .into();
    the_case_ends(&home, &clock);
}

/// Thursday to the Tuesday after next; Wednesday the 11th is a holiday in France.
fn the_case_ends(home: &Home, clock: &Path) {
    let sink = Sink::start();
    let desk = home.serve(Some(sink.address));
    ask_and_wait_for_the_customer(home, &desk);
    wait_for(&sink, 2, "the acknowledgement and the reply");
    for (now, letters, state) in [
        ("2026-11-10 09:50:00", 2, "pending"),
        ("2026-11-10 10:05:00", 3, "pending"), // the reminder
        ("2026-11-13 09:50:00", 3, "pending"),
        ("2026-11-13 10:05:00", 4, "pending"), // the warning
        ("2026-11-13 09:05:00", 4, "pending"), // set back
        ("2026-11-17 09:50:00", 4, "pending"),
        ("2026-11-17 10:30:00", 5, "solved"), // the notice
        ("2026-11-19 10:20:00", 5, "solved"),
        ("2026-11-19 10:50:00", 6, "solved"), // the survey
        ("2026-12-15 10:50:00", 6, "closed"),
    ] {
        set(clock, now);
        wait_for(&sink, letters, now);
        thread::sleep(Duration::from_millis(1200));
        wait_for(&sink, letters, now);
        assert_eq!(status(home), state, "{now}");
    }
    assert_eq!(desk.stop(), Some(0));
}

/// Moves the clock of every process that was given `file`. The time is UTC.
fn set(file: &Path, time: &str) {
    let new = file.with_extension("new");
    std::fs::write(&new, format!("@{time}\n")).expect("it is written");
    std::fs::rename(&new, file).expect("it takes the old one's place");
}

fn ask_and_wait_for_the_customer(home: &Home, desk: &Serving) {
    let letter = mail(
        "q1@sender.example",
        "anna@sender.example",
        "Frage",
        "Wo ist mein Paket?",
    );
    let mut session = Session::open(desk.smtp).expect("the desk listens");
    session
        .send("anna@sender.example", "support@lumen.example", &letter)
        .expect("the mail is taken");
    let ines = [
        "--email",
        "ines@lumen.example",
        "--name",
        "Ines",
        "--role",
        "admin",
    ];
    home.command(&[&["agent", "add"], &ines[..]].concat(), "");
    let printed = home.command(&["token", "create", "--agent", "ines@lumen.example"], "");
    let token = printed.trim().rsplit(' ').next().unwrap_or_default();
    let body = r#"{"ticket":{"status":"pending","comment":{"body":"Wie lautet Ihre Kundennummer?"}}}"#;
    let request = format!(
        "PUT /api/v2/tickets/1.json HTTP/1.1\r\nHost: desk\r\nAuthorization: Bearer {token}\r\nConnection: close\r\n\
         Content-Type: application/json\r\nContent-Length: {}\r\n\r\n{body}",
        body.len()
    );
    let mut stream = TcpStream::connect(desk.http).expect("the desk listens");
    stream.write_all(request.as_bytes()).expect("it is sent");
    let mut answer = String::new();
    stream.read_to_string(&mut answer).expect("an answer");
    assert!(answer.starts_with("HTTP/1.1 200"), "{answer}");
}

/// Waits until so many letters left, at most half a minute; there must not be more.
fn wait_for(sink: &Sink, letters: usize, what: &str) {
    let started = Instant::now();
    while sink.letters().len() < letters && started.elapsed() < Duration::from_secs(30) {
        thread::sleep(Duration::from_millis(20));
    }
    assert_eq!(sink.letters().len(), letters, "{what}");
}

fn status(home: &Home) -> String {
    let database = home.database();
    let found: Result<(String,), database::Error> =
        database.read_now(|tx| tx.one("SELECT status FROM ticket WHERE id = 1", []));
    found.expect("it can be read").0
}
