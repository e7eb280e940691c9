//! Raw letters and attachments by content hash.
//!
//! A file is written and synced before the commit that names it: [`Files::keep`] outside the transaction, [`name`]
//! inside it. Small files lie in the database row itself, so that a letter of the usual size costs no file at all;
//! larger ones lie in the data folder. What no commit named is an orphan and harmless.
//!
//! Owns: `file`, `files_folder`.

mod marker;
mod pictures;
mod room;

pub use marker::{Marked, fresh_marker, look_at_marker, mark, mark_as_kept};
pub use pictures::{dimensions, is_bearable};

#[cfg(test)]
mod tests;

use crate::store::{Act, Error, Result};
use data_encoding::HEXLOWER;
use database::{Tx, params};
use sha2::{Digest, Sha256};
use std::fs::{self, File};
use std::io::{Read, Write};
use std::path::{Path, PathBuf};
use std::sync::{Arc, OnceLock};

/// Up to this size, in bytes, a file lies in its database row.
pub const INLINE: usize = 64 * 1024;

/// Where larger files lie: `<folder>/ab/cd/abcd…`.
#[derive(Clone)]
pub struct Files {
    folder: Arc<PathBuf>,
    /// What must stand in the folder's marker, once it is known: a folder that comes away while the desk runs takes nothing.
    marker: Arc<OnceLock<String>>,
}

/// A file that is safely on disk (or small enough to travel in its row) and can be named by an act.
#[derive(Clone, Debug)]
pub struct Kept {
    /// SHA-256 of the content, in hex.
    pub hash: String,
    /// In bytes.
    pub size: i64,
    inline: Option<Vec<u8>>,
}

impl Kept {
    /// A file that an earlier act named already.
    pub fn named(hash: String, size: i64) -> Kept {
        Kept {
            hash,
            size,
            inline: None,
        }
    }
}

impl Files {
    /// Files in `folder`, which is made when the first large file comes.
    pub fn in_folder(folder: PathBuf) -> Files {
        Files {
            folder: Arc::new(folder),
            marker: Arc::default(),
        }
    }

    /// A file that lies beside the folder, in the data folder itself.
    pub fn beside(&self, name: &str) -> PathBuf {
        self.folder.with_file_name(name)
    }

    /// Makes `bytes` durable. Blocking for large files; doing it twice is harmless.
    pub fn keep(&self, bytes: &[u8]) -> Result<Kept> {
        let hash = HEXLOWER.encode(&Sha256::digest(bytes));
        let size = i64::try_from(bytes.len()).unwrap_or(i64::MAX);
        if bytes.len() <= INLINE {
            return Ok(Kept {
                hash,
                size,
                inline: Some(bytes.to_vec()),
            });
        }
        let path = self.path(&hash);
        if !path.exists() {
            self.must_be_there()?;
            write_synced(&path, bytes)?;
        }
        Ok(Kept {
            hash,
            size,
            inline: None,
        })
    }

    /// The content of a kept file.
    pub fn read(&self, tx: &mut Tx, hash: &str) -> Result<Vec<u8>> {
        let row: Option<(Option<Vec<u8>>,)> =
            tx.find("SELECT bytes FROM file WHERE hash = $1", &params![hash])?;
        match row {
            None => Err(Error::NotFound),
            Some((Some(bytes),)) => Ok(bytes),
            Some((None,)) => Ok(fs::read(self.path(hash))?),
        }
    }

    /// The first bytes of a kept file, at most so many.
    pub fn read_start(&self, tx: &mut Tx, hash: &str, most: usize) -> Result<Vec<u8>> {
        let row: Option<(Option<Vec<u8>>,)> =
            tx.find("SELECT bytes FROM file WHERE hash = $1", &params![hash])?;
        let mut start = match row.ok_or(Error::NotFound)? {
            (Some(bytes),) => bytes,
            (None,) => {
                let mut start = vec![];
                let most = u64::try_from(most).unwrap_or(u64::MAX);
                File::open(self.path(hash))?.take(most).read_to_end(&mut start)?;
                start
            }
        };
        start.truncate(most);
        Ok(start)
    }

    /// Where a file that is too large for its row lies.
    pub fn path(&self, hash: &str) -> PathBuf {
        self.folder.join(&hash[..2]).join(&hash[2..4]).join(hash)
    }
}

/// Names a kept file in the database, so that it belongs to the act.
pub fn name(act: &mut Act, kept: &Kept) -> Result<()> {
    let now = act.now;
    act.put(
        "INSERT INTO file (hash, size, bytes, created_at) VALUES ($1, $2, $3, $4) ON CONFLICT (hash) DO NOTHING",
        &params![&kept.hash, kept.size, kept.inline.clone(), now],
    )?;
    Ok(())
}

/// Writes beside the target and renames, so that a torn file never bears its hash; syncs the file and its folder.
fn write_synced(path: &Path, bytes: &[u8]) -> std::io::Result<()> {
    let folder = path.parent().unwrap_or(Path::new("."));
    fs::create_dir_all(folder)?;
    let mut unique = [0; 8];
    getrandom::fill(&mut unique).map_err(std::io::Error::other)?;
    let draft = folder.join(format!("{}.part", HEXLOWER.encode(&unique)));
    let mut file = File::create(&draft)?;
    file.write_all(bytes)?;
    file.sync_all()?;
    fs::rename(&draft, path)?;
    // The new names must survive a power cut too: the folder's, and its parents' when they were just made.
    for folder in path.ancestors().skip(1).take(3) {
        File::open(folder)?.sync_all()?;
    }
    Ok(())
}
