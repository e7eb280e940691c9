//! What a form shows of what is kept of it.

use super::{Form, HalfTyped};
use crate::store::Result;
use crate::tickets::pages::kept_files::{self, KeptFile};
use crate::tickets::{Writing, new_name};
use crate::web::Page;

/// The part of a form that keeps it.
pub struct HalfShown {
    /// The form's name.
    pub form: String,
    pub revision: String,
    /// The name of this page.
    pub box_name: String,
    pub files: Vec<KeptFile>,
    /// Since when it is kept, in words, where the form begins with what was typed before.
    pub since: Option<String>,
}

impl HalfShown {
    /// For a form that is drawn with `half`, or with nothing that was kept.
    pub fn of(page: &Page, form: Form, half: Option<&HalfTyped>) -> Result<HalfShown> {
        let writing = Writing {
            files: half.map(|half| half.files.clone()).unwrap_or_default(),
            ..Writing::default()
        };
        let since = half.and_then(|half| half.updated_at);
        Ok(HalfShown {
            form: form.name(),
            revision: half.map(|half| half.revision.clone()).unwrap_or_default(),
            box_name: new_name()?,
            files: kept_files::of(&page.words, &writing, |file| !file.off),
            since: since.map(|at| page.words.moment(at, page.now, &page.zone)),
        })
    }
}
