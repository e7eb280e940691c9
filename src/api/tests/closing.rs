//! Closing policies and simulations by the API.

use crate::testing::{ApiDesk, story};
use axum::http::StatusCode;
use serde_json::json;

#[test]
fn a_policy_is_read_and_tried_by_an_administrator() {
    story("api_simulations", |desk| {
        let ticket = desk.asks("Lampe", "Elle clignote.");
        desk.replies_and_waits(ticket, "Depuis quand ?");
        desk.runs_to("2026-11-20T09:00:00Z");
        let api = ApiDesk::new(desk, &desk.ada());
        let list = api.get("closing_policies.json").body;
        assert_eq!(list["count"], 1);
        let policy = &list["closing_policies"][0];
        assert_eq!(
            (&policy["name"], &policy["active"]),
            (&json!("B2C standard"), &json!(true))
        );
        let mut rules = policy["rules"].clone();
        rules["pending"][2]["after"] = json!({"business_days": 20});
        let started = api.post(
            "closing_policies/1/simulations",
            json!({"simulation": {"days": 60, "rules": rules}}),
        );
        assert_eq!(started.status, StatusCode::CREATED);
        let id = started.body["closing_simulation"]["id"].clone();
        let mut job = started.body;
        for _ in 0..500 {
            job = api.get(&format!("closing_simulations/{id}")).body;
            if job["closing_simulation"]["status"] != "running" {
                break;
            }
            std::thread::sleep(std::time::Duration::from_millis(20));
        }
        let job = &job["closing_simulation"];
        assert_eq!(job["status"], "done", "{job}");
        let sides = &job["figures"]["sides"];
        assert_eq!(
            (&sides[0]["waiting"], &sides[0]["solved"]),
            (&json!(1), &json!(1))
        );
        assert_eq!(
            (&sides[1]["waiting"], &sides[1]["solved"]),
            (&json!(1), &json!(0))
        );
        let wrong = api.post(
            "closing_policies/1/simulations",
            json!({"simulation": {"days": 3}}),
        );
        assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert_eq!(api.get("closing_policies/99").status, StatusCode::NOT_FOUND);
    });
}

#[test]
fn nobody_else_sees_policies() {
    story("api_simulations_rights", |desk| {
        let api = ApiDesk::new(desk, &desk.ines);
        assert_eq!(api.get("closing_policies").status, StatusCode::FORBIDDEN);
        assert_eq!(
            api.post("closing_policies/1/simulations", json!({})).status,
            StatusCode::FORBIDDEN
        );
    });
}

#[test]
fn a_reply_by_the_api_is_the_last_letter_where_the_policy_says_so() {
    use crate::closing::{Preset, editing};
    use crate::correspondence::outbox::Purpose;
    story("api_way_back", |desk| {
        desk.act(|act| {
            let id = editing::add_preset(act, Preset::AgentDriven, "Agent-driven")?;
            editing::switch(act, id, true, editing::Fate::StartToday, None)
        });
        let api = ApiDesk::new(desk, &desk.ines);
        let (together, later) = (desk.asks("Lampe", "Bonjour"), desk.asks("Chaise", "Bonjour"));
        let comment = json!({"body": "C'est réparé.", "public": true});
        let put = |ticket, change| api.put(&format!("tickets/{ticket}"), json!({"ticket": change}));
        put(together, json!({"comment": comment, "status": "solved"}));
        put(later, json!({"comment": comment}));
        put(later, json!({"status": "solved"}));
        for ticket in [together, later] {
            assert_eq!(desk.ticket(ticket).status.as_str(), "solved");
            assert!(
                desk.letters(ticket, Purpose::Notice).is_empty(),
                "a second letter"
            );
            let reply = desk
                .letters(ticket, Purpose::Reply)
                .remove(0)
                .contents()
                .expect("a letter");
            assert!(
                reply.text.contains("même une fois votre demande résolue"),
                "{}",
                reply.text
            );
        }
    });
}
