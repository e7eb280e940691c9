//! Where the sender waits for the answer: the customer's page and the API's requests.

use crate::correspondence::ticket_link;
use crate::people::{self, Details};
use crate::testing::{ApiDesk, story};
use crate::tickets::{self, Status};
use axum::http::StatusCode;
use serde_json::json;

#[test]
fn a_suspended_person_is_refused_at_the_page_and_nothing_is_said() {
    story("suspended at the page", |desk| {
        let ticket = desk.asks("Lampe", "Elle est cassée.");
        let camille = desk.camille.id;
        desk.act(move |act| {
            let suspended = Details {
                suspended: Some(true),
                ..Details::default()
            };
            people::set_details(act, camille, suspended)
        });
        let page = ticket_link(&desk.desk, ticket, camille);
        for choice in ["solved", "help", "more-days"] {
            let refused = desk.post(&format!("{page}/choice"), &[("do", choice)]);
            assert_eq!(refused.status, StatusCode::FORBIDDEN, "{choice}");
        }
        assert_eq!(desk.ticket(ticket).status, Status::New);
        let refused = desk.post_files(&format!("{page}/messages"), &[("text", "Toujours.")], &[]);
        assert_eq!(refused.status, StatusCode::FORBIDDEN);
        assert_eq!(desk.said(ticket).len(), 1);
    });
}

#[test]
fn who_is_in_copy_takes_part_in_the_follow_up_at_every_door() {
    story("follow-up of a copy", |desk| {
        let mut api = ApiDesk::new(desk, &desk.camille);
        for door in ["mail", "page", "requests"] {
            let ticket = desk.asks("Lampe", "Elle est cassée.");
            let nina = desk.act(move |act| {
                let nina = people::find_or_add_customer(act, "Nina", "nina@posteo.example", None)?;
                tickets::join(act, ticket, nina.id)?;
                Ok(nina)
            });
            desk.replies(ticket, "Voilà.");
            desk.sets(ticket, Status::Closed);
            let text = "Elle est encore cassée.";
            match door {
                "mail" => {
                    let letters = desk.letters_out().into_iter().rev();
                    let mut ours = letters.filter(|letter| letter.ticket_id == Some(ticket));
                    let ours = ours
                        .find(|letter| letter.person_id == nina.id)
                        .expect("our letter");
                    let answers = [format!("In-Reply-To: <{}>", ours.rfc_message_id)];
                    desk.receives(&crate::testing::mail::plain_letter(
                        "nina@posteo.example",
                        "Re: Lampe",
                        &answers,
                        text,
                    ));
                }
                "page" => {
                    let page = ticket_link(&desk.desk, ticket, nina.id);
                    desk.post_files(&format!("{page}/messages"), &[("text", text)], &[]);
                }
                _ => {
                    api.called_by(&nina);
                    api.put(
                        &format!("requests/{ticket}"),
                        json!({"request": {"comment": {"body": text}}}),
                    );
                }
            }
            let (next,): (crate::ids::TicketId,) = desk.read(move |tx| {
                Ok(tx.one(
                    "SELECT id FROM ticket WHERE follows_id = $1",
                    database::params![ticket],
                )?)
            });
            let takes_part = desk.read(move |tx| tickets::participants(tx, next));
            assert_eq!(takes_part, [nina.id], "{door}");
        }
    });
}
