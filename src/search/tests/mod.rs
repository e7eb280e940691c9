//! Stories about finding tickets.

use super::{Query, Search};
use crate::ids::TicketId;
use crate::people::Viewer;
use crate::testing::{TestDesk, story, viewer};
use crate::tickets::{self, Channel, MessageKind, NewMessage};

struct Library {
    search: Search,
    folder: tempfile::TempDir,
}

impl Library {
    fn new() -> Library {
        let folder = tempfile::tempdir().expect("a temporary folder");
        let search = Search::open(folder.path().join("search")).expect("an index");
        Library { search, folder }
    }

    fn catch_up(&self, desk: &TestDesk) {
        crate::testing::index_all(&self.search, &desk.desk);
    }

    fn finds(&self, viewer: &Viewer, text: &str) -> Vec<TicketId> {
        let query = Query {
            text: text.to_owned(),
            limit: 10,
            ..Query::default()
        };
        let mut ids = self.search.find(viewer, &query).expect("a search").ids;
        ids.sort();
        ids
    }
}

#[test]
fn words_are_found_by_stem_accent_and_one_wrong_letter() {
    story("finding by words", |desk| {
        let library = Library::new();
        let lamps = desk.asks("Lampes cassées", "Le verre de mes lampes est brisé.");
        let bill = desk.asks("Facture", "Où est la facture de ma commande ?");
        library.catch_up(desk);
        let ines = viewer(&desk.ines);
        let finds = |text: &str| library.finds(&ines, text);
        assert_eq!(finds("lampe"), [lamps]);
        assert_eq!(finds("CASSEES"), [lamps]);
        assert_eq!(finds("factrue"), [bill]);
        assert_eq!(finds("\"verre de mes lampes\""), [lamps]);
        assert_eq!(finds("\"lampes de verre\""), []);
        assert_eq!(finds("requester:camille@posteo.example -verre"), [bill]);
        assert_eq!(finds(&format!("{bill}")), [bill]);
        assert_eq!(finds("fact*"), [bill]);
    });
}

#[test]
fn conditions_compare_and_follow_changes() {
    story("finding by field", |desk| {
        let library = Library::new();
        let ticket = desk.asks("Kaffee", "Bonjour");
        library.catch_up(desk);
        let ines = viewer(&desk.ines);
        let finds = |text: &str| library.finds(&ines, text);
        assert_eq!(
            finds("status<solved created>2026-11-01 assignee:none type:ticket"),
            [ticket]
        );
        assert_eq!(finds("created>2026-11-02"), []);
        assert_eq!(finds("status:solved status:new status:open"), [ticket]);
        assert_eq!(finds("status:solved status:closed"), []);
        assert_eq!(finds("created:2026-11-02"), [ticket]);
        desk.sets(ticket, tickets::Status::Solved);
        desk.act(move |act| tickets::set_tags(act, ticket, &["vip".to_owned()]));
        library.catch_up(desk);
        assert_eq!(finds("status<solved"), []);
        assert_eq!(finds("tags:vip status:solved priority>low"), [ticket]);
        desk.act(move |act| tickets::delete(act, ticket));
        library.catch_up(desk);
        assert_eq!(finds("tags:vip"), []);
    });
}

#[test]
fn a_customer_finds_only_what_is_theirs_and_public() {
    story("finding with rights", |desk| {
        let library = Library::new();
        let ticket = desk.asks("Colis", "Bonjour");
        let note = NewMessage::text(
            MessageKind::Note,
            desk.ines.id,
            true,
            Channel::Workspace,
            "Mauvais payeur",
        );
        desk.act_as(&desk.ines, move |act| tickets::say(act, ticket, note));
        let eve = desk.act(|act| crate::people::find_or_add_customer(act, "Eve", "eve@example.org", None));
        library.catch_up(desk);
        assert_eq!(library.finds(&viewer(&desk.ines), "payeur"), [ticket]);
        assert_eq!(library.finds(&viewer(&desk.camille), "payeur"), []);
        assert_eq!(library.finds(&viewer(&desk.camille), "colis"), [ticket]);
        assert_eq!(library.finds(&viewer(&eve), "colis"), []);
    });
}

#[test]
fn an_index_goes_on_where_it_was_and_a_broken_one_is_made_anew() {
    story("making the index anew", |desk| {
        let library = Library::new();
        let first = desk.asks("Lampe", "Bonjour");
        library.catch_up(desk);
        let Library { search, folder } = library;
        drop(search);
        let again = || Library {
            search: Search::open(folder.path().join("search")).expect("an index"),
            folder: tempfile::tempdir().expect("a folder"),
        };
        let second = desk.asks("Lampe", "Bonjour");
        let library = again();
        assert_eq!(library.finds(&viewer(&desk.ines), "lampe"), [first]);
        library.catch_up(desk);
        assert_eq!(library.finds(&viewer(&desk.ines), "lampe"), [first, second]);
        drop(library);
        std::fs::write(folder.path().join("search/meta.json"), "torn").expect("a broken index");
        let library = again();
        library.catch_up(desk);
        assert_eq!(library.finds(&viewer(&desk.ines), "lampe"), [first, second]);
    });
}
