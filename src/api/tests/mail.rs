//! Letters through the API.

use crate::testing::{ApiDesk, story};
use axum::http::StatusCode;

const LETTER: &[u8] = b"From: Lea <lea@example.org>\r\nTo: support@lumen.example\r\nSubject: Ma lampe\r\n\
    Message-ID: <one@example.org>\r\n\r\nBonjour, ma lampe est en panne depuis hier.\r\n";

#[test]
fn a_letter_becomes_a_ticket_once() {
    story("mail", |desk| {
        let mut api = ApiDesk::new(desk, &desk.ines);
        let take = |api: &ApiDesk| {
            api.send(
                "POST",
                "mail",
                &[("content-type", "message/rfc822")],
                LETTER.to_vec(),
            )
        };
        let (first, again) = (take(&api), take(&api));
        assert_eq!(first.status, StatusCode::OK, "{}", first.body);
        assert_eq!(
            (&first.body["outcome"], &again.body["outcome"]),
            (&"created".into(), &"duplicate".into())
        );
        let ticket = api.get(&format!("tickets/{}", first.body["ticket_id"])).body;
        assert_eq!(ticket["ticket"]["subject"], "Ma lampe");
        let mails = api.get("mail?rfc_message_id=one@example.org").body;
        assert_eq!(mails["mails"][0]["from"]["address"], "lea@example.org");
        let raw = api.get(&format!("mail/{}/raw", first.body["mail_id"]));
        assert_eq!(raw.bytes, LETTER);
        api.called_by(&desk.camille);
        assert_eq!(take(&api).status, StatusCode::FORBIDDEN);
    });
}
