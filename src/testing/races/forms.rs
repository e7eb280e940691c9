//! The same form sent many times at once, as impatient fingers and broken networks do: one message, one letter, one ticket,
//! and everybody is led to the same place.

use super::{CROWD, in_turn, race};
use crate::correspondence;
use crate::ids::TicketId;
use crate::testing::{ApiDesk, Browser, TestDesk};
use crate::tickets::Status;
use serde_json::json;

/// Opens the page as Ines and gives the form's token.
fn token(page: &str) -> String {
    let field = page
        .split("name=\"once\" value=\"")
        .nth(1)
        .expect("a form that is known");
    field.split('"').next().expect("a value").to_owned()
}

fn messages(desk: &TestDesk) -> (TicketId, String) {
    let ticket = desk.asks("Lampe", "Bonjour");
    let page = Browser::of(desk, &desk.ines).get(&format!("/tickets/{ticket}"));
    (ticket, token(&page.body))
}

#[test]
fn a_reply_sent_many_times_is_one() {
    for kind in ["reply", "note"] {
        let census = race("replies", in_turn(), messages, |desk, (ticket, once), _| {
            let fields = [
                ("kind", kind),
                ("body", "Bonjour Camille"),
                ("seen", "1000"),
                ("once", once.as_str()),
            ];
            let path = format!("/tickets/{ticket}/messages");
            let page = Browser::of(desk, &desk.ines).post_files(&path, &fields, &[]);
            format!("{} {}", page.status, page.leads_to())
        });
        let sent = match kind {
            "note" => census["message note in a new ticket "],
            _ => census["planned"],
        };
        assert_eq!(sent, 1, "{kind}");
    }
}

#[test]
fn an_answer_on_the_customers_page_sent_many_times_is_one() {
    let scene = |desk: &TestDesk| {
        let ticket = desk.asks("Lampe", "Bonjour");
        let link = correspondence::ticket_link(&desk.desk, ticket, desk.camille.id);
        let once = token(&desk.get(&link).page());
        (link, once)
    };
    let census = race("answers", in_turn(), scene, |desk, (link, once), _| {
        let fields = [("text", "Elle est verte."), ("once", once.as_str())];
        let answer = desk.post_files(&format!("{link}/messages"), &fields, &[]);
        answer.status.to_string()
    });
    assert_eq!(
        census["message reply in a new ticket "], 2,
        "the question and one answer"
    );
}

#[test]
fn a_new_ticket_sent_many_times_is_one() {
    let scene = |desk: &TestDesk| token(&Browser::of(desk, &desk.ines).get("/tickets/new").body);
    let census = race("new tickets", in_turn(), scene, |desk, once, _| {
        let fields = [
            ("requester", "nina@posteo.example"),
            ("subject", "Lampe"),
            ("message", "Bonjour Nina"),
            ("kind", "reply"),
            ("once", once.as_str()),
        ];
        let page = Browser::of(desk, &desk.ines).post("/tickets", &fields);
        format!("{} {}", page.status, page.leads_to())
    });
    let tickets = census.iter().filter(|(row, _)| row.starts_with("ticket "));
    assert_eq!(tickets.map(|(_, count)| count).sum::<i64>(), 1, "{census:?}");
}

#[test]
fn two_different_replies_from_one_page_are_two() {
    let census = race(
        "other replies",
        in_turn(),
        messages,
        |desk, (ticket, once), number| {
            let words = format!("Note {number}");
            let fields = [
                ("kind", "note"),
                ("body", words.as_str()),
                ("seen", "1000"),
                ("once", once.as_str()),
            ];
            let path = format!("/tickets/{ticket}/messages");
            let page = Browser::of(desk, &desk.ines).post_files(&path, &fields, &[]);
            page.status.to_string()
        },
    );
    assert_eq!(census["message note in a new ticket "], CROWD as i64);
}

#[test]
fn a_request_under_a_key_is_done_once_and_answered_alike() {
    let token = |desk: &TestDesk| ApiDesk::calling(desk).called_by(&desk.ines);
    let send = |desk: &TestDesk, token: &str, subject: &str| {
        let mut api = ApiDesk::calling(desk);
        api.authorized(&format!("Bearer {token}"));
        let body = json!({"ticket": {"subject": subject, "comment": {"body": "Hello"}}});
        let key = [("idempotency-key", "order-1")];
        api.send("POST", "tickets", &key, body.to_string().into_bytes())
    };
    let census = race("keys", in_turn(), token, |desk, token, _| {
        let reply = send(desk, token, "Lamp");
        format!("{} {}", reply.status, reply.body["ticket"]["id"])
    });
    let told = census.keys().filter(|row| row.starts_with("told: "));
    assert_eq!(told.count(), 1, "{census:?}");
    race(
        "a key for two requests",
        in_turn(),
        token,
        |desk, token, number| {
            let told = send(desk, token, ["Lamp", "Shade"][number % 2]).status;
            // Which of the two comes first is chance; that the other is refused is not.
            match told.as_u16() {
                201 | 422 => "answered".to_owned(),
                other => other.to_string(),
            }
        },
    );
}

#[test]
fn a_comment_under_a_key_is_said_once() {
    let scene = |desk: &TestDesk| {
        let ticket = desk.asks("Lampe", "Bonjour");
        (ApiDesk::calling(desk).called_by(&desk.ines), ticket)
    };
    let census = race(
        "comments under a key",
        in_turn(),
        scene,
        |desk, (token, ticket), _| {
            let mut api = ApiDesk::calling(desk);
            api.authorized(&format!("Bearer {token}"));
            let body = json!({"ticket": {"comment": {"body": "Bonjour Camille"}}});
            let key = [("idempotency-key", "answer-1")];
            let path = format!("tickets/{ticket}");
            api.send("PUT", &path, &key, body.to_string().into_bytes())
                .status
                .to_string()
        },
    );
    assert_eq!(
        (census["letter reply waiting"], census["told: 200 OK"]),
        (1, CROWD as i64)
    );
}

#[test]
fn a_ticket_is_deleted_and_brought_back_once_and_everybody_is_led_to_the_same_place() {
    let census = race("deletions", in_turn(), messages, |desk, (ticket, once), _| {
        let fields = [("next", "/tickets"), ("once", once.as_str())];
        let page = Browser::of(desk, &desk.ines).post(&format!("/tickets/{ticket}/delete"), &fields);
        format!("{} {}", page.status, page.leads_to())
    });
    let led = census["told: 303 See Other /tickets"];
    assert_eq!((census["event deleted"], led), (1, CROWD as i64));

    let scene = |desk: &TestDesk| {
        let ticket = desk.asks("Lampe", "Bonjour");
        desk.act(move |act| crate::tickets::delete(act, ticket));
        let trash = Browser::of(desk, &desk.ines).get("/trash");
        (ticket, token(&trash.body))
    };
    let census = race("ways back", in_turn(), scene, |desk, (ticket, once), _| {
        let path = format!("/tickets/{ticket}/restore");
        let page = Browser::of(desk, &desk.ines).post(&path, &[("once", once.as_str())]);
        page.status.to_string()
    });
    let led = census["told: 303 See Other"];
    assert_eq!((census["event restored"], led), (1, CROWD as i64));
}

#[test]
fn a_survey_asked_for_many_times_is_one() {
    let scene = |desk: &TestDesk| {
        let ticket = desk.asks("Lampe", "Bonjour");
        desk.replies(ticket, "Voilà.");
        desk.sets(ticket, Status::Solved);
        let page = Browser::of(desk, &desk.ines).get(&format!("/tickets/{ticket}"));
        let form = page
            .body
            .split("/survey\">")
            .nth(1)
            .expect("the survey can be asked for");
        (ticket, token(form))
    };
    let census = race("surveys by hand", in_turn(), scene, |desk, (ticket, once), _| {
        let path = format!("/tickets/{ticket}/survey");
        let page = Browser::of(desk, &desk.ines).post(&path, &[("once", once.as_str())]);
        page.status.to_string()
    });
    let led = census["told: 303 See Other"];
    assert_eq!((census["response offered"], led), (1, CROWD as i64));
}

#[test]
fn a_preset_added_many_times_is_one_policy() {
    let scene = |desk: &TestDesk| {
        let page = Browser::of(desk, &desk.ada()).get("/settings/policies").body;
        let form = page
            .split("action=\"/settings/policies\">")
            .nth(1)
            .expect("the presets");
        (desk.ada(), token(form))
    };
    let census = race("presets", in_turn(), scene, |desk, (ada, once), _| {
        let fields = [("preset", "quiet"), ("once", once.as_str())];
        let page = Browser::of(desk, ada).post("/settings/policies", &fields);
        format!("{} {}", page.status, page.leads_to())
    });
    let led: Vec<&i64> = census
        .iter()
        .filter(|(row, _)| row.starts_with("told: 303"))
        .map(|(_, count)| count)
        .collect();
    assert_eq!(led, [&(CROWD as i64)], "{census:?}");
}
