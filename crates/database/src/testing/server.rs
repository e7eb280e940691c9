//! A throw-away PostgreSQL server, and the one that all test processes share.

use super::files::{lock, shared};
use super::{aside, templates};
use std::fs::{self, File};
use std::os::unix::fs::{MetadataExt, PermissionsExt, chown};
use std::os::unix::process::CommandExt;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::{env, io};

const SETTINGS: &[&str] = &[
    "listen_addresses=",
    "max_connections=400",
    "shared_buffers=64MB",
    "autovacuum=off",
    "max_wal_size=512MB",
];

/// Fast, since nothing outlives the tests.
const FORGETFUL: &[&str] = &["fsync=off", "synchronous_commit=off", "full_page_writes=off"];

/// Ends the shared server when no test process has asked for it for ten minutes.
const WATCH: &str = r#"while [ -n "$(find "$1/used" -mmin -10 2>/dev/null)" ]; do sleep 20; kill -0 "$2" 2>/dev/null || break; done
kill -INT "$2" 2>/dev/null; rm -rf "$1""#;

/// A running server in a folder of its own, reached by a socket in that folder. Stops when it is dropped.
pub struct Server {
    folder: PathBuf,
    process: Child,
}

impl Server {
    /// Makes a cluster in `folder` (which must not hold one yet) and starts it; as root, under the account `postgres`.
    /// What it commits may be lost when the machine stops: it is for tests.
    pub fn start(folder: &Path) -> io::Result<Server> {
        Server::start_with(folder, FORGETFUL)
    }

    /// The same, with commits that last, as operators run it: for measuring.
    pub fn start_lasting(folder: &Path) -> io::Result<Server> {
        Server::start_with(folder, &[])
    }

    fn start_with(folder: &Path, more: &[&str]) -> io::Result<Server> {
        let programs = programs().ok_or_else(|| io::Error::other("PostgreSQL (initdb) is not installed"))?;
        fs::create_dir_all(folder)?;
        let account = Account::of(folder)?;
        let data = folder.join("data");
        let initdb = account
            .command(&programs.join("initdb"))
            .args([
                "--auth=trust",
                "--username=postgres",
                "--encoding=UTF8",
                "--locale=C",
                "--no-sync",
                "-D",
            ])
            .arg(&data)
            .stdout(Stdio::null())
            .output()?;
        if !initdb.status.success() {
            return Err(io::Error::other(
                String::from_utf8_lossy(&initdb.stderr).into_owned(),
            ));
        }
        let mut command = account.command(&programs.join("postgres"));
        command.arg("-D").arg(&data).arg("-k").arg(folder);
        for setting in SETTINGS.iter().chain(more) {
            command.args(["-c", setting]);
        }
        let log = File::create(folder.join("log"))?;
        let process = command
            .stdin(Stdio::null())
            .stdout(Stdio::null())
            .stderr(log)
            .process_group(0)
            .spawn()?;
        let mut server = Server {
            folder: folder.to_owned(),
            process,
        };
        server.await_answer()?;
        Ok(server)
    }

    /// Its address, for `GUICHET_TEST_DATABASE_URL`.
    pub fn url(&self) -> String {
        url_of(&self.folder)
    }

    fn await_answer(&mut self) -> io::Result<()> {
        let url = self.url();
        // A busy machine may need a while; a server that has ended will not answer any more.
        for _ in 0..6 {
            let ended = super::eventually(|| answers(&url) || matches!(self.process.try_wait(), Ok(Some(_))));
            if answers(&url) {
                return Ok(());
            }
            if ended {
                break;
            }
        }
        let log = fs::read_to_string(self.folder.join("log")).unwrap_or_default();
        Err(io::Error::other(format!("PostgreSQL did not start: {log}")))
    }

    /// Leaves it running after this process, until no test has asked for it for ten minutes.
    fn leave(self) -> io::Result<()> {
        let pid = self.process.id().to_string();
        Command::new("sh")
            .args(["-c", WATCH, "watch"])
            .arg(&self.folder)
            .arg(pid)
            .stdin(Stdio::null())
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .process_group(0)
            .spawn()?;
        std::mem::forget(self);
        Ok(())
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        // QUIT is PostgreSQL's immediate shutdown: the data is thrown away, but its children and shared memory are not left
        // behind, as they would be by a plain kill.
        let asked = Command::new("kill")
            .args(["-QUIT", &self.process.id().to_string()])
            .status();
        if !asked.is_ok_and(|status| status.success()) {
            let _ = self.process.kill();
        }
        let _ = self.process.wait();
    }
}

/// The server for this test process: the given one, else the shared one. `None` without PostgreSQL on this machine.
pub(super) fn url() -> Option<String> {
    if let Ok(url) = env::var("GUICHET_TEST_DATABASE_URL") {
        return Some(url);
    }
    programs()?;
    let _turn = lock("postgres");
    // Names the folder of the running server. Each server has a new folder, so that the watch of an old one, which
    // removes its own, can never remove this one's.
    let note = shared().join("postgres.folder");
    let folder = fs::read_to_string(&note).map(PathBuf::from).unwrap_or_default();
    let used = folder.join("used");
    if used.exists() && answers(&url_of(&folder)) {
        // Touched, so that the watch sees it is needed.
        File::create(&used).expect("the server's folder can be written");
        return Some(url_of(&folder));
    }
    let folder = shared().join(format!("postgres-{}", std::process::id()));
    // What a killed process with the same number may have left.
    let _ = fs::remove_dir_all(&folder);
    fs::create_dir_all(&folder).expect("the server's folder can be made");
    File::create(folder.join("used")).expect("the server's folder can be written");
    Server::start(&folder)
        .and_then(Server::leave)
        .expect("the throw-away PostgreSQL starts");
    fs::write(&note, folder.display().to_string()).expect("the server's folder can be noted");
    Some(url_of(&folder))
}

fn url_of(folder: &Path) -> String {
    format!(
        "postgres://postgres@{}/postgres",
        folder.display().to_string().replace('/', "%2F")
    )
}

fn answers(url: &str) -> bool {
    aside(|| templates::on(url, async |client| client.batch_execute("SELECT 1").await).is_ok())
}

/// The folder of initdb and postgres: the newest under Debian's path, else wherever PATH finds them.
fn programs() -> Option<PathBuf> {
    let mut found: Vec<PathBuf> = fs::read_dir("/usr/lib/postgresql")
        .into_iter()
        .flatten()
        .filter_map(|version| Some(version.ok()?.path().join("bin")))
        .filter(|bin| bin.join("initdb").exists())
        .collect();
    found.sort();
    let on_path = || {
        let path = env::var_os("PATH")?;
        env::split_paths(&path)
            .find(|folder| folder.join("initdb").exists() && folder.join("postgres").exists())
    };
    found.pop().or_else(on_path)
}

/// Who runs the server: ourselves, or `postgres` when we are root, whom PostgreSQL refuses.
enum Account {
    Ourselves,
    Postgres { user: u32, group: u32 },
}

impl Account {
    /// Also hands `folder` over to that account.
    fn of(folder: &Path) -> io::Result<Account> {
        if fs::metadata(folder)?.uid() != 0 {
            return Ok(Account::Ourselves);
        }
        let accounts = fs::read_to_string("/etc/passwd")?;
        let line = accounts.lines().find(|line| line.starts_with("postgres:"));
        let mut numbers = line
            .unwrap_or_default()
            .split(':')
            .skip(2)
            .map_while(|number| number.parse().ok());
        let (Some(user), Some(group)) = (numbers.next(), numbers.next()) else {
            return Err(io::Error::other(
                "PostgreSQL refuses to run as root and there is no account `postgres`",
            ));
        };
        chown(folder, Some(user), Some(group))?;
        fs::set_permissions(folder, fs::Permissions::from_mode(0o755))?;
        Ok(Account::Postgres { user, group })
    }

    fn command(&self, program: &Path) -> Command {
        let mut command = Command::new(program);
        command.current_dir("/").env("LC_ALL", "C");
        if let Account::Postgres { user, group } = self {
            command.uid(*user).gid(*group);
        }
        command
    }
}
