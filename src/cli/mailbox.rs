//! `guichet mailbox add` and `guichet mailbox list`: the addresses that the desk reads and sends from.

use super::{Settings, Stopped, desk};
use crate::correspondence;
use crate::mailboxes::{self, Mailbox, SetUp, USUAL_CEILING};
use crate::store::{Actor, Error};
use clap::Subcommand;

#[derive(Subcommand)]
pub(super) enum MailboxCommand {
    /// Add a mailbox whose letters are delivered by SMTP, LMTP or the API. It begins in quarantine: its letters are held until
    /// it is released in the settings. An address that is a mailbox already stays as it is
    Add {
        #[arg(long)]
        address: String,
        /// The name beside the address in letters
        #[arg(long, default_value = "")]
        name: String,
        /// Its letters leave from the beginning
        #[arg(long)]
        live: bool,
        #[command(flatten)]
        settings: Settings,
    },
    /// Show all mailboxes
    List {
        #[command(flatten)]
        settings: Settings,
    },
}

/// Runs the command.
pub(super) fn run(command: MailboxCommand) -> Result<(), Stopped> {
    match command {
        MailboxCommand::Add {
            address,
            name,
            live,
            settings,
        } => add(address, name, live, settings),
        MailboxCommand::List { settings } => list(settings),
    }
}

fn add(address: String, name: String, live: bool, settings: Settings) -> Result<(), Stopped> {
    let wish = SetUp {
        address,
        name,
        sends_per_hour: Some(USUAL_CEILING),
        ..SetUp::default()
    };
    let wish = wish.complete(None);
    let added = desk(settings)?.act_now(Actor::Desk, move |act| {
        let same = |mailbox: &Mailbox| mailbox.address == wish.address;
        let known = mailboxes::all(act)?.into_iter().find(same);
        let id = match known {
            Some(mailbox) => mailbox.id,
            None => mailboxes::set_up(act, None, &wish)?,
        };
        if live {
            correspondence::release_mailbox(act, id, false)?;
        }
        mailboxes::find(act, id)?.ok_or(Error::NotFound)
    });
    let mailbox = added.map_err(|error| match error {
        Error::Invalid(problems) => {
            let fields: Vec<&str> = problems.iter().map(|problem| problem.field).collect();
            Stopped::wrong_setting(format!("--{}: it cannot be used", fields.join(", --")))
        }
        error => Stopped::failed(error),
    })?;
    println!("{}", line(&mailbox));
    Ok(())
}

fn list(settings: Settings) -> Result<(), Stopped> {
    let all = desk(settings)?.read_now(mailboxes::all);
    for mailbox in all.map_err(Stopped::failed)? {
        println!("{}", line(&mailbox));
    }
    Ok(())
}

fn line(mailbox: &Mailbox) -> String {
    let state = if mailbox.quarantined {
        "in quarantine"
    } else {
        "live"
    };
    format!("{} <{}> is {state}", mailbox.name, mailbox.address)
}
