//! Responses to surveys of all kinds, beside the ratings and in their style.

use super::Api;
use super::asked::{Asked, Path};
use super::call::Call;
use super::caller::Caller;
use super::given::read_bound;
use super::paging::Page;
use super::refusals::{Answer, Refusal, ok};
use crate::ids::{
    BrandId, CategoryId, PersonId, PolicyVersionId, ResponseId, SurveyLineId, TeamId, TicketId, WaveId,
};
use crate::satisfaction::{self, State as Stands};
use crate::shapes::{self, EarlierAnswer, Listing, One, SurveyResponse, Time, or_null};
use crate::store::Result;
use axum::extract::State;
use database::{Tx, Value as Bound, params, record};
use jiff::Timestamp;

record! {
    struct Row {
        id: ResponseId,
        line_id: SurveyLineId,
        version: i64,
        kind: String,
        state: Stands,
        score: Option<i64>,
        negative: Option<bool>,
        reason: String,
        comment: String,
        ticket_id: Option<TicketId>,
        solving: Option<i64>,
        wave_id: Option<WaveId>,
        person_id: PersonId,
        agent_id: Option<PersonId>,
        team_id: Option<TeamId>,
        ticket_type: Option<String>,
        category_id: Option<CategoryId>,
        brand_id: BrandId,
        channel: String,
        language: String,
        policy_version_id: Option<PolicyVersionId>,
        experiment_id: Option<i64>,
        arm: Option<String>,
        delivered: Option<bool>,
        until: Timestamp,
        answered_at: Option<Timestamp>,
        created_at: Timestamp,
        updated_at: Timestamp,
    }
}

const SELECT: &str = "SELECT r.id, s.line_id, s.version, s.kind, r.state, r.score, r.negative, r.reason, r.comment, \
    r.ticket_id, r.solving, r.wave_id, r.person_id, r.agent_id, r.team_id, r.type, r.category_id, \
    r.brand_id, r.channel, r.language, r.policy_version_id, r.experiment_id, r.arm, r.delivered, r.until, r.answered_at, r.created_at, r.updated_at \
    FROM response r JOIN survey s ON s.id = r.survey_id";

const FILTERS: &[(&str, &str)] = &[
    ("survey_id", "of this survey"),
    ("kind", "`csat`, `ces`, `nps` or `own`"),
    ("status", "`offered`, `answered` or `withdrawn`"),
    ("score", "this point"),
    ("negative", "`true` or `false`"),
    ("with_comment", "`true` or `false`"),
    ("ticket_id", "about this ticket"),
    ("requester_id", "by this user"),
    ("assignee_id", "about this colleague"),
    ("group_id", "about this group"),
    ("wave_id", "of this wave"),
    ("ticket_category_id", "about tickets of this category"),
    ("brand_id", "about tickets of this brand"),
    ("start_time", "changed since then: seconds or ISO 8601"),
    ("end_time", "changed until then: seconds or ISO 8601"),
    ("sort_order", "`desc`: the newest first"),
];

/// The calls of survey responses.
pub fn calls() -> Vec<Call> {
    vec![
        Call::get("survey_responses", responses)
            .about("What people were asked and answered, by id")
            .asks(FILTERS)
            .pages::<Listing<SurveyResponse>>(),
        Call::get("survey_responses/{id}", response)
            .about("One response, with its `earlier_answers`")
            .answers::<One<SurveyResponse>>(),
    ]
}

async fn responses(State(api): State<Api>, caller: Caller, asked: Asked) -> Answer {
    caller.must_work_here()?;
    let page = Page::read(&asked, &caller)?;
    let condition = condition(&asked)?;
    let newest_first = asked.descends()?;
    let body = api.desk.read(move |tx| {
        let (sql, mut values) = condition.clone();
        let tail = page.tail("r.id", newest_first, &mut values);
        let sql = format!("{SELECT} WHERE {sql}{tail}");
        let found: Vec<Row> = tx.all(&sql, values)?;
        let count = page.counted(|| counted(tx, condition))?;
        let key = |row: &Row| row.id.to_string();
        page.of_fetched(&asked, found, key, count, |found| {
            Ok(found.iter().map(|row| response_shown(&asked.base, row)).collect())
        })
    });
    ok(body.await?)
}

fn counted(tx: &mut Tx, (sql, values): (String, Vec<Bound>)) -> Result<i64> {
    let sql = format!("SELECT COUNT(*) FROM response r JOIN survey s ON s.id = r.survey_id WHERE {sql}");
    let (count,): (i64,) = tx.one(&sql, values)?;
    Ok(count)
}

async fn response(State(api): State<Api>, caller: Caller, asked: Asked, Path(id): Path<i64>) -> Answer {
    caller.must_work_here()?;
    let id = ResponseId::from(id);
    let found = api.desk.read(move |tx| {
        let one = format!("{SELECT} WHERE r.id = $1 AND {}", satisfaction::NOT_IN_THE_TRASH);
        let found: Option<Row> = tx.find(&one, params![id])?;
        Ok((found, satisfaction::earlier_answers(tx, id)?))
    });
    let (found, earlier) = found.await?;
    let mut shown = response_shown(&asked.base, &found.ok_or(Refusal::NotFound)?);
    let earlier = earlier.iter().map(|answer| EarlierAnswer {
        score: answer.score,
        negative: answer.negative,
        reason: or_null(&answer.reason),
        comment: or_null(&answer.comment),
        answered_at: answer.answered_at.into(),
    });
    shown.earlier_answers = Some(earlier.collect());
    ok(One(shown))
}

/// What is asked for by a number, and the column it is compared with.
const NUMBERS: [(&str, &str); 9] = [
    ("survey_id", "s.line_id"),
    ("ticket_id", "r.ticket_id"),
    ("requester_id", "r.person_id"),
    ("assignee_id", "r.agent_id"),
    ("group_id", "r.team_id"),
    ("wave_id", "r.wave_id"),
    ("ticket_category_id", "r.category_id"),
    ("brand_id", "r.brand_id"),
    ("score", "r.score"),
];

/// What the address filters by, as a condition.
fn condition(asked: &Asked) -> std::result::Result<(String, Vec<Bound>), Refusal> {
    let bad = |name: &str| Refusal::Bad(format!("{name} is not valid"));
    let (mut parts, mut values) = (
        vec![satisfaction::NOT_IN_THE_TRASH.to_owned()],
        Vec::<Bound>::new(),
    );
    let mut ask = |condition: &str, value: Bound| {
        values.push(value);
        parts.push(condition.replace('?', &format!("${}", values.len())));
    };
    for (name, column) in NUMBERS {
        if let Some(text) = asked.get(name) {
            let number: i64 = text.parse().map_err(|_| bad(name))?;
            // Scales cross zero, ids begin at one.
            if name != "score" && number < 1 {
                return Err(bad(name));
            }
            ask(&format!("{column} = ?"), number.into());
        }
    }
    if let Some(text) = asked.get("kind") {
        let kind: satisfaction::Kind = text.parse().map_err(|_| bad("kind"))?;
        ask("s.kind = ?", kind.into());
    }
    if let Some(text) = asked.get("status") {
        let state: Stands = text.parse().map_err(|_| bad("status"))?;
        ask("r.state = ?", state.into());
    }
    for (name, beyond) in [("start_time", ">="), ("end_time", "<=")] {
        if let Some(text) = asked.get(name) {
            let at = read_bound(name, text).ok_or_else(|| bad(name))?;
            ask(&format!("r.updated_at {beyond} ?"), at.into());
        }
    }
    for (name, yes, no) in [
        ("negative", "r.negative = TRUE", "r.negative = FALSE"),
        ("with_comment", "r.comment <> ''", "r.comment = ''"),
    ] {
        match asked.get(name) {
            None => {}
            Some("true") => parts.push(yes.to_owned()),
            Some("false") => parts.push(no.to_owned()),
            Some(_) => return Err(bad(name)),
        }
    }
    Ok((parts.join(" AND "), values))
}

fn response_shown(base: &str, row: &Row) -> SurveyResponse {
    SurveyResponse {
        id: row.id.get(),
        url: shapes::address(base, "survey_responses", row.id.get()),
        survey_id: row.line_id.get(),
        survey_version: row.version,
        kind: row.kind.clone(),
        status: row.state.to_string(),
        score: row.score,
        negative: row.negative,
        reason: or_null(&row.reason),
        comment: or_null(&row.comment),
        ticket_id: row.ticket_id.map(TicketId::get),
        solving: row.solving,
        wave_id: row.wave_id.map(WaveId::get),
        requester_id: row.person_id.get(),
        assignee_id: row.agent_id.map(PersonId::get),
        group_id: row.team_id.map(TeamId::get),
        ticket_type: row.ticket_type.clone(),
        ticket_category_id: row.category_id.map(CategoryId::get),
        brand_id: row.brand_id.get(),
        channel: or_null(&row.channel),
        language: or_null(&row.language),
        closing_policy_version_id: row.policy_version_id.map(PolicyVersionId::get),
        experiment_id: row.experiment_id,
        experiment_arm: row.arm.clone(),
        delivered: row.delivered,
        answerable_until: row.until.into(),
        answered_at: row.answered_at.map(Time),
        created_at: row.created_at.into(),
        updated_at: row.updated_at.into(),
        earlier_answers: None,
    }
}
