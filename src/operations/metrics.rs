//! The desk's numbers in the text format of Prometheus. Each is read from a small index or from memory, so that asking
//! every few seconds costs nothing.

use crate::outbox::{self, Standing};
use crate::store::Result;
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
}

/// Reads the numbers.
pub(super) fn look(tx: &mut Tx, now: Timestamp) -> Result<Numbers> {
    let letters = outbox::standing(tx)?;
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
    Ok(Numbers {
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

impl Numbers {
    /// All of them as Prometheus reads them.
    pub fn text(&self, waiting_writes: usize, requests: &[(&'static str, u64)]) -> String {
        let mut text = String::new();
        let letters = [("waiting", self.letters.waiting), ("failed", self.letters.failed)];
        family(
            &mut text,
            "guichet_letters",
            "gauge",
            "Letters that have not left, by state",
            "state",
            letters,
        );
        single(
            &mut text,
            "guichet_letters_oldest_waiting_seconds",
            "gauge",
            "Age of the oldest waiting letter",
            self.oldest_letter_seconds,
        );
        single(
            &mut text,
            "guichet_letters_queued_total",
            "counter",
            "Letters ever put into the outbox",
            self.letters_queued,
        );
        let mails = [
            ("waiting", self.mails_waiting),
            ("quarantined", self.mails_quarantined),
        ];
        family(
            &mut text,
            "guichet_mails",
            "gauge",
            "Mails kept that are not worked on yet, by outcome",
            "outcome",
            mails,
        );
        single(
            &mut text,
            "guichet_mails_oldest_waiting_seconds",
            "gauge",
            "Age of the oldest mail to be worked on",
            self.oldest_mail_seconds,
        );
        single(
            &mut text,
            "guichet_mails_received_total",
            "counter",
            "Mails ever kept",
            self.mails,
        );
        let tickets = self
            .tickets
            .iter()
            .map(|(status, count)| (status.as_str(), *count));
        family(
            &mut text,
            "guichet_tickets_active",
            "gauge",
            "Tickets that are not done, by status",
            "status",
            tickets,
        );
        single(
            &mut text,
            "guichet_tickets_opened_total",
            "counter",
            "Tickets ever opened",
            self.tickets_opened,
        );
        single(
            &mut text,
            "guichet_database_waiting_writes",
            "gauge",
            "Writes that wait for the database",
            waiting_writes,
        );
        family(
            &mut text,
            "guichet_http_requests_total",
            "counter",
            "Requests answered, by class of status",
            "status",
            requests.iter().copied(),
        );
        text
    }
}

fn head(text: &mut String, name: &str, kind: &str, help: &str) {
    // Writing to a String cannot fail.
    let _ = writeln!(text, "# HELP {name} {help}\n# TYPE {name} {kind}");
}

fn single(text: &mut String, name: &str, kind: &str, help: &str, value: impl std::fmt::Display) {
    head(text, name, kind, help);
    let _ = writeln!(text, "{name} {value}");
}

fn family<'a, V: std::fmt::Display>(
    text: &mut String,
    name: &str,
    kind: &str,
    help: &str,
    label: &str,
    values: impl IntoIterator<Item = (&'a str, V)>,
) {
    head(text, name, kind, help);
    for (value, number) in values {
        let _ = writeln!(text, "{name}{{{label}=\"{value}\"}} {number}");
    }
}
