//! What the process asks of its machine: more open files than is usual, small pages of memory that go back
//! when they are free, and that what it writes is for its own user alone.

use nix::sys::resource::{Resource, getrlimit, setrlimit};
use nix::sys::stat::{Mode, umask};
use std::fs::{self, Permissions};
use std::io;
use std::os::unix::fs::PermissionsExt;
use std::path::Path;

/// More open files than this are not asked for.
const MOST_FILES: u64 = 65_536;

/// Open files that are kept for everything but the web: letters in (SMTP and LMTP, 200 each) and out, the database, the
/// search index.
const KEPT: u64 = 512;

/// Connections of the web: never fewer, and never more.
const CONNECTIONS: (u64, u64) = (64, 10_000);

/// Memory comes and goes in small pages. With huge ones (2 MB), which many systems give unasked, one small thing that is kept
/// holds all of them: after ten thousand letters the desk kept twice as much as it used. Best before memory is asked for.
pub fn use_small_pages() {
    #[cfg(target_os = "linux")]
    let _ = nix::sys::prctl::set_thp_disable(true);
}

/// Files and folders that are made from now on are for this user alone.
pub fn keep_to_itself() {
    umask(Mode::S_IRWXG | Mode::S_IRWXO);
}

/// Closes a data folder to everybody else, with all that an earlier version left open in it. Looks inside only if the folder
/// itself was open: then this is the first time.
pub fn close_to_others(folder: &Path) -> io::Result<()> {
    let others = |mode: u32| mode & 0o077;
    let mode = fs::metadata(folder)?.permissions().mode();
    if others(mode) == 0 {
        return Ok(());
    }
    close_within(folder)?;
    // The folder last: what breaks off in between begins anew.
    fs::set_permissions(folder, Permissions::from_mode(0o700))
}

fn close_within(folder: &Path) -> io::Result<()> {
    for entry in fs::read_dir(folder)? {
        let entry = entry?;
        let kind = entry.file_type()?;
        let mode = if kind.is_dir() { 0o700 } else { 0o600 };
        if kind.is_dir() {
            close_within(&entry.path())?;
        }
        // A link is left alone, and so is what is not ours; somebody may take a file away meanwhile.
        if kind.is_dir() || kind.is_file() {
            match fs::set_permissions(entry.path(), Permissions::from_mode(mode)) {
                Err(error)
                    if error.kind() != io::ErrorKind::NotFound
                        && error.kind() != io::ErrorKind::PermissionDenied =>
                {
                    return Err(error);
                }
                _ => {}
            }
        }
    }
    Ok(())
}

/// Raises the limit of open files as far as the machine allows, and says how many connections of the web fit in it.
pub fn web_connections() -> usize {
    let limit = match getrlimit(Resource::RLIMIT_NOFILE) {
        Ok((soft, hard)) => {
            let wanted = hard.min(MOST_FILES).max(soft);
            match setrlimit(Resource::RLIMIT_NOFILE, wanted, hard) {
                Ok(()) => wanted,
                Err(_) => soft,
            }
        }
        Err(_) => 1024,
    };
    connections_within(limit)
}

fn connections_within(limit: u64) -> usize {
    let (fewest, most) = CONNECTIONS;
    let fit = limit.saturating_sub(KEPT).clamp(fewest, most);
    usize::try_from(fit).unwrap_or(usize::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_open_data_folder_is_closed_with_all_in_it() {
        let folder = tempfile::tempdir().expect("a folder");
        let inner = folder.path().join("files/ab");
        fs::create_dir_all(&inner).expect("it is made");
        fs::write(inner.join("abcd"), b"a letter").expect("it is written");
        for (path, mode) in [
            ("files/ab/abcd", 0o644),
            ("files/ab", 0o755),
            ("files", 0o755),
            ("", 0o755),
        ] {
            let path = folder.path().join(path);
            fs::set_permissions(path, Permissions::from_mode(mode)).expect("it is set");
        }
        close_to_others(folder.path()).expect("it can be closed");
        for (path, mode) in [
            ("files/ab/abcd", 0o600),
            ("files/ab", 0o700),
            ("files", 0o700),
            ("", 0o700),
        ] {
            let found = fs::metadata(folder.path().join(path))
                .expect("it is there")
                .permissions()
                .mode();
            assert_eq!(found & 0o777, mode, "{path}");
        }
    }

    #[test]
    fn places_are_kept_for_letters_and_the_database() {
        assert_eq!(connections_within(1024), 512);
        assert_eq!(connections_within(256), 64);
        assert_eq!(connections_within(65_536), 10_000);
    }
}
