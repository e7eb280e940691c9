//! The figures of a policy (LC15), version by version: letters per ticket, survey response rate, score, reopen rate, wrongly
//! closed; and the tickets behind each.

use crate::ids::{PolicyId, PolicyVersionId, TicketId};
use crate::shares::{Interval, wilson};
use crate::store::Result;
use database::{Tx, params, record, text_enum};
use jiff::{SignedDuration, Timestamp};
use std::collections::HashMap;

/// The figures are of the last so many days.
pub const DAYS: i64 = 90;

/// What became of the solvings of one version within [`DAYS`].
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Measured {
    /// Solvings under the version, by whomever.
    pub solvings: u64,
    /// Those that the policy did by itself, for want of an answer.
    pub automatic: u64,
    pub letters: u64,
    /// Solvings after which the ticket was open again or followed up.
    pub reopened: u64,
    /// Automatic solvings after which the customer answered soon or said "not solved".
    pub wrong: u64,
    /// Customers asked for a rating, answers, and answers that were not negative.
    pub asked: u64,
    pub answered: u64,
    pub content: u64,
}

impl Measured {
    /// Letters for each solving. None without any.
    pub fn letters_per_ticket(&self) -> Option<f64> {
        (self.solvings > 0).then(|| self.letters as f64 / self.solvings as f64)
    }

    /// Answers of those asked.
    pub fn response_rate(&self) -> Option<Interval> {
        wilson(self.answered, self.asked)
    }

    /// Answers that are not negative, of all answers.
    pub fn score(&self) -> Option<Interval> {
        wilson(self.content, self.answered)
    }

    /// Reopened, of all solvings.
    pub fn reopen_rate(&self) -> Option<Interval> {
        wilson(self.reopened, self.solvings)
    }

    /// Wrongly closed, of the automatic solvings.
    pub fn wrong_share(&self) -> Option<Interval> {
        wilson(self.wrong, self.automatic)
    }

    fn add(&mut self, other: &Measured) {
        let pairs = [
            (&mut self.solvings, other.solvings),
            (&mut self.automatic, other.automatic),
            (&mut self.letters, other.letters),
            (&mut self.reopened, other.reopened),
            (&mut self.wrong, other.wrong),
            (&mut self.asked, other.asked),
            (&mut self.answered, other.answered),
            (&mut self.content, other.content),
        ];
        for (own, other) in pairs {
            *own += other;
        }
    }
}

/// The figures of all versions of a policy, by version; those without a case are left out.
pub fn by_version(
    tx: &mut Tx,
    policy: PolicyId,
    now: Timestamp,
) -> Result<HashMap<PolicyVersionId, Measured>> {
    let from = now - SignedDuration::from_hours(24 * DAYS);
    let of = "policy_version_id IN (SELECT id FROM policy_version WHERE policy_id = $1)";
    let endings: Vec<(PolicyVersionId, i64, i64, i64, i64, i64)> = tx.all(
        &format!(
            "SELECT policy_version_id, COUNT(*), COUNT(*) FILTER (WHERE automatic), CAST(SUM(letters) AS BIGINT),
                 COUNT(reopened_at), COUNT(wrong)
             FROM ending WHERE {of} AND solved_at >= $2 GROUP BY policy_version_id"
        ),
        params![policy, from],
    )?;
    let answers: Vec<(PolicyVersionId, i64, i64, i64)> = tx.all(
        &format!(
            "SELECT policy_version_id, COUNT(*), COUNT(*) FILTER (WHERE state = 'answered'),
                 COUNT(*) FILTER (WHERE state = 'answered' AND NOT negative)
             FROM response WHERE {of} AND created_at >= $2 AND state <> 'withdrawn'
                 AND (state <> 'offered' OR delivered IS NULL OR delivered = TRUE) GROUP BY policy_version_id"
        ),
        params![policy, from],
    )?;
    let mut measured: HashMap<PolicyVersionId, Measured> = HashMap::new();
    for (version, solvings, automatic, letters, reopened, wrong) in endings {
        let one = measured.entry(version).or_default();
        one.solvings = whole(solvings);
        one.automatic = whole(automatic);
        one.letters = whole(letters);
        one.reopened = whole(reopened);
        one.wrong = whole(wrong);
    }
    for (version, asked, answered, content) in answers {
        let one = measured.entry(version).or_default();
        one.asked = whole(asked);
        one.answered = whole(answered);
        one.content = whole(content);
    }
    Ok(measured)
}

/// A count of the database.
pub(super) fn whole(count: i64) -> u64 {
    u64::try_from(count).unwrap_or(0)
}

/// The figures of all versions together.
pub fn together<'m>(versions: impl IntoIterator<Item = &'m Measured>) -> Measured {
    let mut all = Measured::default();
    for one in versions {
        all.add(one);
    }
    all
}

text_enum! {
    /// The figures of a policy that tickets can be listed behind.
    pub enum Measure {
        /// Letters per ticket: all solvings.
        Letters => "letters",
        /// Response rate: customers asked.
        Response => "response",
        /// Score: answers.
        Score => "score",
        Reopened => "reopened",
        Wrong => "wrong",
    }
}

record! {
    /// A case behind a figure.
    #[derive(Debug, Clone, PartialEq, Eq)]
    pub struct Case {
        /// Where the list goes on.
        pub key: i64,
        pub ticket_id: TicketId,
        pub subject: String,
        pub customer: String,
        /// Solved, or asked for a rating.
        pub at: Timestamp,
        pub letters: Option<i64>,
        pub automatic: Option<bool>,
        pub reopened_at: Option<Timestamp>,
        /// The score that was given.
        pub score: Option<i64>,
    }
}

/// Where the cases of a figure lie: the columns that one case has, the table, the column of its time, and which count.
fn source(measure: Measure) -> (&'static str, &'static str, &'static str, &'static str) {
    const ENDING: &str = "c.letters, c.automatic, c.reopened_at, CAST(NULL AS BIGINT)";
    const RESPONSE: &str = "CAST(NULL AS BIGINT), CAST(NULL AS BOOLEAN), CAST(NULL AS BIGINT), c.score";
    match measure {
        Measure::Letters => (ENDING, "ending", "solved_at", "TRUE"),
        Measure::Reopened => (ENDING, "ending", "solved_at", "c.reopened_at IS NOT NULL"),
        Measure::Wrong => (ENDING, "ending", "solved_at", "c.wrong IS NOT NULL"),
        Measure::Response => (RESPONSE, "response", "created_at", "c.state <> 'withdrawn'"),
        Measure::Score => (RESPONSE, "response", "created_at", "c.state = 'answered'"),
    }
}

/// The cases behind a figure of a policy, or of one version, newest first, before `before`.
pub fn behind(
    tx: &mut Tx,
    policy: PolicyId,
    version: Option<PolicyVersionId>,
    measure: Measure,
    now: Timestamp,
    before: Option<i64>,
    limit: i64,
) -> Result<Vec<Case>> {
    let from = now - SignedDuration::from_hours(24 * DAYS);
    let (columns, table, at, those) = source(measure);
    let sql = format!(
        "SELECT c.id, c.ticket_id, t.subject, p.name, c.{at}, {columns}
         FROM {table} c JOIN ticket t ON t.id = c.ticket_id JOIN person p ON p.id = c.person_id
         WHERE c.policy_version_id IN (SELECT id FROM policy_version WHERE policy_id = $1 AND (id = $2 OR $2 = 0))
             AND c.{at} >= $3 AND c.id < $4 AND {those} AND t.deleted_at IS NULL
         ORDER BY c.id DESC LIMIT $5"
    );
    let version = version.map_or(0, PolicyVersionId::get);
    let before = before.unwrap_or(i64::MAX);
    Ok(tx.all(&sql, params![policy, version, from, before, limit])?)
}
