//! A colleague forwards a customer's letter: the ticket is the customer's.

use crate::intake::{Outcome, Verdict};
use crate::people;
use crate::testing::mail::plain_letter;
use crate::testing::{TestDesk, story};
use crate::tickets::{self, MessageKind};

const INES: &str = "Ines Keller <ines@lumen.example>";
const GMAIL: &str = "Kannst du das übernehmen?\n\n---------- Forwarded message ---------\nVon: Ana Roth <ana@web.example>\nDate: Mo., 2. März 2026 um 09:12 Uhr\nSubject: Lampe defekt\nTo: <ines@lumen.example>\n\n\nGuten Tag,\n\nmeine Lampe flackert.\n\nAna Roth";

fn requester(desk: &TestDesk, id: crate::ids::TicketId) -> String {
    let requester = desk.ticket(id).requester_id;
    let person = desk.read(move |tx| people::find(tx, requester));
    person.address.unwrap_or_default()
}

#[test]
fn the_ticket_is_the_customers_and_the_colleagues_words_are_a_note() {
    story("forwarded", |desk| {
        let raw = plain_letter(INES, "WG: Lampe defekt", &[], GMAIL);
        let receipt = desk.receives_as(Verdict::Verified, "support@lumen.example", &raw);
        assert_eq!(receipt.outcome, Outcome::Created);
        let id = receipt.ticket_id.expect("a ticket");
        assert_eq!(requester(desk, id), "ana@web.example");
        assert_eq!(desk.ticket(id).subject, "Lampe defekt");
        let said = desk.said(id);
        assert_eq!(said.len(), 2);
        assert_eq!(said[0].text, "Guten Tag,\n\nmeine Lampe flackert.\n\nAna Roth");
        assert_eq!(
            (said[0].kind, said[0].author_name.as_str()),
            (MessageKind::Reply, "Ana Roth")
        );
        assert_eq!(said[1].text, "Kannst du das übernehmen?");
        assert_eq!(
            (said[1].kind, said[1].robot.as_deref()),
            (MessageKind::Note, None)
        );
        assert_eq!(desk.read(move |tx| tickets::tags(tx, id)), Vec::<String>::new());
        assert_eq!(desk.letters_out().len(), 0);

        let again = plain_letter(INES, "WG: Lampe immer noch defekt", &[], GMAIL);
        let receipt = desk.receives(&again);
        let id = receipt.ticket_id.expect("a ticket");
        assert_eq!(requester(desk, id), "ana@web.example");
        let tags = desk.read(move |tx| tickets::tags(tx, id));
        assert_eq!(tags, ["unverified_forward"]);
        assert_eq!(desk.said(id)[1].robot.as_deref(), Some("unverified"));
        assert_eq!(desk.letters_out().len(), 0);
    });
}

#[test]
fn what_customers_forward_and_what_is_ours_stays_with_the_sender() {
    story("not forwarded", |desk| {
        let own = GMAIL.replace("ana@web.example", "support@lumen.example");
        for (from, text) in [("camille@posteo.example", GMAIL), (INES, own.as_str())] {
            let raw = plain_letter(from, "Fwd: Lampe", &[], text);
            let receipt = desk.receives_as(Verdict::Verified, "support@lumen.example", &raw);
            let id = receipt.ticket_id.expect("a ticket");
            assert!(from.contains(&requester(desk, id)), "{from}");
        }
        let raw = plain_letter(INES, "Fwd: Lampe", &[], GMAIL);
        let receipt = desk.receives_as(Verdict::Failed, "support@lumen.example", &raw);
        let id = receipt.ticket_id.expect("a ticket");
        assert_eq!(
            requester(desk, id),
            "ines@lumen.example",
            "disowned: it speaks for no customer"
        );
    });
}
