//! Every route that changes something, asked by a page of another site in the browser of an administrator.

use super::routes::routes;
use super::written;
use crate::testing::{Browser, story};
use axum::http::StatusCode;

#[test]
fn another_site_changes_nothing_whatever_it_calls() {
    story("routes from another site", |desk| {
        desk.asks("Where is my parcel?", "It has been a week.");
        let mut ada = Browser::of(desk, &desk.ada());
        let before = written(desk);
        let mut let_in = vec![];
        for route in routes().iter().filter(|route| route.method != "GET") {
            for said in [
                &[("sec-fetch-site", "cross-site")][..],
                &[("sec-fetch-site", "same-site")],
                &[("origin", "https://elsewhere.example")],
                &[("origin", "null")],
                &[],
            ] {
                let status = ada.from_elsewhere(route.method, &route.address, said).status;
                // The API knows nobody by a cookie.
                let expected = match route.path.starts_with("/api/") {
                    true => [StatusCode::FORBIDDEN, StatusCode::UNAUTHORIZED],
                    false => [StatusCode::FORBIDDEN; 2],
                };
                if !expected.contains(&status) {
                    let_in.push(format!("{} {} {said:?}: {status}", route.method, route.path));
                }
            }
        }
        assert!(let_in.is_empty(), "{let_in:#?}");
        assert_eq!(written(desk), before);
    });
}
