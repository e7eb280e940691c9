//! Old letters brought in from mbox files, Maildir folders and `.eml` files.

use crate::channels::email::{Tally, import};
use crate::testing::{TestDesk, mail::plain_letter, mail::wait, story};
use std::fs;
use std::path::Path;

fn old_letter(id: &str, subject: &str, headers: &[String], date: &str) -> Vec<u8> {
    let mut all = vec![format!("Message-ID: <{id}@web.example>"), format!("Date: {date}")];
    all.extend_from_slice(headers);
    plain_letter("Ana <ana@web.example>", subject, &all, subject)
}

fn brings(desk: &TestDesk, path: &Path) -> (Tally, usize) {
    let (mut tally, mut complaints) = (Tally::default(), 0);
    let told = |_: &Tally, complaint: Option<String>| complaints += usize::from(complaint.is_some());
    wait(import(&desk.desk, path, &mut tally, told)).expect("the letters are brought in");
    (tally, complaints)
}

#[test]
fn old_letters_become_tickets_silently_and_only_once() {
    story("import", |desk| {
        let folder = tempfile::tempdir().expect("a folder");
        let first = old_letter("one", "Lampe", &[], "Mon, 2 Mar 2026 09:00:00 +0100");
        let second = old_letter("two", "Stuhl", &[], "Tue, 3 Mar 2026 09:00:00 +0100");
        for name in ["cur", "new", "tmp"] {
            fs::create_dir_all(folder.path().join("Maildir").join(name)).expect("a folder");
        }
        let mbox = [
            b"From ana@web.example Mon Mar  2 09:00:00 2026\n",
            first.as_slice(),
            b"\nFrom ana@web.example Tue Mar  3 09:00:00 2026\n",
            second.as_slice(),
        ]
        .concat();
        fs::write(folder.path().join("archive.mbox"), mbox).expect("written");
        // The answer's file comes first by its name and last by its date.
        let third = old_letter("three", "Tisch", &[], "Wed, 4 Mar 2026 09:00:00 +0100");
        fs::write(folder.path().join("Maildir/cur/1.a:2,S"), third).expect("written");
        fs::write(folder.path().join("Maildir/tmp/half"), "half a letter").expect("written");
        fs::write(folder.path().join("notes.txt"), "no letter").expect("written");
        fs::write(folder.path().join("again.eml"), &first).expect("written");
        let (tally, complaints) = brings(desk, folder.path());
        assert_eq!(
            (tally.letters, tally.created, tally.duplicates),
            (4, 3, 1),
            "{tally:?}"
        );
        assert_eq!(complaints, 0);
        let (again, _) = brings(desk, folder.path());
        assert_eq!((again.letters, again.duplicates), (4, 4), "{again:?}");
        assert!(desk.letters_out().is_empty(), "history is not acknowledged");
    });
}
