//! Stories for those who run the desk.

use crate::app;
use crate::live::Live;
use crate::testing::delivery::to_its_end;
use crate::testing::{TestDesk, story};
use crate::web::Site;
use axum::body::{Body, to_bytes};
use axum::http::{Request, StatusCode};
use tower::ServiceExt;

fn asked(desk: &TestDesk, method: &str, path: &str) -> (StatusCode, String) {
    let site = Site {
        desk: desk.desk.clone(),
        live: Live::default(),
        demo: false,
    };
    let request = Request::builder().method(method).uri(path);
    let request = request.body(Body::empty()).expect("a request");
    to_its_end(async {
        let answer = app::routes(site).oneshot(request).await.expect("an answer");
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
