//! Who a ticket can belong to, as choices: agents and teams.

use crate::ids::{PersonId, TeamId};
use crate::languages::Words;
use crate::pages::Choice;
use crate::people;
use crate::store::Result;
use database::Tx;

/// The agents, with nobody first. Whoever owns the ticket is there even when they could no longer be chosen.
pub fn agents(tx: &mut Tx, words: &Words, chosen: Option<PersonId>) -> Result<Vec<Choice>> {
    let mut choices = vec![Choice::new("", words.say("workspace-nobody"), chosen.is_none())];
    let agents = people::assignable(tx)?;
    if let Some(owner) = chosen.filter(|owner| agents.iter().all(|agent| agent.id != *owner)) {
        choices.push(Choice::new(owner, people::find(tx, owner)?.shown(), true));
    }
    choices.extend(
        agents
            .iter()
            .map(|agent| Choice::new(agent.id, agent.shown(), Some(agent.id) == chosen)),
    );
    Ok(choices)
}

/// The teams, with none first.
pub fn teams(tx: &mut Tx, words: &Words, chosen: Option<TeamId>) -> Result<Vec<Choice>> {
    let mut choices = vec![Choice::new("", words.say("workspace-none"), chosen.is_none())];
    for team in people::teams(tx)? {
        choices.push(Choice::new(team.id, team.name, Some(team.id) == chosen));
    }
    Ok(choices)
}
