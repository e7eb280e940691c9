//! The score and how far it can be trusted: pure numbers.

use crate::shares::wilson;

/// How many were asked, how many answered, and how many of those were not negative.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Tally {
    /// Without surveys that were taken back.
    pub asked: i64,
    pub answered: i64,
    /// Answers that do not count as negative on their scale.
    pub content: i64,
}

/// Fewer answers than this are too few to tell: the interval is then wider than 40 points at its middle.
pub const ENOUGH: i64 = 20;

impl Tally {
    /// The score, 0 to 1: answers that are not negative, of all answers. None without an answer.
    pub fn score(&self) -> Option<f64> {
        share(self.content, self.answered)
    }

    /// How many of those asked answered, 0 to 1. None if nobody was asked.
    pub fn response_rate(&self) -> Option<f64> {
        share(self.answered, self.asked)
    }

    /// Between which shares the true one lies with 95 % confidence (Wilson, 1927): honest for few answers and near 0
    /// and 1 too. None without an answer.
    pub fn interval(&self) -> Option<(f64, f64)> {
        let count = |number: i64| u64::try_from(number).unwrap_or(0);
        let found = wilson(count(self.content), count(self.answered))?;
        Some((found.low, found.high))
    }

    /// Whether there are enough answers to compare the score with another.
    pub fn is_enough(&self) -> bool {
        self.answered >= ENOUGH
    }
}

fn share(part: i64, whole: i64) -> Option<f64> {
    (whole > 0).then(|| part as f64 / whole as f64)
}

#[cfg(test)]
mod tests {
    use super::Tally;

    fn tally(content: i64, answered: i64) -> Tally {
        Tally {
            asked: answered,
            answered,
            content,
        }
    }

    #[test]
    fn the_interval_is_wilsons() {
        // Newcombe 1998, table I: 81 of 263 gives 0.2553 to 0.3662; 15 of 148 gives 0.0624 to 0.1605.
        for (content, answered, low, high) in [(81, 263, 0.2553, 0.3662), (15, 148, 0.0624, 0.1605)] {
            let (from, to) = tally(content, answered).interval().expect("answers");
            assert!(
                (from - low).abs() < 5e-5 && (to - high).abs() < 5e-5,
                "{from} {to}"
            );
        }
        assert_eq!(tally(0, 0).interval(), None);
    }
}
