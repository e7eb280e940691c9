//! Stories about reasons: whoever reads why something was not done reads it in their own language.

use crate::channels::email::{self, Arrived, Source};
use crate::closing::{self, Manners, StepKind};
use crate::correspondence;
use crate::events::{ClosingEvent, Event, LetterEvent};
use crate::ids::TicketId;
use crate::intake::{Receipt, Verdict};
use crate::languages::{Language, Sentence};
use crate::mailboxes;
use crate::people::{self, NewAgent, Role};
use crate::testing::mail::{plain_letter, wait};
use crate::testing::sink::Sink;
use crate::testing::{Browser, Left, TestDesk, story};
use crate::tickets::Status;
use database::params;

/// Agents who read French, German and English.
struct Readers(Vec<(Language, Browser)>);

impl Readers {
    fn of(desk: &TestDesk) -> Readers {
        let reader = |language: &Language| {
            let new = NewAgent {
                name: format!("Agent {language}"),
                address: format!("{language}@lumen.example"),
                role: Role::Agent,
                language: Some(*language),
                password: None,
            };
            let agent = desk.act(move |act| people::add_agent(act, new));
            (*language, Browser::of(desk, &agent))
        };
        Readers(Language::ALL.iter().map(reader).collect())
    }

    /// Each reads it in their language on this page, and nobody the English of others.
    fn read(&mut self, path: &str, reason: &Sentence) {
        let english = escaped(&reason.to_string());
        for (language, browser) in &mut self.0 {
            let page = browser.get(path).body;
            let said = escaped(&reason.say(&language.words()));
            assert!(page.contains(&said), "{path}: {said} is missing");
            let foreign = *language != Language::English && page.contains(&english);
            assert!(!foreign, "{path} says to a reader of {language}: {english}");
        }
    }

    fn read_on(&mut self, ticket: TicketId, reason: &Sentence) {
        self.read(&format!("/tickets/{ticket}"), reason);
    }
}

fn escaped(text: &str) -> String {
    text.replace('&', "&#38;")
        .replace('<', "&#60;")
        .replace('>', "&#62;")
        .replace('"', "&#34;")
        .replace('\'', "&#39;")
}

/// The last reason in the log of a ticket.
fn reason(desk: &TestDesk, ticket: TicketId) -> Sentence {
    let reason = |event| match event {
        Event::Letter(LetterEvent::Withheld { reason, .. })
        | Event::Closing(ClosingEvent::StepWithheld { reason, .. }) => Some(reason),
        _ => None,
    };
    let mut reasons = desk.events(ticket).into_iter().filter_map(reason);
    reasons.next_back().unwrap_or_default()
}

fn imported(desk: &TestDesk, raw: Vec<u8>) -> Receipt {
    let mail = Arrived {
        source: Source::Import,
        mail_from: None,
        recipients: vec!["support@lumen.example".to_owned()],
        raw,
    };
    wait(email::receive(&desk.desk, mail)).expect("it is kept")
}

/// So many automatic answers went to this domain just now.
fn answered(desk: &TestDesk, domain: &str, times: i64) {
    let domain = domain.to_owned();
    desk.act(move |act| {
        let now = act.now;
        for _ in 0..times {
            act.put(
                "INSERT INTO automatic_answer (domain, held, at) VALUES ($1, FALSE, $2)",
                params![domain.as_str(), now],
            )?;
        }
        Ok(())
    });
}

#[test]
fn why_a_request_was_not_acknowledged_is_said_in_the_readers_language() {
    story("not acknowledged", |desk| {
        let mut readers = Readers::of(desk);
        let letter = |from: &str, headers: &[&str]| {
            let headers: Vec<String> = headers.iter().map(|line| (*line).to_owned()).collect();
            plain_letter(from, "Lampe", &headers, "Bonjour, ma lampe est cassée.")
        };
        let to = "support@lumen.example";
        let first = letter("camille@posteo.example", &[]);
        desk.receives(&first);
        let again = plain_letter("camille@posteo.example", "Vase", &[], "Mon vase aussi.");
        let code = plain_letter(
            "Chat <hello@chat.example>",
            "481516 is your confirmation code",
            &[],
            "Enter this code to join the workspace:\n\n481516",
        );
        let cases: Vec<(&str, Receipt)> = vec![
            ("lately", desk.receives(&again)),
            ("import", imported(desk, letter("old@web.example", &[]))),
            ("uncertain", desk.receives(b"Subject: b\r\n\r\nQui suis-je ?\r\n")),
            ("colleague", desk.receives(&letter("ines@lumen.example", &[]))),
            (
                "null-sender",
                desk.receives_at(to, "", &letter("nobody@web.example", &[])),
            ),
            (
                "robot",
                desk.receives(&letter("cron@web.example", &["Auto-Submitted: auto-generated"])),
            ),
            (
                "list",
                desk.receives(&letter(
                    "ana@web.example",
                    &["List-Id: <news.web.example>", "Precedence: list"],
                )),
            ),
            (
                "not-wanted",
                desk.receives(&letter("kim@web.example", &["X-Auto-Response-Suppress: OOF"])),
            ),
            (
                "disowned",
                desk.receives_as(Verdict::Failed, to, &letter("bob@web.example", &[])),
            ),
            ("sign-up", desk.receives(&code)),
        ];
        for (name, receipt) in cases {
            let ticket = receipt.ticket_id.expect(name);
            let why = reason(desk, ticket);
            assert_eq!(why.key(), format!("channels-unanswered-{name}"));
            readers.read_on(ticket, &why);
        }
        answered(desk, "web.example", 50);
        let one = desk
            .receives(&letter("eva@web.example", &[]))
            .ticket_id
            .expect("a ticket");
        answered(desk, "other.example", 90);
        let all = desk
            .receives(&letter("eva@new.example", &[]))
            .ticket_id
            .expect("a ticket");
        for (ticket, key) in [
            (one, "channels-unanswered-budget-domain"),
            (all, "channels-unanswered-budget"),
        ] {
            let why = reason(desk, ticket);
            assert_eq!(why.key(), key);
            readers.read_on(ticket, &why);
        }
    });
}

#[test]
fn why_a_step_was_not_done_is_said_in_the_readers_language() {
    story("withheld steps", |desk| {
        let mut readers = Readers::of(desk);
        let near = desk.asks("Vase", "Bonjour");
        desk.replies_and_waits(near, "Quel vase ?");
        desk.runs_to("2026-11-05T08:30:00Z");
        desk.answers(near, "Le bleu.");
        assert_eq!(reason(desk, near).key(), "closing-why-answered-minutes");
        readers.read_on(near, &reason(desk, near));

        let skipped = desk.asks("Lampe", "Bonjour");
        desk.replies_and_waits(skipped, "Une photo ?");
        desk.act_as(&desk.ines, move |act| {
            closing::skip(act, skipped, StepKind::Remind).map(drop)
        });
        assert_eq!(reason(desk, skipped).key(), "closing-why-skipped");
        readers.read_on(skipped, &reason(desk, skipped));

        let manners = Manners {
            letters_a_week: 1,
            ..Manners::default()
        };
        desk.act(move |act| closing::set_manners(act, &manners));
        desk.sets(skipped, Status::Solved);
        let over = desk.asks("Chaise", "Bonjour");
        desk.replies_and_waits(over, "Quelle chaise ?");
        desk.runs_to("2026-11-10T10:00:00Z");
        assert_eq!(reason(desk, over).key(), "closing-why-budget");
        readers.read_on(over, &reason(desk, over));

        let stopped = desk.asks("Table", "Bonjour");
        desk.act_as(&desk.ines, |act| closing::stop_letters(act).map(drop));
        desk.sets(stopped, Status::Solved);
        assert_eq!(reason(desk, stopped).key(), "closing-why-stopped");
        readers.read_on(stopped, &reason(desk, stopped));
    });
}

#[test]
fn why_a_letter_did_not_leave_is_said_in_the_readers_language() {
    story("letters that stay", |desk| {
        let mut readers = Readers::of(desk);
        let sink = Sink::open();
        sink.refuses("camille@posteo.example");
        let refused = desk.asks("Lampe", "Bonjour");
        desk.replies(refused, "Nous la remplaçons.");
        desk.delivers(&sink.url());
        let letter = desk.letter(refused);
        let error = letter.last_error.clone().expect("a refusal");
        assert_eq!(error.key(), "delivery-why-refused");
        readers.read_on(refused, &error);
        readers.read("/undelivered", &error);

        desk.act_as(&desk.ines, move |act| {
            crate::correspondence::outbox::leave_failed(act, &letter)
        });
        readers.read_on(refused, &Sentence::new("outbox-why-left"));
        let camille = desk.camille.id;
        desk.act(move |act| {
            people::set_details(
                act,
                camille,
                people::Details {
                    address: Some("camille@new.example".to_owned()),
                    ..people::Details::default()
                },
            )
        });

        let mailbox = desk.read(mailboxes::all)[0].id;
        desk.act(move |act| {
            act.run(
                "UPDATE mailbox SET quarantined = TRUE WHERE id = $1",
                params![mailbox],
            )?;
            Ok(())
        });
        let held = desk.asks("Vase", "Bonjour");
        desk.replies(held, "Nous le remplaçons.");
        readers.read_on(held, &Sentence::new("workspace-letter-held"));
        desk.act(move |act| correspondence::release_mailbox(act, mailbox, false).map(drop));
        assert_eq!(reason(desk, held).key(), "outbox-why-quarantined");
        readers.read_on(held, &reason(desk, held));
    });
}

#[test]
fn why_a_mail_is_set_aside_is_said_in_the_readers_language() {
    story("set aside", |desk| {
        desk.leaves(Left::SetAside);
        let mut readers = Readers::of(desk);
        let camille = desk.camille.id;
        desk.act(move |act| {
            act.run(
                "UPDATE person SET suspended = TRUE WHERE id = $1",
                params![camille],
            )?;
            Ok(())
        });
        let raw = plain_letter("camille@posteo.example", "Lampe", &[], "Bonjour");
        let mail = desk.receives(&raw).mail_id;
        assert_eq!(desk.mail(mail).reason.key(), "channels-why-suspended");
        readers.read("/mails", &desk.mail(mail).reason);
        for reason in [
            Sentence::new("channels-why-unreadable"),
            Sentence::new("channels-why-too-slow"),
            Sentence::new("channels-why-fault").with("error", "the disk <is> full"),
        ] {
            let kept = reason.clone();
            desk.act(move |act| {
                act.run("UPDATE mail SET reason = $1 WHERE id = $2", params![&kept, mail])?;
                Ok(())
            });
            readers.read("/mails", &reason);
        }
        // What a version before wrote and no migration knows.
        desk.act(move |act| {
            act.run(
                "UPDATE mail SET reason = 'gone to lunch' WHERE id = $1",
                params![mail],
            )?;
            Ok(())
        });
        assert!(readers.0[0].1.get("/mails").body.contains("gone to lunch"));
    });
}
