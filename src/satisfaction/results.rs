//! What the answers of a period say, counted by what was remembered at sending (CS12). Each answer counts at the time
//! its survey was asked. Everything counted lies in one index.

use super::Tally;
use crate::people::Viewer;
use crate::store::{Error, Result};
use database::{Tx, params, record, text_enum};
use jiff::Timestamp;

text_enum! {
    /// What the answers can be counted by.
    pub enum By {
        Team => "team",
        Agent => "agent",
        Type => "type",
        Channel => "channel",
        Policy => "policy",
        Language => "language",
        /// The reason of a negative answer.
        Reason => "reason",
    }
}

impl By {
    fn column(self) -> &'static str {
        match self {
            By::Team => "team_id",
            By::Agent => "agent_id",
            By::Type => "type",
            By::Channel => "channel",
            By::Policy => "policy_version_id",
            By::Language => "language",
            By::Reason => "reason",
        }
    }
}

record! {
    struct Row {
        by: By,
        key: Option<String>,
        asked: i64,
        answered: i64,
        content: i64,
    }
}

/// The answers of one value.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Group {
    pub by: By,
    /// The id or the word it was stored under; None: none.
    pub key: Option<String>,
    pub tally: Tally,
}

/// From when (included) to when (excluded) surveys were asked.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Period {
    pub from: Timestamp,
    pub to: Timestamp,
}

const COUNTS: &str = "COUNT(*), COUNT(*) FILTER (WHERE r.state = 'answered'), \
    COUNT(*) FILTER (WHERE r.state = 'answered' AND NOT r.negative)";

/// What is counted: surveys about a solving that were not taken back.
const COUNTED: &str =
    "r.state <> 'withdrawn' AND r.survey_id IN (SELECT s.id FROM survey s WHERE s.kind = 'csat')";

/// The answers of a period by everything they can be counted by; for those who work here.
pub fn groups(tx: &mut Tx, viewer: &Viewer, period: Period) -> Result<Vec<Group>> {
    if !viewer.works_here() {
        return Err(Error::NotFound);
    }
    let columns: Vec<&str> = By::ALL.iter().map(|by| by.column()).collect();
    let columns = columns.join(", ");
    let parts: Vec<String> = By::ALL.iter().map(|by| part(*by)).collect();
    // The period is read once; what is alike is counted together before it is split.
    let sql = format!(
        "WITH alike (asked, answered, content, {columns}) AS MATERIALIZED (
             SELECT {COUNTS}, {columns} FROM response r
             WHERE r.created_at >= $1 AND r.created_at < $2 AND {COUNTED} GROUP BY {columns})
         {}",
        parts.join(" UNION ALL ")
    );
    let rows: Vec<Row> = tx.all(&sql, params![period.from, period.to])?;
    let group = |row: Row| Group {
        by: row.by,
        key: row.key,
        tally: Tally {
            asked: row.asked,
            answered: row.answered,
            content: row.content,
        },
    };
    Ok(rows.into_iter().map(group).collect())
}

fn part(by: By) -> String {
    let column = by.column();
    let low = if by == By::Reason {
        " WHERE reason <> ''"
    } else {
        ""
    };
    let sum = |what: &str| format!("CAST(SUM({what}) AS BIGINT)");
    format!(
        "SELECT '{by}', CAST({column} AS TEXT), {}, {}, {} FROM alike{low} GROUP BY {column}",
        sum("asked"),
        sum("answered"),
        sum("content")
    )
}

/// The answers of each of these periods, in their order; for those who work here.
pub fn by_period(tx: &mut Tx, viewer: &Viewer, periods: &[Period]) -> Result<Vec<Tally>> {
    if !viewer.works_here() {
        return Err(Error::NotFound);
    }
    let sql = format!(
        "SELECT {COUNTS} FROM response r WHERE r.created_at >= $1 AND r.created_at < $2 AND {COUNTED}"
    );
    let mut tallies = vec![];
    for period in periods {
        let (asked, answered, content) = tx.one(&sql, params![period.from, period.to])?;
        tallies.push(Tally {
            asked,
            answered,
            content,
        });
    }
    Ok(tallies)
}
