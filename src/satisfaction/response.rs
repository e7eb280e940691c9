//! Someone who was asked: about one solving of one ticket, or in a wave without a ticket; and the answer that holds now
//! (CS7).

use super::{Kind, SurveyId};
use crate::ids::{BrandId, PersonId, PolicyVersionId, ResponseId, SurveyLineId, TeamId, TicketId, WaveId};
use crate::languages::Language;
use crate::store::Result;
use database::{Tx, Value, params, record, text_enum};
use jiff::Timestamp;

text_enum! {
    /// Where a response stands.
    pub enum State {
        /// Asked, not answered yet.
        Offered => "offered",
        Answered => "answered",
        /// Taken back unanswered, because the ticket reopened.
        Withdrawn => "withdrawn",
    }
}

record! {
    /// A survey put to someone, and the answer.
    #[derive(Debug, Clone, PartialEq)]
    pub struct Response {
        pub id: ResponseId,
        pub survey_id: SurveyId,
        /// None: a relationship survey, about no ticket.
        pub ticket_id: Option<TicketId>,
        /// Which solving of the ticket, from 1.
        pub solving: Option<i64>,
        /// The wave of a relationship survey.
        pub wave_id: Option<WaveId>,
        pub person_id: PersonId,
        pub state: State,
        /// Nothing is recorded after this instant.
        pub until: Timestamp,
        pub score: Option<i64>,
        /// Whether the score counts as negative on its scale.
        pub negative: Option<bool>,
        /// The key of a reason; empty for none.
        pub reason: String,
        pub comment: String,
        /// When the answer that holds was given.
        pub answered_at: Option<Timestamp>,
        /// Who had the ticket when it was asked (CS12).
        pub agent_id: Option<PersonId>,
        pub team_id: Option<TeamId>,
        pub policy_version_id: Option<PolicyVersionId>,
        pub created_at: Timestamp,
        pub updated_at: Timestamp,
        /// The language it was asked in, as stored; empty in old ones.
        pub language: String,
        /// In whose name it was asked.
        pub brand_id: BrandId,
        /// The highest score of the scale.
        pub best: i64,
        pub kind: Kind,
        pub line_id: SurveyLineId,
    }
}

impl Response {
    /// The language it was asked in.
    pub fn language(&self) -> Option<Language> {
        self.language.parse().ok()
    }
}

record! {
    /// An answer that was changed, as it was before.
    #[derive(Debug, Clone, PartialEq)]
    pub struct EarlierAnswer {
        pub score: i64,
        pub negative: bool,
        pub reason: String,
        pub comment: String,
        pub answered_at: Timestamp,
    }
}

/// Which responses a list shows; everything that is None does not matter.
#[derive(Debug, Clone, Default)]
pub struct Filter {
    pub state: Option<State>,
    pub negative: Option<bool>,
    pub with_comment: Option<bool>,
    /// Changed at or after.
    pub from: Option<Timestamp>,
    /// Changed before.
    pub to: Option<Timestamp>,
}

const SELECT: &str = "SELECT r.id, r.survey_id, r.ticket_id, r.solving, r.wave_id, r.person_id, r.state, r.until, \
    r.score, r.negative, r.reason, r.comment, r.answered_at, r.agent_id, r.team_id, r.policy_version_id, \
    r.created_at, r.updated_at, r.language, r.brand_id, s.best, s.kind, s.line_id FROM response r JOIN survey s ON s.id = r.survey_id";

/// What is about a deleted ticket is told nowhere until the ticket is restored.
pub const NOT_IN_THE_TRASH: &str =
    "NOT EXISTS (SELECT 1 FROM ticket t WHERE t.id = r.ticket_id AND t.deleted_at IS NOT NULL)";

/// A response by its id. The caller has checked that it may be seen.
pub fn find_response(tx: &mut Tx, id: ResponseId) -> Result<Option<Response>> {
    Ok(tx.find(&format!("{SELECT} WHERE r.id = $1"), params![id])?)
}

/// The answers that came before the one that holds, oldest first. The caller has checked that the response may be seen.
pub fn earlier_answers(tx: &mut Tx, id: ResponseId) -> Result<Vec<EarlierAnswer>> {
    let sql = "SELECT score, negative, reason, comment, answered_at FROM earlier_answer
         WHERE response_id = $1 ORDER BY id";
    Ok(tx.all(sql, params![id])?)
}

/// The responses of a ticket, first solving first. The caller has checked that the viewer may see the ticket.
pub fn of_ticket(tx: &mut Tx, ticket: TicketId) -> Result<Vec<Response>> {
    let sql = format!("{SELECT} WHERE r.ticket_id = $1 ORDER BY r.solving");
    Ok(tx.all(&sql, params![ticket])?)
}

/// The response of a ticket's latest solving that was asked about.
pub fn latest_of_ticket(tx: &mut Tx, ticket: TicketId) -> Result<Option<Response>> {
    let sql = format!("{SELECT} WHERE r.ticket_id = $1 ORDER BY r.solving DESC LIMIT 1");
    Ok(tx.find(&sql, params![ticket])?)
}

/// Responses by id, after `after`, at most `limit`, without those of deleted tickets; for those who work here.
pub fn list(tx: &mut Tx, filter: &Filter, after: Option<ResponseId>, limit: i64) -> Result<Vec<Response>> {
    let (mut conditions, mut values) = conditions(filter);
    values.push(after.map_or(0, ResponseId::get).into());
    conditions.push(format!("r.id > ${}", values.len()));
    values.push(limit.into());
    let sql = format!(
        "{SELECT} WHERE {} ORDER BY r.id LIMIT ${}",
        conditions.join(" AND "),
        values.len()
    );
    Ok(tx.all(&sql, values)?)
}

/// How many responses a filter finds.
pub fn count(tx: &mut Tx, filter: &Filter) -> Result<i64> {
    let (conditions, values) = conditions(filter);
    let sql = format!(
        "SELECT COUNT(*) FROM response r WHERE {}",
        conditions.join(" AND ")
    );
    let (found,): (i64,) = tx.one(&sql, values)?;
    Ok(found)
}

/// What the filter asks for, as SQL with its values.
fn conditions(filter: &Filter) -> (Vec<String>, Vec<Value>) {
    let (mut conditions, mut values) = (vec![NOT_IN_THE_TRASH.to_owned()], vec![]);
    let mut ask = |condition: &str, value: Option<Value>| {
        if let Some(value) = value {
            values.push(value);
            conditions.push(condition.replace('?', &format!("${}", values.len())));
        }
    };
    ask("r.state = ?", filter.state.map(Value::from));
    ask("r.negative = ?", filter.negative.map(Value::from));
    ask("r.updated_at >= ?", filter.from.map(Value::from));
    ask("r.updated_at < ?", filter.to.map(Value::from));
    match filter.with_comment {
        Some(true) => conditions.push("r.comment <> ''".to_owned()),
        Some(false) => conditions.push("r.comment = ''".to_owned()),
        None => {}
    }
    (conditions, values)
}
