//! Files of a message that was not taken: a browser gives them away once, so they stay with the draft and are ticked when
//! the reply box is drawn again.

use super::shown;
use super::typed::Typed;
use super::{attach, typing};
use crate::files;
use crate::ids::TicketId;
use crate::languages::Words;
use crate::people::Viewer;
use crate::store::{Desk, Result};
use crate::tickets::{self, Writing, WritingKind, Written};

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
pub fn of(words: &Words, draft: &Writing, ticked: impl Fn(usize) -> bool) -> Vec<KeptFile> {
    let files = draft.files.iter().enumerate().filter(|(_, file)| !file.inline);
    let shown = files.map(|(place, file)| KeptFile {
        place,
        name: file.name.clone(),
        size: shown::size(words, file.size),
        ticked: ticked(place),
    });
    shown.collect()
}

/// Keeps the files that came with a message, with what was typed, as the draft. Those that were there keep their places,
/// since a box that is not drawn again names them by these. Without new files the draft stays as it is.
pub async fn keep(desk: &Desk, viewer: &Viewer, id: TicketId, typed: &Typed) -> Result<Vec<KeptFile>> {
    let kind = typing::kind(typed).unwrap_or(WritingKind::Reply);
    let new = attach::keep(desk, typed.files.clone()).await?;
    let mut ticked: Vec<usize> = typed.all("kept").filter_map(|place| place.parse().ok()).collect();
    let (words, typed, viewer) = (viewer.words(), typing::words(typed), viewer.clone());
    let keeping = desk.act(viewer.actor(), move |act| {
        tickets::hold_draft(act, viewer.id, id, kind)?;
        let mut draft = tickets::draft(act, &viewer, id, kind)?;
        if new.is_empty() {
            return Ok(of(&words, &draft, |place| ticked.contains(&place)));
        }
        draft.text = typed.text;
        draft.html = typed.html;
        for file in &new {
            let written = Written::from(file);
            let known = draft.files.iter().position(|known| *known == written);
            ticked.push(known.unwrap_or(draft.files.len()));
            if known.is_none() {
                files::name(act, &file.file)?;
                draft.files.push(written);
            }
        }
        tickets::save_draft(act, &viewer, id, kind, &draft)?;
        Ok(of(&words, &draft, |place| ticked.contains(&place)))
    });
    keeping.await
}
