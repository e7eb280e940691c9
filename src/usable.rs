//! Whether what the settings name can be used here and now: a folder that takes files, a database that answers, certificate
//! authorities that can be read, free ports.
//! Found out before anything is begun, so that a wrong setting is told in one line.

use crate::authorities::Authorities;
use crate::config::{Config, WrongSetting};
use database::{Database, Location, Options};
use std::net::SocketAddr;
use std::path::Path;
use tokio::net::TcpSocket;

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
    doors
        .into_iter()
        .try_for_each(|(name, address)| address.map_or(Ok(()), |address| port(name, address)))
}

fn folder(path: &Path) -> std::io::Result<()> {
    crate::process::keep_to_itself();
    std::fs::create_dir_all(path)?;
    crate::process::close_to_others(path)?;
    tempfile::tempfile_in(path).map(drop)
}

/// Only bound, not listened at: whoever waits for the desk would take that for its door, and be cut off.
fn port(name: &'static str, address: SocketAddr) -> Result<(), WrongSetting> {
    let socket = match address {
        SocketAddr::V4(_) => TcpSocket::new_v4(),
        SocketAddr::V6(_) => TcpSocket::new_v6(),
    };
    let bound = socket.and_then(|socket| {
        socket.set_reuseaddr(true)?;
        socket.bind(address)
    });
    bound.map_err(|error| WrongSetting {
        name,
        what: format!("{address} cannot be used: {error}"),
    })
}
