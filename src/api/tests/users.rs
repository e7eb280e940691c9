//! Users through the API.

use crate::people::{self, Role};
use crate::testing::{ApiDesk, story};
use axum::http::StatusCode;
use serde_json::json;

#[test]
fn agents_make_customers_and_only_administrators_make_agents() {
    story("users", |desk| {
        let ada = desk.ada();
        let mut api = ApiDesk::new(desk, &desk.ines);
        let mut user = json!({"name": "Tom", "email": "Tom@Example.org", "role": "admin", "password_hash": "x", "verified": true});
        for role in ["admin", "agent"] {
            user["role"] = json!(role);
            for path in ["users", "users/create_or_update"] {
                let refused = api.post(path, json!({"user": user}));
                assert_eq!(
                    refused.status,
                    StatusCode::UNPROCESSABLE_ENTITY,
                    "{role} at {path}"
                );
                assert!(refused.body["details"]["role"].is_array(), "{}", refused.body);
            }
        }
        user["role"] = json!("end-user");
        let made = api.post("users", json!({"user": user}));
        assert_eq!(made.status, StatusCode::CREATED, "{}", made.body);
        let tom = &made.body["user"];
        assert_eq!(
            (&tom["role"], &tom["verified"]),
            (&json!("end-user"), &json!(false))
        );
        let again = api.post("users", json!({"user": user}));
        assert_eq!(again.body["details"]["email"][0]["error"], "DuplicateValue");
        let path = format!("users/{}", tom["id"]);
        let refused = api.put(&path, json!({"user": {"role": "agent", "notes": "Hates lamps"}}));
        assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
        api.put(
            &path,
            json!({"user": {"role": "end-user", "notes": "Likes lamps"}}),
        );
        assert_eq!(api.get(&path).body["user"]["role"], "end-user");
        assert_eq!(api.get(&path).body["user"]["notes"], "Likes lamps");
        assert_eq!(
            api.put(&format!("users/{}", ada.id), json!({"user": {"name": "X"}}))
                .status,
            StatusCode::FORBIDDEN
        );
        api.called_by(&ada);
        assert_eq!(
            api.put(&path, json!({"user": {"role": "agent"}})).body["user"]["role"],
            "agent"
        );
        let lowered = api.put(&format!("users/{}", ada.id), json!({"user": {"role": "agent"}}));
        assert_eq!(
            lowered.status,
            StatusCode::UNPROCESSABLE_ENTITY,
            "nobody locks themselves out"
        );
    });
}

#[test]
fn an_address_is_taken_that_letters_can_be_sent_to_and_no_other() {
    story("addresses", |desk| {
        let api = ApiDesk::new(desk, &desk.ines);
        let long = format!("{}@c.example", "a".repeat(65));
        let longer = format!("a@{}.example", "b".repeat(250));
        for (address, status) in [
            ("\"a b\"@c.example", StatusCode::CREATED),
            ("john..doe@c.example", StatusCode::CREATED),
            ("a.@c.example", StatusCode::CREATED),
            (long.as_str(), StatusCode::UNPROCESSABLE_ENTITY),
            (longer.as_str(), StatusCode::UNPROCESSABLE_ENTITY),
            ("a b@c.example", StatusCode::UNPROCESSABLE_ENTITY),
            ("a@b@c.example", StatusCode::UNPROCESSABLE_ENTITY),
        ] {
            let made = api.post("users", json!({"user": {"name": "Tom", "email": address}}));
            assert_eq!(made.status, status, "{address}: {}", made.body);
            let requester = json!({"name": "Tom", "email": address});
            let ticket = json!({"subject": "Lamp", "requester": requester, "comment": {"body": "Hello"}});
            let opened = api.post("tickets", json!({"ticket": ticket}));
            assert_eq!(opened.status, status, "{address}: {}", opened.body);
        }
        // Both ways of writing odd dots are one mailbox.
        let quoted = json!({"user": {"name": "Tom", "email": "\"john..doe\"@c.example"}});
        let again = api.post("users", quoted);
        assert_eq!(
            again.body["details"]["email"][0]["error"], "DuplicateValue",
            "{}",
            again.body
        );
    });
}

#[test]
fn a_customer_cannot_raise_themselves() {
    story("raising oneself", |desk| {
        let api = ApiDesk::new(desk, &desk.camille);
        let path = format!("users/{}", desk.camille.id);
        let raised = api.put(&path, json!({"user": {"role": "admin", "name": "Camille A."}}));
        assert_eq!(raised.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(raised.body["details"]["role"].is_array(), "{}", raised.body);
        let user = json!({"role": "end-user", "name": "Camille M.", "verified": true, "suspended": false});
        let changed = api.put(&path, json!({"user": user}));
        assert_eq!(
            (&changed.body["user"]["role"], &changed.body["user"]["name"]),
            (&json!("end-user"), &json!("Camille M."))
        );
        let id = desk.camille.id;
        assert_eq!(desk.read(move |tx| people::find(tx, id)).role, Role::Customer);
    });
}

#[test]
fn users_are_listed_found_and_kept_in_step() {
    story("listing users", |desk| {
        let api = ApiDesk::new(desk, &desk.ines);
        assert_eq!(api.get("users.json?role=end-user").body["count"], 1);
        assert_eq!(
            api.get("users?role[]=agent&role[]=admin&page[size]=5").body["users"][0]["name"],
            "Ines Keller"
        );
        let user = json!({"name": "Tom", "email": "tom@example.org", "external_id": "7"});
        let made = api.post("users/create_or_update", json!({"user": user}));
        let again = api.post(
            "users/create_or_update",
            json!({"user": {"external_id": "7", "name": "Tom Reed"}}),
        );
        assert_eq!((made.status, again.status), (StatusCode::CREATED, StatusCode::OK));
        assert_eq!(again.body["user"]["name"], "Tom Reed");
        assert_eq!(api.get("users/search?external_id=7").body["count"], 1);
        assert_eq!(
            api.get("users/search.json?query=tom@example.org").body["users"][0]["name"],
            "Tom Reed"
        );
    });
}
