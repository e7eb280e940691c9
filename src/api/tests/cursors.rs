//! Numbers, ids and cursors from outside: what is no page of this list is refused, and nothing stops the desk (threat
//! A12).

use crate::testing::{ApiDesk, story};
use axum::http::StatusCode;
use data_encoding::BASE64URL_NOPAD;
use serde_json::Value;

/// Every list that goes by cursor.
const LISTS: [&str; 15] = [
    "tickets",
    "tickets?sort_by=updated_at",
    "deleted_tickets",
    "users",
    "users/search?query=c",
    "groups",
    "brands",
    "categories",
    "requests",
    "search?query=lampe",
    "search?query=type:user%20c",
    "satisfaction_ratings",
    "surveys",
    "survey_responses",
    "organizations",
];

fn with(list: &str, more: &str) -> String {
    let join = if list.contains('?') { '&' } else { '?' };
    format!("{list}{join}{more}")
}

#[test]
fn a_cursor_that_nobody_gave_out_is_refused() {
    story("made-up cursors", |desk| {
        desk.asks("Lampe", "Bonjour");
        let api = ApiDesk::new(desk, &desk.ines);
        api.index();
        let mut cursors: Vec<String> = [
            "x",
            "10000000000000",
            "-1",
            "0.0",
            "x.y",
            "%00",
            "9.9.9",
            "%C3%A9",
        ]
        .map(str::to_owned)
        .to_vec();
        let keys = [
            "0",
            "10000000000000",
            "-1",
            "9223372036854775807",
            "99999999999999999999",
            "1.1",
            "9223372036854775807.9223372036854775807",
        ];
        cursors.extend(keys.map(|key| BASE64URL_NOPAD.encode(key.as_bytes())));
        for list in LISTS {
            for cursor in &cursors {
                for side in ["page[before]", "page[after]"] {
                    let path = with(list, &format!("{side}={cursor}"));
                    let answer = api.get(&path);
                    assert_eq!(answer.status, StatusCode::BAD_REQUEST, "{path}: {}", answer.body);
                    assert_eq!(answer.body["error"], "InvalidRequest", "{path}");
                }
            }
        }
    });
}

#[test]
fn numbers_out_of_bounds_are_refused() {
    story("page numbers", |desk| {
        desk.asks("Lampe", "Bonjour");
        let api = ApiDesk::new(desk, &desk.ines);
        for list in LISTS {
            for wrong in [
                "page[size]=0",
                "page[size]=-1",
                "page[size]=99999999999999999999",
                "page[size]=1e9",
                "page=0",
                "page=-5",
                "page=9223372036854775807",
                "page=99999999999999999999",
                "page=x",
                "per_page=0",
                "per_page=-100",
                "per_page=1.5",
            ] {
                let path = with(list, wrong);
                let status = api.get(&path).status;
                assert!(
                    matches!(status, StatusCode::BAD_REQUEST | StatusCode::UNPROCESSABLE_ENTITY),
                    "{path}: {status}"
                );
            }
            let most = api.get(&with(list, "page[size]=9223372036854775807"));
            assert_eq!(most.status, StatusCode::OK, "{list}: at most a hundred");
        }
    });
}

/// The cursor behind the first entry.
fn after(body: &Value) -> String {
    let cursor = body["meta"]["after_cursor"].as_str();
    cursor.expect("a cursor").to_owned()
}

#[test]
fn a_cursor_is_good_for_its_caller_its_list_and_its_order() {
    story("foreign cursors", |desk| {
        for n in 0..3 {
            desk.asks(&format!("Lampe {n}"), "Bonjour");
        }
        let mut api = ApiDesk::new(desk, &desk.ines);
        api.index();
        let cursor = after(
            &api.get("tickets.json?page[size]=1&sort=updated_at&include=None")
                .body,
        );
        let follow = |api: &ApiDesk, list: &str| {
            let path = with(list, &format!("page[size]=2&page[after]={cursor}"));
            api.get(&path).status
        };
        assert_eq!(follow(&api, "tickets?sort=updated_at"), StatusCode::OK);
        assert_eq!(
            follow(&api, "tickets.json?sort=updated_at&include=users"),
            StatusCode::OK
        );
        for other in [
            "tickets",
            "tickets?sort=-updated_at",
            "tickets?sort=id",
            "users?sort=updated_at",
            "deleted_tickets",
            "search?query=lampe",
        ] {
            assert_eq!(follow(&api, other), StatusCode::BAD_REQUEST, "{other}");
        }
        for cut in [&cursor[1..], &cursor[..cursor.len() - 1]] {
            let path = format!("tickets?sort=updated_at&page[after]={cut}");
            assert_eq!(api.get(&path).status, StatusCode::BAD_REQUEST, "{cut}");
        }
        let ada = desk.ada();
        api.called_by(&ada);
        assert_eq!(follow(&api, "tickets?sort=updated_at"), StatusCode::BAD_REQUEST);

        // Forth and back again through what is found.
        let first = api.get("search?query=lampe&page[size]=1").body;
        let second = with(
            "search?query=lampe",
            &format!("page[size]=1&page[after]={}", after(&first)),
        );
        let second = api.get(&second).body;
        let before = second["meta"]["before_cursor"].as_str().expect("a cursor");
        let back = api.get(&format!("search?query=lampe&page[size]=1&page[before]={before}"));
        assert_eq!(
            back.body["results"][0]["id"], first["results"][0]["id"],
            "{}",
            back.body
        );
    });
}

#[test]
fn what_is_no_id_is_not_found() {
    story("ids", |desk| {
        let id = desk.asks("Lampe", "Bonjour");
        let ada = desk.ada();
        let mut api = ApiDesk::new(desk, &ada);
        for room in [
            "tickets",
            "requests",
            "users",
            "groups",
            "brands",
            "categories",
            "satisfaction_ratings",
            "surveys",
            "survey_responses",
            "attachments",
            "mail",
            "mailboxes",
            "closing_policies",
            "closing_simulations",
        ] {
            for wrong in [
                "x",
                "-1",
                "0",
                "9223372036854775808",
                "99999999999999999999",
                "1.5",
                "%00",
                "9/9",
                "1e3",
            ] {
                let answer = api.get(&format!("{room}/{wrong}"));
                assert_eq!(
                    answer.status,
                    StatusCode::NOT_FOUND,
                    "{room}/{wrong}: {}",
                    answer.body
                );
                assert_eq!(answer.body["error"], "RecordNotFound", "{room}/{wrong}");
            }
        }
        for stray in [
            format!("tickets/{id}/nowhere"),
            "".to_owned(),
            "users/me/nowhere".to_owned(),
        ] {
            assert_eq!(api.get(&stray).body["error"], "RecordNotFound", "{stray}");
        }
        api.called_by(&desk.camille);
        assert_eq!(api.get("requests/x").status, StatusCode::NOT_FOUND);
    });
}
