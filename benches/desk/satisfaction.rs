//! Surveys at a million responses: the page behind the link of a letter (p99 under 5 ms) and the results (under 200 ms).

use crate::desk::{Home, Serving};
use crate::http::Connection;
use crate::pages::{PASSWORD, sign_in};
use crate::report;
use database::{Error, Tx, params};
use guichet::ids::ResponseId;
use guichet::satisfaction::survey_path;
use guichet::store::Keys;
use jiff::civil::Date;
use jiff::{Span, Timestamp};
use std::time::{Duration, Instant};

/// Fills a desk, opens some of its surveys again, and asks for both pages.
pub fn measure() {
    let tickets = std::env::var("GUICHET_BENCH_TICKETS").ok();
    let tickets = tickets
        .and_then(|text| text.parse().ok())
        .unwrap_or(1_000_000_u64);
    let home = Home::sqlite();
    home.fill(tickets);
    let ada = "agent add --email ada@lumen.example --name Ada --role admin --password-stdin";
    home.command(&ada.split(' ').collect::<Vec<_>>(), &format!("{PASSWORD}\n"));
    let database = home.database();
    let counted: Result<(i64, i64, i64), Error> = database.read_now(|tx| {
        tx.one(
            "SELECT (SELECT COUNT(*) FROM response), MIN(day), MAX(day) FROM response_day",
            [],
        )
    });
    let (responses, first, last) = counted.expect("responses");
    let open = database.write_now(open_again).expect("surveys that are open");
    let keys = database.write_now(Keys::load).expect("the keys");
    let links: Vec<String> = open.iter().map(|id| survey_path(&keys, *id)).collect();
    drop(database);
    let serving = home.serve_filled();
    let landing = landing(&serving, &links);
    say(
        "survey: landing page",
        responses,
        landing,
        "target: p99 under 5 ms",
    );
    let cookie = sign_in(&serving);
    let (from, to) = (day(first), day(last));
    for (name, from) in [
        ("results: all of it", from),
        (
            "results: the last 90 days",
            to.saturating_sub(Span::new().days(90)),
        ),
    ] {
        let path = format!("/satisfaction?from={from}&to={to}");
        let took = ask(&serving, std::iter::repeat_n(path.as_str(), 120), &cookie);
        say(name, responses, took, "target: under 200 ms");
    }
    serving.stop();
}

fn day(number: i64) -> Date {
    let midnight = Timestamp::from_second(number * 86_400).expect("a day");
    midnight.to_zoned(jiff::tz::TimeZone::UTC).date()
}

/// The year 2096, in microseconds.
const FAR: i64 = 4_000_000_000_000_000;

/// A thousand surveys that can be answered: their tickets are solved, their window is open.
fn open_again(tx: &mut Tx) -> Result<Vec<ResponseId>, Error> {
    let found: Vec<(ResponseId, i64)> = tx.all(
        "SELECT id, ticket_id FROM response WHERE id % 997 = 0 AND state = 'offered' ORDER BY id LIMIT 1000",
        [],
    )?;
    for (id, ticket) in found.clone() {
        tx.run("UPDATE response SET until = $1 WHERE id = $2", params![FAR, id])?;
        tx.run(
            "UPDATE ticket SET status = 'solved' WHERE id = $1",
            params![ticket],
        )?;
    }
    Ok(found.into_iter().map(|(id, _)| id).collect())
}

fn landing(serving: &Serving, links: &[String]) -> Vec<Duration> {
    let paths: Vec<String> = links.iter().map(|link| format!("/{link}?rating=4")).collect();
    ask(serving, paths.iter().cycle().take(1_100).map(String::as_str), "")
}

/// How long each answer took, sorted; the first hundred, or a tenth, are not counted.
fn ask<'p>(serving: &Serving, paths: impl Iterator<Item = &'p str>, headers: &str) -> Vec<Duration> {
    let mut connection = Connection::open(serving.http);
    let mut took = vec![];
    for path in paths {
        let asked = Instant::now();
        let answer = connection.ask("GET", path, headers, "");
        took.push(asked.elapsed());
        assert_eq!(answer.status, 200, "GET {path}");
        assert!(
            answer.body.trim_ascii_end().ends_with(b"</html>"),
            "GET {path}: a whole page"
        );
    }
    let mut counted = took.split_off((took.len() / 10).min(100));
    counted.sort();
    counted
}

fn say(name: &str, responses: i64, took: Vec<Duration>, target: &str) {
    let ms = |duration: Duration| duration.as_secs_f64() * 1e3;
    let (p50, p99) = (took[took.len() / 2], took[took.len() * 99 / 100]);
    report(
        &format!("{name}, {responses} responses, p50 / p99"),
        format!("{:.2} / {:.2} ms", ms(p50), ms(p99)),
        target,
    );
}
