//! What bare thanks come to is the same at every door.

use crate::correspondence::ticket_link;
use crate::ids::TicketId;
use crate::testing::mail::plain_letter;
use crate::testing::{ApiDesk, TestDesk, story};
use crate::tickets::Status;
use serde_json::json;

/// A ticket of Camille's that we answered, and the Message-ID of our letter.
fn answered(desk: &TestDesk, status: Status) -> (TicketId, String) {
    let ticket = desk.asks("Lampe", "Elle est cassée.");
    desk.replies(ticket, "Est-ce réglé ?");
    desk.sets(ticket, status);
    let letters = desk.letters_out();
    let ours = letters
        .into_iter()
        .rev()
        .find(|letter| letter.ticket_id == Some(ticket));
    (ticket, ours.expect("our letter").rfc_message_id)
}

/// Each door with what it does; the last writes down what Camille said on the phone.
const DOORS: [&str; 4] = ["mail", "page", "requests", "in her name"];

fn says(desk: &TestDesk, door: &str, status: Status, text: &str) -> TicketId {
    let (ticket, ours) = answered(desk, status);
    match door {
        "mail" => {
            let answers = [format!("In-Reply-To: <{ours}>")];
            desk.receives(&plain_letter(
                "camille@posteo.example",
                "Re: Lampe",
                &answers,
                text,
            ));
        }
        "page" => {
            let page = ticket_link(&desk.desk, ticket, desk.camille.id);
            desk.post_files(&format!("{page}/messages"), &[("text", text)], &[]);
        }
        "requests" => {
            let mut api = ApiDesk::new(desk, &desk.camille);
            api.called_by(&desk.camille);
            api.put(
                &format!("requests/{ticket}"),
                json!({"request": {"comment": {"body": text}}}),
            );
        }
        _ => {
            let mut api = ApiDesk::new(desk, &desk.ines);
            api.called_by(&desk.ines);
            let comment = json!({"body": text, "author_id": desk.camille.id});
            api.put(
                &format!("tickets/{ticket}"),
                json!({"ticket": {"comment": comment}}),
            );
        }
    }
    ticket
}

#[test]
fn bare_thanks_are_no_answer_at_any_door_in_any_language() {
    story("thanks at every door", |desk| {
        for text in ["Merci", "Vielen Dank!", "Thank you so much"] {
            for status in [Status::Pending, Status::Solved, Status::OnHold] {
                for door in DOORS {
                    let ticket = says(desk, door, status, text);
                    assert_eq!(desk.ticket(ticket).status, status, "{door} {status:?}: {text}");
                    let said = desk.said(ticket).pop().expect("it is shown");
                    assert_eq!(said.robot.as_deref(), Some("thanks"), "{door} {status:?}: {text}");
                }
            }
        }
    });
}

#[test]
fn who_was_asked_and_says_that_it_is_well_has_answered_at_any_door() {
    story("answers at every door", |desk| {
        for text in ["C'est bon, merci", "Passt, danke", "It works, thanks"] {
            for door in DOORS {
                let asked = says(desk, door, Status::Pending, text);
                assert_eq!(desk.ticket(asked).status, Status::Open, "{door}: {text}");
                let solved = says(desk, door, Status::Solved, text);
                assert_eq!(desk.ticket(solved).status, Status::Solved, "{door}: {text}");
            }
        }
    });
}
