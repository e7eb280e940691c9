//! Each schema that was released is kept with data in it, as a backup that the release made. The program of today puts it
//! back, brings it up to date and works with it, on both engines.

use super::makes;
use crate::backup::restore;
use crate::files::Files;
use crate::operations;
use crate::testing::mail::plain_letter;
use crate::testing::{Browser, TestDesk};
use crate::tickets::Status;
use database::{Database, testing};
use std::path::{Path, PathBuf};

/// Where the backups lie, one per release, named by its version.
fn releases() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/releases")
}

#[test]
fn each_release_is_brought_up_to_date_and_worked_with() {
    let mut archives: Vec<PathBuf> = std::fs::read_dir(releases())
        .expect("the releases")
        .map(|entry| entry.expect("an entry").path())
        .collect();
    archives.retain(|path| path.to_string_lossy().ends_with(".tar.gz"));
    assert!(!archives.is_empty(), "no release is kept");
    for archive in archives {
        for database in [Some(testing::sqlite()), testing::postgres()]
            .into_iter()
            .flatten()
        {
            comes_up_to_date(&archive, database);
        }
    }
}

fn comes_up_to_date(archive: &Path, database: Database) {
    let folder = tempfile::tempdir().expect("a folder");
    let files = Files::in_folder(folder.path().join("files"));
    let manifest = restore(archive, &database, &files).expect("put back");
    let told = format!("{} on {:?}", archive.display(), database.engine());
    // Opening the desk brings its tables up to date.
    let desk = TestDesk::put_back(database, folder);
    desk.jumps_to("2027-03-01T09:00:00Z");
    let (kept, now) = (desk.desk.files.clone(), desk.now());
    let findings = desk.read(move |tx| operations::examine(tx, &kept, now));
    let wrong: Vec<String> = findings
        .iter()
        .filter(|one| one.is_wrong())
        .map(ToString::to_string)
        .collect();
    assert!(wrong.is_empty(), "{told}:\n{}", wrong.join("\n"));

    let tickets: Vec<(i64,)> =
        desk.read(|tx| Ok(tx.all("SELECT id FROM ticket WHERE deleted_at IS NULL ORDER BY id", [])?));
    let kept = manifest
        .tables
        .iter()
        .find(|table| table.name == "ticket")
        .map_or(0, |table| table.rows);
    assert!(
        kept >= 12 && tickets.len() as u64 <= kept,
        "{told}: {} of {kept} tickets",
        tickets.len()
    );
    let mut browser = Browser::of(&desk, &desk.ada());
    let pages = [
        "/tickets?view=all",
        "/search?q=lampe",
        "/satisfaction",
        "/satisfaction/thanks",
        "/settings/policies",
        "/settings/surveys",
        "/settings/mailboxes",
        "/settings/calendars",
        "/settings/changes",
    ];
    let pages = pages.into_iter().map(str::to_owned);
    for page in pages.chain(tickets.iter().map(|(id,)| format!("/tickets/{id}"))) {
        let status = browser.get(&page).status;
        assert!(status.is_success(), "{told}: {page} answers {status}");
    }

    // What waited is swept, and new work begins.
    desk.sweeps();
    let letter = plain_letter(
        "Nina <nina@posteo.example>",
        "Lampe",
        &[],
        "Bonjour, ma lampe est cassée.",
    );
    let ticket = desk.receives(&letter).ticket_id.expect("a ticket");
    desk.replies_and_waits(ticket, "Quelle est votre commande ?");
    desk.sets(ticket, Status::Solved);
    desk.surveys_go_out();
}

/// Keeps the schema of this version: run it once, for a release, and commit what it writes.
/// `cargo nextest run -p guichet --lib --run-ignored only -E 'test(keeps_this_release)'`
#[test]
#[ignore = "writes into the tree; for a release only"]
fn keeps_this_release() {
    let database = testing::sqlite_from(crate::store::MIGRATIONS);
    let desk = TestDesk::on(database);
    desk.makes_demo(24);
    let rated = desk.asked_for_a_rating();
    desk.post(&desk.survey_page(rated), &[("choice", "1"), ("comment", "Non")]);
    let waiting = desk.asks("Facture", "Bonjour");
    desk.replies_and_waits(waiting, "Quelle est votre commande ?");
    let mut browser = Browser::of(&desk, &desk.ada());
    browser.post(
        &format!("/tickets/{waiting}/draft"),
        &[("kind", "reply"), ("text", "Bonjour")],
    );
    browser.post("/settings/categories", &[("name", "Lampes")]);
    let name = format!("{}.tar.gz", env!("CARGO_PKG_VERSION"));
    makes(&desk, &releases().join(name));
}
