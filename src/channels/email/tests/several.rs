//! One letter to several mailboxes of the desk stands once.

use crate::channels::email::{Arrived, Source, receive};
use crate::intake::{Outcome, came_to};
use crate::mailboxes;
use crate::testing::mail::{plain_letter, wait};
use crate::testing::story;

#[test]
fn a_letter_to_two_mailboxes_stands_once_and_names_both() {
    story("two mailboxes", |desk| {
        desk.act(|act| mailboxes::add(act, "sales@lumen.example", "Sales"));
        let arrived = |raw: &[u8], to: &[&str]| Arrived {
            source: Source::Smtp,
            mail_from: Some("olga@web.example".to_owned()),
            recipients: to.iter().map(|to| (*to).to_owned()).collect(),
            raw: raw.to_vec(),
        };
        let both = ["Cc: sales@lumen.example".to_owned()];
        let at_once = plain_letter(
            "Olga <olga@web.example>",
            "Offer 77",
            &both,
            "To whom do I send the signed offer?",
        );
        let receipt = wait(receive(
            &desk.desk,
            arrived(&at_once, &["sales@lumen.example", "support@lumen.example"]),
        ))
        .expect("kept");
        assert_eq!(receipt.outcome, Outcome::Created);
        let ticket = receipt.ticket_id.expect("a ticket");
        let support = desk.read(mailboxes::main).expect("a mailbox");
        assert_eq!(
            desk.ticket(ticket).mailbox_id,
            Some(support.id),
            "the one that To names"
        );
        let too = desk.read(move |tx| came_to(tx, ticket));
        assert_eq!(too, [(receipt.mail_id, "sales@lumen.example".to_owned())]);

        let apart = plain_letter(
            "Olga <olga@web.example>",
            "Offer 78",
            &both,
            "And to whom the next one, please?",
        );
        let first = wait(receive(&desk.desk, arrived(&apart, &["support@lumen.example"]))).expect("kept");
        let second = wait(receive(&desk.desk, arrived(&apart, &["sales@lumen.example"]))).expect("kept");
        assert_eq!(second.outcome, Outcome::Duplicate);
        assert_eq!(
            (second.ticket_id, second.comment_id),
            (first.ticket_id, first.comment_id)
        );
        let tickets: (i64,) = desk.read(|tx| Ok(tx.one("SELECT COUNT(*) FROM ticket", [])?));
        assert_eq!(tickets.0, 2);
    });
}

#[test]
fn a_letter_that_comes_to_two_mailboxes_in_one_moment_stands_once() {
    story("two mailboxes at once", |desk| {
        desk.act(|act| mailboxes::add(act, "sales@lumen.example", "Sales"));
        let letters = (0..4).flat_map(|number| {
            let text = format!("To whom do I send the signed offer {number}?");
            let raw = plain_letter("olga@web.example", &format!("Offer {number}"), &[], &text);
            ["support@lumen.example", "sales@lumen.example"].map(|to| Arrived {
                source: Source::Smtp,
                mail_from: Some("olga@web.example".to_owned()),
                recipients: vec![to.to_owned()],
                raw: raw.clone(),
            })
        });
        let receipts = wait(futures_util::future::join_all(
            letters.map(|letter| receive(&desk.desk, letter)),
        ));
        let made = receipts
            .iter()
            .flatten()
            .filter(|receipt| receipt.outcome == Outcome::Created)
            .count();
        assert_eq!(made, 4, "{receipts:?}");
        let tickets: (i64,) = desk.read(|tx| Ok(tx.one("SELECT COUNT(*) FROM ticket", [])?));
        assert_eq!(tickets.0, 4);
    });
}
