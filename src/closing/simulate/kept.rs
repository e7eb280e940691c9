//! The simulations that are kept, the latest of each person: how far one is, what came of it, and the tickets behind its
//! figures. They lie in the database, so that any node can show one and a restart forgets none.

use super::budget::Withheld;
use super::figures::Figures;
use super::outcome::Simulated;
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
        /// All tickets the rules had anything to do with.
        Held => "held",
        /// Those that began to wait for their customer.
        Waiting => "waiting",
        Reminded => "reminded",
        Warned => "warned",
        Solved => "solved",
        /// Solved, and the customer answered afterwards.
        Wrong => "wrong",
        /// The same, within a few business days.
        WrongSoon => "wrong-soon",
        /// Those with letters.
        Letters => "letters",
        /// Those with letters that were not written after all.
        Withheld => "withheld",
        /// Solved really and by the rules.
        ToSolution => "to-solution",
        /// Not done at the end, of whatever policy.
        Backlog => "backlog-end",
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

/// What a side did with a ticket.
#[derive(Clone)]
pub(super) struct Found {
    pub side: usize,
    pub ticket: TicketId,
    pub simulated: Simulated,
    /// To the last solving, really and by the rules.
    pub minutes: Option<(i32, i32)>,
    pub open_at_end: bool,
    pub open_really: bool,
}

/// Tells that so many more tickets were looked at, and keeps those behind the figures; whether the simulation is still
/// wanted.
pub(super) fn keep(act: &mut Act, id: SimulationId, looked_at: usize, found: &[Found]) -> Result<bool> {
    let now = act.now;
    let told = act.run(
        "UPDATE simulation SET done = done + $1, updated_at = $2 WHERE id = $3 AND state = 'running'",
        params![looked_at, now, id],
    )?;
    if told == 0 {
        return Ok(false);
    }
    for one in found {
        keep_one(act, id, one)?;
    }
    Ok(true)
}

fn keep_one(act: &mut Act, id: SimulationId, found: &Found) -> Result<()> {
    let (simulated, wrong) = (&found.simulated, found.simulated.wrong);
    act.put(
        "INSERT INTO simulated_ticket (simulation_id, side, ticket_id, held, waited, reminded, warned, solved_at,
             answered_at, soon, letters, minutes_really, minutes, open_at_end, open_really)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15)",
        params![
            id,
            found.side,
            found.ticket,
            simulated.held,
            simulated.waitings > 0,
            simulated.letters.reminders > 0,
            simulated.letters.warnings > 0,
            wrong.map_or(simulated.solved_at, |wrong| Some(wrong.solved_at)),
            wrong.map(|wrong| wrong.answered_at),
            wrong.is_some_and(|wrong| wrong.soon),
            simulated.letters.all(),
            found.minutes.map(|(really, _)| i64::from(really)),
            found.minutes.map(|(_, here)| i64::from(here)),
            found.open_at_end,
            found.open_really
        ],
    )?;
    Ok(())
}

/// Takes letters back that are not written after all; whether the simulation is still wanted.
pub(super) fn give_way(act: &mut Act, id: SimulationId, withheld: &[(usize, Withheld)]) -> Result<bool> {
    let now = act.now;
    let told = act.run(
        "UPDATE simulation SET updated_at = $1 WHERE id = $2 AND state = 'running'",
        params![now, id],
    )?;
    if told == 0 {
        return Ok(false);
    }
    for (side, one) in withheld {
        let reminds_no_more = one.reminders > 0 && one.reminders_left == 0;
        act.put(
            "UPDATE simulated_ticket SET letters = letters - $1, withheld = $2, reminded = reminded AND NOT $3
             WHERE simulation_id = $4 AND side = $5 AND ticket_id = $6",
            params![one.unwritten(), one.all(), reminds_no_more, id, *side, one.ticket],
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
        /// Letters that gave way to the mail budget, or that another letter spoke for.
        pub withheld: i64,
        /// Minutes from opening to the last solving, by the rules and really, where it is solved both ways.
        pub minutes: Option<i64>,
        pub minutes_really: Option<i64>,
        /// Whether it is really not done at the end of the period.
        pub open_really: bool,
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
        Behind::Held => "s.held",
        Behind::Waiting => "s.waited",
        Behind::Reminded => "s.reminded",
        Behind::Warned => "s.warned",
        Behind::Solved => "s.solved_at IS NOT NULL",
        Behind::Wrong => "s.answered_at IS NOT NULL",
        Behind::WrongSoon => "s.soon",
        Behind::Letters => "s.letters > 0",
        Behind::Withheld => "s.withheld > 0",
        Behind::ToSolution => "s.minutes IS NOT NULL",
        Behind::Backlog => "s.open_at_end",
    };
    let sql = format!(
        "SELECT s.ticket_id, t.subject, p.name, s.reminded, s.warned, s.solved_at, s.answered_at, s.soon, s.letters,
             s.withheld, s.minutes, s.minutes_really, s.open_really
         FROM simulated_ticket s JOIN ticket t ON t.id = s.ticket_id JOIN person p ON p.id = t.requester_id
         WHERE s.simulation_id = $1 AND s.side = $2 AND s.ticket_id > $3 AND {those} AND t.deleted_at IS NULL
         ORDER BY s.ticket_id LIMIT $4"
    );
    Ok(tx.all(&sql, params![id, side, after.map_or(0, TicketId::get), limit])?)
}
