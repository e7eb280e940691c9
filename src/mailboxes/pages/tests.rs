//! Stories about the pages of mailboxes.

use crate::testing::{Browser, story};
use axum::http::StatusCode;

#[test]
fn a_field_that_cannot_be_taken_names_the_sentence_that_says_why() {
    story("mailbox refused", |desk| {
        let mut ada = Browser::of(desk, &desk.ada());
        let typed = [
            ("address", "nowhere"),
            ("sends_per_hour", "many"),
            ("fetches", "yes"),
            ("imap_host", ""),
            ("imap_user", "support"),
            ("imap_password", "secret"),
            ("act", "save"),
        ];
        let refused = ada.post("/settings/mailboxes", &typed);
        assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
        for (input, said) in [
            ("address", "address-error"),
            ("sends_per_hour", "ceiling-help sends_per_hour-error"),
            ("imap_host", "imap_host-error"),
        ] {
            let from = refused
                .body
                .split(&format!("id=\"{input}\""))
                .nth(1)
                .unwrap_or_default();
            let (input, _) = from.split_once('>').unwrap_or_default();
            let wanted = format!("aria-invalid=\"true\" aria-describedby=\"{said}\"");
            assert!(input.contains(&wanted), "{input}");
            let sentence = said.split(' ').next_back().unwrap_or_default();
            assert!(
                refused.body.contains(&format!("id=\"{sentence}\"")),
                "no {sentence}"
            );
        }
        assert!(
            !refused.body.contains("imap_user-error"),
            "what can be taken says nothing"
        );
    });
}

#[test]
fn servers_that_cannot_be_trusted_are_refused_beside_their_field() {
    story("mail trust refused", |desk| {
        let mut ada = Browser::of(desk, &desk.ada());
        let refused = ada.post("/settings/mail-trust", &[("servers", "mx.example.org; rm")]);
        assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(
            refused.body.contains(">mx.example.org; rm</textarea>"),
            "{}",
            refused.body
        );
        assert!(
            refused
                .body
                .contains("aria-describedby=\"servers-help servers-error\"")
        );
        let kept = ada.post("/settings/mail-trust", &[("servers", "MX.example.org")]);
        assert_eq!(kept.status, StatusCode::SEE_OTHER);
        assert!(
            ada.get("/settings/mail-trust")
                .body
                .contains(">mx.example.org</textarea>")
        );
    });
}
