//! The score and how far it can be trusted: pure numbers. A score is a share of satisfied answers, promoters less
//! detractors, or a mean; which of them follows from the survey.

use super::{Content, Kind, Point};
use crate::shares::{Interval, Sums, mean, net, wilson};
use database::text_enum;

text_enum! {
    /// What the score of a survey is.
    pub enum Measure {
        /// Answers that are not negative, of all answers (CSAT).
        Share => "share",
        /// Promoters less detractors, of all answers (NPS).
        Net => "net",
        /// The mean of the scores (CES).
        Mean => "mean",
    }
}

impl Measure {
    /// What the score of such a survey is. One of the desk's own has a share where some of its points count as negative.
    pub fn of(kind: Kind, content: &Content) -> Measure {
        match kind {
            Kind::Csat => Measure::Share,
            Kind::Nps => Measure::Net,
            Kind::Ces => Measure::Mean,
            Kind::Own if content.points.iter().any(|point| point.negative) => Measure::Share,
            Kind::Own => Measure::Mean,
        }
    }
}

/// What a survey's score is, and between which values it lies.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Scale {
    pub measure: Measure,
    /// The worst and the best score there can be.
    pub worst: f64,
    pub best: f64,
}

impl Scale {
    /// The scale of such a survey.
    pub fn of(kind: Kind, content: &Content) -> Scale {
        let measure = Measure::of(kind, content);
        let end = |point: Option<&Point>| point.map_or(0.0, |point| point.score as f64);
        let (worst, best) = match measure {
            Measure::Share => (0.0, 1.0),
            Measure::Net => (-1.0, 1.0),
            Measure::Mean => (end(content.points.first()), end(content.points.last())),
        };
        Scale { measure, worst, best }
    }

    /// The score of these numbers.
    pub fn score(self, tally: &Tally) -> Option<f64> {
        tally.score(self.measure)
    }

    /// The range of [`Tally::interval`], as far as it lies on the scale: no mean of five points is 5.2.
    pub fn interval(self, tally: &Tally) -> Option<(f64, f64)> {
        let (low, high) = tally.interval(self.measure)?;
        Some((low.max(self.worst), high.min(self.best)))
    }
}

/// The numbers of some surveys together.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Tally {
    /// Without surveys that were taken back.
    pub asked: i64,
    /// Letters that asked and that the relay took.
    pub delivered: i64,
    /// Letters that asked and never left.
    pub lost: i64,
    pub answered: i64,
    /// Answers that do not count as negative on their scale.
    pub content: i64,
    /// Answers of 9 and 10, and those that count as negative, of NPS.
    pub promoters: i64,
    pub detractors: i64,
    /// The sum of the scores, and of their squares.
    pub total: i64,
    pub squares: i64,
}

/// Fewer answers than this are too few to tell: a share's interval is then wider than 40 points at its middle.
pub const ENOUGH: i64 = 20;

impl Tally {
    /// The score: from 0 to 1 for a share, from −1 to 1 for NPS, on the scale for a mean. None without an answer.
    pub fn score(&self, measure: Measure) -> Option<f64> {
        match measure {
            Measure::Share => share(self.content, self.answered),
            Measure::Net => share(self.promoters - self.detractors, self.answered),
            Measure::Mean => share(self.total, self.answered),
        }
    }

    /// Between which values the true score lies with 95 % confidence: Wilson (1927) for a share, Agresti and Min (2005) for
    /// NPS, Student's t for a mean. None without an answer, for a mean without two.
    pub fn interval(&self, measure: Measure) -> Option<(f64, f64)> {
        let (part, all) = (count(self.content), count(self.answered));
        let found: Interval = match measure {
            Measure::Share => wilson(part, all)?,
            Measure::Net => net(count(self.promoters), count(self.detractors), all)?,
            Measure::Mean => mean(Sums {
                count: all,
                sum: self.total as f64,
                squares: self.squares as f64,
            })?,
        };
        Some((found.low, found.high))
    }

    /// How many of those asked answered, 0 to 1. None if nobody was asked.
    pub fn response_rate(&self) -> Option<f64> {
        share(self.answered, self.asked)
    }

    /// Whether there are enough answers to compare the score with another.
    pub fn is_enough(&self) -> bool {
        self.answered >= ENOUGH
    }

    /// The numbers in the order of the columns of `response_day`.
    pub(super) fn columns(&self) -> [i64; 9] {
        [
            self.asked,
            self.delivered,
            self.lost,
            self.answered,
            self.content,
            self.promoters,
            self.detractors,
            self.total,
            self.squares,
        ]
    }

    /// The same read back.
    pub(super) fn of_columns(columns: [i64; 9]) -> Tally {
        let [
            asked,
            delivered,
            lost,
            answered,
            content,
            promoters,
            detractors,
            total,
            squares,
        ] = columns;
        Tally {
            asked,
            delivered,
            lost,
            answered,
            content,
            promoters,
            detractors,
            total,
            squares,
        }
    }

    /// Both together.
    pub fn with(&self, other: &Tally) -> Tally {
        self.plus(other, 1)
    }

    /// Both together; `times` is −1 to take `other` away.
    pub(super) fn plus(&self, other: &Tally, times: i64) -> Tally {
        let mut columns = self.columns();
        for (column, more) in columns.iter_mut().zip(other.columns()) {
            *column += times * more;
        }
        Tally::of_columns(columns)
    }
}

fn count(number: i64) -> u64 {
    u64::try_from(number).unwrap_or(0)
}

fn share(part: i64, whole: i64) -> Option<f64> {
    (whole > 0).then(|| part as f64 / whole as f64)
}

#[cfg(test)]
mod tests {
    use super::{Measure, Scale, Tally};

    #[test]
    fn a_range_stays_on_its_scale() {
        let scale = Scale {
            measure: Measure::Mean,
            worst: 1.0,
            best: 5.0,
        };
        // 5, 5 and 4: the range of the mean would end at 6.1.
        let tally = Tally {
            answered: 3,
            total: 14,
            squares: 66,
            ..Tally::default()
        };
        let (low, high) = scale.interval(&tally).expect("answers");
        assert!(low > 1.0 && high == 5.0, "{low} {high}");
    }

    #[test]
    fn each_measure_has_its_score_and_its_interval() {
        let tally = Tally {
            asked: 400,
            answered: 100,
            content: 80,
            promoters: 60,
            detractors: 15,
            total: 450,
            squares: 2_250,
            ..Tally::default()
        };
        let near = |found: Option<f64>, wanted: f64| (found.expect("answers") - wanted).abs() < 5e-4;
        assert!(near(tally.score(Measure::Share), 0.8));
        assert!(near(tally.score(Measure::Net), 0.45));
        assert!(near(tally.score(Measure::Mean), 4.5));
        assert!(near(tally.response_rate(), 0.25));
        // Wilson: 80 of 100 gives 0.7112 to 0.8666.
        let (low, high) = tally.interval(Measure::Share).expect("answers");
        assert!(
            near(Some(low), 0.7112) && near(Some(high), 0.8666),
            "{low} {high}"
        );
        // Mean 4.5, variance (2250 − 2025) / 99, t(99) 1.984.
        let (low, high) = tally.interval(Measure::Mean).expect("answers");
        assert!(
            near(Some(low), 4.2009) && near(Some(high), 4.7991),
            "{low} {high}"
        );
        assert_eq!(Tally::default().interval(Measure::Net), None);
    }
}
