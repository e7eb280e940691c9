//! The simulator: a hundred thousand tickets of the last year replayed, two policies side by side. Target: under ten
//! seconds, and memory that does not grow with the tickets.

use crate::desk::Home;
use crate::http::Connection;
use crate::report;
use data_encoding::BASE64;
use database::{Error, Tx};
use std::time::{Duration, Instant};

/// A third of them lie in the last year.
const TICKETS: u64 = 300_000;
/// How long it may take at all.
const PATIENCE: Duration = Duration::from_secs(300);
const PASSWORD: &str = "correct horse battery";

/// Looser steps, as the API takes them.
const LOOSER: &str = r#"{"simulation": {"days": 365, "rules": {"pending": [
    {"after": {"business_days": 5}, "do": "remind"},
    {"after": {"business_days": 8}, "do": {"warn": {"announces_solving_in": 2}}},
    {"after": {"business_days": 10}, "do": "solve"}],
    "on_solve": "notice", "survey": {"after_hours": 48}, "close_after_days": 28, "confirm": true}}}"#;

/// Fills a desk, moves its tickets up to today, and simulates.
pub fn measure() {
    let home = Home::sqlite();
    home.fill(TICKETS);
    let moved: Result<(), Error> = home.database().write_now(up_to_today);
    moved.expect("the tickets are moved");
    let ada = "agent add --email ada@lumen.example --name Ada --role admin --password-stdin";
    home.command(&ada.split(' ').collect::<Vec<_>>(), &format!("{PASSWORD}\n"));
    let serving = home.serve_filled();
    let credentials = BASE64.encode(format!("ada@lumen.example:{PASSWORD}").as_bytes());
    let headers = format!("Authorization: Basic {credentials}\r\nContent-Type: application/json\r\n");
    let mut connection = Connection::open(serving.http);
    let before = (serving.own_memory(), serving.resident());
    let started = Instant::now();
    let answer = connection.ask("POST", "/api/v2/closing_policies/1/simulations", &headers, LOOSER);
    assert_eq!(answer.status, 201, "{}", String::from_utf8_lossy(&answer.body));
    let job = read(&answer.body);
    let path = format!("/api/v2/closing_simulations/{}", job["id"]);
    let mut most = before;
    let done = loop {
        let job = read(&connection.ask("GET", &path, &headers, "").body);
        most = (most.0.max(serving.own_memory()), most.1.max(serving.resident()));
        if job["status"] != "running" {
            break job;
        }
        assert!(started.elapsed() < PATIENCE, "it does not come to its end: {job}");
        std::thread::sleep(Duration::from_millis(50));
    };
    let took = started.elapsed().as_secs_f64();
    assert_eq!(done["status"], "done", "{done}");
    let tickets = done["figures"]["looked_at"].as_u64().unwrap_or_default();
    report(
        &format!("simulate: {tickets} tickets, two policies"),
        format!("{took:.1} s"),
        "target: 10 s for 100 thousand",
    );
    let more = |most: u64, before: u64| most.saturating_sub(before) as f64 / 1e6;
    let (own, all) = (more(most.0, before.0), more(most.1, before.1));
    report(
        "simulate: memory on top while it runs",
        format!("{own:.1} MB"),
        &format!("{all:.1} MB with mapped files"),
    );
    for side in done["figures"]["sides"].as_array().into_iter().flatten() {
        let figures = format!("{} / {} / {}", side["waiting"], side["solved"], side["wrong"]);
        report("simulate: waited / solved / answered afterwards", figures, "");
    }
    serving.stop();
}

fn read(body: &[u8]) -> serde_json::Value {
    let answer: serde_json::Value = serde_json::from_slice(body).expect("JSON");
    answer["closing_simulation"].clone()
}

/// The rows end half a year ago: behind the played history of a demo, of which there is none here.
fn up_to_today(tx: &mut Tx) -> Result<(), Error> {
    const SHIFT: i64 = 183 * 86_400_000_000;
    tx.run(
        &format!(
            "UPDATE ticket SET created_at = created_at + {SHIFT}, updated_at = updated_at + {SHIFT},
                 status_at = status_at + {SHIFT}, solved_at = solved_at + {SHIFT}, first_reply_at = first_reply_at + {SHIFT}"
        ),
        [],
    )?;
    tx.run(&format!("UPDATE event SET at = at + {SHIFT}"), [])?;
    Ok(())
}
