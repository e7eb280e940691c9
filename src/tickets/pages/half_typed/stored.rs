//! What is kept of a form: one version a person and form.

use super::Form;
use crate::files;
use crate::pages::Typed;
use crate::people::Viewer;
use crate::store::{Act, Error, Result};
use crate::tickets::pages::kept_files;
use crate::tickets::{NewAttachment, OTHER_VERSION, Written, new_name};
use database::{Tx, params};
use jiff::Timestamp;
use serde::{Deserialize, Serialize};

/// Characters of one field that are kept.
const MOST: usize = 100_000;

/// A form that is kept.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct HalfTyped {
    /// Names and values.
    pub fields: Vec<(String, String)>,
    pub files: Vec<Written>,
    #[serde(skip)]
    pub revision: String,
    #[serde(skip)]
    pub updated_at: Option<Timestamp>,
    #[serde(skip)]
    written_in: String,
}

impl HalfTyped {
    /// The form as it was typed.
    pub fn typed(&self) -> Typed {
        Typed::of_fields(&self.fields)
    }

    fn is_empty(&self, form: Form) -> bool {
        let says = |(name, value): &(String, String)| form.is_written(name) && !value.trim().is_empty();
        self.files.is_empty() && !self.fields.iter().any(says)
    }

    /// Whether the page that sends `typed` has shown or written this; a page that says nothing of revisions is not asked.
    fn is_known(&self, typed: &Typed) -> bool {
        let (page, mut revisions) = (typed.get("box"), typed.all("revision").peekable());
        let silent = page.is_empty() && revisions.peek().is_none();
        silent || page == self.written_in || revisions.any(|revision| revision == self.revision)
    }
}

/// What the viewer has typed into a form and not sent.
pub fn find(tx: &mut Tx, viewer: &Viewer, form: Form) -> Result<Option<HalfTyped>> {
    let sql = "SELECT content, revision, box, updated_at FROM half_typed WHERE person_id = $1 AND form = $2";
    let row: Option<(String, String, String, Timestamp)> = tx.find(sql, params![viewer.id, form.name()])?;
    let Some((content, revision, written_in, updated_at)) = row else {
        return Ok(None);
    };
    Ok(Some(HalfTyped {
        revision,
        updated_at: Some(updated_at),
        written_in,
        ..serde_json::from_str(&content)?
    }))
}

/// Keeps a form as it was typed, with the files that came before and those that come with it. A conflict if another window
/// has kept another version; `whatever`: over that one too.
pub fn save(
    act: &mut Act,
    viewer: &Viewer,
    form: Form,
    typed: &Typed,
    new: &[NewAttachment],
    whatever: bool,
) -> Result<HalfTyped> {
    form.allow(act, viewer)?;
    act.in_turn(&format!("half typed {} {}", viewer.id, form.name()))?;
    let before = find(act, viewer, form)?.unwrap_or_default();
    let known = before.revision.is_empty() || before.is_known(typed);
    let kept = form.fields().into_iter().filter_map(|name| {
        let value: String = typed
            .find(name)?
            .chars()
            .filter(|c| *c != '\0')
            .take(MOST)
            .collect();
        Some((name.to_owned(), value))
    });
    let fields: Vec<(String, String)> = kept.collect();
    if !known && !whatever && (before.fields != fields || !new.is_empty()) {
        return Err(Error::Conflict(OTHER_VERSION));
    }
    for file in new {
        files::name(act, &file.file)?;
    }
    let half = HalfTyped {
        fields,
        files: kept_files::joined(before.files, typed, new),
        ..HalfTyped::default()
    };
    put(act, viewer, form, half, typed.get("box"))
}

fn put(act: &mut Act, viewer: &Viewer, form: Form, mut half: HalfTyped, page: &str) -> Result<HalfTyped> {
    if half.is_empty(form) {
        forget(act, viewer, form)?;
        return Ok(HalfTyped::default());
    }
    half.revision = new_name()?;
    let (now, page): (Timestamp, String) = (act.now, page.chars().take(64).collect());
    act.run(
        "INSERT INTO half_typed (person_id, form, content, revision, box, updated_at) VALUES ($1, $2, $3, $4, $5, $6)
         ON CONFLICT (person_id, form) DO UPDATE SET content = excluded.content, revision = excluded.revision,
             box = excluded.box, updated_at = excluded.updated_at",
        params![
            viewer.id,
            form.name(),
            serde_json::to_string(&half)?,
            half.revision.as_str(),
            page,
            now
        ],
    )?;
    Ok(half)
}

/// The form was sent: what was kept of it goes, unless another window has kept another version. The files that go along.
pub fn sent(act: &mut Act, viewer: &Viewer, form: Form, typed: &Typed) -> Result<Vec<NewAttachment>> {
    let Some(half) = find(act, viewer, form)?.filter(|half| half.is_known(typed)) else {
        return Ok(vec![]);
    };
    forget(act, viewer, form)?;
    let ticked: Vec<usize> = typed.all("kept").filter_map(|place| place.parse().ok()).collect();
    let along = kept_files::going_along(&half.files, None, &ticked);
    Ok(along.iter().map(NewAttachment::from).collect())
}

/// Nothing of it is kept any more.
pub fn forget(act: &mut Act, viewer: &Viewer, form: Form) -> Result<()> {
    let sql = "DELETE FROM half_typed WHERE person_id = $1 AND form = $2";
    act.run(sql, params![viewer.id, form.name()])?;
    Ok(())
}
