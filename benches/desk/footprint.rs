//! Memory at rest and after a load, time from start to first answer, size of the binary.

use crate::desk::{Home, Serving};
use crate::letters::{Session, mail};
use crate::{http, report};
use std::fs;
use std::time::{Duration, Instant};

/// Starts a desk with nothing in it five times and takes the median start; then lets the last one rest.
pub fn measure() {
    let binary = fs::metadata(env!("CARGO_BIN_EXE_guichet"))
        .map(|file| file.len())
        .unwrap_or_default();
    report("size of the binary", format!("{:.1} MB", megabytes(binary)), "");
    let home = Home::sqlite();
    home.serve(None).stop();
    let mut starts: Vec<Duration> = (0..5)
        .map(|_| {
            let started = Instant::now();
            let serving = home.serve(None);
            http::get(serving.http, "/health", "");
            let took = started.elapsed();
            serving.stop();
            took
        })
        .collect();
    starts.sort();
    report(
        "start to first answer, median of 5",
        format!("{} ms", starts[2].as_millis()),
        "target: under 300 ms",
    );
    let serving = home.serve(None);
    http::get(serving.http, "/health", "");
    std::thread::sleep(Duration::from_secs(5));
    let (own, resident) = (serving.own_memory(), serving.resident());
    report(
        "memory at rest (RSS after 5 s)",
        format!("{:.1} MB", megabytes(resident)),
        &format!("{:.1} MB of its own; target: under 60 MB", megabytes(own)),
    );
    load(&serving);
    std::thread::sleep(Duration::from_secs(60));
    report(
        "memory of its own a minute after 10,000 letters",
        format!("{:.1} MB", megabytes(serving.own_memory())),
        "target: under 100 MB",
    );
}

/// Ten thousand letters by sixteen senders at once.
fn load(serving: &Serving) {
    let smtp = serving.smtp;
    let sender = |sender: usize| {
        std::thread::spawn(move || {
            let mut session = Session::open(smtp).expect("the desk listens");
            for number in 0..625 {
                let from = format!("p{number}@sender-{sender}.example");
                let id = format!("{sender}.{number}@sender.example");
                let text = format!(
                    "Letter {number}. {}",
                    "The lamp that I ordered arrived broken. ".repeat(40)
                );
                let letter = mail(&id, &from, "Broken lamp", &text);
                session
                    .send(&from, "support@lumen.example", &letter)
                    .expect("it is taken");
            }
        })
    };
    let senders: Vec<_> = (0..16).map(sender).collect();
    for sender in senders {
        sender.join().expect("it ends");
    }
}

fn megabytes(bytes: u64) -> f64 {
    bytes as f64 / 1e6
}
