//! Drafts: what an agent has typed and not sent, kept on the server, so that a closed browser loses nothing. Each save makes
//! a new revision. A reply box saves only over what it has shown or written itself, so that two windows, or two machines,
//! never overwrite each other silently.

use super::NewAttachment;
use super::writing::{Writing, WritingKind, Written};
use crate::files;
use crate::ids::{PersonId, TicketId};
use crate::people::Viewer;
use crate::store::{Act, Error, Result};
use data_encoding::HEXLOWER;
use database::{Tx, params};

/// A draft as it is kept.
#[derive(Debug, Clone)]
pub struct Draft {
    pub kind: WritingKind,
    pub writing: Writing,
    /// Another one with each save.
    pub revision: String,
    /// The reply box that wrote it; empty where none did.
    pub written_in: String,
}

/// A reply box, and the revisions that its writer has had before them.
#[derive(Debug, Clone, Default)]
pub struct WritingBox {
    /// Each page that is drawn has its own.
    pub name: String,
    /// Empty where the form does not say: such a form is not held back.
    pub revisions: Vec<String>,
}

impl WritingBox {
    /// Whether what is kept is known here: shown in this box, or written in it.
    pub fn knows(&self, draft: &Draft) -> bool {
        let own = !self.name.is_empty() && self.name == draft.written_in;
        own || self.revisions.contains(&draft.revision)
    }

    /// A box that says nothing of revisions comes from a page or program that does not know of them.
    fn asks_nothing(&self) -> bool {
        self.revisions.is_empty() && self.name.is_empty()
    }
}

/// Another version is kept, written elsewhere.
pub const OTHER_VERSION: &str = "composer-other-version";

/// All drafts of the viewer in a ticket, the last one written first.
pub fn drafts(tx: &mut Tx, viewer: &Viewer, id: TicketId) -> Result<Vec<Draft>> {
    let rows: Vec<(WritingKind, String, String, String)> = tx.all(
        "SELECT kind, content, revision, box FROM writing WHERE ticket_id = $1 AND person_id = $2
         ORDER BY updated_at DESC, kind DESC",
        params![id, viewer.id],
    )?;
    let read = |(kind, content, revision, written_in): (WritingKind, String, String, String)| {
        Ok(Draft {
            kind,
            writing: serde_json::from_str(&content)?,
            revision,
            written_in,
        })
    };
    rows.into_iter().map(read).collect()
}

/// The viewer's draft of this kind in a ticket; empty if there is none.
pub fn draft(tx: &mut Tx, viewer: &Viewer, id: TicketId, kind: WritingKind) -> Result<Writing> {
    kept_of(tx, viewer.id, id, kind)
}

pub(super) fn kept_of(tx: &mut Tx, person: PersonId, id: TicketId, kind: WritingKind) -> Result<Writing> {
    let sql = "SELECT content FROM writing WHERE ticket_id = $1 AND person_id = $2 AND kind = $3";
    match tx.find::<(String,)>(sql, params![id, person, kind])? {
        Some((content,)) => Ok(serde_json::from_str(&content)?),
        None => Ok(Writing::default()),
    }
}

/// What this box has kept so far, under whichever kind; empty if nothing.
pub fn draft_in_box(
    tx: &mut Tx,
    viewer: &Viewer,
    id: TicketId,
    kind: WritingKind,
    from: &WritingBox,
) -> Result<Writing> {
    if from.asks_nothing() {
        return draft(tx, viewer, id, kind);
    }
    let known = drafts(tx, viewer, id)?
        .into_iter()
        .filter(|draft| from.knows(draft));
    // Its own kind first: the sort is stable.
    let mut known: Vec<Draft> = known.collect();
    known.sort_by_key(|draft| draft.kind != kind);
    Ok(known
        .into_iter()
        .next()
        .map(|draft| draft.writing)
        .unwrap_or_default())
}

/// The version of this kind that was written elsewhere and that this box has not shown.
pub fn other_version(
    tx: &mut Tx,
    viewer: &Viewer,
    id: TicketId,
    kind: WritingKind,
    from: &WritingBox,
) -> Result<Option<Draft>> {
    if from.asks_nothing() {
        return Ok(None);
    }
    let unknown = |draft: &Draft| draft.kind == kind && !from.knows(draft) && !draft.writing.is_empty();
    Ok(drafts(tx, viewer, id)?.into_iter().find(unknown))
}

/// Takes the drafts of a person in a ticket before they are looked at and changed: what two pages keep at the same time
/// follows one another. After the ticket, where that is taken too.
pub fn hold_draft(act: &mut Act, person: PersonId, id: TicketId) -> Result<()> {
    Ok(act.in_turn(&format!("draft {id} {person}"))?)
}

/// Keeps what a box has, and gives its revision; an empty one where nothing is kept. `change` makes it of what the box had
/// kept before; a box that turned into another kind takes its draft along. A conflict if another version is kept that the
/// box does not know.
pub fn save_in_box(
    act: &mut Act,
    viewer: &Viewer,
    id: TicketId,
    kind: WritingKind,
    from: &WritingBox,
    change: impl FnOnce(Writing) -> Writing,
) -> Result<String> {
    super::find_for(act, viewer, id)?;
    hold_draft(act, viewer.id, id)?;
    let writing = change(draft_in_box(act, viewer, id, kind, from)?);
    // The same words are no other version: a page that was just left may have kept them after this one was drawn.
    if let Some(other) = other_version(act, viewer, id, kind, from)?
        && (other.writing.text.trim() != writing.text.trim() || !other.writing.files.is_empty())
    {
        return Err(Error::Conflict(OTHER_VERSION));
    }
    for moved in drafts(act, viewer, id)? {
        if moved.kind != kind && !from.asks_nothing() && from.knows(&moved) {
            remove(act, viewer.id, id, moved.kind)?;
        }
    }
    put(act, viewer.id, id, kind, &writing, &from.name)
}

/// What was in a box is sent: its draft goes, and no other.
pub fn forget_draft(
    act: &mut Act,
    viewer: &Viewer,
    id: TicketId,
    kind: WritingKind,
    from: &WritingBox,
) -> Result<()> {
    if from.asks_nothing() {
        return remove(act, viewer.id, id, kind);
    }
    for draft in drafts(act, viewer, id)? {
        if from.knows(&draft) {
            remove(act, viewer.id, id, draft.kind)?;
        }
    }
    Ok(())
}

/// Keeps a draft, whatever was kept before; an empty one is removed. No event: a draft is nobody else's business.
pub fn save_draft(
    act: &mut Act,
    viewer: &Viewer,
    id: TicketId,
    kind: WritingKind,
    writing: &Writing,
) -> Result<()> {
    super::find_for(act, viewer, id)?;
    keep(act, viewer.id, id, kind, writing)
}

/// Adds words and files to somebody's draft of a reply; what they typed there before stays above.
pub fn add_to_draft(
    act: &mut Act,
    person: PersonId,
    id: TicketId,
    text: &str,
    files: &[NewAttachment],
) -> Result<()> {
    hold_draft(act, person, id)?;
    let mut writing = kept_of(act, person, id, WritingKind::Reply)?;
    let apart = if writing.text.trim().is_empty() {
        ""
    } else {
        "\n\n"
    };
    writing.text = format!("{}{apart}{text}", writing.text.trim_end());
    if let Some(html) = &mut writing.html {
        html.push_str(&letters::text_to_html(text));
    }
    for file in files.iter().filter(|file| !file.inline) {
        files::name(act, &file.file)?;
        writing.files.push(Written::from(file));
    }
    keep(act, person, id, WritingKind::Reply, &writing)
}

pub(super) fn keep(
    act: &mut Act,
    person: PersonId,
    id: TicketId,
    kind: WritingKind,
    writing: &Writing,
) -> Result<()> {
    put(act, person, id, kind, writing, "").map(drop)
}

fn put(
    act: &mut Act,
    person: PersonId,
    id: TicketId,
    kind: WritingKind,
    writing: &Writing,
    written_in: &str,
) -> Result<String> {
    if writing.is_empty() {
        remove(act, person, id, kind)?;
        return Ok(String::new());
    }
    let (now, revision) = (act.now, new_name()?);
    act.run(
        "INSERT INTO writing (ticket_id, person_id, kind, content, updated_at, revision, box)
         VALUES ($1, $2, $3, $4, $5, $6, $7)
         ON CONFLICT (ticket_id, person_id, kind) DO UPDATE SET content = excluded.content,
             updated_at = excluded.updated_at, revision = excluded.revision, box = excluded.box",
        params![
            id,
            person,
            kind,
            serde_json::to_string(writing)?,
            now,
            revision.as_str(),
            written_in
        ],
    )?;
    Ok(revision)
}

fn remove(act: &mut Act, person: PersonId, id: TicketId, kind: WritingKind) -> Result<()> {
    act.run(
        "DELETE FROM writing WHERE ticket_id = $1 AND person_id = $2 AND kind = $3",
        params![id, person, kind],
    )?;
    Ok(())
}

/// A word that nothing else bears: for a revision, or for the box of a page.
pub fn new_name() -> Result<String> {
    let mut unique = [0; 9];
    getrandom::fill(&mut unique).map_err(|error| Error::File(std::io::Error::other(error)))?;
    Ok(HEXLOWER.encode(&unique))
}
