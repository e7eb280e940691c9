//! A desk on which every kind of thing that the API shows is there, with and without its values.

use crate::categories;
use crate::ids::TicketId;
use crate::languages::Language;
use crate::people::{self, Person};
use crate::satisfaction::{self, Kind, NewRelationship, Schedule, Segment};
use crate::testing::mail::plain_letter;
use crate::testing::{ApiDesk, Left, TestDesk};
use crate::tickets::Status;
use serde_json::{Value, json};

/// A letter with a picture and a file.
const LETTER: &[u8] = b"From: Lea <lea@example.org>\r\nTo: support@lumen.example\r\nSubject: Ma lampe\r\n\
    Message-ID: <one@example.org>\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n\
    --b\r\nContent-Type: text/html; charset=utf-8\r\n\r\n<p>Bonjour, <b>ma lampe</b>.</p>\r\n\
    --b\r\nContent-Type: text/plain; name=note.txt\r\nContent-Disposition: attachment; filename=note.txt\r\n\r\nVu.\r\n--b--\r\n";

/// Where the kinds of things are listed whose ids cannot be read there, or whose things are listed nowhere.
pub struct Full {
    pub ada: Person,
    pub mail: i64,
    pub simulation: i64,
    pub attachment: i64,
    /// An audit of the first ticket.
    pub audit: i64,
}

/// Fills the desk.
pub fn fill(desk: &TestDesk) -> Full {
    let ada = desk.ada();
    let mut api = ApiDesk::new(desk, &ada);
    desk.asks("Facture", "Où est la facture ?");
    let whole = opened(desk, &api);
    asked_in_a_wave(desk);
    rated(desk);
    api.called_by(&desk.ines);
    let gone = desk.asks("Doublon", "Encore moi.");
    api.delete(&format!("tickets/{gone}"));
    let closed = desk.asks("Chaise", "Bonjour");
    desk.sets(closed, Status::Closed);
    desk.answers(closed, "Encore une question.");
    let headers = [("content-type", "message/rfc822")];
    let mail = api.send("POST", "mail", &headers, LETTER.to_vec());
    let automatic = ["Auto-Submitted: auto-replied".to_owned()];
    desk.receives(&plain_letter("robot@example.org", "Auto", &automatic, "Absent"));
    desk.leaves(Left::SetAside);
    api.called_by(&ada);
    mailbox(desk, &api);
    let comments = api.get(&format!("tickets/{whole}/comments")).body;
    let number = |value: &Value| value.as_i64().expect("an id");
    Full {
        mail: number(&mail.body["mail_id"]),
        simulation: simulated(&api),
        attachment: number(&comments["comments"][0]["attachments"][0]["id"]),
        audit: number(&api.get("tickets/1/audits").body["audits"][0]["id"]),
        ada,
    }
}

/// A ticket with a value in every field that has one.
fn opened(desk: &TestDesk, api: &ApiDesk) -> TicketId {
    let ines = desk.ines.id;
    desk.act(move |act| {
        let team = people::add_team(act, "Billing")?;
        people::add_member(act, team.id, ines)?;
        categories::add(act, "Lamps")?;
        let old = categories::add(act, "Old")?;
        categories::set_retired(act, old, true)
    });
    let upload = api.send("POST", "uploads?filename=note.txt", &[], b"Seen.".to_vec());
    let token = upload.body["upload"]["token"].clone();
    let ticket = json!({"ticket": {
        "subject": "Lampe", "requester_id": desk.camille.id, "type": "incident", "priority": "high", "status": "open",
        "impact": "high", "category": "Lamps", "group_id": 1, "assignee_id": desk.ines.id, "external_id": "A-1",
        "due_at": "2026-12-01T10:00:00Z", "tags": ["blue", "old"], "email_ccs": [{"user_email": "anna@posteo.example"}],
        "comment": {"html_body": "<p>Voir <b>ici</b>.</p>", "uploads": [token]},
    }});
    let made = api.post("tickets", ticket).body;
    let id = made["ticket"]["id"].as_i64().unwrap_or_else(|| panic!("{made}"));
    let note = json!({"ticket": {"comment": {"body": "Entre nous.", "public": false}, "priority": "low", "additional_tags": ["new"]}});
    api.put(&format!("tickets/{id}"), note);
    let camille = desk.camille.id;
    let user = json!({"user": {"tags": ["vip"], "notes": "Kind", "phone": "+33 1", "alias": "Cam", "details": "Since 2019", "external_id": "c-1"}});
    let changed = api.put(&format!("users/{camille}"), user);
    assert!(changed.status.is_success(), "{}", changed.body);
    TicketId::from(id)
}

/// Two tickets whose customer answered well and badly, one of them twice, and one that was only asked about.
fn rated(desk: &TestDesk) {
    desk.asks_without_a_pause();
    let (good, bad) = (desk.asked_for_a_rating(), desk.asked_for_a_rating());
    desk.asked_for_a_rating();
    desk.post(&desk.survey_page(good), &[("rating", "1"), ("reason", "tone")]);
    desk.post(&desk.survey_page(good), &[("rating", "5"), ("comment", "Merci")]);
    desk.post(
        &desk.survey_page(bad),
        &[("rating", "1"), ("reason", "slow"), ("comment", "Trop lent")],
    );
}

/// A response about no ticket.
fn asked_in_a_wave(desk: &TestDesk) {
    let new = NewRelationship {
        name: "NPS".to_owned(),
        line_id: desk.survey_line(Kind::Nps),
        segment: Segment {
            languages: vec![Language::German],
            ..Segment::default()
        },
        share: 100,
        schedule: Schedule {
            every_months: 3,
            day: 3,
            hour: 10,
        },
        per_hour: 6_000,
    };
    desk.customer("Nina", "nina@posteo.example", Language::German);
    desk.act(move |act| {
        let id = satisfaction::add_relationship(act, &new)?;
        satisfaction::plan_next(act, id, true)
    });
    desk.hours(24);
    desk.surveys_go_out();
}

/// A mailbox in quarantine with servers of its own, which holds a letter and fails to be read.
fn mailbox(desk: &TestDesk, api: &ApiDesk) {
    let server = |host: &str| json!({"host": host, "user": "sales", "password": "secret"});
    let made = api.post(
        "mailboxes",
        json!({"mailbox": {
            "address": "sales@lumen.example", "name": "Sales", "group_id": 1, "test": false,
            "imap": server("imap.lumen.example"), "relay": server("smtp.lumen.example"),
        }}),
    );
    assert!(made.status.is_success(), "{}", made.body);
    let letter = plain_letter("Lea <lea@example.org>", "Devis", &[], "Combien ?");
    let letter = String::from_utf8_lossy(&letter).replace("support@", "sales@");
    let came = desk.receives_at("sales@lumen.example", "lea@example.org", letter.as_bytes());
    desk.replies(came.ticket_id.expect("a ticket"), "Cent euros.");
    let held = api.get("mailboxes/2/held").body;
    assert!(held["count"].as_u64() > Some(0), "{held}");
}

/// A simulation that is done.
fn simulated(api: &ApiDesk) -> i64 {
    let wish = json!({"simulation": {"days": 60}});
    let job = api.post("closing_policies/1/simulations", wish).body["closing_simulation"]["id"]
        .as_i64()
        .expect("a simulation");
    for _ in 0..500 {
        let body: Value = api.get(&format!("closing_simulations/{job}")).body;
        if body["closing_simulation"]["status"] != "running" {
            break;
        }
        std::thread::sleep(std::time::Duration::from_millis(20));
    }
    job
}
