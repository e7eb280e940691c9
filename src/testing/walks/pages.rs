//! Pages and their forms, by role.

use super::routes::{Route, Who, routes};
use super::{colleagues, may_come, written};
use crate::people::Role;
use crate::testing::{Browser, BrowserPage, TestDesk, story};
use axum::http::StatusCode;

/// The routes of pages that a role opens.
fn by_role() -> Vec<Route> {
    let mut all = routes();
    all.retain(|route| {
        let open = matches!(
            route.who,
            Who::Everybody | Who::Holders | Who::Callers | Who::Demo
        );
        !open && !route.path.starts_with("/api/") && route.path != "/live"
    });
    all
}

fn goes(browser: &mut Browser, route: &Route) -> BrowserPage {
    match route.method {
        "GET" => browser.get(&route.address),
        // What light agents may write, where they may write.
        _ => browser.post(&route.address, &[("kind", "note")]),
    }
}

fn is_refused(page: &BrowserPage) -> bool {
    page.leads_to().starts_with("/sign-in")
        || [StatusCode::FORBIDDEN, StatusCode::UNAUTHORIZED].contains(&page.status)
}

fn told(role: Role, route: &Route, page: &BrowserPage) -> String {
    format!("{role} {} {}: {}", route.method, route.path, page.status)
}

/// Something of each kind, so that a route leads to something where it can.
fn furnished(desk: &TestDesk) {
    let ticket = desk.asks("Where is my parcel?", "It has been a week.");
    desk.replies(ticket, "It left yesterday.");
}

#[test]
fn who_may_not_come_is_refused_and_leaves_no_trace() {
    story("routes by role: refused", |desk| {
        furnished(desk);
        let people = colleagues(desk);
        let before = written(desk);
        let mut let_in = vec![];
        let mut nobody = Browser::at(desk);
        for route in by_role() {
            let page = goes(&mut nobody, &route);
            if !is_refused(&page) {
                let_in.push(format!("nobody {} {}: {}", route.method, route.path, page.status));
            }
        }
        for person in people {
            let mut browser = Browser::of(desk, &person);
            for route in by_role() {
                if may_come(route.who, person.role) != Some(false) {
                    continue;
                }
                let page = goes(&mut browser, &route);
                if page.status != StatusCode::FORBIDDEN {
                    let_in.push(told(person.role, &route, &page));
                }
            }
        }
        assert!(let_in.is_empty(), "{let_in:#?}");
        assert_eq!(written(desk), before);
    });
}

#[test]
fn who_may_come_is_not_sent_away_and_no_page_breaks() {
    story("routes by role: let in", |desk| {
        furnished(desk);
        let mut wrong = vec![];
        for person in colleagues(desk) {
            let mut browser = Browser::of(desk, &person);
            for route in by_role() {
                if may_come(route.who, person.role) != Some(true) {
                    continue;
                }
                let page = goes(&mut browser, &route);
                if is_refused(&page) || page.status.is_server_error() {
                    wrong.push(told(person.role, &route, &page));
                }
            }
        }
        assert!(wrong.is_empty(), "{wrong:#?}");
    });
}
