//! Who wrote, where the From line does not say: groups, lists, web forms in the desk's own name.

use crate::correspondence::outbox::Purpose;
use crate::ids::TicketId;
use crate::intake::{Outcome, Verdict};
use crate::people::{self, Person};
use crate::testing::mail::plain_letter;
use crate::testing::{TestDesk, story, viewer};
use crate::tickets::{self, Status};

/// What a Google group adds to everything it carries.
const GROUP: [&str; 6] = [
    "Precedence: list",
    "Mailing-list: list helpline@example.org; contact helpline+owners@example.org",
    "List-ID: <helpline.example.org>",
    "List-Post: <https://groups.example.org/helpline/post>, <mailto:helpline@example.org>",
    "List-Unsubscribe: <mailto:googlegroups-manage+4115+unsubscribe@groups.example.org>",
    "X-Google-Group-Id: 411500000015",
];

fn by_group(more: &[&str]) -> Vec<String> {
    GROUP.iter().chain(more).map(|line| (*line).to_owned()).collect()
}

fn requester(desk: &TestDesk, id: TicketId) -> Person {
    let requester = desk.ticket(id).requester_id;
    desk.read(move |tx| people::find(tx, requester))
}

#[test]
fn an_answer_through_a_group_is_an_answer() {
    story("through a group", |desk| {
        let first = plain_letter(
            "Jonas Weber <jonas@web.example>",
            "Heating",
            &by_group(&[]),
            "It does not start.",
        );
        let opened = desk.receives(&first).ticket_id.expect("a ticket");
        assert_eq!(
            requester(desk, opened).address.as_deref(),
            Some("jonas@web.example")
        );
        assert_eq!(desk.said(opened)[0].robot, None, "a person wrote it");
        for (number, status) in [Status::Pending, Status::Solved].into_iter().enumerate() {
            desk.replies_and_waits(opened, "Does it blink?");
            let ours = desk.letter(opened).rfc_message_id;
            if status == Status::Solved {
                desk.sets(opened, Status::Solved);
            }
            let answers = by_group(&[
                &format!("In-Reply-To: <{ours}>"),
                "X-Original-Sender: jonas@web.example",
            ]);
            let text = format!("The lamp blinks three times, {number}.");
            let raw = plain_letter("Jonas Weber <jonas@web.example>", "Re: Heating", &answers, &text);
            assert_eq!(desk.receives(&raw).ticket_id, Some(opened));
            assert_eq!(desk.ticket(opened).status, Status::Open, "{status:?}");
            assert_eq!(desk.said(opened).pop().and_then(|said| said.robot), None);
            let coming = desk.timeline(opened).map(|timeline| timeline.coming.len());
            assert_eq!(coming.unwrap_or_default(), 0, "nothing is planned any more");
        }
        desk.replies_and_waits(opened, "Thank you.");
        let ours = desk.letter(opened).rfc_message_id;
        desk.sets(opened, Status::Solved);
        desk.sets(opened, Status::Closed);
        let answers = by_group(&[&format!("In-Reply-To: <{ours}>")]);
        let raw = plain_letter(
            "jonas@web.example",
            "Re: Heating",
            &answers,
            "It stopped again this night.",
        );
        let followed = desk.receives(&raw);
        assert_eq!(followed.outcome, Outcome::Created);
        assert_eq!(
            desk.ticket(followed.ticket_id.expect("a ticket")).follows_id,
            Some(opened)
        );
        assert!(
            desk.letters_out()
                .iter()
                .all(|letter| letter.purpose != Purpose::Acknowledgement)
        );
    });
}

#[test]
fn two_who_write_through_a_group_that_rewrites_from_are_two_people() {
    story("rewritten", |desk| {
        let google = |name: &str, address: &str| {
            by_group(&[
                &format!("X-Original-From: {name} <{address}>"),
                &format!("Reply-To: {name} <{address}>"),
            ])
        };
        let mailman = |address: &str| {
            vec![
                "List-Post: <mailto:helpline@example.org>".to_owned(),
                "List-Id: Help line <helpline.example.org>".to_owned(),
                format!("Reply-To: helpline@example.org, {address}"),
            ]
        };
        let cases = [
            (
                "'Jonas Weber' via Helpline",
                google("Jonas Weber", "jonas@web.example"),
                "jonas@web.example",
            ),
            (
                "'Lea Roth' via Helpline",
                google("Lea Roth", "lea@web.example"),
                "lea@web.example",
            ),
            (
                "Uwe Sand via Helpline",
                mailman("uwe@web.example"),
                "uwe@web.example",
            ),
        ];
        let mut tickets = vec![];
        for (name, headers, address) in &cases {
            let raw = plain_letter(
                &format!("\"{name}\" <helpline@example.org>"),
                "Question",
                headers,
                "The same words.",
            );
            let receipt = desk.receives_as(Verdict::Verified, "support@lumen.example", &raw);
            let id = receipt.ticket_id.expect("a ticket");
            let who = requester(desk, id);
            assert_eq!(who.address.as_deref(), Some(*address));
            assert!(!who.name.contains("via"), "{}", who.name);
            assert_eq!(
                desk.mail(receipt.mail_id).verdict,
                Verdict::Unverified,
                "only named, not proven"
            );
            assert_eq!(
                crate::channels::email::authenticity(&desk.mail(receipt.mail_id)).on_behalf,
                "helpline@example.org"
            );
            assert_eq!(desk.read(move |tx| tickets::tags(tx, id)), ["unverified_sender"]);
            tickets.push(id);
        }
        tickets.dedup();
        assert_eq!(tickets.len(), 3);
        // A group that hides who wrote: nobody, and not everybody's one person.
        let raw = plain_letter(
            "Helpline <helpline@example.org>",
            "Hidden",
            &by_group(&[]),
            "Who am I?",
        );
        let hidden = desk.receives(&raw).ticket_id.expect("a ticket");
        assert_eq!(requester(desk, hidden).address, None);
    });
}

#[test]
fn whom_a_group_names_is_let_in_with_our_letter_to_them_and_not_by_hearsay() {
    story("named", |desk| {
        let asked = ["Message-ID: <c1@posteo.example>".to_owned()];
        let first = plain_letter(
            "camille@posteo.example",
            "Lampe",
            &asked,
            "Bonjour, ma lampe est cassée.",
        );
        let ticket = desk.receives(&first).ticket_id.expect("a ticket");
        desk.replies_and_waits(ticket, "Laquelle ?");
        let ours = desk.letter(ticket).rfc_message_id;
        let from = "'Camille Moreau' via Helpline <helpline@example.org>";
        let named = "X-Original-From: Camille Moreau <camille@posteo.example>";
        let hearsay = by_group(&[named, "References: <c1@posteo.example>"]);
        let raw = plain_letter(from, "Re: Lampe", &hearsay, "Envoyez-la ailleurs.");
        assert_ne!(desk.receives(&raw).ticket_id, Some(ticket));
        let answer = by_group(&[named, &format!("In-Reply-To: <{ours}>")]);
        let raw = plain_letter(from, "Re: Lampe", &answer, "La bleue.");
        assert_eq!(desk.receives(&raw).ticket_id, Some(ticket));
        assert_eq!(desk.ticket(ticket).status, Status::Open);
    });
}

#[test]
fn a_web_form_in_the_desks_own_name_is_its_visitors_letter() {
    story("web forms", |desk| {
        let mut seen = vec![];
        for (number, (from, visitor)) in [
            ("Website Kontakt <support@lumen.example>", "lena@web.example"),
            ("Website Kontakt <support@lumen.example>", "uwe@web.example"),
            ("website@lumen.example", "mia@web.example"),
            ("Formular <support+form@lumen.example>", "ida@web.example"),
        ]
        .into_iter()
        .enumerate()
        {
            let reply_to = [
                format!("Reply-To: <{visitor}>"),
                format!("Message-ID: <form{number}@web01.lumen.example>"),
            ];
            let raw = plain_letter(
                from,
                "Kontaktformular",
                &reply_to,
                "Guten Tag, mein Paket ist nicht angekommen.",
            );
            let receipt = desk.receives_at("support@lumen.example", "www-data@web01.lumen.example", &raw);
            let id = receipt.ticket_id.expect("a ticket");
            assert_eq!(requester(desk, id).address.as_deref(), Some(visitor), "{from}");
            assert_eq!(desk.said(id).len(), 1, "no two people's words in one ticket");
            assert_eq!(desk.read(move |tx| tickets::tags(tx, id)), ["unverified_sender"]);
            desk.replies(id, "Wir suchen es.");
            desk.sets(id, Status::Solved);
            desk.hours(72);
            desk.sweeps();
            seen.push(id);
        }
        let letters = desk.letters_out();
        assert!(letters.len() >= 8, "{}", letters.len());
        assert!(
            letters
                .iter()
                .all(|letter| !letter.to_address.contains("lumen.example"))
        );
        // A colleague's Reply-To is not another writer.
        let own = ["Reply-To: <ines.private@web.example>".to_owned()];
        let raw = plain_letter(
            "Ines Keller <ines@lumen.example>",
            "Drucker",
            &own,
            "Der Drucker geht nicht.",
        );
        let id = desk.receives(&raw).ticket_id.expect("a ticket");
        assert_eq!(desk.ticket(id).requester_id, desk.ines.id);
    });
}

#[test]
fn the_desk_never_writes_to_itself() {
    story("to itself", |desk| {
        let raw = plain_letter(
            "Monitor <support@lumen.example>",
            "Alarm",
            &[],
            "Der Speicher ist voll, bitte ansehen.",
        );
        let id = desk.receives(&raw).ticket_id.expect("a ticket");
        desk.replies(id, "Wir sehen nach.");
        desk.replies_and_waits(id, "Ist er noch voll?");
        desk.sets(id, Status::Solved);
        desk.runs_to("2026-11-20T09:00:00Z");
        assert_eq!(desk.letters_out().len(), 0);
        assert!(desk.happened(id).contains(&"letter_withheld".to_owned()));

        // A letter of ours that a group hands back is not news.
        let ticket = desk.asks("Lampe", "Bonjour, ma lampe est cassée.");
        desk.replies(ticket, "Laquelle ?");
        let ours = desk.letter(ticket);
        let reply_to = ours.contents().expect("contents").reply_to;
        let back = by_group(&[
            &format!("Message-ID: <{}>", ours.rfc_message_id),
            &format!("Reply-To: <{reply_to}>"),
        ]);
        let raw = plain_letter(
            "'Lumen' via Helpline <helpline@example.org>",
            "Lampe",
            &back,
            "Laquelle ?",
        );
        assert_eq!(desk.receives(&raw).outcome, Outcome::Ignored);
    });
}

#[test]
fn an_umlaut_domain_is_one_person_in_both_forms() {
    story("umlaut domain", |desk| {
        for (number, from) in [
            "info@grüße.example",
            "Info@xn--gre-6ka8l.example",
            "INFO@GRÜSSE.example",
        ]
        .into_iter()
        .enumerate()
        {
            let raw = plain_letter(
                from,
                &format!("Frage {number}"),
                &[],
                &format!("Guten Tag, Frage {number} zur Rechnung."),
            );
            desk.receives(&raw);
        }
        let one = desk
            .read(|tx| people::by_address(tx, "info@xn--gre-6ka8l.example"))
            .expect("a person");
        assert_eq!(one.address.as_deref(), Some("info@grüße.example"));
        let other = desk
            .read(|tx| people::by_address(tx, "info@grüsse.example"))
            .expect("another");
        assert_ne!(one.id, other.id, "ß is no ss");
        let ines = viewer(&desk.ines);
        let all = desk.read(move |tx| tickets::of_requester(tx, &ines, one.id, 10));
        assert_eq!(all.len(), 2);
    });
}
