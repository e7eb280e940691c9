//! The command line.

mod backup;
mod doctor;
mod import;
mod mailbox;
mod reindex;

use crate::config::{Config, Given};
use crate::demo;
use crate::languages::Language;
use crate::people::{self, NewAgent, Role, sign_in};
use crate::store::{Actor, Desk, Error};
use crate::usable;
use crate::{app, serving};
use clap::{Args, Parser, Subcommand, ValueEnum};
use std::io::Read;
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
    Agent(AgentCommand),
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

/// Nothing here is read from the environment: a real desk's settings never reach the demo.
#[derive(Args)]
struct DemoGiven {
    /// Where browsers connect
    #[arg(long, default_value = "127.0.0.1:8080")]
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
enum AgentCommand {
    /// Add someone who works here, or change who is known by that address
    Add {
        #[arg(long)]
        email: String,
        #[arg(long)]
        name: String,
        #[arg(long, value_enum)]
        role: RoleName,
        /// fr, de or en: the language they read in
        #[arg(long)]
        language: Option<String>,
        /// Read the password from standard input
        #[arg(long)]
        password_stdin: bool,
        #[command(flatten)]
        settings: Settings,
    },
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

#[derive(Clone, Copy, ValueEnum)]
enum RoleName {
    Admin,
    Agent,
    Light,
}

impl From<RoleName> for Role {
    fn from(name: RoleName) -> Role {
        match name {
            RoleName::Admin => Role::Admin,
            RoleName::Agent => Role::Agent,
            RoleName::Light => Role::Light,
        }
    }
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
    let outcome = match Cli::parse().command {
        Command::Serve(settings) => serve(settings),
        Command::Demo(given) => show_demo(given),
        Command::Agent(AgentCommand::Add {
            email,
            name,
            role,
            language,
            password_stdin,
            settings,
        }) => add_agent(
            NewAgentGiven {
                email,
                name,
                role: role.into(),
                language,
                password_stdin,
            },
            settings,
        ),
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
    usable::stores(&config).map_err(Stopped::wrong_setting)?;
    serving::serve(config).map_err(Stopped::failed)
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
    usable::stores(&config).map_err(Stopped::wrong_setting)?;
    app::open(&config, crate::clock::Clock::system()).map_err(Stopped::failed)
}

struct NewAgentGiven {
    email: String,
    name: String,
    role: Role,
    language: Option<String>,
    password_stdin: bool,
}

fn add_agent(given: NewAgentGiven, settings: Settings) -> Result<(), Stopped> {
    let language = given.language.map(|text| text.parse::<Language>()).transpose();
    let language = language.map_err(|_| Stopped::wrong_setting("--language: one of fr, de, en"))?;
    let password = if given.password_stdin {
        Some(read_password()?)
    } else {
        None
    };
    let desk = desk(settings)?;
    let new = NewAgent {
        name: given.name,
        address: given.email,
        role: given.role,
        language,
        password,
    };
    let added = desk.act_now(Actor::Desk, move |act| people::add_agent(act, new));
    let person = added.map_err(|error| match error {
        Error::Invalid(problems) => {
            let fields: Vec<&str> = problems.iter().map(|problem| problem.field).collect();
            Stopped::wrong_setting(format!("--{}: it cannot be used", fields.join(", --")))
        }
        error => Stopped::failed(error),
    })?;
    println!(
        "{} <{}> is now {}",
        person.name,
        person.address.unwrap_or_default(),
        person.role
    );
    Ok(())
}

/// The first line of standard input, hashed.
fn read_password() -> Result<String, Stopped> {
    let mut text = String::new();
    std::io::stdin()
        .read_to_string(&mut text)
        .map_err(Stopped::failed)?;
    let password = text.lines().next().unwrap_or_default();
    if password.chars().count() < 8 {
        return Err(Stopped::wrong_setting(
            "--password-stdin: a password has at least 8 characters",
        ));
    }
    sign_in::hash_password(password).map_err(Stopped::failed)
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
