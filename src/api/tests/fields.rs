//! What a client writes is kept or refused by its field's name, never dropped.

use crate::brands;
use crate::testing::{ApiDesk, story};
use crate::tickets::Status;
use axum::http::StatusCode;
use serde_json::{Value, json};

#[test]
fn a_closed_ticket_stays_as_it_is() {
    story("closed tickets", |desk| {
        let id = desk.asks("Lampe", "Bonjour");
        desk.sets(id, Status::Closed);
        let api = ApiDesk::new(desk, &desk.ines);
        let path = format!("tickets/{id}");
        let before = api.get(&path).body;
        for change in [
            json!({"subject": "Chaise"}),
            json!({"priority": "high"}),
            json!({"status": "open"}),
            json!({"tags": ["x"]}),
            json!({"additional_tags": ["x"]}),
            json!({"assignee_id": desk.ines.id}),
            json!({"requester_id": desk.ines.id}),
            json!({"external_id": "7"}),
            json!({"email_ccs": ["anna@posteo.example"]}),
            json!({"comment": {"body": "Hm", "public": false}}),
        ] {
            let refused = api.put(&path, json!({"ticket": change}));
            assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY, "{change}");
            assert_eq!(
                refused.body["details"]["status"][0]["error"], "InvalidValue",
                "{change}"
            );
        }
        for method in ["POST", "PUT"] {
            let body = json!({"tags": ["x"]}).to_string().into_bytes();
            let refused = api.send(method, &format!("{path}/tags"), &[], body);
            assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY, "{method}");
        }
        assert_eq!(api.get(&path).body, before);
        assert_eq!(api.delete(&path).status, StatusCode::NO_CONTENT);
    });
}

#[test]
fn no_tag_pushes_out_another_and_each_is_written_once() {
    story("tags", |desk| {
        let id = desk.asks("Lampe", "Bonjour");
        let api = ApiDesk::new(desk, &desk.ines);
        let (path, tags) = (format!("tickets/{id}"), format!("tickets/{id}/tags"));
        let hundred: Vec<String> = (0..100).map(|n| format!("t{n:03}")).collect();
        let too_many = [hundred.clone(), vec!["aaa".to_owned()]].concat();
        assert_eq!(
            api.post(&tags, json!({"tags": hundred})).status,
            StatusCode::CREATED
        );
        for (refused, what) in [
            (api.put(&tags, json!({"tags": ["aaa"]})), "added"),
            (
                api.put(&path, json!({"ticket": {"additional_tags": ["aaa"]}})),
                "in the ticket",
            ),
            (api.post(&tags, json!({"tags": ["x".repeat(101)]})), "too long"),
            (
                api.post(
                    "tickets",
                    json!({"ticket": {"description": "x", "tags": too_many}}),
                ),
                "new",
            ),
        ] {
            assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY, "{what}");
            assert!(
                refused.body["details"]["tags"][0]["description"].is_string(),
                "{what}: {}",
                refused.body
            );
        }
        assert_eq!(api.get(&tags).body["tags"], json!(hundred));
        let user = format!("users/{}/tags", desk.camille.id);
        let refused = api.post(&user, json!({"tags": too_many}));
        assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);

        // "é" in one piece and in two is the same letter.
        let both = json!({"tags": ["caf\u{e9}", "cafe\u{301}", "VIP", "Whole Sale"]});
        assert_eq!(
            api.post(&tags, both).body["tags"],
            json!(["café", "vip", "whole_sale"])
        );
        let delete = |path: &str, tags: Value| {
            api.send(
                "DELETE",
                path,
                &[],
                json!({"tags": tags}).to_string().into_bytes(),
            )
        };
        assert_eq!(
            delete(&tags, json!(["CAFE\u{301}", "whole sale"])).body["tags"],
            json!(["vip"])
        );
        let less = api.put(&path, json!({"ticket": {"remove_tags": ["Vip"]}}));
        assert_eq!(less.body["ticket"]["tags"], json!([]));
        api.post(&user, json!({"tags": ["Gold"]}));
        assert_eq!(delete(&user, json!(["GOLD"])).body["tags"], json!([]));
        assert_eq!(api.put(&tags, json!({})).status, StatusCode::BAD_REQUEST);
    });
}

#[test]
fn a_safe_update_of_tags_fails_when_someone_was_faster() {
    story("safe tags", |desk| {
        let id = desk.asks("Lampe", "Bonjour");
        let api = ApiDesk::new(desk, &desk.ines);
        let tags = format!("tickets/{id}/tags");
        let stamp = api.get(&format!("tickets/{id}")).body["ticket"]["updated_at"].clone();
        let safe = json!({"tags": ["a"], "safe_update": "true", "updated_stamp": stamp});
        assert_eq!(api.put(&tags, safe.clone()).status, StatusCode::OK);
        desk.hours(1);
        desk.replies(id, "Bonjour !");
        for method in ["POST", "PUT", "DELETE"] {
            let late = api.send(method, &tags, &[], safe.to_string().into_bytes());
            assert_eq!(
                (late.status, &late.body["error"]),
                (StatusCode::CONFLICT, &json!("UpdateConflict"))
            );
        }
        let without = json!({"tags": ["a"], "safe_update": true});
        assert_eq!(api.put(&tags, without).status, StatusCode::UNPROCESSABLE_ENTITY);
        assert_eq!(api.get(&tags).body["tags"], json!(["a"]));
    });
}

#[test]
fn what_the_desk_does_not_keep_is_refused_by_its_name() {
    story("fields not kept", |desk| {
        let id = desk.asks("Lampe", "Bonjour");
        let ada = desk.ada();
        let mut api = ApiDesk::new(desk, &ada);
        let path = format!("tickets/{id}");
        for (field, value) in [
            ("custom_fields", json!([{"id": 7, "value": "gold"}])),
            ("fields", json!([{"id": 7, "value": true}])),
            ("organization_id", json!(5)),
            ("followers", json!([{"user_id": ada.id}])),
            ("follower_ids", json!([ada.id])),
            ("ticket_form_id", json!(3)),
            ("problem_id", json!(id.get())),
            ("macro_ids", json!([1])),
        ] {
            let mut fields = json!({"description": "Bonjour"});
            fields[field] = value.clone();
            for answer in [
                api.put(&path, json!({"ticket": {field: value}})),
                api.post("tickets", json!({"ticket": fields})),
            ] {
                assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY, "{field}");
                assert!(
                    answer.body["details"][field].is_array(),
                    "{field}: {}",
                    answer.body
                );
            }
        }
        // A client that sends a ticket or a user back as it got it loses nothing.
        let ticket = api.get(&path).body["ticket"].clone();
        let same = api.put(&path, json!({"ticket": ticket}));
        assert_eq!(same.status, StatusCode::OK, "{}", same.body);
        let user = format!("users/{}", desk.camille.id);
        let whole = api.get(&user).body["user"].clone();
        let same = api.put(&user, json!({"user": whole}));
        assert_eq!(same.status, StatusCode::OK, "{}", same.body);
        for (field, value) in [
            ("organization_id", json!(5)),
            ("organization", json!({"name": "Acme"})),
            ("user_fields", json!({"floor": 3})),
            ("signature", json!("Best")),
            ("locale", json!("es")),
            ("locale_id", json!(2)),
            ("time_zone", json!("Middle of Nowhere")),
            ("iana_time_zone", json!("Europe/Nowhere")),
            ("name", json!(" ")),
            ("phone", json!("1".repeat(300))),
        ] {
            let refused = api.put(&user, json!({"user": {field: value}}));
            assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY, "{field}");
            assert!(
                refused.body["details"][field].is_array(),
                "{field}: {}",
                refused.body
            );
        }
        api.called_by(&desk.camille);
        for (field, value) in [
            ("custom_fields", json!([{"id": 7, "value": 1}])),
            ("email_ccs", json!(["x@y.example"])),
        ] {
            let request = json!({"subject": "Lampe", "comment": {"body": "Bonjour"}, field: value});
            let refused = api.post("requests", json!({"request": request}));
            assert!(
                refused.body["details"][field].is_array(),
                "{field}: {}",
                refused.body
            );
        }
    });
}

#[test]
fn phone_alias_and_details_are_kept() {
    story("user details", |desk| {
        let mut api = ApiDesk::new(desk, &desk.ines);
        let user = json!({"name": "Tom", "email": "tom@example.org", "phone": "+33 1 23 45", "alias": "Tommy",
            "details": "Second floor", "time_zone": "Paris"});
        let made = api.post("users", json!({"user": user})).body["user"].clone();
        assert_eq!(
            (
                &made["phone"],
                &made["alias"],
                &made["details"],
                &made["time_zone"]
            ),
            (
                &json!("+33 1 23 45"),
                &json!("Tommy"),
                &json!("Second floor"),
                &json!("Europe/Paris")
            )
        );
        let path = format!("users/{}", made["id"]);
        api.put(&path, json!({"user": {"phone": null}}));
        let now = api.get(&path).body["user"].clone();
        assert_eq!((&now["phone"], &now["alias"]), (&Value::Null, &json!("Tommy")));
        api.called_by(&desk.camille);
        let own = api.put(
            &format!("users/{}", desk.camille.id),
            json!({"user": {"alias": "Queen"}}),
        );
        assert_eq!(
            own.status,
            StatusCode::UNPROCESSABLE_ENTITY,
            "what the desk notes is for those who work here"
        );
    });
}

#[test]
fn a_ticket_moves_to_another_brand_and_its_mailbox() {
    story("brand by API", |desk| {
        let other = desk.act(|act| brands::add(act, "Nordlicht"));
        let id = desk.asks("Lampe", "Bonjour");
        let api = ApiDesk::new(desk, &desk.ines);
        let path = format!("tickets/{id}");
        let moved = api.put(&path, json!({"ticket": {"brand_id": other.get()}}));
        assert_eq!(moved.body["ticket"]["brand_id"], other.get(), "{}", moved.body);
        let event = &moved.body["audit"]["events"][0];
        assert_eq!(
            (&event["field_name"], &event["value"]),
            (&json!("brand_id"), &json!(other.to_string()))
        );
        assert_eq!(api.get(&path).body["ticket"]["brand_id"], other.get());
        for wrong in [json!(99), json!("x")] {
            let refused = api.put(&path, json!({"ticket": {"brand_id": wrong}}));
            assert!(refused.body["details"]["brand_id"].is_array(), "{}", refused.body);
        }
        // The mailbox a client names is where letters leave from.
        let opens = |recipient: &str| {
            api.post(
                "tickets",
                json!({"ticket": {"description": "Hello", "recipient": recipient}}),
            )
        };
        let made = opens("Support@Lumen.example");
        assert_eq!(
            made.body["ticket"]["recipient"], "support@lumen.example",
            "{}",
            made.body
        );
        assert!(opens("nobody@lumen.example").body["details"]["recipient"].is_array());
        let usual = api.post("tickets", json!({"ticket": {"description": "Hello"}}));
        assert_eq!(usual.body["ticket"]["recipient"], "support@lumen.example");
    });
}

#[test]
fn who_is_in_copy_is_who_the_list_names() {
    story("lists of ids", |desk| {
        let id = desk.asks("Lampe", "Bonjour");
        let api = ApiDesk::new(desk, &desk.ines);
        let path = format!("tickets/{id}");
        let copies = |fields: Value| {
            let answer = api.put(&path, json!({"ticket": fields}));
            assert_eq!(answer.status, StatusCode::OK, "{}", answer.body);
            answer.body["ticket"]["email_cc_ids"].clone()
        };
        let two = copies(json!({"email_ccs": ["anna@posteo.example", "paul@posteo.example"]}));
        let [anna, paul] = [two[0].clone(), two[1].clone()];
        assert_eq!(copies(json!({"collaborator_ids": [paul]})), json!([paul]));
        assert_eq!(copies(json!({"additional_collaborators": [anna]})), two);
        assert_eq!(copies(json!({"email_cc_ids": []})), json!([]));
    });
}

#[test]
fn a_byte_order_mark_before_a_body_is_no_part_of_it() {
    story("byte order mark", |desk| {
        let id = desk.asks("Lampe", "Bonjour");
        let api = ApiDesk::new(desk, &desk.ines);
        let marked = |body: Value| [b"\xEF\xBB\xBF".as_slice(), body.to_string().as_bytes()].concat();
        let ticket = json!({"ticket": {"subject": "Straße", "comment": {"body": "x"}}});
        for (method, path, body) in [
            ("POST", "tickets".to_owned(), ticket),
            (
                "PUT",
                format!("tickets/{id}"),
                json!({"ticket": {"subject": "Lampe bleue"}}),
            ),
            ("PUT", format!("tickets/{id}/tags"), json!({"tags": ["a"]})),
        ] {
            let answer = api.send(method, &path, &[], marked(body));
            assert!(answer.status.is_success(), "{method} {path}: {}", answer.body);
        }
        let twice = [b"\xEF\xBB\xBF".as_slice(), &marked(json!({"ticket": {}}))].concat();
        assert_eq!(
            api.send("POST", "tickets", &[], twice).status,
            StatusCode::BAD_REQUEST
        );
    });
}
