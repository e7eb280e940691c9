//! Thanks, thumbs and reactions: one rule for mail, the customer's page and the API.

use crate::correspondence::ticket_link;
use crate::ids::TicketId;
use crate::people::Role;
use crate::testing::mail::plain_letter;
use crate::testing::{ApiDesk, TestDesk, story};
use crate::tickets::{self, Channel, MessageKind, NewMessage, Status};
use serde_json::json;

fn gmail(sign: &str, answers: &str) -> Vec<u8> {
    let json = data_encoding::BASE64.encode(format!("{{\"emoji\":\"{sign}\",\"version\":1}}").as_bytes());
    let text = data_encoding::BASE64
        .encode(format!("{sign}\r\n\r\nCamille Moreau reacted via Gmail\r\n").as_bytes());
    format!(
        "From: Camille Moreau <camille@posteo.example>\r\nTo: support@lumen.example\r\nSubject: Re: Lampe\r\n\
         In-Reply-To: <{answers}>\r\nMIME-Version: 1.0\r\nContent-Type: multipart/alternative; boundary=b\r\n\r\n\
         --b\r\nContent-Type: text/plain; charset=UTF-8\r\nContent-Transfer-Encoding: base64\r\n\r\n{text}\r\n\
         --b\r\nContent-Type: text/vnd.google.email-reaction+json; charset=UTF-8\r\nContent-Transfer-Encoding: base64\r\n\r\n{json}\r\n\
         --b\r\nContent-Type: text/html; charset=UTF-8\r\nContent-Transfer-Encoding: base64\r\n\r\n{text}\r\n--b--\r\n"
    )
    .into_bytes()
}

fn outlook(sign: &str, answers: &str) -> Vec<u8> {
    let text = format!(
        "{sign} Camille Moreau reacted to your message:\n\n________________________________\nFrom: Support <support@lumen.example>\n\
         Sent: Tuesday, December 1, 2026 9:00:00 AM\nTo: Camille Moreau <camille@posteo.example>\nSubject: Lampe\n\n\
         Does it shine now? If not, please send us the number on the back."
    );
    let answers = [format!("In-Reply-To: <{answers}>")];
    plain_letter(
        "Camille Moreau <camille@posteo.example>",
        "Reaction to: Lampe",
        &answers,
        &text,
    )
}

/// A ticket that was answered and has this status, and the Message-ID of our letter.
fn answered(desk: &TestDesk, status: Status) -> (TicketId, String) {
    let ticket = desk.asks("Lampe", "Bonjour, ma lampe est cassée.");
    desk.replies_and_waits(ticket, "Est-ce qu'elle brille maintenant ?");
    let ours = desk.letter(ticket).rfc_message_id;
    if status != Status::Pending {
        desk.sets(ticket, Status::Solved);
    }
    if status == Status::Closed {
        desk.sets(ticket, Status::Closed);
    }
    (ticket, ours)
}

#[test]
fn a_thumb_closes_nothing_again_but_answers_who_asked() {
    story("thumbs", |desk| {
        type Made = fn(&str, &str) -> Vec<u8>;
        for (name, made) in [("gmail", gmail as Made), ("outlook", outlook as Made)] {
            for status in [Status::Solved, Status::Closed] {
                let (ticket, ours) = answered(desk, status);
                let letters = desk.letters_out().len();
                let receipt = desk.receives(&made("👍", &ours));
                assert_eq!(receipt.ticket_id, Some(ticket), "{name} {status:?}");
                assert_eq!(desk.ticket(ticket).status, status, "{name}");
                let said = desk.said(ticket).pop().expect("it is shown");
                assert_eq!(
                    (said.text.as_str(), said.robot.as_deref()),
                    ("👍", Some("reaction")),
                    "{name}"
                );
                let ines = crate::testing::viewer(&desk.ines);
                let files = desk.read(move |tx| crate::tickets::attachments(tx, &ines, ticket));
                assert!(files.is_empty(), "the part for programs is no file");
                assert_eq!(desk.letters_out().len(), letters, "nothing more is written");
            }
            let (ticket, ours) = answered(desk, Status::Solved);
            desk.receives(&made("👎", &ours));
            assert_eq!(
                desk.ticket(ticket).status,
                Status::Open,
                "{name}: that is no thanks"
            );
            let (ticket, ours) = answered(desk, Status::Pending);
            desk.receives(&made("👍", &ours));
            assert_eq!(
                desk.ticket(ticket).status,
                Status::Open,
                "{name}: somebody asked and somebody answered"
            );
        }
    });
}

#[test]
fn thanks_are_thanks_at_every_door() {
    story("doors", |desk| {
        let mut api = ApiDesk::new(desk, &desk.camille);
        api.called_by(&desk.camille);
        // She wrote last, and the ticket is not hers.
        let zoe = desk.works_here("Zoé Roth", "zoe@lumen.example", Role::Agent);
        let answered = |desk: &TestDesk| {
            let (ticket, ours) = answered(desk, Status::Solved);
            let word = NewMessage::text(MessageKind::Reply, zoe.id, true, Channel::Workspace, "Voilà.");
            desk.act_as(&zoe, move |act| tickets::say(act, ticket, word));
            (ticket, ours)
        };
        let cases = [
            ("Parfait", true),
            ("Ok 👍", true),
            ("C'est bon merci\n\nCamille", true),
            ("Besten Dank und schöne Grüße", true),
            ("Merci, bonne soirée !", true),
            ("🙏", true),
            ("Super, merci Zoé", true),
            ("Bonjour Zoé, un grand merci ! Cordialement Camille", true),
            ("Merci d'avance, Zoé", false),
            ("Merci de votre retour rapide", false),
            ("Ok, ich warte", false),
            ("Merci, mais elle ne brille pas.", false),
            ("Ok ?", false),
            ("👎", false),
            ("Danke, aber nein", false),
        ];
        for (text, thanks) in cases {
            let expected = if thanks { Status::Solved } else { Status::Open };
            let (ticket, ours) = answered(desk);
            let answers = [format!("In-Reply-To: <{ours}>")];
            desk.receives(&plain_letter(
                "camille@posteo.example",
                "Re: Lampe",
                &answers,
                text,
            ));
            assert_eq!(desk.ticket(ticket).status, expected, "by mail: {text}");

            let (ticket, _) = answered(desk);
            let page = ticket_link(&desk.desk, ticket, desk.camille.id);
            desk.post_files(&format!("{page}/messages"), &[("text", text)], &[]);
            assert_eq!(desk.ticket(ticket).status, expected, "on the page: {text}");

            let (ticket, _) = answered(desk);
            let body = json!({"request": {"comment": {"body": text}}});
            api.put(&format!("requests/{ticket}"), body);
            assert_eq!(desk.ticket(ticket).status, expected, "by the API: {text}");
        }
    });
}
