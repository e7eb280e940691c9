//! A desk as its operator runs it: the built binary, a data folder, free ports on loopback. Shared by the tests with real
//! components, the browser's journeys and the benchmarks, each of which uses a part of it.
#![allow(dead_code)]

use database::testing::Server;
use std::net::{SocketAddr, TcpListener, TcpStream};
use std::path::PathBuf;
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

/// Where a desk keeps its data: a folder, and a database in it or on PostgreSQL.
pub struct Home {
    pub folder: tempfile::TempDir,
    pub database_url: Option<String>,
    /// More environment for its processes.
    pub environment: Vec<(String, String)>,
    _server: Option<(Server, tempfile::TempDir)>,
}

impl Home {
    /// A desk on SQLite.
    pub fn sqlite() -> Home {
        Home {
            folder: tempfile::tempdir().expect("a folder"),
            database_url: None,
            environment: vec![],
            _server: None,
        }
    }

    /// A desk on a PostgreSQL of its own; None if this machine has none.
    pub fn postgres() -> Option<Home> {
        Home::on_server(Server::start)
    }

    /// The same, with commits that last: for measuring.
    pub fn lasting_postgres() -> Option<Home> {
        Home::on_server(Server::start_lasting)
    }

    fn on_server(start: impl Fn(&std::path::Path) -> std::io::Result<Server>) -> Option<Home> {
        let (folder, cluster) = (
            tempfile::tempdir().expect("a folder"),
            tempfile::tempdir().expect("a folder"),
        );
        let server = start(cluster.path()).ok()?;
        let url = server.url();
        Some(Home {
            folder,
            database_url: Some(url),
            environment: vec![],
            _server: Some((server, cluster)),
        })
    }

    /// The database, opened beside the running desk.
    pub fn database(&self) -> database::Database {
        let location = match &self.database_url {
            Some(url) => database::Location::Postgres(url.clone()),
            None => database::Location::Sqlite(self.folder.path().join("guichet.db")),
        };
        database::Database::open(location, database::Options::default()).expect("the database opens")
    }

    /// Runs a command such as `agent add` on this desk and returns what it printed.
    pub fn command(&self, arguments: &[&str], input: &str) -> String {
        use std::io::Write;
        let mut child = self
            .program(arguments)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .expect("the binary runs");
        child
            .stdin
            .take()
            .expect("an input")
            .write_all(input.as_bytes())
            .expect("it reads");
        let output = child.wait_with_output().expect("it ends");
        assert!(output.status.success(), "{arguments:?} failed");
        String::from_utf8_lossy(&output.stdout).into_owned()
    }

    /// Fills the desk with made-up tickets, fast.
    pub fn fill(&self, tickets: u64) {
        let folder = self.folder.path().to_string_lossy().into_owned();
        let tickets = tickets.to_string();
        self.command(
            &["demo", "--only-fill", "--tickets", &tickets, "--data", &folder],
            "",
        );
    }

    /// Runs a command with a setting that it must refuse: its exit code and what it said.
    pub fn refused(&self, arguments: &[&str], name: &str, value: &str) -> (Option<i32>, String) {
        let output = self
            .program(arguments)
            .env(name, value)
            .output()
            .expect("the binary runs");
        (
            output.status.code(),
            String::from_utf8_lossy(&output.stderr).into_owned(),
        )
    }

    pub fn program(&self, arguments: &[&str]) -> Command {
        let mut command = Command::new(PathBuf::from(env!("CARGO_BIN_EXE_guichet")));
        command
            .args(arguments)
            .env_clear()
            .current_dir(self.folder.path());
        command
            .env("GUICHET_DATA", self.folder.path())
            .env("GUICHET_MAIL_ADDRESS", "support@lumen.example");
        command.env("GUICHET_LOG", "warn").env("HOME", self.folder.path());
        // Whoever has a desk of their own on the usual port can still run this.
        command.env("GUICHET_LISTEN", "127.0.0.1:0");
        if let Some(url) = &self.database_url {
            command.env("GUICHET_DATABASE_URL", url);
        }
        command.envs(self.environment.iter().cloned());
        command
    }

    /// Starts `guichet demo` on a desk that [`Home::fill`] made, and waits until it answers. It takes no SMTP.
    pub fn serve_filled(&self) -> Serving {
        let http = free_port();
        let folder = self.folder.path().to_string_lossy().into_owned();
        let mut command = self.program(&["demo", "--data", &folder, "--listen", &http.to_string()]);
        command.stdin(Stdio::null()).stdout(Stdio::null());
        let child = command.spawn().expect("the binary runs");
        let serving = Serving {
            child,
            http,
            smtp: http,
        };
        serving.wait_until_open();
        serving
    }

    /// Starts `guichet serve` and waits until it answers. `relay` is where its letters go.
    pub fn serve(&self, relay: Option<SocketAddr>) -> Serving {
        self.serve_at(relay, free_port())
    }

    /// The same, on a machine that allows no more than so many open files.
    pub fn serve_with_files(&self, most: u64) -> Serving {
        let (http, smtp) = (free_port(), free_port());
        let desk = self.program(&["serve"]);
        let mut command = Command::new("sh");
        command.args(["-c", &format!("ulimit -n {most} && exec \"$0\" serve")]);
        command
            .arg(desk.get_program())
            .env_clear()
            .current_dir(self.folder.path());
        let given = desk.get_envs().filter_map(|(name, value)| Some((name, value?)));
        command.envs(given);
        command
            .env("GUICHET_LISTEN", http.to_string())
            .env("GUICHET_SMTP_LISTEN", smtp.to_string());
        command.stdin(Stdio::null()).stdout(Stdio::null());
        let child = command.spawn().expect("the binary runs");
        let serving = Serving { child, http, smtp };
        serving.wait_until_open();
        serving
    }

    /// The same; mail servers deliver at `smtp`.
    pub fn serve_at(&self, relay: Option<SocketAddr>, smtp: SocketAddr) -> Serving {
        let http = free_port();
        let mut command = self.program(&["serve"]);
        command
            .env("GUICHET_LISTEN", http.to_string())
            .env("GUICHET_SMTP_LISTEN", smtp.to_string());
        if let Some(relay) = relay {
            command.env("GUICHET_SMTP_RELAY", format!("smtp://{relay}"));
        }
        command.stdin(Stdio::null()).stdout(Stdio::null());
        let child = command.spawn().expect("the binary runs");
        let serving = Serving { child, http, smtp };
        serving.wait_until_open();
        serving
    }

    /// Starts `guichet demo` with so many tickets and waits until it answers. It takes no SMTP: `smtp` is its web address.
    pub fn serve_demo(&self, tickets: u64) -> Serving {
        let http = free_port();
        let mut command = self.program(&["demo", "--tickets", &tickets.to_string()]);
        command.arg("--data").arg(self.folder.path().join("demo"));
        command.arg("--listen").arg(http.to_string());
        command.stdin(Stdio::null()).stdout(Stdio::null());
        let child = command.spawn().expect("the binary runs");
        let serving = Serving {
            child,
            http,
            smtp: http,
        };
        serving.wait_until_open();
        serving
    }
}

/// A running desk; killed when dropped.
pub struct Serving {
    child: Child,
    pub http: SocketAddr,
    pub smtp: SocketAddr,
}

impl Serving {
    fn wait_until_open(&self) {
        let started = Instant::now();
        while started.elapsed() < Duration::from_secs(30) {
            let open = [self.http, self.smtp]
                .iter()
                .all(|address| TcpStream::connect(address).is_ok());
            if open {
                return;
            }
            std::thread::sleep(Duration::from_millis(10));
        }
        panic!("the desk did not open within 30 s");
    }

    /// The memory it holds, in bytes, with the pages of files that are mapped into it.
    pub fn resident(&self) -> u64 {
        self.status("VmRSS:")
    }

    /// The memory of its own, in bytes. Mapped files are left out: the kernel takes their pages back when it wants
    /// them, and one that two connections map counts twice in the other figure.
    pub fn own_memory(&self) -> u64 {
        self.status("RssAnon:")
    }

    /// The processor's time that it has used, of all its threads.
    pub fn processor_time(&self) -> Duration {
        let stat = std::fs::read_to_string(format!("/proc/{}/stat", self.child.id())).unwrap_or_default();
        // The name of the program, in brackets, may hold blanks. The times are the 14th and 15th field, in hundredths of a second.
        let after_name = stat.rsplit(") ").next().unwrap_or_default();
        let times = after_name.split(' ').skip(11).take(2);
        let hundredths: u64 = times.filter_map(|time| time.parse::<u64>().ok()).sum();
        Duration::from_millis(hundredths * 10)
    }

    /// What the kernel says of the process, by the name of the line.
    pub fn told(&self, name: &str) -> Option<String> {
        let status = std::fs::read_to_string(format!("/proc/{}/status", self.child.id())).ok()?;
        let line = status.lines().find_map(|line| line.strip_prefix(name))?;
        Some(line.trim().to_owned())
    }

    fn status(&self, name: &str) -> u64 {
        let line = self.told(name);
        let line = line.as_deref();
        let kilobytes = line.and_then(|line| line.trim().split(' ').next());
        kilobytes
            .and_then(|kb| kb.parse::<u64>().ok())
            .unwrap_or_default()
            * 1024
    }

    /// Ends the desk as a power cut would.
    pub fn kill(mut self) {
        self.child.kill().expect("it can be killed");
        self.child.wait().expect("it ends");
    }

    /// Asks the desk to stop and gives back its exit code.
    pub fn stop(mut self) -> Option<i32> {
        let asked = Command::new("kill")
            .args(["-TERM", &self.child.id().to_string()])
            .status();
        assert!(asked.is_ok_and(|status| status.success()), "SIGTERM is sent");
        self.child.wait().expect("it ends").code()
    }
}

impl Drop for Serving {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// A free port on loopback.
pub fn free_port() -> SocketAddr {
    TcpListener::bind("127.0.0.1:0")
        .and_then(|listener| listener.local_addr())
        .expect("a free port")
}
