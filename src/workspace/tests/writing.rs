//! Stories about whom a message goes to, taking it back, and sending it later.

use super::colleague;
use crate::correspondence;
use crate::correspondence::outbox::Letter;
use crate::ids::TicketId;
use crate::people::Role;
use crate::testing::mail::plain_letter;
use crate::testing::{Browser, TestDesk, story, viewer};
use crate::tickets::{self, MessageKind, Status, WritingKind};
use axum::http::StatusCode;
use jiff::SignedDuration;

fn newest(desk: &TestDesk, ticket: TicketId) -> String {
    let newest = desk.read(move |tx| tickets::latest_message(tx, ticket));
    newest.expect("a message").to_string()
}

fn send(
    desk: &TestDesk,
    browser: &mut Browser,
    ticket: TicketId,
    fields: &[(&str, &str)],
) -> crate::testing::BrowserPage {
    let seen = newest(desk, ticket);
    let mut all = vec![("kind", "reply"), ("status", "pending"), ("seen", seen.as_str())];
    all.extend_from_slice(fields);
    browser.post(&format!("/tickets/{ticket}/messages"), &all)
}

fn draft(desk: &TestDesk, ticket: TicketId, kind: WritingKind) -> String {
    let ines = viewer(&desk.ines);
    desk.read(move |tx| tickets::draft(tx, &ines, ticket, kind)).text
}

fn reply_to(letter: &Letter) -> String {
    letter.contents().expect("contents").reply_to
}

#[test]
fn a_message_taken_back_within_ten_seconds_leaves_no_trace_for_the_customer() {
    story("undo", |desk| {
        let ticket = desk.asks("Lampe", "Bonjour");
        let mut ines = Browser::of(desk, &desk.ines);
        assert_eq!(
            send(desk, &mut ines, ticket, &[("body", "Wrong ticket, sorry.")]).status,
            StatusCode::SEE_OTHER
        );
        let page = ines.get(&format!("/tickets/{ticket}")).body;
        assert!(page.contains("Sending in 10\u{a0}s") && page.contains("Wrong ticket, sorry."));
        assert_eq!(desk.ticket(ticket).status, Status::New);
        assert_eq!(desk.said(ticket).len(), 1);
        assert!(desk.outbox_of(ticket).is_empty());
        assert!(draft(desk, ticket, WritingKind::Reply).is_empty());

        desk.desk.clock.advance(SignedDuration::from_secs(9));
        let planned = planned(desk, ticket);
        let undo = format!("/tickets/{ticket}/planned/{planned}/undo");
        assert_eq!(ines.post(&undo, &[]).status, StatusCode::SEE_OTHER);
        desk.thinks_no_more();
        assert_eq!(desk.said(ticket).len(), 1);
        assert!(desk.outbox_of(ticket).is_empty());
        assert_eq!(desk.ticket(ticket).status, Status::New);
        let page = ines.get(&format!("/tickets/{ticket}")).body;
        assert!(page.contains("Wrong ticket, sorry.</textarea>"));
        assert!(page.contains("cancelled a message"));
        assert_eq!(desk.happened(ticket)[2..], ["message_planned", "plan_taken_back"]);
        // Taking it back twice is too late, and says so.
        ines.post(&undo, &[]);
        assert!(ines.get(&format!("/tickets/{ticket}")).body.contains("Too late"));

        send(
            desk,
            &mut ines,
            ticket,
            &[("body", "The right answer."), ("status", "solved")],
        );
        desk.thinks_no_more();
        assert_eq!(desk.ticket(ticket).status, Status::Solved);
        assert_eq!(desk.said(ticket).len(), 2);
        assert_eq!(desk.said(ticket)[1].author_id, desk.ines.id);
        assert!(!desk.outbox_of(ticket).is_empty());
    });
}

fn planned(desk: &TestDesk, ticket: TicketId) -> String {
    let ines = viewer(&desk.ines);
    let planned = desk.read(move |tx| tickets::planned(tx, &ines, ticket));
    planned.last().expect("a planned message").id.to_string()
}

#[test]
fn a_desk_without_undo_sends_at_once_and_a_colleague_is_warned_of_what_is_about_to_leave() {
    story("no_undo", |desk| {
        let ticket = desk.asks("Lampe", "Bonjour");
        let lea = colleague(desk, "Léa", "lea@lumen.example", Role::Agent, None);
        let (mut ines, mut lea) = (Browser::of(desk, &desk.ines), Browser::of(desk, &lea));
        send(desk, &mut ines, ticket, &[("body", "From Ines.")]);
        let late = [("body", "From Léa."), ("seen-planned", "0")];
        assert_eq!(send(desk, &mut lea, ticket, &late).status, StatusCode::CONFLICT);
        desk.thinks_no_more();
        let off = crate::settings::Sending {
            undo: false,
            ..crate::settings::Sending::default()
        };
        desk.act(move |act| crate::settings::set_sending(act, off));
        send(desk, &mut lea, ticket, &[("body", "From Léa.")]);
        assert_eq!(desk.said(ticket).len(), 3);
        assert_eq!(desk.outbox_of(ticket).len(), 2);
    });
}

#[test]
fn what_the_customer_writes_before_a_message_leaves_keeps_the_ticket_with_us() {
    story("in the undo seconds", |desk| {
        let ticket = desk.asks("Lampe", "Bonjour");
        let mut ines = Browser::of(desk, &desk.ines);
        send(desk, &mut ines, ticket, &[("body", "Est-elle branchée ?")]);
        desk.desk.clock.advance(SignedDuration::from_secs(3));
        desk.answers(ticket, "Stop, elle marche !");
        desk.thinks_no_more();
        assert_eq!(desk.said(ticket).len(), 3, "the words leave");
        assert!(desk.ticket(ticket).status.is_active() && desk.ticket(ticket).status != Status::Pending);
    });
}

#[test]
fn the_same_words_are_not_sent_twice_from_two_windows() {
    story("two windows", |desk| {
        let ticket = desk.asks("Lampe", "Bonjour");
        let mut ines = Browser::of(desk, &desk.ines);
        let same = [("body", "Nous en envoyons une autre.")];
        assert_eq!(send(desk, &mut ines, ticket, &same).status, StatusCode::SEE_OTHER);
        // About to leave, and once it left.
        for _ in 0..2 {
            let stopped = send(desk, &mut ines, ticket, &same);
            assert_eq!(stopped.status, StatusCode::CONFLICT);
            assert!(
                stopped.body.contains("you have just sent exactly the same text"),
                "{}",
                stopped.body
            );
            desk.thinks_no_more();
        }
        assert_eq!(desk.said(ticket).len(), 2);
        let again = [same[0], ("again", "1")];
        assert_eq!(
            send(desk, &mut ines, ticket, &again).status,
            StatusCode::SEE_OTHER
        );
        desk.thinks_no_more();
        // After the customer's word the same answer is another one.
        desk.answers(ticket, "Laquelle ?");
        assert_eq!(send(desk, &mut ines, ticket, &same).status, StatusCode::SEE_OTHER);
    });
}

#[test]
fn a_message_for_later_waits_and_the_customers_answer_takes_it_back_if_so_wished() {
    story("later", |desk| {
        let ticket = desk.asks("Lampe", "Bonjour");
        let mut ines = Browser::of(desk, &desk.ines);
        let tomorrow = [
            ("body", "Any news?"),
            ("when", "tomorrow"),
            ("unless-answered", "1"),
        ];
        send(desk, &mut ines, ticket, &tomorrow);
        send(
            desk,
            &mut ines,
            ticket,
            &[("body", "In any case."), ("when", "tomorrow")],
        );
        let page = ines.get(&format!("/tickets/{ticket}")).body;
        assert!(page.contains("unless the customer replies first") && page.contains("In any case."));
        let wrong = send(
            desk,
            &mut ines,
            ticket,
            &[("body", "Late"), ("when", "exact"), ("at", "2020-01-01T10:00")],
        );
        assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(wrong.body.contains("This time is in the past") && wrong.body.contains("Late</textarea>"));

        desk.hours(3);
        desk.answers(ticket, "C'est réglé.");
        // What was refused is the draft: what is taken back stands above it.
        assert_eq!(draft(desk, ticket, WritingKind::Reply), "Any news?\n\nLate");
        let happened = desk.happened(ticket);
        let said = happened.iter().rposition(|kind| kind == "said");
        assert!(happened.iter().rposition(|kind| kind == "plan_taken_back") > said);

        desk.hours(19);
        desk.thinks_no_more();
        assert_eq!(desk.said(ticket).len(), 2, "not before nine o'clock");
        desk.hours(1);
        desk.thinks_no_more();
        assert_eq!(desk.said(ticket)[2].text, "In any case.");
        assert_eq!(desk.ticket(ticket).status, Status::Pending);
    });
}

#[test]
fn recipients_are_named_each_gets_an_own_letter_and_a_blind_copy_stays_blind() {
    story("recipients", |desk| {
        let ticket = desk.asks("Lampe", "Secret: the code is 1234");
        let mut ines = Browser::of(desk, &desk.ines);
        for (field, value, words) in [
            ("to", "Camille, camille@", "This is not a valid e-mail address"),
            ("cc", "support@lumen.example", "one of this desk’s own addresses"),
            ("to", " ", "Enter at least one address"),
        ] {
            let mut fields = vec![("body", "Bonjour Camille"), ("to", "camille@posteo.example")];
            fields.push((field, value));
            let refused = send(desk, &mut ines, ticket, &fields);
            assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
            assert!(refused.body.contains(words), "{words}");
            assert!(refused.body.contains("Bonjour Camille</textarea>"));
        }
        let named = [
            ("body", "Bonjour Camille"),
            ("to", "Camille Moreau <camille@posteo.example>"),
            ("cc", "\"Paul, P.\" <paul@posteo.example>"),
            ("bcc", "boss@posteo.example"),
            ("asks-quote", "1"),
        ];
        send(desk, &mut ines, ticket, &named);
        desk.thinks_no_more();
        let letters = desk.outbox_of(ticket);
        let to: Vec<&str> = letters.iter().map(|letter| letter.to_address.as_str()).collect();
        assert_eq!(
            to,
            [
                "camille@posteo.example",
                "paul@posteo.example",
                "boss@posteo.example"
            ]
        );
        for letter in &letters {
            let contents = letter.contents().expect("contents");
            assert!(
                !letter.contents.contains("boss@posteo.example"),
                "nobody reads of the blind copy"
            );
            assert_eq!(contents.cc[0].address, "paul@posteo.example");
            assert!(!contents.text.contains("1234"), "not quoted");
        }
        // Paul takes part from now on: he answers, and his page shows what came after he joined.
        let raw = plain_letter("paul@posteo.example", "Re: Lampe", &[], "From Paul");
        desk.receives_at(&reply_to(&letters[1]), "paul@posteo.example", &raw);
        let page = desk
            .get(&correspondence::ticket_link(
                &desk.desk,
                ticket,
                letters[1].person_id,
            ))
            .page();
        assert!(page.contains("From Paul") && page.contains("Bonjour Camille") && !page.contains("1234"));
        // The blind copy's answer is for colleagues only.
        let raw = plain_letter("boss@posteo.example", "Re: Lampe", &[], "Well done");
        desk.receives_at(&reply_to(&letters[2]), "boss@posteo.example", &raw);
        let said = desk.said(ticket);
        assert_eq!(
            said.last().map(|said| (said.kind, said.text.as_str())),
            Some((MessageKind::Note, "Well done"))
        );
        // Without names everybody in the ticket gets the next one.
        desk.replies(ticket, "Encore");
        let last: Vec<String> = desk.outbox_of(ticket)[3..]
            .iter()
            .map(|letter| letter.to_address.clone())
            .collect();
        assert_eq!(last, ["camille@posteo.example", "paul@posteo.example"]);
        let known: Vec<String> = desk.outbox_of(ticket)[3].contents().expect("contents").references;
        for theirs in &letters[1..] {
            assert!(
                !known.contains(&theirs.rfc_message_id),
                "nobody learns another's token"
            );
        }
    });
}

#[test]
fn a_forward_goes_outside_with_files_and_what_comes_back_never_reaches_the_customer() {
    story("forward", |desk| {
        let ticket = desk.asks("Lampe", "Bonjour, ma lampe est cassée.");
        desk.replies(ticket, "Nous demandons au fabricant.");
        let note = desk.act_as(&desk.ines, {
            let note = tickets::NewMessage::text(
                MessageKind::Note,
                desk.ines.id,
                true,
                tickets::Channel::Workspace,
                "Difficult customer",
            );
            move |act| tickets::say(act, ticket, note)
        });
        let mut ines = Browser::of(desk, &desk.ines);
        let before = desk.outbox_of(ticket).len();
        let fields = [
            ("kind", "forward"),
            ("body", "Can you help?"),
            ("forward_to", "maker@maker.example"),
        ];
        assert_eq!(
            send(desk, &mut ines, ticket, &fields).status,
            StatusCode::SEE_OTHER
        );
        let only_note = note.to_string();
        let internal = [
            ("kind", "forward"),
            ("body", "x"),
            ("forward_to", "maker@maker.example"),
            ("only", only_note.as_str()),
        ];
        assert_eq!(
            send(desk, &mut ines, ticket, &internal).status,
            StatusCode::UNPROCESSABLE_ENTITY
        );
        desk.thinks_no_more();
        let letters = desk.outbox_of(ticket);
        assert_eq!(letters.len(), before + 1);
        let (letter, contents) = (&letters[before], letters[before].contents().expect("contents"));
        assert_eq!(letter.to_address, "maker@maker.example");
        assert!(letter.subject.starts_with("TR : Lampe") || letter.subject.starts_with("Fwd: Lampe"));
        assert!(contents.text.contains("Can you help?") && contents.text.contains("ma lampe est cassée"));
        assert!(!contents.text.contains("Difficult customer") && !contents.text.contains("/requests/"));
        assert!(contents.references.is_empty());

        desk.sets(ticket, Status::OnHold);
        let raw = plain_letter(
            "maker@maker.example",
            "Re: Lampe",
            &[],
            "A new one costs 5 EUR, do not tell.",
        );
        let receipt = desk.receives_at(&reply_to(letter), "maker@maker.example", &raw);
        assert_eq!(receipt.ticket_id, Some(ticket));
        let answer = desk.said(ticket).pop().expect("a note");
        assert_eq!((answer.kind, answer.by_agent), (MessageKind::Note, false));
        assert_eq!(desk.ticket(ticket).status, Status::Open);
        assert_eq!(desk.outbox_of(ticket).len(), before + 1);
        let page = desk
            .get(&correspondence::ticket_link(&desk.desk, ticket, desk.camille.id))
            .page();
        assert!(!page.contains("5 EUR") && !page.contains("Can you help?"));
        let maker = desk.get(&correspondence::ticket_link(&desk.desk, ticket, letter.person_id));
        assert_eq!(maker.status, StatusCode::NOT_FOUND);
        let page = ines.get(&format!("/tickets/{ticket}?forward={}", answer.id)).body;
        assert!(
            page.contains("the customer does not see it") && page.contains("value=\"maker@maker.example\"")
        );
    });
}

#[test]
fn a_promised_file_is_asked_for_once() {
    story("promised_file", |desk| {
        let ticket = desk.asks("Facture", "Ma facture ?");
        let mut ines = Browser::of(desk, &desk.ines);
        let stopped = send(
            desk,
            &mut ines,
            ticket,
            &[("body", "Vous la trouverez ci-jointe.")],
        );
        assert_eq!(stopped.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(stopped.body.contains("name=\"without-file\" value=\"1\""));
        let again = [("body", "Vous la trouverez ci-jointe."), ("without-file", "1")];
        assert_eq!(
            send(desk, &mut ines, ticket, &again).status,
            StatusCode::SEE_OTHER
        );
    });
}
