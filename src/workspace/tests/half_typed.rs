//! Stories about forms that are half typed: a new ticket, the sheet that solves one.

use super::colleague;
use crate::people::Role;
use crate::testing::{Browser, story};
use crate::tickets::Status;
use axum::http::StatusCode;

const NEW: [(&str, &str); 6] = [
    ("requester", "nina@posteo.example"),
    ("subject", "A call"),
    ("message", "She wants\ntwo lamps."),
    ("kind", "note"),
    ("priority", "high"),
    ("asks-kept", "1"),
];

/// The value of a hidden field.
fn hidden(page: &str, name: &str) -> String {
    let field = page.split(&format!("name=\"{name}\" value=\"")).nth(1);
    field
        .and_then(|rest| rest.split('"').next())
        .unwrap_or_default()
        .to_owned()
}

#[test]
fn a_new_ticket_that_is_half_typed_is_there_on_another_machine_with_its_files() {
    story("half_new", |desk| {
        let mut ines = Browser::of(desk, &desk.ines);
        let file: [(&str, &str, &[u8]); 1] = [("files", "list.txt", b"serial numbers")];
        let kept = ines.post_files("/half-typed/new-ticket", &NEW, &file);
        assert_eq!(kept.status, StatusCode::OK, "{}", kept.body);
        assert!(kept.body.contains("list.txt") && kept.body.contains("\"revision\":\""));

        let mut elsewhere = Browser::of(desk, &desk.ines);
        let page = elsewhere.get("/tickets/new").body;
        for part in [
            "value=\"A call\"",
            "She wants\ntwo lamps.</textarea>",
            "list.txt",
            "What you typed is still here",
        ] {
            assert!(page.contains(part), "no {part}: {page}");
        }
        assert!(page.contains("value=\"note\" checked") && page.contains("value=\"high\" selected"));
        let mut other = Browser::of(
            desk,
            &colleague(desk, "Bo", "bo@lumen.example", Role::Agent, None),
        );
        assert!(
            !other.get("/tickets/new").body.contains("two lamps"),
            "somebody else's"
        );

        // Sent from there: the file goes along, and nothing is kept any more.
        let revision = hidden(&page, "revision");
        let sent = [&NEW[..], &[("kept", "0"), ("revision", &revision)]].concat();
        let opened = elsewhere.post("/tickets", &sent);
        assert_eq!(opened.status, StatusCode::SEE_OTHER, "{}", opened.body);
        let ticket = elsewhere.get(opened.leads_to()).body;
        assert!(ticket.contains("list.txt") && ticket.contains("two lamps"));
        assert!(!elsewhere.get("/tickets/new").body.contains("two lamps"));
    });
}

#[test]
fn another_window_is_not_overwritten_silently() {
    story("half_two", |desk| {
        let mut ines = Browser::of(desk, &desk.ines);
        let typed = |message: &'static str, page: &'static str| {
            [
                ("subject", "A call"),
                ("message", message),
                ("box", page),
                ("revision", ""),
            ]
        };
        assert_eq!(
            ines.post("/half-typed/new-ticket", &typed("At the desk.", "one"))
                .status,
            StatusCode::OK
        );
        assert_eq!(
            ines.post("/half-typed/new-ticket", &typed("At the desk, on.", "one"))
                .status,
            StatusCode::OK
        );
        let other = ines.post("/half-typed/new-ticket", &typed("On the sofa.", "two"));
        assert_eq!(other.status, StatusCode::CONFLICT);
        assert!(ines.get("/tickets/new").body.contains("At the desk, on."));
        let dropped = ines.post("/half-typed/new-ticket/drop", &[]);
        assert_eq!(dropped.leads_to(), "/tickets/new");
        assert!(!ines.get("/tickets/new").body.contains("At the desk"));
    });
}

#[test]
fn a_form_that_is_refused_keeps_its_files() {
    story("half_refused", |desk| {
        let mut ines = Browser::of(desk, &desk.ines);
        let file: [(&str, &str, &[u8]); 1] = [("files", "list.txt", b"serial numbers")];
        let refused = ines.post_files(
            "/tickets",
            &[
                ("subject", "A call"),
                ("requester", "no address"),
                ("message", "x"),
            ],
            &file,
        );
        assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(
            refused.body.contains("list.txt") && refused.body.contains("name=\"kept\" value=\"0\" checked")
        );
    });
}

#[test]
fn the_sheet_that_solves_is_kept_until_it_has_solved() {
    story("half_resolve", |desk| {
        let ticket = desk.asks("Lampe", "Bonjour");
        let mut ines = Browser::of(desk, &desk.ines);
        let (sheet, half) = (
            format!("/tickets/{ticket}/resolve"),
            format!("/half-typed/resolve-{ticket}"),
        );
        let words = [
            ("summary", "A new bulb."),
            ("ending", "nothing"),
            ("reason", "They know."),
        ];
        assert_eq!(ines.post(&half, &words).status, StatusCode::OK);
        let page = Browser::of(desk, &desk.ines).get(&sheet).body;
        assert!(
            page.contains("A new bulb.</textarea>") && page.contains("value=\"They know.\""),
            "{page}"
        );
        assert!(
            page.split("value=\"nothing\"").nth(1).is_some_and(|rest| rest
                .split('>')
                .next()
                .unwrap_or_default()
                .contains("checked"))
        );
        // A sheet that is not taken goes on from what is kept: its next save is no other window's.
        let refused = ines.post(
            &sheet,
            &[("summary", "A new bulb."), ("ending", "nothing"), ("reason", "")],
        );
        assert_eq!(
            refused.status,
            StatusCode::UNPROCESSABLE_ENTITY,
            "{}",
            refused.body
        );
        let (revision, page) = (hidden(&refused.body, "revision"), hidden(&refused.body, "box"));
        let on = [
            ("summary", "A new bulb, sent."),
            ("revision", &revision),
            ("box", &page),
        ];
        assert_eq!(ines.post(&half, &on).status, StatusCode::OK);
        let solved = ines.post(&sheet, &words);
        assert_eq!(solved.status, StatusCode::SEE_OTHER);
        desk.sets(ticket, Status::Open);
        assert!(!ines.get(&sheet).body.contains("A new bulb."));

        let lea = colleague(desk, "Léa", "lea@lumen.example", Role::Light, None);
        let mut lea = Browser::of(desk, &lea);
        assert_eq!(lea.post(&half, &words).status, StatusCode::FORBIDDEN);
        assert_eq!(
            ines.post("/half-typed/resolve-999", &words).status,
            StatusCode::NOT_FOUND
        );
        assert_eq!(
            ines.post("/half-typed/anything", &words).status,
            StatusCode::NOT_FOUND
        );
        assert_eq!(
            Browser::at(desk).post(&half, &words).status,
            StatusCode::UNAUTHORIZED
        );
    });
}
