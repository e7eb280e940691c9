//! Stories about finding tickets.

mod long;
mod pasted;
mod spelling;

use super::{Query, Search};
use crate::categories;
use crate::events::Field;
use crate::ids::TicketId;
use crate::people::Viewer;
use crate::testing::{TestDesk, story, viewer};
use crate::tickets::{self, Channel, MessageKind, NewMessage};

struct Library<'d> {
    desk: &'d TestDesk,
    search: Search,
    folder: tempfile::TempDir,
}

impl Library<'_> {
    fn new(desk: &TestDesk) -> Library<'_> {
        let folder = tempfile::tempdir().expect("a temporary folder");
        let search = Search::open(folder.path().join("search")).expect("an index");
        Library { desk, search, folder }
    }

    fn catch_up(&self) {
        crate::testing::index_all(&self.search, &self.desk.desk);
    }

    fn finds(&self, viewer: &Viewer, text: &str) -> Vec<TicketId> {
        let query = Query {
            text: text.to_owned(),
            limit: 10,
            ..Query::default()
        };
        let (search, viewer) = (self.search.clone(), viewer.clone());
        let mut ids = self.desk.read(move |tx| search.find(tx, &viewer, &query)).ids;
        ids.sort();
        ids
    }

    fn best(&self, viewer: &Viewer, text: &str) -> Option<TicketId> {
        let query = Query {
            text: text.to_owned(),
            limit: 1,
            ..Query::default()
        };
        let (search, viewer) = (self.search.clone(), viewer.clone());
        let found = self.desk.read(move |tx| search.find(tx, &viewer, &query));
        found.ids.first().copied()
    }
}

#[test]
fn words_are_found_by_stem_accent_and_one_wrong_letter() {
    story("finding by words", |desk| {
        let library = Library::new(desk);
        let lamps = desk.asks("Lampes cassées", "Le verre de mes lampes est brisé.");
        let bill = desk.asks("Facture", "Où est la facture de ma commande ?");
        library.catch_up();
        let ines = viewer(&desk.ines);
        let finds = |text: &str| library.finds(&ines, text);
        assert_eq!(finds("lampe"), [lamps]);
        assert_eq!(finds("CASSEES"), [lamps]);
        assert_eq!(finds("factrue"), [bill]);
        assert_eq!(finds("\"verre de mes lampes\""), [lamps]);
        assert_eq!(finds("\"lampes de verre\""), []);
        assert_eq!(finds("requester:camille@posteo.example -verre"), [bill]);
        // An address in full is that person, and no other that begins like it or is read like it.
        for other in [
            "requester:camille@posteo.exampl",
            "requester:cam@posteo.example",
            "requester:posteo@camille.example",
        ] {
            assert_eq!(finds(other), [], "{other}");
        }
        assert_eq!(finds(&format!("{bill}")), [bill]);
        assert_eq!(finds("fact*"), [bill]);
        let door = desk.asks("Kühlschranktür klemmt", "Guten Tag");
        library.catch_up();
        for begun in ["kühlschrank", "kuehlschrank", "kuhlschrank", "Kühlschrankt"] {
            assert_eq!(finds(begun), [door], "{begun}");
        }
    });
}

#[test]
fn conditions_compare_and_follow_changes() {
    story("finding by field", |desk| {
        let library = Library::new(desk);
        let ticket = desk.asks("Kaffee", "Bonjour");
        library.catch_up();
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
        library.catch_up();
        assert_eq!(finds("status<solved"), []);
        assert_eq!(finds("tags:vip status:solved priority>low"), [ticket]);
        desk.act(move |act| tickets::delete(act, ticket));
        library.catch_up();
        assert_eq!(finds("tags:vip"), []);
    });
}

#[test]
fn a_category_is_found_by_its_name_of_today_and_an_impact_by_its_size() {
    story("finding by category", |desk| {
        let library = Library::new(desk);
        let (sorted, other) = (desk.asks("Lampe", "Bonjour"), desk.asks("Colis", "Bonjour"));
        let billing = desk.act(|act| categories::add(act, "Facturation & Paiements"));
        desk.act(|act| categories::add(act, "Livraison"));
        let change = tickets::Change::default()
            .with(Field::Category, billing)
            .with(Field::Impact, tickets::Impact::High);
        desk.act(move |act| tickets::change(act, sorted, change));
        library.catch_up();
        let ines = viewer(&desk.ines);
        let finds = |text: &str| library.finds(&ines, text);
        for text in [
            "category:facturation",
            "category:\"Facturation & paiements\"",
            "category:livraison category:FACTURATION",
            "impact:high",
            "impact>low -category:none",
        ] {
            assert_eq!(finds(text), [sorted], "{text}");
        }
        assert_eq!(finds("category:none"), [other]);
        assert_eq!(finds("impact:none"), [other]);
        assert_eq!(finds(&format!("category:{billing}")), [sorted]);
        for text in [
            "category:livraison",
            "category:unbekannt",
            "category:&",
            "impact<high",
            "impact:huge",
        ] {
            assert_eq!(finds(text), [], "{text}");
        }
        // Nothing of the ticket changes when its category is called otherwise.
        desk.act(move |act| categories::rename(act, billing, "Argent"));
        assert_eq!(finds("category:argent"), [sorted]);
        assert_eq!(finds("category:facturation"), []);
    });
}

#[test]
fn a_customer_finds_only_what_is_theirs_and_public() {
    story("finding with rights", |desk| {
        let library = Library::new(desk);
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
        library.catch_up();
        assert_eq!(library.finds(&viewer(&desk.ines), "payeur"), [ticket]);
        assert_eq!(library.finds(&viewer(&desk.camille), "payeur"), []);
        assert_eq!(library.finds(&viewer(&desk.camille), "colis"), [ticket]);
        assert_eq!(library.finds(&viewer(&eve), "colis"), []);
    });
}

#[test]
fn an_index_goes_on_where_it_was_and_a_broken_one_is_made_anew() {
    story("making the index anew", |desk| {
        let library = Library::new(desk);
        let first = desk.asks("Lampe", "Bonjour");
        library.catch_up();
        let Library { search, folder, .. } = library;
        drop(search);
        let again = || Library {
            desk,
            search: Search::open(folder.path().join("search")).expect("an index"),
            folder: tempfile::tempdir().expect("a folder"),
        };
        let second = desk.asks("Lampe", "Bonjour");
        let library = again();
        assert_eq!(library.finds(&viewer(&desk.ines), "lampe"), [first]);
        library.catch_up();
        assert_eq!(library.finds(&viewer(&desk.ines), "lampe"), [first, second]);
        drop(library);
        std::fs::write(folder.path().join("search/meta.json"), "torn").expect("a broken index");
        let library = again();
        library.catch_up();
        assert_eq!(library.finds(&viewer(&desk.ines), "lampe"), [first, second]);
    });
}
