//! Files of a message that is not sent yet: a browser gives them away once, so they stay with the draft and are ticked when
//! the reply box is drawn again.

use crate::languages::Words;
use crate::pages::Typed;
use crate::tickets::{NewAttachment, Writing, Written};

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
