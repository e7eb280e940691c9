//! Pages and search.

use crate::testing::{ApiDesk, story};
use axum::http::StatusCode;
use serde_json::Value;

fn ids(body: &Value, name: &str) -> Vec<i64> {
    let entries = body[name].as_array().expect("entries").iter();
    entries.filter_map(|entry| entry["id"].as_i64()).collect()
}

/// What a link leads to.
fn follow(api: &ApiDesk, link: &Value) -> Value {
    let link = link.as_str().expect("a link");
    let path = link.strip_prefix("http://desk.lumen.example/api/v2/");
    api.get(path.expect("an absolute link to this desk")).body
}

#[test]
fn pages_lead_forth_and_back_by_cursor() {
    story("cursor pages", |desk| {
        let all: Vec<i64> = (0..5)
            .map(|n| desk.asks(&format!("Q{n}"), "Bonjour").get())
            .collect();
        let api = ApiDesk::new(desk, &desk.ines);
        let first = api.get("tickets.json?page%5Bsize%5D=2").body;
        assert_eq!(
            (ids(&first, "tickets").as_slice(), &first["links"]["prev"]),
            (&all[..2], &Value::Null)
        );
        let second = follow(&api, &first["links"]["next"]);
        let third = follow(&api, &second["links"]["next"]);
        assert_eq!(ids(&second, "tickets"), all[2..4]);
        assert_eq!(ids(&third, "tickets"), all[4..]);
        assert_eq!(
            (&third["meta"]["has_more"], &third["links"]["next"]),
            (&false.into(), &Value::Null)
        );
        let back = follow(&api, &third["links"]["prev"]);
        assert_eq!(ids(&back, "tickets"), all[2..4]);
        let newest = api.get("tickets?page[size]=2&sort=-updated_at").body;
        assert_eq!(ids(&newest, "tickets"), [all[4], all[3]]);
        assert_eq!(
            ids(&follow(&api, &newest["links"]["next"]), "tickets"),
            [all[2], all[1]]
        );
    });
}

#[test]
fn pages_lead_forth_and_back_by_number() {
    story("numbered pages", |desk| {
        let all: Vec<i64> = (0..5)
            .map(|n| desk.asks(&format!("Q{n}"), "Bonjour").get())
            .collect();
        let api = ApiDesk::new(desk, &desk.ines);
        let first = api.get("tickets?per_page=2&include=None").body;
        assert_eq!(
            (ids(&first, "tickets").as_slice(), &first["count"]),
            (&all[..2], &5.into())
        );
        let second = follow(&api, &first["next_page"]);
        assert_eq!(ids(&second, "tickets"), all[2..4]);
        let third = follow(&api, &second["next_page"]);
        assert_eq!(
            (ids(&third, "tickets").as_slice(), &third["next_page"]),
            (&all[4..], &Value::Null)
        );
        assert_eq!(ids(&follow(&api, &third["previous_page"]), "tickets"), all[2..4]);
        assert_eq!(
            api.get("tickets?page=101&per_page=100").status,
            StatusCode::BAD_REQUEST
        );
        let many = format!("tickets/show_many?ids={},{}", all[3], all[0]);
        assert_eq!(ids(&api.get(&many).body, "tickets"), [all[3], all[0]]);
    });
}

#[test]
fn search_finds_tickets_and_people() {
    story("search", |desk| {
        let lamp = desk.asks("Lampe cassée", "Le verre est brisé.").get();
        desk.asks("Facture", "Où est la facture ?");
        let api = ApiDesk::new(desk, &desk.ines);
        api.index();
        let found = api
            .get("search.json?query=type:ticket%20lampes%20status%3Csolved")
            .body;
        assert_eq!(
            (ids(&found, "results").as_slice(), &found["count"]),
            ([lamp].as_slice(), &1.into())
        );
        assert_eq!(found["results"][0]["result_type"], "ticket");
        assert_eq!(
            api.get("search/count?query=requester:camille@posteo.example")
                .body["count"],
            2
        );
        let people = api.get("search?query=type:user%20cami").body;
        assert_eq!(ids(&people, "results"), [desk.camille.id.get()]);
        assert_eq!(api.get("search?query=x&page=11").body["error"], "invalid");
        assert_eq!(api.get("satisfaction_ratings").body["count"], 0);
        assert_eq!(
            api.get("organizations").body["organizations"],
            serde_json::json!([])
        );
    });
}

#[test]
fn what_cannot_be_read_in_the_address_is_refused_and_not_an_empty_list() {
    story("nonsense in the address", |desk| {
        desk.asks("Lampe", "Bonjour");
        let api = ApiDesk::new(desk, &desk.ines);
        for nonsense in [
            "tickets/show_many?ids=a,b",
            "tickets/show_many?ids=1,99999999999999999999",
            "users/show_many?ids=1;2",
            "tickets?sort=nonsense",
            "tickets?sort_by=--id",
            "tickets?sort_order=up",
            "tickets/1/comments?sort=-author",
            "tickets/1/audits?sort_order=1",
            "deleted_tickets?sort_order=later",
            "search?query=lampe&sort_order=x",
            "satisfaction_ratings?start_time=NaN",
            "satisfaction_ratings?end_time=inf",
            "satisfaction_ratings?sort_order=y",
            "survey_responses?assignee_id=-1",
            "survey_responses?ticket_id=0",
        ] {
            let answer = api.get(nonsense);
            assert_eq!(
                answer.status,
                StatusCode::BAD_REQUEST,
                "{nonsense}: {}",
                answer.body
            );
        }
        for well in [
            "tickets/show_many?ids=1,2,",
            "tickets?sort_by=status&sort_order=DESC",
            "tickets?sort=-updated_at",
            "tickets/1/comments?sort=-created_at",
            "survey_responses?score=-2",
            "satisfaction_ratings?start_time=1.5",
        ] {
            let answer = api.get(well);
            assert_eq!(answer.status, StatusCode::OK, "{well}: {}", answer.body);
        }
    });
}
