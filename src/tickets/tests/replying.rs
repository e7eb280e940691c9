//! One verb to reply: the same checks for a person at the reply box and for a program.

use crate::ids::TicketId;
use crate::people::{Person, Role};
use crate::store::{Actor, Error, Result};
use crate::testing::{TestDesk, story, viewer};
use crate::tickets::{
    self, ARRIVED, Author, Channel, InView, MessageKind, Replied, Reply, SENT_ALREADY, Seen, Status, Writing,
    WritingBox, WritingKind,
};

/// Plain words, as a program says them.
fn words(by: &Person, kind: WritingKind, text: &str) -> Reply {
    Reply {
        kind,
        writing: Writing::plain(text),
        channel: Channel::Api,
        author: Author::oneself(&viewer(by)),
        status: None,
        ending: String::new(),
        when: None,
        typed: None,
    }
}

/// The same from a reply box that shows messages up to this one.
fn typed(reply: Reply, seen: i64) -> Reply {
    let seen = Seen {
        message: seen,
        planned: i64::MAX,
        event: i64::MAX,
    };
    Reply {
        channel: Channel::Workspace,
        typed: Some(InView {
            seen,
            from: WritingBox::default(),
            again: false,
        }),
        ..reply
    }
}

fn says(desk: &TestDesk, by: &Person, id: TicketId, reply: Reply) -> Result<Replied> {
    let by = viewer(by);
    desk.desk.act_now(Actor::Agent(by.id), move |act| {
        tickets::reply(act, &by, id, reply)
    })
}

fn newest(desk: &TestDesk, id: TicketId) -> i64 {
    desk.said(id).last().map_or(0, |said| said.id.get())
}

#[test]
fn a_reply_sets_the_status_and_takes_a_ticket_that_nobody_owns() {
    story("a reply", |desk| {
        let ines = desk.ines.clone();
        for channel in [Channel::Api, Channel::Workspace] {
            let id = desk.asks("Lampe", "Elle est cassée.");
            let reply = Reply {
                channel,
                status: Some(Status::Pending),
                ..words(&ines, WritingKind::Reply, "Est-elle branchée ?")
            };
            says(desk, &ines, id, reply).expect("it is said");
            let ticket = desk.ticket(id);
            assert_eq!(
                (ticket.status, ticket.assignee_id),
                (Status::Pending, Some(ines.id))
            );
            let said = desk.said(id).pop().expect("the reply");
            assert_eq!(
                (said.kind, said.by_agent, said.channel),
                (MessageKind::Reply, true, channel)
            );
        }
    });
}

#[test]
fn nobody_says_what_they_may_not_nothing_or_anything_to_a_closed_ticket() {
    story("refused replies", |desk| {
        let ines = desk.ines.clone();
        let light = desk.works_here("Lou Petit", "lou@lumen.example", Role::Light);
        let id = desk.asks("Lampe", "Elle est cassée.");
        let refused = says(desk, &light, id, words(&light, WritingKind::Reply, "Bonjour"));
        assert!(matches!(refused, Err(Error::Denied(_))));
        assert!(
            says(
                desk,
                &light,
                id,
                words(&light, WritingKind::Note, "Je m'en occupe.")
            )
            .is_ok()
        );
        let empty = says(desk, &ines, id, words(&ines, WritingKind::Reply, "  "));
        assert!(matches!(empty, Err(Error::Invalid(_))));
        desk.sets(id, Status::Closed);
        let closed = says(desk, &ines, id, words(&ines, WritingKind::Reply, "Bonjour"));
        assert!(matches!(closed, Err(Error::Invalid(_))));
        assert!(says(desk, &ines, id, words(&ines, WritingKind::Note, "Pour mémoire.")).is_ok());
    });
}

#[test]
fn what_arrived_and_what_was_sent_stops_a_person_and_no_program() {
    story("stopped replies", |desk| {
        let ines = desk.ines.clone();
        let id = desk.asks("Lampe", "Elle est cassée.");
        let seen = newest(desk, id);
        desk.answers(id, "Et le pied aussi.");
        let reply = words(&ines, WritingKind::Reply, "Nous envoyons une lampe.");
        let stopped = says(desk, &ines, id, typed(reply.clone(), seen));
        assert!(matches!(stopped, Err(Error::Conflict(ARRIVED))));
        says(desk, &ines, id, typed(reply.clone(), newest(desk, id))).expect("now it was seen");
        let twice = says(desk, &ines, id, typed(reply.clone(), newest(desk, id)));
        assert!(matches!(twice, Err(Error::Conflict(SENT_ALREADY))));
        says(desk, &ines, id, reply).expect("a program means what it says");
    });
}
