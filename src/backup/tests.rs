//! Stories about a desk that is copied and comes back.

mod releases;

use super::{Damage, RestoreError, back_up, restore, verify};
use crate::files::Files;
use crate::store::MIGRATIONS;
use crate::testing::{TestDesk, story};
use crate::tickets::{self, Channel, MessageKind, NewAttachment, NewMessage};
use database::{Database, Value, testing};
use std::io::Read;
use std::path::{Path, PathBuf};

/// Larger than what lies in its row.
const LARGE: usize = 200_000;

struct Shelf {
    folder: tempfile::TempDir,
}

impl Shelf {
    fn new() -> Shelf {
        Shelf {
            folder: tempfile::tempdir().expect("a folder"),
        }
    }

    fn archive(&self) -> PathBuf {
        self.folder.path().join("desk.tar.gz")
    }

    fn files(&self, name: &str) -> Files {
        let data = self.folder.path().join(name);
        std::fs::create_dir_all(&data).expect("a folder");
        Files::in_folder(data.join("files"))
    }
}

/// A ticket with a letter, a note and a large file.
fn fill(desk: &TestDesk) -> String {
    let ticket = desk.asks("Größe \"L\"", "Bonjour,\n\u{1F4E6} tab\there");
    let bytes: Vec<u8> = (0..LARGE).map(|at| (at * 7 % 251) as u8).collect();
    let kept = desk.desk.files.keep(&bytes).expect("kept");
    let mut message = NewMessage::text(
        MessageKind::Reply,
        desk.ines.id,
        true,
        Channel::Workspace,
        "Voici",
    );
    message.attachments.push(NewAttachment {
        file: kept.clone(),
        name: "photo.png".to_owned(),
        content_type: "image/png".to_owned(),
        content_id: None,
        inline: false,
    });
    desk.act_as(&desk.ines, move |act| tickets::say(act, ticket, message));
    desk.sets(ticket, tickets::Status::Solved);
    kept.hash
}

/// Every row of every table, but for the numbers of transactions, which belong to one server.
fn everything(database: &Database) -> Vec<(String, Vec<Vec<Value>>)> {
    let read = database.read_now(|tx| {
        let mut all = Vec::new();
        for table in tx.tables()? {
            let txid = table.columns.iter().position(|(name, _)| name == "txid");
            let mut rows = tx.rows_after(&table, None, 100_000)?;
            for row in &mut rows {
                if let Some(place) = txid {
                    row[place] = Value::Integer(0);
                }
            }
            all.push((table.name, rows));
        }
        Ok::<_, database::Error>(all)
    });
    read.expect("read")
}

fn unpacked(archive: &Path) -> Option<Vec<u8>> {
    let file = std::fs::File::open(archive).ok()?;
    let mut inside = Vec::new();
    flate2::read::GzDecoder::new(file).read_to_end(&mut inside).ok()?;
    Some(inside)
}

fn makes(desk: &TestDesk, to: &Path) -> super::Made {
    let now = desk.desk.clock.now();
    back_up(&desk.desk.database, &desk.desk.files, to, now).expect("a backup")
}

#[test]
fn an_archive_comes_back_row_by_row_on_either_engine() {
    story("backing up and putting back", |desk| {
        let shelf = Shelf::new();
        let hash = fill(desk);
        let made = makes(desk, &shelf.archive());
        assert_eq!(verify(&shelf.archive()), Ok(made.manifest));
        let targets = [Some(testing::sqlite()), testing::postgres()];
        for (number, target) in targets.into_iter().flatten().enumerate() {
            let files = shelf.files(&format!("target-{number}"));
            restore(&shelf.archive(), &target, &files).expect("put back");
            for (ours, theirs) in everything(&desk.desk.database).iter().zip(&everything(&target)) {
                assert_eq!(ours, theirs, "{} on {:?}", ours.0, target.engine());
            }
            assert_eq!(std::fs::read(files.path(&hash)).expect("the file").len(), LARGE);
            // What comes next gets a number of its own.
            let made = target.write_now(|tx| {
                tx.one::<(i64,)>(
                    "INSERT INTO team (name, created_at) VALUES ('Neu', 0) RETURNING id",
                    [],
                )
            });
            made.expect("a team");
            let again = restore(&shelf.archive(), &target, &files);
            assert!(matches!(again, Err(RestoreError::Occupied)), "{again:?}");
        }
    });
}

#[test]
fn a_restore_that_was_interrupted_is_done_again() {
    story("restoring twice", |desk| {
        let shelf = Shelf::new();
        let hash = fill(desk);
        let made = makes(desk, &shelf.archive());
        for (number, target) in [Some(testing::sqlite()), testing::postgres()]
            .into_iter()
            .flatten()
            .enumerate()
        {
            let files = shelf.files(&format!("again-{number}"));
            // Before the rows: tables, and the secrets' key.
            super::unfinished::begin(&files).expect("it begins");
            target.migrate(MIGRATIONS).expect("tables");
            std::fs::write(files.beside(crate::store::SECRETS_KEY), b"half").expect("written");
            assert!(super::is_unfinished(&files));
            let manifest = restore(&shelf.archive(), &target, &files).expect("put back");
            assert_eq!(manifest, made.manifest);
            assert!(!super::is_unfinished(&files));
            assert!(files.path(&hash).exists());
            // After the rows.
            super::unfinished::begin(&files).expect("it begins");
            restore(&shelf.archive(), &target, &files).expect("it ends");
            assert!(!super::is_unfinished(&files));
            // What has lived since is a desk, whatever lies beside it.
            super::unfinished::begin(&files).expect("it begins");
            let lived =
                target.write_now(|tx| tx.run("INSERT INTO team (name, created_at) VALUES ('Neu', 0)", []));
            lived.expect("a team");
            let refused = restore(&shelf.archive(), &target, &files);
            assert!(matches!(refused, Err(RestoreError::Occupied)), "{refused:?}");
        }
    });
}

#[test]
fn a_single_changed_byte_is_found_wherever_it_lies() {
    story("damaging an archive", a_single_changed_byte_is_found);
}

fn a_single_changed_byte_is_found(desk: &TestDesk) {
    let shelf = Shelf::new();
    fill(desk);
    makes(desk, &shelf.archive());
    let bytes = std::fs::read(shelf.archive()).expect("the archive");
    let hurt = shelf.folder.path().join("hurt.tar.gz");
    let step = (bytes.len() / 150).max(1);
    for at in (0..bytes.len()).step_by(step).chain(bytes.len() - 8..bytes.len()) {
        let mut copy = bytes.clone();
        copy[at] ^= 1;
        std::fs::write(&hurt, copy).expect("written");
        // Packed otherwise and the same when it is unpacked is no damage.
        let same = unpacked(&hurt).is_some_and(|inside| Some(inside) == unpacked(&shelf.archive()));
        assert!(verify(&hurt).is_err() || same, "byte {at} of {}", bytes.len());
    }
    std::fs::write(&hurt, [bytes.as_slice(), b"more"].concat()).expect("written");
    assert!(verify(&hurt).is_err(), "something behind it");
    for length in [0, 5, bytes.len() / 2, bytes.len() - 1] {
        std::fs::write(&hurt, &bytes[..length]).expect("written");
        assert!(verify(&hurt).is_err(), "cut at {length}");
    }
}

#[test]
fn what_is_damaged_is_named_and_nothing_of_it_is_put_back() {
    story("putting a damaged archive back", what_is_damaged_is_named);
}

fn what_is_damaged_is_named(desk: &TestDesk) {
    let shelf = Shelf::new();
    let hash = fill(desk);
    let lost = desk.desk.files.path(&hash);
    std::fs::remove_file(lost).expect("a file is lost");
    let made = makes(desk, &shelf.archive());
    assert_eq!(made.manifest.missing_files, [hash]);
    let none = shelf.folder.path().join("none.tar.gz");
    std::fs::write(&none, b"something else").expect("written");
    let target = testing::sqlite();
    let refused = restore(&none, &target, &shelf.files("target"));
    match refused {
        Err(RestoreError::Damaged(Damage::Unreadable { part, .. })) => assert_eq!(part, "the beginning"),
        other => panic!("{other:?}"),
    }
    assert!(target.read_now(|tx| tx.tables()).expect("read").is_empty());
}
