//! A message that was not taken stays as the draft, with its files.

use super::drafting;
use super::typing;
use crate::files;
use crate::ids::TicketId;
use crate::pages::Typed;
use crate::people::Viewer;
use crate::store::{Desk, Result};
use crate::tickets::pages::attach;
use crate::tickets::pages::kept_files::{self, KeptFile};
use crate::tickets::{self, WritingKind, Written};

/// Keeps a message that was not taken, with its files, as the draft. Where another window has kept another version, that one
/// stays as it is, and only the files join it.
pub async fn keep(desk: &Desk, viewer: &Viewer, id: TicketId, typed: &Typed) -> Result<Vec<KeptFile>> {
    let kind = typing::kind(typed).unwrap_or(WritingKind::Reply);
    let new = attach::keep(desk, typed.files.clone()).await?;
    let (words, typed, viewer) = (viewer.words(), typed.clone(), viewer.clone());
    let keeping = desk.act(viewer.actor(), move |act| {
        tickets::hold_draft(act, viewer.id, id)?;
        let from = drafting::writing_box(&typed);
        let Some(other) = tickets::other_version(act, &viewer, id, kind, &from)? else {
            drafting::save(act, &viewer, id, &typed, &new)?;
            let draft = tickets::draft(act, &viewer, id, kind)?;
            return Ok(kept_files::of(&words, &draft, |file| !file.off));
        };
        let mut writing = other.writing;
        let own = |file: &Written| {
            new.iter()
                .any(|new| new.file.hash == file.hash && new.name == file.name)
        };
        for file in &new {
            files::name(act, &file.file)?;
            if !writing
                .files
                .iter()
                .any(|known| known.hash == file.file.hash && known.name == file.name)
            {
                let off = true;
                writing.files.push(Written {
                    off,
                    ..Written::from(file)
                });
            }
        }
        if !new.is_empty() {
            tickets::save_draft(act, &viewer, id, kind, &writing)?;
        }
        Ok(kept_files::of(&words, &writing, own))
    });
    keeping.await
}
