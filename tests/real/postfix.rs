//! A real Postfix on loopback, with a configuration and a queue of its own in a folder that ends with the test.

use crate::authority::certify;
use crate::desk::free_port;
use crate::dovecot::program;
use std::fs;
use std::net::{SocketAddr, TcpStream};
use std::os::unix::fs::{PermissionsExt, chown};
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

/// What every instance has: nothing leaves this machine, nothing is looked up, and what waits is tried again at once.
const ALWAYS: &str = "compatibility_level = 3.6\nmail_owner = postfix\n\
    inet_interfaces = 127.0.0.1\ninet_protocols = ipv4\ndisable_dns_lookups = yes\nsmtp_host_lookup = native\n\
    myhostname = relay.lumen.example\nmydestination =\nmynetworks = 127.0.0.1/32\nalias_maps =\nalias_database =\n\
    queue_run_delay = 1s\nminimal_backoff_time = 1s\nmaximal_backoff_time = 2s\n";

/// Its programs, without the prison of Debian's own configuration.
const SERVICES: &str = "postlog unix-dgram n - n - 1 postlogd\npickup unix n - n 60 1 pickup\n\
    cleanup unix n - n - 0 cleanup\nqmgr unix n - n 300 1 qmgr\ntlsmgr unix - - n 1000? 1 tlsmgr\n\
    rewrite unix - - n - - trivial-rewrite\nbounce unix - - n - 0 bounce\ndefer unix - - n - 0 bounce\n\
    trace unix - - n - 0 bounce\nverify unix - - n - 1 verify\nproxymap unix - - n - - proxymap\n\
    smtp unix - - n - - smtp\nlmtp unix - - n - - lmtp\nerror unix - - n - - error\nretry unix - - n - - error\n\
    discard unix - - n - - discard\nanvil unix - - n - 1 anvil\nscache unix - - n - 1 scache\n\
    showq unix n - n - - showq\nflush unix n - n 1000? 0 flush\n";

/// A running Postfix.
pub struct Postfix {
    folder: tempfile::TempDir,
    child: Option<Child>,
    pub smtp: SocketAddr,
}

impl Postfix {
    /// Starts one with these lines in its `main.cf` and waits until it answers. Postfix starts only as root (its parts give
    /// up that right one by one): None elsewhere, and the test says that it proved nothing.
    pub fn start(lines: &str) -> Option<Postfix> {
        let folder = tempfile::tempdir().expect("a folder");
        let owner = fs::metadata(folder.path()).expect("it is there");
        if std::os::unix::fs::MetadataExt::uid(&owner) != 0 {
            eprintln!("NOT PROVEN: Postfix starts only as root, and this is not root");
            return None;
        }
        let smtp = free_port();
        prepare(folder.path(), smtp, lines);
        let mut postfix = Postfix {
            folder,
            child: None,
            smtp,
        };
        // Makes the queue's folders.
        let made = postfix.postfix("check").status();
        assert!(made.is_ok_and(|made| made.success()), "{}", postfix.log());
        postfix.go_on();
        Some(postfix)
    }

    /// Starts it, or starts it again: what is in its queue goes on.
    pub fn go_on(&mut self) {
        // The folders were checked when they were made: that takes seconds.
        fs::write(self.folder.path().join("queue/quick-start"), "").expect("it is written");
        let started = Instant::now();
        self.child = Some(self.postfix("start-fg").spawn().expect("Postfix runs"));
        while TcpStream::connect(self.smtp).is_err() {
            assert!(
                started.elapsed() < Duration::from_secs(20),
                "Postfix does not answer:\n{}",
                self.log()
            );
            std::thread::sleep(Duration::from_millis(20));
        }
    }

    /// Ends all of its processes as a power cut would.
    pub fn kill(&mut self) {
        let Some(mut child) = self.child.take() else {
            return;
        };
        // The master leads a group of its own, in which its parts are.
        let master = fs::read_to_string(self.folder.path().join("queue/pid/master.pid"));
        if let Ok(number) = master.unwrap_or_default().trim().parse::<u32>() {
            let _ = Command::new("kill")
                .args(["-KILL", "--", &format!("-{number}")])
                .status();
        }
        let _ = child.wait();
    }

    /// Sets more lines, of which the last of a name counts, and takes them up.
    pub fn set(&self, lines: &str) {
        let path = self.folder.path().join("conf/main.cf");
        let before = fs::read_to_string(&path).expect("it is there");
        fs::write(&path, before + lines).expect("it is written");
        let taken_up = self.postfix("reload").status();
        assert!(taken_up.is_ok_and(|done| done.success()), "{}", self.log());
    }

    /// The certificate of the authority that vouches for it.
    pub fn authority(&self) -> String {
        fs::read_to_string(self.folder.path().join("ca.pem")).expect("it is there")
    }

    /// What it wrote about its work.
    pub fn log(&self) -> String {
        fs::read_to_string(self.folder.path().join("log")).unwrap_or_default()
    }

    fn postfix(&self, what: &str) -> Command {
        let mut command = Command::new(program("postfix"));
        command.arg("-c").arg(self.folder.path().join("conf")).arg(what);
        command
            .stdin(Stdio::null())
            .stdout(Stdio::null())
            .stderr(Stdio::null());
        command
    }
}

impl Drop for Postfix {
    fn drop(&mut self) {
        self.kill();
    }
}

fn prepare(folder: &Path, smtp: SocketAddr, lines: &str) {
    let users = fs::read_to_string("/etc/passwd").expect("there are users");
    let postfix = users.lines().find(|line| line.starts_with("postfix:"));
    let number = postfix.and_then(|line| line.split(':').nth(2)?.parse().ok());
    let Some(number) = number else {
        panic!("Postfix is not installed: `cargo xtask test` installs it");
    };
    // Its parts run as different users, and all of them look into the folder.
    fs::set_permissions(folder, fs::Permissions::from_mode(0o755)).expect("the folder is opened");
    for inner in ["conf", "queue", "data"] {
        fs::create_dir(folder.join(inner)).expect("a folder");
    }
    chown(folder.join("data"), Some(number), None).expect("the data folder is given away");
    certify(folder);
    let at = folder.display();
    let main = format!(
        "{ALWAYS}queue_directory = {at}/queue\ndata_directory = {at}/data\nmaillog_file_prefixes = {at}\n\
         maillog_file = {at}/log\nsmtpd_tls_cert_file = {at}/cert.pem\nsmtpd_tls_key_file = {at}/key.pem\n{lines}"
    );
    fs::write(folder.join("conf/main.cf"), main).expect("it is written");
    let services = format!("{smtp} inet n - n - - smtpd\n{SERVICES}");
    fs::write(folder.join("conf/master.cf"), services).expect("it is written");
}
