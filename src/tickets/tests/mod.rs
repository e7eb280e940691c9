//! Stories about tickets.

mod replying;

use super::{Status, View};
use crate::store::Error;
use crate::testing::{story, viewer};

#[test]
fn a_reply_while_solved_reopens_and_one_after_closing_opens_a_follow_up() {
    story("reopening", |desk| {
        let ticket = desk.asks("Lampe cassée", "Bonjour, ma lampe est arrivée cassée.");
        desk.replies(ticket, "Nous vous en envoyons une autre.");
        assert_eq!(desk.ticket(ticket).status, Status::Open);

        desk.sets(ticket, Status::Solved);
        assert_eq!(desk.ticket(ticket).solvings, 1);
        assert_eq!(desk.answers(ticket, "Elle n'est pas arrivée."), ticket);
        assert_eq!(desk.ticket(ticket).status, Status::Open);
        assert_eq!(desk.ticket(ticket).solved_at, None);

        desk.sets(ticket, Status::Solved);
        desk.sets(ticket, Status::Closed);
        let follow_up = desk.answers(ticket, "Encore une question.");
        assert_ne!(follow_up, ticket);
        assert_eq!(desk.ticket(follow_up).follows_id, Some(ticket));
        assert_eq!(desk.ticket(ticket).status, Status::Closed);
    });
}

#[test]
fn a_customer_sees_only_what_is_theirs_and_public() {
    story("rights", |desk| {
        let ticket = desk.asks("Facture", "Où est ma facture ?");
        let note = super::NewMessage::text(
            super::MessageKind::Note,
            desk.ines.id,
            true,
            super::Channel::Workspace,
            "Compte en retard",
        );
        desk.act_as(&desk.ines, move |act| super::say(act, ticket, note));

        let camille = viewer(&desk.camille);
        let seen = desk.read(move |tx| super::messages(tx, &camille, ticket));
        assert_eq!(
            seen.iter().map(|m| m.text.as_str()).collect::<Vec<_>>(),
            ["Où est ma facture ?"]
        );

        let stranger = desk.act(|act| crate::people::find_or_add_customer(act, "", "eve@example.org", None));
        let stranger = viewer(&stranger);
        let refused = desk
            .desk
            .read_now(move |tx| super::messages(tx, &stranger, ticket));
        assert!(matches!(refused, Err(Error::NotFound)));
    });
}

#[test]
fn a_list_pages_by_key_and_counts() {
    story("lists", |desk| {
        for number in 0..60 {
            desk.asks(&format!("Question {number}"), "Bonjour");
        }
        let ines = viewer(&desk.ines);
        let first = desk.read({
            let ines = ines.clone();
            move |tx| super::list(tx, &ines, View::Unassigned, None)
        });
        let last = first.last().expect("a full page");
        let below = (last.updated_at, last.id);
        let second = desk.read({
            let ines = ines.clone();
            move |tx| super::list(tx, &ines, View::Unassigned, Some(below))
        });
        assert_eq!((first.len(), second.len()), (50, 10));
        assert_eq!(desk.read(move |tx| super::count(tx, &ines, View::Unassigned)), 60);
    });
}

#[test]
fn nothing_invisible_is_kept_in_subjects_names_and_tags() {
    story("invisible", |desk| {
        let ticket = desk.asks("invoice\u{202E}gpj.exe\u{200B}", "Bonjour");
        assert_eq!(desk.ticket(ticket).subject, "invoicegpj.exe");
        let named = desk.act(|act| {
            crate::people::find_or_add_customer(
                act,
                "\u{2067}Nina\u{200B} Weber\u{7}",
                "nina@posteo.example",
                None,
            )
        });
        assert_eq!(named.name, "Nina Weber");
        let tagged = desk.act(move |act| {
            super::set_tags(act, ticket, &["Vip\u{200D} \u{202E}kunde".to_owned()])?;
            super::tags(act, ticket)
        });
        assert_eq!(tagged, ["vip_kunde"]);
    });
}
