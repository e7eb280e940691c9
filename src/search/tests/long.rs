//! Stories about long conversations: each message costs as much as the one before, and nothing said is lost.

use super::Library;
use crate::ids::TicketId;
use crate::search::blocks::Settled;
use crate::search::sheet;
use crate::testing::{TestDesk, story, viewer};
use crate::tickets::{self, Channel, MessageKind, NewMessage};

fn says(desk: &TestDesk, ticket: TicketId, kind: MessageKind, word: &str, length: usize) {
    let text = format!("{word} {}", "mot ".repeat(length / 4));
    let message = NewMessage::text(kind, desk.ines.id, true, Channel::Workspace, &text);
    desk.act_as(&desk.ines, move |act| tickets::say(act, ticket, message));
}

/// Characters that go to the index when something is said in a ticket.
fn weighs(library: &Library, after: TicketId) -> usize {
    let search = &library.search;
    let settled = Settled::of(search.reader().searcher(), search.fields().clone());
    let before = TicketId::from(after.get() - 1);
    let read = library
        .desk
        .read(move |tx| sheet::following(tx, before, &settled));
    let (batch, _) = read.expect("the ticket");
    batch.sheets.iter().map(sheet::Sheet::length).sum()
}

#[test]
fn the_three_hundredth_long_note_costs_no_more_than_the_tenth_and_all_are_found() {
    story("long conversations", |desk| {
        let library = Library::new(desk);
        let ticket = desk.asks("Journal", "Le premier mot est abricot");
        let mut heaviest = 0;
        for number in 1..=40 {
            let kind = [MessageKind::Note, MessageKind::Reply][number % 2];
            says(desk, ticket, kind, &format!("cerise{number}x"), 30_000);
            heaviest = heaviest.max(weighs(&library, ticket));
            library.catch_up();
        }
        assert!(heaviest < 250_000, "{heaviest} characters for one message");
        let ines = viewer(&desk.ines);
        let finds = |text: &str| library.finds(&ines, text);
        for text in [
            "abricot",
            "cerise1x",
            "cerise21x",
            "cerise40x",
            "abricot cerise40x",
            "cerise2x cerise39x",
            "\"cerise7x mot mot\"",
            "abric*",
            "abricit",
        ] {
            assert_eq!(finds(text), [ticket], "{text}");
        }
        assert_eq!(finds("-cerise3x journal"), []);
        assert_eq!(finds("cerise41x"), []);
        // All that is shown of it is the ticket, once, and only to whom it may be shown.
        let (other, camille) = (desk.asks("Autre", "Bonjour"), viewer(&desk.camille));
        library.catch_up();
        assert_eq!(finds("type:ticket"), [ticket, other]);
        assert_eq!(library.finds(&camille, "cerise3x"), [ticket], "a reply");
        assert_eq!(library.finds(&camille, "cerise2x"), [], "a note");
        desk.act(move |act| tickets::delete(act, ticket));
        library.catch_up();
        assert_eq!(finds("cerise1x"), []);
        desk.act(move |act| tickets::restore(act, ticket));
        library.catch_up();
        assert_eq!(finds("cerise1x"), [ticket]);
    });
}
