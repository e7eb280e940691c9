//! A customer of the demo writes, and the letter goes the way of every mail.

use crate::correspondence::outbox::{self, Purpose};
use crate::correspondence::{self, Block, Content, Letter};
use crate::demo::posting::{self, Written};
use crate::testing::demo::wait;
use crate::testing::{story, viewer};
use crate::tickets::{self, Status};

fn written(text: &str) -> Written {
    Written {
        name: "Camille Moreau".to_owned(),
        address: "camille@posteo.example".to_owned(),
        subject: "Ma lampe clignote".to_owned(),
        text: text.to_owned(),
    }
}

#[test]
fn a_new_letter_becomes_a_ticket_of_the_customer() {
    story("demo_writes", |desk| {
        let text = "Bonjour,\r\n\r\nma lampe clignote depuis hier soir.";
        let ticket = wait(posting::post(&desk.desk, written(text), None)).expect("it is taken");
        let ticket = desk.ticket(ticket.expect("a ticket"));
        assert_eq!(ticket.requester_id, desk.camille.id);
        assert_eq!(ticket.subject, "Ma lampe clignote");
    });
}

#[test]
fn an_answer_joins_its_ticket_without_what_it_quotes() {
    story("demo_answers", |desk| {
        let id = desk.asks("Une lampe", "Bonjour, elle clignote.");
        desk.sets(id, Status::Pending);
        let (ticket, camille) = (desk.ticket(id), desk.camille.clone());
        let letter = desk.act(move |act| {
            let content = Content {
                subject: "Votre lampe".to_owned(),
                blocks: vec![Block::Text("Quelle marque ?".to_owned())],
            };
            let letter = Letter::automatic(Purpose::Reminder, &ticket, &camille, content);
            correspondence::send(act, letter)?
                .map(|id| outbox::find(act, id))
                .transpose()
        });
        let letter = letter.flatten().expect("a letter");
        let joined =
            wait(posting::post(&desk.desk, written("Une Legrand."), Some(&letter))).expect("it is taken");
        assert_eq!(joined, Some(id));
        assert_eq!(desk.ticket(id).status, Status::Open);
        let ines = viewer(&desk.ines);
        let said = desk.read(move |tx| tickets::messages(tx, &ines, id));
        assert_eq!(
            said.last().map(|message| message.text.trim()),
            Some("Ma lampe clignote\n\nUne Legrand.")
        );
    });
}
