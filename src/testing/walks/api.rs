//! The API, by role of the caller.

use super::routes::{Route, Who, routes};
use super::{colleagues, may_come, written};
use crate::testing::{ApiDesk, Reply, story};
use axum::http::StatusCode;

const START: &str = "/api/v2/";

fn of_the_api() -> Vec<Route> {
    let mut all = routes();
    all.retain(|route| route.path.starts_with(START) && ![Who::Holders, Who::Everybody].contains(&route.who));
    all
}

fn calls(api: &ApiDesk, route: &Route) -> Reply {
    api.send(route.method, &route.address[START.len()..], &[], b"{}".to_vec())
}

#[test]
fn who_may_not_call_is_refused_and_leaves_no_trace() {
    story("API by role: refused", |desk| {
        desk.asks("Where is my parcel?", "It has been a week.");
        let mut people = colleagues(desk).to_vec();
        people.insert(0, desk.camille.clone());
        let mut api = ApiDesk::calling(desk);
        let mut let_in = vec![];
        for route in of_the_api() {
            let status = calls(&api, &route).status;
            if status != StatusCode::UNAUTHORIZED {
                let_in.push(format!("nobody {} {}: {status}", route.method, route.path));
            }
        }
        for person in &people {
            api.called_by(person);
            let before = written(desk);
            for route in of_the_api()
                .iter()
                .filter(|route| may_come(route.who, person.role) == Some(false))
            {
                let status = calls(&api, route).status;
                if status != StatusCode::FORBIDDEN {
                    let_in.push(format!(
                        "{} {} {}: {status}",
                        person.role, route.method, route.path
                    ));
                }
            }
            assert_eq!(written(desk), before);
        }
        assert!(let_in.is_empty(), "{let_in:#?}");
    });
}

#[test]
fn who_may_call_is_heard_and_nothing_breaks() {
    story("API by role: heard", |desk| {
        desk.asks("Where is my parcel?", "It has been a week.");
        let mut people = colleagues(desk).to_vec();
        people.insert(0, desk.camille.clone());
        let mut api = ApiDesk::calling(desk);
        let mut wrong = vec![];
        for person in &people {
            api.called_by(person);
            for route in of_the_api()
                .iter()
                .filter(|route| may_come(route.who, person.role) == Some(true))
            {
                let status = calls(&api, route).status;
                let refused = [StatusCode::FORBIDDEN, StatusCode::UNAUTHORIZED].contains(&status);
                if refused || status.is_server_error() {
                    wrong.push(format!(
                        "{} {} {}: {status}",
                        person.role, route.method, route.path
                    ));
                }
            }
        }
        assert!(wrong.is_empty(), "{wrong:#?}");
    });
}
