//! The programs the tests need besides Rust and Node: installed on Debian when we may, named exactly when we may not.

use std::io::Write;
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::Instant;

use super::groups::Bench;
use super::{Wanted, postgres};
use crate::shell::{elapsed, must, on_path};

/// A program and the Debian package that brings it.
pub struct Need {
    program: &'static str,
    package: &'static str,
    present: bool,
}

/// What the wanted groups need.
pub fn of(wanted: &Wanted, bench: &Bench) -> Vec<Need> {
    let mut needs = Vec::new();
    if database(wanted) {
        let present = postgres::available();
        needs.push(Need {
            program: "initdb",
            package: "postgresql",
            present,
        });
    }
    if wanted.group("browser") && bench.has_target("browser") {
        for (program, package) in [("chromium", "chromium"), ("chromedriver", "chromium-driver")] {
            needs.push(Need {
                program,
                package,
                present: on_path(program).is_some(),
            });
        }
    }
    if wanted.group("real") && bench.has_target("real") {
        let present = Path::new("/usr/lib/x86_64-linux-gnu/faketime/libfaketime.so.1").exists()
            || Path::new("/usr/lib/aarch64-linux-gnu/faketime/libfaketime.so.1").exists();
        needs.push(Need {
            program: "libfaketime",
            package: "libfaketime",
            present,
        });
    }
    if wanted.group("real") && bench.has_target("real") {
        for (program, package) in [
            ("dovecot", "dovecot-imapd"),
            ("postfix", "postfix"),
            ("openssl", "openssl"),
        ] {
            let present = Path::new("/usr/sbin").join(program).exists() || on_path(program).is_some();
            needs.push(Need {
                program,
                package,
                present,
            });
        }
    }
    needs
}

/// Whether a wanted group talks to a database.
pub fn database(wanted: &Wanted) -> bool {
    ["stories", "browser", "real"]
        .iter()
        .any(|group| wanted.group(group))
}

/// Answers questions of packages beforehand.
fn answer(answers: &[u8]) -> std::io::Result<()> {
    let mut asking = Command::new("debconf-set-selections")
        .stdin(Stdio::piped())
        .spawn()?;
    if let Some(mut input) = asking.stdin.take() {
        input.write_all(answers)?;
    }
    asking.wait().map(drop)
}

/// Installs what is missing; answers one sentence for each program that is missing still.
pub fn install(needs: &[Need]) -> Vec<String> {
    let absent: Vec<&Need> = needs.iter().filter(|need| !need.present).collect();
    if absent.is_empty() {
        return Vec::new();
    }
    let packages: Vec<&str> = absent.iter().map(|need| need.package).collect();
    let by_hand = format!(
        "apt-get update && apt-get install -y --no-install-recommends {}",
        packages.join(" ")
    );
    let tell = |why: &str| {
        let missing = absent
            .iter()
            .map(|need| need.program)
            .collect::<Vec<_>>()
            .join(", ");
        vec![format!(
            "missing: {missing} ({why}). On Debian, as root: {by_hand}"
        )]
    };
    if !Path::new("/etc/debian_version").exists() || on_path("apt-get").is_none() {
        return tell("this is not Debian");
    }
    if !postgres::is_root() {
        return tell("installing needs root");
    }
    println!("  …     installing {}", packages.join(", "));
    let start = Instant::now();
    // Installed without a configuration, Debian's Postfix does not begin to serve the machine: the tests run their own.
    if let Err(error) = answer(b"postfix postfix/main_mailer_type select No configuration\n") {
        return tell(&format!("{error:#}"));
    }
    let mut install = vec!["install", "-y", "--no-install-recommends"];
    install.extend(&packages);
    for arguments in [vec!["update"], install] {
        let mut apt = Command::new("apt-get");
        apt.args(["-q", "-o", "DPkg::Lock::Timeout=300"]).args(arguments);
        apt.env("DEBIAN_FRONTEND", "noninteractive")
            .stdin(std::process::Stdio::null());
        if let Err(error) = must(&mut apt) {
            return tell(&format!("{error:#}"));
        }
    }
    println!("  ready {} ({})", packages.join(", "), elapsed(start));
    Vec::new()
}
