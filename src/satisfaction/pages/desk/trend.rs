//! The score week by week: a small drawing that shows the whole scale, and the table behind it.

use super::said;
use crate::languages::Zone;
use crate::satisfaction::{Period, Scale, Tally, number_of};
use crate::web::Page;

/// The drawing's size, without the room for its axis.
const WIDTH: f64 = 640.0;
const HEIGHT: f64 = 120.0;
/// Room at the left for the axis, and above.
const LEFT: f64 = 44.0;
const TOP: f64 = 10.0;
/// So many weeks bear their date below the drawing at most: more would touch each other on a phone.
const DATED: usize = 5;

/// The trend, ready to draw.
pub struct Trend {
    pub weeks: Vec<Week>,
    /// Each run of weeks with answers, as the points of a line.
    pub lines: Vec<String>,
    /// Height of the best, the middle and the worst score, with their words.
    pub axis: Vec<(f64, String)>,
}

/// One week.
pub struct Week {
    pub name: String,
    pub tally: Tally,
    pub score: String,
    pub interval: String,
    pub rate: String,
    /// Where its dot is; None without an answer.
    pub dot: Option<(String, String)>,
    /// Where its date stands below; None for the weeks between.
    pub mark: Option<String>,
    pub enough: bool,
}

/// How high a score is drawn.
fn height(scale: Scale, score: f64) -> f64 {
    TOP + HEIGHT * (scale.best - score) / (scale.best - scale.worst).max(f64::MIN_POSITIVE)
}

/// The trend of these weeks, from the numbers of days.
pub fn trend(page: &Page, scale: Scale, weeks: &[Period], days: &[(i64, Tally)], zone: &Zone) -> Trend {
    let step = WIDTH / weeks.len().max(1) as f64;
    let apart = weeks.len().div_ceil(DATED).max(1);
    let words = &page.words;
    let week = |(index, period): (usize, &Period)| {
        let x = LEFT + step * (index as f64 + 0.5);
        let tally = together(days, *period);
        Week {
            name: page.words.day(period.instants(zone).0, page.now, zone),
            score: said::score(words, scale, &tally),
            interval: said::range(words, scale, &tally),
            rate: said::percent(words, tally.response_rate()),
            dot: scale
                .score(&tally)
                .map(|score| (format!("{x:.1}"), format!("{:.1}", height(scale, score)))),
            mark: (index % apart == 0).then(|| format!("{x:.1}")),
            enough: tally.is_enough(),
            tally,
        }
    };
    let weeks: Vec<Week> = weeks.iter().enumerate().map(week).collect();
    let middle = (scale.best + scale.worst) / 2.0;
    Trend {
        lines: lines(&weeks),
        axis: [scale.best, middle, scale.worst]
            .iter()
            .map(|score| (height(scale, *score), said::value(words, scale.measure, *score)))
            .collect(),
        weeks,
    }
}

/// The numbers of the days of a period; the days come in order.
fn together(days: &[(i64, Tally)], period: Period) -> Tally {
    let (from, to) = (number_of(period.from), number_of(period.to));
    let begin = days.partition_point(|(day, _)| *day < from);
    let of = days[begin..].iter().take_while(|(day, _)| *day <= to);
    of.fold(Tally::default(), |sum, (_, tally)| sum.with(tally))
}

/// A week without an answer interrupts the line.
fn lines(weeks: &[Week]) -> Vec<String> {
    let runs = weeks.split(|week| week.dot.is_none());
    let points = |run: &[Week]| {
        let dots = run.iter().filter_map(|week| week.dot.as_ref());
        dots.map(|(x, y)| format!("{x},{y}"))
            .collect::<Vec<_>>()
            .join(" ")
    };
    runs.filter(|run| run.len() > 1).map(points).collect()
}
