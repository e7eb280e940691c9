//! A letter that claims a ticket and is not let in: both tickets name it, and one click joins or dismisses it.

use crate::events::Field;
use crate::ids::TicketId;
use crate::intake::{self, Outcome, Receipt, Verdict, claims_of};
use crate::languages::Language;
use crate::store::Error;
use crate::testing::mail::plain_letter;
use crate::testing::{TestDesk, story, viewer};
use crate::tickets::{self, Change, Status};

fn waiting(desk: &TestDesk) -> (TicketId, String) {
    let ticket = desk.asks("Lampe", "Bonjour, ma lampe est cassée.");
    desk.replies_and_waits(ticket, "Quel est son numéro ?");
    let reply_to = desk.letter(ticket).contents().expect("contents").reply_to;
    (ticket, reply_to)
}

fn claims(desk: &TestDesk, verdict: Verdict, to: &str, from: &str) -> Receipt {
    let raw = plain_letter(from, "Re: Lampe", &[], "Le numéro est E-417.");
    desk.receives_as(verdict, to, &raw)
}

#[test]
fn both_tickets_name_a_claim_and_an_agent_joins_it() {
    story("claim joined", |desk| {
        let (ticket, reply_to) = waiting(desk);
        let receipt = claims(
            desk,
            Verdict::Unverified,
            &reply_to,
            "Luc Petit <luc@web.example>",
        );
        let own = receipt.ticket_id.expect("a ticket of its own");
        assert_ne!(own, ticket);
        assert_eq!(desk.ticket(ticket).status, Status::Pending);
        let ines = viewer(&desk.ines);
        for (seen_from, other) in [(ticket, own), (own, ticket)] {
            let viewer = ines.clone();
            let open = desk.read(move |tx| claims_of(tx, &viewer, seen_from));
            assert_eq!(
                open.iter()
                    .map(|claim| claim.other(seen_from))
                    .collect::<Vec<_>>(),
                [other]
            );
        }
        let camille = viewer(&desk.camille);
        assert_eq!(desk.read(move |tx| claims_of(tx, &camille, ticket)).len(), 0);

        let (by, mail) = (ines.clone(), receipt.mail_id);
        let joined = desk.act_as(&desk.ines, move |act| intake::join_claim(act, &by, mail));
        assert_eq!(joined, ticket);
        assert_eq!(desk.ticket(ticket).status, Status::Open, "it answers");
        let said = desk.said(ticket).pop().expect("it is there");
        assert_eq!(
            (said.text.as_str(), said.author_name.as_str()),
            ("Le numéro est E-417.", "Luc Petit")
        );
        let viewed = ines.clone();
        assert!(desk.read(move |tx| Ok(matches!(
            tickets::find_for(tx, &viewed, own),
            Err(Error::NotFound)
        ))));
        // From now on he takes part.
        let next = plain_letter("luc@web.example", "Re: Lampe", &[], "Et la couleur est bleue.");
        assert_eq!(
            desk.receives_at(&reply_to, "luc@web.example", &next).ticket_id,
            Some(ticket)
        );
        let by = ines.clone();
        let again = desk
            .desk
            .act_now(ines.actor(), move |act| intake::join_claim(act, &by, mail));
        assert!(matches!(again, Err(Error::NotFound)), "once");
    });
}

#[test]
fn a_dismissed_claim_stands_alone() {
    story("claim dismissed", |desk| {
        let (ticket, reply_to) = waiting(desk);
        let receipt = claims(desk, Verdict::Unverified, &reply_to, "luc@web.example");
        let (ines, mail) = (viewer(&desk.ines), receipt.mail_id);
        let by = ines.clone();
        desk.act_as(&desk.ines, move |act| intake::dismiss_claim(act, &by, mail));
        assert_eq!(desk.read(move |tx| claims_of(tx, &ines, ticket)).len(), 0);
        assert_eq!(desk.said(ticket).len(), 2);
        assert_eq!(
            desk.ticket(receipt.ticket_id.expect("a ticket")).status,
            Status::New
        );
    });
}

#[test]
fn a_letter_that_its_domain_disowns_never_speaks_as_the_customer() {
    story("disowned", |desk| {
        let (ticket, reply_to) = waiting(desk);
        let camille = "Camille Moreau <camille@posteo.example>";
        let before = desk.letters_out().len();
        for to in [reply_to.as_str(), "support@lumen.example"] {
            let ours = desk.letter(ticket).rfc_message_id;
            let cites = [format!("In-Reply-To: <{ours}>"), format!("References: <{ours}>")];
            let raw = plain_letter(
                camille,
                "Re: Lampe",
                &cites,
                &format!("Envoyez-la à une autre adresse, {to}."),
            );
            let receipt = desk.receives_as(Verdict::Failed, to, &raw);
            assert_eq!(receipt.outcome, Outcome::Created);
            assert_ne!(receipt.ticket_id, Some(ticket));
            let (ines, own) = (viewer(&desk.ines), receipt.ticket_id.expect("a ticket"));
            assert_eq!(
                desk.read(move |tx| claims_of(tx, &ines, own)).len(),
                1,
                "agents see what it claims"
            );
        }
        // Nor by saying the same words once more.
        let fresh = plain_letter(camille, "Vase", &[], "Bonjour, mon vase est cassé aussi.");
        let first = desk.receives(&fresh).ticket_id;
        let raw = plain_letter(
            camille,
            "Vase",
            &["X-Copy: 2".to_owned(), "Message-ID: <2@x.example>".to_owned()],
            "Bonjour, mon vase est cassé aussi.",
        );
        assert_ne!(
            desk.receives_as(Verdict::Failed, "support@lumen.example", &raw)
                .ticket_id,
            first
        );
        assert_eq!(desk.ticket(ticket).status, Status::Pending);
        assert_eq!(desk.said(ticket).len(), 2);
        assert_eq!(
            desk.letters_out().len(),
            before + 1,
            "only the honest one is acknowledged"
        );
    });
}

#[test]
fn whoever_was_taken_out_of_a_ticket_only_claims_it() {
    story("taken out", |desk| {
        let luc = desk.customer("Luc Petit", "luc@web.example", Language::French);
        let (ticket, to_camille) = waiting(desk);
        let (luc_id, camille) = (luc.id, desk.camille.id);
        desk.act(move |act| tickets::join(act, ticket, luc_id));
        desk.replies_and_waits(ticket, "Et sa couleur ?");
        let mut letters = desk.outbox_of(ticket);
        letters.retain(|letter| letter.person_id == luc_id);
        let to_luc = letters[0].contents().expect("contents").reply_to;
        let writes = |verdict: Verdict, to: &str, from: &str, text: &str| {
            let raw = plain_letter(from, "Re: Lampe", &[], text);
            desk.receives_as(verdict, to, &raw)
        };
        let (web, posteo) = ("luc@web.example", "camille@posteo.example");
        let first = writes(Verdict::Unverified, &to_luc, web, "Elle est verte.");
        assert_eq!(first.ticket_id, Some(ticket), "in copy");

        desk.act(move |act| tickets::leave(act, ticket, luc_id));
        desk.replies_and_waits(ticket, "Merci, et le numéro ?");
        let apart = |receipt: Receipt, who: &str| {
            assert_ne!(receipt.ticket_id, Some(ticket), "{who}");
            let (ines, own) = (viewer(&desk.ines), receipt.ticket_id.expect("a ticket"));
            assert_eq!(desk.read(move |tx| claims_of(tx, &ines, own)).len(), 1, "{who}");
            assert_eq!(desk.ticket(ticket).status, Status::Pending, "{who}");
        };
        let late = writes(Verdict::Verified, &to_luc, web, "Le numéro est E-417.");
        apart(late, "out of copy");

        // Another asked in truth: who asked before has no part in it.
        let other = Change::default().with(Field::Requester, luc_id);
        desk.act_as(&desk.ines, move |act| tickets::change(act, ticket, other));
        let late = writes(Verdict::Verified, &to_camille, posteo, "Le voici : E-417.");
        apart(late, "no requester any more");
        desk.act(move |act| tickets::join(act, ticket, camille));
        let back = writes(
            Verdict::Unverified,
            &to_camille,
            posteo,
            "Voici encore le numéro.",
        );
        assert_eq!(back.ticket_id, Some(ticket), "in copy again");
    });
}
