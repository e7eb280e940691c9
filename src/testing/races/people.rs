//! Programs that make and change people and hand in files, at the same moment.

use super::{CROWD, at_once, in_turn, race};
use crate::people;
use crate::store::MIGRATIONS;
use crate::testing::{ApiDesk, TestDesk};
use database::testing::{crowded_postgres_from, sqlite_from};
use serde_json::{Value, json};

/// What a client of Ada's was told.
fn ask(desk: &TestDesk, token: &str, method: &str, path: &str, body: &Value) -> String {
    let mut api = ApiDesk::calling(desk);
    api.authorized(&format!("Bearer {token}"));
    let reply = api.send(method, path, &[], body.to_string().into_bytes());
    reply.status.to_string()
}

fn token(desk: &TestDesk) -> String {
    let ada = desk.ada();
    ApiDesk::calling(desk).called_by(&ada)
}

#[test]
fn one_address_makes_one_user() {
    let user = json!({"user": {"name": "Nina", "email": "nina@posteo.example"}});
    let census = race("users", in_turn(), token, |desk, token, _| {
        ask(desk, token, "POST", "users", &user)
    });
    assert_eq!(census["told: 201 Created"], 1);
    let census = race("users made or updated", in_turn(), token, |desk, token, _| {
        ask(desk, token, "POST", "users/create_or_update", &user)
    });
    assert_eq!(
        (census["told: 201 Created"], census["told: 200 OK"]),
        (1, CROWD as i64 - 1)
    );
}

#[test]
fn one_id_of_another_system_makes_one_user() {
    let census = race("external ids", in_turn(), token, |desk, token, number| {
        let email = format!("nina{number}@posteo.example");
        let user = json!({"user": {"name": "Nina", "email": email, "external_id": "crm-1"}});
        ask(desk, token, "POST", "users/create_or_update", &user)
    });
    assert_eq!(census["told: 201 Created"], 1);
}

#[test]
fn a_new_requester_is_one_person_however_many_tickets_name_them() {
    let census = race("requesters", in_turn(), token, |desk, token, number| {
        let ticket = json!({"ticket": {"subject": format!("Lampe {number}"), "comment": {"body": "Cassée"},
            "requester": {"name": "Nina", "email": "nina@posteo.example"}}});
        ask(desk, token, "POST", "tickets", &ticket)
    });
    assert_eq!(census["told: 201 Created"], CROWD as i64);
}

#[test]
fn changes_of_one_user_do_not_undo_each_other() {
    let engines = [Some(sqlite_from(MIGRATIONS)), crowded_postgres_from(MIGRATIONS)];
    for database in engines.into_iter().flatten() {
        let desk = TestDesk::on(database);
        let token = token(&desk);
        at_once(|number| {
            let field = match number % 3 {
                0 => json!({"notes": "Vip"}),
                1 => json!({"external_id": "crm-7"}),
                _ => json!({"time_zone": "Europe/Paris"}),
            };
            let path = format!("users/{}", desk.camille.id);
            ask(&desk, &token, "PUT", &path, &json!({ "user": field }))
        });
        let camille = desk.camille.id;
        let person = desk.read(move |tx| people::find(tx, camille));
        assert_eq!(person.notes, "Vip");
        assert_eq!(person.external_id.as_deref(), Some("crm-7"));
        assert_eq!(person.time_zone.as_deref(), Some("Europe/Paris"));
    }
}

#[test]
fn an_upload_goes_with_one_ticket() {
    let scene = |desk: &TestDesk| {
        let token = token(desk);
        let mut api = ApiDesk::calling(desk);
        api.authorized(&format!("Bearer {token}"));
        let upload = api.send("POST", "uploads?filename=plan.txt", &[], b"a plan".to_vec());
        let upload = upload.body["upload"]["token"].as_str().expect("a token");
        (token.clone(), upload.to_owned())
    };
    let census = race("an upload", in_turn(), scene, |desk, (token, upload), number| {
        let comment = json!({"body": "See the plan", "uploads": [upload]});
        let ticket = json!({"ticket": {"subject": format!("Plan {number}"), "comment": comment}});
        ask(desk, token, "POST", "tickets", &ticket)
    });
    assert_eq!(census["told: 201 Created"], 1);
}
