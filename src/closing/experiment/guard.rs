//! The guard against closing wrongly: where too many customers come back soon after a policy solved their ticket, it
//! proposes looser steps. It never changes anything by itself.

use super::measure::Measured;
use crate::closing::policy::{Action, After, Rules};
use crate::settings;
use crate::shares::Interval;
use crate::store::{Act, Error, Result};
use database::Tx;
use serde::{Deserialize, Serialize};

/// What a proposal adds to each step, in business days.
pub const LOOSER: u32 = 2;
/// The same in business hours, for steps that count in hours.
const LOOSER_HOURS: u32 = 16;

/// When the guard speaks. Kept as a setting; fields may be added.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Threshold {
    /// More wrong closings than this are too many, in percent of the automatic solvings.
    pub percent: u32,
    /// Fewer automatic solvings than this tell nothing.
    pub least: u32,
}

impl Default for Threshold {
    fn default() -> Threshold {
        Threshold {
            percent: 5,
            least: 20,
        }
    }
}

/// The threshold that holds.
pub fn threshold(tx: &mut Tx) -> Result<Threshold> {
    Ok(settings::get(tx, "wrong_closing")?.unwrap_or_default())
}

/// Sets it.
pub fn set_threshold(act: &mut Act, threshold: Threshold) -> Result<()> {
    if !(1..=50).contains(&threshold.percent) || !(1..=10_000).contains(&threshold.least) {
        return Err(Error::invalid("percent", "guard-wrong-threshold"));
    }
    settings::change(act, "wrong_closing", &threshold)
}

/// Whether a version closes wrongly too often: even the lower end of the interval lies above the threshold.
pub fn judge(measured: &Measured, threshold: Threshold) -> Option<Interval> {
    let share = measured.wrong_share()?;
    let is_enough = measured.automatic >= u64::from(threshold.least);
    (is_enough && share.low * 100.0 > f64::from(threshold.percent)).then_some(share)
}

/// The same rules with each step [`LOOSER`] business days later. None where nothing is solved by itself.
pub fn loosened(rules: &Rules) -> Option<Rules> {
    if !rules.pending.iter().any(|rule| rule.action == Action::Solve) {
        return None;
    }
    let mut looser = rules.clone();
    for rule in &mut looser.pending {
        rule.after = match rule.after {
            After::BusinessDays(days) => After::BusinessDays(days + LOOSER),
            After::BusinessHours(hours) => After::BusinessHours(hours + LOOSER_HOURS),
        };
    }
    Some(looser)
}

#[cfg(test)]
mod tests {
    use super::{Measured, Threshold, judge, loosened};
    use crate::closing::{After, b2c_standard};

    fn measured(wrong: u64, automatic: u64) -> Measured {
        Measured {
            automatic,
            wrong,
            ..Measured::default()
        }
    }

    #[test]
    fn it_speaks_only_when_the_lower_bound_is_beyond_and_there_are_enough() {
        let usual = Threshold::default();
        // 3 of 20 is 15 %, with a lower bound of 5.2 %; 2 of 20 has one of 2.8 %.
        assert!(judge(&measured(3, 20), usual).is_some());
        assert!(judge(&measured(2, 20), usual).is_none());
        assert!(judge(&measured(19, 19), usual).is_none(), "too few to tell");
        assert!(judge(&measured(0, 0), usual).is_none());
    }

    #[test]
    fn the_proposal_gives_two_business_days_more_at_each_step() {
        let looser = loosened(&b2c_standard()).expect("it solves");
        let days: Vec<After> = looser.pending.iter().map(|rule| rule.after).collect();
        assert_eq!(days, [5, 7, 9].map(After::BusinessDays));
    }
}
