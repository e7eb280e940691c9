//! Files that come with a form: kept before the act that names them, under a safe name and a type of our own.

use crate::pages::TypedFile;
use crate::store::{Desk, Error, Result};
use crate::tickets::NewAttachment;

/// Keeps the files and gives what a message needs to show them.
pub async fn keep(desk: &Desk, typed: Vec<TypedFile>) -> Result<Vec<NewAttachment>> {
    if typed.is_empty() {
        return Ok(vec![]);
    }
    let files = desk.files.clone();
    let keep_all = move || {
        typed
            .into_iter()
            .map(|file| {
                let name = match letters::safe_file_name(&file.name) {
                    name if name.is_empty() => "file".to_owned(),
                    name => name,
                };
                Ok(NewAttachment {
                    file: files.keep(&file.bytes)?,
                    content_type: letters::sniff(&file.bytes, &name).to_owned(),
                    name,
                    content_id: None,
                    inline: false,
                })
            })
            .collect()
    };
    tokio::task::spawn_blocking(keep_all)
        .await
        .map_err(|error| Error::File(std::io::Error::other(error)))?
}
