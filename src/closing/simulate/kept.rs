//! The simulations that are kept, the latest of each person: how far one is, what came of it, and the tickets behind its
//! figures. They lie in the database, so that any node can show one and a restart forgets none.

use super::figures::Figures;
use super::running::Found;
use super::tried::Tried;
use crate::ids::{PersonId, PolicyId, SimulationId, TicketId};
use crate::store::{Act, Error, Result};
use database::{Tx, params, record, text_enum};
use jiff::{SignedDuration, Timestamp};

text_enum! {
    /// How far a simulation is.
    pub enum State {
        Running => "running",
        Done => "done",
        /// Its person stopped it.
        Cancelled => "cancelled",
        Failed => "failed",
    }
}

text_enum! {
    /// The figures that tickets can be listed behind.
    pub enum Behind {
        /// All tickets that got a step.
        All => "all",
        Reminded => "reminded",
        Warned => "warned",
        Solved => "solved",
        /// Solved, and the customer answered afterwards.
        Wrong => "wrong",
    }
}

/// One that has not told anything for so long has been cut short: its node went down.
const SILENT: SignedDuration = SignedDuration::from_mins(2);

record! {
    struct Row {
        id: SimulationId,
        person_id: PersonId,
        policy_id: PolicyId,
        state: State,
        days: i64,
        sides: String,
        done: i64,
        whole: i64,
        figures: String,
        created_at: Timestamp,
        updated_at: Timestamp,
    }
}

/// A simulation as it is now.
#[derive(Debug, Clone, PartialEq)]
pub struct Kept {
    pub id: SimulationId,
    pub person_id: PersonId,
    pub policy_id: PolicyId,
    pub state: State,
    /// How many days back.
    pub days: i64,
    pub sides: Vec<Tried>,
    /// Tickets looked at, of how many.
    pub done: i64,
    pub whole: i64,
    /// Once it is done.
    pub figures: Option<Figures>,
    pub created_at: Timestamp,
    pub updated_at: Timestamp,
}

impl Kept {
    /// Whether it was cut short: running, and silent for long.
    pub fn is_cut_short(&self, now: Timestamp) -> bool {
        self.state == State::Running && now.duration_since(self.updated_at) > SILENT
    }
}

const SELECT: &str =
    "SELECT id, person_id, policy_id, state, days, sides, done, whole, figures, created_at, updated_at
    FROM simulation";

/// A simulation of this person; nobody else's exists.
pub fn find(tx: &mut Tx, person: PersonId, id: SimulationId) -> Result<Kept> {
    let row: Option<Row> = tx.find(
        &format!("{SELECT} WHERE id = $1 AND person_id = $2"),
        params![id, person],
    )?;
    kept(row.ok_or(Error::NotFound)?)
}

/// The latest simulation of this person, of any policy.
pub fn latest(tx: &mut Tx, person: PersonId) -> Result<Option<Kept>> {
    let sql = format!("{SELECT} WHERE person_id = $1 ORDER BY id DESC LIMIT 1");
    let row: Option<Row> = tx.find(&sql, params![person])?;
    row.map(kept).transpose()
}

fn kept(row: Row) -> Result<Kept> {
    let figures = match row.figures.as_str() {
        "" => None,
        text => Some(serde_json::from_str(text)?),
    };
    Ok(Kept {
        id: row.id,
        person_id: row.person_id,
        policy_id: row.policy_id,
        state: row.state,
        days: row.days,
        sides: serde_json::from_str(&row.sides)?,
        done: row.done,
        whole: row.whole,
        figures,
        created_at: row.created_at,
        updated_at: row.updated_at,
    })
}

/// Keeps a new one in the place of this person's others, which stop.
pub(super) fn open(
    act: &mut Act,
    person: PersonId,
    policy: PolicyId,
    days: i64,
    sides: &[Tried],
) -> Result<SimulationId> {
    let (now, sides) = (act.now, serde_json::to_string(sides)?);
    let (id,): (SimulationId,) = act.one(
        "INSERT INTO simulation (person_id, policy_id, state, days, sides, created_at, updated_at)
         VALUES ($1, $2, 'running', $3, $4, $5, $5) RETURNING id",
        params![person, policy, days, sides, now],
    )?;
    // Only now: one that still runs must not find its own number given to this one.
    act.run(
        "DELETE FROM simulated_ticket WHERE simulation_id IN (SELECT id FROM simulation WHERE person_id = $1 AND id <> $2)",
        params![person, id],
    )?;
    act.run(
        "DELETE FROM simulation WHERE person_id = $1 AND id <> $2",
        params![person, id],
    )?;
    Ok(id)
}

/// Stops it; one that is over stays as it is. Not found for anyone but its person.
pub fn cancel(act: &mut Act, person: PersonId, id: SimulationId) -> Result<()> {
    find(act, person, id)?;
    let now = act.now;
    act.run(
        "UPDATE simulation SET state = 'cancelled', updated_at = $1 WHERE id = $2 AND state = 'running'",
        params![now, id],
    )?;
    Ok(())
}

/// Says how many tickets it will look at; whether it is still wanted.
pub(super) fn expect(act: &mut Act, id: SimulationId, whole: i64) -> Result<bool> {
    let now = act.now;
    let told = act.run(
        "UPDATE simulation SET whole = $1, updated_at = $2 WHERE id = $3 AND state = 'running'",
        params![whole, now, id],
    )?;
    Ok(told > 0)
}

/// It is over, with its figures or without.
pub(super) fn finish(act: &mut Act, id: SimulationId, figures: Option<&Figures>) -> Result<()> {
    let now = act.now;
    let (state, text) = match figures {
        Some(figures) => (State::Done, serde_json::to_string(figures)?),
        None => (State::Failed, String::new()),
    };
    act.run(
        "UPDATE simulation SET state = $1, figures = $2, updated_at = $3 WHERE id = $4 AND state = 'running'",
        params![state, text, now, id],
    )?;
    Ok(())
}

/// Tells that so many more tickets were looked at, and keeps those on which a side did something; whether the simulation
/// is still wanted.
pub(super) fn keep(act: &mut Act, id: SimulationId, looked_at: usize, found: &[Found]) -> Result<bool> {
    let now = act.now;
    let told = act.run(
        "UPDATE simulation SET done = done + $1, updated_at = $2 WHERE id = $3 AND state = 'running'",
        params![looked_at, now, id],
    )?;
    if told == 0 {
        return Ok(false);
    }
    for (side, ticket, simulated) in found {
        let wrong = simulated.wrong;
        act.put(
            "INSERT INTO simulated_ticket (simulation_id, side, ticket_id, reminded, warned, solved_at, answered_at, soon,
                 letters) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)",
            params![
                id,
                *side,
                *ticket,
                simulated.letters.reminders > 0,
                simulated.letters.warnings > 0,
                wrong.map_or(simulated.solved_at, |wrong| Some(wrong.solved_at)),
                wrong.map(|wrong| wrong.answered_at),
                wrong.is_some_and(|wrong| wrong.soon),
                simulated.letters.all()
            ],
        )?;
    }
    Ok(true)
}

record! {
    /// A ticket behind a figure.
    #[derive(Debug, Clone, PartialEq)]
    pub struct Listed {
        pub ticket_id: TicketId,
        pub subject: String,
        pub customer: String,
        pub reminded: bool,
        pub warned: bool,
        /// When it would have been solved by itself.
        pub solved_at: Option<Timestamp>,
        /// When the customer answered after that, and whether soon.
        pub answered_at: Option<Timestamp>,
        pub soon: bool,
        pub letters: i64,
    }
}

/// The tickets behind a figure of a side, by id, after `after`. The caller has checked whose simulation it is; tickets
/// that went into the trash since are left out.
pub fn behind(
    tx: &mut Tx,
    id: SimulationId,
    side: usize,
    behind: Behind,
    after: Option<TicketId>,
    limit: i64,
) -> Result<Vec<Listed>> {
    let those = match behind {
        Behind::All => "TRUE",
        Behind::Reminded => "s.reminded",
        Behind::Warned => "s.warned",
        Behind::Solved => "s.solved_at IS NOT NULL",
        Behind::Wrong => "s.answered_at IS NOT NULL",
    };
    let sql = format!(
        "SELECT s.ticket_id, t.subject, p.name, s.reminded, s.warned, s.solved_at, s.answered_at, s.soon, s.letters
         FROM simulated_ticket s JOIN ticket t ON t.id = s.ticket_id JOIN person p ON p.id = t.requester_id
         WHERE s.simulation_id = $1 AND s.side = $2 AND s.ticket_id > $3 AND {those} AND t.deleted_at IS NULL
         ORDER BY s.ticket_id LIMIT $4"
    );
    Ok(tx.all(&sql, params![id, side, after.map_or(0, TicketId::get), limit])?)
}
