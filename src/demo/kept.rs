//! Whose desk a database holds: the demo marks its own, and never touches another.

use crate::config::Config;
use crate::store::{Act, Result};
use crate::{settings, store};
use database::{Database, Engine, Location, Options, Tx, params};
use jiff::SignedDuration;
use serde::{Deserialize, Serialize};

/// The setting that marks a demo desk.
const MARK: &str = "demo";
const SHIFT: &str = "demo_clock_shift";

#[derive(Serialize, Deserialize)]
struct Mark {
    /// Whether its history was made to the end.
    whole: bool,
}

/// What lies where the demo is to be made.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Found {
    /// Nothing yet.
    Nothing,
    /// A demo desk, whole.
    Demo,
    /// A demo desk whose making was cut short.
    Unfinished,
    /// A desk of somebody's.
    RealDesk,
}

/// Looks without changing anything.
pub fn look(config: &Config) -> Result<Found> {
    let location = match &config.database_url {
        Some(url) => Location::Postgres(url.clone()),
        None => {
            let path = config.data.join("guichet.db");
            if !path.exists() {
                return Ok(Found::Nothing);
            }
            Location::Sqlite(path)
        }
    };
    let few = Options {
        readers: 1,
        writers: 1,
    };
    let database = Database::open(location, few)?;
    let found = database.read_now(found);
    database.close_now();
    found
}

fn found(tx: &mut Tx) -> Result<Found> {
    let tables = match tx.engine() {
        Engine::Sqlite => "SELECT COUNT(*) FROM sqlite_master WHERE type = 'table' AND name = $1",
        Engine::Postgres => {
            "SELECT COUNT(*) FROM information_schema.tables WHERE table_schema = current_schema() AND table_name = $1"
        }
    };
    let (there,): (i64,) = tx.one(tables, params!["setting"])?;
    if there == 0 {
        return Ok(Found::Nothing);
    }
    Ok(match settings::get::<Mark>(tx, MARK)? {
        None => Found::RealDesk,
        Some(Mark { whole: true }) => Found::Demo,
        Some(Mark { whole: false }) => Found::Unfinished,
    })
}

/// Whether this desk is a demo: `guichet serve` refuses it, so that nothing invented is ever mailed.
pub fn is_demo(tx: &mut Tx) -> Result<bool> {
    Ok(settings::get::<Mark>(tx, MARK)?.is_some())
}

/// Marks the desk as a demo; `whole` once its history is made.
pub fn mark(act: &mut Act, whole: bool) -> store::Result<()> {
    settings::set(act, MARK, &Mark { whole })
}

/// How far ahead of the machine's clock a kept demo stands.
pub fn shift(tx: &mut Tx) -> Result<SignedDuration> {
    let seconds: Option<i64> = settings::get(tx, SHIFT)?;
    Ok(SignedDuration::from_secs(seconds.unwrap_or(0)))
}

/// Remembers that the demo's clock went ahead by so much more.
pub fn add_shift(act: &mut Act, by: SignedDuration) -> Result<()> {
    let before = shift(act)?;
    settings::set(act, SHIFT, &(before + by).as_secs())
}
