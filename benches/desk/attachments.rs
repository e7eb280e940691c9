//! Letters with files: mail to durable ticket by SMTP, against the bare database and its folder taking the same rows and
//! bytes. Each letter carries a photo that lies in the folder and a small document that lies in its row; the raw letter
//! lies in the folder too.

use crate::desk::Home;
use crate::intake::{self, NUMBERS, Rows, per_second};
use crate::letters::Session;
use crate::report;
use data_encoding::BASE64;
use database::{Database, Error, Location, Options, Tx, params};
use guichet::files::Files;
use std::sync::atomic::Ordering;
use std::time::Instant;

/// Bytes.
const PHOTO: usize = 200_000;
const DOCUMENT: usize = 30_000;
/// How many send at once.
const SENDERS: usize = 8;

/// On SQLite.
pub fn measure() {
    let home = Home::sqlite();
    let serving = home.serve(None);
    let desk = per_second(SENDERS, |until| send(serving.smtp, until));
    serving.stop();
    let bare = bare(&home);
    let what = format!("with a photo and a document, {SENDERS}");
    report(
        &format!("intake {what} senders"),
        format!("{desk:.0} mails/s"),
        "",
    );
    report(
        &format!("bare database and files {what} writers"),
        format!("{bare:.0} mails/s"),
        "",
    );
    report(
        "intake with files / bare database and files",
        format!("{:.2}", desk / bare),
        "",
    );
}

fn next() -> u64 {
    NUMBERS.fetch_add(1, Ordering::Relaxed)
}

/// Bytes that nobody has sent before, as no photo is like another.
fn bytes(seed: u64, length: usize) -> Vec<u8> {
    let mut bytes = vec![0; length];
    fastrand::Rng::with_seed(seed).fill(&mut bytes);
    bytes
}

fn letter(number: u64, from: &str) -> String {
    let part = |kind: &str, name: &str, bytes: Vec<u8>| {
        let mut lines = String::new();
        for line in BASE64.encode(&bytes).as_bytes().chunks(76) {
            lines += &String::from_utf8_lossy(line);
            lines += "\r\n";
        }
        format!(
            "--b\r\nContent-Type: {kind}; name=\"{name}\"\r\nContent-Disposition: attachment; filename=\"{name}\"\r\n\
             Content-Transfer-Encoding: base64\r\n\r\n{lines}"
        )
    };
    format!(
        "From: {from}\r\nTo: support@lumen.example\r\nSubject: Abat-jour fendu\r\nMessage-ID: <f{number}@sender.example>\r\n\
         Date: Mon, 2 Nov 2026 10:00:00 +0100\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n\
         --b\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n{}\r\n{}{}--b--",
        intake::TEXT,
        part("image/jpeg", "photo.jpg", bytes(number, PHOTO)),
        part("application/pdf", "facture.pdf", bytes(number + 1, DOCUMENT)),
    )
}

fn send(smtp: std::net::SocketAddr, until: Instant) -> u64 {
    let mut session = Session::open(smtp).expect("the desk listens");
    let mut sent = 0;
    while Instant::now() < until {
        let number = next();
        let from = format!("customer{number}@sender.example");
        session
            .send(&from, "support@lumen.example", &letter(number, &from))
            .expect("the mail is taken");
        sent += 1;
    }
    sent
}

fn bare(home: &Home) -> f64 {
    let rows = intake::rows(home);
    let folder = tempfile::tempdir().expect("a folder");
    let files = Files::in_folder(folder.path().join("files"));
    let place = Location::Sqlite(folder.path().join("bare.db"));
    let database = Database::open(place, Options::default()).expect("a database");
    intake::prepare(&database);
    let rate = per_second(SENDERS, |until| {
        let mut written = 0;
        while Instant::now() < until {
            let number = next();
            let raw = letter(number, "customer@sender.example").into_bytes();
            let (photo, document) = (bytes(number, PHOTO), bytes(number + 1, DOCUMENT));
            let kept = [&raw, &photo, &document].map(|bytes| files.keep(bytes).expect("it is kept").hash);
            let rows = rows.clone();
            database
                .write_now(move |tx| write(tx, &rows, number, &kept, document))
                .expect("it is written");
            written += 1;
        }
        written
    });
    database.close_now();
    rate
}

fn write(tx: &mut Tx, rows: &Rows, number: u64, kept: &[String; 3], document: Vec<u8>) -> Result<(), Error> {
    let (ticket, message) = intake::write(tx, rows, i64::try_from(number).unwrap_or_default())?;
    // The row of the raw letter is among those of every letter.
    for (hash, bytes) in kept[1..].iter().zip([None, Some(document)]) {
        let sql = "INSERT INTO file (hash, size, bytes, created_at) VALUES ($1, 700, $2, 0)";
        tx.put(sql, params![hash.as_str(), bytes])?;
    }
    for hash in &kept[1..] {
        let sql = "INSERT INTO attachment (message_id, ticket_id, file_hash, name, content_type, size)
            VALUES ($1, $2, $3, 'photo.jpg', 'image/jpeg', 700)";
        tx.put(sql, params![message, ticket, hash.as_str()])?;
    }
    Ok(())
}
