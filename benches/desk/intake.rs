//! Mail to durable ticket by SMTP, against the bare database writing the same rows: target, at least half of it.

use crate::desk::Home;
use crate::letters::{Session, mail};
use crate::report;
use database::{Database, Error, params};
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, LazyLock};
use std::time::{Duration, Instant};

/// How long each measurement lasts.
const SPAN: Duration = Duration::from_secs(6);

/// What a customer writes.
pub const TEXT: &str = "Bonjour,\r\n\r\nma lampe Aube est arrivée ce matin avec l'abat-jour fendu. Le carton était intact. Que dois-je \
    faire pour en recevoir un autre ? Je tiens à votre disposition des photos de l'abat-jour et du carton.\r\n\r\nMerci d'avance et bonne \
    journée,\r\nCamille Moreau\r\n";

/// Each letter's own.
pub static NUMBERS: LazyLock<AtomicU64> = LazyLock::new(AtomicU64::default);

/// With one sender and with 32, on each engine.
pub fn measure() {
    measure_on("SQLite", || Some(Home::sqlite()));
    measure_on("PostgreSQL", Home::lasting_postgres);
}

fn measure_on(engine: &str, home: impl Fn() -> Option<Home>) {
    for senders in [1, 32] {
        let (Some(home), Some(beside)) = (home(), home()) else {
            return report(
                &format!("intake on {engine}"),
                "not installed here".to_owned(),
                "",
            );
        };
        let serving = home.serve(None);
        let desk = per_second(senders, |until| send(serving.smtp, until));
        serving.stop();
        let bare = bare(&home, &beside, senders);
        report(
            &format!("intake by SMTP on {engine}, {senders} senders"),
            format!("{desk:.0} mails/s"),
            "",
        );
        report(
            &format!("bare database, same rows, {senders} writers"),
            format!("{bare:.0} mails/s"),
            "",
        );
        report(
            "intake / bare database",
            format!("{:.2}", desk / bare),
            "target: at least 0.5",
        );
    }
}

/// How many a second `work` got done in so many threads. `work` goes on until the instant and says how many it did.
pub fn per_second(threads: usize, work: impl Fn(Instant) -> u64 + Sync) -> f64 {
    let started = Instant::now();
    let until = started + SPAN;
    let done: u64 = std::thread::scope(|scope| {
        let threads: Vec<_> = (0..threads).map(|_| scope.spawn(|| work(until))).collect();
        threads
            .into_iter()
            .map(|thread| thread.join().expect("a sender ends"))
            .sum()
    });
    done as f64 / started.elapsed().as_secs_f64()
}

fn send(smtp: std::net::SocketAddr, until: Instant) -> u64 {
    let mut session = Session::open(smtp).expect("the desk listens");
    let mut sent = 0;
    while Instant::now() < until {
        let number = NUMBERS.fetch_add(1, Ordering::Relaxed);
        let from = format!("customer{number}@sender.example");
        let letter = mail(
            &format!("b{number}@sender.example"),
            &from,
            "Abat-jour fendu",
            TEXT,
        );
        session
            .send_pipelined(&from, "support@lumen.example", &letter)
            .expect("the mail is taken");
        sent += 1;
    }
    sent
}

/// What one mail left in the database: the payloads, and how many rows of each kind.
#[derive(Clone)]
pub struct Rows {
    raw: Vec<u8>,
    letter: String,
    text: String,
    /// The kind and the data of each event of a ticket, as the desk last wrote them.
    events: Vec<(String, String)>,
    threads: i64,
    /// Of a hundred mails so many got an acknowledgement: unknown senders share a budget (threat M4).
    acknowledged: i64,
}

/// Reads them.
pub fn rows(home: &Home) -> Rows {
    let read = home.database().read_now(|tx| {
        let (raw,): (Option<Vec<u8>>,) = tx.one("SELECT bytes FROM file LIMIT 1", [])?;
        let (letter,): (String,) = tx.one("SELECT letter FROM outbox LIMIT 1", [])?;
        let (text,): (String,) = tx.one("SELECT text FROM message LIMIT 1", [])?;
        let each = "(SELECT COUNT(*) FROM ticket)";
        let sql = "SELECT kind, data FROM event WHERE subject = 'ticket' AND subject_id = (SELECT MAX(id) FROM ticket) ORDER BY id";
        let events: Vec<(String, String)> = tx.all(sql, [])?;
        let (threads,): (i64,) = tx.one(&format!("SELECT (SELECT COUNT(*) FROM thread) / {each}"), [])?;
        let (acknowledged,): (i64,) = tx.one(
            &format!("SELECT 100 * (SELECT COUNT(*) FROM outbox) / {each}"),
            [],
        )?;
        Ok::<Rows, Error>(Rows {
            raw: raw.unwrap_or_default(),
            letter,
            text,
            events,
            threads,
            acknowledged,
        })
    });
    read.expect("the desk took mails")
}

/// The same rows into the same tables, with nothing but the database layer: every writer waits for its own commit.
fn bare(home: &Home, beside: &Home, writers: usize) -> f64 {
    let rows = Arc::new(rows(home));
    let database = beside.database();
    prepare(&database);
    let rate = per_second(writers, |until| {
        let mut written = 0;
        while Instant::now() < until {
            let number = i64::try_from(NUMBERS.fetch_add(1, Ordering::Relaxed)).unwrap_or_default();
            let rows = rows.clone();
            database
                .write_now(move |tx| write(tx, &rows, number).map(drop))
                .expect("it is written");
            written += 1;
        }
        written
    });
    database.close_now();
    rate
}

/// Makes the tables and a mailbox.
pub fn prepare(database: &Database) {
    database.migrate(guichet::store::MIGRATIONS).expect("the tables");
    let prepared: Result<u64, Error> = database.write_now(|tx| {
        tx.run(
            "INSERT INTO mailbox (address, name, created_at) VALUES ('support@lumen.example', 'Desk', 0)",
            [],
        )
    });
    prepared.expect("a mailbox");
}

/// The rows of one mail, each as the desk leaves it; the ids of its ticket and its message.
pub fn write(tx: &mut database::Tx, rows: &Rows, number: i64) -> Result<(i64, i64), Error> {
    let address = format!("customer{number}@sender.example");
    let id = format!("b{number}@sender.example");
    let hash = hash(number);
    let sql = "INSERT INTO file (hash, size, bytes, created_at) VALUES ($1, 700, $2, $3)";
    tx.put(sql, params![hash.as_str(), rows.raw.clone(), number])?;
    let sql = "INSERT INTO person (name, folded, role, language, created_at, updated_at)
        VALUES ('', '', 'customer', 'fr', $1, $1) RETURNING id";
    let (person,): (i64,) = tx.one(sql, params![number])?;
    let sql = "INSERT INTO address (person_id, kind, value, created_at) VALUES ($1, 'email', $2, $3)";
    tx.put(sql, params![person, address.as_str(), number])?;
    let sql = "INSERT INTO ticket (subject, status, priority, channel, language, requester_id, mailbox_id, created_at,
        updated_at, status_at) VALUES ('Abat-jour fendu', 'new', 'normal', 'email', 'fr', $1, 1, $2, $2, $2) RETURNING id";
    let (ticket,): (i64,) = tx.one(sql, params![person, number])?;
    let sql = "INSERT INTO message (ticket_id, kind, author_id, by_agent, channel, text, mail_id, created_at)
        VALUES ($1, 'reply', $2, FALSE, 'email', $3, $1, $4) RETURNING id";
    let (message,): (i64,) = tx.one(sql, params![ticket, person, rows.text.as_str(), number])?;
    let sql = "INSERT INTO mail (mailbox_id, source, rfc_message_id, fingerprint, file_hash, mail_from, recipients, from_address,
        subject, outcome, ticket_id, message_id, received_at, findings)
        VALUES (1, 'smtp', $1, $2, $2, $3, 'support@lumen.example', $3, 'Abat-jour fendu', 'created', $4, $5, $6, $7)
        RETURNING id";
    let findings = r#"{"verdict":"not_checked","claimed":"","checked_by":"","spf":"","dmarc":"","dkim":[]}"#;
    let sender = address.as_str();
    let values = params![
        id.as_str(),
        hash.as_str(),
        sender,
        ticket,
        message,
        number,
        findings
    ];
    let (mail,): (i64,) = tx.one(sql, values)?;
    let sql = "INSERT INTO mail_first (fingerprint, mail_id) VALUES ($1, $2)";
    tx.put(sql, params![hash.as_str(), mail])?;
    write_what_followed(tx, rows, number, (ticket, person))?;
    Ok((ticket, message))
}

/// What else a letter leaves: events, threads, and the acknowledgement or why there is none.
fn write_what_followed(
    tx: &mut database::Tx,
    rows: &Rows,
    number: i64,
    (ticket, person): (i64, i64),
) -> Result<(), Error> {
    let address = format!("customer{number}@sender.example");
    let id = format!("b{number}@sender.example");
    for (place, (kind, data)) in rows.events.iter().enumerate() {
        let sql = "INSERT INTO event (at, act, subject, subject_id, actor, actor_id, kind, data)
            VALUES ($1, $2, 'ticket', $3, 'customer', $4, $5, $6)";
        let act = (place > 0).then_some(number);
        tx.put(
            sql,
            params![number, act, ticket, person, kind.as_str(), data.as_str()],
        )?;
    }
    for thread in 0..rows.threads {
        let sql = "INSERT INTO thread (rfc_message_id, ticket_id, created_at) VALUES ($1, $2, $3)";
        tx.put(sql, params![format!("{thread}{id}"), ticket, number])?;
    }
    let acknowledged = number % 100 < rows.acknowledged;
    let sql = "INSERT INTO automatic_answer (domain, held, at) VALUES ('sender.example', $1, $2)";
    tx.put(sql, params![!acknowledged, number])?;
    if acknowledged {
        let sql = "INSERT INTO outbox (state, due_at, purpose, ticket_id, person_id, mailbox_id, to_address, rfc_message_id, subject,
            letter, automatic, reason, created_at, give_up_at)
            VALUES ('waiting', $1, 'acknowledgement', $2, $3, 1, $4, $5, 'x', $6, TRUE, '', $1, $1)";
        let values = params![number, ticket, person, address, id, rows.letter.as_str()];
        tx.put(sql, values)?;
    }
    Ok(())
}

/// What stands for the hash of a letter: as long, and in no order, so that indexes are written where they would be.
fn hash(number: i64) -> String {
    let scattered = |place: u64| (number.unsigned_abs() + place).wrapping_mul(0x9e37_79b9_7f4a_7c15);
    format!(
        "{:016x}{:016x}{:016x}{:016x}",
        scattered(1),
        scattered(2),
        scattered(3),
        scattered(4)
    )
}
