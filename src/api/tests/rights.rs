//! Who may see and say what, through every door of the API (threat A1).

use crate::ids::TicketId;
use crate::languages::Language;
use crate::people::{Person, Role};
use crate::testing::{ApiDesk, TestDesk, story};
use crate::tickets::{self, Status};
use axum::http::StatusCode;
use serde_json::{Value, json};

/// A ticket whose first comment is a note to colleagues.
fn opened_with_a_note(api: &ApiDesk, requester: &Person) -> Value {
    let ticket =
        json!({"requester_id": requester.id, "comment": {"body": "Careful: owes us money", "public": false}});
    let made = api.post("tickets", json!({"ticket": ticket}));
    assert_eq!(made.status, StatusCode::CREATED, "{}", made.body);
    made.body["ticket"].clone()
}

#[test]
fn a_ticket_is_a_request_once_something_public_is_said_and_begins_there() {
    story("first readable message", |desk| {
        let mut api = ApiDesk::new(desk, &desk.ines);
        let ticket = opened_with_a_note(&api, &desk.camille);
        let id: TicketId = ticket["id"].as_i64().expect("an id").into();
        assert_eq!(ticket["description"], "Careful: owes us money");
        assert_eq!(
            (&ticket["submitter_id"], &ticket["subject"]),
            (&json!(desk.ines.id), &json!("")),
            "a note is the caller's, and no subject for the customer to read"
        );
        let path = format!("requests/{id}");
        let link = crate::correspondence::ticket_link(&desk.desk, id, desk.camille.id);
        for caller in [&desk.camille, &desk.ines] {
            api.called_by(caller);
            assert_eq!(api.get(&path).status, StatusCode::NOT_FOUND);
            assert_eq!(api.get(&format!("{path}/comments")).status, StatusCode::NOT_FOUND);
            let body = json!({"request": {"solved": true, "comment": {"body": "Hello"}}});
            assert_eq!(api.put(&path, body).status, StatusCode::NOT_FOUND);
        }
        api.called_by(&desk.camille);
        assert_eq!(api.get("requests").body["count"], 0);
        assert_eq!(api.get("requests?page[size]=5").body["requests"], json!([]));
        assert_eq!(desk.get(&link).status, StatusCode::NOT_FOUND);

        desk.replies(id, "Bonjour, une question.");
        for caller in [&desk.camille, &desk.ines] {
            api.called_by(caller);
            let request = api.get(&path).body["request"].clone();
            assert_eq!(request["description"], "Bonjour, une question.", "{request}");
            assert_eq!(api.get(&format!("{path}/comments")).body["count"], 1);
        }
        api.called_by(&desk.camille);
        let listed = api.get("requests").body;
        assert_eq!(
            (&listed["count"], &listed["requests"][0]["description"]),
            (&json!(1), &json!("Bonjour, une question."))
        );
        assert!(!listed.to_string().contains("money"), "{listed}");
        assert!(!desk.get(&link).page().contains("money"));
        api.called_by(&desk.ines);
        let whole = api.get(&format!("tickets/{id}")).body;
        assert_eq!(whole["ticket"]["description"], "Careful: owes us money");
    });
}

#[test]
fn whoever_is_put_in_copy_sees_what_is_said_from_then_on_and_does_not_end_it() {
    story("in copy later", |desk| {
        let id = desk.asks("Lampe", "Mon code est 4711.");
        desk.replies(id, "Merci.");
        let paul = desk.customer("Paul", "paul@posteo.example", Language::French);
        joins(desk, id, &paul);
        let mut api = ApiDesk::new(desk, &paul);
        let path = format!("requests/{id}");
        assert_eq!(
            api.get(&path).status,
            StatusCode::NOT_FOUND,
            "nothing was said to him"
        );
        desk.replies(id, "Paul nous aide.");
        let request = api.get(&path).body["request"].clone();
        assert_eq!(request["description"], "Paul nous aide.");
        assert_eq!(api.get(&format!("{path}/comments")).body["count"], 1);
        let letters = desk.outbox_of(id);
        let to_paul = letters
            .iter()
            .rfind(|letter| letter.to_address.starts_with("paul"));
        let to_paul = to_paul.expect("a letter").contents.clone();
        assert!(!to_paul.contains("4711"), "{to_paul}");

        desk.sets(id, Status::Pending);
        let solve = || api.put(&path, json!({"request": {"solved": true}}));
        assert_eq!(solve().status, StatusCode::FORBIDDEN);
        let page = crate::correspondence::ticket_link(&desk.desk, id, paul.id);
        assert!(!desk.get(&page).page().contains(r#"value="solved""#));
        let clicked = desk.post(&format!("{page}/choice"), &[("do", "solved")]);
        assert_eq!(clicked.status, StatusCode::FORBIDDEN);
        assert_eq!(desk.ticket(id).status, Status::Pending);
        let said = api.put(&path, json!({"request": {"comment": {"body": "Voilà."}}}));
        assert_eq!(said.status, StatusCode::OK, "{}", said.body);
        assert_eq!(desk.ticket(id).status, Status::Open, "it is an answer");

        // Of what follows a closed request he sees what he said himself.
        desk.sets(id, Status::Closed);
        let next = api.put(
            &path,
            json!({"request": {"comment": {"body": "Encore une chose."}, "solved": true}}),
        );
        assert_eq!(
            next.body["request"]["description"], "Encore une chose.",
            "{}",
            next.body
        );
        let follow_up: TicketId = next.body["request"]["id"].as_i64().expect("an id").into();
        assert_ne!(follow_up, id);
        assert_eq!(desk.ticket(follow_up).status, Status::New);
        api.called_by(&desk.camille);
        assert_eq!(
            api.put(&path, json!({"request": {"solved": true}})).status,
            StatusCode::UNPROCESSABLE_ENTITY,
            "closed"
        );
    });
}

/// Somebody is put in copy.
fn joins(desk: &TestDesk, ticket: TicketId, person: &Person) {
    let person = person.id;
    desk.act(move |act| tickets::join(act, ticket, person));
}

#[test]
fn an_agents_words_among_requests_are_the_desks_reply() {
    story("agents among requests", |desk| {
        let id = desk.asks("Lampe", "Bonjour");
        desk.replies(id, "Est-elle arrivée ?");
        desk.sets(id, Status::Pending);
        let api = ApiDesk::new(desk, &desk.ines);
        let before = desk.outbox_of(id).len();
        let said = api.put(
            &format!("requests/{id}"),
            json!({"request": {"comment": {"body": "Toujours rien ?"}}}),
        );
        assert_eq!(said.status, StatusCode::OK, "{}", said.body);
        assert_eq!(
            desk.ticket(id).status,
            Status::Pending,
            "no answer of the customer's"
        );
        assert_eq!(desk.outbox_of(id).len(), before + 1, "the customer gets a letter");
    });
}

/// What a caller tries, and the status of each in turn: customer, in copy, another customer, light agent, agent, admin.
struct Try {
    what: &'static str,
    method: &'static str,
    path: &'static str,
    body: Value,
    statuses: [u16; 6],
}

fn tries(desk: &TestDesk, other: &Person) -> Vec<Try> {
    let one = |what, method, path, body, statuses| Try {
        what,
        method,
        path,
        body,
        statuses,
    };
    let (camille, ines) = (desk.camille.id, desk.ines.id);
    let ticket_with = |fields: Value| json!({"ticket": fields});
    let request_with = |fields: Value| json!({"request": fields});
    vec![
        one(
            "sees the ticket",
            "GET",
            "tickets/{id}",
            Value::Null,
            [403, 403, 403, 200, 200, 200],
        ),
        one(
            "sees the request",
            "GET",
            "requests/{id}",
            Value::Null,
            [200, 200, 404, 200, 200, 200],
        ),
        one(
            "reads what was said",
            "GET",
            "requests/{id}/comments",
            Value::Null,
            [200, 200, 404, 200, 200, 200],
        ),
        one(
            "reads all that was said",
            "GET",
            "tickets/{id}/comments",
            Value::Null,
            [403, 403, 403, 200, 200, 200],
        ),
        one(
            "answers",
            "PUT",
            "requests/{id}",
            request_with(json!({"comment": {"body": "Hello"}})),
            [200, 200, 404, 403, 200, 200],
        ),
        one(
            "answers in another's name",
            "PUT",
            "requests/{id}",
            request_with(json!({"comment": {"body": "Hello", "author_id": ines, "public": false}})),
            [200, 200, 404, 403, 200, 200],
        ),
        one(
            "replies",
            "PUT",
            "tickets/{id}",
            ticket_with(json!({"comment": "Hello"})),
            [403, 403, 403, 403, 200, 200],
        ),
        one(
            "notes",
            "PUT",
            "tickets/{id}",
            ticket_with(json!({"comment": {"body": "Hm", "public": false}})),
            [403, 403, 403, 200, 200, 200],
        ),
        one(
            "notes in a colleague's name",
            "PUT",
            "tickets/{id}",
            ticket_with(json!({"comment": {"body": "Hm", "public": false, "author_id": ines}})),
            [403, 403, 403, 403, 200, 200],
        ),
        one(
            "notes in the customer's name",
            "PUT",
            "tickets/{id}",
            ticket_with(json!({"comment": {"body": "Hm", "public": false, "author_id": camille}})),
            [403, 403, 403, 403, 422, 422],
        ),
        one(
            "writes down what the customer said",
            "PUT",
            "tickets/{id}",
            ticket_with(json!({"comment": {"body": "By phone", "author_id": camille}})),
            [403, 403, 403, 403, 200, 200],
        ),
        one(
            "writes in a stranger's name",
            "PUT",
            "tickets/{id}",
            ticket_with(json!({"comment": {"body": "Ha", "author_id": other.id}})),
            [403, 403, 403, 403, 422, 422],
        ),
        one(
            "sets the priority",
            "PUT",
            "tickets/{id}",
            ticket_with(json!({"priority": "high"})),
            [403, 403, 403, 403, 200, 200],
        ),
        one(
            "waits",
            "PUT",
            "tickets/{id}",
            ticket_with(json!({"status": "pending"})),
            [403, 403, 403, 403, 200, 200],
        ),
        one(
            "tags",
            "PUT",
            "tickets/{id}/tags",
            json!({"tags": ["x"]}),
            [403, 403, 403, 403, 200, 200],
        ),
        one(
            "opens by the older field",
            "POST",
            "tickets",
            ticket_with(json!({"description": "Hello", "requester_id": camille})),
            [403, 403, 403, 403, 201, 201],
        ),
        one(
            "opens in the customer's name",
            "POST",
            "tickets",
            ticket_with(json!({"comment": "Hello", "requester_id": camille, "submitter_id": camille})),
            [403, 403, 403, 403, 201, 201],
        ),
        one(
            "opens in a colleague's name",
            "POST",
            "tickets",
            ticket_with(json!({"description": "Hello", "requester_id": camille, "submitter_id": ines})),
            [403, 403, 403, 403, 201, 201],
        ),
        one(
            "opens with a note",
            "POST",
            "tickets",
            ticket_with(json!({"comment": {"body": "Called", "public": false}, "requester_id": camille})),
            [403, 403, 403, 201, 201, 201],
        ),
        one(
            "opens one of their own",
            "POST",
            "tickets",
            ticket_with(json!({"description": "My chair"})),
            [403, 403, 403, 201, 201, 201],
        ),
        one(
            "opens and solves",
            "POST",
            "tickets",
            ticket_with(json!({"description": "My chair", "status": "solved"})),
            [403, 403, 403, 403, 201, 201],
        ),
        one(
            "asks",
            "POST",
            "requests",
            request_with(json!({"subject": "Chair", "comment": {"body": "It broke"}})),
            [201, 201, 201, 201, 201, 201],
        ),
        one(
            "solves",
            "PUT",
            "requests/{id}",
            request_with(json!({"solved": true})),
            [200, 403, 404, 403, 200, 200],
        ),
        one(
            "deletes",
            "DELETE",
            "tickets/{id}",
            Value::Null,
            [403, 403, 403, 403, 204, 204],
        ),
    ]
}

#[test]
fn every_role_and_every_verb() {
    story("roles and verbs", |desk| {
        let other = desk.customer("Eve", "eve@example.org", Language::French);
        let paul = desk.customer("Paul", "paul@posteo.example", Language::French);
        let luc = desk.works_here("Luc", "luc@lumen.example", Role::Light);
        let ada = desk.ada();
        let callers = [&desk.camille, &paul, &other, &luc, &desk.ines, &ada];
        let mut api = ApiDesk::new(desk, &ada);
        let all = tries(desk, &other).len();
        for place in 0..all {
            for (caller, role) in callers.into_iter().zip(0..) {
                let id = desk.asks("Lampe", "Bonjour");
                joins(desk, id, &paul);
                desk.replies(id, "Bonjour !");
                let tried = tries(desk, &other).swap_remove(place);
                api.called_by(caller);
                let path = tried.path.replace("{id}", &id.to_string());
                let body = match tried.body {
                    Value::Null => vec![],
                    body => body.to_string().into_bytes(),
                };
                let letters = desk.outbox_of(id).len();
                let answer = api.send(tried.method, &path, &[], body);
                let wanted = tried.statuses[role];
                assert_eq!(
                    answer.status.as_u16(),
                    wanted,
                    "{} {}: {}",
                    caller.name,
                    tried.what,
                    answer.body
                );
                if wanted >= 400 {
                    assert_eq!(
                        desk.outbox_of(id).len(),
                        letters,
                        "{} {}",
                        caller.name,
                        tried.what
                    );
                }
            }
        }
        api.authorized("");
        for tried in tries(desk, &other) {
            let path = tried.path.replace("{id}", "1");
            let answer = api.send(tried.method, &path, &[], tried.body.to_string().into_bytes());
            assert_eq!(answer.status, StatusCode::UNAUTHORIZED, "nobody {}", tried.what);
        }
    });
}
