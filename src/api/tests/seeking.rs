//! Searching for people and tickets: what is understood finds, what is not is told.

use crate::languages::Language;
use crate::people::Role;
use crate::testing::{ApiDesk, story};
use crate::tickets::Status;
use axum::http::StatusCode;
use serde_json::Value;

fn names(body: &Value, list: &str) -> Vec<String> {
    let found = body[list].as_array();
    let found = found.unwrap_or_else(|| panic!("no list: {body}")).iter();
    let mut names: Vec<String> = found
        .filter_map(|one| one["name"].as_str().map(str::to_owned))
        .collect();
    names.sort();
    names
}

#[test]
fn people_are_found_by_any_word_of_their_name() {
    story("any word of a name", |desk| {
        for (name, address) in [
            ("Jürgen Müller", "jm@posteo.example"),
            ("Anne-Marie O'Brien", "am@posteo.example"),
            ("Zoe\u{301} Moreau", "zoe@posteo.example"),
            ("", "nameless@posteo.example"),
        ] {
            desk.customer(name, address, Language::German);
        }
        let api = ApiDesk::new(desk, &desk.ines);
        for (query, wanted) in [
            ("moreau", vec!["Camille Moreau", "Zoe\u{301} Moreau"]),
            ("Mor", vec!["Camille Moreau", "Zoe\u{301} Moreau"]),
            ("moreau camille", vec!["Camille Moreau"]),
            ("camille mor", vec!["Camille Moreau"]),
            ("camille müller", vec![]),
            ("Muller", vec!["Jürgen Müller"]),
            ("MUELLER", vec!["Jürgen Müller"]),
            ("Müller", vec!["Jürgen Müller"]),
            ("marie", vec!["Anne-Marie O'Brien"]),
            ("brien", vec!["Anne-Marie O'Brien"]),
            ("zoé", vec!["Zoe\u{301} Moreau"]),
            ("oreau", vec![]),
            ("camille@posteo.example", vec!["Camille Moreau"]),
            ("email:zoe@posteo", vec!["Zoe\u{301} Moreau"]),
            ("name:\"camille moreau\"", vec!["Camille Moreau"]),
            ("nameless", vec!["nameless@posteo.example"]),
            ("", vec![]),
        ] {
            let query = url::form_urlencoded::byte_serialize(query.as_bytes()).collect::<String>();
            for path in ["users/search", "users/autocomplete"] {
                let found = api.get(&format!("{path}?query={query}"));
                assert_eq!(names(&found.body, "users"), wanted, "{path} {query}");
            }
            if !wanted.is_empty() {
                let found = api.get(&format!("search?query=type:user%20{query}"));
                assert_eq!(names(&found.body, "results"), wanted, "search {query}");
            }
        }
        // A new name, and no longer the old one.
        let path = format!("users/{}", desk.camille.id);
        api.put(&path, serde_json::json!({"user": {"name": "Camille Dupont"}}));
        assert_eq!(
            names(&api.get("users/search?query=dupont").body, "users"),
            ["Camille Dupont"]
        );
        assert_eq!(
            names(&api.get("users/search?query=moreau").body, "users"),
            ["Zoe\u{301} Moreau"]
        );
    });
}

#[test]
fn people_are_found_by_role_and_by_what_is_known_of_them() {
    story("users by terms", |desk| {
        desk.ada();
        desk.works_here("Luc Petit", "luc@lumen.example", Role::Light);
        let api = ApiDesk::new(desk, &desk.ines);
        let user = serde_json::json!({"name": "Tom Reed", "email": "tom@example.org", "external_id": "7",
            "phone": "+331", "tags": ["vip"], "suspended": true});
        api.post("users", serde_json::json!({"user": user}));
        for (query, wanted) in [
            ("type:user role:admin", vec!["Ada Brandt"]),
            ("role:admin type:user", vec!["Ada Brandt"]),
            ("type:user role:agent", vec!["Ines Keller", "Luc Petit"]),
            ("type:user role:agent keller", vec!["Ines Keller"]),
            (
                "type:user -role:end-user",
                vec!["Ada Brandt", "Ines Keller", "Luc Petit"],
            ),
            ("type:user tags:VIP", vec!["Tom Reed"]),
            ("type:user phone:+331", vec!["Tom Reed"]),
            ("type:user external_id:7", vec!["Tom Reed"]),
            ("type:user email:tom@example.org", vec!["Tom Reed"]),
            ("type:user email:tom@example.or", vec![]),
            ("type:user is_suspended:true", vec!["Tom Reed"]),
            ("type:user role:end-user", vec!["Camille Moreau", "Tom Reed"]),
            (
                "type:user",
                vec![
                    "Ada Brandt",
                    "Camille Moreau",
                    "Ines Keller",
                    "Luc Petit",
                    "Tom Reed",
                ],
            ),
        ] {
            let query = url::form_urlencoded::byte_serialize(query.as_bytes()).collect::<String>();
            let found = api.get(&format!("search?query={query}"));
            assert_eq!(names(&found.body, "results"), wanted, "{query}");
            assert_eq!(
                api.get(&format!("search/count?query={query}")).body["count"],
                wanted.len()
            );
        }
    });
}

#[test]
fn a_term_that_nobody_understands_is_an_error_and_what_is_pasted_is_not() {
    story("search errors", |desk| {
        desk.asks("Lampe", "Bonjour");
        let api = ApiDesk::new(desk, &desk.ines);
        api.index();
        let search = |room: &str, query: &str| {
            let query = url::form_urlencoded::byte_serialize(query.as_bytes()).collect::<String>();
            api.get(&format!("{room}?query={query}"))
        };
        for query in [
            "created>4hours",
            "updated<1week",
            "created:yesterday",
            "solved>=2026-13-01",
            "due_date<soon",
            "colour:red",
            "organization:acme lampe",
            "-brand:x",
            "status:nonsense",
            "status<nothing",
            "priority>huge",
            "id:abc",
            "lampe order_by:colour",
            "type:user colour:red",
            "type:user role:king",
            "type:user created>4hours",
        ] {
            for room in ["search", "search/count", "search/export"] {
                let refused = search(room, query);
                assert_eq!(
                    (refused.status, &refused.body["error"]),
                    (StatusCode::UNPROCESSABLE_ENTITY, &Value::from("invalid")),
                    "{room} {query}: {}",
                    refused.body
                );
                assert!(refused.body["description"].is_string(), "{query}");
            }
        }
        let ordered = api.get("search?query=lampe&sort_by=id;--");
        assert_eq!(ordered.status, StatusCode::UNPROCESSABLE_ENTITY);
        for query in [
            "02:00:5e:10:4a:7f",
            "https://shop.example.net/item/7?x=1",
            r"C:\Projekt\x\file_v2.txt",
            "10:30",
            "\"colour:red\"",
            "status:",
            "a:",
            ":",
            "-",
            "created>2026-01-01T00:00:00Z",
            "created<2027-01-01",
            "status<solved priority>=low",
            "due_date:none",
        ] {
            let found = search("search", query);
            assert_eq!(found.status, StatusCode::OK, "{query}: {}", found.body);
        }
    });
}

#[test]
fn what_reads_as_the_time_asked_for_is_within_it() {
    story("bounds of times", |desk| {
        desk.desk.clock.advance(jiff::SignedDuration::from_millis(700));
        desk.asks("Lampe", "Bonjour");
        let api = ApiDesk::new(desk, &desk.ines);
        api.index();
        let shown = api.get("tickets").body["tickets"][0]["created_at"].clone();
        assert_eq!(shown, "2026-11-02T09:00:00Z");
        for (asked, wanted) in [
            ("created<=2026-11-02T09:00:00Z", 1),
            ("created>=2026-11-02T09:00:00Z", 1),
            ("created:2026-11-02T09:00:00Z", 1),
            ("created<2026-11-02T09:00:00Z", 0),
            ("created>2026-11-02T09:00:00Z", 0),
            ("created<=2026-11-02T09:00:00.7Z", 1),
            ("created>2026-11-02T09:00:00.6Z", 1),
            ("created<=2026-11-02", 1),
        ] {
            let query = url::form_urlencoded::byte_serialize(asked.as_bytes()).collect::<String>();
            let found = api.get(&format!("search/count?query={query}")).body;
            assert_eq!(found["count"], wanted, "{asked}");
        }
    });
}

#[test]
fn a_cancelled_ticket_that_reads_closed_is_found_as_closed() {
    story("closed has cancelled with it", |desk| {
        let [open, solved, closed, cancelled] =
            ["Lampe", "Vase", "Tasse", "Assiette"].map(|subject| desk.asks(subject, "Bonjour").get());
        desk.sets(solved.into(), Status::Solved);
        desk.sets(closed.into(), Status::Closed);
        desk.sets(cancelled.into(), Status::Cancelled);
        let api = ApiDesk::new(desk, &desk.ines);
        api.index();
        for (query, wanted) in [
            ("status:closed", vec![closed, cancelled]),
            ("status:CLOSED", vec![closed, cancelled]),
            ("-status:closed", vec![open, solved]),
            ("status>=closed", vec![closed, cancelled]),
            ("status>closed", vec![]),
            ("status<closed", vec![open, solved]),
            ("status<=closed", vec![open, solved, closed, cancelled]),
            ("status:solved status:closed", vec![solved, closed, cancelled]),
        ] {
            let asked = query.replace('<', "%3C").replace('>', "%3E").replace(' ', "+");
            let found = api
                .get(&format!("search?query={asked}&sort_by=id&sort_order=asc"))
                .body;
            let results = found["results"].as_array().expect("results").iter();
            let ids: Vec<i64> = results.filter_map(|ticket| ticket["id"].as_i64()).collect();
            assert_eq!(ids, wanted, "{query}");
            let stands = |status: &Value| status == "closed";
            let closed_ones = found["results"].as_array().expect("results").iter();
            let closed_ones = closed_ones.filter(|ticket| stands(&ticket["status"])).count();
            assert_eq!(
                closed_ones,
                ids.iter().filter(|id| [closed, cancelled].contains(id)).count()
            );
        }
    });
}
