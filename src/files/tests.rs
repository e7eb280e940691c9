//! Stories about the folder in which a desk keeps its files.

use super::{Files, Marked, look_at_marker, mark, name};
use crate::testing::{TestDesk, story};
use database::Engine;

fn marks(desk: &TestDesk, files: &Files, fresh: &str) -> Marked {
    let (files, fresh) = (files.clone(), fresh.to_owned());
    desk.act(move |act| mark(act, &files, &fresh))
}

fn looks(desk: &TestDesk, files: &Files) -> Marked {
    let files = files.clone();
    desk.read(move |tx| look_at_marker(tx, &files))
}

#[test]
fn a_node_with_another_folder_is_told_so_and_a_lost_marker_is_written_again() {
    story("two folders", |desk| {
        if desk.desk.database.engine() == Engine::Sqlite {
            return;
        }
        let (one, other) = (
            tempfile::tempdir().expect("a folder"),
            tempfile::tempdir().expect("a folder"),
        );
        let (ours, other) = (
            Files::in_folder(one.path().join("files")),
            Files::in_folder(other.path().join("files")),
        );
        assert_eq!(looks(desk, &ours), Marked::Not);
        assert_eq!(marks(desk, &ours, "a"), Marked::Ours);
        assert_eq!(
            marks(desk, &ours.clone(), "b"),
            Marked::Ours,
            "a second node on the same folder"
        );
        let told = marks(desk, &other, "b").trouble().expect("another folder");
        assert!(told.contains("write a into") && !told.contains('\n'), "{told}");
        std::fs::create_dir_all(other.path("abcd").parent().expect("a folder")).expect("it is made");
        assert!(looks(desk, &other).trouble().is_some());
        // The marker is lost, and the files are there.
        let large = ours.keep(&vec![7; super::INLINE + 1]).expect("a large file");
        desk.act(move |act| name(act, &large));
        std::fs::remove_file(one.path().join("files/desk-id")).expect("it was there");
        assert_eq!(looks(desk, &ours), Marked::Not);
        assert_eq!(marks(desk, &ours, "c"), Marked::Ours);
        assert!(looks(desk, &other).trouble().is_some());
    });
}

#[test]
fn a_folder_beside_its_sqlite_database_is_always_its_own() {
    story("beside", |desk| {
        if desk.desk.database.engine() == Engine::Sqlite {
            let folder = tempfile::tempdir().expect("a folder");
            let files = Files::in_folder(folder.path().join("files"));
            assert_eq!(marks(desk, &files, "a"), Marked::Ours);
            std::fs::remove_file(folder.path().join("files/desk-id")).expect("it was there");
            assert_eq!(marks(desk, &files, "b"), Marked::Ours);
        }
    });
}

#[test]
fn a_disk_with_room_takes_a_letter() {
    let folder = tempfile::tempdir().expect("a folder");
    let files = Files::in_folder(folder.path().join("files"));
    files.try_room().expect("there is room");
    let nowhere = Files::in_folder(folder.path().join("missing/files"));
    assert!(nowhere.try_room().is_err());
}

#[test]
fn a_folder_that_comes_away_while_the_desk_runs_takes_nothing() {
    story("the folder goes", |desk| {
        let folder = tempfile::tempdir().expect("a folder");
        let (here, away) = (folder.path().join("files"), folder.path().join("away"));
        let files = Files::in_folder(here.clone());
        assert_eq!(marks(desk, &files, "a"), Marked::Ours);
        let large = |byte: u8| vec![byte; super::INLINE + 1];
        let kept = files.keep(&large(1)).expect("kept");
        let (file, hash) = (kept.clone(), kept.hash.clone());
        desk.act(move |act| name(act, &file));
        files.try_folder().expect("it takes files");
        // Gone, and then the empty folder on which it was mounted.
        std::fs::rename(&here, &away).expect("it goes");
        for empty in [false, true] {
            if empty {
                std::fs::create_dir(&here).expect("an empty folder");
            }
            assert!(files.keep(&large(2)).is_err(), "empty: {empty}");
            assert!(files.try_folder().is_err(), "empty: {empty}");
            assert!(!here.join("desk-id").exists(), "nothing is made there");
            files.keep(b"small").expect("small ones lie in their row");
        }
        // A start finds it missing, whatever the engine.
        let fresh = Files::in_folder(here.clone());
        assert!(marks(desk, &fresh, "b").trouble().is_some());
        std::fs::remove_dir(&here).expect("empty");
        std::fs::rename(&away, &here).expect("it is back");
        files.keep(&large(2)).expect("kept again");
        assert_eq!(marks(desk, &fresh, "b"), Marked::Ours);
        assert!(files.path(&hash).exists());
    });
}
