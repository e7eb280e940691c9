//! Old letters brought in: mbox files, Maildir folders, `.eml` files. They open and join tickets as letters do, but
//! nothing is acknowledged. Bringing the same letters in again only finds duplicates, so a broken run is simply repeated.

use super::smtp::LARGEST;
use super::{Arrived, Source, receive};
use crate::intake::Outcome;
use crate::store::{Desk, Result};
use jiff::Timestamp;
use std::fs::{self, File};
use std::io::{self, BufRead, BufReader, Read};
use std::path::{Path, PathBuf};

/// Bytes of a file that are read to learn its date.
const HEAD: u64 = 64 * 1024;
/// How deep folders are searched.
const DEEPEST: usize = 20;

/// What became of the letters so far.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Tally {
    /// Letters met.
    pub letters: u64,
    /// They opened a ticket.
    pub created: u64,
    /// They joined a ticket.
    pub appended: u64,
    /// They had come before.
    pub duplicates: u64,
    /// Robots' letters that belong to no ticket.
    pub ignored: u64,
    /// Kept raw, with a reason.
    pub quarantined: u64,
    /// Larger than a letter may be, or files that could not be read: not kept.
    pub left_out: u64,
}

/// One thing on disk that holds letters.
enum Holder {
    /// Many letters one after the other.
    Mbox(PathBuf),
    /// One letter.
    Letter(PathBuf),
}

/// Brings in every letter under `path`: a file or a folder. `progress` is told the tally after each letter and the reason
/// of each one left out. An error of the desk ends the run; nothing that was counted is lost.
pub async fn import(
    desk: &Desk,
    path: &Path,
    tally: &mut Tally,
    mut progress: impl FnMut(&Tally, Option<String>),
) -> Result<()> {
    for holder in holders(path)? {
        match holder {
            Holder::Letter(file) => {
                let letter = read_letter(&file);
                bring(desk, &file, letter, tally, &mut progress).await?;
            }
            Holder::Mbox(file) => {
                let mut mbox = Mbox::open(&file)?;
                while let Some(letter) = mbox.next_letter().transpose() {
                    let broken = matches!(&letter, Err(error) if error.kind() != io::ErrorKind::FileTooLarge);
                    bring(desk, &file, letter, tally, &mut progress).await?;
                    if broken {
                        break;
                    }
                }
            }
        }
    }
    Ok(())
}

async fn bring(
    desk: &Desk,
    file: &Path,
    letter: io::Result<Vec<u8>>,
    tally: &mut Tally,
    progress: &mut impl FnMut(&Tally, Option<String>),
) -> Result<()> {
    tally.letters += 1;
    let raw = match letter {
        Ok(raw) => raw,
        Err(error) => {
            tally.left_out += 1;
            progress(tally, Some(format!("{}: {error}", file.display())));
            return Ok(());
        }
    };
    let mail = Arrived {
        source: Source::Import,
        mail_from: None,
        recipients: vec![],
        raw,
    };
    let counter = match receive(desk, mail).await?.outcome {
        Outcome::Created => &mut tally.created,
        Outcome::Appended => &mut tally.appended,
        Outcome::Duplicate => &mut tally.duplicates,
        Outcome::Ignored => &mut tally.ignored,
        Outcome::Waiting | Outcome::Quarantined => &mut tally.quarantined,
    };
    *counter += 1;
    progress(tally, None);
    Ok(())
}

fn too_large() -> io::Error {
    io::Error::new(
        io::ErrorKind::FileTooLarge,
        "a letter is larger than 50 MB and was left out",
    )
}

fn read_letter(file: &Path) -> io::Result<Vec<u8>> {
    let mut raw = Vec::new();
    File::open(file)?.take(LARGEST as u64 + 1).read_to_end(&mut raw)?;
    if raw.len() > LARGEST {
        return Err(too_large());
    }
    Ok(raw)
}

/// What holds letters under the path: single letters by their dates, so that answers come after what they answer.
fn holders(path: &Path) -> io::Result<Vec<Holder>> {
    let mut files = vec![];
    find(path, 0, &mut files)?;
    let (mut mboxes, mut letters) = (vec![], vec![]);
    for file in files {
        let mut head = Vec::new();
        // A file that cannot be read is met again when its turn comes, and told then.
        let _ = File::open(&file).and_then(|opened| opened.take(HEAD).read_to_end(&mut head));
        if head.starts_with(b"From ") && file.extension().is_none_or(|extension| extension != "eml") {
            mboxes.push(Holder::Mbox(file));
        } else {
            let written = letters::read(&head).date.unwrap_or(Timestamp::MIN);
            letters.push((written, file));
        }
    }
    letters.sort();
    let letters = letters.into_iter().map(|(_, file)| Holder::Letter(file));
    Ok(mboxes.into_iter().chain(letters).collect())
}

/// Files below a folder, in the order of their names; links and what Maildir holds half-written are left out.
fn find(path: &Path, depth: usize, files: &mut Vec<PathBuf>) -> io::Result<()> {
    if !fs::metadata(path)?.is_dir() {
        files.push(path.to_path_buf());
        return Ok(());
    }
    let mut entries: Vec<PathBuf> = fs::read_dir(path)?
        .map(|entry| entry.map(|entry| entry.path()))
        .collect::<io::Result<_>>()?;
    entries.sort();
    let maildir = path.join("cur").is_dir() && path.join("new").is_dir();
    for entry in entries {
        let name = entry
            .file_name()
            .unwrap_or_default()
            .to_string_lossy()
            .into_owned();
        let kind = fs::symlink_metadata(&entry)?.file_type();
        if kind.is_dir() && depth < DEEPEST && !(maildir && name == "tmp") {
            find(&entry, depth + 1, files)?;
        } else if kind.is_file() && !maildir && !name.starts_with('.') && holds_letters(path, &entry) {
            files.push(entry);
        }
    }
    Ok(())
}

/// Inside a Maildir every file is a letter; elsewhere `.eml` and mbox files are, and nothing else is touched.
fn holds_letters(folder: &Path, file: &Path) -> bool {
    let in_maildir = folder
        .file_name()
        .is_some_and(|name| name == "cur" || name == "new");
    let extension = file
        .extension()
        .map(|extension| extension.to_string_lossy().to_lowercase());
    in_maildir || matches!(extension.as_deref(), Some("eml" | "mbox" | "mbx")) || begins_like_mbox(file)
}

fn begins_like_mbox(file: &Path) -> bool {
    let mut start = [0; 5];
    let read = File::open(file).and_then(|mut opened| opened.read_exact(&mut start));
    read.is_ok() && &start == b"From "
}

/// Letters of an mbox file one by one: each begins with a `From ` line after a blank one (or at the start of the file).
struct Mbox<R> {
    reader: R,
    line: Vec<u8>,
    started: bool,
}

impl Mbox<BufReader<File>> {
    fn open(file: &Path) -> io::Result<Self> {
        Ok(Mbox::new(BufReader::new(File::open(file)?)))
    }
}

impl<R: BufRead> Mbox<R> {
    fn new(reader: R) -> Self {
        Mbox {
            reader,
            line: vec![],
            started: false,
        }
    }

    /// The next letter; None at the end of the file.
    fn next_letter(&mut self) -> io::Result<Option<Vec<u8>>> {
        let (mut letter, mut size, mut after_blank) = (Vec::new(), 0, true);
        loop {
            self.line.clear();
            // A line longer than a letter may be is read in pieces.
            let read = (&mut self.reader)
                .take(LARGEST as u64)
                .read_until(b'\n', &mut self.line)?;
            if read == 0 {
                break;
            }
            if after_blank && self.line.starts_with(b"From ") {
                if std::mem::replace(&mut self.started, true) {
                    break;
                }
                continue;
            }
            after_blank = self.line.iter().all(|byte| matches!(byte, b'\r' | b'\n'));
            size += read;
            if size <= LARGEST {
                letter.extend_from_slice(unescaped(&self.line));
            }
        }
        if size > LARGEST {
            return Err(too_large());
        }
        // The blank line before the next `From ` belongs to the file and not to the letter.
        let end = letter.trim_ascii_end().len();
        letter.truncate(end);
        letter.extend_from_slice(b"\n");
        Ok((end > 0).then_some(letter))
    }
}

/// `>From ` at the start of a line was `From `, with one `>` less (mboxrd).
fn unescaped(line: &[u8]) -> &[u8] {
    let marks = line.iter().take_while(|byte| **byte == b'>').count();
    if marks > 0 && line[marks..].starts_with(b"From ") {
        &line[1..]
    } else {
        line
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_mbox_is_cut_at_its_from_lines_and_unescaped() {
        let file = b"From a@b Mon Mar  2 14:02:11 2026\nSubject: one\n\nIt came\nFrom here\n>From there\n\n\
                     From c@d Mon Mar  2 15:00:00 2026\r\nSubject: two\r\n\r\n>>From x\r\n";
        let mut mbox = Mbox::new(&file[..]);
        let first = mbox.next_letter().unwrap().unwrap();
        assert_eq!(first, b"Subject: one\n\nIt came\nFrom here\nFrom there\n");
        let second = mbox.next_letter().unwrap().unwrap();
        assert_eq!(second, b"Subject: two\r\n\r\n>From x\n");
        assert_eq!(mbox.next_letter().unwrap(), None);
    }
}
