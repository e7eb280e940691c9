//! Numbers, shares and intervals in words.

use crate::languages::{Language, Words};
use crate::shares::Interval;

/// A count for words.
pub fn number(count: u64) -> i64 {
    i64::try_from(count).unwrap_or(i64::MAX)
}

/// One decimal, with the comma or the point of the language; a dash for none.
pub fn decimal(words: &Words, value: Option<f64>) -> String {
    let Some(value) = value else {
        return "–".to_owned();
    };
    let text = format!("{value:.1}");
    match words.language() {
        Language::English => text,
        _ => text.replace('.', ","),
    }
}

/// A share in percent, with the interval where there is one: "5 % (between 3 % and 9 %)".
pub fn interval(words: &Words, share: Interval) -> String {
    let value = percent(words, share.value);
    if share.width() == 0.0 {
        return value;
    }
    let facts = [
        ("value", value.into()),
        ("low", percent(words, share.low).into()),
        ("high", percent(words, share.high).into()),
    ];
    words.say_with("simulation-share", &facts)
}

/// A share in percent, one decimal below ten.
pub fn percent(words: &Words, share: f64) -> String {
    let hundred = share * 100.0;
    let text = match hundred.abs() < 9.95 && hundred != 0.0 {
        true => decimal(words, Some(hundred)),
        false => format!("{hundred:.0}"),
    };
    words.say_one("simulation-percent", "value", text)
}
