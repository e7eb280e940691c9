//! `guichet mail import`: old letters from files and folders.

use super::{Settings, Stopped, desk};
use crate::app;
use crate::channels::email::{self, Tally};
use std::path::PathBuf;

/// Letters between two lines of progress.
const PROGRESS: u64 = 100;

/// Brings the letters in, with a line of progress now and then.
pub(super) fn import(paths: &[PathBuf], settings: Settings) -> Result<(), Stopped> {
    let desk = desk(settings)?;
    app::own_files(&desk).map_err(Stopped::failed)?;
    let runtime = tokio::runtime::Runtime::new().map_err(Stopped::failed)?;
    let mut tally = Tally::default();
    for path in paths {
        let told = |so_far: &Tally, complaint: Option<String>| {
            if let Some(complaint) = complaint {
                eprintln!("{complaint}");
            }
            if so_far.letters.is_multiple_of(PROGRESS) {
                println!("{} letters, {} new tickets", so_far.letters, so_far.created);
            }
        };
        let done = runtime.block_on(email::import(&desk, path, &mut tally, told));
        done.map_err(|error| {
            Stopped::failed(format!(
                "{}: {error} ({}; run it again to go on)",
                path.display(),
                summary(&tally)
            ))
        })?;
    }
    println!("{}", summary(&tally));
    if tally.left_out > 0 {
        return Err(Stopped::failed(format!(
            "{} letters were left out",
            tally.left_out
        )));
    }
    Ok(())
}

fn summary(tally: &Tally) -> String {
    format!(
        "{} letters: {} new tickets, {} added to tickets, {} here already, {} of robots, {} in quarantine",
        tally.letters, tally.created, tally.appended, tally.duplicates, tally.ignored, tally.quarantined
    )
}
