//! Whether what comes can be kept: a desk whose disk is full or whose database is away takes nothing, and says so. That is
//! known in memory only, for it is when nothing can be written.

use super::Error;
use jiff::{SignedDuration, Timestamp};
use std::io::{self, ErrorKind};
use std::sync::{Mutex, MutexGuard, PoisonError};

/// What is lacking, so that nothing can be kept.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Lack {
    /// There is no room on the disk of the data folder, or on the database's.
    Room,
    /// The data folder cannot be written to for another reason.
    Folder,
    /// The folder for files is away, is another one, or takes nothing.
    Files,
    Database,
}

impl Lack {
    /// What an error of an act means; None where it is about that act alone.
    pub fn of(error: &Error) -> Option<Lack> {
        match error {
            Error::Database(database::Error::Full) => Some(Lack::Room),
            Error::Database(database::Error::Unavailable(_) | database::Error::Uncertain(_)) => {
                Some(Lack::Database)
            }
            Error::File(error) if is_full(error) => Some(Lack::Room),
            _ => None,
        }
    }

    /// What an error of writing into the data folder means.
    pub fn of_folder(error: &io::Error) -> Lack {
        match is_full(error) {
            true => Lack::Room,
            false => Lack::Folder,
        }
    }

    /// What an error of looking at the folder for files means.
    pub fn of_files(error: &io::Error) -> Lack {
        match is_full(error) {
            true => Lack::Room,
            false => Lack::Files,
        }
    }

    /// For operators and their balancers.
    pub fn words(self) -> &'static str {
        match self {
            Lack::Room => "the disk is full",
            Lack::Folder => "the data folder cannot be written to",
            Lack::Files => "the folder for files is away or cannot be written to",
            Lack::Database => "the database does not answer",
        }
    }
}

fn is_full(error: &io::Error) -> bool {
    // A limit of the size of files (RLIMIT_FSIZE) is a full disk by another name.
    matches!(
        error.kind(),
        ErrorKind::StorageFull | ErrorKind::QuotaExceeded | ErrorKind::FileTooLarge
    )
}

/// What is lacking now, and since when.
#[derive(Debug, Default)]
pub struct Keeping(Mutex<Known>);

#[derive(Debug, Default)]
struct Known {
    lack: Option<(Lack, Timestamp)>,
    /// Until then what was met holds, whatever a look finds.
    holds_until: Option<Timestamp>,
}

/// How long what was met holds: a look tries some bytes, and a letter needs more.
const HOLDS: SignedDuration = SignedDuration::from_mins(1);

impl Keeping {
    /// None where all is well.
    pub fn lacks(&self) -> Option<(Lack, Timestamp)> {
        self.known().lack
    }

    /// Notes that something could not be kept: no look tells that better.
    pub fn met(&self, error: &Error, now: Timestamp) {
        let lack = Lack::of(error).filter(|lack| *lack != Lack::Database);
        if lack.is_some() {
            self.note(lack, now);
            self.known().holds_until = Some(now + HOLDS);
        }
    }

    /// Notes what a look has found, and logs what is new.
    pub fn note(&self, lack: Option<Lack>, now: Timestamp) {
        let mut known = self.known();
        if lack.is_none() && known.holds_until.is_some_and(|until| now < until) {
            return;
        }
        match (known.lack, lack) {
            (Some((before, _)), Some(lack)) if before == lack => return,
            (_, Some(lack)) => tracing::error!("nothing can be kept: {}", lack.words()),
            (Some((before, since)), None) => {
                tracing::info!(%since, "what comes can be kept again; before, {}", before.words());
            }
            (None, None) => return,
        }
        known.lack = lack.map(|lack| (lack, now));
        known.holds_until = None;
    }

    fn known(&self) -> MutexGuard<'_, Known> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Logs what could not be done now and is tried again; `what` says it. Not where it is for want of room or of the database: that
/// is told once, when it begins.
pub fn tell(error: &Error, what: &str) {
    match Lack::of(error) {
        Some(_) => tracing::debug!(%error, "{what}"),
        None => tracing::warn!(%error, "{what}"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_lacking_is_known_since_it_began() {
        let keeping = Keeping::default();
        let (begun, later) = (Timestamp::UNIX_EPOCH, Timestamp::MAX);
        keeping.note(Some(Lack::Room), begun);
        keeping.note(Some(Lack::Room), later);
        assert_eq!(keeping.lacks(), Some((Lack::Room, begun)));
        keeping.note(Some(Lack::Database), later);
        assert_eq!(keeping.lacks(), Some((Lack::Database, later)));
        keeping.note(None, later);
        assert_eq!(keeping.lacks(), None);
    }

    #[test]
    fn what_a_letter_met_holds_for_a_minute_whatever_a_look_finds() {
        let keeping = Keeping::default();
        let begun = Timestamp::UNIX_EPOCH;
        keeping.met(&database::Error::Full.into(), begun);
        keeping.note(None, begun + SignedDuration::from_secs(30));
        assert_eq!(keeping.lacks(), Some((Lack::Room, begun)));
        keeping.note(None, begun + SignedDuration::from_secs(61));
        assert_eq!(keeping.lacks(), None);
        keeping.met(&Error::NotFound, begun);
        assert_eq!(keeping.lacks(), None);
    }

    #[test]
    fn only_what_concerns_every_act_is_a_lack() {
        let full = io::Error::from_raw_os_error(28);
        assert_eq!(Lack::of(&Error::File(full)), Some(Lack::Room));
        assert_eq!(Lack::of(&database::Error::Full.into()), Some(Lack::Room));
        let away = database::Error::Unavailable("gone".to_owned());
        assert_eq!(Lack::of(&away.into()), Some(Lack::Database));
        assert_eq!(Lack::of(&database::Error::Busy.into()), None);
        assert_eq!(Lack::of(&Error::NotFound), None);
    }
}
