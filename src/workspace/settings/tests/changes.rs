//! The change log: what administrators change stands there, with who, what, from and to.

use crate::categories;
use crate::closing::editing::{self, Fate};
use crate::closing::policy;
use crate::closing::{Action, After, OnSolve, Preset, StepRule};
use crate::events::{self, Event, Field, SubjectKind};
use crate::mailboxes;
use crate::people;
use crate::satisfaction;
use crate::testing::{Browser, TestDesk, story};
use crate::tickets::{Conditions, Type};
use axum::http::StatusCode;

fn log(desk: &TestDesk) -> Vec<events::Recorded> {
    desk.read(|tx| events::changes(tx, &events::Filter::default(), 50))
}

#[test]
fn a_change_tells_who_what_from_and_to_and_filters_narrow_it() {
    story("change log", |desk| {
        let ada = desk.ada();
        let id = desk.act_as(&ada, |act| categories::add(act, "Lampes"));
        desk.act_as(&ada, move |act| categories::rename(act, id, "Éclairage"));
        desk.act_as(&ada, move |act| categories::set_retired(act, id, true));
        // What stays as it was is no change.
        desk.act_as(&ada, move |act| categories::set_retired(act, id, true));
        let mut browser = Browser::of(desk, &ada);
        let page = browser.get("/settings/changes").body;
        for said in [
            "Lampes",
            "Éclairage",
            &ada.name,
            "<del>Lampes</del>",
            "<ins>Éclairage</ins>",
        ] {
            assert!(page.contains(said), "{said}: {page}");
        }
        let ours: Vec<events::Recorded> = log(desk)
            .into_iter()
            .filter(|recorded| recorded.subject == SubjectKind::Category)
            .collect();
        assert_eq!(ours.len(), 3);
        assert!(ours.iter().all(|recorded| recorded.actor_id == Some(ada.id)));

        let shows = |browser: &mut Browser, query: &str| {
            let page = browser.get(&format!("/settings/changes?{query}")).body;
            page.contains("<del>Lampes</del>")
        };
        assert!(shows(&mut browser, "of=category"));
        assert!(shows(&mut browser, &format!("by={}", ada.id)));
        assert!(!shows(&mut browser, "of=mailbox"));
        assert!(!shows(&mut browser, "by=desk"));
        assert!(!shows(&mut browser, "to=2020-01-01"));
        assert!(shows(&mut browser, "of=nonsense&by=x&from=y"));
    });
}

#[test]
fn only_administrators_read_it_and_a_long_log_has_pages() {
    story("pages of the log", |desk| {
        let ada = desk.ada();
        for number in 0..60 {
            desk.act_as(&ada, move |act| {
                categories::add(act, &format!("Rayon {number:02}"))
            });
        }
        let mut browser = Browser::of(desk, &ada);
        let first = browser.get("/settings/changes?of=category").body;
        assert!(first.contains("Rayon 59") && !first.contains("Rayon 09"));
        let link = first
            .split("href=\"/settings/changes?")
            .nth(1)
            .expect("older ones");
        let link = link
            .split('"')
            .next()
            .expect("an address")
            .replace("&amp;", "&")
            .replace("&#38;", "&");
        let second = browser.get(&format!("/settings/changes?{link}")).body;
        assert!(second.contains("Rayon 09") && !second.contains("Rayon 59"));
        let refused = Browser::of(desk, &desk.ines).get("/settings/changes");
        assert_eq!(refused.status, StatusCode::FORBIDDEN);
    });
}

#[test]
fn secrets_stand_nowhere_in_it() {
    story("no secrets in the log", |desk| {
        let ada = desk.ada();
        desk.act_as(&ada, |act| {
            let mailbox = mailboxes::all(act)?.remove(0);
            let (id, desk) = (mailbox.id, act.desk);
            let wish = mailboxes::SetUp {
                relay: Some((
                    mailboxes::Server {
                        host: "smtp.lumen.example".to_owned(),
                        ..mailboxes::Server::default()
                    },
                    mailboxes::Secret {
                        password: "quite-secret".to_owned(),
                        ..mailboxes::Secret::default()
                    },
                )),
                ..mailboxes::SetUp::of(desk, act, &mailbox)?
            };
            mailboxes::set_up(act, Some(id), &wish)
        });
        let told: Vec<String> = log(desk).into_iter().map(|recorded| recorded.data).collect();
        assert!(
            told.iter().any(|data| data.contains("smtp.lumen.example")),
            "{told:?}"
        );
        assert!(!told.iter().any(|data| data.contains("quite-secret")), "{told:?}");
    });
}

#[test]
fn what_follows_from_an_event_knows_its_cause() {
    story("causes", |desk| {
        let ticket = desk.asks("Lampe", "Bonjour");
        desk.replies(ticket, "Laquelle ?");
        let rows: Vec<(i64, String, Option<i64>, i64)> = desk.read(move |tx| {
            let sql = "SELECT id, kind, cause, depth FROM event WHERE subject = 'ticket' AND subject_id = $1 ORDER BY id";
            Ok(tx.all(sql, database::params![ticket])?)
        });
        let said = rows.iter().rfind(|row| row.1 == "said").expect("the reply");
        let queued = rows
            .iter()
            .rfind(|row| row.1 == "letter_queued")
            .expect("its letter");
        assert_eq!((said.2, said.3), (None, 0), "{rows:?}");
        assert_eq!((queued.2, queued.3), (Some(said.0), 1), "{rows:?}");
        assert!(
            rows.iter()
                .all(|(id, _, cause, depth)| cause.is_some() == (*depth > 0)
                    && cause.is_none_or(|cause| cause < *id))
        );
        let events = desk.read(move |tx| events::of_ticket(tx, ticket));
        assert!(events.iter().all(|event| matches!(
            event.event(),
            Some(Event::Ticket(_) | Event::Letter(_) | Event::Closing(_))
        )));
    });
}

#[test]
fn a_change_names_what_it_refers_to_and_says_steps_as_sentences() {
    story("change log in words", |desk| {
        let ada = desk.ada();
        let team = desk.act_as(&ada, |act| people::add_team(act, "Ateliers").map(|team| team.id));
        let category = desk.act_as(&ada, |act| categories::add(act, "Abat-jour"));
        let policy = desk.act_as(&ada, |act| editing::add_preset(act, Preset::B2cStandard, "Douce"));
        desk.act_as(&ada, move |act| {
            let mut rules = policy::find(act, policy)?.latest.rules;
            rules.conditions = Conditions::default()
                .with(Field::Team, [team])
                .with(Field::Category, [category])
                .with(Field::Type, [Type::Incident]);
            rules.pending = vec![StepRule {
                after: After::BusinessDays(9),
                action: Action::Remind,
            }];
            rules.on_solve = OnSolve::Nothing;
            editing::edit(act, policy, "Douce", &rules, "", Fate::Keep)
        });
        let survey = desk.act_as(&ada, |act| {
            let line = satisfaction::surveys(act)?
                .last()
                .map(|survey| survey.line_id)
                .expect("one");
            satisfaction::set_after_solving(act, line)?;
            satisfaction::newest(act, line)
        });
        let page = Browser::of(desk, &ada).get("/settings/changes").body;
        for said in [
            "Conditions · Teams",
            "<ins>Ateliers</ins>",
            "<ins>Abat-jour</ins>",
            "<ins>Incident</ins>",
            "9 business days",
            &format!("<ins>{}</ins>", survey.name),
        ] {
            assert!(page.contains(said), "{said}: {page}");
        }
        for raw in ["business_days", "remind\"", "<ins>nothing</ins>", "&quot;after"] {
            assert!(!page.contains(raw), "{raw}: {page}");
        }
    });
}
