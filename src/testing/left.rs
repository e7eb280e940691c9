//! What a story may not leave behind unexplained: failed letters, letters in the middle of being sent, and messages set
//! aside. Most stories never look at them, so that only this check tells when something fails beside the story.

use crate::store::Desk;
use database::{Tx, text_enum};
use std::collections::BTreeSet;
use std::sync::Mutex;

text_enum! {
    /// Work that failed or was broken off.
    pub enum Left {
        /// A letter that was given up.
        FailedLetter => "failed letter",
        /// A letter that was claimed, and of which nobody noted how it ended.
        SendingLetter => "letter being sent",
        /// A message that could not be read or kept, or still waits for its next try.
        SetAside => "message set aside",
    }
}

/// Looks at the desk when the story has been told.
pub(super) struct Leftovers {
    desk: Desk,
    explained: Mutex<BTreeSet<Left>>,
}

impl Leftovers {
    pub(super) fn of(desk: Desk) -> Leftovers {
        Leftovers {
            desk,
            explained: Mutex::default(),
        }
    }

    pub(super) fn explain(&self, left: Left) {
        self.explained.lock().expect("no panic beside").insert(left);
    }
}

impl Drop for Leftovers {
    fn drop(&mut self) {
        // A story that fails has said why already; one that closed its database cannot be asked.
        if std::thread::panicking() {
            return;
        }
        let Ok(found) = self.desk.read_now(found) else {
            return;
        };
        let explained = self.explained.lock().expect("no panic beside");
        let unexplained: Vec<String> = found
            .into_iter()
            .filter(|(left, _)| !explained.contains(left))
            .map(|(left, what)| format!("{left}: {what}"))
            .collect();
        assert!(
            unexplained.is_empty(),
            "the story leaves behind, and does not say so with `desk.leaves(…)`:\n{}",
            unexplained.join("\n")
        );
    }
}

fn found(tx: &mut Tx) -> crate::store::Result<Vec<(Left, String)>> {
    let letters = "SELECT state, to_address || ': ' || COALESCE(last_error, reason, '') FROM outbox
         WHERE state IN ('failed', 'sending') ORDER BY id LIMIT 20";
    let letters: Vec<(String, String)> = tx.all(letters, [])?;
    let mails = "SELECT outcome || ': ' || reason FROM mail WHERE outcome IN ('waiting', 'quarantined') ORDER BY id LIMIT 20";
    let mails: Vec<(String,)> = tx.all(mails, [])?;
    let of_state = |state: &str| match state {
        "failed" => Left::FailedLetter,
        _ => Left::SendingLetter,
    };
    let letters = letters.into_iter().map(|(state, what)| (of_state(&state), what));
    Ok(letters
        .chain(mails.into_iter().map(|(what,)| (Left::SetAside, what)))
        .collect())
}

#[test]
#[should_panic(expected = "letter being sent: nina@posteo.example")]
fn a_story_says_what_it_leaves_behind() {
    let desk = super::TestDesk::on(database::testing::sqlite_from(crate::store::MIGRATIONS));
    let letter = super::mail::plain_letter("Nina <nina@posteo.example>", "Lampe", &[], "Bonjour");
    desk.receives(&letter);
    desk.act(|act| Ok(act.run("UPDATE outbox SET state = 'sending'", [])?));
}
