//! The list and the ticket page at ten thousand and at a million tickets: p99 under 10 ms, and the same at both sizes.

use crate::desk::{Home, Serving};
use crate::http::{self, Connection};
use crate::report;
use std::time::{Duration, Instant};

/// The index is written behind the desk's back; a million tickets may take it so long.
const PATIENCE: Duration = Duration::from_secs(1200);

pub const PASSWORD: &str = "correct horse battery";

/// Fills desks of both sizes, waits until the search index is whole, and asks for pages, one after the other.
pub fn measure() {
    let large = std::env::var("GUICHET_BENCH_TICKETS").ok();
    let large = large.and_then(|text| text.parse().ok()).unwrap_or(1_000_000);
    let (smaller, larger) = (desk_of(10_000), desk_of(large));
    for ((name, _), (small, large)) in PAGES.iter().zip(smaller.iter().zip(&larger)) {
        let ratio = large.as_secs_f64() / small.as_secs_f64();
        let what = format!("{name}: p99 at the larger size / the smaller");
        report(&what, format!("{ratio:.2}"), "target: about 1");
    }
}

/// Fills a desk, starts it, and asks for its pages: the p99 of each, in the order of [`PAGES`].
fn desk_of(tickets: u64) -> Vec<Duration> {
    let home = Home::sqlite();
    let filling = Instant::now();
    home.fill(tickets);
    let took = format!("{:.1} s", filling.elapsed().as_secs_f64());
    report(&format!("filling {tickets} tickets"), took, "");
    let ada = "agent add --email ada@lumen.example --name Ada --role admin --password-stdin";
    home.command(&ada.split(' ').collect::<Vec<_>>(), &format!("{PASSWORD}\n"));
    let started = Instant::now();
    let serving = home.serve_filled();
    http::get(serving.http, "/health", "");
    let what = format!("start to first answer, {tickets} tickets");
    report(
        &what,
        format!("{} ms", started.elapsed().as_millis()),
        "target: under 300 ms",
    );
    wait_for_the_index(&home, tickets);
    let tell_memory = |what: &str| {
        let (own, all) = (serving.own_memory() as f64 / 1e6, serving.resident() as f64 / 1e6);
        report(
            what,
            format!("{own:.1} MB"),
            &format!("{all:.1} MB with mapped files"),
        );
    };
    tell_memory(&format!("memory once {tickets} tickets are indexed"));
    let found = pages(&serving, tickets);
    tell_memory(&format!(
        "memory after {} pages, {tickets} tickets",
        PAGES.len() * 600
    ));
    serving.stop();
    found
}

/// What is asked for; `{}` becomes a ticket's number.
const PAGES: [(&str, &str); 8] = [
    ("list: all that is not done", "/tickets?view=active"),
    ("list: nobody's", "/tickets?view=unassigned"),
    ("list: solved", "/tickets?view=solved"),
    ("list: mine", "/tickets?view=mine"),
    ("list: everything", "/tickets?view=all"),
    ("ticket page", "/tickets/{}"),
    ("search: two words", "/search?q=brume+refund"),
    ("metrics", "/metrics"),
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
                    let is_page = answer.body.starts_with(b"<!");
                    assert!(
                        !is_page || answer.body.trim_ascii_end().ends_with(b"</html>"),
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

/// Waits until the index has come to the end of the event log. How far it is stands in its own commits.
fn wait_for_the_index(home: &Home, tickets: u64) {
    let newest = home
        .database()
        .read_now(|tx| tx.one("SELECT MAX(id) FROM event", []));
    let (newest,): (i64,) = newest.unwrap_or_else(|error: database::Error| panic!("the event log: {error}"));
    let started = Instant::now();
    let meta = home.folder.path().join("search/meta.json");
    let reached = || -> Option<i64> {
        let meta: serde_json::Value = serde_json::from_slice(&std::fs::read(&meta).ok()?).ok()?;
        meta["payload"].as_str()?.rsplit(' ').next()?.parse().ok()
    };
    while reached().is_none_or(|reached| reached < newest) {
        assert!(started.elapsed() < PATIENCE, "the index does not come to its end");
        std::thread::sleep(Duration::from_millis(100));
    }
    report(
        &format!("search: indexing {tickets} tickets, beside the desk"),
        format!("{:.0} s", started.elapsed().as_secs_f64()),
        "",
    );
    // Merging goes on for a moment; then the writer gives its memory back.
    std::thread::sleep(Duration::from_secs(15));
}

pub fn sign_in(serving: &Serving) -> String {
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
