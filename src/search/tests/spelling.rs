//! Stories about the same word written otherwise.

use super::Library;
use crate::languages::Language;
use crate::people::{self, Person};
use crate::testing::{TestDesk, story, viewer};
use crate::tickets::{self, Channel, MessageKind, NewMessage, Opening};

fn asks_in(desk: &TestDesk, who: &Person, language: Language, subject: &str) -> crate::ids::TicketId {
    let opening = Opening::new(who.id, subject, Channel::Email, language);
    let first = NewMessage::text(MessageKind::Reply, who.id, false, Channel::Email, "…");
    desk.act_as(who, move |act| tickets::open(act, opening, first)).0
}

#[test]
fn umlauts_meet_however_they_are_typed() {
    story("finding by spelling", |desk| {
        let library = Library::new(desk);
        let person = |name: &'static str, address: &'static str| {
            desk.act(move |act| people::find_or_add_customer(act, name, address, None))
        };
        let named = [
            person("Jörg Müller", "j@posteo.example"),
            person("Ute Mueller", "u@posteo.example"),
            person("Tim Muller", "t@posteo.example"),
        ];
        let of_people: Vec<_> = named
            .iter()
            .map(|who| asks_in(desk, who, Language::French, "Question"))
            .collect();
        let about = |subject: &str| asks_in(desk, &desk.camille, Language::German, subject);
        let streets = [about("Straße gesperrt"), about("STRASSE ZU")];
        let (bill, fridge, sizes) = (
            about("Rechnungsadresse ändern"),
            about("Kühlschranktür klemmt"),
            about("Größentabelle fehlt"),
        );
        let poem = about("Israel, neue Poesie");
        let cologne = [about("Gruß aus Köln"), about("Grüße aus Koeln")];
        let decomposed = about("Mu\u{308}ller, Anna");
        library.catch_up();
        let ines = viewer(&desk.ines);
        let finds = |text: &str| library.finds(&ines, text);
        for text in ["müller", "mueller", "MÜLLER", "\"Müller\""] {
            let found = finds(text);
            assert!(
                [of_people[0], of_people[1], decomposed]
                    .iter()
                    .all(|id| found.contains(id)),
                "{text}: {found:?}"
            );
        }
        assert!(
            [of_people[0], of_people[2], decomposed]
                .iter()
                .all(|id| finds("muller").contains(id))
        );
        assert_eq!(
            library.best(&ines, "muller"),
            Some(of_people[2]),
            "exact spelling comes first"
        );
        assert_eq!(library.best(&ines, "mueller"), Some(of_people[1]));
        assert_eq!(finds("requester:mueller"), [of_people[0], of_people[1]]);
        assert_eq!(
            finds("requester:müll"),
            [of_people[0], of_people[1], of_people[2]]
        );
        for text in ["straße", "strasse", "STRASSE", "Strassen"] {
            assert_eq!(finds(text), streets, "{text}");
        }
        for text in ["rechnungsadresse", "adresse"] {
            assert_eq!(finds(text), [bill], "{text}");
        }
        for text in ["kuehlschrank*", "tür", "tuer", "Kühlschranktuer"] {
            assert_eq!(finds(text), [fridge], "{text}");
        }
        for text in ["groessentabelle", "GRÖSSENTABELLE", "Größentabellen"] {
            assert_eq!(finds(text), [sizes], "{text}");
        }
        assert_eq!(library.best(&ines, "größe"), Some(sizes));
        for text in ["israel", "poesie", "\"neue poesie\""] {
            assert_eq!(finds(text), [poem], "{text}");
        }
        for text in ["köln", "koeln", "KÖLN"] {
            assert_eq!(finds(text), cologne, "{text}");
        }
    });
}

#[test]
fn scripts_without_spaces_other_digits_apostrophes_and_pictures_are_found() {
    story("finding in other scripts", |desk| {
        let library = Library::new(desk);
        let letter = desk.asks(
            "請求書の再発行をお願いします 📦",
            "お客様番号は４３１２です。请重新发送发票和附件。 الفاتورة رقم ٤٣١٢. L\u{2bc}écran dépassé. 한국어로도",
        );
        desk.asks("Autre chose", "Rien");
        library.catch_up();
        let ines = viewer(&desk.ines);
        let finds = |text: &str| library.finds(&ines, text);
        for text in [
            "再発行",
            "請求書",
            "\"お客様番号\"",
            "发票",
            "附件",
            "الفاتورة",
            "فاتورة",
            "4312",
            "４３１２",
            "٤٣١٢",
            "📦",
            "dépassé",
            "DEPASSE",
            "écran",
            "l'écran",
            "l’écran",
            "發",
            "請",
            "한국",
            "番",
        ] {
            let wanted: &[_] = if text == "發" { &[] } else { &[letter] };
            assert_eq!(finds(text), wanted, "{text}");
        }
        for text in ["发货", "発送", "🚚", "票发"] {
            assert_eq!(finds(text), [], "{text}");
        }
    });
}
