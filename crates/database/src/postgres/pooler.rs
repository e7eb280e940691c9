//! Whether each connection has a session of the server to itself. Statements that are prepared, and the limits that are set,
//! belong to a session; a pooler in transaction or statement mode lends one session to many connections.

use super::Address;
use crate::Error;
use std::time::Duration;
use tokio::runtime::Builder;
use tokio_postgres::{Client, SimpleQueryMessage};

/// Rounds in which two connections ask by turns who serves them.
const ROUNDS: usize = 3;

/// The longest that may take.
const PATIENCE: Duration = Duration::from_secs(15);

const SHARED: &str = "a pooler stands in front of PostgreSQL that shares sessions (transaction or statement mode): the desk \
    needs pool_mode = session, or the address of PostgreSQL itself";
const SCARCE: &str = "two connections at the same time do not come about: a pooler in front of PostgreSQL needs a pool of at \
    least 20 for the desk";

/// Opens two connections at the same time; an error if one session serves both.
pub(crate) fn have_own_sessions(address: &Address) -> Result<(), Error> {
    let runtime = Builder::new_current_thread()
        .enable_all()
        .build()
        .map_err(|error| Error::Unavailable(error.to_string()))?;
    let looking = runtime.block_on(async { tokio::time::timeout(PATIENCE, share(address)).await });
    match looking {
        Err(_) => Err(Error::Location(SCARCE.to_owned())),
        Ok(Err(error)) => Err(super::meaning::of("connect", &error)),
        Ok(Ok(true)) => Err(Error::Location(SHARED.to_owned())),
        Ok(Ok(false)) => Ok(()),
    }
}

async fn share(address: &Address) -> Result<bool, tokio_postgres::Error> {
    let (one, other) = (address.connect().await?, address.connect().await?);
    for _ in 0..ROUNDS {
        let served_by = serving(&one).await?;
        if served_by.is_some() && served_by == serving(&other).await? {
            return Ok(true);
        }
    }
    Ok(false)
}

/// The number of the server's process behind a connection.
async fn serving(client: &Client) -> Result<Option<String>, tokio_postgres::Error> {
    let rows = client.simple_query("SELECT pg_backend_pid()").await?;
    Ok(rows.iter().find_map(|row| match row {
        SimpleQueryMessage::Row(row) => row.get(0).map(str::to_owned),
        _ => None,
    }))
}
