//! What comes back about letters of ours: in every form it finds its letter, speaks for its one reader, and is told once.

use crate::correspondence;
use crate::correspondence::outbox::{Letter, Purpose, State};
use crate::ids::TicketId;
use crate::intake::Outcome;
use crate::people;
use crate::testing::mail::plain_letter;
use crate::testing::{Left, TestDesk, story};
use crate::tickets::Status;

/// Camille was asked something, and the letter left.
fn asked(desk: &TestDesk) -> (TicketId, Letter) {
    let ticket = desk.asks("Lampe", "Bonjour, ma lampe est cassée.");
    desk.gives(ticket);
    desk.replies_and_waits(ticket, "Une photo ?");
    desk.sweeps();
    (ticket, desk.letter(ticket))
}

fn return_path(desk: &TestDesk, letter: &Letter) -> String {
    correspondence::return_path(&desk.desk.keys, "support@lumen.example", letter.id)
}

/// A delivery report for machines; `enclosed`: the Message-ID of the letter it returns, if it returns it.
fn report(action: &str, status: &str, recipient: &str, enclosed: Option<&str>) -> Vec<u8> {
    let returned = enclosed.map_or_else(String::new, |id| {
        format!(
            "--b\r\nContent-Type: TEXT/RFC822-HEADERS\r\n\r\nSubject: Lampe\r\nMessage-ID: <{id}>\r\n\r\n"
        )
    });
    format!(
        "From: MAILER-DAEMON@mx.example\r\nTo: support@lumen.example\r\nSubject: Delivery report\r\n\
         MIME-Version: 1.0\r\nContent-Type: MULTIPART/REPORT; report-type=Delivery-Status; boundary=b\r\n\r\n\
         --b\r\nContent-Type: text/plain\r\n\r\nA report.\r\n\
         --b\r\nContent-Type: Message/Delivery-Status\r\n\r\nReporting-MTA: dns; mx.example\r\n\r\n\
         Final-Recipient: rfc822; {recipient}\r\nAction: {action}\r\nStatus: {status}\r\n\
         Diagnostic-Code: smtp; 550 {status} no such user\r\n\r\n{returned}--b--\r\n"
    )
    .into_bytes()
}

const CAMILLE: &str = "camille@posteo.example";

fn in_use(desk: &TestDesk) -> bool {
    let camille = desk.camille.id;
    desk.read(move |tx| people::main_address(tx, camille)).is_some()
}

fn robots(desk: &TestDesk, ticket: TicketId) -> usize {
    desk.said(ticket)
        .iter()
        .filter(|said| said.robot.is_some())
        .count()
}

#[test]
fn a_report_in_any_form_finds_its_letter_and_stops_the_waiting() {
    story("forms of reports", |desk| {
        desk.leaves(Left::FailedLetter);
        for form in 0..5 {
            let (ticket, letter) = asked(desk);
            let id = letter.rfc_message_id.as_str();
            let path = return_path(desk, &letter);
            let daemon = "MAILER-DAEMON@mx.example";
            let text = |body: &str| plain_letter(daemon, "failure notice", &[], body);
            let (to, raw) = match form {
                0 => (
                    "support@lumen.example",
                    report("failed", "5.1.1", CAMILLE, Some(id)),
                ),
                // qmail, without the letter: the address it came to alone tells.
                1 => (
                    path.as_str(),
                    text(
                        "Hi. This is the qmail-send program at mx.example.\n\n<camille@posteo.example>:\n550 5.1.1 No such user",
                    ),
                ),
                // Old Exim: the letter's header is copied into the text.
                2 => (
                    "support@lumen.example",
                    text(&format!(
                        "A message that you sent could not be delivered.\n\n  camille@posteo.example\n    550 no such user\n\n\
                         ------ This is a copy of the message's headers. ------\n\nReferences: <x@y>\nMessage-ID: <{id}>\nSubject: Lampe"
                    )),
                ),
                3 => (path.as_str(), report("failed", "5.1.1", CAMILLE, None)),
                // An answer to it that encloses nothing.
                _ => (
                    "support@lumen.example",
                    plain_letter(
                        daemon,
                        "Undeliverable: Lampe",
                        &[format!("In-Reply-To: <{id}>")],
                        "550 5.1.1 unknown",
                    ),
                ),
            };
            let receipt = desk.receives_at(to, "", &raw);
            assert_eq!(
                (receipt.outcome, receipt.ticket_id),
                (Outcome::Appended, Some(ticket)),
                "{form}"
            );
            let found = desk.outbox_of(ticket).remove(0);
            assert_eq!((found.id, found.state), (letter.id, State::Failed), "{form}");
            assert!(
                found
                    .last_error
                    .is_some_and(|why| why.to_string().contains("550")),
                "{form}"
            );
            assert!(!in_use(desk), "{form}");
            desk.sweeps();
            assert_eq!(desk.ticket(ticket).status, Status::Open, "{form}");
            // The customer's next letter makes the address usable again.
            desk.receives(&plain_letter(
                CAMILLE,
                &format!("Encore {form}"),
                &[],
                "Bonjour, me lisez-vous ?",
            ));
            assert!(in_use(desk), "{form}");
        }
    });
}

#[test]
fn late_is_not_lost_and_the_same_report_again_is_no_news() {
    story("late reports", |desk| {
        desk.leaves(Left::FailedLetter);
        let (ticket, letter) = asked(desk);
        let id = letter.rfc_message_id.as_str();
        for (action, status) in [
            ("relayed", "2.6.0"),
            ("delivered", "2.0.0"),
            ("expanded", "2.0.0"),
        ] {
            let raw = report(action, status, CAMILLE, Some(id));
            assert_eq!(
                desk.receives_at("support@lumen.example", "", &raw).outcome,
                Outcome::Ignored
            );
        }
        for again in 0..4 {
            let mut raw = report("delayed", "4.4.1", CAMILLE, Some(id));
            raw.extend_from_slice(format!("{again}\r\n").as_bytes());
            desk.receives_at("support@lumen.example", "", &raw);
        }
        assert_eq!(robots(desk, ticket), 1, "late is told once");
        assert!(in_use(desk));
        assert_eq!(desk.letter(ticket).state, State::Sent);
        assert_eq!(desk.ticket(ticket).status, Status::Pending);
        for again in 0..20 {
            let mut raw = report("failed", "5.1.1", CAMILLE, Some(id));
            raw.extend_from_slice(format!("{again}\r\n").as_bytes());
            desk.receives_at("support@lumen.example", "", &raw);
        }
        assert_eq!(robots(desk, ticket), 2, "and lost once");
        // A full mailbox says nothing about the address.
        let (_, full) = {
            desk.act(|act| people::mark_deliverable(act, CAMILLE));
            asked(desk)
        };
        let raw = report("failed", "5.2.2", CAMILLE, Some(&full.rfc_message_id));
        desk.receives_at("support@lumen.example", "", &raw);
        assert!(in_use(desk));
    });
}

#[test]
fn a_report_speaks_for_the_reader_of_its_letter_and_for_nobody_else() {
    story("forged reports", |desk| {
        desk.leaves(Left::FailedLetter);
        let victim = desk.act(|act| people::find_or_add_customer(act, "Vic", "victim@web.example", None));
        let theirs = desk.asks_as(&victim, "Chaise");
        let (ticket, letter) = asked(desk);
        let made_up = format!("1-2-{}.aaaaaaaaaaaaaaaa@lumen.example", "0".repeat(26));
        let raw = report("failed", "5.1.1", "victim@web.example", Some(&made_up));
        assert_eq!(
            desk.receives_at("support@lumen.example", "", &raw).outcome,
            Outcome::Ignored
        );
        let raw = report(
            "failed",
            "5.1.1",
            "victim@web.example",
            Some(&letter.rfc_message_id),
        );
        desk.receives_at("support@lumen.example", "", &raw);
        let id = victim.id;
        assert!(desk.read(move |tx| people::main_address(tx, id)).is_some());
        assert!(in_use(desk), "it names somebody else");
        assert_eq!((robots(desk, theirs), robots(desk, ticket)), (0, 1));
    });
}

#[test]
fn a_complaint_stops_what_the_desk_writes_by_itself_to_that_person() {
    story("complaints", |desk| {
        let (ticket, letter) = asked(desk);
        let complaint = format!(
            "From: feedback@provider.example\r\nTo: abuse@lumen.example\r\nSubject: FW: Lampe\r\nMIME-Version: 1.0\r\n\
             Content-Type: multipart/report; report-type=feedback-report; boundary=b\r\n\r\n\
             --b\r\nContent-Type: text/plain\r\n\r\nThis is an email abuse report.\r\n\
             --b\r\nContent-Type: message/feedback-report\r\n\r\nFeedback-Type: abuse\r\nUser-Agent: x/1\r\nVersion: 1\r\n\r\n\
             --b\r\nContent-Type: message/rfc822\r\n\r\nFrom: support@lumen.example\r\nMessage-ID: <{}>\r\nSubject: Lampe\r\n\r\nUne photo ?\r\n--b--\r\n",
            letter.rfc_message_id
        );
        let receipt = desk.receives_at(
            "support@lumen.example",
            "fbl@provider.example",
            complaint.as_bytes(),
        );
        assert_eq!(
            (receipt.outcome, receipt.ticket_id),
            (Outcome::Appended, Some(ticket))
        );
        let camille = desk.camille.id;
        assert!(desk.read(move |tx| people::complained_at(tx, camille)).is_some());
        desk.runs_to("2026-11-20T10:00:00Z");
        assert!(desk.letters(ticket, Purpose::Reminder).is_empty());
        assert_eq!(
            desk.ticket(ticket).status,
            Status::Open,
            "nobody is solved without a word"
        );
        let before = desk.outbox_of(ticket).len();
        desk.replies(ticket, "Une photo, s’il vous plaît ?");
        assert_eq!(desk.outbox_of(ticket).len(), before + 1, "a person's words leave");
        desk.act(move |act| people::forget_complaint(act, camille));
        assert!(desk.read(move |tx| people::complained_at(tx, camille)).is_none());
    });
}

#[test]
fn that_a_letter_was_read_is_no_message() {
    story("read receipts", |desk| {
        let (ticket, letter) = asked(desk);
        let receipt = format!(
            "From: Camille <{CAMILLE}>\r\nTo: support@lumen.example\r\nSubject: Lu: Lampe\r\nIn-Reply-To: <{}>\r\n\
             MIME-Version: 1.0\r\nContent-Type: multipart/report; report-type=disposition-notification; boundary=b\r\n\r\n\
             --b\r\nContent-Type: text/plain\r\n\r\nVotre message a été lu.\r\n\
             --b\r\nContent-Type: message/disposition-notification\r\n\r\nFinal-Recipient: rfc822;{CAMILLE}\r\n\
             Disposition: manual-action/MDN-sent-manually; displayed\r\n\r\n--b--\r\n",
            letter.rfc_message_id
        );
        let receipt = desk.receives_at("support@lumen.example", CAMILLE, receipt.as_bytes());
        assert_eq!(receipt.outcome, Outcome::Ignored);
        assert_eq!(desk.ticket(ticket).status, Status::Pending);
        assert_eq!(robots(desk, ticket), 0);
    });
}
