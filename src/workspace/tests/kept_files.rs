//! A story about files of a message that was not taken, in a browser without scripts.

use crate::testing::{Browser, story};
use crate::tickets;
use axum::http::StatusCode;

#[test]
fn files_of_a_message_that_was_stopped_need_not_be_chosen_again() {
    story("kept files", |desk| {
        let ticket = desk.asks("Facture", "Ma facture ?");
        let mut ines = Browser::of(desk, &desk.ines);
        let path = format!("/tickets/{ticket}/messages");
        let seen = desk.read(move |tx| tickets::latest_message(tx, ticket));
        let seen = seen.expect("a message").to_string();
        // Camille writes meanwhile: the reply is stopped.
        desk.answers(ticket, "Et la garantie ?");
        let typed = [("kind", "reply"), ("body", "Voici."), ("seen", seen.as_str())];
        let (bill, terms): (&[u8], &[u8]) = (b"%PDF-1.4 bill", b"%PDF-1.4 terms");
        let files = [("files", "facture.pdf", bill), ("files", "garantie.pdf", terms)];
        let stopped = ines.post_files(&path, &typed, &files);
        assert_eq!(stopped.status, StatusCode::CONFLICT);
        assert!(stopped.body.contains("Your files are kept"), "it is said");
        for (place, name) in ["facture.pdf", "garantie.pdf"].iter().enumerate() {
            let ticked = format!("name=\"kept\" value=\"{place}\" checked><span>{name}");
            assert!(stopped.body.contains(&ticked), "{ticked}");
        }
        // Stopped once more, with one of them unticked: it stays on offer, and nothing is there twice.
        let typed = [("kind", "reply"), ("body", ""), ("seen", &seen), ("kept", "1")];
        let stopped = ines.post_files(&path, &typed, &[("files", "garantie.pdf", terms)]);
        assert!(stopped.body.contains("value=\"0\"><span>facture.pdf"));
        assert!(stopped.body.contains("value=\"1\" checked><span>garantie.pdf"));
        assert!(!stopped.body.contains("name=\"kept\" value=\"2\""));

        let newest = desk.read(move |tx| tickets::latest_message(tx, ticket));
        let newest = newest.expect("a message").to_string();
        let typed = [
            ("kind", "reply"),
            ("body", "Voici."),
            ("seen", &newest),
            ("kept", "1"),
        ];
        let sent = ines.post_files(&path, &typed, &[]);
        assert_eq!(sent.status, StatusCode::SEE_OTHER);
        desk.thinks_no_more();
        let enclosed = desk.letter(ticket).contents().expect("contents").enclosed;
        let names: Vec<&str> = enclosed.iter().map(|file| file.name.as_str()).collect();
        assert_eq!(names, ["garantie.pdf"]);
        assert!(
            !ines
                .get(&format!("/tickets/{ticket}"))
                .body
                .contains("name=\"kept\"")
        );
    });
}
