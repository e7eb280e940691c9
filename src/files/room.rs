//! Whether a letter that comes now finds room in the data folder: tried, not computed, for quotas, read-only disks and broken
//! ones do not show in the numbers.

use super::Files;
use nix::sys::statvfs::statvfs;
use std::io::{self, Write};
use std::path::Path;

/// Bytes that are tried.
const LITTLE: usize = 4 * 1024;
/// Below so many free bytes a disk counts as full where a large letter finds no room.
const SCARCE: u64 = 64 * 1024 * 1024;
const LARGE: usize = 1024 * 1024;

impl Files {
    /// Writes some bytes beside the files and takes them away again. Blocking.
    pub fn try_room(&self) -> io::Result<()> {
        let data = self.folder.parent().unwrap_or(Path::new("."));
        let free = free_bytes(data).unwrap_or(u64::MAX);
        let size = if free < SCARCE { LARGE } else { LITTLE };
        let mut file = tempfile::tempfile_in(data)?;
        file.write_all(&vec![0; size])?;
        file.sync_all()
    }

    /// Whether the folder for files is there and takes something. Blocking.
    pub fn try_folder(&self) -> io::Result<()> {
        self.must_be_there()?;
        if !self.folder.exists() {
            return Ok(());
        }
        tempfile::tempfile_in(&*self.folder)?.write_all(&[0; LITTLE])
    }

    /// Bytes that the disk has left for us; None where it does not say.
    pub fn free_bytes(&self) -> Option<u64> {
        free_bytes(self.folder.parent().unwrap_or(Path::new(".")))
    }
}

fn free_bytes(folder: &Path) -> Option<u64> {
    let about = statvfs(folder).ok()?;
    Some(about.blocks_available() * about.fragment_size())
}
