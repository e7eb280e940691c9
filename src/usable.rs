//! Whether what the settings name can be used here and now: a folder that takes files, a database that answers, free ports.
//! Found out before anything is begun, so that a wrong setting is told in one line.

use crate::config::{Config, WrongSetting};
use database::{Database, Location, Options};
use std::net::{SocketAddr, TcpListener};
use std::path::Path;

/// What every command needs: the folder and the database. Makes the folder, and nothing in it.
pub fn stores(config: &Config) -> Result<(), WrongSetting> {
    folder(&config.data).map_err(|error| WrongSetting {
        name: "GUICHET_DATA",
        what: format!("{} cannot be used: {error}", config.data.display()),
    })?;
    if let Some(dkim) = &config.dkim
        && let Err(error) = crate::store::Dkim::open(dkim)
    {
        return Err(WrongSetting {
            name: "GUICHET_DKIM_KEY",
            what: format!("{} cannot be used: {error}", dkim.key.display()),
        });
    }
    let Some(url) = &config.database_url else {
        return Ok(());
    };
    let few = Options {
        readers: 1,
        writers: 1,
    };
    match Database::open(Location::Postgres(url.clone()), few) {
        Ok(database) => {
            database.close_now();
            Ok(())
        }
        Err(error) => Err(WrongSetting {
            name: "GUICHET_DATABASE_URL",
            what: error.to_string(),
        }),
    }
}

/// What only the running desk needs: its ports.
pub fn ports(config: &Config) -> Result<(), WrongSetting> {
    port("GUICHET_LISTEN", config.listen)?;
    config
        .smtp_listen
        .map_or(Ok(()), |address| port("GUICHET_SMTP_LISTEN", address))
}

fn folder(path: &Path) -> std::io::Result<()> {
    std::fs::create_dir_all(path)?;
    tempfile::tempfile_in(path).map(drop)
}

fn port(name: &'static str, address: SocketAddr) -> Result<(), WrongSetting> {
    match TcpListener::bind(address) {
        Ok(_) => Ok(()),
        Err(error) => Err(WrongSetting {
            name,
            what: format!("{address} cannot be used: {error}"),
        }),
    }
}
