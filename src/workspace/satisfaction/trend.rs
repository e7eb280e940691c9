//! The score week by week: a small drawing whose axis begins at zero, and the table behind it.

use super::results::{interval, percent};
use crate::satisfaction::{Period, Tally};
use crate::web::Page;
use jiff::civil::Date;

/// The drawing's size, without the room for its axis.
const WIDTH: f64 = 640.0;
const HEIGHT: f64 = 120.0;
/// Room at the left for the axis, and above.
const LEFT: f64 = 44.0;
const TOP: f64 = 10.0;

/// The trend, ready to draw.
pub struct Trend {
    pub weeks: Vec<Week>,
    /// Each run of weeks with answers, as the points of a line.
    pub lines: Vec<String>,
    /// Height of 100, 50 and 0 percent, with their words.
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
    pub enough: bool,
}

/// The trend of these weeks.
pub fn trend(page: &Page, weeks: &[(Date, Period)], tallies: &[Tally]) -> Trend {
    let step = WIDTH / weeks.len().max(1) as f64;
    let words = &page.words;
    let week = |(index, ((_, period), tally)): (usize, (&(Date, Period), &Tally))| {
        let x = LEFT + step * (index as f64 + 0.5);
        Week {
            name: page.day(&period.from),
            tally: *tally,
            score: percent(words, tally.score()),
            interval: interval(words, tally),
            rate: percent(words, tally.response_rate()),
            dot: tally
                .score()
                .map(|score| (format!("{x:.1}"), format!("{:.1}", height(score)))),
            enough: tally.is_enough(),
        }
    };
    let weeks: Vec<Week> = weeks.iter().zip(tallies).enumerate().map(week).collect();
    Trend {
        lines: lines(&weeks),
        axis: [1.0, 0.5, 0.0]
            .iter()
            .map(|share| (height(*share), percent(words, Some(*share))))
            .collect(),
        weeks,
    }
}

fn height(share: f64) -> f64 {
    TOP + HEIGHT * (1.0 - share)
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
