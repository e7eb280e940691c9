//! Stories about what is typed and not sent yet: it is there again after whatever happened, and two windows never
//! overwrite each other silently.

use super::colleague;
use crate::ids::TicketId;
use crate::people::{Role, sign_in};
use crate::settings::{Sending, set_sending};
use crate::testing::{Browser, BrowserPage, TestDesk, story, viewer};
use crate::tickets::{self, Status};
use axum::http::StatusCode;
use serde_json::Value;

const PASSWORD: &str = "a long enough secret";

fn newest(desk: &TestDesk, ticket: TicketId) -> String {
    let newest = desk.read(move |tx| tickets::latest_message(tx, ticket));
    newest.expect("a message").to_string()
}

/// Saves a draft as a reply box does and gives its answer.
fn saves(browser: &mut Browser, ticket: TicketId, fields: &[(&str, &str)]) -> (StatusCode, Value) {
    let page = browser.post(&format!("/tickets/{ticket}/draft"), fields);
    let told = serde_json::from_str(&page.body).unwrap_or_default();
    (page.status, told)
}

fn sends(desk: &TestDesk, browser: &mut Browser, ticket: TicketId, fields: &[(&str, &str)]) -> BrowserPage {
    let seen = newest(desk, ticket);
    let mut all = vec![("kind", "reply"), ("status", "pending"), ("seen", seen.as_str())];
    all.extend_from_slice(fields);
    browser.post(&format!("/tickets/{ticket}/messages"), &all)
}

#[test]
fn a_draft_is_whole_again_on_another_machine() {
    story("whole_draft", |desk| {
        let ticket = desk.asks("Lampe", "Bonjour");
        let (mut here, mut there) = (Browser::of(desk, &desk.ines), Browser::of(desk, &desk.ines));
        let typed = [
            ("kind", "reply"),
            ("html", "<p>Three things:</p><ul><li>one</li></ul>"),
            ("status", "on_hold"),
            ("to", "Camille <camille@posteo.example>"),
            ("cc", "half@"),
            ("asks-quote", "1"),
            ("asks-kept", "1"),
            ("box", "b1"),
            ("revision", ""),
        ];
        let (plan, terms): (&[u8], &[u8]) = (b"%PDF-1.4 plan", b"%PDF-1.4 terms");
        let files = [("files", "plan.pdf", plan), ("files", "terms.pdf", terms)];
        let saved = here.post_files(&format!("/tickets/{ticket}/draft"), &typed, &files);
        let told: Value = serde_json::from_str(&saved.body).expect("an answer");
        assert_eq!(told["files"][1]["name"], "terms.pdf");
        // One of the files stays behind after all.
        let revision = told["revision"].as_str().expect("a revision").to_owned();
        let mut again = typed.to_vec();
        again.extend([("revision", revision.as_str()), ("kept", "1")]);
        assert_eq!(saves(&mut here, ticket, &again).0, StatusCode::OK);

        let page = there.get(&format!("/tickets/{ticket}")).body;
        assert!(
            page.contains("&#60;li&#62;one") || page.contains("&lt;li&gt;one"),
            "the list"
        );
        assert!(page.contains("value=\"on_hold\" selected"), "the status");
        assert!(page.contains("value=\"half@\""), "who is half typed");
        assert!(page.contains("name=\"kept\" value=\"0\"><span>plan.pdf"));
        assert!(page.contains("name=\"kept\" value=\"1\" checked><span>terms.pdf"));
    });
}

#[test]
fn another_window_never_overwrites_silently_and_either_version_can_be_sent() {
    story("two_windows", |desk| {
        let ticket = desk.asks("Lampe", "Bonjour");
        let mut ines = Browser::of(desk, &desk.ines);
        let first = [
            ("kind", "reply"),
            ("body", "From the first window"),
            ("box", "one"),
            ("revision", ""),
        ];
        let (status, told) = saves(&mut ines, ticket, &first);
        assert_eq!(status, StatusCode::OK);
        let revision = told["revision"].as_str().expect("a revision").to_owned();

        // The second window was open before: it does not know of the first one's words.
        let second = [
            ("kind", "reply"),
            ("body", "From the second"),
            ("box", "two"),
            ("revision", ""),
        ];
        let (status, told) = saves(&mut ines, ticket, &second);
        assert_eq!(status, StatusCode::CONFLICT);
        assert_eq!(told["text"], "From the first window");
        let stopped = sends(desk, &mut ines, ticket, &second[1..]);
        assert_eq!(stopped.status, StatusCode::CONFLICT);
        assert!(stopped.body.contains("From the second</textarea>"));
        assert!(
            stopped
                .body
                .contains("<blockquote>From the first window</blockquote>")
        );
        assert!(
            stopped.body.contains(&format!("&#38;version={revision}"))
                || stopped.body.contains(&format!("&amp;version={revision}"))
        );

        // The other version is still there to be taken; and this one can be sent.
        assert!(
            ines.get(&format!("/tickets/{ticket}"))
                .body
                .contains("From the first window</textarea>")
        );
        let mut anyway = second[1..].to_vec();
        anyway.push(("revision", &revision));
        assert_eq!(
            sends(desk, &mut ines, ticket, &anyway).status,
            StatusCode::SEE_OTHER
        );
        desk.thinks_no_more();
        assert_eq!(desk.said(ticket)[1].text, "From the second");
    });
}

#[test]
fn a_reply_that_becomes_a_note_takes_its_words_and_files_along() {
    story("moved_draft", |desk| {
        let ticket = desk.asks("Lampe", "Bonjour");
        let mut ines = Browser::of(desk, &desk.ines);
        let typed = [
            ("kind", "reply"),
            ("body", "To look at"),
            ("box", "b"),
            ("revision", ""),
            ("asks-kept", "1"),
        ];
        let bill: &[u8] = b"%PDF-1.4 bill";
        ines.post_files(
            &format!("/tickets/{ticket}/draft"),
            &typed,
            &[("files", "bill.pdf", bill)],
        );
        let note = [
            ("kind", "note"),
            ("body", "To look at together"),
            ("box", "b"),
            ("asks-kept", "1"),
            ("kept", "0"),
        ];
        assert_eq!(saves(&mut ines, ticket, &note).0, StatusCode::OK);
        let person = viewer(&desk.ines);
        let drafts = desk.read(move |tx| tickets::drafts(tx, &person, ticket));
        assert_eq!(drafts.len(), 1, "the reply is the note now");
        let page = ines.get(&format!("/tickets/{ticket}")).body;
        assert!(page.contains("value=\"note\" checked") && page.contains("To look at together</textarea>"));
        let sent = ines.post(
            &format!("/tickets/{ticket}/messages"),
            &[note.as_slice(), &[("seen", "999")]].concat(),
        );
        assert_eq!(sent.status, StatusCode::SEE_OTHER);
        let ines_sees = viewer(&desk.ines);
        let files = desk.read(move |tx| tickets::attachments(tx, &ines_sees, ticket));
        assert_eq!(files[0].name, "bill.pdf");
    });
}

#[test]
fn what_was_sent_after_the_session_had_ended_is_there_after_the_sign_in() {
    story("ended_session", |desk| {
        let ticket = desk.asks("Lampe", "Bonjour");
        let hash = sign_in::hash_password(PASSWORD).expect("a hash");
        colleague(desk, "Marc", "marc@lumen.example", Role::Agent, Some(hash));
        let mut marc = Browser::at(desk);
        let fields = [
            ("kind", "reply"),
            ("body", "Three paragraphs\nof words"),
            ("status", "open"),
            ("seen", "999"),
        ];
        let met = marc.post_files(&format!("/tickets/{ticket}/messages"), &fields, &[]);
        assert_eq!(met.status, StatusCode::UNAUTHORIZED);
        assert!(met.body.contains("What you typed is kept"));
        let kept = hidden(&met.body, "kept");
        let wrong = [
            ("email", "marc@lumen.example"),
            ("password", "wrong"),
            ("kept", kept.as_str()),
        ];
        let again = marc.post("/sign-in", &wrong);
        assert_eq!(
            hidden(&again.body, "kept"),
            kept,
            "a slip of the hand loses nothing"
        );
        let right = [
            ("email", "marc@lumen.example"),
            ("password", PASSWORD),
            ("kept", kept.as_str()),
        ];
        let back = marc.post("/sign-in", &right);
        assert_eq!(back.status, StatusCode::OK);
        assert!(back.body.contains("Three paragraphs\nof words</blockquote>"));
        assert!(
            back.body
                .contains(&format!("action=\"/tickets/{ticket}/messages\""))
        );
        assert_eq!(desk.said(ticket).len(), 1, "nothing is sent by itself");
        // The words are a draft as well, and one click sends them.
        assert!(
            marc.get(&format!("/tickets/{ticket}"))
                .body
                .contains("of words</textarea>")
        );
        assert_eq!(
            marc.post(&format!("/tickets/{ticket}/messages"), &fields).status,
            StatusCode::SEE_OTHER
        );
    });
}

#[test]
fn a_script_is_told_that_the_session_has_ended_and_a_secret_is_never_shown() {
    story("ended_session_script", |desk| {
        let ticket = desk.asks("Lampe", "Bonjour");
        let mut nobody = Browser::at(desk);
        let typed = [
            ("name", "A long enough text"),
            ("smtp_password", "the very secret"),
        ];
        let met = nobody.post("/settings/desk", &typed);
        assert!(met.body.contains("A long enough text") && !met.body.contains("very secret"));
        let page = nobody.get(&format!("/tickets/{ticket}"));
        assert!(page.leads_to().starts_with("/sign-in?next="));
    });
}

/// The value of a hidden field, as a browser would send it.
fn hidden(page: &str, name: &str) -> String {
    let start = page
        .split_once(&format!("name=\"{name}\" value=\""))
        .expect("the field")
        .1;
    let value = start.split_once('"').expect("its end").0;
    value
        .replace("&#34;", "\"")
        .replace("&quot;", "\"")
        .replace("&#38;", "&")
        .replace("&amp;", "&")
}

#[test]
fn another_owner_or_status_stops_a_message_until_its_writer_knows() {
    story("status_meanwhile", |desk| {
        let ticket = desk.asks("Lampe", "Bonjour");
        let lea = colleague(desk, "Léa", "lea@lumen.example", Role::Agent, None);
        let (mut ines, mut lea) = (Browser::of(desk, &desk.ines), Browser::of(desk, &lea));
        let shown = ines.get(&format!("/tickets/{ticket}")).body;
        let seen = hidden(&shown, "seen-event");
        lea.post(
            &format!("/tickets/{ticket}"),
            &[("status", "on_hold"), ("was-status", "new")],
        );
        let fields = [("body", "We are on it."), ("seen-event", seen.as_str())];
        let stopped = sends(desk, &mut ines, ticket, &fields);
        assert_eq!(stopped.status, StatusCode::CONFLICT);
        assert!(stopped.body.contains("We are on it.</textarea>") && stopped.body.contains("href=\"#event-"));
        let now = hidden(&stopped.body, "seen-event");
        let fields = [("body", "We are on it."), ("seen-event", now.as_str())];
        assert_eq!(
            sends(desk, &mut ines, ticket, &fields).status,
            StatusCode::SEE_OTHER
        );
    });
}

#[test]
fn who_answers_an_unowned_ticket_takes_it_unless_the_desk_wants_otherwise() {
    story("takes", |desk| {
        let ticket = desk.asks("Lampe", "Bonjour");
        let lea = colleague(desk, "Léa", "lea@lumen.example", Role::Agent, None);
        let mut lea_there = Browser::of(desk, &lea);
        sends(
            desk,
            &mut lea_there,
            ticket,
            &[("kind", "note"), ("body", "Seen.")],
        );
        assert_eq!(desk.ticket(ticket).assignee_id, None, "a note takes nothing");
        sends(desk, &mut lea_there, ticket, &[("body", "We look.")]);
        assert_eq!(desk.ticket(ticket).assignee_id, None, "not before it has left");
        desk.thinks_no_more();
        assert_eq!(desk.ticket(ticket).assignee_id, Some(lea.id));
        let mut ines = Browser::of(desk, &desk.ines);
        sends(desk, &mut ines, ticket, &[("body", "I help.")]);
        desk.thinks_no_more();
        assert_eq!(desk.ticket(ticket).assignee_id, Some(lea.id), "it has an owner");

        let other = desk.asks("Vase", "Bonjour");
        let off = Sending {
            takes: false,
            ..Sending::default()
        };
        desk.act(move |act| set_sending(act, off));
        sends(desk, &mut ines, other, &[("body", "We look.")]);
        desk.thinks_no_more();
        assert_eq!(desk.ticket(other).assignee_id, None);
    });
}

#[test]
fn what_will_follow_stands_at_the_right_while_a_message_can_still_be_taken_back() {
    story("coming_while_undo", |desk| {
        let ticket = desk.asks("Lampe", "Bonjour");
        let mut ines = Browser::of(desk, &desk.ines);
        assert!(
            !ines
                .get(&format!("/tickets/{ticket}"))
                .body
                .contains("<ol class=\"timeline\">")
        );
        sends(desk, &mut ines, ticket, &[("body", "Which lamp is it?")]);
        assert_eq!(desk.ticket(ticket).status, Status::New);
        let page = ines.get(&format!("/tickets/{ticket}")).body;
        assert!(page.contains("Once your message has been sent") && page.contains("class=\"step next\""));
        desk.thinks_no_more();
        let page = ines.get(&format!("/tickets/{ticket}")).body;
        assert!(!page.contains("Once your message has been sent") && page.contains("class=\"step next\""));
    });
}
