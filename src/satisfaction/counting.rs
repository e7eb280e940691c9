//! Answers counted by the day they were asked on, each version of a survey apart. The counts move in the act that asks,
//! answers, changes an answer, takes a survey back, or puts a ticket into the trash and takes it out again, so they never
//! differ from the responses; all rows of an act are written in one order, so that two acts on PostgreSQL never wait for
//! each other.

use super::{Kind, State, SurveyId, Tally};
use crate::calendars;
use crate::events::{Event, TicketEvent};
use crate::ids::{BrandId, CategoryId, PersonId, PolicyVersionId, ResponseId, TeamId, TicketId};
use crate::languages::Zone;
use crate::settings;
use crate::store::{Act, Result};
use database::{Tx, Value, params, record, text_enum};
use jiff::Timestamp;
use jiff::civil::Date;
use std::collections::BTreeMap;

text_enum! {
    /// What answers are counted by.
    pub enum By {
        /// All together.
        All => "all",
        Team => "team",
        Agent => "agent",
        Type => "type",
        Category => "category",
        Channel => "channel",
        Brand => "brand",
        Policy => "policy",
        Language => "language",
        /// The reason of a negative answer.
        Reason => "reason",
        /// The score that was given.
        Score => "score",
    }
}

record! {
    /// What of a response is counted.
    #[derive(Debug, Clone)]
    pub(super) struct Counted {
        pub id: ResponseId,
        pub created_at: Timestamp,
        pub survey_id: SurveyId,
        pub kind: Kind,
        pub state: State,
        pub score: Option<i64>,
        pub negative: Option<bool>,
        pub reason: String,
        pub delivered: Option<bool>,
        pub agent_id: Option<PersonId>,
        pub team_id: Option<TeamId>,
        pub ticket_type: Option<String>,
        pub category_id: Option<CategoryId>,
        pub channel: String,
        pub language: String,
        pub brand_id: BrandId,
        pub policy_version_id: Option<PolicyVersionId>,
        /// Its ticket is in the trash: nothing of it counts.
        pub trashed: bool,
    }
}

const COLUMNS: &str = "r.id, r.created_at, r.survey_id, s.kind, r.state, r.score, r.negative, r.reason, r.delivered, r.agent_id, \
    r.team_id, r.type, r.category_id, r.channel, r.language, r.brand_id, r.policy_version_id, t.deleted_at IS NOT NULL \
    FROM response r JOIN survey s ON s.id = r.survey_id LEFT JOIN ticket t ON t.id = r.ticket_id";

/// A row of the counts: version, what it is counted by, day, key. Ordered as the table's key.
type Place = (i64, &'static str, i64, String);

/// The setting that says in which time zone the days were counted.
const ZONE: &str = "response_day_zone";

/// Rows written by one statement; responses read at once.
const ROWS: usize = 20;
const BATCH: i64 = 5_000;

/// What a response counts as now.
fn counted(tx: &mut Tx, id: ResponseId) -> Result<Counted> {
    Ok(tx.one(&format!("SELECT {COLUMNS} WHERE r.id = $1"), params![id])?)
}

/// Counts responses that were just opened.
pub(super) fn added(act: &mut Act, ids: &[ResponseId]) -> Result<()> {
    let opened = ids
        .iter()
        .map(|id| counted(act, *id))
        .collect::<Result<Vec<_>>>()?;
    moved(act, &[], &opened)
}

/// Moves the counts from what responses were to what they are.
fn moved(act: &mut Act, before: &[Counted], after: &[Counted]) -> Result<()> {
    let zone = zone(act)?;
    let mut changes = BTreeMap::new();
    for (responses, times) in [(before, -1), (after, 1)] {
        for response in responses {
            add(&mut changes, response, times, &zone);
        }
    }
    changes.retain(|_, tally: &mut Tally| *tally != Tally::default());
    write(act, &changes)
}

/// Changes these responses, which nobody else can change meanwhile, and moves the counts with them.
pub(super) fn moving(
    act: &mut Act,
    ids: &[ResponseId],
    change: impl FnOnce(&mut Act) -> Result<()>,
) -> Result<()> {
    let all = |act: &mut Act| ids.iter().map(|id| counted(act, *id)).collect::<Result<Vec<_>>>();
    let before = all(act)?;
    change(act)?;
    let after = all(act)?;
    moved(act, &before, &after)
}

/// The ticket went into the trash, or came out of it: its answers count no more, or again.
pub(super) fn react(act: &mut Act, ticket: TicketId, event: &Event) -> Result<()> {
    let counts = match event {
        Event::Ticket(TicketEvent::Deleted) => false,
        Event::Ticket(TicketEvent::Restored) => true,
        _ => return Ok(()),
    };
    let sql = "SELECT id FROM response WHERE ticket_id = $1 ORDER BY id {lock}";
    let ids: Vec<(ResponseId,)> = act.all(sql, params![ticket])?;
    let mut responses = vec![];
    for (id,) in ids {
        responses.push(Counted {
            trashed: false,
            ..counted(act, id)?
        });
    }
    match counts {
        true => moved(act, &[], &responses),
        false => moved(act, &responses, &[]),
    }
}

/// Counts all responses anew if their days were never counted, or in another time zone. Says whether it did.
pub fn count_where_needed(act: &mut Act) -> Result<bool> {
    let wanted = calendars::zone(act)?;
    let wanted = wanted.iana_name().unwrap_or("UTC");
    let known: Option<String> = settings::get(act, ZONE)?;
    if known.as_deref() == Some(wanted) {
        return Ok(false);
    }
    recount(act).map(|_| true)
}

/// Counts all responses anew, in the desk's time zone; nobody else may ask or answer meanwhile. Says how many there are.
pub fn recount(act: &mut Act) -> Result<usize> {
    act.at_leisure()?;
    let zone = calendars::zone(act)?;
    settings::set(act, ZONE, &zone.iana_name().unwrap_or("UTC"))?;
    act.run("DELETE FROM response_day", [])?;
    let sql = format!("SELECT {COLUMNS} WHERE r.id > $1 ORDER BY r.id LIMIT $2");
    let (mut changes, mut last, mut whole) = (BTreeMap::new(), ResponseId::from(0), 0);
    loop {
        let found: Vec<Counted> = act.all(&sql, params![last, BATCH])?;
        let Some(end) = found.last() else { break };
        last = end.id;
        whole += found.len();
        for response in &found {
            add(&mut changes, response, 1, &zone);
        }
    }
    write(act, &changes)?;
    Ok(whole)
}

/// The time zone in which days are counted.
pub fn zone(tx: &mut Tx) -> Result<Zone> {
    let counted: Option<String> = settings::get(tx, ZONE)?;
    match counted.and_then(|name| Zone::get(&name).ok()) {
        Some(zone) => Ok(zone),
        None => calendars::zone(tx),
    }
}

/// A day as a number: days since 1 January 1970.
pub fn number_of(day: Date) -> i64 {
    let since = day
        .to_zoned(Zone::UTC)
        .map_or(0, |zoned| zoned.timestamp().as_second());
    since.div_euclid(86_400)
}

fn add(changes: &mut BTreeMap<Place, Tally>, response: &Counted, times: i64, zone: &Zone) {
    let Some(tally) = response.tally() else { return };
    let day = number_of(response.created_at.to_zoned(zone.clone()).date());
    for (by, key) in response.keys() {
        let place = (response.survey_id.get(), by.as_str(), day, key);
        let known = changes.entry(place).or_default();
        *known = known.plus(&tally, times);
    }
}

impl Counted {
    /// Its numbers; None for one that was taken back, or whose ticket is in the trash.
    fn tally(&self) -> Option<Tally> {
        if self.trashed {
            return None;
        }
        let answered = match self.state {
            State::Withdrawn => return None,
            State::Offered => false,
            State::Answered => true,
        };
        let score = self.score.filter(|_| answered).unwrap_or_default();
        let negative = answered && self.negative == Some(true);
        // Whom the letter did not reach was not asked, unless they answered without it.
        let lost = self.delivered == Some(false);
        Some(Tally {
            asked: i64::from(!lost || answered),
            delivered: i64::from(self.delivered == Some(true)),
            lost: i64::from(lost),
            answered: i64::from(answered),
            content: i64::from(answered && !negative),
            promoters: i64::from(answered && self.kind.promotes(score)),
            detractors: i64::from(negative && self.kind == Kind::Nps),
            total: score,
            squares: score * score,
        })
    }

    /// The key under each of the things it is counted by; empty for none.
    fn keys(&self) -> Vec<(By, String)> {
        let or_none = |value: Option<String>| value.unwrap_or_default();
        let mut keys = vec![
            (By::All, String::new()),
            (By::Team, or_none(self.team_id.map(|id| id.to_string()))),
            (By::Agent, or_none(self.agent_id.map(|id| id.to_string()))),
            (By::Type, or_none(self.ticket_type.clone())),
            (By::Category, or_none(self.category_id.map(|id| id.to_string()))),
            (By::Channel, self.channel.clone()),
            (By::Language, self.language.clone()),
            (By::Brand, self.brand_id.to_string()),
            (
                By::Policy,
                or_none(self.policy_version_id.map(|id| id.to_string())),
            ),
        ];
        if self.state == State::Answered {
            if !self.reason.is_empty() {
                keys.push((By::Reason, self.reason.clone()));
            }
            if let Some(score) = self.score {
                keys.push((By::Score, score.to_string()));
            }
        }
        keys
    }
}

/// Adds these numbers to the rows, in the order of their key.
fn write(act: &mut Act, changes: &BTreeMap<Place, Tally>) -> Result<()> {
    let rows: Vec<(&Place, &Tally)> = changes.iter().collect();
    for rows in rows.chunks(ROWS) {
        let mut values: Vec<Value> = vec![];
        let mut places = vec![];
        for ((survey, by, day, key), tally) in rows {
            let first = values.len() + 1;
            values.extend([
                Value::from(*survey),
                (*by).into(),
                (*day).into(),
                key.as_str().into(),
            ]);
            values.extend(tally.columns().map(Value::from));
            let numbers: Vec<String> = (first..=values.len()).map(|n| format!("${n}")).collect();
            places.push(format!("({})", numbers.join(", ")));
        }
        act.put(&format!("{INSERT} {} {ADD}", places.join(", ")), values)?;
    }
    Ok(())
}

const INSERT: &str = "INSERT INTO response_day (survey_id, counted_by, day, key, asked, delivered, lost, answered, content, \
    promoters, detractors, total, squares) VALUES";

const ADD: &str = "ON CONFLICT (survey_id, counted_by, day, key) DO UPDATE SET asked = response_day.asked + excluded.asked, \
    delivered = response_day.delivered + excluded.delivered, lost = response_day.lost + excluded.lost, \
    answered = response_day.answered + excluded.answered, content = response_day.content + excluded.content, \
    promoters = response_day.promoters + excluded.promoters, detractors = response_day.detractors + excluded.detractors, \
    total = response_day.total + excluded.total, squares = response_day.squares + excluded.squares";
