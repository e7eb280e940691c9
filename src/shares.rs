//! Shares, means and their differences, and how far each can be trusted: pure numbers, at 95 % confidence.

use serde::{Deserialize, Serialize};

/// The two-sided 95 % quantile of the normal distribution.
const Z: f64 = 1.959_963_984_540_054;

/// A value and between which the true one lies.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
pub struct Interval {
    pub value: f64,
    pub low: f64,
    pub high: f64,
}

impl Interval {
    /// From end to end.
    pub fn width(&self) -> f64 {
        self.high - self.low
    }

    /// Whether it leaves no room for "none": both ends on one side of zero.
    pub fn excludes_zero(&self) -> bool {
        self.low > 0.0 || self.high < 0.0
    }
}

/// A share of a whole (Wilson, 1927): honest for few cases and near 0 and 1 too. None of nothing.
pub fn wilson(part: u64, whole: u64) -> Option<Interval> {
    if whole == 0 {
        return None;
    }
    let (share, count) = (part as f64 / whole as f64, whole as f64);
    let squared = Z * Z;
    let middle = share + squared / (2.0 * count);
    let spread = Z * (share * (1.0 - share) / count + squared / (4.0 * count * count)).sqrt();
    let scale = 1.0 + squared / count;
    Some(Interval {
        value: share,
        low: ((middle - spread) / scale).max(0.0),
        high: ((middle + spread) / scale).min(1.0),
    })
}

/// How much larger the share `b` is than `a` (Newcombe, 1998, method 10: from the Wilson intervals of both).
pub fn difference(a: Interval, b: Interval) -> Interval {
    let value = b.value - a.value;
    let below = ((b.value - b.low).powi(2) + (a.high - a.value).powi(2)).sqrt();
    let above = ((b.high - b.value).powi(2) + (a.value - a.low).powi(2)).sqrt();
    Interval {
        value,
        low: (value - below).max(-1.0),
        high: (value + above).min(1.0),
    }
}

/// How many more of a whole are `up` than `down`, as a share from −1 to 1: promoters less detractors. The interval is that
/// of Agresti and Min (2005) for the difference of two shares of the same cases: half a case is added to each cell, two in
/// all, then Wald. None of nothing.
pub fn net(up: u64, down: u64, whole: u64) -> Option<Interval> {
    if whole == 0 {
        return None;
    }
    let (more, either) = (up as f64 - down as f64, up as f64 + down as f64);
    let count = whole as f64 + 2.0;
    let spread = Z * ((either + 1.0) - more * more / count).max(0.0).sqrt() / count;
    let middle = more / count;
    Some(Interval {
        value: more / whole as f64,
        low: (middle - spread).max(-1.0),
        high: (middle + spread).min(1.0),
    })
}

/// What a mean is computed from: how many, their sum and the sum of their squares.
#[derive(Debug, Clone, Copy, Default, PartialEq)]
pub struct Sums {
    pub count: u64,
    pub sum: f64,
    pub squares: f64,
}

impl Sums {
    fn mean(&self) -> f64 {
        self.sum / self.count as f64
    }

    /// The variance of the mean: that of the sample (n − 1), divided by n.
    fn variance_of_mean(&self) -> f64 {
        let count = self.count as f64;
        let sample = (self.squares - self.sum * self.sum / count).max(0.0) / (count - 1.0);
        sample / count
    }
}

/// The mean. None of fewer than two.
pub fn mean(sums: Sums) -> Option<Interval> {
    let degrees = sums.count.checked_sub(1).filter(|degrees| *degrees > 0)? as f64;
    let spread = student(degrees) * sums.variance_of_mean().sqrt();
    let value = sums.mean();
    Some(Interval {
        value,
        low: value - spread,
        high: value + spread,
    })
}

/// How much larger the mean `b` is than `a`, the spread of each its own (Welch, 1947). None of fewer than two.
pub fn difference_of_means(a: Sums, b: Sums) -> Option<Interval> {
    if a.count < 2 || b.count < 2 {
        return None;
    }
    let (one, other) = (a.variance_of_mean(), b.variance_of_mean());
    let both = one + other;
    let value = b.mean() - a.mean();
    let parts = one * one / (a.count - 1) as f64 + other * other / (b.count - 1) as f64;
    let degrees = if parts > 0.0 {
        both * both / parts
    } else {
        f64::MAX
    };
    let spread = student(degrees) * both.sqrt();
    Some(Interval {
        value,
        low: value - spread,
        high: value + spread,
    })
}

/// The two-sided 95 % quantile of Student's distribution, by the expansion of Cornish and Fisher; under three degrees of
/// freedom the tables' values.
fn student(degrees: f64) -> f64 {
    if degrees < 2.0 {
        return 12.706;
    }
    if degrees < 3.0 {
        return 4.303;
    }
    let z = Z;
    let (z3, z5, z7, z9) = (z.powi(3), z.powi(5), z.powi(7), z.powi(9));
    let first = (z3 + z) / 4.0;
    let second = (5.0 * z5 + 16.0 * z3 + 3.0 * z) / 96.0;
    let third = (3.0 * z7 + 19.0 * z5 + 17.0 * z3 - 15.0 * z) / 384.0;
    let fourth = (79.0 * z9 + 776.0 * z7 + 1482.0 * z5 - 1920.0 * z3 - 945.0 * z) / 92_160.0;
    z + first / degrees + second / degrees.powi(2) + third / degrees.powi(3) + fourth / degrees.powi(4)
}

#[cfg(test)]
mod tests {
    use super::{Interval, Sums, difference, difference_of_means, mean, net, student, wilson};
    use proptest::prelude::*;

    fn near(found: f64, wanted: f64, by: f64) {
        assert!((found - wanted).abs() < by, "{found} is not {wanted}");
    }

    #[test]
    fn shares_and_their_difference_are_newcombes() {
        // Newcombe 1998: 81 of 263 gives 0.2553 to 0.3662; 56/70 less 48/80 gives 0.0524 to 0.3339.
        let one = wilson(81, 263).expect("cases");
        near(one.low, 0.2553, 5e-5);
        near(one.high, 0.3662, 5e-5);
        let (a, b) = (wilson(48, 80).expect("cases"), wilson(56, 70).expect("cases"));
        let found = difference(a, b);
        near(found.low, 0.0524, 5e-5);
        near(found.high, 0.3339, 5e-5);
        assert!(found.excludes_zero());
        assert_eq!(wilson(0, 0), None);
    }

    #[test]
    fn students_quantiles_are_those_of_the_tables() {
        for (degrees, wanted) in [(4.0, 2.776), (10.0, 2.228), (30.0, 2.042), (120.0, 1.980)] {
            near(student(degrees), wanted, 0.01);
        }
    }

    #[test]
    fn a_mean_has_the_interval_of_the_textbook() {
        // 1, 2, 3, 4, 5: mean 3, standard error 0.7071, t(4) 2.776.
        let sums = Sums {
            count: 5,
            sum: 15.0,
            squares: 55.0,
        };
        let found = mean(sums).expect("a mean");
        near(found.value, 3.0, 1e-12);
        near(found.low, 3.0 - 2.776 * std::f64::consts::FRAC_1_SQRT_2, 0.01);
        let same = difference_of_means(sums, sums).expect("a difference");
        near(same.value, 0.0, 1e-12);
        assert!(!same.excludes_zero());
        assert_eq!(
            mean(Sums {
                count: 1,
                sum: 3.0,
                squares: 9.0
            }),
            None
        );
    }

    #[test]
    fn promoters_less_detractors_have_the_interval_of_agresti_and_min() {
        // By hand: 60 up, 15 down of 100: middle 45/102, spread z · √(76 − 45²/102) / 102.
        let found = net(60, 15, 100).expect("answers");
        near(found.value, 0.45, 1e-12);
        near(found.low, 0.2972, 5e-5);
        near(found.high, 0.5852, 5e-5);
        assert_eq!(net(0, 0, 0), None);
    }

    /// Of all samples of `whole` answers, weighted by how likely each is, so many have the true value in their interval.
    fn covered(up: f64, down: f64, whole: u64) -> f64 {
        let ln: Vec<f64> = (0..=whole)
            .scan(0.0, |sum, n| {
                *sum += if n == 0 { 0.0 } else { (n as f64).ln() };
                Some(*sum)
            })
            .collect();
        let of = |n: u64| ln.get(n as usize).copied().unwrap_or_default();
        let mut sum = 0.0;
        for ups in 0..=whole {
            for downs in 0..=whole - ups {
                let rest = whole - ups - downs;
                let ways = of(whole) - of(ups) - of(downs) - of(rest);
                let chance =
                    ups as f64 * up.ln() + downs as f64 * down.ln() + rest as f64 * (1.0 - up - down).ln();
                let found = net(ups, downs, whole).expect("answers");
                if found.low <= up - down && up - down <= found.high {
                    sum += (ways + chance).exp();
                }
            }
        }
        sum
    }

    #[test]
    fn the_net_interval_covers_what_it_promises() {
        for (up, down) in [(0.5, 0.2), (0.3, 0.3), (0.7, 0.1), (0.15, 0.6), (0.85, 0.05)] {
            let share = covered(up, down, 30);
            assert!(share > 0.935, "{up} up, {down} down: only {share}");
        }
    }

    proptest! {
        #[test]
        fn a_share_lies_inside_its_interval_and_more_cases_narrow_it(whole in 1..5_000u64, share in 0.0..=1.0f64) {
            let part = (whole as f64 * share) as u64;
            let Interval { value, low, high } = wilson(part, whole).expect("cases");
            prop_assert!(0.0 <= low && low <= value + 1e-9 && value <= high + 1e-9 && high <= 1.0);
            let more = wilson(part * 10, whole * 10).expect("cases");
            prop_assert!(more.width() < high - low);
        }
    }
}
