//! Tickets through the API.

use crate::closing::{self, Manners};
use crate::ids::TicketId;
use crate::testing::{ApiDesk, Reply, story};
use crate::tickets::Type;
use axum::http::StatusCode;
use serde_json::{Value, json};

#[test]
fn a_ticket_is_opened_changed_and_deleted() {
    story("a ticket's life", |desk| {
        let api = ApiDesk::new(desk, &desk.ines);
        let made = api.post(
            "tickets.json",
            json!({"ticket": {
                "subject": "Broken lamp",
                "comment": {"body": "The lamp arrived broken, what can I do?"},
                "requester_id": null,
                "requester": {"name": "Tom Reed", "email": "tom@example.org"},
                "tags": ["VIP", "lamp"], "priority": "high", "external_id": "shop-7", "custom_fields": [{"id": 1}],
            }}),
        );
        assert_eq!(made.status, StatusCode::CREATED, "{}", made.body);
        let ticket = &made.body["ticket"];
        assert_eq!(
            (&ticket["status"], &ticket["priority"]),
            (&json!("new"), &json!("high"))
        );
        assert_eq!(ticket["tags"], json!(["lamp", "vip"]));
        assert_eq!(ticket["submitter_id"], ticket["requester_id"]);
        assert_eq!(made.body["audit"]["ticket_id"], ticket["id"]);
        let kinds: Vec<&Value> = events(&made.body["audit"]).map(|event| &event["type"]).collect();
        assert!(
            kinds.contains(&&json!("Create")) && kinds.contains(&&json!("Comment")),
            "{kinds:?}"
        );

        let path = format!("tickets/{}", ticket["id"]);
        let changed = api.put(
            &path,
            json!({"ticket": {
                "status": "hold", "assignee_id": desk.ines.id, "additional_tags": ["fragile"], "remove_tags": ["vip"],
                "comment": {"body": "We ask the maker.", "public": false},
            }}),
        );
        assert_eq!(changed.status, StatusCode::OK, "{}", changed.body);
        assert_eq!(changed.body["ticket"]["status"], "hold");
        assert_eq!(changed.body["ticket"]["tags"], json!(["fragile", "lamp"]));
        let status = events(&changed.body["audit"]).find(|event| event["field_name"] == "status");
        let status = status.expect("the change of status");
        assert_eq!(
            (&status["previous_value"], &status["value"]),
            (&json!("new"), &json!("hold"))
        );

        let comments = api.get(&format!("{path}/comments.json")).body;
        assert_eq!(comments["comments"][1]["public"], false);
        assert_eq!(comments["comments"][1]["author_id"], json!(desk.ines.id));
        assert_eq!(comments["comments"][1]["audit_id"], changed.body["audit"]["id"]);
        assert_eq!(api.get(&format!("{path}/audits")).body["count"], 2);
        assert_eq!(api.get("tickets?external_id=shop-7").body["count"], 1);
        assert_eq!(api.delete(&path).status, StatusCode::NO_CONTENT);
        assert_eq!(api.get(&path).status, StatusCode::NOT_FOUND);

        let trash = api.get("deleted_tickets.json").body;
        assert_eq!(trash["count"], 1);
        let lying = &trash["deleted_tickets"][0];
        assert_eq!(
            (&lying["id"], &lying["previous_state"]),
            (&ticket["id"], &json!("hold"))
        );
        assert_eq!(lying["actor"]["name"], "Ines Keller");
        let page = api.get("deleted_tickets?page[size]=1").body;
        assert_eq!(page["deleted_tickets"][0]["id"], ticket["id"]);
        let restore = format!("deleted_tickets/{}/restore.json", ticket["id"]);
        assert_eq!(api.send("PUT", &restore, &[], vec![]).status, StatusCode::OK);
        assert_eq!(api.get(&path).body["ticket"]["status"], "hold");
        assert_eq!(api.get("deleted_tickets").body["count"], 0);
        assert_eq!(
            api.send("PUT", &restore, &[], vec![]).status,
            StatusCode::NOT_FOUND
        );
    });
}

fn events(audit: &Value) -> impl Iterator<Item = &Value> {
    audit["events"].as_array().expect("events").iter()
}

#[test]
fn the_same_request_again_gives_the_same_ticket() {
    story("idempotency", |desk| {
        let api = ApiDesk::new(desk, &desk.ines);
        let send = |subject: &str| {
            let body = json!({"ticket": {"subject": subject, "comment": {"body": "Hello"}}});
            api.send(
                "POST",
                "tickets",
                &[("idempotency-key", "order-1")],
                body.to_string().into_bytes(),
            )
        };
        let (first, again) = (send("One"), send("One"));
        assert_eq!(first.headers["x-idempotency-lookup"], "miss");
        assert_eq!(again.headers["x-idempotency-lookup"], "hit");
        assert_eq!(first.body, again.body);
        assert_eq!(send("Two").status, StatusCode::BAD_REQUEST);
        assert_eq!(api.get("tickets/count").body["count"]["value"], 1);
    });
}

#[test]
fn a_ticket_whose_type_wants_a_summary_is_not_solved_without_one() {
    story("summary wanted from clients too", |desk| {
        desk.act(|act| {
            let manners = Manners {
                summary_for: vec![Type::Incident],
                ..Manners::default()
            };
            closing::set_manners(act, &manners)
        });
        let ticket = desk.asks("Lampe", "Bonjour");
        let api = ApiDesk::new(desk, &desk.ines);
        let path = format!("tickets/{ticket}");
        let solving = json!({"type": "incident", "status": "solved", "comment": {"body": "Voilà."}});
        let refused = api.put(&path, json!({"ticket": solving}));
        let is_refusal = |refused: &Reply| {
            assert_eq!(
                refused.status,
                StatusCode::UNPROCESSABLE_ENTITY,
                "{}",
                refused.body
            );
            assert_eq!(refused.body["error"], "RecordInvalid");
            let detail = &refused.body["details"]["resolution_summary"][0];
            assert_eq!(detail["error"], "BlankValue", "{}", refused.body);
            assert!(
                detail["description"]
                    .as_str()
                    .is_some_and(|text| text.contains("resolution"))
            );
        };
        is_refusal(&refused);
        let kept = api.get(&path).body["ticket"].clone();
        assert_eq!(
            (&kept["status"], &kept["type"]),
            (&json!("new"), &Value::Null),
            "all or nothing"
        );

        let mut solving = solving;
        solving["resolution_summary"] = json!("A new bulb.");
        let solved = api.put(&path, json!({"ticket": solving}));
        assert_eq!(solved.status, StatusCode::OK, "{}", solved.body);
        assert_eq!(solved.body["ticket"]["status"], "solved");
        let said = |ticket: TicketId| {
            desk.read(move |tx| closing::resolutions(tx, ticket))[0]
                .summary
                .clone()
        };
        assert_eq!(said(ticket), "A new bulb.");
        let again = api.put(&path, json!({"ticket": {"status": "solved", "priority": "low"}}));
        assert_eq!(again.status, StatusCode::OK, "solved already: {}", again.body);

        let new = |summary: &str| {
            let ticket = json!({"subject": "Chaise", "comment": {"body": "Réglé au téléphone."}, "type": "incident",
                "status": "solved", "resolution_summary": summary});
            api.post("tickets", json!({"ticket": ticket}))
        };
        is_refusal(&new(" "));
        let opened = new("Told on the phone.");
        assert_eq!(opened.status, StatusCode::CREATED, "{}", opened.body);
        assert_eq!(opened.body["ticket"]["status"], "solved");
        let id = opened.body["ticket"]["id"].as_i64().expect("an id");
        assert_eq!(said(id.into()), "Told on the phone.");
    });
}

#[test]
fn a_safe_update_fails_when_someone_was_faster() {
    story("safe update", |desk| {
        let ticket = desk.asks("Lampe", "Bonjour");
        let api = ApiDesk::new(desk, &desk.ines);
        let path = format!("tickets/{ticket}");
        let stamp = api.get(&path).body["ticket"]["updated_at"].clone();
        let update = || {
            let ticket = json!({"subject": "Lampe bleue", "safe_update": true, "updated_stamp": stamp});
            api.put(&path, json!({"ticket": ticket}))
        };
        assert_eq!(update().status, StatusCode::OK);
        desk.hours(1);
        desk.replies(ticket, "Bonjour !");
        let late = update();
        assert_eq!(
            (late.status, &late.body["error"]),
            (StatusCode::CONFLICT, &json!("UpdateConflict"))
        );
    });
}

#[test]
fn a_file_sent_ahead_comes_back_by_its_link() {
    story("uploads", |desk| {
        let mut api = ApiDesk::new(desk, &desk.ines);
        let sent = api.send(
            "POST",
            "uploads.json?filename=note.txt",
            &[],
            b"It is broken.".to_vec(),
        );
        assert_eq!(sent.status, StatusCode::CREATED, "{}", sent.body);
        let token = &sent.body["upload"]["token"];
        let ticket = json!({"subject": "Lamp", "comment": {"body": "See file", "uploads": [token]}});
        let made = api.post("tickets", json!({"ticket": ticket})).body;
        let comments = api
            .get(&format!("tickets/{}/comments", made["ticket"]["id"]))
            .body;
        let file = &comments["comments"][0]["attachments"][0];
        assert_eq!(
            (&file["file_name"], &file["size"]),
            (&json!("note.txt"), &json!(13))
        );
        let link = file["content_url"].as_str().expect("a link");
        let (_, path) = link.split_once("/api/v2/").expect("a path");
        api.authorized("");
        let fetched = api.get(path);
        assert_eq!(
            (fetched.status, fetched.bytes.as_slice()),
            (StatusCode::OK, b"It is broken.".as_slice())
        );
        assert_eq!(
            api.get(&path.replace("content/", "content/1")).status,
            StatusCode::NOT_FOUND
        );
    });
}

#[test]
fn customers_have_their_requests_and_see_no_notes() {
    story("requests", |desk| {
        let other = desk.act(|act| crate::people::find_or_add_customer(act, "Eve", "eve@example.org", None));
        let mut api = ApiDesk::new(desk, &desk.camille);
        let request =
            json!({"subject": "Ma lampe", "comment": {"body": "Où est ma lampe ?"}, "priority": "urgent"});
        let made = api.post("requests.json", json!({"request": request}));
        assert_eq!(made.status, StatusCode::CREATED, "{}", made.body);
        let path = format!("requests/{}", made.body["request"]["id"]);
        assert_eq!(made.body["request"]["priority"], "normal");
        api.called_by(&desk.ines);
        let ticket = path.replace("requests", "tickets");
        api.put(
            &ticket,
            json!({"ticket": {"comment": {"body": "Secret", "public": false}}}),
        );
        api.called_by(&desk.camille);
        assert_eq!(api.get(&format!("{path}/comments")).body["count"], 1);
        assert_eq!(api.get("requests").body["count"], 1);
        api.called_by(&other);
        assert_eq!(api.get(&path).status, StatusCode::NOT_FOUND);
        assert_eq!(api.get("requests").body["count"], 0);
    });
}

#[test]
fn people_in_copy_are_named_as_clients_name_them_and_each_gets_an_own_letter() {
    story("email_ccs", |desk| {
        let api = ApiDesk::new(desk, &desk.ines);
        let made = api.post(
            "tickets",
            json!({"ticket": {
                "subject": "Lamp", "requester_id": desk.camille.id, "submitter_id": desk.ines.id,
                "comment": {"body": "We write to you first.", "author_id": desk.ines.id},
                "email_ccs": [{"user_email": "paul@posteo.example", "user_name": "Paul\r\nBcc: x@y.example", "action": "put"}],
                "collaborators": ["anna@posteo.example", {"name": "Eva", "email": "eva@posteo.example"}],
            }}),
        );
        assert_eq!(made.status, StatusCode::CREATED, "{}", made.body);
        let ticket = &made.body["ticket"];
        assert_eq!(ticket["email_cc_ids"].as_array().map(Vec::len), Some(3));
        let id: i64 = ticket["id"].as_i64().expect("an id");
        assert_eq!(desk.outbox_of(id.into()).len(), 4);
        let gone = json!({"ticket": {
            "comment": {"body": "And now without Paul."},
            "email_ccs": [{"user_email": "paul@posteo.example", "action": "delete"}],
        }});
        assert_eq!(api.put(&format!("tickets/{id}"), gone).status, StatusCode::OK);
        let letters = desk.outbox_of(id.into());
        assert_eq!(letters.len(), 7);
        assert!(
            !letters[4..]
                .iter()
                .any(|letter| letter.to_address.starts_with("paul"))
        );
        let wrong = api.put(
            &format!("tickets/{id}"),
            json!({"ticket": {"email_ccs": [{"user_email": "no address"}]}}),
        );
        assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY);
    });
}
