//! A score in words: percent, promoters less detractors as a signed number, or a mean; and the range it lies in.

use crate::languages::Words;
use crate::satisfaction::{Measure, Tally};

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
            let parts = [
                ("whole", (tenths / 10).into()),
                ("tenths", (tenths % 10).abs().into()),
            ];
            words.say_with("satisfaction-decimal", &parts)
        }
    }
}

/// The score; a dash for none.
pub fn score(words: &Words, measure: Measure, tally: &Tally) -> String {
    tally
        .score(measure)
        .map_or(NONE.to_owned(), |score| value(words, measure, score))
}

/// "Between 72 % and 88 %"; empty where nothing can be said.
pub fn interval(words: &Words, measure: Measure, tally: &Tally) -> String {
    let Some((low, high)) = tally.interval(measure) else {
        return String::new();
    };
    let facts = [
        ("low", value(words, measure, low).into()),
        ("high", value(words, measure, high).into()),
    ];
    words.say_with("satisfaction-interval", &facts)
}

/// The same for a table's cell: "72 % – 88 %".
pub fn range(words: &Words, measure: Measure, tally: &Tally) -> String {
    tally.interval(measure).map_or(String::new(), |(low, high)| {
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
