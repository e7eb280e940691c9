//! Relationship surveys and their waves as they are kept.

use super::schedule::{Schedule, Start, next_start};
use super::segment::{MOST_DAYS, Segment};
use crate::calendars;
use crate::events::{self, Subject, SubjectKind};
use crate::ids::{PersonId, SurveyLineId, WaveId};
use crate::languages::Zone;
use crate::satisfaction::{SurveyId, survey};
use crate::settings;
use crate::store::{Act, Error, Problem, Result};
use database::{Tx, id, params, record};
use jiff::Timestamp;
use jiff::civil::Date;
use serde_json::{Value, json};

id! {
    /// A relationship survey.
    pub struct RelationshipId;
}

/// A relationship survey.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Relationship {
    pub id: RelationshipId,
    /// When its next wave begins; None: none is planned.
    pub next_at: Option<Timestamp>,
    /// The day it is meant for, as text.
    pub next_on: Option<String>,
    pub is: NewRelationship,
}

/// What it asks whom and how often.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewRelationship {
    /// For those who work here.
    pub name: String,
    pub line_id: SurveyLineId,
    pub segment: Segment,
    /// Of a hundred persons so many.
    pub share: i64,
    pub schedule: Schedule,
    /// Letters an hour.
    pub per_hour: i64,
}

record! {
    struct Stored {
        id: RelationshipId,
        next_at: Option<Timestamp>,
        next_on: Option<String>,
        name: String,
        line_id: SurveyLineId,
        segment: String,
        share: i64,
        every_months: i64,
        day: i64,
        hour: i64,
        per_hour: i64,
    }
}

record! {
    /// One run through the segment.
    #[derive(Debug, Clone, PartialEq, Eq)]
    pub struct Wave {
        pub id: WaveId,
        pub relationship_id: RelationshipId,
        /// Counted from 1.
        pub number: i64,
        pub survey_id: SurveyId,
        pub started_at: Timestamp,
        /// The last person looked at.
        pub after_person_id: PersonId,
        pub ended_at: Option<Timestamp>,
        pub asked: i64,
        pub withheld: i64,
        /// How many were to be asked or left out when it began.
        pub expected: i64,
        /// Who ended it before its time.
        pub stopped_by: Option<PersonId>,
        /// The day of the calendar it was meant for, as text; None in old ones.
        pub meant_for: Option<String>,
    }
}

const SELECT: &str = "SELECT id, next_at, next_on, name, line_id, segment, share, every_months, day, hour, per_hour \
    FROM relationship_survey";

const WAVE: &str = "SELECT id, relationship_id, number, survey_id, started_at, after_person_id, ended_at, asked, withheld, \
    expected, stopped_by, meant_for FROM survey_wave";

/// The most months between two waves, and letters an hour.
const MOST_MONTHS: i64 = 60;
const MOST_PER_HOUR: i64 = 100_000;

impl Stored {
    fn read(self) -> Result<Relationship> {
        Ok(Relationship {
            id: self.id,
            next_at: self.next_at,
            next_on: self.next_on,
            is: NewRelationship {
                name: self.name,
                line_id: self.line_id,
                segment: serde_json::from_str(&self.segment)?,
                share: self.share,
                schedule: Schedule {
                    every_months: self.every_months,
                    day: self.day,
                    hour: self.hour,
                },
                per_hour: self.per_hour,
            },
        })
    }
}

/// All relationship surveys, by name.
pub fn relationships(tx: &mut Tx) -> Result<Vec<Relationship>> {
    let found: Vec<Stored> = tx.all(&format!("{SELECT} ORDER BY name, id"), [])?;
    found.into_iter().map(Stored::read).collect()
}

/// One of them.
pub fn find_relationship(tx: &mut Tx, id: RelationshipId) -> Result<Relationship> {
    let found: Option<Stored> = tx.find(&format!("{SELECT} WHERE id = $1"), params![id])?;
    found.ok_or(Error::NotFound)?.read()
}

/// Its waves, newest first.
pub fn waves(tx: &mut Tx, id: RelationshipId) -> Result<Vec<Wave>> {
    let sql = format!("{WAVE} WHERE relationship_id = $1 ORDER BY number DESC LIMIT 100");
    Ok(tx.all(&sql, params![id])?)
}

/// A wave.
pub fn find_wave(tx: &mut Tx, id: WaveId) -> Result<Wave> {
    let found: Option<Wave> = tx.find(&format!("{WAVE} WHERE id = $1"), params![id])?;
    found.ok_or(Error::NotFound)
}

/// The waves that are on their way.
pub(super) fn running(tx: &mut Tx) -> Result<Vec<WaveId>> {
    let found: Vec<(WaveId,)> = tx.all(
        "SELECT id FROM survey_wave WHERE ended_at IS NULL ORDER BY id",
        [],
    )?;
    Ok(found.into_iter().map(|(id,)| id).collect())
}

/// Adds a relationship survey. No wave is planned before someone wants it: see [`plan_next`].
pub fn add_relationship(act: &mut Act, new: &NewRelationship) -> Result<RelationshipId> {
    settings::in_turn(act)?;
    check(act, new, None)?;
    let (now, by) = (act.now, act.by.person());
    let (id,): (RelationshipId,) = act.one(
        "INSERT INTO relationship_survey (name, line_id, segment, share, every_months, day, hour, per_hour, author_id,
             created_at)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10) RETURNING id",
        params![
            new.name.trim(),
            new.line_id,
            serde_json::to_string(&new.segment)?,
            new.share,
            new.schedule.every_months,
            new.schedule.day,
            new.schedule.hour,
            new.per_hour,
            by,
            now
        ],
    )?;
    events::added(act, subject(id), new.name.trim())?;
    Ok(id)
}

/// Changes it. A wave that is on its way goes on by what is new; the next one is planned anew.
pub fn change_relationship(act: &mut Act, id: RelationshipId, new: &NewRelationship) -> Result<()> {
    settings::in_turn(act)?;
    let before = find_relationship(act, id)?;
    check(act, new, Some(id))?;
    act.run(
        "UPDATE relationship_survey SET name = $1, line_id = $2, segment = $3, share = $4, every_months = $5, day = $6,
             hour = $7, per_hour = $8 WHERE id = $9",
        params![
            new.name.trim(),
            new.line_id,
            serde_json::to_string(&new.segment)?,
            new.share,
            new.schedule.every_months,
            new.schedule.day,
            new.schedule.hour,
            new.per_hour,
            id
        ],
    )?;
    events::altered(act, subject(id), new.name.trim(), &state(&before.is), &state(new))?;
    match before.next_at {
        Some(_) => plan_next(act, id, true).map(drop),
        None => Ok(()),
    }
}

fn subject(id: RelationshipId) -> Subject {
    Subject::of(SubjectKind::Wave, id.get())
}

/// What the change log compares.
fn state(survey: &NewRelationship) -> Value {
    json!({
        "name": survey.name.trim(),
        "survey": survey.line_id,
        "segment": survey.segment,
        "share": survey.share,
        "every_months": survey.schedule.every_months,
        "day": survey.schedule.day,
        "hour": survey.schedule.hour,
        "per_hour": survey.per_hour,
    })
}

fn check(act: &mut Act, new: &NewRelationship, except: Option<RelationshipId>) -> Result<()> {
    let mut problems = vec![];
    let mut wrong = |field, key| problems.push(Problem { field, key });
    if new.name.trim().is_empty() {
        wrong("name", "error-empty");
    }
    let taken: Option<(RelationshipId,)> = act.find(
        "SELECT id FROM relationship_survey WHERE name = $1",
        params![new.name.trim()],
    )?;
    if taken.is_some_and(|(id,)| Some(id) != except) {
        wrong("name", "asking-name-taken");
    }
    if !(1..=100).contains(&new.share) {
        wrong("share", "waves-share-wrong");
    }
    if !(1..=MOST_MONTHS).contains(&new.schedule.every_months) {
        wrong("months", "waves-months-wrong");
    }
    if !(1..=31).contains(&new.schedule.day) {
        wrong("day", "waves-day-wrong");
    }
    if !(0..=23).contains(&new.schedule.hour) {
        wrong("hour", "waves-hour-wrong");
    }
    if !(1..=MOST_PER_HOUR).contains(&new.per_hour) {
        wrong("per_hour", "waves-per-hour-wrong");
    }
    let segment = &new.segment;
    if segment.tickets < 0 {
        wrong("tickets", "waves-tickets-wrong");
    }
    if segment.tickets > 0 && !(1..=MOST_DAYS).contains(&segment.days) {
        wrong("days", "waves-days-wrong");
    }
    match survey::newest(act, new.line_id) {
        Ok(survey) if survey.archived_at.is_none() => {}
        Ok(_) | Err(Error::NotFound) => wrong("line", "asking-line-wrong"),
        Err(error) => return Err(error),
    }
    match problems.is_empty() {
        true => Ok(()),
        false => Err(Error::Invalid(problems)),
    }
}

/// Plans the next wave by the schedule, or plans none any more. Gives when it begins.
pub fn plan_next(act: &mut Act, id: RelationshipId, wanted: bool) -> Result<Option<Timestamp>> {
    settings::in_turn(act)?;
    let relationship = find_relationship(act, id)?;
    if wanted {
        return plan(act, &relationship);
    }
    act.run(
        "UPDATE relationship_survey SET next_at = NULL, next_on = NULL WHERE id = $1",
        params![id],
    )?;
    Ok(None)
}

/// Plans the wave after the last one.
pub(super) fn plan(act: &mut Act, relationship: &Relationship) -> Result<Option<Timestamp>> {
    let (now, id) = (act.now, relationship.id);
    let mut next = None;
    if let Some(calendar) = calendars::desk_calendar(act)? {
        let last = waves(act, id)?.into_iter().next();
        let last = last.and_then(|wave| wave.day(calendar.time_zone()));
        next = next_start(relationship.is.schedule, last, now, &calendar);
    }
    let at = next.map(|start: Start| start.at);
    let on = next.map(|start| start.meant_for.to_string());
    act.run(
        "UPDATE relationship_survey SET next_at = $1, next_on = $2 WHERE id = $3",
        params![at, on, id],
    )?;
    Ok(at)
}

impl Wave {
    /// The day it was meant for; that on which it began where this was not kept.
    fn day(&self, zone: &str) -> Option<Date> {
        let meant_for = self.meant_for.as_deref().and_then(|day| day.parse().ok());
        let began = || Some(self.started_at.to_zoned(Zone::get(zone).ok()?).date());
        meant_for.or_else(began)
    }
}

/// Ends a wave before its time: nobody else is asked in it. Letters that wait for the relay still leave.
pub fn stop_wave(act: &mut Act, id: WaveId) -> Result<()> {
    settings::in_turn(act)?;
    let (now, by) = (act.now, act.by.person());
    let stopped = act.run(
        "UPDATE survey_wave SET ended_at = $1, stopped_by = $2 WHERE id = $3 AND ended_at IS NULL",
        params![now, by, id],
    )?;
    match stopped {
        0 => Err(Error::Conflict("waves-over")),
        _ => Ok(()),
    }
}
