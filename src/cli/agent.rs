//! `guichet agent add` and `guichet agent link`: who works here, and how they get in.

use super::{Settings, Stopped, desk};
use crate::languages::Language;
use crate::people::{self, NewAgent, Person, Role, sign_in};
use crate::store::{Actor, Desk, Error};
use clap::{Subcommand, ValueEnum};
use std::io::Read;

#[derive(Subcommand)]
pub(super) enum AgentCommand {
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
        /// Read the password from standard input; without it a link is printed with which they set one
        #[arg(long)]
        password_stdin: bool,
        #[command(flatten)]
        settings: Settings,
    },
    /// Print a link, good once and for a day, with which someone who works here sets a new password
    Link {
        #[arg(long)]
        email: String,
        #[command(flatten)]
        settings: Settings,
    },
}

#[derive(Clone, Copy, ValueEnum)]
pub(super) enum RoleName {
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

/// Runs the command.
pub(super) fn run(command: AgentCommand) -> Result<(), Stopped> {
    match command {
        AgentCommand::Add {
            email,
            name,
            role,
            language,
            password_stdin,
            settings,
        } => {
            let given = NewAgentGiven {
                email,
                name,
                role: role.into(),
                language,
                password_stdin,
            };
            add_agent(given, settings)
        }
        AgentCommand::Link { email, settings } => link(&email, settings),
    }
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
    let without = password.is_none();
    let desk = desk(settings)?;
    let new = NewAgent {
        name: given.name,
        address: given.email,
        role: given.role,
        language,
        password,
    };
    let added = desk.act_now(Actor::Desk, move |act| people::add_agent(act, new.clone()));
    let person = added.map_err(|error| match error {
        Error::Invalid(problems) => {
            let fields: Vec<&str> = problems.iter().map(|problem| problem.field).collect();
            Stopped::wrong_setting(format!("--{}: it cannot be used", fields.join(", --")))
        }
        error => Stopped::failed(error),
    })?;
    let address = person.address.clone().unwrap_or_default();
    println!("{} <{address}> is now {}", person.name, person.role);
    // Somebody who has a password keeps it: they were only given another role or name.
    if without && !has_password(&desk, &address)? {
        print_link(&desk, &person)?;
    }
    Ok(())
}

fn has_password(desk: &Desk, address: &str) -> Result<bool, Stopped> {
    let address = address.to_owned();
    let found = desk.read_now(move |tx| people::password_of(tx, &address));
    Ok(found
        .map_err(Stopped::failed)?
        .is_some_and(|(_, hash)| hash.is_some()))
}

fn link(email: &str, settings: Settings) -> Result<(), Stopped> {
    let desk = desk(settings)?;
    let address = email.trim().to_lowercase();
    let found = desk
        .read_now(move |tx| people::by_address(tx, &address))
        .map_err(Stopped::failed)?;
    let person = found.filter(|person| person.role.works_here());
    let person = person
        .ok_or_else(|| Stopped::failed(format!("--email: nobody who works here has the address {email}")))?;
    if person.suspended {
        return Err(Stopped::failed(format!(
            "--email: {email} is suspended; `guichet agent add` lets them in again"
        )));
    }
    print_link(&desk, &person)
}

fn print_link(desk: &Desk, person: &Person) -> Result<(), Stopped> {
    let (keys, now, id) = (desk.keys.clone(), desk.clock.now(), person.id);
    let link = desk
        .read_now(move |tx| sign_in::password_link(tx, &keys, id, now))
        .map_err(Stopped::failed)?;
    println!(
        "To set a password, open within 24 hours: {}",
        desk.link(&format!("password/{link}"))
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
