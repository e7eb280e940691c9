//! Stories about what people paste into the box.

use super::Library;
use crate::testing::{story, viewer};
use crate::tickets::{self, Channel, MessageKind, NewAttachment, NewMessage};

#[test]
fn what_is_pasted_finds_its_ticket_first() {
    story("finding what was pasted", |desk| {
        let library = Library::new(desk);
        let says = |text: &str| desk.asks("Bonjour", text);
        let (mac, code, order) = (
            says("Adresse 02:00:5e:10:4a:7f"),
            says("Article HX-2209"),
            says("Commande 731204-KLM"),
        );
        let link = says("Voir https://shop.example.net/item/7?x=1");
        let address = says("Ecrivez à jane.doe+promo@example.org");
        let phone = says("Tél. +33 1 23 45 67 89");
        let urgent = says("Call at 10:30 (urgent!)");
        let path = says(r"Dans C:\Projekt\x\file_v2.txt");
        let account = says("IBAN DE00 1234 5678 9012 3456 78");
        let script = says("Avec node.js");
        library.catch_up();
        let ines = viewer(&desk.ines);
        for (text, wanted) in [
            ("02:00:5e:10:4a:7f", mac),
            ("02:00", mac),
            ("HX-2209", code),
            ("hx 2209", code),
            ("hx2209", code),
            ("731204-KLM", order),
            ("731204", order),
            ("\"731204-KLM", order),
            ("https://shop.example.net/item/7?x=1", link),
            ("shop.example.net", link),
            ("jane.doe+promo@example.org", address),
            ("jane.doe", address),
            ("doe+promo", address),
            ("+33 1 23 45 67 89", phone),
            ("0123456789", phone),
            ("01 23 45 67 89", phone),
            ("0033123456789", phone),
            ("Call at 10:30 (urgent!)", urgent),
            (r"C:\Projekt\x\file_v2.txt", path),
            ("file_v2", path),
            ("IBAN DE00 1234 5678 9012 3456 78", account),
            ("DE00123456789012345678", account),
            ("node.js", script),
        ] {
            assert_eq!(library.best(&ines, text), Some(wanted), "{text}");
        }
        let number = format!("#{link}");
        assert_eq!(library.best(&ines, &number), Some(link));
        assert_eq!(library.best(&ines, &link.to_string()), Some(link));
        for text in [
            "-",
            "--",
            ":",
            "*",
            "(",
            ")",
            r"\",
            "\"",
            "a:",
            "status:nonsense",
            "created>yesterday",
            "foo:bar",
            "\0",
            "#",
            "-x -y",
            "NOT",
            "AND OR NOT",
            "🙂",
        ] {
            library.finds(&ines, text);
        }
        for long in [
            "a".repeat(10_000),
            "lampe ".repeat(500),
            "発".repeat(5_000),
            "0 ".repeat(3_000),
        ] {
            assert_eq!(library.finds(&ines, &long), []);
        }
        assert_eq!(library.finds(&ines, "foo:bar node.js"), []);
    });
}

#[test]
fn files_are_found_by_their_names_and_a_notes_files_only_by_agents() {
    story("finding files", |desk| {
        let library = Library::new(desk);
        let ticket = desk.asks("Colis", "Bonjour");
        let kept = desk.desk.files.keep(b"text").expect("a kept file");
        let file = |name: &str| NewAttachment {
            file: kept.clone(),
            name: name.to_owned(),
            content_type: "text/plain".to_owned(),
            content_id: None,
            inline: false,
        };
        let mut public = NewMessage::text(
            MessageKind::Reply,
            desk.camille.id,
            false,
            Channel::Email,
            "Voici",
        );
        public.attachments = vec![file("Stückliste_v2.pdf")];
        let mut note = NewMessage::text(
            MessageKind::Note,
            desk.ines.id,
            true,
            Channel::Workspace,
            "Interne",
        );
        note.attachments = vec![file("Verdacht.pdf")];
        desk.act_as(&desk.camille, move |act| tickets::say(act, ticket, public));
        desk.act_as(&desk.ines, move |act| tickets::say(act, ticket, note));
        library.catch_up();
        let (ines, camille) = (viewer(&desk.ines), viewer(&desk.camille));
        for text in ["Stückliste", "stueckliste", "Stückliste_v2.pdf"] {
            assert_eq!(library.finds(&ines, text), [ticket], "{text}");
        }
        assert_eq!(library.finds(&ines, "verdacht"), [ticket]);
        assert_eq!(library.finds(&camille, "verdacht"), []);
    });
}
