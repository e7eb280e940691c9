//! Stories for those who run the desk.

use crate::app;
use crate::live::Live;
use crate::search::Search;
use crate::store::{Desk, Lack};
use crate::testing::delivery::to_its_end;
use crate::testing::sink::{At, Fault};
use crate::testing::{TestDesk, story};
use crate::web::Site;
use axum::body::{Body, to_bytes};
use axum::extract::ConnectInfo;
use axum::http::{Request, StatusCode};
use std::net::SocketAddr;
use tower::ServiceExt;

fn asked(desk: &TestDesk, method: &str, path: &str) -> (StatusCode, String) {
    asked_as(&desk.desk, method, path, "127.0.0.1:4711", None)
}

fn asked_as(desk: &Desk, method: &str, path: &str, from: &str, shown: Option<&str>) -> (StatusCode, String) {
    let site = Site {
        desk: desk.clone(),
        live: Live::default(),
        demo: false,
    };
    let from: SocketAddr = from.parse().expect("an address");
    let mut request = Request::builder()
        .method(method)
        .uri(path)
        .header("host", "127.0.0.1");
    if let Some(shown) = shown {
        request = request.header("authorization", shown);
    }
    let request = request
        .extension(ConnectInfo(from))
        .body(Body::empty())
        .expect("a request");
    to_its_end(async {
        let answer = app::routes(site, Search::in_memory())
            .oneshot(request)
            .await
            .expect("an answer");
        let status = answer.status();
        let body = to_bytes(answer.into_body(), 1 << 20).await.expect("a body");
        (status, String::from_utf8(body.to_vec()).expect("text"))
    })
}

#[test]
fn a_desk_says_that_it_lives_and_whether_it_is_ready() {
    story("health", |desk| {
        assert_eq!(asked(desk, "GET", "/health"), (StatusCode::OK, "ok\n".to_owned()));
        assert_eq!(asked(desk, "HEAD", "/health"), (StatusCode::OK, String::new()));
        assert_eq!(asked(desk, "HEAD", "/metrics").0, StatusCode::OK);
        assert_eq!(asked(desk, "GET", "/ready").0, StatusCode::OK);
        desk.desk.database.close_now();
        assert_eq!(asked(desk, "GET", "/ready").0, StatusCode::SERVICE_UNAVAILABLE);
        assert_eq!(asked(desk, "GET", "/health").0, StatusCode::OK);
    });
}

#[test]
fn the_numbers_say_what_waits_and_since_when() {
    story("metrics", |desk| {
        let ticket = desk.asks("Lampe", "Bonjour");
        desk.replies(ticket, "Voici.");
        desk.asks("Facture", "Bonjour");
        desk.hours(1);
        let (status, text) = asked(desk, "GET", "/metrics");
        assert_eq!(status, StatusCode::OK);
        for line in [
            "# TYPE guichet_letters gauge",
            "guichet_letters{state=\"waiting\"} 1",
            "guichet_letters{state=\"failed\"} 0",
            "guichet_letters_oldest_waiting_seconds 3600",
            "guichet_mails{outcome=\"waiting\"} 0",
            "guichet_tickets_active{status=\"new\"} 1",
            "guichet_tickets_active{status=\"open\"} 1",
            "guichet_tickets_opened_total 2",
            "guichet_database_waiting_writes 0",
        ] {
            assert!(
                text.lines().any(|found| found == line),
                "{line} is not in\n{text}"
            );
        }
        assert!(text.contains("guichet_http_requests_total{status=\"2xx\"}"));
    });
}

#[test]
fn a_desk_that_can_keep_nothing_is_not_ready_and_says_why() {
    story("nothing is kept", |desk| {
        for (lack, words) in [
            (Lack::Room, "the disk is full\n"),
            (Lack::Folder, "the data folder cannot be written to\n"),
        ] {
            desk.desk.keeping.note(Some(lack), desk.now());
            let answer = asked(desk, "GET", "/ready");
            assert_eq!(answer, (StatusCode::SERVICE_UNAVAILABLE, words.to_owned()));
            let numbers = asked(desk, "GET", "/metrics").1;
            assert!(numbers.contains("guichet_troubles{of=\"keeping\"} 1\n"));
        }
        desk.desk.keeping.note(None, desk.now());
        assert_eq!(asked(desk, "GET", "/ready").0, StatusCode::OK);
        assert!(
            asked(desk, "GET", "/metrics")
                .1
                .contains("guichet_troubles{of=\"keeping\"} 0\n")
        );
    });
}

#[test]
fn a_relay_that_takes_nothing_is_a_number_and_leaves_the_desk_ready() {
    story("relay in the numbers", |desk| {
        let sink = crate::testing::sink::Sink::open();
        let ticket = desk.asks("Lampe", "Bonjour");
        desk.replies(ticket, "Voici.");
        sink.fails(At::Connection, Fault::Say("554 no"));
        desk.delivers(&sink.url());
        let (status, numbers) = asked(desk, "GET", "/metrics");
        assert_eq!(status, StatusCode::OK);
        assert!(
            numbers.contains("guichet_troubles{of=\"relay\"} 1\n"),
            "{numbers}"
        );
        assert!(numbers.contains("guichet_disk_free_bytes "));
        assert_eq!(asked(desk, "GET", "/ready").0, StatusCode::OK);
    });
}

#[test]
fn the_numbers_are_for_this_machine_or_for_whoever_shows_the_token() {
    story("metrics are closed", |desk| {
        let asks =
            |desk: &Desk, from: &str, shown: Option<&str>| asked_as(desk, "GET", "/metrics", from, shown).0;
        assert_eq!(asks(&desk.desk, "127.0.0.1:9", None), StatusCode::OK);
        assert_eq!(asks(&desk.desk, "[::ffff:127.0.0.1]:9", None), StatusCode::OK);
        assert_eq!(asks(&desk.desk, "192.0.2.7:9", None), StatusCode::FORBIDDEN);
        assert_eq!(
            asks(&desk.desk, "192.0.2.7:9", Some("Bearer ")),
            StatusCode::FORBIDDEN
        );
        let edge = crate::config::Edge {
            metrics_token: Some("for the monitor".to_owned()),
            ..crate::config::Edge::default()
        };
        let open = desk.at_the_edge(edge);
        assert_eq!(
            asks(&open, "192.0.2.7:9", Some("Bearer for the monitor")),
            StatusCode::OK
        );
        assert_eq!(
            asks(&open, "192.0.2.7:9", Some("Bearer for the monito")),
            StatusCode::FORBIDDEN
        );
    });
}
