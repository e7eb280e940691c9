//! What the answers to a survey say in a period, by what was remembered at sending (CS12). Each answer counts on the day
//! its survey was asked. Read from the counted days alone, so it takes no longer when there are more answers.

use super::counting::{By, number_of};
use super::{SurveyId, Tally};
use crate::languages::Zone;
use crate::people::Viewer;
use crate::store::{Error, Result};
use database::{Tx, Value, pad, places, record};
use jiff::civil::Date;
use jiff::{Span, Timestamp};

/// Days on which surveys were asked, the first and the last included.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Period {
    pub from: Date,
    pub to: Date,
}

impl Period {
    /// From when (included) to when (excluded) it lasts.
    pub fn instants(&self, zone: &Zone) -> (Timestamp, Timestamp) {
        let start = |day: Date| {
            let zoned = day.to_zoned(zone.clone());
            zoned.map_or(Timestamp::UNIX_EPOCH, |zoned| zoned.timestamp())
        };
        (
            start(self.from),
            start(self.to.saturating_add(Span::new().days(1))),
        )
    }
}

/// The answers of one value.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Group {
    /// The version that was asked with: a score and a reason are worded by it.
    pub survey: SurveyId,
    pub by: By,
    /// The id or the word it was stored under; empty: none.
    pub key: String,
    pub tally: Tally,
}

record! {
    struct Row {
        survey: SurveyId,
        by: By,
        key: String,
        day: i64,
        asked: i64,
        delivered: i64,
        lost: i64,
        answered: i64,
        content: i64,
        promoters: i64,
        detractors: i64,
        total: i64,
        squares: i64,
    }
}

impl Row {
    fn tally(&self) -> Tally {
        Tally {
            asked: self.asked,
            delivered: self.delivered,
            lost: self.lost,
            answered: self.answered,
            content: self.content,
            promoters: self.promoters,
            detractors: self.detractors,
            total: self.total,
            squares: self.squares,
        }
    }
}

const NUMBERS: [&str; 9] = [
    "asked",
    "delivered",
    "lost",
    "answered",
    "content",
    "promoters",
    "detractors",
    "total",
    "squares",
];

/// The numbers, each as `what` makes of it.
fn numbers(what: impl Fn(&str) -> String) -> String {
    NUMBERS.map(what).join(", ")
}

/// The answers to some versions of a survey in a period, by everything they are counted by; for those who work here.
pub fn groups(tx: &mut Tx, viewer: &Viewer, versions: &[SurveyId], period: Period) -> Result<Vec<Group>> {
    must_work_here(viewer)?;
    let words: Vec<String> = By::ALL.iter().map(|by| format!("'{by}'")).collect();
    let sums = numbers(|number| format!("CAST(SUM({number}) AS BIGINT)"));
    // Every word is named, so that the key of the table serves the days of each.
    let (list, values) = of(versions, period);
    let sql = format!(
        "SELECT survey_id, counted_by, key, CAST(0 AS BIGINT), {sums} FROM response_day
         WHERE counted_by IN ({}) AND day >= $1 AND day <= $2 AND survey_id IN ({list}) GROUP BY survey_id, counted_by, key",
        words.join(", ")
    );
    let rows: Vec<Row> = tx.all(&sql, values)?;
    let group = |row: Row| Group {
        survey: row.survey,
        by: row.by,
        tally: row.tally(),
        key: row.key,
    };
    Ok(rows.into_iter().map(group).collect())
}

/// The answers of each day of a period on which someone was asked, by the number of the day; for those who work here.
pub fn by_day(
    tx: &mut Tx,
    viewer: &Viewer,
    versions: &[SurveyId],
    period: Period,
) -> Result<Vec<(i64, Tally)>> {
    must_work_here(viewer)?;
    let (list, values) = of(versions, period);
    let sql = format!(
        "SELECT survey_id, counted_by, key, day, {} FROM response_day
         WHERE counted_by = 'all' AND day >= $1 AND day <= $2 AND survey_id IN ({list}) ORDER BY day",
        numbers(str::to_owned)
    );
    let rows: Vec<Row> = tx.all(&sql, values)?;
    Ok(rows.into_iter().map(|row| (row.day, row.tally())).collect())
}

/// The place-holders of the versions, with their values and those of the period before them.
fn of(versions: &[SurveyId], period: Period) -> (String, Vec<Value>) {
    let mut values = vec![
        Value::from(number_of(period.from)),
        Value::from(number_of(period.to)),
    ];
    let (list, _) = places(values.len() + 1, versions.len());
    values.extend(pad(versions.iter().copied()));
    (list, values)
}

fn must_work_here(viewer: &Viewer) -> Result<()> {
    match viewer.works_here() {
        true => Ok(()),
        false => Err(Error::NotFound),
    }
}
