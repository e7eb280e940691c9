//! Stories about what is wrong with what the desk stands on: administrators are told, nobody else.

use crate::languages::Language;
use crate::mailboxes::Fault;
use crate::people::{self, Role};
use crate::store::Lack;
use crate::testing::sink::{At, Fault as Falls, Sink};
use crate::testing::{Browser, TestDesk, story};
use database::params;

fn reads(desk: &TestDesk, language: Language) -> String {
    let ada = desk.ada_in(language);
    Browser::of(desk, &ada).get("/tickets?view=all").body
}

#[test]
fn a_relay_that_cannot_be_reached_is_told_to_administrators_in_their_language() {
    story("relay away", |desk| {
        let sink = Sink::open();
        let ticket = desk.asks("Lampe", "Bonjour");
        desk.replies(ticket, "Voici.");
        sink.fails(At::Connection, Falls::Say("554 5.7.1 your address is blocked"));
        desk.delivers(&sink.url());
        for (language, words) in [
            (Language::English, "E-mails are waiting and cannot be sent."),
            (Language::French, "Des e-mails attendent et ne partent pas."),
            (
                Language::German,
                "E-Mails können nicht gesendet werden und warten.",
            ),
        ] {
            let page = reads(desk, language);
            for words in [words, "your address is blocked", "href=\"/settings/mailboxes\""] {
                assert!(page.contains(words), "{words}");
            }
        }
        let agents = Browser::of(desk, &desk.ines).get("/tickets?view=all").body;
        assert!(!agents.contains("stop-bar"), "an agent cannot mend it");
        desk.hours(1);
        desk.delivers(&sink.url());
        assert!(!reads(desk, Language::English).contains("stop-bar"));
    });
}

#[test]
fn a_mailbox_without_its_folder_is_told_with_the_folders_that_are_there() {
    story("folder missing", |desk| {
        let folders = vec!["INBOX".to_owned(), "Support".to_owned()];
        let fault = Fault::without_folder("imap.lumen.example:993", "Suport", folders);
        let now = desk.now();
        desk.act(move |act| {
            act.run("UPDATE mailbox SET imap = '{}'", [])?;
            act.run(
                "INSERT INTO imap_state (mailbox_id, place, failing_since, fault) SELECT MIN(id), '', $1, $2 FROM mailbox",
                params![now, serde_json::to_string(&fault)?],
            )?;
            Ok(())
        });
        let page = reads(desk, Language::English);
        for words in [
            "E-mails for support@lumen.example cannot be fetched.",
            "there is no folder named “Suport”",
            "These folders exist: INBOX, Support.",
        ] {
            assert!(page.contains(words), "{words}");
        }
    });
}

#[test]
fn a_full_disk_is_told_while_it_lasts() {
    story("disk full", |desk| {
        desk.desk.keeping.note(Some(Lack::Room), desk.now());
        assert!(reads(desk, Language::French).contains("Le disque est plein"));
        desk.desk.keeping.note(None, desk.now());
        assert!(!reads(desk, Language::French).contains("Le disque est plein"));
    });
}

impl TestDesk {
    fn ada_in(&self, language: Language) -> people::Person {
        let name = format!("ada-{language}@lumen.example");
        let found = self.read({
            let name = name.clone();
            move |tx| people::by_address(tx, &name)
        });
        found.unwrap_or_else(|| {
            let new = people::NewAgent {
                name: "Ada".to_owned(),
                address: name,
                role: Role::Admin,
                language: Some(language),
                password: None,
            };
            self.act(move |act| people::add_agent(act, new))
        })
    }
}
