//! What an experiment says so far, each figure with its interval; and what is still needed where it is too early to tell.
//!
//! Customers are what was split, so customers are what is counted: each once, by their first case. That keeps the cases
//! independent, which the intervals ask for.

use super::measure::whole;
use crate::ids::ExperimentId;
use crate::shares::{self, Interval, Sums, difference, difference_of_means, wilson};
use crate::store::Result;
use database::{Tx, params, text_enum};

/// Fewer cases on a side than this tell nothing.
pub const LEAST: u64 = 30;
/// A difference of shares is told once its interval is at most so wide: ten points to each side.
const WIDTH_OF_SHARES: f64 = 0.2;
/// A difference of letters is told once its interval is at most so wide.
const WIDTH_OF_LETTERS: f64 = 0.6;

text_enum! {
    /// What is compared.
    pub enum Compared {
        Response => "response",
        Score => "score",
        Reopened => "reopened",
        Wrong => "wrong",
        Letters => "letters",
    }
}

/// One figure of both sides.
#[derive(Debug, Clone, PartialEq)]
pub struct Comparison {
    pub what: Compared,
    /// None where there is no case yet.
    pub a: Option<Interval>,
    pub b: Option<Interval>,
    /// Cases the figure is of.
    pub cases: (u64, u64),
    /// How much larger the second is.
    pub difference: Option<Interval>,
    /// More cases that are needed on each side before it can be told, about; None: it can be told.
    pub needed: Option<u64>,
}

impl Comparison {
    /// Whether the sides differ beyond chance; None while it is too early.
    pub fn differs(&self) -> Option<bool> {
        let difference = self.difference.filter(|_| self.needed.is_none())?;
        Some(difference.excludes_zero())
    }
}

/// The counts of one side.
#[derive(Debug, Clone, Copy, Default, PartialEq)]
pub struct ArmCounts {
    pub cases: u64,
    pub letters: u64,
    pub letters_squared: u64,
    pub reopened: u64,
    pub automatic: u64,
    pub wrong: u64,
    pub asked: u64,
    pub answered: u64,
    pub content: u64,
}

/// The counts of both sides, each customer once.
pub fn counts(tx: &mut Tx, id: ExperimentId) -> Result<(ArmCounts, ArmCounts)> {
    let cases: Vec<(String, i64, i64, i64, i64, i64, i64)> = tx.all(
        "SELECT e.arm, COUNT(*), CAST(SUM(e.letters) AS BIGINT), CAST(SUM(e.letters * e.letters) AS BIGINT),
             COUNT(e.reopened_at), COUNT(*) FILTER (WHERE e.automatic), COUNT(e.wrong)
         FROM (SELECT MIN(id) AS id FROM ending WHERE experiment_id = $1 GROUP BY person_id) f
             JOIN ending e ON e.id = f.id GROUP BY e.arm",
        params![id],
    )?;
    let answers: Vec<(String, i64, i64, i64)> = tx.all(
        "SELECT r.arm, COUNT(*), COUNT(*) FILTER (WHERE r.state = 'answered'),
             COUNT(*) FILTER (WHERE r.state = 'answered' AND NOT r.negative)
         FROM (SELECT MIN(id) AS id FROM response WHERE experiment_id = $1 AND state <> 'withdrawn'
             AND (state <> 'offered' OR delivered IS NULL OR delivered = TRUE) GROUP BY person_id) f
             JOIN response r ON r.id = f.id GROUP BY r.arm",
        params![id],
    )?;
    let mut sides = (ArmCounts::default(), ArmCounts::default());
    for (arm, cases, letters, squared, reopened, automatic, wrong) in cases {
        let side = if arm == "b" { &mut sides.1 } else { &mut sides.0 };
        side.cases = whole(cases);
        side.letters = whole(letters);
        side.letters_squared = whole(squared);
        side.reopened = whole(reopened);
        side.automatic = whole(automatic);
        side.wrong = whole(wrong);
    }
    for (arm, asked, answered, content) in answers {
        let side = if arm == "b" { &mut sides.1 } else { &mut sides.0 };
        side.asked = whole(asked);
        side.answered = whole(answered);
        side.content = whole(content);
    }
    Ok(sides)
}

/// Compares the sides figure by figure. Pure.
pub fn compare(a: &ArmCounts, b: &ArmCounts) -> Vec<Comparison> {
    let share = |what, part: fn(&ArmCounts) -> u64, of: fn(&ArmCounts) -> u64| {
        let sides = (wilson(part(a), of(a)), wilson(part(b), of(b)));
        let differ = sides.0.zip(sides.1).map(|(a, b)| difference(a, b));
        comparison(what, sides, (of(a), of(b)), differ, WIDTH_OF_SHARES)
    };
    let sums = |side: &ArmCounts| Sums {
        count: side.cases,
        sum: side.letters as f64,
        squares: side.letters_squared as f64,
    };
    let (one, other) = (sums(a), sums(b));
    vec![
        share(Compared::Response, |side| side.answered, |side| side.asked),
        share(Compared::Score, |side| side.content, |side| side.answered),
        share(Compared::Reopened, |side| side.reopened, |side| side.cases),
        share(Compared::Wrong, |side| side.wrong, |side| side.automatic),
        comparison(
            Compared::Letters,
            (shares::mean(one), shares::mean(other)),
            (a.cases, b.cases),
            difference_of_means(one, other),
            WIDTH_OF_LETTERS,
        ),
    ]
}

fn comparison(
    what: Compared,
    (a, b): (Option<Interval>, Option<Interval>),
    cases: (u64, u64),
    difference: Option<Interval>,
    width: f64,
) -> Comparison {
    let fewest = cases.0.min(cases.1);
    let by_count = LEAST.saturating_sub(fewest);
    // An interval narrows with the square root of the cases.
    let by_width = difference.filter(|found| found.width() > width).map(|found| {
        let wanted = fewest as f64 * (found.width() / width).powi(2);
        (wanted - fewest as f64).ceil() as u64
    });
    let needed = by_count.max(by_width.unwrap_or(0));
    Comparison {
        what,
        a,
        b,
        cases,
        difference,
        needed: (needed > 0 || difference.is_none()).then_some(needed.max(1)),
    }
}

#[cfg(test)]
mod tests {
    use super::{ArmCounts, Compared, compare};

    fn side(cases: u64, reopened: u64) -> ArmCounts {
        ArmCounts {
            cases,
            reopened,
            letters: cases * 3,
            letters_squared: cases * 10,
            ..ArmCounts::default()
        }
    }

    #[test]
    fn too_early_until_there_are_enough_and_the_interval_is_narrow() {
        let reopened = |a: &ArmCounts, b: &ArmCounts| {
            let found = compare(a, b)
                .into_iter()
                .find(|one| one.what == Compared::Reopened);
            found.expect("it is compared")
        };
        let few = reopened(&side(12, 2), &side(15, 6));
        assert_eq!(few.differs(), None);
        assert!(few.needed.is_some_and(|needed| needed >= 18), "{few:?}");
        let wide = reopened(&side(40, 10), &side(40, 14));
        assert!(
            wide.needed.is_some(),
            "forty on each side leave it too wide: {wide:?}"
        );
        let clear = reopened(&side(900, 90), &side(900, 180));
        assert_eq!((clear.needed, clear.differs()), (None, Some(true)));
        let same = reopened(&side(900, 90), &side(900, 95));
        assert_eq!(same.differs(), Some(false));
    }

    #[test]
    fn nothing_is_told_of_nothing() {
        let nothing = ArmCounts::default();
        assert!(
            compare(&nothing, &nothing)
                .iter()
                .all(|one| one.differs().is_none() && one.needed.is_some())
        );
    }
}
