//! A score in words: percent, promoters less detractors as a signed number, or a mean; and the range it lies in.

use crate::languages::Words;
use crate::satisfaction::{Measure, Scale, Tally};

/// A dash stands for no score.
const NONE: &str = "–";

/// A value of this measure: "82 %", "+45", "5.4".
pub fn value(words: &Words, measure: Measure, value: f64) -> String {
    match measure {
        Measure::Share => words.say_one("satisfaction-percent", "value", whole(value)),
        Measure::Net => match whole(value) {
            0 => "0".to_owned(),
            less @ ..0 => format!("−{}", -less),
            more => format!("+{more}"),
        },
        Measure::Mean => {
            let tenths = (value * 10.0).round() as i64;
            // Between −1 and 0 the whole part alone would lose the sign.
            let sign = if tenths < 0 { "−" } else { "" };
            let parts = [
                ("whole", format!("{sign}{}", tenths.abs() / 10).into()),
                ("tenths", (tenths.abs() % 10).into()),
            ];
            words.say_with("satisfaction-decimal", &parts)
        }
    }
}

/// The score; a dash for none.
pub fn score(words: &Words, scale: Scale, tally: &Tally) -> String {
    let score = scale.score(tally);
    score.map_or(NONE.to_owned(), |score| value(words, scale.measure, score))
}

/// "Between 72 % and 88 %"; empty where nothing can be said.
pub fn interval(words: &Words, scale: Scale, tally: &Tally) -> String {
    let measure = scale.measure;
    let Some((low, high)) = scale.interval(tally) else {
        return String::new();
    };
    let facts = [
        ("low", value(words, measure, low).into()),
        ("high", value(words, measure, high).into()),
    ];
    words.say_with("satisfaction-interval", &facts)
}

/// The same for a table's cell: "72 % – 88 %".
pub fn range(words: &Words, scale: Scale, tally: &Tally) -> String {
    let measure = scale.measure;
    scale.interval(tally).map_or(String::new(), |(low, high)| {
        format!("{} – {}", value(words, measure, low), value(words, measure, high))
    })
}

/// A share of those asked in whole percent; a dash for none.
pub fn percent(words: &Words, share: Option<f64>) -> String {
    share.map_or(NONE.to_owned(), |share| value(words, Measure::Share, share))
}

fn whole(share: f64) -> i64 {
    (share * 100.0).round() as i64
}

#[cfg(test)]
mod tests {
    use super::value;
    use crate::languages::Language;
    use crate::satisfaction::Measure;

    #[test]
    fn a_mean_keeps_its_sign_on_both_sides_of_zero() {
        let said = |mean| value(&Language::English.words(), Measure::Mean, mean);
        assert_eq!(
            [-1.26, -0.4, -0.04, 0.04, 0.4, 5.25].map(said),
            ["−1.3", "−0.4", "0.0", "0.0", "0.4", "5.3"]
        );
        assert_eq!(value(&Language::German.words(), Measure::Mean, -0.7), "−0,7");
    }
}
