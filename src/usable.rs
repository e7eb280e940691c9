//! Whether what the settings name can be used here and now: a folder that takes files, a database that answers, certificate
//! authorities that can be read, free ports.
//! Found out before anything is begun, so that a wrong setting is told in one line.

use crate::authorities::Authorities;
use crate::config::{Config, WrongSetting};
use database::{Database, Location, Options};
use std::net::{SocketAddr, TcpListener};
use std::path::Path;

/// What every command needs: the folder, the authorities and the database. Makes the folder, and nothing in it.
pub fn stores(config: &Config) -> Result<(), WrongSetting> {
    folder(&config.data).map_err(|error| WrongSetting {
        name: "GUICHET_DATA",
        what: format!("{} cannot be used: {error}", config.data.display()),
    })?;
    if let Some(file) = &config.ca_file {
        Authorities::open(file).map_err(|error| WrongSetting {
            name: "GUICHET_CA_FILE",
            what: format!("{} cannot be used: {error}", file.display()),
        })?;
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
            let sessions = database.has_own_sessions();
            database.close_now();
            sessions.map_err(unusable)
        }
        Err(error) => Err(unusable(error)),
    }
}

fn unusable(error: database::Error) -> WrongSetting {
    WrongSetting {
        name: "GUICHET_DATABASE_URL",
        what: error.to_string(),
    }
}

/// What only the running desk needs: its ports.
pub fn ports(config: &Config) -> Result<(), WrongSetting> {
    let doors = [
        ("GUICHET_LISTEN", Some(config.listen)),
        ("GUICHET_SMTP_LISTEN", config.smtp_listen),
        ("GUICHET_LMTP_LISTEN", config.lmtp_listen),
    ];
    // Held until all were tried: `0.0.0.0:25` and `127.0.0.1:25` are one door, too.
    let held: Result<Vec<TcpListener>, WrongSetting> = doors
        .into_iter()
        .filter_map(|(name, address)| Some(port(name, address?)))
        .collect();
    held.map(drop)
}

fn folder(path: &Path) -> std::io::Result<()> {
    crate::process::keep_to_itself();
    std::fs::create_dir_all(path)?;
    crate::process::close_to_others(path)?;
    tempfile::tempfile_in(path).map(drop)
}

fn port(name: &'static str, address: SocketAddr) -> Result<TcpListener, WrongSetting> {
    TcpListener::bind(address).map_err(|error| WrongSetting {
        name,
        what: format!("{address} cannot be used: {error}"),
    })
}
