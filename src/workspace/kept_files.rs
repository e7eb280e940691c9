//! Files of a message that is not sent yet: a browser gives them away once, so they stay with the draft and are ticked when
//! the reply box is drawn again.

use super::drafting;
use super::typing;
use crate::files;
use crate::ids::TicketId;
use crate::languages::Words;
use crate::pages::Typed;
use crate::people::Viewer;
use crate::store::{Desk, Result};
use crate::tickets::pages::attach;
use crate::tickets::{self, NewAttachment, Writing, WritingKind, Written};

/// A file of the draft, as the reply box shows it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct KeptFile {
    /// Its place among the draft's files.
    pub place: usize,
    pub name: String,
    pub size: String,
    /// Goes along when the message is sent.
    pub ticked: bool,
}

/// The files of a draft that are no pictures inside its words; `ticked` says which go along.
pub fn of(words: &Words, draft: &Writing, ticked: impl Fn(&Written) -> bool) -> Vec<KeptFile> {
    let files = draft.files.iter().enumerate().filter(|(_, file)| !file.inline);
    let shown = files.map(|(place, file)| KeptFile {
        place,
        name: file.name.clone(),
        size: words.size(file.size),
        ticked: ticked(file),
    });
    shown.collect()
}

/// The files of a draft with those that came with the form. Those that were there keep their places, since a box that is not
/// drawn again names them by these; the same file is there once.
pub fn joined(before: Vec<Written>, typed: &Typed, new: &[NewAttachment]) -> Vec<Written> {
    let mut files = before;
    let ticked: Vec<usize> = typed.all("kept").filter_map(|place| place.parse().ok()).collect();
    if !ticked.is_empty() || typed.find("asks-kept").is_some() {
        for (place, file) in files.iter_mut().enumerate() {
            file.off = !file.inline && !ticked.contains(&place);
        }
    }
    for file in new {
        let same = |known: &&mut Written| known.hash == file.file.hash && known.name == file.name;
        match files.iter_mut().find(same) {
            Some(known) => known.off = false,
            None => files.push(Written::from(file)),
        }
    }
    files
}

/// The files of a draft that go along: those whose places are ticked, and the pictures that stand in its words.
pub fn going_along(files: &[Written], html: Option<&str>, ticked: &[usize]) -> Vec<Written> {
    let html = html.unwrap_or_default();
    let goes = |(place, file): &(usize, &Written)| match &file.content_id {
        Some(id) if file.inline => html.contains(&format!("cid:{id}")),
        _ => !file.inline && ticked.contains(place),
    };
    let along = files.iter().enumerate().filter(goes);
    let along = along.map(|(_, file)| Written {
        off: false,
        ..file.clone()
    });
    along.collect()
}

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
            return Ok(of(&words, &draft, |file| !file.off));
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
        Ok(of(&words, &writing, own))
    });
    keeping.await
}
