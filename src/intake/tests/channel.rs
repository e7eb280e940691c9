//! Any channel: known and unknown senders, answers, repeats, floods, bad messages, by the channel of stories.

use crate::events::{Event, Subject};
use crate::intake::{Outcome, retry_one, retry_waiting, set_aside};
use crate::people::{self, Details, Identity, add_identity};
use crate::store::{Act, Error, Result};
use crate::testing::mail::wait;
use crate::testing::{Left, TestDesk, channel, story};
use crate::tickets::{Channel, Status};

const PROVIDERS: &[crate::intake::Provider] = &[channel::PROVIDER];

#[test]
fn a_stranger_becomes_a_customer_and_a_known_person_stays_who_they_are() {
    story("who writes", |desk| {
        let first = desk.hears("m1", "nina", "Bonjour, ma lampe ne s'allume plus depuis hier.");
        assert_eq!(first.outcome, Outcome::Created);
        let ticket = desk.ticket(first.ticket_id.expect("a ticket"));
        assert_eq!(
            (ticket.channel, ticket.subject.as_str()),
            (Channel::Chat, "Bonjour, ma lampe ne s'allume plus depuis hier.")
        );
        let nina = desk.read(move |tx| people::find(tx, ticket.requester_id));
        assert_eq!((nina.name.as_str(), nina.address), ("NINA", None));
        let again = desk.hears("m2", "@Nina", "Elle clignote.");
        assert_eq!(
            (again.outcome, again.ticket_id),
            (Outcome::Appended, first.ticket_id)
        );

        let camille = desk.camille.id;
        desk.act(move |act| add_identity(act, camille, &Identity::handle("test", "camille"), true));
        let known = desk.hears("m3", "camille", "Und meine auch.");
        let ticket = desk.ticket(known.ticket_id.expect("a ticket"));
        assert_eq!(ticket.requester_id, camille);
    });
}

/// Her conversation, which is answered and stands so.
fn conversation(desk: &TestDesk, status: Status) -> crate::ids::TicketId {
    let from = format!("nina {status}");
    let first = desk.hears(&format!("first {status}"), &from, "Ma lampe est cassée.");
    let ticket = first.ticket_id.expect("a ticket");
    desk.replies(ticket, "Est-ce réglé ?");
    desk.sets(ticket, status);
    ticket
}

#[test]
fn an_answer_opens_what_waits_reopens_what_is_solved_and_follows_up_what_is_closed() {
    story("answers", |desk| {
        for status in [Status::Open, Status::Pending, Status::Solved] {
            let ticket = conversation(desk, status);
            let said = desk.hears(
                &format!("2 {status}"),
                &format!("nina {status}"),
                "Non, toujours pas.",
            );
            assert_eq!((said.outcome, said.ticket_id), (Outcome::Appended, Some(ticket)));
            assert_eq!(desk.ticket(ticket).status, Status::Open, "{status}");
        }
        let closed = conversation(desk, Status::Closed);
        let said = desk.hears("2 closed", "nina closed", "Elle est encore cassée.");
        let next = desk.ticket(said.ticket_id.expect("a ticket"));
        assert_eq!((said.outcome, next.follows_id), (Outcome::Created, Some(closed)));

        desk.hours(15 * 24);
        let later = desk.hears("3 open", "nina open", "Une autre question.");
        let fresh = desk.ticket(later.ticket_id.expect("a ticket"));
        assert_eq!((later.outcome, fresh.follows_id), (Outcome::Created, None));
    });
}

#[test]
fn thanks_change_nothing_and_the_same_message_is_one() {
    story("thanks and repeats", |desk| {
        let ticket = conversation(desk, Status::Solved);
        let thanks = desk.hears("t1", "nina solved", "Merci beaucoup !");
        assert_eq!(desk.ticket(ticket).status, Status::Solved);
        let again = desk.hears("t1", "nina solved", "Merci beaucoup !");
        assert_eq!(again.outcome, Outcome::Duplicate);
        assert_eq!(
            (again.ticket_id, again.comment_id),
            (thanks.ticket_id, thanks.comment_id)
        );
        let thanked = desk.said(ticket).into_iter().filter(|said| said.robot.is_some());
        assert_eq!(thanked.count(), 1);
    });
}

#[test]
fn a_suspended_persons_message_is_set_aside_until_somebody_says_so() {
    story("suspended", |desk| {
        let ticket = conversation(desk, Status::Solved);
        let nina = desk.ticket(ticket).requester_id;
        let suspend = move |suspended| Details {
            suspended: Some(suspended),
            ..Details::default()
        };
        desk.act(move |act| people::set_details(act, nina, suspend(true)));
        let said = desk.hears("s1", "nina solved", "Toujours cassée.");
        assert_eq!((said.outcome, said.ticket_id), (Outcome::Quarantined, None));
        assert_eq!(desk.read(|tx| set_aside(tx, 10)).len(), 1);
        desk.act(move |act| people::set_details(act, nina, suspend(false)));
        let taken = wait(retry_one(&desk.desk, PROVIDERS, said.mail_id)).expect("it is worked on");
        assert_eq!(
            (taken.outcome, taken.ticket_id),
            (Outcome::Appended, Some(ticket))
        );
    });
}

#[test]
fn a_flood_is_shown_and_changes_nothing() {
    story("flood", |desk| {
        let ticket = conversation(desk, Status::Open);
        for number in 0..6 {
            desk.hears(
                &format!("f{number}"),
                "nina open",
                &format!("Encore {number} fois."),
            );
        }
        desk.sets(ticket, Status::Solved);
        desk.hears("f7", "nina open", "Et encore une fois.");
        assert_eq!(desk.ticket(ticket).status, Status::Solved);
        let last = desk.said(ticket).pop().expect("it is shown");
        assert_eq!(last.robot.as_deref(), Some("muted"));
        desk.hours(1);
        desk.hears("f8", "nina open", "Toujours rien.");
        assert_eq!(desk.ticket(ticket).status, Status::Open);
    });
}

/// Stands for a defect.
fn stumble(_: &mut Act, _: Subject, _: &Event) -> Result<()> {
    Err(Error::Broken("a defect".to_owned()))
}

#[test]
fn a_bad_message_is_kept_and_one_that_meets_a_defect_is_tried_again() {
    story("bad messages", |desk| {
        desk.leaves(Left::SetAside);
        let bad = wait(channel::receive(&desk.desk, b"{\"id\": 1")).expect("it is kept");
        assert_eq!(bad.outcome, Outcome::Quarantined);
        assert!(desk.mail(bad.mail_id).reason.key() == "channels-why-unreadable");

        let mut broken = desk.desk.clone();
        broken.reactions = &[stumble];
        let raw = br#"{"id": "d1", "from": "nina", "text": "Ma lampe est en panne."}"#;
        let kept = wait(channel::receive(&broken, raw)).expect("it is kept");
        assert_eq!(desk.mail(kept.mail_id).outcome, Outcome::Waiting);
        wait(retry_waiting(&desk.desk, PROVIDERS, 3)).expect("a look at what waits");
        let taken = desk.mail(kept.mail_id);
        assert_eq!((taken.outcome, taken.channel), (Outcome::Created, Channel::Chat));
    });
}
