//! Teams of agents.

use crate::events;
use crate::ids::{PersonId, TeamId};
use crate::store::{Act, Error, Result};
use database::{Tx, params, record};
use jiff::Timestamp;
use letters::one_line;

record! {
    /// A team.
    #[derive(Debug, Clone)]
    pub struct Team {
        pub id: TeamId,
        pub name: String,
        pub created_at: Timestamp,
    }
}

/// All teams by name.
pub fn teams(tx: &mut Tx) -> Result<Vec<Team>> {
    Ok(tx.all("SELECT id, name, created_at FROM team ORDER BY name, id", [])?)
}

/// A team by id.
pub fn find_team(tx: &mut Tx, id: TeamId) -> Result<Team> {
    tx.find("SELECT id, name, created_at FROM team WHERE id = $1", params![id])?
        .ok_or(Error::NotFound)
}

/// A team by its exact name.
pub fn team_by_name(tx: &mut Tx, name: &str) -> Result<Option<Team>> {
    Ok(tx.find(
        "SELECT id, name, created_at FROM team WHERE name = $1",
        params![name],
    )?)
}

/// The teams a person belongs to.
pub fn teams_of(tx: &mut Tx, person: PersonId) -> Result<Vec<Team>> {
    let sql = "SELECT t.id, t.name, t.created_at FROM team t JOIN team_member m ON m.team_id = t.id WHERE m.person_id = $1 ORDER BY t.name";
    Ok(tx.all(sql, params![person])?)
}

/// Who belongs to a team.
pub fn members(tx: &mut Tx, team: TeamId) -> Result<Vec<PersonId>> {
    let sql = "SELECT person_id FROM team_member WHERE team_id = $1 ORDER BY person_id";
    Ok(tx
        .all::<(PersonId,)>(sql, params![team])?
        .into_iter()
        .map(|(id,)| id)
        .collect())
}

/// Characters of a team's name.
const LONGEST: usize = 80;

/// Adds a team; one of that name stays as it is. A name is one line of at most [`LONGEST`] characters.
pub fn add_team(act: &mut Act, name: &str) -> Result<Team> {
    let now = act.now;
    let name: String = one_line(name).chars().take(LONGEST).collect();
    if name.is_empty() {
        return Err(Error::invalid("name", "error-empty"));
    }
    let made = act.run(
        "INSERT INTO team (name, created_at) VALUES ($1, $2) ON CONFLICT (name) DO NOTHING",
        params![&name, now],
    )?;
    let team = team_by_name(act, &name)?.ok_or(Error::NotFound)?;
    if made > 0 {
        events::added(act, team.id, &team.name)?;
    }
    Ok(team)
}

/// Puts a person into a team.
pub fn add_member(act: &mut Act, team: TeamId, person: PersonId) -> Result<()> {
    let joined = act.run(
        "INSERT INTO team_member (team_id, person_id) VALUES ($1, $2) ON CONFLICT (team_id, person_id) DO NOTHING",
        params![team, person],
    )?;
    if joined == 0 {
        return Ok(());
    }
    let (name, member) = (find_team(act, team)?.name, super::find(act, person)?);
    events::changed(act, team, &name, "members", "", member.shown())
}
