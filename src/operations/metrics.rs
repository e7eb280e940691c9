//! The desk's numbers in the text format of Prometheus. Each is read from a small index or from memory, so that asking
//! every few seconds costs nothing.

use super::requests;
use crate::channels::email::imap;
use crate::correspondence::outbox::MAILBOXES;
use crate::delivery;
use crate::leaving::{self, Standing};
use crate::store::{Desk, Result};
use database::Tx;
use jiff::Timestamp;
use std::fmt::Write;

/// What the database says.
pub(super) struct Numbers {
    letters: Standing,
    oldest_letter_seconds: i64,
    letters_queued: i64,
    mails: i64,
    mails_waiting: i64,
    mails_quarantined: i64,
    oldest_mail_seconds: i64,
    /// Tickets that are not done, by status.
    tickets: Vec<(String, i64)>,
    tickets_opened: i64,
    /// What is wrong now with servers, by what it is about.
    troubles: [(&'static str, i64); 2],
}

/// What the process knows by itself, also while the database is away.
pub(super) struct Own {
    /// Whether what comes cannot be kept.
    lacks: bool,
    /// Of the data folder's disk; None where it does not say.
    free_bytes: Option<u64>,
    waiting_writes: usize,
    requests: Vec<(&'static str, u64)>,
}

impl Own {
    /// Looks. `unread`: the database did not answer.
    pub fn look(desk: &Desk, unread: bool) -> Own {
        Own {
            lacks: unread || desk.keeping.lacks().is_some(),
            free_bytes: desk.files.free_bytes(),
            waiting_writes: desk.database.waiting_writes(),
            requests: requests::counted(),
        }
    }
}

/// Reads the numbers.
pub(super) fn look(tx: &mut Tx, now: Timestamp) -> Result<Numbers> {
    let letters = leaving::standing(tx, &MAILBOXES)?;
    // Ids are given in order, so the highest one says how many there have been, without counting them.
    let mut newest = |table: &str| -> Result<i64> {
        let found: (i64,) = tx.one(&format!("SELECT COALESCE(MAX(id), 0) FROM {table}"), [])?;
        Ok(found.0)
    };
    let (letters_queued, mails, tickets_opened) = (newest("outbox")?, newest("mail")?, newest("ticket")?);
    let (mails_waiting, oldest_mail) = tx.one::<(i64, Option<Timestamp>)>(
        "SELECT COUNT(*), MIN(received_at) FROM mail
         WHERE outcome IN ('waiting', 'quarantined') AND outcome = 'waiting'",
        [],
    )?;
    let (mails_quarantined,) = tx.one::<(i64,)>(
        "SELECT COUNT(*) FROM mail WHERE outcome IN ('waiting', 'quarantined') AND outcome = 'quarantined'",
        [],
    )?;
    let tickets = tx.all(
        "SELECT status, COUNT(*) FROM ticket
         WHERE status IN ('new', 'open', 'pending', 'on_hold') AND deleted_at IS NULL GROUP BY status ORDER BY status",
        [],
    )?;
    let age = |since: Option<Timestamp>| since.map_or(0, |at| now.duration_since(at).as_secs().max(0));
    let troubles = [
        ("relay", count(delivery::relay_troubles(tx)?.len())),
        ("mailbox", count(imap::mailbox_troubles(tx, now)?.len())),
    ];
    Ok(Numbers {
        troubles,
        oldest_letter_seconds: age(letters.oldest),
        letters,
        letters_queued,
        mails,
        mails_waiting,
        mails_quarantined,
        oldest_mail_seconds: age(oldest_mail),
        tickets,
        tickets_opened,
    })
}

fn count(of: usize) -> i64 {
    i64::try_from(of).unwrap_or(i64::MAX)
}

/// Name, type and meaning of each number, in the order they are told.
const FAMILIES: [(&str, &str, &str); 12] = [
    ("guichet_letters", "gauge", "Letters that have not left, by state"),
    (
        "guichet_letters_oldest_waiting_seconds",
        "gauge",
        "Age of the oldest letter that waits",
    ),
    (
        "guichet_letters_queued_total",
        "counter",
        "Letters ever put into the outbox",
    ),
    (
        "guichet_mails",
        "gauge",
        "Mails kept and not worked on yet, by outcome",
    ),
    (
        "guichet_mails_oldest_waiting_seconds",
        "gauge",
        "Age of the oldest mail to be worked on",
    ),
    ("guichet_mails_received_total", "counter", "Mails ever kept"),
    (
        "guichet_tickets_active",
        "gauge",
        "Tickets that are not done, by status",
    ),
    ("guichet_tickets_opened_total", "counter", "Tickets ever opened"),
    (
        "guichet_troubles",
        "gauge",
        "What is wrong now and told to administrators: nothing can be kept, relays by which no letter leaves, mailboxes that cannot be read",
    ),
    (
        "guichet_disk_free_bytes",
        "gauge",
        "What the disk of the data folder has left",
    ),
    (
        "guichet_database_waiting_writes",
        "gauge",
        "Writes of this process that wait for the database",
    ),
    (
        "guichet_http_requests_total",
        "counter",
        "Requests this process answered, by class of status",
    ),
];

/// One number: its family, label and label value (empty where there is none), and the number itself.
type Sample<'a> = (&'static str, &'static str, &'a str, i64);

/// All of them as Prometheus reads them. Without the database's, only what the process knows.
pub(super) fn text(numbers: Option<&Numbers>, own: &Own) -> String {
    let mut samples = own.samples();
    samples.extend(numbers.map(Numbers::samples).unwrap_or_default());
    let mut text = String::new();
    for (name, kind, help) in FAMILIES {
        let mut of_family = samples.iter().filter(|sample| sample.0 == name).peekable();
        if of_family.peek().is_none() {
            continue;
        }
        // Writing to a String cannot fail.
        let _ = writeln!(text, "# HELP {name} {help}\n# TYPE {name} {kind}");
        for (_, label, value, number) in of_family {
            let _ = match *label {
                "" => writeln!(text, "{name} {number}"),
                label => writeln!(text, "{name}{{{label}=\"{value}\"}} {number}"),
            };
        }
    }
    text
}

impl Own {
    fn samples(&self) -> Vec<Sample<'_>> {
        let number = |count: u64| i64::try_from(count).unwrap_or(i64::MAX);
        let mut samples = vec![
            ("guichet_troubles", "of", "keeping", i64::from(self.lacks)),
            (
                "guichet_database_waiting_writes",
                "",
                "",
                i64::try_from(self.waiting_writes).unwrap_or(i64::MAX),
            ),
        ];
        let requests = self.requests.iter();
        samples.extend(
            requests.map(|(class, count)| ("guichet_http_requests_total", "status", *class, number(*count))),
        );
        let free = self.free_bytes.map(number);
        samples.extend(free.map(|free| ("guichet_disk_free_bytes", "", "", free)));
        samples
    }
}

impl Numbers {
    fn samples(&self) -> Vec<Sample<'_>> {
        let mut samples = vec![
            ("guichet_letters", "state", "waiting", self.letters.waiting),
            ("guichet_letters", "state", "failed", self.letters.failed),
            (
                "guichet_letters_oldest_waiting_seconds",
                "",
                "",
                self.oldest_letter_seconds,
            ),
            ("guichet_letters_queued_total", "", "", self.letters_queued),
            ("guichet_mails", "outcome", "waiting", self.mails_waiting),
            ("guichet_mails", "outcome", "quarantined", self.mails_quarantined),
            (
                "guichet_mails_oldest_waiting_seconds",
                "",
                "",
                self.oldest_mail_seconds,
            ),
            ("guichet_mails_received_total", "", "", self.mails),
            ("guichet_tickets_opened_total", "", "", self.tickets_opened),
        ];
        let troubles = self.troubles.iter();
        samples.extend(troubles.map(|(of, count)| ("guichet_troubles", "of", *of, *count)));
        let by_status = self.tickets.iter();
        samples.extend(
            by_status.map(|(status, count)| ("guichet_tickets_active", "status", status.as_str(), *count)),
        );
        samples
    }
}
