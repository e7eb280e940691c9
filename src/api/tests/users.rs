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
        let user = json!({"name": "Tom", "email": "Tom@Example.org", "role": "admin", "password_hash": "x", "verified": true});
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
        api.put(&path, json!({"user": {"role": "agent", "notes": "Likes lamps"}}));
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
    });
}

#[test]
fn a_customer_cannot_raise_themselves() {
    story("raising oneself", |desk| {
        let api = ApiDesk::new(desk, &desk.camille);
        let user = json!({"role": "admin", "name": "Camille M.", "verified": true, "suspended": false});
        let changed = api.put(&format!("users/{}", desk.camille.id), json!({"user": user}));
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
