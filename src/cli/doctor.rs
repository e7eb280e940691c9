//! `guichet doctor`: everything that can be checked from outside, a line each.

use super::backup::{existing, files};
use super::{Settings, Stopped, config};
use crate::clock::Clock;
use crate::config::Config;
use crate::operations::{Finding, examine};
use std::os::unix::fs::PermissionsExt;
use std::path::Path;

/// Nobody but the desk's own account looks into its folder.
const ONLY_OURS: u32 = 0o077;

/// Prints what was looked at; ends with 1 if anything is wrong.
pub(super) fn doctor(settings: Settings) -> Result<(), Stopped> {
    let config = config(settings)?;
    let mut findings = vec![folder(&config.data), public_url(&config)];
    let database = existing(&config)?;
    let kept = files(&config);
    findings.extend(
        database
            .read_now(move |tx| examine(tx, &kept, Clock::system().now()))
            .map_err(Stopped::failed)?,
    );
    database.close_now();
    for finding in &findings {
        println!("{finding}");
    }
    match findings.iter().filter(|finding| finding.is_wrong()).count() {
        0 => Ok(()),
        wrong => Err(Stopped::failed(format!(
            "{wrong} of {} things are wrong",
            findings.len()
        ))),
    }
}

fn folder(path: &Path) -> Finding {
    let name = "data folder";
    match std::fs::metadata(path) {
        Err(error) => Finding::wrong(name, format!("{}: {error}", path.display())),
        Ok(about) if about.permissions().mode() & ONLY_OURS != 0 => Finding::odd(
            name,
            format!(
                "{} can be read by other accounts of this machine: chmod 700",
                path.display()
            ),
        ),
        Ok(_) => Finding::right(name, path.display().to_string()),
    }
}

fn public_url(config: &Config) -> Finding {
    let name = "GUICHET_PUBLIC_URL";
    let url = &config.public_url;
    match (url.scheme(), url.host_str()) {
        ("https", _) => Finding::right(name, url.to_string()),
        (_, Some("localhost" | "127.0.0.1" | "[::1]")) => {
            Finding::odd(name, format!("{url}: links in letters lead to this machine only"))
        }
        _ => Finding::odd(
            name,
            format!("{url}: passwords and cookies cross the network unencrypted"),
        ),
    }
}
