//! The answers as a table to take away, CSV or XLSX. No cell is ever a formula (threat D1): a text that a spreadsheet
//! would take for one gets a quote mark before it in CSV, and in XLSX every text is typed as text.

use super::asked::Asked;
use super::readings::Readings;
use super::results::chosen;
use crate::ids::ResponseId;
use crate::languages::Zone;
use crate::pages::SignedIn;
use crate::people::Viewer;
use crate::satisfaction::{self, Told, Wanted};
use crate::store::{Desk, Error, Result};
use crate::web::{Answered, Download, Query, Site};
use axum::body::{Body, Bytes};
use axum::extract::State;
use axum::response::IntoResponse;
use jiff::Timestamp;
use rust_xlsxwriter::{Workbook, XlsxError};

/// Rows read at once.
const ROWS: i64 = 2000;
/// The most rows a sheet can have below its head.
const MOST_ROWS: u32 = 1_048_575;

const HEAD: [&str; 18] = [
    "ticket",
    "solving",
    "subject",
    "customer",
    "agent",
    "team",
    "type",
    "category",
    "channel",
    "language",
    "brand",
    "asked_at",
    "answered_at",
    "score",
    "reason",
    "comment",
    "best",
    "version",
];

/// Everything a row says, as text; the ticket, the solving, the score, the best one and the version
/// are numbers.
fn cells(told: &Told) -> [String; 18] {
    let number = |number: Option<i64>| number.map(|number| number.to_string()).unwrap_or_default();
    let or_empty = |text: &Option<String>| text.clone().unwrap_or_default();
    let time = |at: Timestamp| format!("{at:.0}");
    [
        number(told.ticket_id.map(|id| id.get())),
        number(told.solving),
        or_empty(&told.subject),
        told.customer.clone(),
        or_empty(&told.agent),
        or_empty(&told.team),
        or_empty(&told.kind),
        or_empty(&told.category),
        told.channel.clone(),
        told.language.clone(),
        told.brand.clone(),
        time(told.asked_at),
        told.answered_at.map(time).unwrap_or_default(),
        number(told.score),
        told.reason.clone(),
        told.comment.clone(),
        told.best.to_string(),
        told.version.to_string(),
    ]
}

/// Which of the cells are numbers.
const NUMBERS: [usize; 5] = [0, 1, 13, 16, 17];

/// What a formula begins with, in ASCII and full width.
const FORMULAS: [char; 8] = ['=', '+', '-', '@', '＝', '＋', '－', '＠'];
/// Where a program that takes something else than the comma for what stands between two cells begins a new one.
const CELLS: [char; 5] = [';', '\t', '|', '\n', '\r'];

/// A text that no spreadsheet takes for a formula, also if it cuts the lines at semicolons, tabs or bars: a quote mark stands
/// before whatever could begin one, there and behind quotes and spaces.
pub fn harmless(text: &str) -> String {
    let blank = |letter: char| letter.is_whitespace() || letter == '"' || letters::is_invisible(letter);
    let mut harmless = String::with_capacity(text.len() + 1);
    if text.starts_with(['\t', '\n', '\r']) || text.trim_start_matches(blank).starts_with(FORMULAS) {
        harmless.push('\'');
    }
    let mut begins = false;
    for letter in text.chars() {
        if begins && FORMULAS.contains(&letter) {
            harmless.push('\'');
        }
        begins = CELLS.contains(&letter) || begins && blank(letter);
        harmless.push(letter);
    }
    harmless
}

/// A question that is answered page by page.
struct Rows {
    desk: Desk,
    viewer: Viewer,
    wanted: Wanted,
    zone: Zone,
    before: Option<(Timestamp, ResponseId)>,
    ended: bool,
}

impl Rows {
    async fn new(site: &Site, signed_in: SignedIn, asked: Asked) -> Result<Rows> {
        let now = site.desk.clock.now();
        let found = site.desk.read(move |tx| {
            let survey = chosen(tx, &asked)?.1.ok_or(Error::NotFound)?;
            let zone = satisfaction::counting_zone(tx)?;
            let today = now.to_zoned(zone.clone()).date();
            let readings = Readings::load(tx, survey.line_id, &asked)?;
            // Without a version named: all of them, each row with its own.
            let versions = match asked.version.is_empty() {
                true => vec![],
                false => readings.shown().ids(),
            };
            Ok((asked.wanted(survey.line_id, versions, today, false), zone))
        });
        let (wanted, zone) = found.await?;
        Ok(Rows {
            desk: site.desk.clone(),
            viewer: signed_in.viewer,
            wanted,
            zone,
            before: None,
            ended: false,
        })
    }

    /// The next rows; none at the end.
    async fn next(&mut self) -> Result<Vec<Told>> {
        if self.ended {
            return Ok(vec![]);
        }
        let (viewer, wanted, zone) = (self.viewer.clone(), self.wanted.clone(), self.zone.clone());
        let before = self.before;
        let rows = self
            .desk
            .read(move |tx| satisfaction::told(tx, &viewer, &wanted, &zone, before, ROWS));
        let rows = rows.await?;
        self.before = rows.last().map(|last| (last.asked_at, last.id));
        self.ended = (rows.len() as i64) < ROWS;
        Ok(rows)
    }
}

/// The answers as CSV, streamed: as many as there are.
pub async fn csv(State(site): State<Site>, signed_in: SignedIn, Query(asked): Query<Asked>) -> Answered {
    let rows = Rows::new(&site, signed_in, asked).await?;
    let stream = futures_util::stream::try_unfold((rows, true), |(mut rows, first)| async move {
        let found = rows.next().await?;
        if found.is_empty() && !first {
            return Ok::<_, Error>(None);
        }
        Ok(Some((as_csv(&found, first)?, (rows, false))))
    });
    let rows = Body::from_stream(stream);
    Ok(Download::save("answers.csv", "text/csv; charset=utf-8", rows).into_response())
}

fn as_csv(rows: &[Told], head: bool) -> Result<Bytes> {
    let broken = |error: csv::Error| Error::Broken(error.to_string());
    let mut writer = csv::Writer::from_writer(vec![]);
    if head {
        writer.write_record(HEAD).map_err(broken)?;
    }
    for told in rows {
        let cells = cells(told);
        writer
            .write_record(cells.iter().map(|cell| harmless(cell)))
            .map_err(broken)?;
    }
    let bytes = writer.into_inner();
    Ok(bytes.map_err(|error| Error::Broken(error.to_string()))?.into())
}

/// The answers as a sheet: the newest million.
pub async fn xlsx(State(site): State<Site>, signed_in: SignedIn, Query(asked): Query<Asked>) -> Answered {
    let mut rows = Rows::new(&site, signed_in, asked).await?;
    let broken = |error: XlsxError| Error::Broken(error.to_string());
    let mut book = Workbook::new();
    let sheet = book.add_worksheet_with_constant_memory().map_err(broken)?;
    for (column, name) in (0..).zip(HEAD) {
        sheet.write_string(0, column, name).map_err(broken)?;
    }
    let mut line = 0;
    loop {
        let found = rows.next().await?;
        if found.is_empty() || line >= MOST_ROWS {
            break;
        }
        for told in found.iter().take((MOST_ROWS - line) as usize) {
            line += 1;
            for ((column, index), cell) in (0..).zip(0..).zip(cells(told)) {
                match cell.parse::<f64>().ok().filter(|_| NUMBERS.contains(&index)) {
                    Some(number) => sheet.write_number(line, column, number).map_err(broken)?,
                    None => sheet.write_string(line, column, cell).map_err(broken)?,
                };
            }
        }
    }
    let bytes = book.save_to_buffer().map_err(broken)?;
    let kind = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    Ok(Download::save("answers.xlsx", kind, bytes).into_response())
}

#[cfg(test)]
mod tests {
    use super::harmless;

    #[test]
    fn no_text_is_taken_for_a_formula() {
        for text in [
            "=1+1", "+1", "-1", "@SUM(A1)", "＝1", " =1", "\u{a0}=1", "\"=1\"", "\t1",
        ] {
            assert_eq!(harmless(text), format!("'{text}"));
        }
        for (text, safe) in [
            (";=1", ";'=1"),
            ("Bien;=1+1", "Bien;'=1+1"),
            ("Bien ; \"@x\"", "Bien ; \"'@x\""),
            ("a\t-1", "a\t'-1"),
            ("a|＝1", "a|'＝1"),
            ("a\n+1", "a\n'+1"),
        ] {
            assert_eq!(harmless(text), safe);
        }
        for text in ["Merci = parfait", "Bien; merci", "1-2; 3+4", ""] {
            assert_eq!(harmless(text), text);
        }
    }
}
