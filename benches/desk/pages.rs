//! The list and the ticket page at ten thousand and at a million tickets: p99 under 10 ms, and the same at both sizes.

use crate::desk::{Home, Serving};
use crate::http::Connection;
use crate::report;
use std::time::{Duration, Instant};

const PASSWORD: &str = "correct horse battery";

/// Fills desks of both sizes and asks for pages by one and by four readers.
pub fn measure() {
    let large = std::env::var("GUICHET_BENCH_TICKETS")
        .ok()
        .and_then(|text| text.parse().ok());
    let mut smaller: Vec<Duration> = vec![];
    for tickets in [10_000, large.unwrap_or(1_000_000)] {
        let home = Home::sqlite();
        let filling = Instant::now();
        home.fill(tickets);
        report(
            &format!("filling {tickets} tickets"),
            format!("{:.1} s", filling.elapsed().as_secs_f64()),
            "",
        );
        let ada = [
            "agent",
            "add",
            "--email",
            "ada@lumen.example",
            "--name",
            "Ada",
            "--role",
            "admin",
            "--password-stdin",
        ];
        home.command(&ada, &format!("{PASSWORD}\n"));
        let serving = home.serve(None);
        let found = pages(&serving, tickets);
        if smaller.is_empty() {
            smaller = found;
        } else {
            for ((name, _), (small, large)) in PAGES.iter().zip(smaller.iter().zip(&found)) {
                let ratio = large.as_secs_f64() / small.as_secs_f64();
                report(
                    &format!("{name}: p99 at the larger size / the smaller"),
                    format!("{ratio:.2}"),
                    "target: about 1",
                );
            }
        }
    }
}

/// What is asked for; `{}` becomes a ticket's number.
const PAGES: [(&str, &str); 4] = [
    ("list: all that is not done", "/tickets?view=active"),
    ("list: nobody's", "/tickets?view=unassigned"),
    ("list: solved", "/tickets?view=solved"),
    ("ticket page", "/tickets/{}"),
];

/// The p99 of each page, in the order of [`PAGES`].
fn pages(serving: &Serving, tickets: u64) -> Vec<Duration> {
    let cookie = sign_in(serving);
    PAGES
        .iter()
        .map(|(name, path)| {
            let mut connection = Connection::open(serving.http);
            let mut took: Vec<Duration> = (0..600_u64)
                .map(|turn| {
                    let number = 1 + turn.wrapping_mul(7919) % tickets;
                    let path = path.replace("{}", &number.to_string());
                    let asked = Instant::now();
                    let answer = connection.ask("GET", &path, &cookie, "");
                    assert_eq!(answer.status, 200, "GET {path}");
                    assert!(
                        answer.body.trim_ascii_end().ends_with(b"</html>"),
                        "GET {path}: a whole page"
                    );
                    asked.elapsed()
                })
                .skip(100)
                .collect();
            took.sort();
            let (p50, p99) = (took[took.len() / 2], took[took.len() * 99 / 100]);
            let figure = format!(
                "{:.2} / {:.2} ms",
                p50.as_secs_f64() * 1e3,
                p99.as_secs_f64() * 1e3
            );
            report(
                &format!("{name}, {tickets} tickets, p50 / p99"),
                figure,
                "target: p99 under 10 ms",
            );
            p99
        })
        .collect()
}

fn sign_in(serving: &Serving) -> String {
    let form = format!(
        "email=ada%40lumen.example&password={}",
        PASSWORD.replace(' ', "+")
    );
    let kind = "Content-Type: application/x-www-form-urlencoded\r\n";
    let answer = Connection::open(serving.http).ask("POST", "/sign-in", kind, &form);
    let cookie = answer.headers.iter().find_map(|line| {
        let (name, value) = line.split_once(':')?;
        name.eq_ignore_ascii_case("set-cookie")
            .then(|| value.split(';').next().unwrap_or("").trim().to_owned())
    });
    format!("Cookie: {}\r\n", cookie.expect("signing in gives a cookie"))
}
