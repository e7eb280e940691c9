//! Stories about tickets that somebody deletes, and the way back.

use super::colleague;
use crate::correspondence::outbox::{Purpose, State};
use crate::people::Role;
use crate::testing::{Browser, story};
use crate::tickets::{self, Status};
use axum::http::StatusCode;

#[test]
fn a_deleted_ticket_lies_in_the_trash_and_comes_back_with_one_click() {
    story("trash", |desk| {
        let mut ines = Browser::of(desk, &desk.ines);
        let lamp = desk.asks("Lampe <b>fendue</b>", "Bonjour");
        desk.replies_and_waits(lamp, "Une photo ?");
        assert!(!ines.get("/tickets").body.contains("href=\"/trash\""));
        assert!(ines.get("/trash").body.contains("The trash is empty"));

        let page = ines.get(&format!("/tickets/{lamp}")).body;
        assert!(page.contains(&format!("action=\"/tickets/{lamp}/delete\"")));
        let gone = ines.post(
            &format!("/tickets/{lamp}/delete"),
            &[("next", "/tickets?view=pending")],
        );
        assert_eq!(gone.leads_to(), "/tickets?view=pending");
        let list = ines.get("/tickets?view=pending").body;
        assert!(list.contains(&format!("Ticket #{lamp} is in the trash.")));
        let restore = format!("/tickets/{lamp}/restore");
        assert!(
            list.contains(&format!("action=\"{restore}\"")),
            "undo stands beside it"
        );
        let sent_on = ines.get(&format!("/tickets/{lamp}")).leads_to().to_owned();
        assert_eq!(sent_on, format!("/trash?ticket={lamp}"));
        assert!(ines.get(&sent_on).body.contains("Show the whole trash"));
        desk.runs_to("2026-11-05T09:00:00Z");
        assert!(
            desk.letters(lamp, Purpose::Reminder).is_empty(),
            "nobody is written to about it"
        );
        let trash = ines.get("/trash").body;
        for words in ["Lampe &#60;b&#62;fendue", "Camille", "by Ines Keller"] {
            assert!(trash.contains(words), "{words}: {trash}");
        }

        assert_eq!(ines.post(&restore, &[]).leads_to(), format!("/tickets/{lamp}"));
        assert_eq!(desk.ticket(lamp).status, Status::Pending);
        assert_eq!(ines.post(&restore, &[]).status, StatusCode::NOT_FOUND);
        desk.runs_to("2026-11-05T10:00:00Z");
        let reminders = desk.letters(lamp, Purpose::Reminder);
        assert_eq!(reminders.len(), 1, "it goes on where it was");
        assert_eq!(reminders[0].state, State::Waiting);
    });
}

#[test]
fn several_go_into_the_trash_at_once_and_only_agents_see_it() {
    story("trash of many", |desk| {
        let mut ines = Browser::of(desk, &desk.ines);
        let cases =
            ["Gagnez !", "Gagnez encore !", "Lampe"].map(|subject| desk.asks(subject, "Bonjour").to_string());
        let typed = [
            ("ticket", cases[0].as_str()),
            ("ticket", cases[1].as_str()),
            ("ticket", "999999"),
            ("status", "-"),
            ("delete", "yes"),
        ];
        ines.post("/tickets/bulk", &typed);
        let list = ines.get("/tickets").body;
        assert!(list.contains("2 tickets are in the trash"));
        let undo = format!("/tickets/restore?ticket={}-{}", cases[0], cases[1]);
        assert!(list.contains(&format!("action=\"{undo}\"")), "{list}");
        ines.post(&undo, &[]);
        assert!(ines.get("/tickets").body.contains("2 tickets have been restored"));
        assert_eq!(desk.read(|tx| tickets::trash_count(tx, 10)), 0);

        ines.post("/tickets/bulk", &typed);
        let left = desk.read(|tx| tickets::trash_count(tx, 10));
        assert_eq!(left, 2);

        let lena = colleague(desk, "Lena", "lena@lumen.example", Role::Light, None);
        let mut lena = Browser::of(desk, &lena);
        assert_eq!(lena.get("/trash").status, StatusCode::FORBIDDEN);
        for path in [
            format!("/tickets/{}/restore", cases[0]),
            format!("/tickets/{}/delete", cases[2]),
        ] {
            assert_eq!(lena.post(&path, &[]).status, StatusCode::FORBIDDEN, "{path}");
        }
        assert!(!lena.get("/tickets").body.contains("href=\"/trash\""));
    });
}
