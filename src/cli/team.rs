//! `guichet team add`: a team and who is in it.

use super::{Settings, Stopped, desk};
use crate::people;
use crate::store::{Act, Actor, Result};
use clap::Subcommand;

#[derive(Subcommand)]
pub(super) enum TeamCommand {
    /// Add a team, or members to one that is there
    Add {
        #[arg(long)]
        name: String,
        /// The e-mail address of someone who works here; can be given several times
        #[arg(long)]
        member: Vec<String>,
        #[command(flatten)]
        settings: Settings,
    },
}

/// Runs the command.
pub(super) fn run(command: TeamCommand) -> std::result::Result<(), Stopped> {
    let TeamCommand::Add {
        name,
        member,
        settings,
    } = command;
    let name = name.split_whitespace().collect::<Vec<_>>().join(" ");
    if name.is_empty() {
        return Err(Stopped::wrong_setting("--name: a team needs a name"));
    }
    let desk = desk(settings)?;
    let (team, addresses) = (name.clone(), member);
    let added = desk.act_now(Actor::Desk, move |act| add(act, &team, &addresses));
    match added.map_err(Stopped::failed)? {
        Ok(members) => println!("Team: {name}, {members}"),
        Err(stranger) => {
            let line = format!("--member: nobody who works here has the address {stranger}");
            return Err(Stopped::failed(line));
        }
    }
    Ok(())
}

/// How many members the team has now, in words; or the first address that nobody has who works here, and nothing is changed.
fn add(act: &mut Act, name: &str, addresses: &[String]) -> Result<std::result::Result<String, String>> {
    let mut members = vec![];
    for address in addresses {
        let found = people::by_address(act, address.trim())?;
        match found.filter(|person| person.role.works_here()) {
            Some(person) => members.push(person.id),
            None => return Ok(Err(address.clone())),
        }
    }
    let team = people::add_team(act, name)?;
    for person in members {
        people::add_member(act, team.id, person)?;
    }
    let all = people::members(act, team.id)?.len();
    Ok(Ok(format!("{all} member{}", if all == 1 { "" } else { "s" })))
}
