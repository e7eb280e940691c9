//! `guichet demo`: makes the desk or takes up a kept one, says how to get in and what to try, and serves it.

use super::kept::{self, Found};
use super::{bulk, cast, history};
use crate::clock::Clock;
use crate::config::{Config, Given};
use crate::languages::Language;
use crate::store::Desk;
use crate::{app, serving};
use jiff::SignedDuration;
use std::io::{IsTerminal, Write};
use std::net::SocketAddr;
use std::path::PathBuf;
use tempfile::TempDir;

/// Above this many tickets the rest are plain rows: see `bulk`.
const MOST_PLAYED: usize = 300;

/// How the demo is started. Nothing is read from the environment or a file: those belong to a real desk.
pub struct Options {
    pub listen: SocketAddr,
    /// Where browsers reach it, if not at `listen`.
    pub public_url: Option<String>,
    /// A folder to keep it in; none: a temporary one, removed at a clean stop.
    pub data: Option<PathBuf>,
    /// A PostgreSQL database of its own instead of SQLite.
    pub database_url: Option<String>,
    pub tickets: usize,
    /// What the administrator and the first agent read.
    pub language: Language,
    /// Make the desk and end.
    pub only_fill: bool,
}

/// Runs the demo until it is stopped. The error is one line for whoever started it.
pub fn run(options: Options) -> Result<(), String> {
    let temporary = match options.data {
        None => Some(TempDir::with_prefix("guichet-demo-").map_err(|error| error.to_string())?),
        Some(_) => None,
    };
    let config = config(&options, temporary.as_ref())?;
    serving::start_log("warn", &config);
    if !options.only_fill {
        // Better now than after the desk is made.
        std::net::TcpListener::bind(config.listen)
            .map_err(|error| format!("--listen: {} cannot be used: {error}", config.listen))?;
    }
    let found = kept::look(&config).map_err(|error| error.to_string())?;
    refuse(found, &config)?;
    let desk = app::open(&config, Clock::shifted(SignedDuration::ZERO)).map_err(|error| error.to_string())?;
    let runtime = tokio::runtime::Runtime::new().map_err(|error| error.to_string())?;
    if found == Found::Demo {
        let shift = desk.read_now(kept::shift).map_err(|error| error.to_string())?;
        desk.clock.advance(shift);
        println!("The demo desk of last time goes on.");
    } else {
        let made = runtime.block_on(fill(&desk, options.tickets, options.language));
        made.map_err(|error| error.to_string())?;
    }
    if options.only_fill {
        desk.database.close_now();
        return Ok(());
    }
    let kept_in = options.data.clone();
    let (public_url, at) = (desk.public_url.to_string(), kept_in);
    let ended = runtime.block_on(serving::run(config, desk, true, move || {
        introduce(&public_url, at.as_ref())
    }));
    runtime.shutdown_background();
    ended
}

fn config(options: &Options, temporary: Option<&TempDir>) -> Result<Config, String> {
    let data = options.data.as_deref().or(temporary.map(TempDir::path));
    let given = Given {
        data: data.map(|path| path.to_string_lossy().into_owned()),
        database_url: options.database_url.clone(),
        listen: Some(options.listen.to_string()),
        public_url: options.public_url.clone(),
        log: std::env::var("GUICHET_LOG").ok(),
        ..Given::default()
    };
    given.check().map_err(|wrong| wrong.to_string())
}

fn refuse(found: Found, config: &Config) -> Result<(), String> {
    let place = match &config.database_url {
        Some(_) => "this database".to_owned(),
        None => config.data.display().to_string(),
    };
    match found {
        Found::Nothing | Found::Demo => Ok(()),
        Found::RealDesk => Err(format!(
            "--data: {place} holds a real desk; the demo leaves it alone"
        )),
        Found::Unfinished => Err(format!(
            "--data: {place} holds a demo desk that was not finished; remove it and start again"
        )),
    }
}

/// Makes the desk, with a line that says how far it is.
async fn fill(desk: &Desk, tickets: usize, language: Language) -> crate::store::Result<()> {
    let played = tickets.min(MOST_PLAYED);
    let watched = std::io::stdout().is_terminal();
    let say = move |done: usize, whole: usize| {
        if watched {
            print!("\rMaking the demo desk … {done} of {whole} tickets");
            let _ = std::io::stdout().flush();
        }
    };
    if !watched {
        println!("Making the demo desk …");
    }
    history::make(desk, played, language, |done| say(done, tickets)).await?;
    bulk::fill(desk, tickets - played, |done| say(played + done, tickets)).await?;
    let back = if watched { "\r" } else { "" };
    println!("{back}Making the demo desk … {tickets} tickets, done.        ");
    Ok(())
}

/// How to get in, and three things to try.
fn introduce(public_url: &str, kept_in: Option<&PathBuf>) {
    let url = public_url.trim_end_matches('/');
    println!(
        "\nMaison Lumen, a demo desk: {url}\n\nSign in with password {}",
        cast::PASSWORD
    );
    for hired in cast::SHOWN {
        let (name, role) = cast::introduced(hired);
        println!("  {:<28} {name}, {role}", cast::address(hired));
    }
    println!(
        "\nThree things to try\n  1. Answer a ticket, then read the customer's letter in the mailbox: {url}/demo/mailbox\n  \
         2. Write back there as the customer; the ticket opens again.\n  \
         3. Move the clock by 3 business days in the bar at the top: reminders and surveys leave.\n"
    );
    match kept_in {
        Some(folder) => println!("Kept in {}. Ctrl-C ends it.", folder.display()),
        None => println!("Nothing leaves this machine, and nothing is kept. Ctrl-C ends it."),
    }
    let _ = std::io::stdout().flush();
}
