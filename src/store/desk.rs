//! The desk: the database, the clock, the files and the keys that every room works with.

use super::{Act, Actor, Error, Keeping, Keys, MIGRATIONS, Result, SECRETS_KEY, Safe, Seal};
use crate::authorities::Authorities;
use crate::clock::Clock;
use crate::config::{Dns, Edge};
use crate::events::Reaction;
use crate::files::Files;
use database::{Database, Tx};
use std::sync::Arc;
use url::Url;

/// A running desk. Cheap to clone; every clone is the same desk.
#[derive(Clone)]
pub struct Desk {
    pub database: Database,
    pub clock: Clock,
    pub files: Files,
    pub keys: Arc<Keys>,
    /// For what must be kept and never shown.
    pub safe: Safe,
    /// Where customers and agents reach the desk by browser; every link in a letter starts with it.
    pub public_url: Arc<Url>,
    /// What signs letters out, if a key is given.
    pub seal: Option<Arc<Seal>>,
    /// Which name servers are asked about mail.
    pub dns: Dns,
    /// Who is trusted to vouch for mail servers, beside those whom the web trusts.
    pub authorities: Arc<Authorities>,
    /// Which proxies are believed and what may be fetched.
    pub edge: Arc<Edge>,
    /// Whether what comes can be kept.
    pub keeping: Arc<Keeping>,
    /// Who decides on an event, in order (see `app.rs`).
    pub reactions: &'static [Reaction],
}

impl Desk {
    /// Brings the database up to date and loads the keys. Blocking: call it before the runtime serves.
    pub fn open(
        database: Database,
        clock: Clock,
        files: Files,
        public_url: Url,
        reactions: &'static [Reaction],
    ) -> Result<Desk> {
        database.migrate(MIGRATIONS)?;
        let keys = database.write_now(Keys::load)?;
        Ok(Desk {
            database,
            clock,
            safe: Safe::with(files.beside(SECRETS_KEY)),
            files,
            keys: Arc::new(keys),
            public_url: Arc::new(public_url),
            seal: None,
            dns: Dns::Off,
            authorities: Arc::default(),
            edge: Arc::default(),
            keeping: Arc::default(),
            reactions,
        })
    }

    /// Reads in one snapshot.
    pub async fn read<T, F>(&self, question: F) -> Result<T>
    where
        T: Send + 'static,
        F: FnOnce(&mut Tx) -> Result<T> + Send + 'static,
    {
        self.database.read(question).await
    }

    /// [`Desk::read`] for a handful of settings.
    pub async fn read_settings<T, F>(&self, question: F) -> Result<T>
    where
        T: Send + 'static,
        F: FnOnce(&mut Tx) -> Result<T> + Send + 'static,
    {
        self.database.read_at_hand(question).await
    }

    /// Acts: all that `work` writes is kept, or nothing. Done only when it is durable. Where two acts wait for each other,
    /// one of them is undone and begins again, so nothing but the database may change in it.
    pub async fn act<T, F>(&self, by: Actor, work: F) -> Result<T>
    where
        T: Send + 'static,
        F: FnOnce(&mut Act) -> Result<T> + Clone + Send + 'static,
    {
        let desk = self.clone();
        self.database
            .write_again(move |tx| work(&mut Act::new(tx, &desk, by)))
            .await
    }

    /// [`Desk::act`] for the command line and tests, outside the runtime.
    pub fn act_now<T, F>(&self, by: Actor, work: F) -> Result<T>
    where
        T: Send + 'static,
        F: FnOnce(&mut Act) -> Result<T> + Clone + Send + 'static,
    {
        let desk = self.clone();
        self.database
            .write_again_now(move |tx| work(&mut Act::new(tx, &desk, by)))
    }

    /// [`Desk::read`] for the command line and tests, outside the runtime.
    pub fn read_now<T, F>(&self, question: F) -> Result<T>
    where
        T: Send + 'static,
        F: FnOnce(&mut Tx) -> Result<T> + Send + 'static,
    {
        self.database.read_now(question)
    }

    /// An absolute link into the desk. `path` starts without a slash.
    pub fn link(&self, path: &str) -> String {
        format!("{}/{path}", self.public_url.as_str().trim_end_matches('/'))
    }

    /// Whether browsers reach the desk by https: then its cookies are `Secure` and `__Host-`.
    pub fn is_https(&self) -> bool {
        self.public_url.scheme() == "https"
    }
}

impl From<std::convert::Infallible> for Error {
    fn from(never: std::convert::Infallible) -> Error {
        match never {}
    }
}
