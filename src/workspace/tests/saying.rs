//! Stories about replying, noting, changing and opening.

use super::colleague;
use crate::people::Role;
use crate::testing::{Browser, story, viewer};
use crate::tickets::{self, Priority, Status, View};
use axum::http::StatusCode;

#[test]
fn a_reply_is_stopped_when_something_arrived_and_sent_anyway_when_asked_again() {
    story("collision", |desk| {
        let ticket = desk.asks("Lampe", "Bonjour, ma lampe est cassée.");
        let mut ines = Browser::of(desk, &desk.ines);
        let seen = desk
            .read(move |tx| tickets::latest_message(tx, ticket))
            .expect("a message");
        desk.answers(ticket, "Elle remarche, merci !");

        let (path, seen) = (format!("/tickets/{ticket}/messages"), seen.to_string());
        let stale = [
            ("kind", "reply"),
            ("body", "We send a new one."),
            ("status", "pending"),
            ("seen", &seen),
        ];
        let stopped = ines.post(&path, &stale);
        assert_eq!(stopped.status, StatusCode::CONFLICT);
        assert!(
            stopped.body.contains("Elle remarche") && stopped.body.contains("We send a new one.</textarea>")
        );
        assert_eq!(desk.ticket(ticket).status, Status::New);

        let newest = desk
            .read(move |tx| tickets::latest_message(tx, ticket))
            .expect("a message")
            .to_string();
        let anyway = [
            ("kind", "reply"),
            ("body", "We send a new one."),
            ("status", "pending"),
            ("seen", &newest),
        ];
        assert_eq!(ines.post(&path, &anyway).status, StatusCode::SEE_OTHER);
        desk.thinks_no_more();
        assert_eq!(desk.ticket(ticket).status, Status::Pending);
    });
}

#[test]
fn a_light_agent_reads_and_notes_but_never_writes_to_customers() {
    story("light", |desk| {
        let ticket = desk.asks("Lampe", "Bonjour");
        let lea = colleague(desk, "Léa", "lea@lumen.example", Role::Light, None);
        let mut lea = Browser::of(desk, &lea);
        let say = |browser: &mut Browser, kind: &str| {
            let fields = [("kind", kind), ("body", "Hello"), ("seen", "999")];
            browser
                .post(&format!("/tickets/{ticket}/messages"), &fields)
                .status
        };
        assert_eq!(lea.get(&format!("/tickets/{ticket}")).status, StatusCode::OK);
        assert_eq!(say(&mut lea, "reply"), StatusCode::FORBIDDEN);
        assert_eq!(say(&mut lea, "note"), StatusCode::SEE_OTHER);
        let solved = lea.post(&format!("/tickets/{ticket}"), &[("status", "solved")]);
        assert_eq!(solved.status, StatusCode::FORBIDDEN);
        assert_eq!(lea.get("/tickets/new").status, StatusCode::FORBIDDEN);
        assert_eq!(
            lea.post("/settings/desk", &[("name", "Mine")]).status,
            StatusCode::FORBIDDEN
        );
        assert_eq!(desk.ticket(ticket).status, Status::New);
    });
}

#[test]
fn only_what_was_changed_in_the_form_is_set() {
    story("properties", |desk| {
        let ticket = desk.asks("Lampe", "Bonjour");
        desk.sets(ticket, Status::OnHold);
        let mut ines = Browser::of(desk, &desk.ines);
        // Drawn while the ticket was new: the status is not among what Ines changed.
        let typed = [
            ("status", "new"),
            ("was-status", "new"),
            ("priority", "high"),
            ("was-priority", "normal"),
        ];
        ines.post(&format!("/tickets/{ticket}"), &typed);
        let now = desk.ticket(ticket);
        assert_eq!((now.status, now.priority), (Status::OnHold, Priority::High));
        assert!(
            ines.get(&format!("/tickets/{ticket}"))
                .body
                .contains("priority → High")
        );
        assert_eq!(ines.get("/tickets/999999").status, StatusCode::NOT_FOUND);
    });
}

#[test]
fn a_new_ticket_keeps_what_was_typed_until_it_is_whole() {
    story("new_ticket", |desk| {
        let mut ines = Browser::of(desk, &desk.ines);
        let half = [
            ("requester", "<b>no address"),
            ("subject", "\"><img src=x>"),
            ("message", ""),
        ];
        let refused = ines.post("/tickets", &half);
        assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(
            refused.body.contains("id=\"requester-error\"") && refused.body.contains("id=\"message-error\"")
        );
        assert!(!refused.body.contains("<img src=x>") && refused.body.contains("&#60;img src=x&#62;"));

        let whole = [
            ("requester", "jonas@brandt.example"),
            ("name", "Jonas"),
            ("subject", "Rechnung"),
            ("message", "Guten Tag, anbei die gewünschte Rechnung."),
            ("kind", "reply"),
            ("language", "de"),
        ];
        let opened = ines.post("/tickets", &whole);
        assert_eq!(opened.status, StatusCode::SEE_OTHER);
        let page = ines.get(opened.leads_to());
        assert!(page.body.contains("jonas@brandt.example") && page.body.contains("anbei die gewünschte"));
    });
}

#[test]
fn several_tickets_change_at_once_and_one_is_unread_until_it_was_looked_at() {
    story("bulk", |desk| {
        let (one, two) = (desk.asks("Eins", "Hallo"), desk.asks("Zwei", "Hallo"));
        let ines = viewer(&desk.ines);
        let unread = move |desk: &crate::testing::TestDesk| {
            let ines = ines.clone();
            desk.read(move |tx| tickets::unread(tx, &ines, &[one, two])).len()
        };
        assert_eq!(unread(desk), 2);
        let mut browser = Browser::of(desk, &desk.ines);
        let newest = desk
            .read(move |tx| tickets::latest_message(tx, one))
            .expect("a message")
            .to_string();
        browser.post(&format!("/tickets/{one}/seen"), &[("message", &newest)]);
        assert_eq!(unread(desk), 1);

        let (first, second, owner) = (one.to_string(), two.to_string(), desk.ines.id.to_string());
        let typed = [
            ("ticket", first.as_str()),
            ("ticket", &second),
            ("status", "-"),
            ("assignee", &owner),
            ("tag", "fragile"),
        ];
        assert_eq!(browser.post("/tickets/bulk", &typed).leads_to(), "/tickets");
        let ines = viewer(&desk.ines);
        assert_eq!(desk.read(move |tx| tickets::count(tx, &ines, View::Mine)), 2);
        assert!(
            browser
                .get("/tickets?view=mine")
                .body
                .contains("2 tickets changed.")
        );
        assert!(
            !browser
                .get("/tickets?view=mine")
                .body
                .contains("2 tickets changed.")
        );
    });
}

#[test]
fn a_letter_is_shown_inert_in_a_frame_of_its_own() {
    story("letter_frame", |desk| {
        let html = "<p onclick=\"x()\">Hallo <script>alert(1)</script><b>Welt</b></p>\
            <img src=\"https://tracker.example/p.gif\">";
        let mut message = tickets::NewMessage::text(
            tickets::MessageKind::Reply,
            desk.camille.id,
            false,
            tickets::Channel::Email,
            "Hallo Welt",
        );
        message.html = Some(letters::clean(html));
        let ticket = desk.asks("Lampe", "Bonjour");
        let message = desk.act_as(&desk.camille, move |act| tickets::say(act, ticket, message));
        let mut ines = Browser::of(desk, &desk.ines);
        let frame = ines.get(&format!("/messages/{message}/html"));
        assert!(frame.body.contains("<b>Welt</b>"));
        assert!(
            !frame.body.contains("script")
                && !frame.body.contains("onclick")
                && !frame.body.contains("tracker")
        );
        let policy = frame.headers["content-security-policy"].to_str().expect("text");
        assert!(policy.starts_with("default-src 'none'") && policy.contains("sandbox allow-same-origin"));
        let shown = ines.get(&format!("/messages/{message}/html?images=1"));
        assert!(shown.body.contains("/pictures/") && !shown.body.contains("tracker.example"));
        // Neither a withheld picture nor one that cannot be had is a torn one.
        assert!(
            frame
                .body
                .contains("<span class=\"guichet-picture\" data-blocked=\"remote\">"),
            "{}",
            frame.body
        );
        let inside = crate::workspace::pictures::link(&desk.desk.keys, "http://127.0.0.1:1/pixel.png");
        let kept_out = ines.get(&inside);
        assert_eq!(kept_out.status, StatusCode::NOT_FOUND);
        assert_eq!(kept_out.headers["content-type"], "image/svg+xml");
        assert_eq!(
            ines.get("/pictures/abcdefghijklmnopqrstuvwxyzAAAA").status,
            StatusCode::NOT_FOUND
        );
        assert_eq!(
            Browser::at(desk).get(&format!("/messages/{message}/html")).status,
            StatusCode::SEE_OTHER
        );
    });
}
