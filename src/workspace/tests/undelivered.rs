//! A story about letters that did not arrive.

use crate::correspondence;
use crate::correspondence::outbox::State;
use crate::people;
use crate::satisfaction::{self, Kind, NewRelationship, Schedule, Segment};
use crate::testing::sink::Sink;
use crate::testing::{Browser, TestDesk, story};
use crate::tickets::Status;
use axum::http::StatusCode;

fn refused(desk: &TestDesk, sink: &Sink, subject: &str) -> (crate::ids::TicketId, i64) {
    let ticket = desk.asks(subject, "Bonjour");
    desk.replies(ticket, "Nous la remplaçons.");
    sink.refuses("camille@posteo.example");
    if subject == "Vase" {
        sink.refuses("camille@new.example");
    }
    desk.delivers(&sink.url());
    let letter = desk.letter(ticket);
    assert_eq!(letter.state, State::Failed);
    (ticket, letter.id.get())
}

#[test]
fn letters_that_were_given_up_are_listed_with_their_reason_corrected_tried_again_or_left() {
    story("undelivered letters", |desk| {
        let mut ines = Browser::of(desk, &desk.ines);
        assert!(!ines.get("/tickets").body.contains("href=\"/undelivered\""));
        assert!(ines.get("/undelivered").body.contains("No undelivered e-mails"));
        let sink = Sink::open();
        let (lamp, first) = refused(desk, &sink, "Lampe");
        let page = ines.get("/tickets").body;
        assert!(
            page.contains("href=\"/undelivered\""),
            "the navigation leads there"
        );
        let page = ines.get("/undelivered").body;
        for words in [
            "Re: Lampe",
            "camille@posteo.example",
            "550 5.1.1 no such user",
            "Agent reply",
        ] {
            assert!(page.contains(words), "{words}");
        }

        let again = ines.post(&format!("/letters/{first}/retry"), &[("from", "undelivered")]);
        assert_eq!(again.leads_to(), "/undelivered");
        assert_eq!(desk.letter(lamp).state, State::Waiting);
        desk.delivers(&sink.url());
        assert_eq!(desk.letter(lamp).state, State::Failed, "refused again");

        // No address, and somebody else's.
        let correct = |ines: &mut Browser, address: &str| {
            let typed = [("address", address), ("from", "undelivered")];
            let answer = ines.post(&format!("/letters/{first}/address"), &typed);
            assert_eq!(answer.status, StatusCode::SEE_OTHER);
            ines.get("/undelivered").body
        };
        assert!(correct(&mut ines, "camille").contains("This is not a valid e-mail address"));
        assert!(correct(&mut ines, "ines@lumen.example").contains("belongs to someone else"));
        assert_eq!(desk.letter(lamp).state, State::Failed);
        assert!(correct(&mut ines, "camille@new.example").contains("No undelivered e-mails"));
        desk.delivers(&sink.url());
        assert_eq!(desk.letter(lamp).state, State::Sent);
        let taken = sink.taken();
        assert_eq!(taken[0].to, ["camille@new.example"]);
        let head = String::from_utf8_lossy(&taken[0].raw).into_owned();
        assert!(head.contains("camille@new.example") && !head.contains("camille@posteo.example"));
        let camille = desk.camille.id;
        let address = desk.read(move |tx| people::main_address(tx, camille));
        assert_eq!(
            address.as_deref(),
            Some("camille@new.example"),
            "the person has it too"
        );

        let (vase, second) = refused(desk, &sink, "Vase");
        ines.post(&format!("/letters/{second}/leave"), &[("from", "undelivered")]);
        assert_eq!(desk.letter(vase).state, State::Cancelled);
        let page = ines.get("/undelivered").body;
        assert!(page.contains("No undelivered e-mails") && page.contains("will not be tried again"));
        assert!(!page.contains("href=\"/undelivered\""));
        let page = ines.get(&format!("/tickets/{vase}")).body;
        assert!(page.contains("someone dismissed it"), "the ticket says so");
    });
}

#[test]
fn a_survey_about_no_ticket_that_did_not_arrive_is_listed_and_tried_again() {
    story("an undelivered wave", |desk| {
        let new = NewRelationship {
            name: "NPS".to_owned(),
            line_id: desk.survey_line(Kind::Nps),
            segment: Segment::default(),
            share: 100,
            schedule: Schedule {
                every_months: 3,
                day: 3,
                hour: 10,
            },
            per_hour: 6_000,
        };
        desk.act(move |act| {
            let id = satisfaction::add_relationship(act, &new)?;
            satisfaction::plan_next(act, id, true)
        });
        desk.hours(24);
        desk.surveys_go_out();
        let sink = Sink::open();
        sink.refuses("camille@posteo.example");
        desk.delivers(&sink.url());

        let mut ines = Browser::of(desk, &desk.ines);
        let page = ines.get("/undelivered").body;
        assert!(page.contains("camille@posteo.example") && page.contains("Survey"));
        let letter = desk.letters_alone(&desk.camille).pop().expect("a letter");
        let again = ines.post(
            &format!("/letters/{}/retry", letter.id),
            &[("from", "undelivered")],
        );
        assert_eq!(again.leads_to(), "/undelivered");
        let letter = desk.letters_alone(&desk.camille).pop().expect("a letter");
        assert_eq!(letter.state, State::Waiting);
        desk.delivers(&sink.url());
        ines.post(&format!("/letters/{}/leave", letter.id), &[]);
        assert!(ines.get("/undelivered").body.contains("No undelivered e-mails"));
    });
}

#[test]
fn whoever_waits_without_a_question_is_asked_and_the_customer_is_told_the_truth() {
    story("waiting without a question", |desk| {
        let mut ines = Browser::of(desk, &desk.ines);
        let ticket = desk.asks("Lampe", "Bonjour, elle clignote.");
        let path = format!("/tickets/{ticket}");
        ines.post(&path, &[("was-status", "new"), ("status", "pending")]);
        assert_eq!(desk.ticket(ticket).status, Status::Pending);
        let page = ines.get(&path).body;
        assert!(page.contains("id=\"unasked\""), "the page asks");
        assert!(
            page.contains("Back to the owner: nothing was asked"),
            "the timeline tells it"
        );
        let link = correspondence::ticket_link(&desk.desk, ticket, desk.camille.id);
        let link = link.trim_start_matches("http://desk.lumen.example").to_owned();
        assert!(!desk.get(&link).page().contains("attendons votre réponse"));
        // One click takes it back.
        ines.post(&path, &[("was-status", "pending"), ("status", "open")]);
        assert_eq!(desk.ticket(ticket).status, Status::Open);
        assert!(!ines.get(&path).body.contains("id=\"unasked\""));

        let id = ticket.to_string();
        ines.post("/tickets/bulk", &[("ticket", &id), ("status", "pending")]);
        assert!(ines.get("/tickets").body.contains("though nothing was asked"));
        desk.replies(ticket, "Depuis quand ?");
        assert!(!ines.get(&path).body.contains("id=\"unasked\""));
        assert!(desk.get(&link).page().contains("attendons votre réponse"));
    });
}

#[test]
fn who_reported_an_email_as_spam_is_marked_until_somebody_lets_letters_go_again() {
    story("complaint shown", |desk| {
        let mut ines = Browser::of(desk, &desk.ines);
        let ticket = desk.asks("Lampe", "Bonjour");
        let camille = desk.camille.id;
        desk.act(move |act| people::note_complaint(act, camille));
        let path = format!("/tickets/{ticket}");
        assert!(ines.get(&path).body.contains("reported one as spam"));
        ines.post(
            &format!("/persons/{camille}/automatic"),
            &[("next", path.as_str())],
        );
        assert!(!ines.get(&path).body.contains("reported one as spam"));
    });
}
