//! The command line.

mod agent;
mod backup;
mod doctor;
mod import;
mod mailbox;
mod reindex;
mod team;

use crate::channels::email;
use crate::config::{Config, Given};
use crate::demo;
use crate::languages::Language;
use crate::people::{self, sign_in};
use crate::store::{Actor, Desk, Seal};
use crate::usable;
use crate::{app, process, serving};
use clap::{Args, CommandFactory, Parser, Subcommand};
use std::net::SocketAddr;
use std::path::PathBuf;
use std::process::ExitCode;

/// A customer-support desk in one binary.
#[derive(Parser)]
#[command(name = "guichet", version)]
struct Cli {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Run the desk
    Serve(Settings),
    /// Show a made-up shop's desk: half a year of tickets, a mailbox that shows every letter, a time machine
    Demo(DemoGiven),
    /// Who works here
    #[command(subcommand)]
    Agent(agent::AgentCommand),
    /// Teams, and who is in them
    #[command(subcommand)]
    Team(team::TeamCommand),
    /// Tokens for the API
    #[command(subcommand)]
    Token(TokenCommand),
    /// Letters
    #[command(subcommand)]
    Mail(MailCommand),
    /// The addresses that the desk reads and sends from
    #[command(subcommand)]
    Mailbox(mailbox::MailboxCommand),
    /// Write the whole desk into one archive, while it runs: tables, files, the key of its secrets
    Backup {
        /// The file to make; it must not exist
        to: PathBuf,
        #[command(flatten)]
        settings: Settings,
    },
    /// Put an archive into an empty place, on SQLite or PostgreSQL, wherever it was made
    Restore {
        /// The archive
        from: PathBuf,
        #[command(flatten)]
        settings: Settings,
    },
    /// Say whether an archive is whole, and if not, which part of it is damaged
    Verify {
        /// The archive
        archive: PathBuf,
    },
    /// Look for what is wrong: settings, folder, database, files, letters
    Doctor {
        #[command(flatten)]
        settings: Settings,
    },
    /// Make this node's search index anew, from the database. Stop the desk before
    Reindex {
        #[command(flatten)]
        settings: Settings,
    },
}

#[derive(Args)]
struct Settings {
    #[command(flatten)]
    given: Given,
    /// The settings file; guichet.toml in the current folder if it exists
    #[arg(long, env = "GUICHET_CONFIG")]
    config: Option<PathBuf>,
}

/// Of the environment only the address is read: a real desk's other settings never reach the demo.
#[derive(Args)]
struct DemoGiven {
    /// Where browsers connect
    #[arg(long, env = "GUICHET_LISTEN", default_value = "127.0.0.1:8080")]
    listen: SocketAddr,
    /// The address of the desk in browsers, if it is another
    #[arg(long)]
    public_url: Option<String>,
    /// How many tickets; above 300 the rest are plain rows for measuring
    #[arg(long, default_value_t = 300)]
    tickets: usize,
    /// Keep the desk in this folder, and go on with it the next time
    #[arg(long)]
    data: Option<PathBuf>,
    /// A PostgreSQL database of its own (postgres://…) instead of SQLite
    #[arg(long)]
    database_url: Option<String>,
    /// fr, de or en: what the administrator and the first agent read
    #[arg(long, default_value = "en")]
    language: String,
    /// Make the desk and end
    #[arg(long, requires = "data")]
    only_fill: bool,
}

#[derive(Subcommand)]
enum TokenCommand {
    /// Make a token; it is printed once
    Create {
        /// The e-mail address of whom it acts for
        #[arg(long)]
        agent: String,
        #[arg(long, default_value = "command line")]
        name: String,
        #[command(flatten)]
        settings: Settings,
    },
}

#[derive(Subcommand)]
enum MailCommand {
    /// Bring in old letters: mbox files, Maildir folders, .eml files, or folders of them. Nobody is written to, and
    /// letters that are here already are left as they are, so it can be repeated
    Import {
        #[arg(required = true)]
        paths: Vec<PathBuf>,
        #[command(flatten)]
        settings: Settings,
    },
}

/// What stops a command: one line for the person, and the code for scripts.
struct Stopped {
    line: String,
    code: u8,
}

impl Stopped {
    fn wrong_setting(line: impl ToString) -> Stopped {
        Stopped {
            line: line.to_string(),
            code: 2,
        }
    }

    fn failed(line: impl ToString) -> Stopped {
        Stopped {
            line: line.to_string(),
            code: 1,
        }
    }
}

/// Runs the command that the process was started with.
pub fn run() -> ExitCode {
    process::use_small_pages();
    let command = Cli::parse().command;
    tell_unknown_settings();
    let outcome = match command {
        Command::Serve(settings) => serve(settings),
        Command::Demo(given) => show_demo(given),
        Command::Agent(command) => agent::run(command),
        Command::Team(command) => team::run(command),
        Command::Token(TokenCommand::Create {
            agent,
            name,
            settings,
        }) => create_token(agent, name, settings),
        Command::Mail(MailCommand::Import { paths, settings }) => import::import(&paths, settings),
        Command::Mailbox(command) => mailbox::run(command),
        Command::Backup { to, settings } => backup::back_up(&to, settings),
        Command::Restore { from, settings } => backup::restore(&from, settings),
        Command::Verify { archive } => backup::verify(&archive),
        Command::Doctor { settings } => doctor::doctor(settings),
        Command::Reindex { settings } => reindex::reindex(settings),
    };
    match outcome {
        Ok(()) => ExitCode::SUCCESS,
        Err(stopped) => {
            eprintln!("guichet: {}", stopped.line);
            ExitCode::from(stopped.code)
        }
    }
}

fn serve(settings: Settings) -> Result<(), Stopped> {
    let config = config(settings)?;
    usable::ports(&config).map_err(Stopped::wrong_setting)?;
    keys(&config)?;
    backup::finished(&config)?;
    usable::stores(&config).map_err(Stopped::wrong_setting)?;
    serving::serve(config).map_err(Stopped::failed)
}

/// What encrypts and signs, tried before anything is begun.
fn keys(config: &Config) -> Result<(), Stopped> {
    let unusable = |name: &str, error: std::io::Error| {
        Stopped::wrong_setting(format!("{name}: they cannot be used: {error}"))
    };
    if let Some(files) = &config.tls {
        email::smtp::tls(files).map_err(|error| unusable("GUICHET_TLS_CERT, GUICHET_TLS_KEY", error))?;
    }
    if let Some(files) = &config.dkim {
        Seal::open(files).map_err(|error| unusable("GUICHET_DKIM_KEY", error))?;
    }
    Ok(())
}

/// Names in the environment that look like settings and are none: a slip of the keys would otherwise go unseen.
fn tell_unknown_settings() {
    let command = Cli::command();
    let serve = command.find_subcommand("serve");
    let known: Vec<String> = serve
        .into_iter()
        .flat_map(|serve| serve.get_arguments())
        .filter_map(|argument| Some(argument.get_env()?.to_string_lossy().into_owned()))
        .collect();
    for (name, _) in std::env::vars_os() {
        let name = name.to_string_lossy();
        if name.starts_with("GUICHET_")
            && !name.starts_with("GUICHET_TEST_")
            && known.iter().all(|one| *one != name)
        {
            eprintln!("guichet: {name} is no setting; it changes nothing");
        }
    }
}

fn show_demo(given: DemoGiven) -> Result<(), Stopped> {
    let language = given.language.parse::<Language>();
    let language = language.map_err(|_| Stopped::wrong_setting("--language: one of fr, de, en"))?;
    demo::run(demo::Options {
        listen: given.listen,
        public_url: given.public_url,
        data: given.data,
        database_url: given.database_url,
        tickets: given.tickets,
        language,
        only_fill: given.only_fill,
    })
    .map_err(Stopped::failed)
}

fn config(settings: Settings) -> Result<Config, Stopped> {
    let given = settings
        .given
        .with_file(settings.config)
        .map_err(Stopped::wrong_setting)?;
    given.check().map_err(Stopped::wrong_setting)
}

fn desk(settings: Settings) -> Result<Desk, Stopped> {
    let config = config(settings)?;
    backup::finished(&config)?;
    usable::stores(&config).map_err(Stopped::wrong_setting)?;
    app::open(&config, crate::clock::Clock::system()).map_err(Stopped::failed)
}

fn create_token(agent: String, name: String, settings: Settings) -> Result<(), Stopped> {
    let desk = desk(settings)?;
    let address = agent.clone();
    let made = desk.act_now(Actor::Desk, move |act| {
        let person = people::by_address(act, &address)?.filter(|person| person.role.works_here());
        person
            .map(|person| sign_in::add_token(act, person.id, &name))
            .transpose()
    });
    match made.map_err(Stopped::failed)? {
        Some(token) => println!("Token for {agent}: {token}"),
        None => {
            return Err(Stopped::failed(format!(
                "--agent: nobody who works here has the address {agent}"
            )));
        }
    }
    Ok(())
}
