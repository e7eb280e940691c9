//! A PostgreSQL for one run of the tests: made from nothing, kept in a temporary folder, gone afterwards.

use std::net::TcpListener;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use anyhow::{Context, Result, bail};

use crate::shell::{must, on_path};

/// A server that is used instead of our own when this variable names it.
const GIVEN: &str = "GUICHET_TEST_DATABASE_URL";

const STARTS_WITHIN: Duration = Duration::from_secs(60);

/// A running server. Dropping it stops the server and removes its files.
pub struct Postgres {
    /// Where the tests reach it; its user may create databases.
    pub url: String,
    own: Option<(Child, PathBuf)>,
}

impl Postgres {
    /// The server that was given, else one of our own.
    pub fn start() -> Result<Postgres> {
        match std::env::var(GIVEN) {
            Ok(url) => Ok(Postgres { url, own: None }),
            Err(_) => Postgres::own(),
        }
    }

    /// Starts a server on a free local port, as a user other than root (PostgreSQL refuses root).
    fn own() -> Result<Postgres> {
        let programs = programs().context("PostgreSQL was not found (initdb, postgres)")?;
        let port = TcpListener::bind("127.0.0.1:0")?.local_addr()?.port();
        let folder = std::env::temp_dir().join(format!("guichet-test-postgres-{port}"));
        must(&mut as_server(Path::new("mkdir"), &["-m", "700", &text(&folder)]))?;
        let data = text(&folder.join("data"));
        let initdb = [
            "-D",
            &data,
            "-U",
            "guichet",
            "-A",
            "trust",
            "-E",
            "UTF8",
            "--locale=C",
            "--no-sync",
        ];
        must(&mut as_server(&programs.join("initdb"), &initdb))?;
        let settings = settings(port, &folder);
        let mut arguments = vec!["-D", &data];
        arguments.extend(settings.iter().flat_map(|setting| ["-c", setting]));
        let log = std::fs::File::create(folder.join("log"))?;
        let mut command = as_server(&programs.join("postgres"), &arguments);
        let child = command
            .stdout(log.try_clone()?)
            .stderr(log)
            .spawn()
            .context("cannot start postgres")?;
        let url = format!("postgres://guichet@127.0.0.1:{port}/postgres");
        let mut engine = Postgres {
            url,
            own: Some((child, folder)),
        };
        engine.wait(&programs, port)?;
        Ok(engine)
    }

    fn wait(&mut self, programs: &Path, port: u16) -> Result<()> {
        let start = Instant::now();
        let port = port.to_string();
        loop {
            let mut ask = Command::new(programs.join("pg_isready"));
            ask.args(["-q", "-h", "127.0.0.1", "-p", &port, "-U", "guichet"]);
            if ask.status().context("cannot start pg_isready")?.success() {
                return Ok(());
            }
            let Some((child, folder)) = &mut self.own else {
                return Ok(());
            };
            if child.try_wait()?.is_some() || start.elapsed() > STARTS_WITHIN {
                bail!(
                    "PostgreSQL did not start:\n{}",
                    std::fs::read_to_string(folder.join("log"))?
                );
            }
            std::thread::sleep(Duration::from_millis(50));
        }
    }
}

impl Drop for Postgres {
    fn drop(&mut self) {
        if let Some((child, folder)) = &mut self.own {
            // SIGINT is PostgreSQL's fast shutdown: connections are cut, nothing lingers.
            let _ = Command::new("kill")
                .args(["-INT", &child.id().to_string()])
                .status();
            let _ = child.wait();
            let _ = std::fs::remove_dir_all(folder);
        }
    }
}

/// Speed before durability: nothing in this server outlives the run.
fn settings(port: u16, folder: &Path) -> Vec<String> {
    vec![
        format!("port={port}"),
        "listen_addresses=127.0.0.1".to_string(),
        format!("unix_socket_directories={}", text(folder)),
        "fsync=off".to_string(),
        "synchronous_commit=off".to_string(),
        "full_page_writes=off".to_string(),
        "max_connections=400".to_string(),
    ]
}

/// The newest version that Debian keeps, else the one on the path.
fn programs() -> Option<PathBuf> {
    let versions = std::fs::read_dir("/usr/lib/postgresql")
        .ok()
        .into_iter()
        .flatten()
        .flatten();
    let newest = versions
        .map(|version| {
            (
                version.file_name().to_string_lossy().parse::<u32>().unwrap_or(0),
                version.path(),
            )
        })
        .filter(|(_, path)| path.join("bin/initdb").is_file())
        .max();
    match newest {
        Some((_, path)) => Some(path.join("bin")),
        None => on_path("initdb").and_then(|file| file.parent().map(Path::to_path_buf)),
    }
}

/// Whether a server was given or can be started.
pub fn available() -> bool {
    std::env::var_os(GIVEN).is_some() || programs().is_some()
}

/// Whether we run as root.
pub fn is_root() -> bool {
    let id = Command::new("id").arg("-u").output();
    id.is_ok_and(|id| String::from_utf8_lossy(&id.stdout).trim() == "0")
}

/// A command as the user who may run PostgreSQL. Where setpriv is there (Linux), what it starts ends with us, even
/// when we are killed.
fn as_server(program: &Path, arguments: &[&str]) -> Command {
    let mut command = match on_path("setpriv") {
        Some(setpriv) => {
            let mut command = Command::new(setpriv);
            command.args(["--pdeathsig", "INT"]);
            if is_root() {
                command.args(["--reuid=postgres", "--regid=postgres", "--clear-groups"]);
            }
            command.arg(program);
            command
        }
        None => Command::new(program),
    };
    command.args(arguments).current_dir("/").stdin(Stdio::null());
    command
}

fn text(path: &Path) -> String {
    path.to_string_lossy().into_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_server_starts_answers_and_leaves_nothing_behind() {
        if programs().is_none() {
            return;
        }
        let engine = Postgres::own().unwrap();
        let folder = engine.own.as_ref().map(|(_, folder)| folder.clone()).unwrap();
        let port: u16 = engine
            .url
            .trim_end_matches("/postgres")
            .rsplit(':')
            .next()
            .unwrap()
            .parse()
            .unwrap();
        assert!(std::net::TcpStream::connect(("127.0.0.1", port)).is_ok());
        drop(engine);
        assert!(std::net::TcpStream::connect(("127.0.0.1", port)).is_err() && !folder.exists());
    }
}
