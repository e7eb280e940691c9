//! Stories about the log itself: what versions before wrote is read by this one.

use super::{ClosingEvent, Event, LetterEvent, of_ticket};
use crate::ids::TicketId;
use crate::store::MIGRATIONS;
use database::testing::both;
use database::{Database, params};

/// What versions before wrote into the log of ticket 1, and how it is said now.
const REASONS: [(&str, &str, &str); 6] = [
    (
        "step_withheld",
        r#"{"kind":"step_withheld","step":"remind","reason":"an agent skipped it"}"#,
        "an agent skipped it",
    ),
    (
        "step_withheld",
        r#"{"kind":"step_withheld","step":"remind","reason":"notices to this customer in seven days already: 3"}"#,
        "already 3 e-mails this week; the advance notice will still be sent",
    ),
    (
        "step_withheld",
        r#"{"kind":"step_withheld","step":"remind","reason":"the customer answered, minutes before it was due: 45"}"#,
        "the customer replied 45 minutes before",
    ),
    (
        "step_withheld",
        r#"{"kind":"step_withheld","step":"remind","reason":"the customer was reminded of it with ticket 12"}"#,
        "covered by the e-mail about ticket #12",
    ),
    (
        "letter_withheld",
        r#"{"kind":"letter_withheld","purpose":"acknowledgement","to":1,"reason":"the sender works here"}"#,
        "the sender works here",
    ),
    (
        "letter_withheld",
        r#"{"kind":"letter_withheld","purpose":"survey","to":1,"reason":"gone to lunch"}"#,
        "gone to lunch",
    ),
];

fn before(name: &str) -> usize {
    let place = MIGRATIONS.iter().position(|migration| migration.name == name);
    place.expect("a migration")
}

fn write(database: &Database) {
    let written = database.write_now(|tx| {
        for (kind, data, _) in REASONS {
            let sql = "INSERT INTO event (at, subject, subject_id, actor, kind, data, depth) VALUES (1, 'ticket', 1, 'desk', $1, $2, 0)";
            tx.run(sql, params![kind, data])?;
        }
        Ok::<_, database::Error>(())
    });
    written.expect("old events");
}

#[test]
fn reasons_of_versions_before_become_data() {
    both("reasons", &MIGRATIONS[..before("0059_reasons")], |database| {
        write(&database);
        database.migrate(MIGRATIONS).expect("it migrates");
        let read = database.read_now(|tx| of_ticket(tx, TicketId::from(1)));
        let events = read.expect("the events");
        for (recorded, (_, _, wanted)) in events.iter().zip(REASONS) {
            let reason = match recorded.event() {
                Some(Event::Closing(ClosingEvent::StepWithheld { reason, .. })) => reason,
                Some(Event::Letter(LetterEvent::Withheld { reason, .. })) => reason,
                other => panic!("{other:?}"),
            };
            assert_eq!(reason.to_string(), wanted);
            assert_eq!(
                reason.key().contains(' '),
                wanted == "gone to lunch",
                "{reason:?}"
            );
        }
    });
}
