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
        let user = json!({"name": "Tom", "email": "Tom@Example.org"});
        for (field, value) in [
            ("role", json!("admin")),
            ("role", json!("agent")),
            ("verified", json!(true)),
            ("password", json!("x")),
            ("password_hash", json!("x")),
            ("is_admin", json!(true)),
        ] {
            for path in ["users", "users/create_or_update"] {
                let mut raised = user.clone();
                raised[field] = value.clone();
                let refused = api.post(path, json!({"user": raised}));
                assert_eq!(
                    refused.status,
                    StatusCode::UNPROCESSABLE_ENTITY,
                    "{field} at {path}"
                );
                assert!(
                    refused.body["details"][field].is_array(),
                    "{field}: {}",
                    refused.body
                );
            }
        }
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
        assert_eq!(api.get(&path).body["user"]["role"], "end-user");
        // What a client got it sends back with what it changes.
        let mut whole = api.get(&path).body["user"].clone();
        whole["notes"] = json!("Likes lamps");
        let changed = api.put(&path, json!({ "user": whole }));
        assert_eq!(changed.status, StatusCode::OK, "{}", changed.body);
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
        for field in ["role", "verified", "tags", "notes", "moderator"] {
            let value = match field {
                "verified" | "moderator" => json!(true),
                "tags" => json!(["vip"]),
                _ => json!("admin"),
            };
            let refused = api.put(&path, json!({"user": {"name": "Camille M.", field: value}}));
            assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY, "{field}");
        }
        let changed = api.put(&path, json!({"user": {"name": "Camille M.", "suspended": false}}));
        assert_eq!(changed.body["user"]["name"], "Camille M.");
        let id = desk.camille.id;
        assert_eq!(desk.read(move |tx| people::find(tx, id)).role, Role::Customer);
    });
}

#[test]
fn somebody_administers_the_desk_always() {
    story("the last administrator", |desk| {
        let ada = desk.ada();
        let mut api = ApiDesk::new(desk, &ada);
        let path = format!("users/{}", ada.id);
        let alone = api.put(&path, json!({"user": {"suspended": true}}));
        assert_eq!(alone.status, StatusCode::UNPROCESSABLE_ENTITY, "{}", alone.body);
        let ines = format!("users/{}", desk.ines.id);
        api.put(&ines, json!({"user": {"role": "admin"}}));
        assert_eq!(
            api.put(&path, json!({"user": {"role": "agent"}})).status,
            StatusCode::UNPROCESSABLE_ENTITY
        );
        let away = api.put(&path, json!({"user": {"suspended": true}}));
        assert_eq!(away.status, StatusCode::OK, "{}", away.body);
        api.called_by(&desk.ines);
        assert_eq!(
            api.put(&ines, json!({"user": {"suspended": true}})).status,
            StatusCode::UNPROCESSABLE_ENTITY
        );
        // Added again they come back.
        let ada = desk.ada();
        assert!(!ada.suspended);
    });
}

#[test]
fn a_suspension_ends_the_sessions_for_good() {
    story("suspended and back", |desk| {
        let ada = desk.ada();
        let api = ApiDesk::new(desk, &ada);
        let id = desk.ines.id;
        let secret = desk.act(move |act| people::sign_in::start_session(act, id));
        let signed_in = || {
            let (secret, now) = (secret.clone(), desk.now());
            desk.read(move |tx| people::sign_in::session_viewer(tx, &secret, now))
                .is_some()
        };
        assert!(signed_in());
        for suspended in [true, false] {
            let path = format!("users/{id}");
            let answer = api.put(&path, json!({"user": {"suspended": suspended}}));
            assert_eq!(answer.status, StatusCode::OK, "{}", answer.body);
            assert!(!signed_in(), "suspended: {suspended}");
        }
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
