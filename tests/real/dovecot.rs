//! A real Dovecot on loopback, in a folder of its own, and letters put into it by its own tools.

use crate::authority::certify;
use crate::desk::free_port;
use std::fs;
use std::net::{SocketAddr, TcpStream};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant, SystemTime};

/// The password of every user.
pub const PASSWORD: &str = "geheim-7";

/// A running Dovecot; it and its folder end with the test.
pub struct Dovecot {
    folder: tempfile::TempDir,
    child: Child,
    pub imap: SocketAddr,
    pub imaps: SocketAddr,
    /// Where a mail server beside it asks whether a password is right.
    pub auth: SocketAddr,
}

impl Dovecot {
    /// Starts it on free ports and waits until it answers.
    pub fn start() -> Dovecot {
        Dovecot::start_with("")
    }

    /// The same, with more lines in its configuration.
    pub fn start_with(more: &str) -> Dovecot {
        let folder = tempfile::tempdir().expect("a folder");
        let ports = [free_port(), free_port(), free_port()];
        prepare(folder.path(), &ports, more);
        let child = spawn(folder.path());
        let [imap, imaps, auth] = ports;
        let dovecot = Dovecot {
            folder,
            child,
            imap,
            imaps,
            auth,
        };
        dovecot.wait_until_open();
        dovecot
    }

    fn wait_until_open(&self) {
        let started = Instant::now();
        while TcpStream::connect(self.imap).is_err() {
            let log = fs::read_to_string(self.folder.path().join("log")).unwrap_or_default();
            assert!(
                started.elapsed() < Duration::from_secs(20),
                "Dovecot does not answer:\n{log}"
            );
            std::thread::sleep(Duration::from_millis(20));
        }
    }

    /// Puts a letter into a folder of a user.
    pub fn save(&self, user: &str, folder: &str, letter: &str) {
        let mut child = self
            .doveadm(&["save", "-u", user, "-m", folder])
            .stdin(Stdio::piped())
            .spawn()
            .expect("doveadm runs");
        use std::io::Write;
        let mut input = child.stdin.take().expect("an input");
        input.write_all(letter.as_bytes()).expect("it reads");
        drop(input);
        assert!(child.wait().expect("it ends").success(), "the letter is saved");
    }

    fn doveadm(&self, arguments: &[&str]) -> Command {
        let mut command = Command::new("doveadm");
        command
            .arg("-c")
            .arg(self.folder.path().join("dovecot.conf"))
            .args(arguments);
        command
    }

    /// The certificate of the authority that vouches for it.
    pub fn authority(&self) -> String {
        fs::read_to_string(self.folder.path().join("ca.pem")).expect("it is there")
    }

    /// Ends a user's connections.
    pub fn kick(&self, user: &str) {
        let kicked = self.doveadm(&["kick", user]).stdout(Stdio::null()).status();
        assert!(
            kicked.is_ok_and(|done| done.success()),
            "the connections are ended"
        );
    }

    /// The letters in a folder of a user, each by its flags.
    pub fn letters(&self, user: &str, folder: &str) -> Vec<String> {
        let asked = ["-f", "tab", "fetch", "-u", user, "uid flags", "mailbox", folder];
        let output = self.doveadm(&asked).output().expect("doveadm runs");
        let text = String::from_utf8_lossy(&output.stdout).into_owned();
        text.lines().skip(1).map(str::to_owned).collect()
    }

    /// Lets the letter that came last have come at another time.
    pub fn date_last(&self, user: &str, came: SystemTime) {
        let maildir = self.folder.path().join("mail").join(user).join("Maildir");
        let all = ["cur", "new"]
            .iter()
            .flat_map(|part| fs::read_dir(maildir.join(part)).into_iter().flatten());
        let dated = |path: &PathBuf| path.metadata().and_then(|known| known.modified()).ok();
        let last = all.flatten().map(|entry| entry.path()).max_by_key(dated);
        let file = fs::File::options()
            .append(true)
            .open(last.expect("a letter"))
            .expect("it opens");
        file.set_modified(came).expect("it can be dated");
    }

    /// Forgets the numbers of a user's letters: the folder is made anew, its letters stay.
    pub fn renumber(&self, user: &str) {
        let maildir = self.folder.path().join("mail").join(user).join("Maildir");
        for entry in fs::read_dir(&maildir).expect("a Maildir").flatten() {
            if entry.file_name().to_string_lossy().starts_with("dovecot") {
                fs::remove_file(entry.path()).expect("it can be removed");
            }
        }
    }
}

impl Drop for Dovecot {
    fn drop(&mut self) {
        let _ = Command::new("kill")
            .args(["-TERM", &self.child.id().to_string()])
            .status();
        let _ = self.child.wait();
    }
}

fn spawn(folder: &Path) -> Child {
    let mut command = Command::new(program("dovecot"));
    command.arg("-F").arg("-c").arg(folder.join("dovecot.conf"));
    command
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .stderr(Stdio::null());
    command
        .spawn()
        .expect("Dovecot is not installed: `cargo xtask test` installs it")
}

/// Debian keeps servers where only root looks.
pub fn program(name: &str) -> PathBuf {
    let there = Path::new("/usr/sbin").join(name);
    if there.exists() {
        there
    } else {
        PathBuf::from(name)
    }
}

fn output(program: &str, arguments: &[&str]) -> String {
    let output = Command::new(program).args(arguments).output().expect("it runs");
    String::from_utf8_lossy(&output.stdout).trim().to_owned()
}

/// Who reads the letters: nobody, when root starts it, else whoever runs the test.
pub fn reader() -> (String, String) {
    match output("id", &["-u"]).as_str() {
        "0" => ("nobody".to_owned(), "nogroup".to_owned()),
        _ => (output("id", &["-un"]), output("id", &["-gn"])),
    }
}

fn prepare(folder: &Path, ports: &[SocketAddr; 3], more: &str) {
    certify(folder);
    let mail = folder.join("mail");
    fs::create_dir(&mail).expect("a folder");
    let (user, group) = reader();
    let lines = configuration(folder, ports, &user, &group) + more;
    fs::write(folder.join("dovecot.conf"), lines).expect("it is written");
    if output("id", &["-u"]) == "0" {
        let owned = Command::new("chown")
            .arg(format!("{user}:{group}"))
            .arg(&mail)
            .status();
        assert!(
            owned.is_ok_and(|status| status.success()),
            "the mail folder is given away"
        );
        let opened = Command::new("chmod").arg("755").arg(folder).status();
        assert!(
            opened.is_ok_and(|status| status.success()),
            "the folder is opened"
        );
    }
}

fn configuration(folder: &Path, ports: &[SocketAddr; 3], user: &str, group: &str) -> String {
    let [imap, imaps, auth] = ports.map(|address| address.port());
    let folder = folder.display();
    format!(
        "protocols = imap\nlisten = 127.0.0.1\nbase_dir = {folder}/run\nstate_dir = {folder}/state\n\
         log_path = {folder}/log\ndefault_internal_user = {user}\ndefault_internal_group = {group}\n\
         default_login_user = {user}\nssl = yes\nssl_cert = <{folder}/cert.pem\nssl_key = <{folder}/key.pem\n\
         disable_plaintext_auth = no\nmail_location = maildir:~/Maildir\nmail_max_userip_connections = 100\n\
         auth_mechanisms = plain login\nlda_mailbox_autocreate = yes\nrecipient_delimiter = +\n\
         service imap-login {{\n  chroot =\n  inet_listener imap {{\n    port = {imap}\n  }}\n  \
         inet_listener imaps {{\n    port = {imaps}\n    ssl = yes\n  }}\n}}\n\
         service auth {{\n  chroot =\n  inet_listener {{\n    address = 127.0.0.1\n    port = {auth}\n  }}\n}}\n\
         service anvil {{\n  chroot =\n}}\nservice stats {{\n  chroot =\n}}\n\
         passdb {{\n  driver = static\n  args = password={PASSWORD}\n}}\n\
         userdb {{\n  driver = static\n  args = uid={user} gid={group} home={folder}/mail/%u allow_all_users=yes\n}}\n"
    )
}
