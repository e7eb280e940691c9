//! Categories, impact and the tags of users through the API.

use crate::categories;
use crate::testing::{ApiDesk, story};
use axum::http::StatusCode;
use serde_json::{Value, json};

#[test]
fn a_ticket_is_sorted_shown_found_and_audited() {
    story("sorting by API", |desk| {
        let billing = desk.act(|act| categories::add(act, "Facturation"));
        let old = desk.act(|act| categories::add(act, "Ancienne"));
        desk.act(move |act| categories::set_retired(act, old, true));
        let api = ApiDesk::new(desk, &desk.ines);
        let listed = api.get("categories").body;
        assert_eq!(
            (&listed["count"], &listed["categories"][0]["active"]),
            (&json!(2), &json!(false))
        );
        let one = api.get(&format!("categories/{billing}.json")).body;
        assert_eq!(one["category"]["name"], "Facturation");
        assert_eq!(api.get("categories/99").status, StatusCode::NOT_FOUND);

        let opens = |fields: Value| {
            let mut ticket = json!({"subject": "Lampe", "comment": {"body": "Bonjour"}});
            for (name, value) in fields.as_object().expect("fields") {
                ticket[name] = value.clone();
            }
            api.post("tickets", json!({"ticket": ticket}))
        };
        let made = opens(json!({"category": "facturation", "impact": "medium"}));
        assert_eq!(made.status, StatusCode::CREATED, "{}", made.body);
        let ticket = &made.body["ticket"];
        assert_eq!(ticket["category_id"], billing.get());
        assert_eq!(
            (&ticket["category"], &ticket["impact"]),
            (&json!("Facturation"), &json!("medium"))
        );
        for (wrong, field) in [
            (json!({"category_id": 99}), "category_id"),
            (json!({"category": "Nulle part"}), "category"),
            (json!({"category_id": old.get()}), "category"),
            (json!({"impact": "enormous"}), "impact"),
        ] {
            let refused = opens(wrong);
            assert_eq!(
                refused.status,
                StatusCode::UNPROCESSABLE_ENTITY,
                "{}",
                refused.body
            );
            assert!(
                refused.body["details"][field][0]["description"].is_string(),
                "{}",
                refused.body
            );
        }
        let path = format!("tickets/{}", ticket["id"]);
        let changed = api.put(&path, json!({"ticket": {"category_id": null, "impact": "high"}}));
        let events = &changed.body["audit"]["events"];
        assert_eq!(events[0]["field_name"], "category_id", "{events}");
        assert_eq!(
            (&events[1]["field_name"], &events[1]["previous_value"]),
            (&json!("impact"), &json!("medium"))
        );
        let audits = api.get(&format!("{path}/audits")).body;
        let created = audits["audits"][0]["events"].as_array().expect("events").clone();
        assert!(
            created
                .iter()
                .any(|event| event["field_name"] == "impact" && event["value"] == "medium")
        );
        api.put(&path, json!({"ticket": {"category": "Facturation"}}));
        api.index();
        for query in [
            "category:facturation",
            "impact:high",
            "category%3AFacturation%20impact%3Emedium",
        ] {
            assert_eq!(
                api.get(&format!("search?query={query}")).body["count"],
                1,
                "{query}"
            );
        }
        assert_eq!(api.get("search/count?query=category:ancienne").body["count"], 0);
        // Archived meanwhile: a client that sends the ticket back as it got it changes nothing.
        desk.act(move |act| categories::set_retired(act, billing, true));
        let same = api.put(
            &path,
            json!({"ticket": {"category_id": billing.get(), "priority": "low"}}),
        );
        assert_eq!(same.status, StatusCode::OK, "{}", same.body);
    });
}

#[test]
fn users_have_tags_that_customers_do_not_see() {
    story("user tags", |desk| {
        let mut api = ApiDesk::new(desk, &desk.ines);
        let user = json!({"name": "Tom", "email": "tom@example.org", "tags": ["VIP", "Whole Sale", "vip"], "notes": "Likes lamps"});
        let made = api.post("users", json!({"user": user}));
        assert_eq!(
            made.body["user"]["tags"],
            json!(["vip", "whole_sale"]),
            "{}",
            made.body
        );
        let id = made.body["user"]["id"].clone();
        let tags = format!("users/{id}/tags");
        assert_eq!(
            api.put(&tags, json!({"tags": ["press"]})).body["tags"],
            json!(["press", "vip", "whole_sale"])
        );
        let less = api.send(
            "DELETE",
            &tags,
            &[],
            json!({"tags": ["vip"]}).to_string().into_bytes(),
        );
        assert_eq!(less.body["tags"], json!(["press", "whole_sale"]));
        let set = api.post(&tags, json!({"tags": ["vip"]}));
        assert_eq!(
            (set.status, &set.body["tags"]),
            (StatusCode::CREATED, &json!(["vip"]))
        );
        assert_eq!(api.get(&format!("{tags}.json")).body["tags"], json!(["vip"]));
        let found = api.get("users/search?query=tom").body;
        assert_eq!(found["users"][0]["tags"], json!(["vip"]));
        let ada = desk.ada();
        assert_eq!(
            api.put(&format!("users/{}/tags", ada.id), json!({"tags": ["x"]}))
                .status,
            StatusCode::FORBIDDEN
        );
        let tom = desk
            .read(|tx| crate::people::by_address(tx, "tom@example.org"))
            .expect("Tom");
        api.called_by(&tom);
        let me = api.get("users/me").body;
        assert_eq!(
            (&me["user"]["tags"], &me["user"]["notes"]),
            (&json!([]), &json!(""))
        );
        let path = format!("users/{id}");
        api.put(&path, json!({"user": {"tags": ["king"], "name": "Tom"}}));
        assert_eq!(desk.read(move |tx| crate::people::tags(tx, tom.id)), ["vip"]);
        assert_eq!(api.get(&tags).status, StatusCode::FORBIDDEN);
    });
}
